"""Which day the words mean that name one by themselves: dates, weekdays, lengths of time, holidays.

These are the conventions by which Afterword reads what an employer said. Where a phrase could mean two days the later
one counts, because a note must never leave early; what is only roughly said is not sure, and gets a day of grace
elsewhere. What leans on another day or a stretch of the calendar is in `resolution`.
"""

from datetime import UTC, date, timedelta

from afterword.core.timeframe.expressions import (
    Clock,
    DayIn,
    Feast,
    Named,
    Offset,
    Period,
    Span,
    Unit,
    Weekday,
    WeekdayIn,
    Weekend,
    WeekIn,
)
from afterword.core.timeframe.feasts import feast as feast_in
from afterword.core.timeframe.feasts import long_weekend, next_feast, next_holiday
from afterword.core.timeframe.meaning import NoDay, Reading, Told, or_no_day
from afterword.core.timeframe.periods import bounds, day_of_month, months_later, week_of, year_of

THIS_MONTH = Period(unit=Unit.MONTH)
NEXT_MONTH = Period(unit=Unit.MONTH, shift=1)


def named(named: Named, told: Told) -> Reading:
    """A day without a year, or without a month, is the next such day. A wrong weekday beside it makes it doubtful."""
    day = _date(named, told)
    if named.weekday is None or day.weekday() == named.weekday:
        return Reading(day=day)
    other = day + timedelta(days=(named.weekday - day.weekday() + 3) % 7 - 3)
    return Reading(day=max(day, other), sure=False)


def _date(named: Named, told: Told) -> date:
    if named.month is None:
        return _day_of_some_month(named, told)
    if named.year is not None:
        return date(year_of(named.year, told.day), named.month, named.day)
    this_year = date(told.day.year, named.month, named.day)
    return this_year if this_year >= told.day else date(told.day.year + 1, named.month, named.day)


def _day_of_some_month(named: Named, told: Told) -> date:
    if not 1 <= named.day <= 31:
        raise NoDay
    months = (day_of_month(told.day, ahead, named.day) for ahead in range(3))
    return next(day for day in months if day is not None and day > told.day)


def weekday(said: Weekday, told: Told) -> date:
    """A weekday alone is the first one strictly after; "next Friday" is the one in the next week."""
    if said.week is not None and said.week.shift != 0:
        return week_of(told.day, said.week.shift)[0] + timedelta(days=said.weekday)
    return told.day + timedelta(days=(said.weekday - told.day.weekday() - 1) % 7 + 1)


def offset(said: Offset, told: Told) -> date:
    """Today, tomorrow, the day after."""
    return told.day + timedelta(days=said.days)


def clock(said: Clock, told: Told) -> date:
    """Today while that time lies ahead, else tomorrow."""
    over = told.at.hour * 60 + told.at.minute >= said.minute
    return told.day + timedelta(days=over)


def span(span: Span, told: Told) -> Reading:
    """Calendar days unless business days were said; a range takes its upper end, its lower one is the earliest."""
    earliest = _ahead(span.low, span, told) if span.low != span.high else None
    return Reading(day=_ahead(span.high, span, told), earliest=earliest, sure=not span.loose)


def _ahead(halves: int, span: Span, told: Told) -> date:
    n, half = divmod(halves, 2)
    match span.unit:
        case Unit.HOUR if not span.business:
            return (told.at.astimezone(UTC) + timedelta(hours=halves / 2)).astimezone(told.at.tzinfo).date()
        case Unit.HOUR:
            return told.calendar.add(told.day, -(-n // 24))
        case Unit.DAY if span.business:
            return told.calendar.add(told.day, n + half)
        case Unit.DAY:
            return told.day + timedelta(days=n + half)
        case Unit.WEEK if span.business:
            return told.calendar.add(told.day, 5 * n + 3 * half)
        case Unit.WEEK:
            return told.day + timedelta(days=7 * n + 4 * half)
        case _:
            months = {Unit.MONTH: 1, Unit.QUARTER: 3, Unit.YEAR: 12}[span.unit]
            return months_later(told.day, n * months) + timedelta(days=16 * months * half)


def week_in(said: WeekIn, told: Told) -> Reading:
    """A month's first week is its first whole one, which is the later of the two that are called so."""
    first, last = bounds(said.period, told.day)
    monday = first + timedelta(days=-first.weekday() % 7 + 7 * (said.nth - 1))
    if monday > last:
        raise NoDay
    end = told.calendar.on_or_before(monday + timedelta(days=6))
    if end < told.day and said.period.year is None:
        return week_in(said, told.on(last + timedelta(days=1)))
    return Reading(day=end, sure=first.weekday() == 0)


def weekday_in(said: WeekdayIn, told: Told) -> date:
    """The n-th such weekday of a month; the next one, where this month's is over."""
    first, last = bounds(said.period, told.day)
    if said.nth == 0:
        day = last - timedelta(days=(last.weekday() - said.weekday) % 7)
    else:
        day = first + timedelta(days=(said.weekday - first.weekday()) % 7 + 7 * (said.nth - 1))
    if day > last:
        raise NoDay
    if day < told.day and said.period.year is None:
        return weekday_in(said, told.on(last + timedelta(days=1)))
    return day


def day_in(said: DayIn, told: Told) -> date:
    """The day with a number in a month that was named beside it; "the first of the month" is the next one to come."""
    found = bounds(said.period, told.day)[0].replace(day=said.day)
    if found <= told.day and said.period == THIS_MONTH:
        found = bounds(NEXT_MONTH, told.day)[0].replace(day=said.day)
    return found


def weekend(said: Weekend, told: Told) -> date:
    """A weekend is over with its Sunday, a long one with its last day off."""
    return weekend_days(said, told)[1]


def weekend_days(said: Weekend, told: Told) -> tuple[date, date]:
    """The first and the last day of a long weekend; the Sunday of an ordinary one."""
    if not said.long:
        sunday = week_of(told.day, said.shift)[1]
        return sunday, sunday
    found = long_weekend(told.day, told.calendar, bridged=said.bridged)
    if found is None:
        raise NoDay
    return found


def feast(said: Feast, told: Told) -> date:
    """A holiday of the employer's country; the next one, unless its year was said."""
    if said.key == "holiday":
        return or_no_day(next_holiday(told.day, told.calendar))
    if said.key == "festive":
        return festive(told)
    if said.year is not None:
        return or_no_day(feast_in(said.key, year_of(said.year, told.day), told.calendar))
    return or_no_day(next_feast(said.key, told.day, told.calendar))


def festive(told: Told) -> date:
    """The holidays end with New Year's Day. Outside the last quarter nobody can tell which ones are meant."""
    if told.day.month < 10:
        raise NoDay
    return date(told.day.year + 1, 1, 1)
