"""From a text to a time frame: find the sentence that names their answer, and read the day in it."""

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from functools import cached_property, lru_cache, partial

from afterword.core.hours import aware, calendar, zone_info
from afterword.core.timeframe.explanations import explanation
from afterword.core.timeframe.expressions import (
    About,
    After,
    Before,
    Earlier,
    Either,
    Expression,
    NotBefore,
    Offset,
    Past,
    Period,
    Since,
    Span,
    Then,
    Unit,
    Unreadable,
    Weekday,
    WeekdayOf,
    earlier_in,
    floats,
    with_earlier,
)
from afterword.core.timeframe.frame import Precision, TimeFrame
from afterword.core.timeframe.grammar import Grammar
from afterword.core.timeframe.languages import likely
from afterword.core.timeframe.meaning import NoDay, Reading, Told
from afterword.core.timeframe.relevance import (
    Clause,
    Phrase,
    Topic,
    begins_with,
    clause_of,
    clauses,
    comes_first,
    gives_leave,
    is_alternative,
    is_answer,
    topic,
)
from afterword.core.timeframe.resolution import read
from afterword.core.timeframe.sentences import sentences
from afterword.core.timeframe.value import Value
from afterword.core.timeframe.words import SAYS_WHEN, Language, Token, bare_words, lowered, tokenise

MONTH_FIRST = frozenset({"US", "PH", "PR", "GU", "VI", "AS", "MP", "FM", "MH", "PW"})
MOST_DAYS = 400  # that a text names: no letter has as many, and a hostile one must not take long
SAMPLE = 1500  # characters by which the language is told
NOTE = 300  # a text this short may be a note of bare phrases, and is tried in every language it may be in
NOW = Offset(days=0)
_DIGIT = re.compile(r"\d")
STARTS = SAYS_WHEN | frozenset(
    [
        "part",
        "shift",
        "long",
        "number",
        "ordinal",
        "numeric",
        "iso",
        "by",
        "before",
        "after",
        "once",
        "not_before",
        "between",
        "from",
        "about",
        "ago",
        "then",
        "every",
        "couple",
        "few",
        "more",
        "business",
        "week_of",
        "that",
    ]
)


class Found(Value):
    """An expression that is about their answer, and where it stands in the text."""

    expression: Expression
    start: int
    end: int


class Sentence(Value):
    """A sentence that was read."""

    tokens: Sequence[Token]
    phrases: Sequence[Phrase]

    @cached_property
    def parts(self) -> Sequence[Clause]:
        """Its clauses, looked for only where it says something of a day, which few sentences of a mail do."""
        return clauses(self.tokens, self.phrases)

    @cached_property
    def gives_leave(self) -> bool:
        """Whether it says that we may write when the time has passed."""
        return gives_leave(self.parts)

    @property
    def speaks_of_answer(self) -> bool:
        """Whether one of its clauses is about their answer."""
        return any(topic(clause) is Topic.ANSWER for clause in self.parts)


def time_frame(
    text: str, told_at: datetime, country: str, zone: str, subdivision: str | None, *, asked: bool
) -> TimeFrame | None:
    """What `read_time_frame` says it is."""
    aware(told_at)
    told = Told(at=told_at.astimezone(zone_info(zone)), calendar=calendar(country or None, subdivision))
    low = lowered(text)
    for language in _languages(low, country):
        reader = Reader(text, low, language, month_first=country.upper() in MONTH_FIRST, asked=asked)
        frame = _frame(reader, told, told_at, country)
        if frame is not None:
            return frame
    return None


def _languages(low: str, country: str) -> list[Language]:
    found = likely(bare_words(low, 0, SAMPLE), country)
    return found if len(low) <= NOTE else found[:1]


class Reader:
    """Reads one text in one language, sentence by sentence, and never looks further back than the last one."""

    def __init__(self, text: str, low: str, language: Language, *, month_first: bool, asked: bool = False) -> None:
        self.text = text
        self.low = low
        self.language = language
        self.grammar = Grammar(month_first=month_first, the_next_is_a_span=language.the_next_is_a_span)
        self.asked = asked
        self.leave = False
        self.spoken_of: Expression | None = None
        self.answered = False  # whether that day was their answer's
        self.event: Expression | None = None  # the day of the last interview or meeting
        self.first: Expression | None = None  # what must happen before they answer, where the last days said so
        self.bare_after: dict[tuple[int, int] | None, bool] = {}  # the sentence that was last asked about

    def found(self) -> Iterator[Found]:
        """What is said about when they will answer."""
        before: tuple[int, int] | None = None
        hit = after_a_day = False
        left = MOST_DAYS
        for start, end in sentences(self.text):
            if hit or self._says_when(start, end, after_a_day=after_a_day):
                sentence = self.sentence(start, end)
                answers = list(self._answers(sentence, bare=partial(self._may_be_bare, before)))
                self.leave = self.leave or ((hit or bool(answers)) and sentence.gives_leave)
                hit, after_a_day = bool(answers), bool(sentence.phrases)
                yield from answers
                left -= max(1, len(sentence.phrases))
            if left <= 0:
                return
            before = (start, end)

    def _says_when(self, start: int, end: int, *, after_a_day: bool) -> bool:
        words = bare_words(self.low, start, end)
        if not self.language.day_words.isdisjoint(words) or _DIGIT.search(self.text, start, end):
            return True
        return after_a_day and not self.language.that_words.isdisjoint(words)

    def _may_be_bare(self, before: tuple[int, int] | None) -> bool:
        if len(self.text) <= NOTE:
            return True
        if before not in self.bare_after:
            self.bare_after = {before: before is not None and self.sentence(*before).speaks_of_answer}
        return self.bare_after[before]

    def sentence(self, start: int, end: int) -> Sentence:
        """The sentence between these bounds, with the expressions in it."""
        tokens = tokenise(self.low, start, end, self.language)
        return Sentence(tokens=tokens, phrases=self._phrases(tokens))

    def _phrases(self, tokens: Sequence[Token]) -> list[Phrase]:
        grammar = self.grammar
        grammar.begin(tokens)
        found: list[Phrase] = []
        while grammar.i < len(tokens):
            first = grammar.i
            expression = grammar.compound() if tokens[first].kind in STARTS else None
            if expression is None:
                grammar.i = first + 1
            else:
                found.append(Phrase(expression=expression, first=first, last=grammar.i))
        return found

    def _answers(self, sentence: Sentence, *, bare: Callable[[], bool]) -> Iterator[Found]:
        met: Expression | None = None
        before, self.first = self.first, None
        for phrase in _chained(sentence):
            if isinstance(phrase.expression, Past) or self._adds_nothing(sentence, phrase):
                continue
            expression = self._in_order(sentence, phrase.but(expression=_counted_from(met, phrase.expression)), before)
            about_answer = is_answer(sentence.tokens, sentence.parts, phrase, bare=bare, asked=self.asked)
            if not isinstance(expression, Unreadable):
                met = self._remember(sentence, phrase, expression, about_answer=about_answer)
                before = met or before
            if about_answer:
                yield _found(sentence, phrase, expression)

    def _in_order(self, sentence: Sentence, phrase: Phrase, before: Expression | None) -> Expression:
        """What a phrase says after what comes before it: a Friday after "we interview until Monday" is that week's."""
        clause = clause_of(sentence.parts, phrase)
        expression = self._with_earlier(phrase.expression)
        goes_on = _goes_on(sentence, clause)
        if before is None and goes_on and not self.answered and isinstance(expression, Weekday):
            return _in_week(self.spoken_of, expression)
        start = before or (self.spoken_of if goes_on and self.answered else None)
        if start is None or not floats(expression) or is_alternative(sentence.tokens, clause, phrase):
            return expression
        return Since(start=start, day=expression)

    def _remember(
        self, sentence: Sentence, phrase: Phrase, expression: Expression, *, about_answer: bool
    ) -> Expression | None:
        """Keeps the day for what comes after; gives it where it is of something on the way to their answer."""
        clause = clause_of(sentence.parts, phrase)
        if about_answer or not (self.answered and clause.has("other")):
            self.spoken_of, self.answered = expression, about_answer
        self.first = expression if not about_answer and _ends_the_rounds(sentence, phrase) else None
        if clause.has("event", "process") and not clause.has("thanks"):
            self.event = expression
        once = not about_answer and _is_once(sentence, phrase)
        return expression if once or comes_first(sentence.tokens, clause, phrase) else self.first

    def _adds_nothing(self, sentence: Sentence, phrase: Phrase) -> bool:
        """Whether it is a mere "then" that the day follows or was before, or that begins something else."""
        if phrase.expression != After(what=Earlier()):
            return False
        clause = clause_of(sentence.parts, phrase)
        named = any(phrase.first < other.first < clause.end for other in sentence.phrases)
        at = sentence.parts.index(clause)
        answers = any(topic(part) is Topic.ANSWER for part in sentence.parts[max(0, at - 1) : at + 2])
        return self.answered or named or not answers

    def _with_earlier(self, expression: Expression) -> Expression:
        earlier = earlier_in(expression)
        if earlier is None:
            return expression
        if earlier.event:
            return with_earlier(expression, self.event) if self.event else About(what=with_earlier(expression, NOW))
        if self.spoken_of is not None:
            named = self.spoken_of.what if isinstance(self.spoken_of, NotBefore) else self.spoken_of
            return with_earlier(expression, named)
        return with_earlier(expression, NOW) if earlier.or_now else Unreadable()


def _found(sentence: Sentence, phrase: Phrase, expression: Expression) -> Found:
    first, last = sentence.tokens[phrase.first], sentence.tokens[phrase.last - 1]
    if (first.kind, first.value) == ("by", ""):
        first = sentence.tokens[phrase.first + 1]
    said = _as_said(expression, clause_of(sentence.parts, phrase), first, leave=sentence.gives_leave)
    return Found(expression=said, start=first.start, end=last.end)


def _chained(sentence: Sentence) -> Iterator[Phrase]:
    """The expressions of a sentence, where a length of time counts from the "after" that it begins with.

    "After that, within a week" is one expression. "After the panel, within a week" counts from the day spoken of, and
    "once we have met everybody, within a week" from a day that nobody knows.
    """
    lead: Phrase | None = None
    for phrase in sentence.phrases:
        step = _step_from(sentence, lead, phrase) if lead else None
        if lead and step is None:
            yield lead
        lead = phrase if step is None and _leads(phrase) else None
        if lead is None:
            yield phrase if step is None else phrase.but(expression=step)
    if lead:
        yield lead


def _leads(phrase: Phrase) -> bool:
    return isinstance(phrase.expression, After | Unreadable)


def _step_from(sentence: Sentence, lead: Phrase, phrase: Phrase) -> Expression | None:
    """What a length of time after a lead comes to; None where the two have nothing to do with each other."""
    if not isinstance(phrase.expression, Span):
        return None
    kind = sentence.tokens[lead.first].kind
    if isinstance(lead.expression, After) and lead.expression != After(what=Earlier()):
        return Then(start=lead.expression.what, step=phrase.expression)
    if kind == "once":
        return Unreadable()
    if kind not in ("after", "then") or not _same_clause(sentence, lead, phrase):
        return None
    return Then(start=Earlier(or_now=kind == "after"), step=phrase.expression)


def _ends_the_rounds(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether something that comes before their answer ends on that day: "we are interviewing until the 18th"."""
    clause, lead = clause_of(sentence.parts, phrase), sentence.tokens[phrase.first]
    to_its_end = clause.has("event") and (clause.has("settle") or (lead.kind, lead.value) == ("by", "until"))
    over = clause.has("done") and lead.kind != "by"
    return (clause.has("process") or to_its_end) and not over and not clause.has("other", "past")


def _counted_from(start: Expression | None, expression: Expression) -> Expression:
    """A length of time after such a day may count from there: that is the later of the two days it can mean."""
    return Then(start=start, step=expression) if start is not None and isinstance(expression, Span) else expression


def _goes_on(sentence: Sentence, clause: Clause) -> bool:
    """Whether a clause goes on from the one before it: "decide on Monday and call you on Tuesday"."""
    return clause.start > 0 and begins_with(sentence.tokens, clause, "and", "then")


def _in_week(spoken_of: Expression | None, day: Weekday) -> Expression:
    """As in "planning is next week, so I am away until Thursday": that week's Thursday."""
    if isinstance(spoken_of, Period) and spoken_of.unit is Unit.WEEK and day.week is None:
        return WeekdayOf(week=spoken_of, weekday=day.weekday)
    return day


def _is_once(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether it tells when a "once" comes about: "once we have met everybody, which is on Friday"."""
    return any(sentence.tokens[lead.first].kind == "once" for lead in sentence.phrases if lead.first < phrase.first)


def _same_clause(sentence: Sentence, one: Phrase, other: Phrase) -> bool:
    if all(token.value == "," for token in sentence.tokens[one.last : other.first]):
        return True
    return any(part.start <= one.first and other.last <= part.end for part in sentence.parts)


def _as_said(expression: Expression, clause: Clause, first: Token, *, leave: bool) -> Expression:
    """What a "not" or a leave to write in the same clause makes of it.

    "We will not decide this week" leaves open how much later, "not until Friday" and "no more than a week" do not. When
    they let us write after a day, that day is all there is to wait for.
    """
    waits = clause.has("leave") or clause.forbids or (leave and clause.has("if"))
    match expression:
        case After(what=what) | NotBefore(what=what) | Before(what=what) if waits:
            return what
        case Either(other=other) if clause.has("not"):
            return other
        case Before(what=what) if clause.has("not") and not clause.has("if"):
            return NotBefore(what=what)
        case After() | NotBefore() | Unreadable():
            return expression
        case _ if clause.has_value("not_before", "earliest"):
            return NotBefore(what=expression)
        case _ if clause.has("not") and not clause.has("if") and first.value not in ("until", "than"):
            return After(what=expression)
        case _:
            return expression


@lru_cache(maxsize=1024)
def _read(expression: Expression, told: Told) -> Reading | None:
    try:
        return read(expression, told)
    except NoDay:
        return None


def _frame(reader: Reader, told: Told, told_at: datetime, country: str) -> TimeFrame | None:
    """Of everything they said about it, the latest day counts; without any day it is vague."""
    said = [(found, _read(found.expression, told)) for found in reader.found()]
    if not said:
        return None
    chosen, reading = _latest([(found, reading) for found, reading in said if reading]) or said[0]
    words = reader.text[chosen.start : chosen.end]
    return TimeFrame(
        words=words,
        start=chosen.start,
        end=chosen.end,
        told_at=told_at,
        expected_by=reading.day if reading else None,
        earliest=reading.earliest if reading else None,
        precision=_precision(reading),
        may_write_after=reader.leave,
        explanation=explanation(words, told, country, reading),
    )


def _latest(said: list[tuple[Found, Reading]]) -> tuple[Found, Reading] | None:
    """The latest day; of two alike the sure one. "Not before the 18th" gives way to a "by the 20th" beside it."""
    opens = [one for one in said if isinstance(one[0].expression, After | NotBefore) and one[1].earliest]
    closed = [one for one in said if one not in opens]
    begins = max((reading.earliest for _, reading in opens if reading.earliest), default=None)
    ends = [one for one in closed if begins is None or one[1].day >= begins]
    found, reading = max(ends or said, key=lambda one: (one[1].day, one[1].sure), default=(None, None))
    if found is None or reading is None:
        return None
    if ends and begins and reading.earliest is None and begins < reading.day:
        reading = reading.but(earliest=begins)
    return found, reading


def _precision(reading: Reading | None) -> Precision:
    if reading is None:
        return Precision.VAGUE
    return Precision.EXACT if reading.sure else Precision.APPROXIMATE
