"""What the guide is made of. Every writer goes through these values, so that page, print and terminal say the same."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum


class Sureness(StrEnum):
    """How sure a claim is."""

    STRONG = "strong"
    SOME = "some"
    OPINION = "opinion"


SURE: dict[Sureness, str] = {
    Sureness.STRONG: "Well supported",
    Sureness.SOME: "Some support",
    Sureness.OPINION: "Opinion",
}
MEANT: dict[Sureness, str] = {
    Sureness.STRONG: "a careful experiment or many studies taken together show it",
    Sureness.SOME: "a survey, one study or one large record says so; another might not",
    Sureness.OPINION: "people with experience advise it, or we do; nobody has measured it",
}
"""What each of them means."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """Something that was read for the guide: who published it, where, and what it found."""

    key: str
    who: str
    title: str
    found: str
    year: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """What a claim rests on. Without works it is the view of those who wrote the guide."""

    number: int
    sureness: Sureness
    works: tuple[Work, ...]


class Look(StrEnum):
    """How words are set."""

    PLAIN = "plain"
    EMPHASIS = "emphasis"
    STRONG = "strong"


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """Words that are set alike."""

    text: str
    look: Look = Look.PLAIN


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """Words that lead to another chapter."""

    text: str
    chapter: str


Run = Words | Link | Note
"""A piece of a line; a note stands where its claim ends."""
Line = tuple[Run, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """What the paragraphs below it are about; `name` is its own in the chapter."""

    text: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """A paragraph."""

    line: Line


@dataclass(frozen=True, slots=True, kw_only=True)
class Items:
    """A list; numbered where the order counts."""

    lines: tuple[Line, ...]
    is_numbered: bool = False


class Kind(StrEnum):
    """What an example is there to show."""

    BETTER = "better"
    WORSE = "worse"
    SAID = "said"
    SHOWN = "shown"


CAPTIONS: dict[Kind, str] = {
    Kind.BETTER: "Reads well",
    Kind.WORSE: "Reads badly",
    Kind.SAID: "In the room",
    Kind.SHOWN: "An example",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """Words as somebody might write or say them."""

    kind: Kind
    paragraphs: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Figures in rows; the first cell of a row names it."""

    head: tuple[Line, ...]
    rows: tuple[tuple[Line, ...], ...]


Block = Heading | Paragraph | Items | Example | Table


@dataclass(frozen=True, slots=True, kw_only=True)
class Chapter:
    """One chapter. `see` are chapters that go well with it, `also` are words by which people look for it."""

    slug: str
    title: str
    lede: str
    part: str
    also: str
    see: tuple[str, ...]
    blocks: tuple[Block, ...]
    notes: tuple[Note, ...]

    def headings(self) -> Iterator[Heading]:
        """Its headings."""
        return (block for block in self.blocks if isinstance(block, Heading))

    def leads_to(self) -> Iterator[str]:
        """The chapters that it names."""
        yield from self.see
        lines = (line for block in self.blocks for line in lines_of(block))
        yield from (run.chapter for line in lines for run in line if isinstance(run, Link))


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """Chapters that belong together."""

    title: str
    chapters: tuple[Chapter, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Guide:
    """The whole book, filled with the numbers of one policy. `habits` says whose, without a name that somebody gave."""

    title: str
    subtitle: str
    habits: str
    parts: tuple[Part, ...]
    works: tuple[Work, ...]

    @property
    def chapters(self) -> tuple[Chapter, ...]:
        """All chapters in their order."""
        return tuple(chapter for part in self.parts for chapter in part.chapters)

    def chapter(self, slug: str) -> Chapter | None:
        """The chapter of this name."""
        return next((chapter for chapter in self.chapters if chapter.slug == slug), None)

    def beside(self, slug: str) -> tuple[Chapter | None, Chapter | None]:
        """The chapters before and after one."""
        slugs = [chapter.slug for chapter in self.chapters]
        at = slugs.index(slug)
        return (self.chapters[at - 1] if at else None), (self.chapters[at + 1] if at + 1 < len(slugs) else None)


def text_of(line: Line) -> str:
    """The words of a line alone."""
    return "".join(run.text for run in line if not isinstance(run, Note))


def lines_of(block: Block) -> tuple[Line, ...]:
    """The lines of a block that may have marks and links."""
    match block:
        case Paragraph(line=line):
            return (line,)
        case Items(lines=lines):
            return lines
        case Table(head=head, rows=rows):
            return (*head, *(cell for row in rows for cell in row))
        case Heading() | Example():
            return ()


def unbroken(text: str) -> str:
    """The text with its percentages kept on one line."""
    return text.replace(" %", "\N{NO-BREAK SPACE}%")
