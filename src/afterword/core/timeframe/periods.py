"""The bounds of weeks, months, quarters and years; weeks run from Monday to Sunday."""

import calendar
from datetime import date, timedelta

from afterword.core.timeframe.expressions import Period, Unit

FIRST_YEAR = 1990  # what is less counts from the year it was told
MONTHS_IN = {Unit.MONTH: 1, Unit.QUARTER: 3, Unit.YEAR: 12}


def year_of(said: int | None, today: date) -> int:
    """The year that was said, by its number or from this one on; this one where none was."""
    if said is None:
        return today.year
    return said if said >= FIRST_YEAR else today.year + said


def week_of(day: date, shift: int = 0) -> tuple[date, date]:
    """Monday and Sunday of the week that holds a day, or of one so many weeks later."""
    monday = day + timedelta(days=7 * shift - day.weekday())
    return monday, monday + timedelta(days=6)


def months_later(day: date, months: int) -> date:
    """The same day so many months later; the month's last where it has no such day."""
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def day_of_month(start: date, ahead: int, number: int) -> date | None:
    """The day with this number in the month so many months after that of `start`, where it has one."""
    first = months_later(start.replace(day=1), ahead)
    if number > calendar.monthrange(first.year, first.month)[1]:
        return None
    return first.replace(day=number)


def bounds(period: Period, today: date) -> tuple[date, date]:
    """First and last day of a period. A month or quarter by its name is the next one that has not ended."""
    if period.unit is Unit.WEEK:
        return _week(period, today)
    length = MONTHS_IN[period.unit]
    if period.number is None:
        return _months(today.replace(month=(today.month - 1) // length * length + 1, day=1), period.shift, length)
    if period.unit is Unit.YEAR:
        return date(period.number, 1, 1), date(period.number, 12, 31)
    first = date(year_of(period.year, today), (period.number - 1) * length + 1, 1)
    found = _months(first, 0, length)
    if period.year is None and found[1] < today:
        return _months(first, 12 // length, length)
    return found


def _months(first: date, shift: int, length: int) -> tuple[date, date]:
    first = months_later(first, shift * length)
    return first, months_later(first, length) - timedelta(days=1)


def _week(period: Period, today: date) -> tuple[date, date]:
    """A week by its number counts as ISO 8601 does: week 1 holds the year's first Thursday."""
    if period.number is None:
        return week_of(today, period.shift)
    found = week_of(date.fromisocalendar(year_of(period.year, today), period.number, 1))
    if period.year is None and found[1] < today:
        return week_of(date.fromisocalendar(today.year + 1, period.number, 1))
    return found
