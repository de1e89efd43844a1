"""The grammar of a day: how symbols, the same in every language, make an expression.

    compound = bounded { link bounded }          "Thursday or Friday", "until the 18th and within a week after that"
    bounded  = [by] [before | after | not before | between | from] simple
    simple   = day | span | period | part of a period | feast | ...

A rule takes its symbols and gives an expression, or gives None and leaves the cursor where it stood. None looks
further than a dozen symbols ahead, so a text is read in time that grows with its length.
"""

from collections.abc import Callable
from functools import partial

from afterword.core.timeframe.cursor import Cursor
from afterword.core.timeframe.dates import Dates
from afterword.core.timeframe.expressions import (
    About,
    After,
    Before,
    Between,
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
    Span,
    Then,
    Unreadable,
    Weekday,
    Weekend,
    earlier_in,
    with_earlier,
)
from afterword.core.timeframe.named_days import NamedDays
from afterword.core.timeframe.spans import Spans
from afterword.core.timeframe.stretches import Stretches
from afterword.core.timeframe.words import Token

GAP = 8  # words between "after" and its day: "after the second round of interviews on Thursday"
DEPTH = 4  # how often an expression may hold another: "the week after the Friday before Easter"
GAP_KINDS = ("word", "event", "filler", "other", "process", "to", "that")
OPEN_ALL_WEEK = [(Weekday(weekday=0), Weekday(weekday=last)) for last in (4, 5, 6)]  # office hours, no answer
AFTER_IT = After(what=Earlier())
OVER_ON_A_DAY = (Named, Weekday, Offset, Feast, Period, Then)


class Grammar(Cursor):
    """Reads the expressions of sentences, one after the other."""

    def __init__(self, *, month_first: bool, the_next_is_a_span: bool) -> None:
        super().__init__()
        self.depth = 0
        self.spans = Spans(self, the_next_is_a_span=the_next_is_a_span)
        self.dates = Dates(self, month_first=month_first)
        self.named_days = NamedDays(self)
        self.stretches = Stretches(self)
        self.rules: dict[str, Callable[[], Expression | None]] = {
            **self.dates.rules,
            **self.named_days.rules,
            **self.spans.rules,
            **self.stretches.rules,
        }

    def compound(self) -> Expression | None:
        """An expression with all that is joined to it."""
        found = self.attempt(self.bounded)
        if found is None or isinstance(found, Past | Unreadable):
            return found
        while (longer := self.attempt(partial(self._linked, found))) is not None:
            found = longer
        return found

    def _linked(self, first: Expression) -> Expression | None:
        if self.take_value("break", "+"):
            step = self.attempt(self.spans.bare)
            start = first.what if isinstance(first, After) else first
            return step and Then(start=start, step=step)
        comma = self.take("break")
        link = self.take("to", "or", "and", "then") or (None if comma or first == AFTER_IT else self.take_until())
        if self.peek().kind == "shift" and link and isinstance(first, Period) and self.peek(1).kind != "unit":
            return self._same_unit(first)
        if isinstance(first, PartOf) and (link or comma) and (same := self.attempt(partial(self._same_part, first))):
            return same
        second = self.attempt(self.bounded)
        if second is None or second == AFTER_IT or isinstance(second, Past | Unreadable):
            return None
        if earlier_in(second):
            return with_earlier(second, first)
        return self._joined(first, second, link, comma)

    def _joined(
        self, first: Expression, second: Expression, link: Token | None, comma: Token | None
    ) -> Expression | None:
        first, second = _sharing_month(first, second)
        if (first, second) in OPEN_ALL_WEEK:
            return Past()
        if link and link.kind == "and" and self._begins_a_clause(first):
            return None
        if link is None:
            return Between(first=first, last=second) if comma and comma.value in ("-", "/") else None
        if link.kind in ("to", "by"):
            return Between(first=first, last=second)
        if isinstance(first, NotBefore) and link.kind == "and":
            return Between(first=first.what, last=second)
        return Either(one=first, other=second) if link.kind in ("or", "and") and not comma else None

    def _same_unit(self, first: Period) -> Expression | None:
        """As in "This week or next"."""
        shift = self.take("shift")
        if shift is None or not isinstance(shift.value, int):
            return None
        return Either(one=first, other=first.but(shift=shift.value))

    def _same_part(self, first: PartOf) -> Expression | None:
        """As in "the end of this week, the beginning of next"."""
        part, shift = self.take("part"), self.take("shift")
        period = first.period
        if part is None or shift is None or not isinstance(shift.value, int) or not isinstance(period, Period):
            return None
        if self.at("unit", "weekday", "month", "number", "business") or period.number is not None:
            return None
        return Either(one=first, other=PartOf(part=Part(str(part.value)), period=period.but(shift=shift.value)))

    def _begins_a_clause(self, first: Expression) -> bool:
        """Whether the second of two weekdays begins a clause: "the last one is on Monday and Wednesday we decide"."""
        says = self.peek()
        return isinstance(first, Weekday) and (says.value == "subject" or says.kind == "answer")

    def bounded(self) -> Expression | None:
        """An expression with what stands before it: by, before, after, about."""
        about = False
        while lead := self.take("by", "about"):
            about = about or lead.kind == "about"
        found = self._after_lead()
        if found is None or isinstance(found, Past | Unreadable):
            return found
        found = About(what=found) if self.take("or_so") or about else found
        return NotBefore(what=found) if self.take("not_before") else found

    def _after_lead(self) -> Expression | None:
        match self.peek().kind:
            case "before":
                return self._before()
            case "after" | "once":
                return self._after()
            case "not_before":
                return self._not_before()
            case "between" | "from":
                return self._between()
            case "then":
                self.take("then")
                return After(what=Earlier())
            case "ago" | "every":
                return self._past()
            case "shift":
                return self.first_of(self.simple, self._after_following)
            case _:
                return self.simple()

    def _after_following(self) -> Expression | None:
        """As in "following the board meeting on the 24th"."""
        event = self.day_after_words() if self.take_value("shift", "following") else None
        return event and After(what=event)

    def simple(self) -> Expression | None:
        """A day, a span or a period, with the time of day that stands beside it."""
        if self.depth >= DEPTH:
            return None
        self.depth += 1
        try:
            return self._simple()
        finally:
            self.depth -= 1

    def _simple(self) -> Expression | None:
        before = self.take("clock")
        rule = self.rules.get(self.peek().kind)
        found = self.attempt(rule) if rule is not None else None
        if found is None:
            return self.named_days.of_clock(before) if before else None
        while self.take("clock"):
            pass
        if isinstance(found, Named):
            self.attempt(self.named_days.weekend)  # as in "the 4th of July weekend"
        return found

    def _before(self) -> Expression | None:
        before = self.take("before")
        if self.take("that", "then"):
            return Before(what=Earlier())
        ends_in_the_day = self.at("clock")
        what = self.attempt(self.bounded) or self.attempt(self._event_day)
        if what is None or isinstance(what, Past | Unreadable):
            return what
        if isinstance(what, Span):
            return Past() if before and before.value == "ago" else what
        if ends_in_the_day or self.peek(-1).kind == "clock":
            return what
        return Before(what=what)

    def _after(self) -> Expression | None:
        lead = self.take("after", "once")
        once = lead is not None and lead.kind == "once"
        if not once and (self.take("that") or self.at("end", "break")):
            return After(what=Earlier())
        what = self.attempt(self.simple)
        if what is not None:
            on_it = once and not isinstance(what, Feast | Weekend)
            return what if on_it or isinstance(what, Span | Past | Unreadable) else After(what=what)
        event = self.attempt(self.day_after_words)
        if event is not None:
            return After(what=event)
        says_nothing = lead is not None and lead.value == "when"
        return Unreadable() if (once and not says_nothing) or self.at("event", "process") else None

    def _event_day(self) -> Expression | None:
        """As in "before the board meeting on the 24th", "before we close for Christmas"."""
        first = self.i
        found = self.day_after_words()
        of_event = any(token.kind == "event" for token in self.tokens[first : self.i])
        return found if of_event or isinstance(found, Feast) else None

    def day_after_words(self) -> Expression | None:
        """The day of an event: "the interviews on Thursday", "we are back on the 6th"."""
        for _ in range(GAP):
            if self.take(*GAP_KINDS) is None and self.take_value("break", "(", ",") is None:
                return None
            found = self.attempt(self.simple)
            if isinstance(found, OVER_ON_A_DAY):
                return found
            if found is not None:
                return None
        return None

    def _not_before(self) -> Expression | None:
        self.take("not_before")
        what = self.attempt(self.simple)
        return None if what is None or isinstance(what, Past | Unreadable) else NotBefore(what=what)

    def _between(self) -> Expression | None:
        lead = self.take("between", "from")
        whole = self.attempt(self.simple)
        if whole is None or isinstance(whole, Between | Past | Unreadable):
            return whole
        link = self.take("to", "and", "by", "break")
        last = self.attempt(self.simple) if link else None
        if last is not None:
            first, last = _sharing_month(whole, last)
            return Between(first=first, last=last)
        if link:
            self.i -= 1
        if isinstance(whole, Span):
            return whole
        return NotBefore(what=whole) if lead and lead.kind == "from" else None

    def _past(self) -> Expression | None:
        self.take("ago", "every")
        self.attempt(self.simple)
        return Past()


def _sharing_month(first: Expression, second: Expression) -> tuple[Expression, Expression]:
    """As in "The 10th and 14th of April": a day without its month takes the other's."""
    if isinstance(first, Named) and isinstance(second, Named):
        if first.month is None and second.month is not None:
            return first.but(month=second.month, year=second.year), second
        if second.month is None and first.month is not None and second.day > first.day:
            return first, second.but(month=first.month, year=first.year)
    return first, second
