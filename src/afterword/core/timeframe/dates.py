"""Rules for dates by their numbers: "Friday 20 March", "the 20th", "3/20", "26.06."."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from afterword.core.timeframe.expressions import Between, Expression, Named, Period, Unit, Unreadable
from afterword.core.timeframe.periods import FIRST_YEAR
from afterword.core.timeframe.weekdays import with_weekday
from afterword.core.timeframe.words import Token

if TYPE_CHECKING:
    from afterword.core.timeframe.grammar import Grammar

YEARS = range(FIRST_YEAR, 2100)
COUNTED = ("event", "unit", "business", "number")  # what a number before it counts
SAID_OF_IT = ("word", "process", "other", "answer")  # and what it may count, except in "hasta el 20 estamos ..."


class Dates:
    """The rules for dates."""

    def __init__(self, grammar: "Grammar", *, month_first: bool) -> None:
        self.of = grammar
        self.month_first = month_first
        self.rules: dict[str, Callable[[], Expression | None]] = {
            "number": self.number,
            "ordinal": self.ordinal,
            "numeric": self.numeric,
            "iso": self.numeric,
            "month": self.month,
        }

    def number(self) -> Expression | None:
        """As in "20 March", "2 weeks", "le 20"."""
        cursor = self.of
        return cursor.first_of(self._weekdays_from, self.day_and_month, cursor.spans.counted, self.number_alone)

    def _weekdays_from(self) -> Expression | None:
        """As in "three Fridays from now", which nobody counts for them."""
        cursor = self.of
        if not (cursor.take("number") and cursor.take("every") and cursor.take("from", "after")):
            return None
        cursor.attempt(cursor.simple)
        return Unreadable()

    def number_alone(self) -> Expression | None:
        """As in "le 20", "Friday 20"; in "by 20 candidates" it is none."""
        before = self.of.peek(-1)
        beside_a_day = before.kind == "weekday"
        token = self.of.take("number")
        if token is None or not 1 <= int(token.value) <= 31 or self.of.at("month", *COUNTED):
            return None
        if self.of.at(*SAID_OF_IT) and not (token.definite and before.value == "until"):
            return None
        in_digits = token.end - token.start <= len("20") and token.value != 1
        return Named(day=int(token.value)) if token.definite or (beside_a_day and in_digits) else None

    def plain_number(self) -> Expression | None:
        number = self.of.take("number")
        return Named(day=int(number.value)) if number and 1 <= int(number.value) <= 31 else None

    def ordinal(self) -> Expression | None:
        """As in "20th of March", "the first week of May", "the 20th"."""
        cursor = self.of
        return cursor.first_of(self.day_and_month, self.of.stretches.nth_of, self.ordinal_alone)

    def ordinal_alone(self) -> Expression | None:
        until = self.of.peek(-1).value == "until"
        token = self.of.take("ordinal")
        if token is None or self.of.at("unit", "event", "business", "weekday", "half", "number"):
            return None
        if self.of.at("other") and not (until and token.definite):
            return None
        spelled = token.end - token.start > len("20th")
        if spelled and not (token.definite and self.of.at("end", "break", "and", "or", "by", "clock", "latest")):
            return None
        return Named(day=int(token.value))

    def day_and_month(self) -> Expression | None:
        days = self._day_numbers()
        month = self.of.take("month")
        if days is None or month is None:
            return None
        return self._dated(days, int(month.value), self.year())

    def month(self) -> Expression | None:
        """As in "March 20th, 2026", "March 10 to 14", or the month itself."""
        return self.of.first_of(self.month_and_day, self.whole_month)

    def month_and_day(self) -> Expression | None:
        month, days = self.of.take("month"), self._day_numbers()
        if month is None or days is None or days[0] > 31 or self.of.at("unit"):
            return None
        return self._dated(days, int(month.value), self.year())

    def whole_month(self) -> Period | None:
        month = self.of.take("month")
        return month and Period(unit=Unit.MONTH, number=int(month.value), year=self.year())

    def _dated(self, days: tuple[int, int], month: int, year: int | None) -> Expression:
        first, last = (Named(day=day, month=month, year=year) for day in days)
        if first != last:
            return Between(first=first, last=last)
        return self._with_weekday(first)

    def _day_numbers(self) -> tuple[int, int] | None:
        first = self.of.take("number", "ordinal")
        if first is None:
            return None
        last = self.of.attempt(self._last_day_number)
        return int(first.value), int(first.value) if last is None else last

    def _last_day_number(self) -> int | None:
        if not (self.of.take("to", "and", "or") or self.of.take_value("break", "-", "/") or self.of.take_until()):
            return None
        last = self.of.take("number", "ordinal")
        return None if last is None or self.of.at("unit", "business") else int(last.value)

    def year(self) -> int | None:
        return self.of.attempt(self._year_here)

    def _year_here(self) -> int | None:
        """As in "2027", or "next year", which is 1."""
        self.of.take_value("break", ",")
        if year := self.of.take("number"):
            return int(year.value) if int(year.value) in YEARS else None
        shift = self.of.take("shift")
        unit = self.of.take_value("unit", "year")
        shift = shift or self.of.take("shift")
        return shift.value if unit and shift and isinstance(shift.value, int) else None

    def _with_weekday(self, named: Named) -> Named:
        """As in "20 March (Friday)"."""
        weekday = self.of.attempt(self._weekday_in_parentheses)
        return named if weekday is None else with_weekday(named, weekday)

    def _weekday_in_parentheses(self) -> int | None:
        opened = self.of.take_value("break", "(", ",")
        weekday = self.of.take("weekday") if opened else None
        if weekday is None or (opened and opened.value == "(" and not self.of.take_value("break", ")")):
            return None
        return int(weekday.value)

    def numeric(self) -> Expression | None:
        """As in "3/20", "20.03.", "2026-03-20"; "2/3 weeks" is a span."""
        span = self.of.attempt(self.of.spans.counted)
        if span is not None:
            return span
        token = self.of.take("numeric", "iso")
        return None if token is None else self._numeric(token)

    def _numeric(self, token: Token) -> Expression | None:
        text = str(token.value)
        if token.kind == "iso":
            parts = [int(part) for part in text.split("-")]
            return self._with_weekday(Named(day=parts[2], month=parts[1], year=parts[0])) if parts[0] in YEARS else None
        first, second, *rest = (int(part) for part in text.replace("/", ".").replace("-", ".").split(".") if part)
        if max(first, second) > 31 or text == "24/7":
            return None
        day, month = (second, first) if self.month_first and "." not in text else (first, second)
        if month > 12 >= day:
            day, month = month, day
        if month > 12 and not rest:
            return None
        year = rest[0] + 2000 * (rest[0] < 100) if rest else None
        return self._with_weekday(Named(day=day, month=month, year=year)) if year is None or year in YEARS else None
