"""Rules for days by their names: "Friday", "next Friday", "tomorrow", "Thanksgiving", "the weekend", "by noon"."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from afterword.core.timeframe.expressions import (
    Back,
    Clock,
    Earlier,
    Expression,
    Feast,
    Named,
    Offset,
    Period,
    Span,
    Then,
    Unit,
    Unreadable,
    Weekday,
    WeekdayOf,
    Weekend,
    WeekOf,
)
from afterword.core.timeframe.weekdays import in_week, with_weekday
from afterword.core.timeframe.words import Token

if TYPE_CHECKING:
    from afterword.core.timeframe.grammar import Grammar

ONE_WEEK = Span(low=2, high=2, unit=Unit.WEEK)
FORTNIGHT = Span(low=4, high=4, unit=Unit.WEEK)


class NamedDays:
    """The rules for days by their names."""

    def __init__(self, grammar: "Grammar") -> None:
        self.of = grammar
        self.rules: dict[str, Callable[[], Expression | None]] = {
            "weekday": self.weekday,
            "day": self.day,
            "weekend": self.weekend,
            "long": self.weekend,
            "feast": self.feast,
            "vague": self.vague,
        }

    def weekday(self) -> Expression | None:
        """A weekday with its date, its week, or what it comes after."""
        token = self.of.take("weekday")
        if token is None:
            return None
        number = int(token.value)
        return self.of.first_of(
            lambda: self._weekday_with_date(number),
            lambda: self._weekday_of_week(number),
            lambda: self._weekday_beside(number),
        ) or Weekday(weekday=number)

    def _weekday_with_date(self, weekday: int) -> Expression | None:
        self.of.take_value("break", ",", "(")
        if not self.of.at("number", "ordinal", "month", "numeric", "iso"):
            return None
        found = self.of.first_of(
            self.of.dates.numeric,
            self.of.dates.day_and_month,
            self.of.dates.month_and_day,
            self.of.dates.ordinal_alone,
            self.of.dates.number_alone,
        )
        if isinstance(found, Named):
            self.of.take_value("break", ")")
            return with_weekday(found, weekday)
        return None

    def _weekday_of_week(self, weekday: int) -> Expression | None:
        period = self.of.attempt(self.of.stretches.period)
        if isinstance(period, Period) and period.unit is Unit.WEEK and period.number is None:
            if self.of.peek(-1).kind == "unit" and self.of.peek(-2).kind == "weekday":
                return Then(start=Weekday(weekday=weekday), step=ONE_WEEK)
            return Weekday(weekday=weekday, week=period)
        if isinstance(period, WeekOf):
            return WeekdayOf(weekday=weekday, week=period)
        if isinstance(period, Period) and period.unit is Unit.MONTH and self.of.peek(-1).of:
            return None
        return None

    def _weekday_beside(self, weekday: int) -> Expression | None:
        cursor = self.of
        here = Weekday(weekday=weekday)
        if shift := cursor.take("shift"):
            return in_week(weekday, shift)
        if cursor.take_value("unit", "fortnight"):
            return Then(start=here, step=FORTNIGHT)
        if cursor.at("number", "couple"):
            step = cursor.attempt(cursor.spans.bare)
            return Then(start=here, step=step) if step and step.unit is Unit.WEEK else None
        if cursor.take("later"):
            return Then(start=Earlier(), step=here)
        if lead := cursor.take("after", "before"):
            return self._weekday_near(here, lead.kind)
        return None

    def _weekday_near(self, here: Weekday, side: str) -> Expression | None:
        start = Earlier() if self.of.take("that") else self.of.attempt(self.of.simple)
        if start is None:
            return Then(start=Earlier(), step=here) if side == "after" and self.of.at("end", "break") else None
        if side == "after":
            return Then(start=start, step=here)
        eight_days = Span(low=16, high=16, unit=Unit.DAY)
        return Then(start=Back(start=start, step=eight_days), step=here)

    def day(self) -> Expression | None:
        """As in "Tomorrow", "heute in einer Woche"."""
        token = self.of.take("day")
        if token is None:
            return None
        here = Offset(days=int(token.value))
        if self.of.at("unit") and self.of.peek().value == "week" and self.of.peek(1).kind != "shift":
            self.of.take("unit")
            return Then(start=here, step=ONE_WEEK)
        step = self.of.attempt(self.of.spans.bare) if self.of.at("number") else None
        return Then(start=here, step=step) if step else here

    def weekend(self) -> Expression | None:
        """As in "The weekend", "the long weekend"."""
        lead = self.of.take("long")
        long = lead is not None
        if self.of.take("weekend") is None:
            return None
        if self.of.take_value("shift", 2):
            return Weekend(shift=2)
        if long and self.of.peek().of:
            return self.of.attempt(self.feast) or (Weekend(long=True) if self.of.take("month") else None)
        return Weekend(long=long, bridged=lead is not None and lead.value == "bridged")

    def feast(self) -> Expression | None:
        """As in "Thanksgiving", "Easter 2027"; "Easter weekend" is Easter."""
        token = self.of.take("feast")
        if token is None:
            return None
        if self.of.peek(1).kind == "weekend":
            self.of.take("long")
        long = self.of.take("weekend") is not None and token.value == "holiday"
        return Weekend(long=True) if long else Feast(key=str(token.value), year=self.of.dates.year())

    def vague(self) -> Expression | None:
        """As in "Soon"."""
        return Unreadable() if self.of.take("vague") else None

    def of_clock(self, clock: Token) -> Expression | None:
        """A time of day alone is a day only after "by": "by noon", "by 5 pm", "EOD"."""
        text = str(clock.value)
        if text == "eod":
            return Offset(days=0)
        led = self.of.peek(-2).kind in ("by", "before")
        return Clock(minute=minutes(text)) if led and text != "part" else None


def minutes(text: str) -> int:
    """A time of day in minutes after midnight: "17:30", "5 pm", "17h", "17 uhr"."""
    digits = [int(part) for part in "".join(c if c.isdigit() else " " for c in text).split()]
    hour, minute = digits[0], digits[1] if len(digits) > 1 else 0
    if "p" in text and hour < 12:
        hour += 12
    return hour * 60 + minute
