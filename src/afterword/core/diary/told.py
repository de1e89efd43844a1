"""Entries about what was said: a debrief, a time frame heard elsewhere, promises and their keeping."""

from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from datetime import datetime

from afterword.core.diary.book import Book, Named
from afterword.core.diary.entry import Detail, Entry
from afterword.core.diary.errors import Refused
from afterword.core.diary.frames import read_frame, read_when
from afterword.core.diary.notation import (
    ID,
    LINKS,
    QUOTED,
    items,
    read_bracket,
    read_links,
    read_links_and_text,
    read_quoted,
    read_text,
    unquoted,
)
from afterword.core.diary.people import read_channel
from afterword.core.history import (
    Channel,
    DebriefWritten,
    Fact,
    InterviewHeld,
    NoContactAsked,
    PromiseKept,
    PromiseMade,
    QuestionAsked,
    Side,
    TimeFrameTold,
)
from afterword.core.patterns import Pattern

NOTHING_SAID = frozenset({"", "?", "-", "nothing", "nothing said", "not said", "no answer"})
NO_CONTACT = "no contact"
ASKED = "asked"

_INTERVIEW = Pattern(rf"(?!(?:{LINKS})\b)({ID})[ \t]*")
_FLAGS = Pattern(rf"{QUOTED}|[^,\s][^,]*")
_JUDGED = Pattern(r"(?:^|,?[ \t])(?P<went>[1-5]) of 5(?:,[ \t]*(?P<notes>.*))?$")
_LABEL = Pattern(r"([A-Za-z][A-Za-z ]*?)[ \t]*:[ \t]*(.*)$")


@dataclass(slots=True)
class Heard:
    """What the lines of a debrief have told so far; facts of their own are in `facts`, each with its line."""

    book: Book
    line: int
    said_at: datetime
    named: Named
    next_step: list[str] = field(default_factory=list)
    reach_by: Channel | None = None
    discussed: list[str] = field(default_factory=list)
    asked: list[QuestionAsked] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    facts: list[tuple[str, Fact]] = field(default_factory=list)


def read_debrief(book: Book, entry: Entry) -> list[tuple[str, Fact]]:
    """A debrief with the facts in its lines. What they said, they said when the conversation ended."""
    named, interview = read_interview_named(book, entry)
    heard = Heard(book, entry.line, min(entry.at, interview.ends_at), named)
    _read_details(heard, entry, DEBRIEF_LINES)
    debrief = DebriefWritten(
        at=entry.at,
        application=named.application,
        interview=interview.id,
        next_step="\n".join(heard.next_step),
        reach_by=heard.reach_by,
        discussed=tuple(heard.discussed),
        asked=tuple(heard.asked),
        notes="\n".join(heard.notes),
    )
    return [("", debrief), *heard.facts]


def read_interview_named(book: Book, entry: Entry) -> tuple[Named, InterviewHeld]:
    """The interview that an entry is about: by its id, or the last one above."""
    match = _INTERVIEW.match(entry.rest)
    name = unquoted(match[1]) if match else ""
    links, end = read_links(entry.rest, match.end() if match else 0)
    if end != len(entry.rest):
        example = f"{entry.keyword} lumen-1"
        raise Refused("expected the id of an interview", found=entry.rest[end:], example=example)
    application = book.application(links.application, entry.line).id if links.application else links.application
    interview = book.interview(name or links.interview or "", entry.line) if name or links.interview else None
    interview = interview or book.last_interview(entry.line, application)
    return Named(interview.application if application is None else application, None, interview.id), interview


def read_told(book: Book, entry: Entry) -> list[tuple[str, Fact]]:
    """A time frame heard outside a debrief, on its line or on those under it."""
    links, text = read_links_and_text(entry.rest)
    heard = Heard(book, entry.line, entry.at, book.resolve(links, entry.line))
    if text.casefold() == NO_CONTACT:
        _no_contact(heard)
    elif text:
        _hear_back(heard, text)
    _read_details(heard, entry, TOLD_LINES)
    if not heard.facts:
        raise Refused("expected what they said, after a colon", example='told by dana: "we decide by the 20th"')
    return heard.facts


def _read_details(heard: Heard, entry: Entry, lines: dict[str, Callable[[Heard, str], None]]) -> None:
    """Reads each line under an entry by its label. An error says which line it is in."""
    for detail in entry.details:
        try:
            read_detail(heard, detail, lines)
        except Refused as refused:
            raise InDetail(refused, detail) from refused


class InDetail(Exception):
    """A line under an entry cannot be read."""

    def __init__(self, refused: Refused, detail: Detail) -> None:
        super().__init__(refused.sentence)
        self.refused = refused
        self.detail = detail


def read_detail(heard: Heard, detail: Detail, lines: dict[str, Callable[[Heard, str], None]]) -> None:
    """Reads one line under an entry."""
    match = _LABEL.match(detail.text)
    label = " ".join(match[1].casefold().split()) if match else detail.text.partition(":")[0]
    read = lines.get(label)
    if match is None or read is None:
        raise Refused(
            f"expected one of {', '.join(f'{name}:' for name in lines)}",
            found=label,
            near=lines,
            example=LINE_EXAMPLES.get(label, ""),
        )
    read(heard, match[2].strip())


def _hear_back(heard: Heard, text: str) -> None:
    if text.casefold() in NOTHING_SAID:
        return
    named = heard.named
    frame = read_frame(text, heard.said_at, heard.book.place_of(named.application))
    told = TimeFrameTold(
        at=heard.said_at, application=named.application, frame=frame, contact=named.contact, interview=named.interview
    )
    heard.facts.append((f"hear back {text}", told))


def _reach_by(heard: Heard, text: str) -> None:
    if text.casefold() == NO_CONTACT:
        _no_contact(heard)
    elif text.casefold() not in NOTHING_SAID:
        heard.reach_by = read_channel(text)


def _no_contact(heard: Heard) -> None:
    named = heard.named
    asked = NoContactAsked(
        at=heard.said_at, application=named.application, contact=named.contact, interview=named.interview
    )
    heard.facts.append((NO_CONTACT, asked))


def _next_step(heard: Heard, text: str) -> None:
    heard.next_step.append(read_text(text))


def _discussed(heard: Heard, text: str) -> None:
    heard.discussed += [read_text(item) for item in items(text)]


def _asked(heard: Heard, text: str) -> None:
    literal = read_quoted(text)
    question, rest = literal if literal is not None else (text, "")
    match = _JUDGED.search(text if literal is None else rest)
    if literal is None and match is not None:
        question = text[: match.start()].rstrip()
    if match is not None and (literal is None or match.start() == 0):
        notes = read_text(match["notes"] or "")
        heard.asked.append(QuestionAsked(question=question, went=int(match["went"]), notes=notes))
        return
    if rest and rest[0] != ",":
        raise Refused(
            "expected how it went, from 1 to 5", found=rest, example='"Tell me about a conflict" 2 of 5, rambled'
        )
    heard.asked.append(QuestionAsked(question=question, notes=read_text(rest[1:].strip())))


def _promised(heard: Heard, text: str) -> None:
    _add_promise(heard, text, Side.OURS)


def _they_promised(heard: Heard, text: str) -> None:
    _add_promise(heard, text, Side.THEIRS)


def _add_promise(heard: Heard, text: str, side: Side) -> None:
    if text.casefold() not in NOTHING_SAID:
        taken = {fact.id for _, fact in heard.facts if type(fact) is PromiseMade}
        promise = promise_of(heard.book, text, heard.said_at, heard.named, side=side, taken=taken)
        heard.facts.append((f"{'promised' if side is Side.OURS else 'they promised'} {text}", promise))


def _note(heard: Heard, text: str) -> None:
    heard.notes.append(read_text(text))


TOLD_LINES: dict[str, Callable[[Heard, str], None]] = {
    "hear back": _hear_back,
    "reach by": _reach_by,
    "promised": _promised,
    "they promised": _they_promised,
}
DEBRIEF_LINES: dict[str, Callable[[Heard, str], None]] = {
    **TOLD_LINES,
    "next step": _next_step,
    "discussed": _discussed,
    "asked": _asked,
    "note": _note,
    "notes": _note,
}
LINE_EXAMPLES = {
    "hear back": "hear back: by the end of next week",
    "promised": "promised: references by tomorrow",
    "asked": 'asked: "Tell me about a conflict" 2 of 5, rambled',
}


def promise_of(
    book: Book,
    text: str,
    at: datetime,
    named: Named,
    *,
    side: Side = Side.OURS,
    asked: bool = False,
    taken: Collection[str] = (),
) -> PromiseMade:
    """The promise in `references by tomorrow [id]`; without an id it gets one from its words."""
    text, bracket = read_bracket(text)
    flags = [flag.strip() for flag in _FLAGS.findall(bracket or "")]
    name = next((unquoted(flag) for flag in flags if flag != ASKED), None)
    if not text:
        raise Refused("expected what was promised, and perhaps by when", example=LINE_EXAMPLES["promised"])
    when = read_when(text, at, book.place_of(named.application))
    return PromiseMade(
        at=at,
        application=named.application,
        id=name if name is not None else book.free_id(named.application, when.what, taken),
        what=when.what,
        side=side,
        by=when.by,
        words=when.words,
        contact=named.contact,
        interview=named.interview,
        asked=asked or ASKED in flags,
    )


def read_promised(book: Book, entry: Entry) -> list[tuple[str, Fact]]:
    """A promise of ours."""
    return _read_promise(book, entry, Side.OURS)


def read_they_promised(book: Book, entry: Entry) -> list[tuple[str, Fact]]:
    """A promise of theirs."""
    return _read_promise(book, entry, Side.THEIRS)


def _read_promise(book: Book, entry: Entry, side: Side) -> list[tuple[str, Fact]]:
    links, text = read_links_and_text(entry.rest)
    return [("", promise_of(book, text, entry.at, book.resolve(links, entry.line), side=side))]


def read_kept(book: Book, entry: Entry) -> list[tuple[str, Fact]]:
    """The keeping of a promise of ours."""
    return _read_keeping(book, entry, Side.OURS)


def read_they_kept(book: Book, entry: Entry) -> list[tuple[str, Fact]]:
    """The keeping of a promise of theirs."""
    return _read_keeping(book, entry, Side.THEIRS)


_AT = Pattern(r"(?:^|(?<![ \t])[ \t]+)at[ \t]+(?P<application>\"(?:[^\"\\]|\\.)*\"|[^\s\"]+)$")


def _read_keeping(book: Book, entry: Entry, side: Side) -> list[tuple[str, Fact]]:
    rest = entry.rest.removeprefix(":").strip()
    match = _AT.search(rest)
    name, application = read_text(rest[: match.start()] if match else rest), None
    if match is not None:
        named = unquoted(match["application"])
        application = book.application(named, entry.line).id if named else ""
    if not name and not rest.startswith('"'):
        raise Refused("expected which promise", near=book.promises, example="kept references")
    promise = book.promise(name, side, application, entry.line)
    return [("", PromiseKept(at=entry.at, application=promise.application, promise=promise.id))]
