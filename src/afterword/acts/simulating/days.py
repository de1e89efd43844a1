"""The days of an employer as the simulation counts them: one after the other, by hand.

The library is asked for the public holidays, past `core.hours`: how those use it is part of what this checks.
"""

from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo

import holidays

from afterword.core.hours import Place

ONE = timedelta(days=1)
WEEKENDS = {"IL": {4, 5}}
MOST_PEOPLE = {"GB": "ENG"}
"""Whose holidays count where no part of a country is named."""


@cache
def _holidays(country: str, subdivision: str | None, year: int) -> frozenset[date]:
    return frozenset(holidays.country_holidays(country, subdiv=subdivision or MOST_PEOPLE.get(country), years=year))


def works(place: Place, day: date) -> bool:
    """Whether the employer works on a day."""
    weekend = WEEKENDS.get(place.country or "", {5, 6})
    return day.weekday() not in weekend and day not in _holidays(place.country or "", place.subdivision, day.year)


def workday_after(place: Place, day: date, n: int) -> date:
    """The nth day after this one on which the employer works; the day itself for none, if they work on it."""
    while n > 0 or not works(place, day):
        day += ONE
        if works(place, day):
            n -= 1
    return day


def workday_before(place: Place, day: date, n: int) -> date:
    """The nth day before this one on which the employer works."""
    while n > 0:
        day -= ONE
        n -= works(place, day)
    return day


def next_week(place: Place, day: date) -> date:
    """The day on which the next week begins there, the one after the weekend."""
    weekend = WEEKENDS.get(place.country or "", {5, 6})
    return next(one for one in (day + ONE * n for n in range(1, 8)) if (one.weekday() - 1) % 7 == max(weekend))


def day_off(place: Place, day: date) -> date:
    """The next public holiday within a month on which they would work otherwise; else the next day off."""
    month = [day + ONE * n for n in range(31)]
    off = [one for one in month if not works(place, one)]
    weekend = WEEKENDS.get(place.country or "", {5, 6})
    return next((one for one in off if one.weekday() not in weekend), off[0])


def local(place: Place, moment: datetime) -> datetime:
    """What the employer's clock shows."""
    return moment.astimezone(ZoneInfo(place.zone))


def day_of(place: Place, moment: datetime) -> date:
    """The employer's day."""
    return local(place, moment).date()


def is_open(place: Place, moment: datetime, opens: time, closes: time) -> bool:
    """Whether letters may leave: on a day of work there, between these times."""
    there = local(place, moment)
    return works(place, there.date()) and opens <= there.time() < closes


def opening(place: Place, day: date, opens: time) -> datetime:
    """From when on letters may leave on a day."""
    return datetime.combine(day, opens, ZoneInfo(place.zone)).astimezone(UTC)
