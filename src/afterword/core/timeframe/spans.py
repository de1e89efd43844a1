"""Rules for lengths of time: "3-5 business days", "a week from Friday", "within two days of that"."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from afterword.core.timeframe.expressions import About, Back, Earlier, Expression, Past, Span, Then, Unit, Unreadable

if TYPE_CHECKING:
    from afterword.core.timeframe.grammar import Grammar

LONGEST = 400  # more of anything is no time in which somebody answers
COUPLE, FEW = 2, 3


class Quantity(NamedTuple):
    """How many, in halves, at least and at most; and whether that was said loosely ("a couple")."""

    low: int
    high: int
    loose: bool = False


ONE = Quantity(2, 2)


class Spans:
    """The rules for lengths of time."""

    def __init__(self, grammar: "Grammar", *, the_next_is_a_span: bool) -> None:
        self.of = grammar
        self.the_next_is_a_span = the_next_is_a_span
        self.rules: dict[str, Callable[[], Expression | None]] = dict.fromkeys(("couple", "few", "more"), self.counted)

    def counted(self) -> Expression | None:
        """A length of time, and from where it counts if that is said."""
        if self.of.at("few") and self.of.peek(1).kind == "number":
            self.of.take("few")
            span = self.bare()
            return span and About(what=span)
        within = self.of.peek(-1).kind == "by"
        span = self.bare()
        return None if span is None else self._from_where(span, within=within)

    def bare(self) -> Span | None:
        """A length of time alone."""
        quantity = self._quantity()
        if quantity is None or (self.of.at("shift") and self.of.peek().of):
            return None
        self.of.take("more")
        shift = self.of.take("shift")
        if shift is not None and shift.value == 0:
            return None  # "from 4 to 22 this month" counts no months
        business = self.of.take("business") is not None
        unit = self.of.take("unit") or self.of.take_value("vague", "day", "week", "month")
        if unit is None or quantity.high > 2 * LONGEST:
            return None
        business = self.of.take("business") is not None or business
        if self.of.take("half"):
            quantity = Quantity(quantity.low + 1, quantity.high + 1, quantity.loose)
        return _span(self.or_two(quantity), str(unit.value), business=business)

    def _quantity(self) -> Quantity | None:
        cursor = self.of
        more = cursor.take("more")
        cursor.take_value("shift", 1, "following", "coming")
        if loose := cursor.take("couple", "few"):
            n = 2 * (COUPLE if loose.kind == "couple" else FEW)
            return Quantity(n, n, loose=True)
        if pair := cursor.take("numeric"):
            low, _, high = str(pair.value).partition("/")
            return Quantity(2 * int(low), 2 * int(high)) if high.isdigit() else None
        first = self._number()
        if first is None:
            return Quantity(2, 2) if more and cursor.at("unit", "business") else None
        last = cursor.attempt(self._upper_end)
        return Quantity(first, first) if last is None else Quantity(min(first, last), max(first, last))

    def _number(self) -> int | None:
        number = self.of.take("number")
        if number is None:
            return None
        self.of.attempt(self._repeated)
        return 2 * int(number.value) + (self.of.take("half") is not None)

    def _repeated(self) -> bool | None:
        """As in "Two (2) weeks"."""
        cursor = self.of
        found = cursor.take_value("break", "(") and cursor.take("number") and cursor.take_value("break", ")")
        return True if found else None

    def _upper_end(self) -> int | None:
        if not (self.of.take("to", "or", "and") or self.of.take_value("break", "-", "/") or self.of.take_until()):
            return None
        self.of.take("or")
        return self._number()

    def or_two(self, quantity: Quantity) -> Quantity:
        """As in "a week or two"; "a week or so" is left to the word for "about"."""
        cursor = self.of
        second = cursor.peek(1)
        if cursor.at("or") and second.kind == "number" and cursor.peek(2).kind not in ("month", "unit", "business"):
            cursor.i += 2
            return Quantity(quantity.low, max(quantity.high, 2 * int(second.value)), loose=True)
        return quantity

    def _from_where(self, span: Span, *, within: bool) -> Expression | None:
        cursor = self.of
        if cursor.take("ago", "per"):
            return Past()
        if cursor.at("number") and cursor.peek(1).kind == "unit":
            cursor.i += 2  # as in "three days a week"
            return Past()
        if cursor.take("later", "then"):
            return Then(start=Earlier(or_now=True), step=span)
        if cursor.at("before"):
            return cursor.attempt(partial(self._back_from, span)) or span
        if lead := cursor.take("from", "after", "once"):
            return self._start(span, open_end=lead.kind == "after")
        if cursor.take_value("shift", "following"):
            return self._start(span, open_end=True)
        if cursor.peek().of:
            counted = self._start(span, open_end=False)
            return Past() if isinstance(counted, Unreadable) and not within else counted
        if span.unit is Unit.WEEK and cursor.at("weekday", "day"):
            start = cursor.attempt(cursor.simple)
            return Then(start=start, step=span) if start is not None else span
        return span

    def _back_from(self, span: Span) -> Expression | None:
        """As in "two days before Easter"; "two days before you hear" is how long it takes."""
        cursor = self.of
        cursor.take("before")
        if cursor.take("that", "then"):
            return Back(start=Earlier(), step=span)
        start = cursor.attempt(cursor.simple) or cursor.attempt(cursor.day_after_words)
        if start is not None:
            return Back(start=start, step=span)
        return Unreadable() if cursor.at("event", "process") else None

    def _start(self, span: Span, *, open_end: bool) -> Expression:
        """What a length of time counts from. An event whose day was not said is taken to be the talk itself.

        An open end is "two weeks after" with nothing behind it: after the day that was spoken of.
        """
        cursor = self.of
        if cursor.take("that", "then"):
            return Then(start=Earlier(), step=span)
        start = cursor.attempt(cursor.simple) or cursor.attempt(cursor.day_after_words)
        if start is not None:
            return Then(start=start, step=span)
        while cursor.take("filler", "word", "ordinal", "to_you"):
            pass
        if cursor.take("event"):
            return Then(start=Earlier(or_now=True, event=True), step=span)
        if self._somebody_is_back() or (open_end and cursor.at("end", "break", "and", "answer", "latest")):
            return Then(start=Earlier(), step=span)
        return Unreadable()

    def _somebody_is_back(self) -> bool:
        """As in "Within a week after she returns": the day of it was said before, or it is not known."""
        return any(self.of.peek(ahead).kind == "process" for ahead in range(4))


def _span(quantity: Quantity, unit: str, *, business: bool) -> Span:
    low, high, loose = quantity
    if unit == "fortnight":
        return Span(low=2 * low, high=2 * high, unit=Unit.WEEK, loose=loose)
    if unit == "workday" or (unit == "day" and loose):
        return Span(low=low, high=high, unit=Unit.DAY, business=True, loose=loose)
    return Span(low=low, high=high, unit=Unit(unit), business=business, loose=loose)
