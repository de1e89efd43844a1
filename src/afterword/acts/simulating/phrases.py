"""How an employer says when they will answer, and the day that they mean by it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from random import Random

from afterword.acts.simulating.days import ONE, day_of, day_off, next_week, workday_after, works
from afterword.core.hours import Place

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """The words, the day that is meant, whether it is only rough, and whether it gives leave to write after it."""

    words: str
    day: date | None = None
    rough: bool = False
    leave: bool = False


def say(chance: Random, place: Place, at: datetime) -> Said:
    """A time frame, said at this moment."""
    return chance.choice(WAYS)(chance, place, day_of(place, at))


def _weekday(chance: Random, place: Place, today: date) -> Said:
    n = chance.randrange(5)
    day = next(today + ONE * i for i in range(1, 8) if (today + ONE * i).weekday() == n)
    return Said(words=f"by {WEEKDAYS[n]}", day=workday_after(place, day, 0))


def _next_week(_chance: Random, place: Place, today: date) -> Said:
    begins = next_week(place, today)
    days = [begins + ONE * i for i in range(7) if works(place, begins + ONE * i)]
    return Said(words="by the end of next week", day=days[-1])


def _date(chance: Random, place: Place, today: date) -> Said:
    day = today + ONE * chance.randint(3, 28) if chance.random() < 0.7 else day_off(place, today)
    return Said(words=f"by {day:%B} {day.day}", day=workday_after(place, day, 0))


def _business_days(chance: Random, place: Place, today: date) -> Said:
    n = chance.randint(3, 12)
    return Said(words=f"within {n} business days", day=workday_after(place, today, n))


def _weeks(chance: Random, place: Place, today: date) -> Said:
    n = chance.randint(2, 4)
    return Said(words=f"in {n} weeks", day=workday_after(place, today + timedelta(weeks=n), 0))


def _about(_chance: Random, place: Place, today: date) -> Said:
    day = workday_after(place, today + timedelta(weeks=2), 0)
    return Said(words="in about two weeks", day=day, rough=True)


def _leave(chance: Random, place: Place, today: date) -> Said:
    day = today + ONE * chance.randint(4, 20)
    words = f"call us if you have not heard by {day:%B} {day.day}"
    return Said(words=words, day=workday_after(place, day, 0), leave=True)


def _vague(chance: Random, _place: Place, _today: date) -> Said:
    return Said(words=chance.choice(("soon", "we will be in touch", "as soon as we can")))


PROMISED = {"": None, "by tomorrow": 1, "within 3 days": 3}
"""How a promise is given, and the days of the calendar until the day that is meant."""


def promised_day(words: str, place: Place, at: datetime) -> date | None:
    """The day by which something was promised at a moment, where one was named."""
    days = PROMISED[words]
    return None if days is None else workday_after(place, day_of(place, at) + timedelta(days=days), 0)


WAYS: tuple[Callable[[Random, Place, date], Said], ...] = (
    _weekday, _next_week, _date, _business_days, _weeks, _about, _leave, _vague,
)  # fmt: skip
