"""The guide as a Typst document, for print. Words go in as strings, so that none can be taken for a command."""

import json
from collections.abc import Iterator
from datetime import date

from afterword.core.guide.book import (
    CAPTIONS,
    MEANT,
    SURE,
    Block,
    Chapter,
    Example,
    Guide,
    Heading,
    Items,
    Line,
    Link,
    Look,
    Note,
    Paragraph,
    Part,
    Run,
    Table,
    Words,
    Work,
)

LOOKS = {Look.PLAIN: "", Look.EMPHASIS: "emph", Look.STRONG: "strong"}


def document(guide: Guide, template: str, edition: date) -> str:
    """The whole book: the template's rules, then the parts, then the works. It bears the day of its edition."""
    about = ", ".join(map(_said, (guide.title, guide.subtitle, guide.habits)))
    on = f"datetime(year: {edition.year}, month: {edition.month}, day: {edition.day})"
    pieces = [template, f"#show: guide.with({about}, {on})"]
    pieces.append(f"#legend(({''.join(f'({_said(SURE[one])}, {_said(one)}, {_said(MEANT[one])}),' for one in SURE)}))")
    for part in guide.parts:
        pieces += _part(part)
    pieces.append(f"#works(({''.join(f'[{_full(work)}],' for work in guide.works)}))")
    return "\n".join(pieces)


def _part(part: Part) -> Iterator[str]:
    yield f"#part({_said(part.title)})"
    for chapter in part.chapters:
        yield from _chapter(chapter)


def _chapter(chapter: Chapter) -> Iterator[str]:
    yield f"#chapter({_said(chapter.slug)}, {_said(chapter.title)}, {_said(chapter.lede)})"
    yield from map(_block, chapter.blocks)
    if chapter.notes:
        yield f"#notes(({''.join(map(_note, chapter.notes))}))"


def _block(block: Block) -> str:
    match block:
        case Heading(text=text):
            return f"#heading(level: 3, {_said(text)})"
        case Paragraph(line=line):
            return f"#par[{_line(line)}]"
        case Items(lines=lines, is_numbered=is_numbered):
            return f"#{'enum' if is_numbered else 'list'}({''.join(f'[{_line(line)}],' for line in lines)})"
        case Example(kind=kind, paragraphs=paragraphs):
            return (
                f"#example({_said(kind)}, {_said(CAPTIONS[kind])}, ({''.join(f'{_said(one)},' for one in paragraphs)}))"
            )
        case Table(head=head, rows=rows):
            cells = "".join(f"[{_line(cell)}]," for row in rows for cell in row)
            return f"#figures(({''.join(f'[{_line(cell)}],' for cell in head)}), ({cells}))"


def _line(line: Line) -> str:
    return "".join(map(_run, line))


def _run(run: Run) -> str:
    match run:
        case Words(text=text, look=look):
            return f"#{LOOKS[look]}({_said(text)});"
        case Link(text=text, chapter=chapter):
            return f"#link(label({_said(chapter)}), {_said(text)});"
        case Note(number=number, sureness=sureness):
            return f"#claim({number}, {_said(sureness)});"


def _note(note: Note) -> str:
    works = " ".join(map(_full, note.works)) or f"#({_said('Our own; nobody has measured it.')});"
    return f"({note.number}, {_said(note.sureness)}, {_said(SURE[note.sureness])}, [{works}]),"


def _full(work: Work) -> str:
    year = f" ({work.year})" if work.year else ""
    return f"#strong({_said(f'{work.who}{year}')});#({_said(f', {work.title}. {work.found}')});"


def _said(text: str) -> str:
    """A string of Typst's, whose escapes are JSON's but for those of characters, which it spells otherwise."""
    return json.dumps(text, ensure_ascii=False)
