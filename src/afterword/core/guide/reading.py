"""A chapter's text, read: a few lines about it, `---`, then Markdown with marks for claims and examples.

    title: What silence means
    lede: One sentence that says why to read on.
    see: asking-for-news
    also: ghosted, ignored
    ---
    Half of the answers come within a week.[some: careery-2026]

`[strong: a, b]`, `[some: a]` and `[opinion]` end a claim: how sure it is, and the works it rests on. A fenced block
named `better`, `worse`, `said` or `shown` is an example. `[words](promises.md)` leads to a chapter. Anything else is
refused, so that no slip reaches a reader.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from afterword.core.guide.book import (
    Block,
    Chapter,
    Example,
    Heading,
    Items,
    Kind,
    Line,
    Link,
    Look,
    Note,
    Paragraph,
    Run,
    Sureness,
    Table,
    Words,
    Work,
    text_of,
    unbroken,
)
from afterword.core.patterns import Pattern

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

CLAIM = Pattern(r"\[(strong|some|opinion)(?:: ([a-z0-9-]+(?:, [a-z0-9-]+)*))?\]")
NO_NAME = Pattern(r"[^a-z0-9]+")
KINDS = frozenset(Kind)
KNOWN = frozenset({"title", "lede", "see", "also"})
LOOKS = {"em_open": Look.EMPHASIS, "strong_open": Look.STRONG, "em_close": Look.PLAIN, "strong_close": Look.PLAIN}


class BadChapter(ValueError):
    """A chapter's text has something that a chapter cannot have."""


def read_chapter(slug: str, text: str, works: Mapping[str, Work], *, part: str) -> Chapter:
    """The chapter of this text, which stands in this part. Raises BadChapter."""
    head, divided, body = text.partition("\n---\n")
    about = dict(_about(slug, head))
    missing = {"title", "lede"} - about.keys()
    if missing or not divided:
        raise BadChapter(f"{slug}: {', '.join(sorted(missing)) or 'the line ---'} is missing.")
    reader = _Reader(slug, works)
    blocks = tuple(reader.blocks(_markdown().parse(unbroken(body))))
    return Chapter(
        slug=slug,
        title=about["title"],
        lede=about["lede"],
        part=part,
        also=about.get("also", ""),
        see=tuple(about.get("see", "").replace(",", " ").split()),
        blocks=blocks,
        notes=tuple(reader.notes),
    )


def _about(slug: str, head: str) -> Iterator[tuple[str, str]]:
    for line in head.strip().splitlines():
        name, found, value = line.partition(": ")
        if not found or name not in KNOWN:
            raise BadChapter(f"{slug}: {line!r} says nothing that is known about a chapter.")
        yield name, value.strip()


@lru_cache(maxsize=1)
def _markdown() -> "MarkdownIt":
    """CommonMark with tables and printers' quotes, and without HTML."""
    from markdown_it import MarkdownIt

    return MarkdownIt("commonmark", {"html": False, "typographer": True}).enable(["table", "smartquotes"])


class _Reader:
    """Reads the tokens of one chapter, and counts its notes."""

    def __init__(self, slug: str, works: Mapping[str, Work]) -> None:
        self.slug = slug
        self.works = works
        self.notes: list[Note] = []

    def blocks(self, tokens: "Sequence[Token]") -> Iterator[Block]:
        """The blocks in their order."""
        at = 0
        while at < len(tokens):
            until = _end(tokens, at)
            yield self._block(tokens[at : until + 1])
            at = until + 1

    def _block(self, tokens: "Sequence[Token]") -> Block:
        match tokens[0].type:
            case "heading_open" if tokens[0].tag == "h2":
                name = NO_NAME.sub("-", tokens[1].content.lower()).strip("-")
                return Heading(text=text_of(self._line(tokens[1])), name=name)
            case "paragraph_open":
                return Paragraph(line=self._line(tokens[1]))
            case "bullet_list_open" | "ordered_list_open":
                lines = tuple(self._line(token) for token in tokens if token.type == "inline")
                return Items(lines=lines, is_numbered=tokens[0].type.startswith("ordered"))
            case "fence" if tokens[0].info in KINDS:
                return Example(kind=Kind(tokens[0].info), paragraphs=tuple(self._paragraphs(tokens[0].content)))
            case "table_open":
                return self._table(tokens)
            case other:
                raise BadChapter(f"{self.slug}: a chapter has no {other} {tokens[0].info or tokens[0].tag}.")

    def _paragraphs(self, text: str) -> Iterator[str]:
        """The paragraphs of an example, which claims nothing."""
        for token in _markdown().parse(text):
            if token.type == "inline":
                yield text_of(self._line(token))

    def _table(self, tokens: "Sequence[Token]") -> Table:
        rows: list[list[Line]] = []
        for token in tokens:
            if token.type == "tr_open":
                rows.append([])
            elif token.type == "inline":
                rows[-1].append(self._line(token))
        return Table(head=tuple(rows[0]), rows=tuple(map(tuple, rows[1:])))

    def _line(self, inline: "Token") -> Line:
        return tuple(self._runs(inline.children or []))

    def _runs(self, tokens: "Sequence[Token]") -> Iterator[Run]:
        look, chapter = Look.PLAIN, ""
        for token in tokens:
            match token.type:
                case "text" if chapter:
                    yield Link(text=token.content, chapter=chapter)
                case "text":
                    yield from self._claims(token.content, look)
                case "softbreak":
                    yield Words(text=" ", look=look)
                case "link_open":
                    chapter = str(token.attrs["href"]).removesuffix(".md")
                case "link_close":
                    chapter = ""
                case kind if kind in LOOKS:
                    look = LOOKS[kind]
                case other:
                    raise BadChapter(f"{self.slug}: a line has no {other}.")

    def _claims(self, text: str, look: Look) -> Iterator[Run]:
        """The words, with a note where each claim ends."""
        at = 0
        for found in CLAIM.finditer(text):
            if found.start() > at:
                yield Words(text=text[at : found.start()], look=look)
            yield self._note(Sureness(found[1]), (found[2] or "").split(", ") if found[2] else [])
            at = found.end()
        if at < len(text):
            yield Words(text=text[at:], look=look)

    def _note(self, sureness: Sureness, keys: list[str]) -> Note:
        unknown = [key for key in keys if key not in self.works]
        if unknown or (not keys and sureness is not Sureness.OPINION):
            raise BadChapter(f"{self.slug}: a claim rests on {', '.join(unknown) or 'nothing'}.")
        works = tuple(self.works[key] for key in keys)
        note = Note(number=len(self.notes) + 1, sureness=sureness, works=works)
        self.notes.append(note)
        return note


def _end(tokens: "Sequence[Token]", at: int) -> int:
    """Where the block ends that begins here."""
    depth = 0
    for place in range(at, len(tokens)):
        depth += tokens[place].nesting
        if depth == 0:
            return place
    return len(tokens) - 1
