"""Which day an expression means: the one table from what was said to the convention that reads it.

A day named that is no business day moves to the next one; an end moves back to the last business day inside its
period. Single days are read by `conventions`; what leans on another day or a stretch of the calendar is read here.
"""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from afterword.core.timeframe.conventions import (
    clock,
    day_in,
    feast,
    festive,
    named,
    offset,
    span,
    week_in,
    weekday,
    weekday_in,
    weekend,
    weekend_days,
)
from afterword.core.timeframe.expressions import (
    About,
    After,
    Back,
    Before,
    Between,
    Clock,
    DayIn,
    Earlier,
    Either,
    Expression,
    Feast,
    Named,
    NotBefore,
    Offset,
    Part,
    PartOf,
    Past,
    Period,
    Since,
    Span,
    Stretch,
    Then,
    Unit,
    Unreadable,
    Weekday,
    WeekdayIn,
    WeekdayOf,
    Weekend,
    WeekIn,
    WeekOf,
)
from afterword.core.timeframe.meaning import NoDay, Reading, Told
from afterword.core.timeframe.periods import bounds, months_later

BUSINESS_DAYS_AFTER = 5  # how long after a holiday or an event an answer may take when they only said "after"


def read(expression: Expression, told: Told) -> Reading:
    """The business day by which they will have answered. Raises NoDay where the words name none."""
    try:
        reading = resolve(expression, told)
        day = told.calendar.on_or_after(reading.day)
    except (OverflowError, ValueError) as impossible:
        raise NoDay from impossible
    if day < told.day:
        raise NoDay
    earliest = reading.earliest and told.calendar.on_or_after(reading.earliest)
    return Reading(day=day, earliest=earliest if earliest and earliest < day else None, sure=reading.sure)


def resolve(expression: Expression, told: Told) -> Reading:
    """The day that is meant, before it is moved to a business day. Raises NoDay."""
    found = MEANINGS[type(expression)](expression, told)
    return found if isinstance(found, Reading) else Reading(day=found)


def _period(said: Period, told: Told) -> Reading:
    """A week ends with its last business day; a month alone is as roughly said as that."""
    return Reading(day=_end(said, told), sure=said.unit is Unit.WEEK)


def _end(period: Stretch, told: Told) -> date:
    """The last business day inside; of this week or month, when that has passed, of the next one."""
    first, last = _bounds(period, told)
    end = told.calendar.on_or_before(last)
    if end >= told.day or not isinstance(period, Period) or period.number is not None or period.shift:
        return max(end, first)
    return _end(period.but(shift=1), told)


def _bounds(period: Stretch, told: Told) -> tuple[date, date]:
    match period:
        case Period(unit=Unit.WEEK, number=None, shift=shift):
            return _week(told.day, shift, told)
        case Period():
            return bounds(period, told.day)
        case WeekOf(day=Named() as day, shift=0):
            return _week(told.calendar.out_of_weekend(resolve(day, told).day), 0, told)
        case WeekOf(day=day, shift=shift):
            return _week(resolve(day, told).day, shift, told)
        case _:
            raise NoDay


def _week(day: date, shift: int, told: Told) -> tuple[date, date]:
    """The week there that holds a day, or one so many weeks from it."""
    first = told.calendar.week_begins(day) + timedelta(days=7 * shift)
    return first, first + timedelta(days=6)


def _part(said: PartOf, told: Told) -> Reading:
    """Early and middle are thirds: Tuesday and Wednesday, through the 10th and the 20th, one month of the quarter."""
    period, part = said.period, said.part
    if part is Part.END:
        return Reading(day=_end(period, told))
    unit = period.unit if isinstance(period, Period) else Unit.WEEK
    day = _third(part, unit, _bounds(period, told)[0])
    if isinstance(period, Period) and period.shift == 0 and day <= told.day:
        day = _third(part, unit, _after_this(period, told, day)[0])
    return Reading(day=day, sure=unit is Unit.WEEK)


def _after_this(period: Period, told: Told, day: date) -> tuple[date, date]:
    """The bounds of the period after one whose early part is over; of a named month still to end, its own."""
    if period.number is None:
        return _bounds(period.but(shift=1), told)
    if period.year is not None or day == told.day:
        return bounds(period, told.day)
    return bounds(period, bounds(period, told.day)[1] + timedelta(days=1))


def _third(part: Part, unit: Unit, first: date) -> date:
    step = {Part.EARLY: 0, Part.FIRST_HALF: 1, Part.MIDDLE: 2}[part]
    match unit:
        case Unit.WEEK:
            return first + timedelta(days=((1, 2, 2)[step] - first.weekday()) % 7)
        case Unit.MONTH:
            return first + timedelta(days=(9, 14, 19)[step])
        case Unit.QUARTER:
            return months_later(first, (1, 2, 2)[step]) - timedelta(days=1)
        case _:
            return months_later(first, (4, 6, 8)[step]) - timedelta(days=1)


def _before(said: Before, told: Told) -> Reading:
    """The last business day before it; before an end it is the end."""
    match what := said.what:
        case PartOf() | Offset(days=0) | Clock() | Span():
            return resolve(what, told)
        case Feast(key="festive"):
            first = festive(told) - timedelta(days=7)
        case Stretch():
            first = _beginning(what, told)
        case Weekend():
            first = weekend_days(what, told)[0]
        case _:
            first = resolve(what, told).day
    day = told.calendar.on_or_before(first - timedelta(days=1))
    return Reading(day=max(day, told.day))


def _beginning(period: Stretch, told: Told) -> date:
    """The first day of it, or of the next such stretch where it has begun."""
    first = _bounds(period, told)[0]
    if first <= told.day and isinstance(period, Period) and period.number is None:
        return _bounds(period.but(shift=period.shift + 1), told)[0]
    return first


def _after(said: After, told: Told) -> Reading:
    event = _last_day(said.what, told)
    day = told.calendar.add(event, BUSINESS_DAYS_AFTER)
    return Reading(day=day, earliest=event + timedelta(days=1), sure=False)


def _not_before(said: NotBefore, told: Told) -> Reading:
    named = resolve(said.what, told)
    first = _bounds(said.what, told)[0] if isinstance(said.what, Stretch) else named.earliest or named.day
    open_end = told.calendar.add(first if isinstance(said.what, Stretch) else named.day, BUSINESS_DAYS_AFTER)
    return Reading(day=max(named.day, open_end), earliest=first, sure=False)


def _last_day(what: Expression, told: Told) -> date:
    """The day on which something is over, so that "after" can be counted from it."""
    match what:
        case Stretch():
            return _bounds(what, told)[1]
        case PartOf(part=Part.END, period=period):
            return _bounds(period, told)[1]
        case _:
            return resolve(what, told).day


def _between(said: Between, told: Told) -> Reading:
    low, high = _in_order(said.first, said.last, told)
    return high.but(earliest=low.earliest or low.day)


def _either(said: Either, told: Told) -> Reading:
    return _in_order(said.one, said.other, told)[1]


def _in_order(first: Expression, last: Expression, told: Told) -> tuple[Reading, Reading]:
    """Both readings, the later one last. A day that comes second is looked for after the first."""
    one, other = resolve(first, told), resolve(last, told)
    if other.day < one.day and isinstance(last, Weekday | Named):
        other = resolve(last, told.on(one.day))
    return (one, other) if one.day <= other.day else (other, one)


def _then(said: Then, told: Told) -> Reading:
    base = resolve(said.start, told)
    reached = resolve(said.step, told.on(base.day))
    return reached.but(sure=reached.sure and base.sure)


def _since(said: Since, told: Told) -> Reading:
    start = said.start.what if isinstance(said.start, After | NotBefore) else said.start
    reading, first = resolve(said.day, told), resolve(start, told).day
    return reading if reading.day >= first else resolve(said.day, told.on(first - timedelta(days=1)))


def _weekday_of(said: WeekdayOf, told: Told) -> date:
    first = _bounds(said.week, told)[0]
    return first + timedelta(days=(said.weekday - first.weekday()) % 7)


def _back(said: Back, told: Told) -> Reading:
    """So much before a day; the longer of two lengths would be too early, so the shorter one counts."""
    return Reading(day=_earlier(resolve(said.start, told).day, said.step, told), sure=not said.step.loose)


def _earlier(day: date, step: Span, told: Told) -> date:
    n = step.low // 2
    if step.business:
        return told.calendar.add(day, -n)
    if step.unit in (Unit.DAY, Unit.WEEK):
        return told.calendar.on_or_before(day - timedelta(days=n * (7 if step.unit is Unit.WEEK else 1)))
    return months_later(day, -n)


def _about(said: About, told: Told) -> Reading:
    return resolve(said.what, told).but(sure=False)


def _no_day(_said: Expression, _told: Told) -> Reading:
    raise NoDay


Meaning = Callable[[Any, Told], Reading | date]

MEANINGS: dict[type[Expression], Meaning] = {
    Named: named,
    Weekday: weekday,
    Offset: offset,
    Clock: clock,
    Span: span,
    Feast: feast,
    Weekend: weekend,
    WeekIn: week_in,
    WeekdayIn: weekday_in,
    DayIn: day_in,
    Period: _period,
    WeekOf: _end,
    PartOf: _part,
    Before: _before,
    After: _after,
    NotBefore: _not_before,
    Between: _between,
    Either: _either,
    Then: _then,
    Since: _since,
    WeekdayOf: _weekday_of,
    Back: _back,
    About: _about,
    Unreadable: _no_day,
    Past: _no_day,
    Earlier: _no_day,
}
