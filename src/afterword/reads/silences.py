"""Silences: how long each may last, drawn and in words, the latest word of theirs first."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from afterword.core import words
from afterword.core.forecast import Forecast, forecasts
from afterword.core.forecast.outlook import Range
from afterword.core.forecast.words import about, known_from, silence_means
from afterword.core.history import History
from afterword.core.hours import Place
from afterword.core.pictures import NARROW, WIDE, Day, WaitingPicture, waiting
from afterword.records.history import history_of
from afterword.records.models import Seeker

PAGE = 12
"""How many silences one page draws."""

HORIZONS = ((7, "Within a week"), (14, "Within two weeks"), (30, "Within a month"))
PARTS = 70
"""In how many parts the hill is drawn."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of the table beside a picture: a chance in words, and its numbers in per cent."""

    what: str
    chance: str
    range: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SilenceLook:
    """One silence: the picture for a phone and for a desk, what it says, and the numbers of it."""

    application: str
    employer: str
    role: str
    since: str
    asked: str
    means: str
    known_from: str
    narrow: str
    wide: str
    lines: tuple[Line, ...]
    half: str
    most: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Silences:
    """One page of them, and how many there are."""

    silences: tuple[SilenceLook, ...]
    page: int
    pages: int
    total: int
    has_applications: bool


def silences(seeker: Seeker, *, page: int, now: datetime) -> Silences:
    """The silences of a search at `now`."""
    history = history_of(seeker)
    found = latest_first(history, now=now)
    pages = max(1, -(-len(found) // PAGE))
    page = min(max(1, page), pages)
    shown = found[(page - 1) * PAGE : page * PAGE]
    return Silences(
        silences=looks(shown),
        page=page,
        pages=pages,
        total=len(found),
        has_applications=bool(history.applications),
    )


def latest_first(history: History, *, now: datetime) -> list[Forecast]:
    """The silences of a history, the one that began last first."""
    return sorted(forecasts(history, now=now).values(), key=lambda one: one.silence.since, reverse=True)


def looks(shown: Iterable[Forecast]) -> tuple[SilenceLook, ...]:
    """These silences as they stand on one page."""
    return tuple(_look(each, f"silence-{number}") for number, each in enumerate(shown, 1))


def _look(each: Forecast, name: str) -> SilenceLook:
    silence, now = each.silence, each.now
    application = silence.application
    drawn, asked, means = _drawn(each), _asked(each), silence_means(each)
    title, says = f"When {application.employer} may answer", f"{asked} {means}".strip()
    narrow, wide = (
        waiting(drawn, width=width, title=title, words=says, name=f"{name}-{width:.0f}") for width in (NARROW, WIDE)
    )
    return SilenceLook(
        application=application.id,
        employer=application.employer,
        role=application.role,
        since=words.day(application.place.day_of(silence.since), now=now),
        asked=asked,
        means=means,
        known_from=known_from(each),
        narrow=narrow,
        wide=wide,
        lines=tuple(_lines(each)),
        half=_between(each, 0.5),
        most=_between(each, 0.8),
    )


def _asked(each: Forecast) -> str:
    """What they asked for, as long as it is not over."""
    on = each.silence.named_on
    if on is None:
        return ""
    said = words.day(on, now=each.now)
    is_over = each.silence.application.place.end_of(on) <= each.now
    return f"They had named {said}." if is_over else f"They asked for time until {said}."


def _lines(each: Forecast) -> Iterator[Line]:
    for days, what in HORIZONS:
        yield _line(what, each.by(days))
    answer = each.answer
    yield _line("No answer at all", Range(value=1 - answer.value, least=1 - answer.most, most=1 - answer.least))


def _line(what: str, chance: Range) -> Line:
    return Line(
        what=what,
        chance=about(chance.value),
        range=f"{_per_cent(chance.least)} to {_per_cent(chance.most)}\N{NO-BREAK SPACE}%",
    )


def _per_cent(value: float) -> int:
    return round(100 * value)


def _between(each: Forecast, share: float) -> str:
    """The days between which this share of the answers that are still possible come."""
    first, last = (words.day(each.day(days), now=each.now) for days in each.between(share))
    return f"on {first}" if first == last else f"between {first} and {last}"


def _drawn(each: Forecast) -> WaitingPicture:
    """The values of the picture: from their last word until most answers have come, and today in any case."""
    silence, place = each.silence, each.silence.application.place
    (seven, nine) = each.days(0.7, 0.9, from_start=True)
    length = max(nine, 1.12 * silence.days, 3.0)
    quiet = _quiet(each, place, length)
    return WaitingPicture(
        days=length,
        begun=_brief(each, silence.since),
        come=[each.outlook.from_start.mean(length * part / PARTS / silence.unit) for part in range(1, PARTS + 1)],
        today=Day(at=silence.days, words=f"today, {_brief(each, each.now)}"),
        most=Day(
            at=min(seven, length), words=f"7 in 10 answers by {_brief(each, silence.since + timedelta(days=seven))}"
        ),
        quiet=quiet,
    )


def _quiet(each: Forecast, place: Place, length: float) -> Day | None:
    """The end of the time that they asked for, where it is within the picture."""
    on, since = each.silence.named_on, each.silence.since
    if on is None:
        return None
    days = (place.end_of(on) - since) / timedelta(days=1)
    return Day(at=min(days, length), words=f"quiet until {_brief(each, place.start_of(on))}")


def _brief(each: Forecast, at: datetime) -> str:
    """A day as it fits into a picture."""
    on = each.silence.application.place.day_of(at)
    return f"{on.day} {words.MONTHS[on.month - 1][:3]}"
