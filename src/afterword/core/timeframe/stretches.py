"""Rules for weeks, months, quarters and years, and for parts of them: "early next week", "end of Q2"."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from afterword.core.timeframe.dates import YEARS
from afterword.core.timeframe.expressions import (
    Back,
    DayIn,
    Earlier,
    Expression,
    Feast,
    Named,
    Part,
    PartOf,
    Past,
    Period,
    Span,
    Stretch,
    Then,
    Unit,
    Weekday,
    WeekdayIn,
    WeekdayOf,
    Weekend,
    WeekIn,
    WeekOf,
)
from afterword.core.timeframe.named_days import FORTNIGHT
from afterword.core.timeframe.spans import ONE
from afterword.core.timeframe.weekdays import in_week
from afterword.core.timeframe.words import Token

if TYPE_CHECKING:
    from afterword.core.timeframe.grammar import Grammar

NO_STRETCH = frozenset(["break", "end", "word", "filler", "answer", "contact", "other", "event", "process"])
WEEKS_OF_A_MONTH = 5  # a higher number is a week of the year
PERIODS = {"week": Unit.WEEK, "month": Unit.MONTH, "quarter": Unit.QUARTER, "year": Unit.YEAR}


class Stretches:
    """The rules for stretches of the calendar."""

    def __init__(self, grammar: "Grammar") -> None:
        self.of = grammar
        self.rules: dict[str, Callable[[], Expression | None]] = {
            "shift": self.shifted,
            "part": self.part,
            "unit": self.unit,
            "week_of": self.unit,
            "business": self.unit,
            "quarter": self.quarter,
            "that": self._that_time,
        }

    def shifted(self) -> Expression | None:
        """As in "Next week", "next Friday", "the next two weeks", "last Friday of May"."""
        if self.of.peek(1).kind in NO_STRETCH:
            return None if self.of.peek().value != "last" else self._last_of()
        return self.of.first_of(self._last_of, self._shifted_count, self._shifted_period, self._shifted_day)

    def _last_of(self) -> Expression | None:
        """What is last is over, unless it is the last of something still to come."""
        if not self.of.take_value("shift", "last"):
            return None
        self.of.take("business")
        found = self.of.take("unit", "weekday", "month", "weekend")
        whole = self.of.attempt(self._whole_of) if found else None
        if found is None or not isinstance(whole, Period):
            self.of.attempt(self.of.simple) if found is None else None
            return Past()
        if found.kind == "weekday":
            return WeekdayIn(nth=0, weekday=int(found.value), period=whole)
        return PartOf(part=Part.END, period=whole)

    def _whole_of(self) -> Stretch | None:
        """As in "Of the month"; "in March" too, while "last Friday, March 6" is over."""
        of, month = self.of.peek().of, self.of.at("month")
        whole = self.period() if of or month else None
        return None if month and self.of.at("number", "ordinal") else whole

    def _shifted_count(self) -> Expression | None:
        shift = self.of.take("shift")
        if shift is None or not self.of.at("number", "couple", "few"):
            return None
        return self.of.spans.counted()

    def _shifted_period(self) -> Expression | None:
        period = self.period()
        if period is None:
            return None
        if isinstance(period, Period) and period.shift == 1 and (longer := self._or_more(period.unit)):
            return longer
        if isinstance(period, Period) and self._is_span(period):
            return Span(low=2, high=2, unit=period.unit)
        weekday = self.of.take("weekday")
        if weekday and isinstance(period, Period) and period.unit is Unit.WEEK:
            return Weekday(weekday=int(weekday.value), week=period)
        if weekday and isinstance(period, WeekOf):
            return WeekdayOf(weekday=int(weekday.value), week=period)
        part = self.of.take("part")
        return PartOf(part=Part(str(part.value)), period=period) if part else period

    def _or_more(self, unit: Unit) -> Span | None:
        """As in "the next week or two", which is two weeks from now."""
        longer = self.of.spans.or_two(ONE)
        return None if longer is ONE else Span(low=longer.low, high=longer.high, unit=unit, loose=True)

    def _is_span(self, period: Period) -> bool:
        start = self.of.peek(-2)
        return (
            self.of.spans.the_next_is_a_span
            and (start.kind, start.value, start.definite) == ("shift", 1, True)
            and period.shift == 1
        )

    def _shifted_day(self) -> Expression | None:
        cursor = self.of
        shift = cursor.take("shift")
        while cursor.take("shift"):
            pass
        if shift is None:
            return None
        if weekday := cursor.take("weekday"):
            return in_week(int(weekday.value), shift)
        if cursor.take_value("unit", "fortnight"):
            return FORTNIGHT
        business = cursor.take("business") is not None
        if (unit := cursor.take("unit")) and unit.value in ("day", "workday"):
            business = business or unit.value == "workday"
            if shift.value == 1 and (longer := self._or_more(Unit.DAY)):
                return longer.but(business=True)
            step = Span(low=2, high=2, unit=Unit.DAY, business=business)
            follows = shift.value == "following" or (shift.value, shift.definite) == (1, True)
            return Then(start=Earlier(or_now=True), step=step) if follows else step
        if cursor.at("weekend"):
            cursor.take("weekend")
            return Weekend(shift=shift.value if isinstance(shift.value, int) else 0)
        return cursor.first_of(self.of.named_days.feast, self.of.named_days.weekend, self.of.dates.month)

    def period(self) -> Stretch | None:
        """A week, month, quarter or year, in whatever order its words stand."""
        return self.of.first_of(
            self._shift_and_unit,
            self._that_week,
            self._week_of,
            self._numbered,
            self._unit_and_shift,
            self.of.dates.whole_month,
        )

    def _shift_and_unit(self) -> Stretch | None:
        first = self.of.take("shift")
        second = self.of.take("shift") if first else None
        if first is None:
            return None
        if self.of.take("or"):
            second = self.of.take("shift")
        unit = self.of.take("unit")
        numbered = unit is not None and unit.start == first.start and self.of.at("number")  # "dans la semaine 13"
        return None if numbered else _period(unit, second or first)

    def _that_time(self) -> Expression | None:
        """As in "that week", "that day", "the same evening"."""
        week = self.of.attempt(self._that_week)
        if week is not None:
            return week
        that = self.of.take_value("that", "")
        return Earlier() if that and (self.of.take_value("unit", "day") or self.of.take("clock")) else None

    def _that_week(self) -> WeekOf | None:
        """As in "The end of that week"."""
        return WeekOf(day=Earlier()) if self.of.take("that") and self.of.take_value("unit", "week") else None

    def _unit_and_shift(self) -> Stretch | None:
        unit = self.of.take("unit")
        return _period(unit, self.of.take("shift"))

    def _numbered(self) -> Period | None:
        """As in "Week 13", "KW 13", "20. KW", "Q2 2027", "the second quarter", "the year 2027"."""
        cursor = self.of
        if quarter := cursor.take("quarter"):
            return Period(unit=Unit.QUARTER, number=int(quarter.value), year=self.of.dates.year())
        if nth := cursor.take("ordinal"):
            if cursor.take_value("unit", "quarter") and 1 <= int(nth.value) <= 4:
                return Period(unit=Unit.QUARTER, number=int(nth.value), year=self.of.dates.year())
            if int(nth.value) > WEEKS_OF_A_MONTH and cursor.take_value("unit", "week"):
                return Period(unit=Unit.WEEK, number=int(nth.value), year=self.of.dates.year())
            return None
        if (year := cursor.take("number")) and int(year.value) in YEARS:
            return Period(unit=Unit.YEAR, number=int(year.value))
        week = cursor.take("number", "ordinal") if cursor.take_value("unit", "week") else None
        if week and 1 <= int(week.value) <= 53 and week.end - week.start <= len("53."):
            return Period(unit=Unit.WEEK, number=int(week.value), year=self.of.dates.year())
        return None

    def _week_of(self) -> WeekOf | None:
        """As in "The week of the 23rd", "w/c 23/3", "the week after Easter", "the week after"."""
        cursor = self.of
        lead = cursor.take("week_of") or cursor.take_value("unit", "week")
        if lead is None:
            return None
        if side := cursor.take("after", "before", "later"):
            shift = -1 if side.kind == "before" else 1
            day = Earlier() if cursor.take("that") else cursor.attempt(cursor.simple)
            if day is None:
                return (
                    WeekOf(day=Earlier(), shift=1)
                    if side.kind == "later" or (shift == 1 and not cursor.at("word", "event", "answer"))
                    else None
                )
            return WeekOf(day=day, shift=shift)
        if lead.kind != "week_of" and not cursor.peek().of:
            return None
        if not cursor.at("weekday", "month", "numeric", "ordinal", "feast", "number"):
            return None
        day = cursor.first_of(self.of.rules[cursor.peek().kind], self.of.dates.plain_number)
        return WeekOf(day=day) if isinstance(day, Named | Weekday | Feast) else None

    def unit(self) -> Expression | None:
        """As in "Semaine prochaine", "the week of the 23rd", "the day after Thanksgiving"."""
        if self.of.take_value("unit", "fortnight"):
            return FORTNIGHT
        found = self.of.first_of(self._day_after, self._shifted_period)
        if isinstance(found, Period) and found.shift == 0 and found.number is None:
            return None if self.of.peek(-1).kind == "unit" else found
        return found

    def _day_after(self) -> Expression | None:
        cursor = self.of
        business = cursor.take("business") is not None
        unit = cursor.take_value("unit", "day", "workday", "month")
        side = cursor.take("after", "before", "later") or cursor.take_value("shift", "following")
        if unit is None or side is None:
            return None
        step = Span(
            low=2,
            high=2,
            unit=Unit.MONTH if unit.value == "month" else Unit.DAY,
            business=business or unit.value == "workday",
        )
        start = Earlier() if cursor.take("that") else cursor.attempt(cursor.simple)
        if start is None:
            return (
                Then(start=Earlier(), step=step) if side.kind != "before" and not cursor.at("word", "event") else None
            )
        return Back(start=start, step=step) if side.kind == "before" else Then(start=start, step=step)

    def part(self) -> Expression | None:
        """As in "Early next week", "mid to late April"; "late Friday" is Friday."""
        cursor = self.of
        token = cursor.take("part")
        if cursor.at("to", "or", "break") and cursor.peek(1).kind == "part":
            cursor.i += 1
            token = cursor.take("part")
        if token is None:
            return None
        period = cursor.attempt(self._period_of_part)
        if period is not None:
            weekday = cursor.at("weekday") and cursor.peek(-1).kind == "unit"
            return PartOf(part=Part(str(token.value)), period=period) if not weekday else None
        if cursor.at("weekday", "day", "numeric", "weekend", "number", "ordinal", "shift", "vague"):
            return cursor.simple()
        return None

    def _period_of_part(self) -> Stretch | None:
        self.of.take("after")
        if self.of.take_value("feast", "newyear"):
            return Period(unit=Unit.MONTH, number=1)
        return self.period()

    def nth_of(self) -> Expression | None:
        """As in "The first week of May", "the second Tuesday of the month", "the third quarter"."""
        nth = self.of.peek()
        quarter = self.of.attempt(self._numbered)
        if quarter is not None:
            return quarter
        self.of.take("ordinal")
        unit = self.of.take("weekday") or self.of.take_value("unit", "week")
        whole = self.of.attempt(self._period_of_part) if unit or self.of.peek().of else None
        if unit is None and isinstance(whole, Period) and whole.unit is Unit.MONTH:
            return DayIn(day=int(nth.value), period=whole)
        if unit is None or not isinstance(whole, Period) or whole.unit is Unit.WEEK:
            return None
        if unit.kind == "weekday":
            return WeekdayIn(nth=int(nth.value), weekday=int(unit.value), period=whole)
        return WeekIn(nth=int(nth.value), period=whole)

    def quarter(self) -> Expression | None:
        """As in "Q2"."""
        return self._numbered()


def _period(unit: Token | None, shift: Token | None) -> Stretch | None:
    if unit is None or unit.value not in PERIODS:
        return None
    if shift is not None and shift.value == "following" and unit.value == "week":
        return WeekOf(day=Earlier(or_now=True), shift=1)
    if shift is not None and shift.value == "last":
        return None
    ahead = 0 if shift is None else shift.value if isinstance(shift.value, int) else 1
    return Period(unit=PERIODS[str(unit.value)], shift=ahead)
