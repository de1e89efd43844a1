"""How a weekday joins with a date or a week."""

from afterword.core.timeframe.expressions import Earlier, Expression, Named, Past, Period, Then, Unit, Weekday
from afterword.core.timeframe.words import Token


def with_weekday(named: Named, weekday: int) -> Named:
    return Named(day=named.day, month=named.month, year=named.year, weekday=weekday)


def in_week(weekday: int, shift: Token) -> Expression:
    if shift.value == "last":
        return Past()
    if shift.value == "following":
        return Then(start=Earlier(or_now=True), step=Weekday(weekday=weekday))
    if isinstance(shift.value, int):
        return Weekday(weekday=weekday, week=Period(unit=Unit.WEEK, shift=shift.value))
    return Weekday(weekday=weekday)
