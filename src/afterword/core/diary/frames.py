"""Days that are read from words: a time frame, and the day in "references by tomorrow".

What was read can be set right by hand: `by the end of next week = 2026-03-13` keeps the words and names the day,
`= no day` says that there is none. The writer does so only where reading the words again would give another day.
"""

import re
from dataclasses import replace
from datetime import date, datetime
from functools import lru_cache, partial
from typing import NamedTuple

from afterword.core.diary.errors import Refused
from afterword.core.diary.moments import Clock, moment_text, read_moment
from afterword.core.diary.notation import ISO_DAY, QUOTED, is_plain, quoted, read_quoted, read_text, unquoted
from afterword.core.hours import Place
from afterword.core.patterns import Pattern
from afterword.core.timeframe import Precision, TimeFrame, read_time_frame
from afterword.core.zones import MAIN_ZONE

LONGEST = 2000
"""Longer texts are kept and not read: nobody says when they will answer in so many words."""

A_LINE = 120
"""What is no longer than this is taken for an answer to the question that a debrief asks, in whatever words."""

COUNTRY_OF = {zone: country for country, zone in reversed(MAIN_ZONE.items())}
"""The country to read in where only a zone is known."""

_OPTION = (
    rf"exact|approximate|vague|any day|not before {ISO_DAY}|(?:no )?leave to write|told [0-9TZ:. +-]+?|at [0-9]+-[0-9]+"
    rf"|because {QUOTED}"
)
_FIXED = Pattern(rf"(?:^|[ \t])=[ \t]*(?P<day>{ISO_DAY}|no day)(?P<options>(?:,[ \t]*(?:{_OPTION}))*)$")
_OPTIONS = Pattern(rf",[ \t]*({_OPTION})(?=,|$)")
_UTC = Clock("UTC")


class When(NamedTuple):
    """What somebody will do, their words about when, the day read from these, and all of it as it was said."""

    what: str
    words: str
    by: date | None
    said: str


@lru_cache(maxsize=4096)
def frame_of(words: str, told_at: datetime, place: Place) -> TimeFrame:
    """The time frame in an employer's words; without a day where none can be read. The words are kept as they are."""
    found = None
    country = place.country or COUNTRY_OF.get(place.zone) or ""
    if len(words) <= LONGEST:
        where = partial(read_time_frame, words, told_at, country, place.zone, subdivision=place.subdivision)
        found = where() or (where(asked=True) if len(words) <= A_LINE else None)
    if found is None:
        return TimeFrame(
            words=words,
            start=0,
            end=len(words),
            told_at=told_at,
            expected_by=None,
            earliest=None,
            precision=Precision.VAGUE,
            may_write_after=False,
            explanation=f"'{words}' names no day.",
        )
    return replace(found, words=words, start=0, end=len(words), told_at=told_at)


def read_frame(text: str, told_at: datetime, place: Place) -> TimeFrame:
    """The time frame that a line tells of, with what was set by hand."""
    text, fixed, options = _split(text)
    frame = frame_of(read_text(text), told_at, place)
    if fixed is None:
        return frame
    frame = _by_hand(frame, read_day(fixed))
    for option in _OPTIONS.findall(options):
        frame = _with(frame, option)
    return frame


def frame_text(frame: TimeFrame, told_at: datetime, place: Place) -> list[str]:
    """How a time frame can be written, the nicest first."""
    spelled = [frame.words, quoted(frame.words)] if is_plain(frame.words) else [quoted(frame.words)]
    if frame_of(frame.words, told_at, place) == frame:
        return spelled
    fixed = _by_hand(frame_of(frame.words, told_at, place), frame.expected_by)
    options = "".join(f", {option}" for option in _differing(frame, fixed))
    day = frame.expected_by or "no day"
    return [f"{words} = {day}{options}" for words in spelled]


def _split(text: str) -> tuple[str, str | None, str]:
    """Words, the day set by hand, and what else was."""
    match = _FIXED.search(text) if "=" in text else None
    if match is None:
        return text, None, ""
    return text[: match.start()].rstrip(), match["day"], match["options"]


def _by_hand(frame: TimeFrame, day: date | None) -> TimeFrame:
    """A frame with the day that the writer says was meant; reading it again would lose that."""
    if day == frame.expected_by:
        return frame
    said = f"You read '{frame.words}' as {day:%A} {day.day} {day:%B}." if day else f"'{frame.words}' names no day."
    return replace(frame, expected_by=day, precision=Precision.EXACT if day else Precision.VAGUE, explanation=said)


def _with(frame: TimeFrame, option: str) -> TimeFrame:
    match option.split(maxsplit=1):
        case ["any", _]:
            return replace(frame, earliest=None)
        case ["not", rest]:
            return replace(frame, earliest=read_day(rest.removeprefix("before ")))
        case ["told", moment]:
            return replace(frame, told_at=read_moment(f"{moment} x", _UTC).at or frame.told_at)
        case ["at", span]:
            start, end = span.split("-")
            return replace(frame, start=int(start), end=int(end))
        case ["because", words]:
            return replace(frame, explanation=unquoted(words))
        case [("leave" | "no") as leave, _]:
            return replace(frame, may_write_after=leave == "leave")
        case _:
            return replace(frame, precision=Precision(option))


def _differing(frame: TimeFrame, fixed: TimeFrame) -> list[str]:
    """What has to be said beside the day so that nothing of a frame is lost."""
    options = []
    if frame.precision != fixed.precision:
        options.append(str(frame.precision))
    if frame.earliest != fixed.earliest:
        options.append(f"not before {frame.earliest}" if frame.earliest else "any day")
    if frame.may_write_after != fixed.may_write_after:
        options.append("leave to write" if frame.may_write_after else "no leave to write")
    if frame.told_at != fixed.told_at:
        options.append(f"told {moment_text(frame.told_at, _UTC)}")
    if (frame.start, frame.end) != (fixed.start, fixed.end):
        options.append(f"at {frame.start}-{frame.end}")
    if frame.explanation != fixed.explanation:
        options.append(f"because {quoted(frame.explanation)}")
    return options


def read_day(text: str) -> date | None:
    """A day as it is written, or none where there is none."""
    if text == "no day":
        return None
    try:
        return date.fromisoformat(text)
    except ValueError as wrong:
        raise Refused("there is no such day", found=text, example="2026-03-13") from wrong


def read_when(text: str, told_at: datetime, place: Place | None) -> When:
    """What somebody will do by when: `references by tomorrow`, `"the slides" by 2026-03-09`."""
    text, fixed, _ = _split(text)
    when = _when(text, told_at, place)
    return when if fixed is None else when._replace(by=read_day(fixed))


def _when(text: str, told_at: datetime, place: Place | None) -> When:
    if (literal := read_quoted(text)) is not None:
        what, rest = literal
        if not rest:
            return When(what, "", None, what)
        if not rest.startswith("by "):
            raise Refused("expected 'by' and a day after what is quoted", found=rest, example='"the slides" by Friday')
        words = rest[3:].strip()
        return _dated(what, words, told_at, place) or When(
            what, read_text(words), None, f"{what} by {read_text(words)}"
        )
    what, by, words = text.rpartition(" by ") if not text.startswith("by ") else ("", "by", text[3:])
    dated = _dated(what.strip(), words.strip(), told_at, place) if by else None
    return dated or When(text, "", None, text)


def _dated(what: str, words: str, told_at: datetime, place: Place | None) -> When | None:
    """What and when, where the words can be read as a day; a day in figures is no words of anybody."""
    if re.fullmatch(ISO_DAY, words):
        return When(what, "", read_day(words), what)
    words = read_text(words)
    by = day_of(f"by {words}", told_at, place)
    return When(what, words, by, f"{what} by {words}".strip()) if by else None


def day_of(words: str, told_at: datetime, place: Place | None) -> date | None:
    """The day that words name at a place."""
    return frame_of(words, told_at, place or Place(zone="UTC")).expected_by


def when_texts(what: str, words: str, by: date | None) -> list[str]:
    """How a promise can be written, the nicest first; which of them reads as the same promise is not known here."""
    whats = [what, quoted(what)] if is_plain(what) else [quoted(what)]
    texts = []
    for each in whats:
        if not words and by:
            texts.append(f"{each} by {by}")
        if words:
            texts += [f"{each} by {words}", f"{each} by {words} = {by or 'no day'}"] if is_plain(words) else []
            texts += [f"{each} by {quoted(words)}", f"{each} by {quoted(words)} = {by or 'no day'}"]
        else:
            texts += [each, f"{each} = {by or 'no day'}"]
    return texts
