"""What a reading takes and gives: when it was told, and the day that comes of it."""

from datetime import date, datetime, time

from afterword.core.hours import Calendar
from afterword.core.timeframe.value import Value


class NoDay(Exception):
    """What was said names no day that can be read."""


class Told(Value):
    """When and where it was said: the local time at the employer, and their calendar."""

    at: datetime
    calendar: Calendar

    @property
    def day(self) -> date:
        """The day it was told, at the employer."""
        return self.at.date()

    def on(self, day: date) -> "Told":
        """As if it had been said on another day: for what is counted from there."""
        return self.but(at=datetime.combine(day, time(), self.at.tzinfo))


class Reading(Value):
    """A day, the first day an answer may come where one was said, and whether the day is sure."""

    day: date
    earliest: date | None = None
    sure: bool = True


def or_no_day(day: date | None) -> date:
    """The day, where there is one. Raises NoDay."""
    if day is None:
        raise NoDay
    return day
