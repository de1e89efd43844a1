"""Entries about what the seeker put aside: `snoozed follow-up:lumen:1 until 2026-03-20 09:00`, `skipped`, `retired`.

The step is named by its key. A key tells of which application it is, where its second part is one, or an interview.
"""

from datetime import datetime

from afterword.core.diary.book import Book
from afterword.core.diary.entry import Entry
from afterword.core.diary.errors import Refused
from afterword.core.diary.moments import Clock, moment_alone
from afterword.core.diary.notation import QUOTED, read_links, read_text, unquoted
from afterword.core.history import Aside, Fact, SetAside
from afterword.core.patterns import Pattern
from afterword.core.steps import StepKind

EXAMPLE = "snoozed follow-up:lumen:1 until 2026-03-20 09:00"
KINDS = tuple(str(kind) for kind in StepKind)
BARE_KEY = r"[\w.@/+-]+(?::[\w.@/+-]+)*"
"""A key that stands without quotes; a colon after it begins the words."""

_KEY = Pattern(rf"({QUOTED}|{BARE_KEY})[ \t]*")
_UNTIL = Pattern(r"until(?:[ \t]+|$)(?P<moment>.*?)(?P<end>:(?=[ \t\"])|:?$)")


def read_aside(book: Book, entry: Entry) -> list[tuple[str, Fact]]:
    """A step that was put off, left out, or retired with all of its kind."""
    key, end = _key(entry.rest, Aside(entry.keyword))
    links, end = read_links(entry.rest, end)
    if links.contact is not None or links.interview is not None:
        raise Refused("only an application can stand behind a step", found=entry.rest, example=f"{EXAMPLE} at lumen")
    until, words = _until_and_words(entry.rest[end:], Aside(entry.keyword), book.clock)
    application = _of_key(book, key, entry.line) if links.application is None else None
    if application is None:
        application = book.resolve(links, entry.line).application
    aside = SetAside(
        at=entry.at, application=application, key=key, how=Aside(entry.keyword), until=until, words=read_text(words)
    )
    return [("", aside)]


def _key(rest: str, how: Aside) -> tuple[str, int]:
    """The key at the front of a text, and where it ends. What is retired may be named by its kind alone."""
    match = _KEY.match(rest)
    key = unquoted(match[1]) if match else ""
    kind, colon, _ = key.partition(":")
    if match is None or (match[1][0] != '"' and not (kind in KINDS and (colon or how is Aside.RETIRED))):
        found = kind or rest.split(" ", 1)[0]
        raise Refused(
            "expected the step by its key, a kind and what it is about", found=found, near=KINDS, example=EXAMPLE
        )
    return key, match.end()


def _until_and_words(text: str, how: Aside, clock: Clock) -> tuple[datetime | None, str]:
    """Until when a step is put off, and the words after the colon."""
    match = _UNTIL.match(text)
    if match is None and how is Aside.SNOOZED:
        raise Refused(
            "expected until when it is put off", found=text.split(" ", 1)[0], near=("until",), example=EXAMPLE
        )
    if match is not None and how is not Aside.SNOOZED:
        raise Refused("only a step that is snoozed comes back at a moment", found="until", example=EXAMPLE)
    until = moment_alone(match["moment"].rstrip(), clock, example=EXAMPLE) if match else None
    words = text[match.start("end") :] if match else text
    if words and words[0] != ":":
        raise Refused("expected why after a colon", found=words, example='skipped thank-you:lumen-1:dana: "on leave"')
    return until, words[1:].strip()


def _of_key(book: Book, key: str, line: int) -> str | None:
    """The application of which a key tells, by its own id, an interview's, or the beginning of one."""
    name = (*key.split(":"), "")[1]
    found = book.applications.get(name.casefold())
    if found is not None and found[0] < line:
        return found[1].id
    if name.casefold() in book.interviews:
        return book.interview(name, line).application
    belongs = book.application_of_interview(name, line)
    return belongs.id if belongs else None
