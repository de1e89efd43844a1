"""Entries about a week: what one means to do in it, what was done, and what one made of it afterwards."""

from collections.abc import Iterator
from datetime import date

from afterword.core.diary.book import Book
from afterword.core.diary.entry import Entry
from afterword.core.diary.errors import Refused
from afterword.core.diary.frames import read_day
from afterword.core.diary.labels import in_detail, labelled, spelled
from afterword.core.diary.notation import ISO_DAY, read_quoted, read_text
from afterword.core.history import Counted, Did, Fact, Intention, LookedBack, WeekPlanned
from afterword.core.momentum import monday_of
from afterword.core.patterns import Pattern

EXAMPLES = {
    "do": "do: write applications",
    "times": "times: 4 applications",
    "did": 'did "go to the meet-up"',
    "looked-back": "looked-back 2026-03-09: the mornings worked",
}
LINES = ("do", "when", "where", "times")
COUNTED = {str(counted): counted for counted in Counted}

_WEEK = Pattern(rf"(?P<day>{ISO_DAY})?[ \t]*(?::[ \t]*(?P<words>.*))?$")
_TIMES = Pattern(r"(?P<n>[0-9]{1,4})[ \t]*(?P<counts>[A-Za-z]+)?$")
_DONE = Pattern(r"(?P<n>[0-9]{1,4})[ \t]+times?$")


def read_week(book: Book, entry: Entry) -> list[tuple[str, Fact]]:
    """What one means to do: each `do:` begins an intention, and the lines below it belong to it."""
    week, words = _week_and_words(book, entry, "week 2026-03-09")
    if words:
        raise Refused("what is to be done stands in lines below", found=words, example=EXAMPLES["do"])
    intentions: list[dict[str, str]] = []
    for detail, label, text in labelled(entry, LINES, EXAMPLES["do"]):
        with in_detail(detail):
            if label == "do":
                intentions.append({})
            elif not intentions:
                raise Refused("expected first what is to be done", example=EXAMPLES["do"])
            intentions[-1][label] = text
            if label == "times":
                _times(text)
            else:
                intentions[-1][label] = read_text(text)
    return [("", WeekPlanned(at=entry.at, week=week, intentions=tuple(map(_intention, intentions))))]


def _week_and_words(book: Book, entry: Entry, example: str) -> tuple[date, str]:
    """The Monday of the week that an entry names, or of its own, and the words after a colon."""
    match = _WEEK.match(entry.rest)
    if match is None:
        raise Refused("expected a day of that week", found=entry.rest.split(" ", 1)[0], example=example)
    day = read_day(match["day"]) if match["day"] else None
    return monday_of(day or book.clock.shown(entry.at).date()), match["words"] or ""


def _intention(told: dict[str, str]) -> Intention:
    times, counts = _times(told["times"]) if "times" in told else (0, None)
    return Intention(
        what=told["do"], when=told.get("when", ""), where=told.get("where", ""), times=times, counts=counts
    )


def _times(text: str) -> tuple[int, Counted | None]:
    """How often, and what counts it."""
    match = _TIMES.match(text)
    word = (match["counts"] or "").casefold() if match else ""
    if match is None or (word and word not in COUNTED):
        expected = f"expected a number, and perhaps one of {', '.join(COUNTED)}"
        raise Refused(expected, found=word or text, near=COUNTED, example=EXAMPLES["times"])
    return int(match["n"]), COUNTED.get(word)


def read_did(_book: Book, entry: Entry) -> list[tuple[str, Fact]]:
    """Something that was planned was done."""
    text = entry.rest.lstrip(":").strip()
    literal = read_quoted(text)
    what, rest = literal if literal is not None else (text, "")
    match = _DONE.match(rest)
    if not text or (rest and match is None):
        raise Refused("expected what was done, and perhaps how often", found=rest, example=f"{EXAMPLES['did']} 2 times")
    return [("", Did(at=entry.at, what=what, times=int(match["n"]) if match else 1))]


def read_looked_back(book: Book, entry: Entry) -> list[tuple[str, Fact]]:
    """What one made of a week."""
    week, words = _week_and_words(book, entry, EXAMPLES["looked-back"])
    return [("", LookedBack(at=entry.at, week=week, words=read_text(words)))]


def week_lines(planned: WeekPlanned) -> Iterator[str]:
    """The lines under a plan."""
    for one in planned.intentions:
        yield f"do: {spelled(one.what)}"
        yield from (f"{label}: {spelled(getattr(one, label))}" for label in ("when", "where") if getattr(one, label))
        if one.times or one.counts:
            yield f"times: {one.times}{f' {one.counts}' if one.counts else ''}"
