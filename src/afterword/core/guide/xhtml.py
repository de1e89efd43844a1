"""The guide as XHTML: the same for the page and for the e-book. Every word is escaped; nothing else is let through."""

from collections.abc import Callable, Iterator
from html import escape

from afterword.core.guide.book import (
    CAPTIONS,
    SURE,
    Block,
    Chapter,
    Example,
    Heading,
    Items,
    Line,
    Link,
    Look,
    Note,
    Paragraph,
    Run,
    Table,
    Words,
    Work,
)

Address = Callable[[str], str]
"""Where a chapter of this name stands."""
TAGS = {Look.EMPHASIS: "em", Look.STRONG: "strong"}


def body(chapter: Chapter, address: Address) -> str:
    """The text of a chapter, without its title and its notes."""
    return "\n".join(_block(block, address) for block in chapter.blocks)


def notes(chapter: Chapter) -> str:
    """What its claims rest on, as a list."""
    items = "\n".join(map(_note, chapter.notes))
    return f'<ol class="endnotes">\n{items}\n</ol>' if items else ""


def bibliography(works: tuple[Work, ...]) -> str:
    """Everything that was read, as a list."""
    items = "\n".join(f'<li id="work-{work.key}">{_full(work)}</li>' for work in works)
    return f'<ul class="works">\n{items}\n</ul>'


def _block(block: Block, address: Address) -> str:
    match block:
        case Heading(text=text, name=name):
            return f'<h2 id="{name}">{escape(text)}</h2>'
        case Paragraph(line=line):
            return f"<p>{_line(line, address)}</p>"
        case Items(lines=lines, is_numbered=is_numbered):
            tag = "ol" if is_numbered else "ul"
            return f"<{tag}>{''.join(f'<li>{_line(line, address)}</li>' for line in lines)}</{tag}>"
        case Example(kind=kind, paragraphs=paragraphs):
            said = "".join(f"<p>{escape(one)}</p>" for one in paragraphs)
            caption = f"<figcaption>{CAPTIONS[kind]}</figcaption>"
            return f'<figure class="example {kind}">{caption}<blockquote>{said}</blockquote></figure>'
        case Table():
            return _table(block, address)


def _table(table: Table, address: Address) -> str:
    head = "".join(f'<th scope="col">{_line(cell, address)}</th>' for cell in table.head)
    rows = "".join(f"<tr>{''.join(_cells(row, address))}</tr>" for row in table.rows)
    return f'<table class="guide-table"><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>'


def _cells(row: tuple[Line, ...], address: Address) -> Iterator[str]:
    first, *rest = row
    yield f'<th scope="row">{_line(first, address)}</th>'
    yield from (f"<td>{_line(cell, address)}</td>" for cell in rest)


def _line(line: Line, address: Address) -> str:
    return "".join(_run(run, address) for run in line)


def _run(run: Run, address: Address) -> str:
    match run:
        case Words(text=text, look=Look.PLAIN):
            return escape(text)
        case Words(text=text, look=look):
            return f"<{TAGS[look]}>{escape(text)}</{TAGS[look]}>"
        case Link(text=text, chapter=chapter):
            return f'<a href="{escape(address(chapter))}">{escape(text)}</a>'
        case Note(number=number, sureness=sureness):
            said = f"{_hidden('Note ')}{number}{_hidden(f', {SURE[sureness].lower()}')}"
            to = f'id="claim-{number}" href="#note-{number}" role="doc-noteref"'
            return f'<sup class="claim {sureness}"><a {to}>{said}</a></sup>'


def _note(note: Note) -> str:
    works = " ".join(map(_full, note.works)) or "Our own; nobody has measured it."
    sure = f'<strong class="sure {note.sureness}">{SURE[note.sureness]}.</strong>'
    to = f'href="#claim-{note.number}" class="to-claim" role="doc-backlink"'
    back = f"<a {to}>{_hidden(f'Back to claim {note.number}')}\u2191</a>"
    return f'<li id="note-{note.number}">{sure} {works} {back}</li>'


def _full(work: Work) -> str:
    year = f" ({work.year})" if work.year else ""
    return f"<cite>{escape(work.who)}{year}</cite>, {escape(work.title)}. {escape(work.found)}"


def _hidden(words: str) -> str:
    """Words for those who listen to a page."""
    return f'<span class="hidden">{words}</span>'
