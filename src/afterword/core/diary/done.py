"""Entries about what was done and what came: letters, calls, replies, decisions, and the seeker's own notes."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime

from afterword.core.diary.book import Book, Named
from afterword.core.diary.entry import Entry
from afterword.core.diary.errors import Refused
from afterword.core.diary.frames import When, day_of, read_day, read_when
from afterword.core.diary.moments import moment_alone
from afterword.core.diary.notation import (
    ID,
    ISO_DAY,
    QUOTED,
    WHO,
    Links,
    read_bracket,
    read_links,
    read_links_and_text,
    read_quoted,
    read_text,
    unquoted,
)
from afterword.core.diary.told import promise_of
from afterword.core.history import (
    Applied,
    Bounced,
    CallMade,
    Closed,
    Fact,
    GoalSet,
    LetterKind,
    LetterSent,
    Noted,
    OfferAccepted,
    OfferDeclined,
    OutOfOffice,
    Practised,
    ReplyKind,
    ReplyReceived,
    Withdrew,
)
from afterword.core.hours import Place
from afterword.core.patterns import Pattern

LETTERS = {
    **{str(kind): kind for kind in LetterKind},
    "thank you": LetterKind.THANK_YOU,
    "thankyou": LetterKind.THANK_YOU,
    "thanks": LetterKind.THANK_YOU,
    "follow up": LetterKind.FOLLOW_UP,
    "followup": LetterKind.FOLLOW_UP,
    "reply": LetterKind.ANSWER,
    "more time": LetterKind.MORE_TIME,
}
"""The words for each kind of letter."""

KINDS = {
    **{str(kind): kind for kind in ReplyKind},
    "spoken offer": ReplyKind.OFFER_SPOKEN,
    "offer, spoken": ReplyKind.OFFER_SPOKEN,
    "written offer": ReplyKind.OFFER_WRITTEN,
    "offer, written": ReplyKind.OFFER_WRITTEN,
    "on hold": ReplyKind.HOLD,
    "position on hold": ReplyKind.HOLD,
}
"""The words for what a reply says."""

NO_PROMISE = "no promise"
SENTENCE = 3
"""From so many words on, somebody wrote down what they said and not what it is."""

_AS_SAID = 'reply from dana: "Thank you, we will be in touch"'

_INVITED = "reply from dana: invitation to 2026-03-10 14:30"

_TO = Pattern(r"to[ \t]+(?P<moment>[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[ \tT][^\"]*?)?)(?::(?=[ \t\"])|$)")
_LETTER = Pattern(rf"({'|'.join(sorted(LETTERS, key=len, reverse=True))})(?=[ \t,:\[]|$)[ \t]*", re.IGNORECASE)
_KIND = Pattern(rf"({'|'.join(sorted(KINDS, key=len, reverse=True))})(?=[\s:,=\"\[]|$)[:,]?[ \t]*", re.IGNORECASE)
_WHO = Pattern(rf"({WHO})[ \t]*(?=$|:|,|at\b)")
_UNTIL = Pattern(r"(?:^|:?(?<![ \t])[ \t]+)(?:until|back[ \t]+on)[ \t]+(?P<day>.*)$", re.IGNORECASE)
_BARE = Pattern(rf"({ID})[ \t]*")
_BACK = Pattern(r"[ \t]*(?:(?:(?:the|their)[ \t]+)?offer\b(?=[ \t]|$))?[ \t]*(?:from[ \t]+(?=\S+$))?", re.IGNORECASE)
_WENT = Pattern(r"(?:^|,?[ \t])([1-4]) of 4$")


def read_sent(book: Book, entry: Entry) -> list[tuple[str, Fact]]:
    """A letter of ours that went out."""
    rest, key = read_bracket(entry.rest)
    match = _LETTER.match(rest)
    if match is None:
        found = rest.split(" ", 1)[0]
        raise Refused(
            f"expected one of {', '.join(LetterKind)}", found=found, near=LETTERS, example="sent thank-you to dana"
        )
    links, end = read_links(rest, match.end())
    several = rest.startswith("and ", end)
    expected = "each person gets a letter and a line of their own" if several else "expected to whom, as in 'to dana'"
    _no_more(rest, end, expected, "sent thank-you to dana for lumen-1")
    named = book.resolve(links, entry.line)
    letter = LetterSent(
        at=entry.at,
        application=named.application,
        kind=LETTERS[match[1].casefold()],
        contact=named.contact,
        interview=named.interview,
        key=unquoted(key or ""),
    )
    return [("", letter)]


def _no_more(rest: str, end: int, expected: str, example: str) -> None:
    if end != len(rest):
        raise Refused(
            expected, found=rest[end:].split(" ", 1)[0], near=("to", "from", "at", "for", "in"), example=example
        )


def read_called(book: Book, entry: Entry) -> list[tuple[str, Fact]]:
    """A call outside an interview."""
    named, words = person_and_words(book, entry, "called dana: they decide on Monday")
    return [("", CallMade(at=entry.at, application=named.application, contact=named.contact, words=words))]


def person_and_words(
    book: Book, entry: Entry, example: str, start: int = 0, rest: str | None = None
) -> tuple[Named, str]:
    """Whom an entry names, with a little word or without any, and the words after a colon."""
    text = entry.rest if rest is None else rest
    match = _WHO.match(text, start)
    links, end = read_links(text, match.end() if match else start)
    if match is not None:
        links = links._replace(contact=unquoted(match[1]))
    words = text[end:]
    if words and words[0] != ":":
        raise Refused("expected who, and what was said after a colon", found=words.split(" ", 1)[0], example=example)
    return book.resolve(links, entry.line), read_text(words[1:].strip())


def read_reply(book: Book, entry: Entry) -> list[tuple[str, Fact]]:
    """What they wrote. A request makes a promise of ours beside it."""
    links, end = read_links(entry.rest)
    text = entry.rest[end:].lstrip(":").strip()
    match = _KIND.match(text)
    if match is None and text[:1] not in {"", '"'}:
        found = text.split(" ", 1)[0]
        raise Refused(
            f"expected 'from' and who, or one of {', '.join(ReplyKind)}",
            found=found,
            near=("from", *KINDS),
            example="reply from dana: rejection" if len(text.split()) < SENTENCE else _AS_SAID,
        )
    named = book.resolve(links, entry.line)
    kind = KINDS[match[1].casefold()] if match else ReplyKind.OTHER
    said = text[match.end() :] if match else text
    if kind is ReplyKind.REQUEST:
        return _request(book, entry, named, said)
    invites_to, said = _time_named(said, book) if kind is ReplyKind.INVITATION else (None, said)
    when = _when(said, kind, entry, book.place_of(named.application))
    return [("", replace(_reply(entry, named, kind, when), invites_to=invites_to))]


def _time_named(said: str, book: Book) -> tuple[datetime | None, str]:
    """The conversation that an invitation names, and the words after it."""
    match = _TO.match(said)
    if match is None:
        return None, said
    if re.fullmatch(ISO_DAY, match["moment"]):
        raise Refused("expected the time of that day too", found=match["moment"], example=_INVITED)
    return moment_alone(match["moment"].rstrip(), book.clock, example=_INVITED), said[match.end() :].strip()


def _reply(entry: Entry, named: Named, kind: ReplyKind, when: When) -> ReplyReceived:
    return ReplyReceived(
        at=entry.at, application=named.application, kind=kind, contact=named.contact, words=when.said, by=when.by
    )


def _request(book: Book, entry: Entry, named: Named, said: str) -> list[tuple[str, Fact]]:
    """A request, and the promise that it is, unless it says that there is none."""
    text, bracket = read_bracket(said)
    if not text:
        raise Refused("expected what they ask for", example="reply from dana: request transcript by Friday")
    reply = _reply(entry, named, ReplyKind.REQUEST, read_when(text, entry.at, book.place_of(named.application)))
    if bracket == NO_PROMISE:
        return [("", reply)]
    return [("", reply), (f"promised {text}", promise_of(book, said, entry.at, named, asked=True))]


def _when(said: str, kind: ReplyKind, entry: Entry, place: Place) -> When:
    """Their words and a day: read from an offer's words, elsewhere only where it stands in figures."""
    if not said:
        return When("", "", None, "")
    if kind in (ReplyKind.OFFER_SPOKEN, ReplyKind.OFFER_WRITTEN) or _IN_FIGURES.search(said):
        return read_when(said, entry.at, place)
    return When("", "", None, read_text(said))


_IN_FIGURES = Pattern(rf"(?:^|[ \t])(?:by|=)[ \t]+(?:{ISO_DAY}|no day)$")


def read_bounced(book: Book, entry: Entry) -> list[tuple[str, Fact]]:
    """A letter came back; which one may be said, and is not needed."""
    match = _LETTER.match(entry.rest)
    named, _ = person_and_words(book, entry, "bounced dana", match.end() if match else 0)
    return [("", Bounced(at=entry.at, application=named.application, contact=named.contact))]


def read_out_of_office(book: Book, entry: Entry) -> list[tuple[str, Fact]]:
    """A machine answered; `until` is the day on which they are back."""
    match = _UNTIL.search(entry.rest)
    rest = entry.rest[: match.start()] if match else entry.rest
    who = _WHO.match(rest)
    links, end = read_links(rest, who.end() if who else 0)
    if who is not None:
        links = links._replace(contact=unquoted(who[1]))
    _no_more(rest, end, "expected from whom, and until when", "out-of-office from dana until 2026-03-20")
    named = book.resolve(links, entry.line)
    until = _back_on(match["day"], book, entry, named) if match else None
    return [("", OutOfOffice(at=entry.at, application=named.application, contact=named.contact, until=until))]


def _back_on(words: str, book: Book, entry: Entry, named: Named) -> date:
    if re.fullmatch(ISO_DAY, words):
        day = read_day(words)
    else:
        day = day_of(f"by {words}", entry.at, book.place_of(named.application))
    if day is None:
        raise Refused("expected the day on which they are back", found=words, example="until 2026-03-20")
    return day


def _read_decision(
    kind: Callable[..., Applied | OfferAccepted | OfferDeclined | Withdrew],
) -> Callable[[Book, Entry], list[tuple[str, Fact]]]:
    def read(book: Book, entry: Entry) -> list[tuple[str, Fact]]:
        named, _ = _application_and_words(book, entry)
        return [("", kind(at=entry.at, application=named))]

    return read


def _application_and_words(book: Book, entry: Entry, *, whole_search: bool = False) -> tuple[str, str]:
    """The application that an entry ends with, named or the only one, and the words after a colon."""
    match = _BACK.match(entry.rest)
    start = match.end() if match else 0
    links, end = read_links(entry.rest, start)
    if end == start and (bare := _BARE.match(entry.rest, start)):
        links, end = Links(application=unquoted(bare[1])), bare.end()
    words = entry.rest[end:].lstrip()
    if words and words[0] != ":":
        _no_more(entry.rest, end, "expected 'at' and the application", "withdrew at lumen")
    named = book.resolve(links, entry.line, whole_search=whole_search)
    return named.application, read_text(words[1:].strip())


read_applied = _read_decision(Applied)
read_accepted = _read_decision(OfferAccepted)
read_declined = _read_decision(OfferDeclined)
read_withdrew = _read_decision(Withdrew)


def read_closed(book: Book, entry: Entry) -> list[tuple[str, Fact]]:
    """The application was put away."""
    application, words = _application_and_words(book, entry)
    return [("", Closed(at=entry.at, application=application, words=words))]


def read_goal(book: Book, entry: Entry) -> list[tuple[str, Fact]]:
    """What the seeker set out to do."""
    application, words = _own_words(book, entry, "goal five applications a week")
    return [("", GoalSet(at=entry.at, application=application, words=words))]


def read_note(book: Book, entry: Entry) -> list[tuple[str, Fact]]:
    """Anything else worth keeping."""
    application, words = _own_words(book, entry, "note the recruiter moved to another firm")
    return [("", Noted(at=entry.at, application=application, words=words))]


def read_practised(book: Book, entry: Entry) -> list[tuple[str, Fact]]:
    """A question that was worked on."""
    application, text = links_to_own(book, entry)
    literal = read_quoted(text)
    question, rest = literal if literal is not None else (text, "")
    match = _WENT.search(text if literal is None else rest)
    if literal is None and match is not None:
        question = text[: match.start()]
    if not text or (rest and (match is None or match.start())):
        raise Refused(
            "expected a question and how it went, from 1 to 4",
            found=rest,
            example='practised "Tell me about a conflict" 3 of 4',
        )
    went = int(match[1]) if match else None
    return [("", Practised(at=entry.at, application=application, question=question, went=went))]


def _own_words(book: Book, entry: Entry, example: str) -> tuple[str, str]:
    application, text = links_to_own(book, entry)
    if not text:
        raise Refused("expected some words", example=example)
    return application, read_text(text)


def links_to_own(book: Book, entry: Entry) -> tuple[str, str]:
    """What concerns the whole search unless it names an application before a colon."""
    links, text = read_links_and_text(entry.rest)
    if links.contact or links.interview or (links.application and not text):
        return "", entry.rest
    named = book.resolve(Links(application=links.application), entry.line, whole_search=True)
    return named.application, text


def read_elsewhere(rest: str) -> str | None:
    """The address of a letter in an application that this diary leaves out."""
    match = re.fullmatch(rf"elsewhere[ \t]+to[ \t]+(?:<([^<>\"]*)>|<?({QUOTED})>?|(\S+))", rest)
    return next((unquoted(part) for part in match.groups() if part is not None), None) if match else None
