"""Business days and local hours, where the employer is.

Every instant that leaves this module is in UTC, so that two of them compare and subtract as instants: Python
compares datetimes of one zone by their wall clocks, which is wrong for an hour twice a year. A local time that the
clocks skip stands for the first instant after the gap; one that happens twice stands for the later of the two,
because a note must never leave early.
"""

import warnings
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cache, lru_cache
from importlib.machinery import PathFinder
from importlib.util import module_from_spec
from typing import TYPE_CHECKING, cast
from zoneinfo import ZoneInfo

if TYPE_CHECKING:
    from holidays import HolidayBase

ONE_DAY = timedelta(days=1)
MONDAY, SUNDAY = 0, 6
WEEKEND = frozenset({5, 6})
HALF_DAY = "half_day"  # what the `holidays` library calls days whose afternoon is free
NOON = time(12)  # when an office closes on such a day; some stay until one, and nobody is bothered too late
ALIASES = {"UK": "GB", "EL": "GR"}
MOST_PEOPLE = {"GB": "ENG", "CA": "ON"}
"""The part of a country whose holidays count where no part is named: the days that the whole country shares leave out
some on which most people there are off, such as Easter Monday in England and Thanksgiving in Ontario."""


class UnknownCountry(ValueError):
    """No calendar is known for this country, or it has no such part."""


class UnknownZone(ValueError):
    """The time zone is none that the time-zone database has."""


class NaiveTime(ValueError):
    """A moment came without its zone, so nobody can say when it was."""

    def __init__(self, moment: datetime) -> None:
        super().__init__(f"{moment:%Y-%m-%d %H:%M} has no time zone: say where that clock hangs.")


@dataclass(frozen=True, slots=True)
class Hours:
    """A wait in hours on the clock."""

    n: int


@dataclass(frozen=True, slots=True)
class Days:
    """A wait in days of the calendar."""

    n: int


@dataclass(frozen=True, slots=True)
class BusinessDays:
    """A wait in days on which the employer works."""

    n: int


Wait = Hours | Days | BusinessDays


class Calendar:
    """Which days people work on in a country, from the public holidays that the `holidays` library knows.

    A year's holidays are asked for once, when a day in it is first looked at.
    """

    def __init__(self, country: str | None, subdivision: str | None = None) -> None:
        self.country = country
        self.subdivision = subdivision
        self._year = _holidays(country, subdivision)
        self.is_business_day = lru_cache(maxsize=4096)(self._is_business_day)
        self.add = lru_cache(maxsize=4096)(self._add)

    def _is_business_day(self, day: date) -> bool:
        """Whether the employer works on this day."""
        return day not in self._year(day.year).closed and (
            day.weekday() not in self._year(day.year).weekend or day in self._year(day.year).worked
        )

    def on_or_after(self, day: date) -> date:
        """The first business day that is not before this day."""
        while not self.is_business_day(day):
            day += ONE_DAY
        return day

    def on_or_before(self, day: date) -> date:
        """The last business day that is not after this day."""
        while not self.is_business_day(day):
            day -= ONE_DAY
        return day

    def _add(self, day: date, n: int) -> date:
        """The n-th business day after this day; before it where n is negative, the day itself where n is 0."""
        step = ONE_DAY if n > 0 else -ONE_DAY
        for _ in range(abs(n)):
            day += step
            while not self.is_business_day(day):
                day += step
        return day

    def out_of_weekend(self, day: date) -> date:
        """The day itself, or the first one after the weekend that it is in; a holiday is none."""
        while day.weekday() in self._year(day.year).weekend:
            day += ONE_DAY
        return day

    def week_begins(self, day: date) -> date:
        """The first day of this day's week: a Monday, or where Sunday is worked the day after the weekend."""
        weekend = self._year(day.year).weekend
        starts = (first for first in range(7) if first not in weekend and (first - 1) % 7 in weekend)
        first = MONDAY if SUNDAY in weekend else next(starts, MONDAY)
        return day - timedelta(days=(day.weekday() - first) % 7)

    def closes_early(self, day: date) -> bool:
        """Whether this business day is a half holiday, such as Christmas Eve in Greece.

        For us it is a business day like any other when days are counted, but letters leave in its morning only: whoever
        would read them in the afternoon has gone home.
        """
        return day in self._year(day.year).half and self.is_business_day(day)

    def holidays_named(self, year: int) -> tuple[tuple[date, str], ...]:
        """The public holidays of a year with their English names, in order."""
        return self._year(year).named


@dataclass(frozen=True, slots=True)
class _Year:
    """The days of a year on which people are off, or work although it is a weekend."""

    closed: frozenset[date]
    worked: frozenset[date]
    half: frozenset[date]
    weekend: frozenset[int]
    named: tuple[tuple[date, str], ...]


def _holidays(country: str | None, subdivision: str | None) -> Callable[[int], _Year]:
    """A function from a year to its holidays. No country means weekends and nothing else."""

    @cache
    def plain(_year: int) -> _Year:
        return _Year(closed=frozenset(), worked=frozenset(), half=frozenset(), weekend=WEEKEND, named=())

    if country is None:
        return plain
    try:
        book = _book_of(country)
        book(subdiv=subdivision, expand=False)
    except NotImplementedError as unknown:
        where = f"{country}-{subdivision}" if subdivision else country
        raise UnknownCountry(
            f"No calendar is known for {where!r}: use the two letters of a country, such as US, GB or DE,"
            " and after a dash a part of it, such as DE-BY."
        ) from unknown
    language = "en_US" if "en_US" in book.supported_languages else None
    has_halves = HALF_DAY in book.supported_categories

    @cache
    def year_of(year: int) -> _Year:
        with warnings.catch_warnings():
            # Some countries' feasts follow the moon and are known for some years only; the others count all the same.
            warnings.simplefilter("ignore")
            days = book(subdiv=subdivision, years=year, expand=False, language=language)
            halves = book(subdiv=subdivision, years=year, expand=False, categories=HALF_DAY) if has_halves else ()
        return _Year(
            closed=frozenset(days),
            worked=frozenset(getattr(days, "weekend_workdays", ())),
            half=frozenset(halves),
            weekend=frozenset(days.weekend),
            named=tuple(sorted(days.items())),
        )

    return year_of


def _book_of(country: str) -> "type[HolidayBase]":
    """The holidays of a country by its two letters. Raises NotImplementedError.

    The library is imported here because it costs more than the rest of the core together, and a plan without a country
    needs none. Of its 250 countries only this one's own module is run: their package would import every one of them.
    """
    import holidays
    from holidays.registry import COUNTRIES

    for module, (name, *codes) in COUNTRIES.items():
        if country in codes:
            spec = PathFinder.find_spec(f"holidays.countries.{module}", [f"{holidays.__path__[0]}/countries"])
            if spec is not None and spec.loader is not None:
                found = module_from_spec(spec)
                spec.loader.exec_module(found)
                return cast("type[HolidayBase]", getattr(found, name))
    raise NotImplementedError(country)


@cache
def calendar(country: str | None, subdivision: str | None = None) -> Calendar:
    """The calendar of a country, or of a part of it. Raises UnknownCountry."""
    if country is not None:
        country = ALIASES.get(country.upper(), country.upper())
        subdivision = subdivision or MOST_PEOPLE.get(country)
    return Calendar(country, subdivision)


@cache
def zone_info(zone: str) -> ZoneInfo:
    """The rules of a zone by its name. Raises UnknownZone."""
    try:
        return ZoneInfo(zone)
    except (KeyError, ValueError, OSError) as unknown:
        raise UnknownZone(f"{zone!r} is no time zone: name one such as Europe/London or America/New_York.") from unknown


@lru_cache(maxsize=65536)
def instant(day: date, at: time, zone: str) -> datetime:
    """When the clocks of a zone show this time on this day, in UTC; see above for gaps and repeats."""
    local = datetime.combine(day, at, zone_info(zone)).replace(fold=1)
    found = local.astimezone(UTC)
    if found.astimezone(local.tzinfo).replace(tzinfo=None) == local.replace(tzinfo=None):
        return found
    # In a gap, the two readings lie on both sides of it; the clocks jump at the instant where the offset changes.
    early, late = found, local.replace(fold=0).astimezone(UTC)
    return _jump(min(early, late), max(early, late), zone_info(zone))


def _jump(before: datetime, after: datetime, zone: ZoneInfo) -> datetime:
    """The first instant after `before` at which the zone's offset is what it is at `after`, to the second."""
    offset = after.astimezone(zone).utcoffset()
    low, high = before, after
    while high - low > timedelta(seconds=1):
        middle = low + (high - low) / 2
        low, high = (low, middle) if middle.astimezone(zone).utcoffset() == offset else (middle, high)
    return high.replace(microsecond=0)


def is_skipped(day: date, at: time, zone: str) -> bool:
    """Whether the clocks of the zone jump over this local time on this day."""
    local = datetime.combine(day, at, zone_info(zone))
    return local.astimezone(UTC).astimezone(local.tzinfo).replace(tzinfo=None) != local.replace(tzinfo=None)


def is_repeated(day: date, at: time, zone: str) -> bool:
    """Whether the clocks of the zone show this local time twice on this day."""
    local = datetime.combine(day, at.replace(fold=0), zone_info(zone))
    return not is_skipped(day, at, zone) and local.utcoffset() != local.replace(fold=1).utcoffset()


@lru_cache(maxsize=65536)
def local_day(moment: datetime, zone: str) -> date:
    """The day that the clocks of a zone show at an instant. Raises NaiveTime."""
    return aware(moment).astimezone(zone_info(zone)).date()


def aware(moment: datetime) -> datetime:
    """The same instant in UTC. Raises NaiveTime."""
    if moment.tzinfo is None:
        raise NaiveTime(moment)
    return moment.astimezone(UTC)


@dataclass(frozen=True, slots=True)
class OfficeHours:
    """The part of a business day in which letters leave: local times, the end exclusive."""

    opens: time
    closes: time


@dataclass(frozen=True, slots=True)
class Place:
    """Where an employer is: the country whose holidays count, and the clocks that hang there."""

    zone: str
    country: str | None = None
    subdivision: str | None = None

    @property
    def calendar(self) -> Calendar:
        """The days people work on here."""
        return calendar(self.country, self.subdivision)

    def day_of(self, moment: datetime) -> date:
        """The day it is here at an instant."""
        return local_day(moment, self.zone)

    def start_of(self, day: date) -> datetime:
        """The instant at which a day begins here."""
        return _start(day, self.zone)

    def end_of(self, day: date) -> datetime:
        """The instant at which a day has ended here: the first one that is not in it."""
        return _start(day + ONE_DAY, self.zone)

    def opening(self, day: date, hours: OfficeHours) -> datetime:
        """When the office opens on a day."""
        return instant(day, hours.opens, self.zone)

    def closing(self, day: date, hours: OfficeHours) -> datetime:
        """When the office closes on a day: at noon on a half holiday, and never before it opens."""
        early = self.calendar.closes_early(day)
        return instant(day, max(hours.opens, min(hours.closes, NOON)) if early else hours.closes, self.zone)

    def opens_after(self, wait: Wait, start: datetime, hours: OfficeHours) -> datetime:
        """When a wait that began at `start` is over: hours run on the clock, days end as the office opens."""
        if isinstance(wait, Hours):
            return start + timedelta(hours=wait.n)
        if wait.n == 0:
            return start
        return max(start, self.opening(self.day_after(wait, self.day_of(start)), hours))

    def closes_after(self, wait: Wait, start: datetime) -> datetime:
        """When a wait that may be used to its end is over: the last of its days counts whole."""
        if isinstance(wait, Hours):
            return start + timedelta(hours=wait.n)
        return self.end_of(self.day_after(wait, self.day_of(start)))

    def day_after(self, wait: Days | BusinessDays, day: date) -> date:
        """The day on which a wait in days ends; no business days at all end on the first one there is."""
        if isinstance(wait, Days):
            return day + timedelta(days=wait.n)
        return self.calendar.add(day, wait.n) if wait.n else self.calendar.on_or_after(day)

    def is_open(self, moment: datetime, hours: OfficeHours) -> bool:
        """Whether letters may leave at this instant."""
        day = self.day_of(moment)
        return self.calendar.is_business_day(day) and (self.opening(day, hours) <= moment < self.closing(day, hours))

    def next_opening(self, moment: datetime, hours: OfficeHours) -> datetime:
        """The first instant after this one at which the office opens."""
        day = self.calendar.on_or_after(self.day_of(moment))
        while self.opening(day, hours) <= moment or (hours.opens >= NOON and self.calendar.closes_early(day)):
            day = self.calendar.add(day, 1)
        return self.opening(day, hours)


@lru_cache(maxsize=65536)
def _start(day: date, zone: str) -> datetime:
    """The first instant of a day: where midnight comes twice, the first of the two."""
    first = datetime.combine(day, time(), zone_info(zone)).astimezone(UTC)
    return instant(day, time(), zone) if is_skipped(day, time(), zone) else first
