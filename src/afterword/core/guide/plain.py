"""The guide as plain text, for a terminal and for searching."""

import textwrap
from collections.abc import Iterator

from afterword.core.guide.book import (
    CAPTIONS,
    SURE,
    Block,
    Chapter,
    Example,
    Guide,
    Heading,
    Items,
    Line,
    Note,
    Paragraph,
    Table,
    text_of,
)

WIDTH = 80


def contents(guide: Guide) -> str:
    """The parts and their chapters, each with its name for the command."""
    lines = [f"{guide.title}: {guide.subtitle}"]
    for part in guide.parts:
        lines += ["", part.title, *(f"  {chapter.slug:28}{chapter.title}" for chapter in part.chapters)]
    return "\n".join(lines)


def chapter_text(chapter: Chapter) -> str:
    """A chapter as a terminal shows it, with its notes at the end."""
    parts = [chapter.title.upper(), _wrapped(chapter.lede)]
    parts += ["\n".join(_block(block)) for block in chapter.blocks]
    parts.append("\n".join(_wrapped(note_words(note), hanging=4) for note in chapter.notes))
    return "\n\n".join(parts)


def _block(block: Block) -> Iterator[str]:
    match block:
        case Heading(text=text):
            yield text
            yield "-" * len(text)
        case Paragraph(line=line):
            yield _wrapped(_said(line))
        case Items(lines=lines, is_numbered=is_numbered):
            for number, line in enumerate(lines, start=1):
                yield _wrapped(f"{f'{number}.' if is_numbered else '-'} {_said(line)}", hanging=3 if is_numbered else 2)
        case Example(kind=kind, paragraphs=paragraphs):
            yield f"    {CAPTIONS[kind]}:"
            yield "\n    |\n".join(textwrap.indent(textwrap.fill(one, WIDTH - 8), "    | ") for one in paragraphs)
        case Table(head=head, rows=rows):
            yield from _table([tuple(map(_said, row)) for row in (head, *rows)])


def _table(rows: list[tuple[str, ...]]) -> Iterator[str]:
    """Columns where they fit; else each row with its cells below it."""
    widths = [max(len(row[n]) for row in rows) for n in range(len(rows[0]))]
    if sum(widths) + 2 * len(widths) <= WIDTH:
        for row in rows:
            yield "  ".join(f"{cell:{width}}" for cell, width in zip(row, widths, strict=True)).rstrip()
        return
    head, *body = rows
    for row in body:
        yield row[0]
        yield from (_wrapped(f"    {name}: {cell}", hanging=8) for name, cell in zip(head[1:], row[1:], strict=True))


def _said(line: Line) -> str:
    return "".join(f" [{run.number}]" if isinstance(run, Note) else run.text for run in line)


def _wrapped(text: str, *, hanging: int = 0) -> str:
    return textwrap.fill(text, WIDTH, subsequent_indent=" " * hanging, break_on_hyphens=False)


def note_words(note: Note) -> str:
    """A note in words: how sure, and what it rests on."""
    if not note.works:
        return f"{note.number}. {SURE[note.sureness]}: our own; nobody has measured it."
    works = "; ".join(f"{work.who}{f' ({work.year})' if work.year else ''}: {work.found}" for work in note.works)
    return f"{note.number}. {SURE[note.sureness]}. {works}"


def words_of(block: Block) -> str:
    """The words of a block on one line, for searching."""
    match block:
        case Heading(text=text):
            return text
        case Paragraph(line=line):
            return text_of(line)
        case Items(lines=lines):
            return " ".join(map(text_of, lines))
        case Example(paragraphs=paragraphs):
            return " ".join(paragraphs)
        case Table(head=head, rows=rows):
            return " ".join(text_of(cell) for row in (head, *rows) for cell in row)
