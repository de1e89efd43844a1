"""What a phrase about a day says, before anybody looks at a calendar: the nodes that the grammar builds.

They are the same in every language, and they hash, so that one that is read a thousand times is resolved once.
"""

from enum import StrEnum

from afterword.core.timeframe.value import Value


class Expression(Value):
    """Words about a day, whatever they say of it."""


class Unit(StrEnum):
    """What is counted."""

    HOUR = "hour"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"


class Part(StrEnum):
    """Which part of a period is meant."""

    EARLY = "early"
    FIRST_HALF = "first_half"
    MIDDLE = "middle"
    END = "end"


class Named(Expression):
    """A day by its number: "the 20th", "20 March", "Friday 20 March 2026". Next year is 1, this year 0."""

    day: int
    month: int | None = None
    year: int | None = None
    weekday: int | None = None


class Weekday(Expression):
    """As in "Friday", or "next Friday" with its week."""

    weekday: int
    week: "Period | None" = None


class Offset(Expression):
    """Today is 0, tomorrow 1."""

    days: int


class Clock(Expression):
    """A time of day with no day: "by noon", "by 5 pm". It is today's while it lies ahead, else tomorrow's."""

    minute: int


class Span(Expression):
    """A number of units from when it was told, halves counted: "2-3 weeks" has low 4 and high 6."""

    low: int
    high: int
    unit: Unit
    business: bool = False
    loose: bool = False


class Stretch(Expression):
    """A week, month, quarter or year, however it is told which."""


class Period(Stretch):
    """A stretch of the calendar: this week is shift 0 and next week 1; March is MONTH number 3, years as in `Named`."""

    unit: Unit
    shift: int = 0
    number: int | None = None
    year: int | None = None


class WeekOf(Stretch):
    """The week that holds a day, or one so many weeks from it: "the week of the 23rd", "the week after Easter"."""

    day: Expression
    shift: int = 0


class WeekIn(Expression):
    """As in "The first week of May"."""

    nth: int
    period: Period


class WeekdayIn(Expression):
    """As in "The first Monday in May"; the last one is nth 0."""

    nth: int
    weekday: int
    period: Period


class DayIn(Expression):
    """As in "The 20th of next month"."""

    day: int
    period: Period


class PartOf(Expression):
    """As in "Early next week", "mid-April", "the end of the quarter"."""

    part: Part
    period: Stretch


class Weekend(Expression):
    """As in "The weekend"; the long one is the next that a holiday lengthens, with a day between them if bridged."""

    shift: int = 0
    long: bool = False
    bridged: bool = False


class Feast(Expression):
    """A holiday by its key in `feasts`."""

    key: str
    year: int | None = None


class Before(Expression):
    """The last business day before something."""

    what: Expression


class After(Expression):
    """Some time after something: a holiday, an event with a day."""

    what: Expression


class NotBefore(Expression):
    """Not before something: no earlier than the day itself, and nobody said how much later."""

    what: Expression


class Between(Expression):
    """From one day to another: the later one counts, the first is the earliest."""

    first: Expression
    last: Expression


class Either(Expression):
    """As in "Thursday or Friday", "Friday, at the latest on Monday": the later one counts."""

    one: Expression
    other: Expression


class Then(Expression):
    """A day counted from another: "a week from Friday", "within two days of the 18th"."""

    start: Expression
    step: Expression


class Since(Expression):
    """A day that is not before another: "we interview until Tuesday and decide by Monday" is the Monday after."""

    start: Expression
    day: Expression


class WeekdayOf(Expression):
    """As in "Wednesday of that week"."""

    weekday: int
    week: Period | WeekOf


class Back(Expression):
    """So much before a day: "two days before Christmas"."""

    start: Expression
    step: Span


class About(Expression):
    """As in "About three weeks", "around the 20th"."""

    what: Expression


class Earlier(Expression):
    """The day that was spoken of before: the "that" of "within a week after that".

    Where none was, "a week later" and "the following Monday" count from now, and "a week after that" from nothing. The
    one of an event is the day of the last interview or meeting spoken of, and of the talk itself where none was.
    """

    or_now: bool = False
    event: bool = False


class Unreadable(Expression):
    """Something was said, and it has no day: "soon", "30 February", "two weeks after the closing date"."""


class Past(Expression):
    """Something that is over or always so: "two weeks ago", "last Friday", "three days a week"."""


def earlier_in(expression: Expression) -> Earlier | None:
    """The day spoken of before that the expression counts from, if it does."""
    match expression:
        case Earlier():
            return expression
        case Then(start=inner) | Back(start=inner) | WeekOf(day=inner) | PartOf(period=inner) | WeekdayOf(week=inner):
            return earlier_in(inner)
        case Either(one=inner) | Between(first=inner):
            return earlier_in(inner)
        case Before(what=inner) | After(what=inner) | NotBefore(what=inner) | About(what=inner):
            return earlier_in(inner)
        case _:
            return None


def with_earlier(expression: Expression, day: Expression) -> Expression:
    """The same expression with the day that "that" stands for."""
    match expression:
        case Earlier():
            return day
        case Then(start=inner) | Back(start=inner):
            return expression.but(start=with_earlier(inner, day))
        case PartOf(period=inner):
            return expression.but(period=with_earlier(inner, day))
        case WeekOf(day=inner):
            return expression.but(day=with_earlier(inner, day))
        case Either(one=inner):
            return expression.but(one=with_earlier(inner, day))
        case Between(first=inner):
            return expression.but(first=with_earlier(inner, day))
        case WeekdayOf(week=inner):
            return expression.but(week=with_earlier(inner, day))
        case Before(what=inner) | After(what=inner) | NotBefore(what=inner) | About(what=inner):
            return expression.but(what=with_earlier(inner, day))
        case _:
            return expression


def floats(expression: Expression) -> bool:
    """Whether it can mean any of several days, so that what was said before tells which: "Friday", "the 5th"."""
    match expression:
        case Weekday(week=None) | Named(month=None):
            return True
        case PartOf(period=Period(shift=0, number=None)) | Period(shift=0, number=None):
            return True
        case Before(what=inner) | About(what=inner):
            return floats(inner)
        case Either(one=one, other=other) | Between(first=one, last=other):
            return floats(one) and floats(other)
        case _:
            return False
