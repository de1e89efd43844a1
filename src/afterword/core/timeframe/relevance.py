"""Whether a day in a sentence is the day of their answer, or belongs to something else.

A sentence is cut into clauses, and each clause is judged by its cues, from the language's table:

- `settle`: to bring something to its end, which is the answer unless it is the interviews that end;
- `need`, `take` and `takes`: what a length of time is for; `to_you`: what is to reach us;
- `answer`: the answer itself ("hear back", "decide"); `contact` and `write`: some way to reach each other, which is an
  answer only where nothing else is spoken of;
- `ask` and `past`: something they want from us, or something that is over. No day in such a clause is theirs to keep;
- `footer`: what stands under a mail ("to unsubscribe, allow ten days"). No day in such a sentence is their answer's;
- `event`, `process` and `other`: interviews, start dates, holidays. They lose against an answer in the same clause,
  except where the day hangs on the event itself ("your interview on Thursday");
- a clause without cues goes with the one before it, else with the one after.

A bare phrase ("by Friday", "end of next week, Dana said") is an answer where no word beside it is unknown, or where
they were asked for the day.
"""

from collections.abc import Callable, Iterator, Sequence
from enum import Enum, auto
from itertools import pairwise

from afterword.core.timeframe.expressions import (
    About,
    After,
    Clock,
    Expression,
    PartOf,
    Span,
    Then,
    Unreadable,
    earlier_in,
)
from afterword.core.timeframe.value import Value
from afterword.core.timeframe.words import Token

STRANGERS = 1  # unknown words that a clause without cues may have
LENGTHS = (Span, Then, About)
OF_ITS_OWN = frozenset(["answer", "ask", "contact", "event", "other", "process", "write"])
SOFT = ("event", "other", "process", "every")


class Topic(Enum):
    """What a clause speaks of."""

    ANSWER = auto()
    OTHER = auto()
    NOTHING = auto()


class Phrase(Value):
    """An expression in its sentence: the symbols it takes, from `first` to before `last`."""

    expression: Expression
    first: int
    last: int

    @property
    def counts_from_an_event(self) -> bool:
        """Whether the event beside it is only where its days are counted from."""
        return isinstance(self.expression, Then | After) or earlier_in(self.expression) is not None


class Clause(Value):
    """A stretch of a sentence, as the symbols outside its expressions."""

    start: int
    end: int
    cues: tuple[Token, ...]
    kinds: frozenset[str]

    def has(self, *kinds: str) -> bool:
        """Whether a cue of one of these kinds is in it."""
        return not self.kinds.isdisjoint(kinds)

    def has_value(self, kind: str, value: str) -> bool:
        """Whether a cue of this kind has this value."""
        return kind in self.kinds and any((token.kind, token.value) == (kind, value) for token in self.cues)

    @property
    def strangers(self) -> int:
        """How many words nobody knows are in it."""
        return sum(token.kind in ("word", "business") for token in self.cues)

    @property
    def forbids(self) -> bool:
        """Whether it asks us not to write yet."""
        return self.has("not") and self.has("write") and not self.has("if", "answer", "leave")

    @property
    def imperative(self) -> bool:
        """Whether it begins by telling us to write, with no subject before it."""
        return bool(self.cues) and self.cues[0].kind == "write"


def clauses(tokens: Sequence[Token], phrases: Sequence[Phrase]) -> list[Clause]:
    """The clauses of a sentence. No cut runs through an expression."""
    inside = {i for phrase in phrases for i in range(phrase.first, phrase.last)}
    inside -= {phrase.first for phrase in phrases if tokens[phrase.first].kind == "then"}
    cuts = [i for i in range(len(tokens)) if i not in inside and _cuts(tokens, i)]
    cuts = sorted({*cuts, *_joints(tokens, phrases, inside, cuts)})
    found: list[Clause] = []
    start = 0
    for end in (*cuts, len(tokens)):
        if end > start or end == len(tokens):
            cues = tuple(tokens[i] for i in range(start, end) if i not in inside)
            found.append(Clause(start=start, end=end, cues=cues, kinds=frozenset(token.kind for token in cues)))
            start = end
    return found


def _joints(tokens: Sequence[Token], phrases: Sequence[Phrase], inside: set[int], cuts: Sequence[int]) -> Iterator[int]:
    """Where an "and" parts two days that are not of the same thing: "you hear on Friday and the job starts in May"."""
    for one, other in pairwise(phrases):
        joint = next((i for i in range(one.last, other.first) if tokens[i].kind == "and" and i not in inside), None)
        if joint is None or any(one.last <= cut < other.first for cut in cuts):
            continue
        end = min(i for i in (*cuts, *(phrase.first for phrase in phrases), len(tokens)) if i > other.first)
        if any(tokens[i].kind in OF_ITS_OWN for i in (*range(joint, other.first), *range(other.last, end))):
            yield joint


def _cuts(tokens: Sequence[Token], i: int) -> bool:
    token = tokens[i]
    if token.kind in ("break", "if"):
        return token.value not in ("/", "&", "+", "whether")
    if token.kind == "then":
        return True
    if token.kind not in ("and", "or"):
        return False
    following = tokens[i + 1] if i + 1 < len(tokens) else None
    return following is not None and (
        following.value == "subject" or following.kind in ("ask", "write", "leave", "answer", "then", "contact")
    )


def topic(clause: Clause, phrase: Phrase | None = None) -> Topic:
    """What a clause speaks of, as far as its own cues tell."""
    if clause.forbids:
        return Topic.ANSWER
    if clause.has("patience"):
        return Topic.OTHER if clause.has("other") else Topic.ANSWER
    conditional = bool(clause.cues) and clause.cues[0].kind == "if"
    if clause.has("past") or (clause.has("ask") and not conditional):
        return Topic.OTHER
    if clause.has("leave") and clause.has("write") and not clause.has("other", "event"):
        return Topic.ANSWER
    if clause.imperative:
        return Topic.OTHER
    if clause.has("answer") or _brings_it(clause, phrase):
        return Topic.ANSWER
    if clause.has("contact", "write") and not clause.has("event", "other", "every"):
        return Topic.ANSWER
    if clause.has(*SOFT) and not (phrase and phrase.counts_from_an_event and not clause.has("other")):
        return Topic.OTHER
    return Topic.ANSWER if clause.has("contact", "write") else Topic.NOTHING


def _brings_it(clause: Clause, phrase: Phrase | None) -> bool:
    """Whether it is about how their choice comes to its end, or how long that takes."""
    if clause.has("settle"):
        return not clause.has(*SOFT)
    return phrase is not None and isinstance(phrase.expression, LENGTHS) and _takes_it(clause)


def _takes_it(clause: Clause) -> bool:
    """Whether they need a length of time; what takes one without being named may be anything, beside strange words."""
    if clause.has("other"):
        return False
    if clause.has("take", "takes"):
        return not clause.has("event") and clause.strangers <= (2 if clause.has("take") else 0)
    return clause.has("need")


def hangs_on_event(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Whether the day is that of an event right before it: "the interview on Thursday", not "the result of it"."""
    if phrase.first == 0 or phrase.counts_from_an_event:
        return False
    before = tokens[phrase.first - 1]
    of_it = any(token.of for token in tokens[max(0, phrase.first - 2) : phrase.first])
    return before.kind == "event" and not of_it and tokens[phrase.first].kind != "by"


def clause_of(parts: Sequence[Clause], phrase: Phrase) -> Clause:
    """The clause that an expression stands in."""
    return next(clause for clause in parts if clause.start <= phrase.first < clause.end)


def is_answer(
    tokens: Sequence[Token], parts: Sequence[Clause], phrase: Phrase, *, bare: Callable[[], bool], asked: bool
) -> bool:
    """Whether the expression is when they will answer. `bare` tells, when called, if it may stand alone where it is.

    Where they were `asked` for the day, it may stand among any words that do not say that it is another.
    """
    at = next(i for i, clause in enumerate(parts) if clause.start <= phrase.first < clause.end)
    verdict = topic(parts[at], phrase)
    if verdict is Topic.OTHER or hangs_on_event(tokens, phrase) or any("footer" in clause.kinds for clause in parts):
        return False
    if verdict is Topic.ANSWER:
        return True
    if begins_with(tokens, parts[at], "and") and not parts[at].strangers and _answered(parts[:at]):
        return True
    if any(token.value == "so" for token in parts[at].cues) and not parts[at].strangers:
        return not isinstance(phrase.expression, Unreadable)
    if _is_for_us(tokens, parts[at], phrase):
        return True
    if parts[at].strangers <= STRANGERS and not isinstance(phrase.expression, Unreadable):
        for clause in (*reversed(parts[:at]), *parts[at + 1 :]):
            beside = topic(clause)
            if beside is not Topic.NOTHING:
                return beside is Topic.ANSWER or (phrase.counts_from_an_event and bare())
    if asked and not any(topic(clause) is Topic.OTHER for clause in parts):
        return not isinstance(phrase.expression, Unreadable)
    return sum(clause.strangers for clause in parts) <= _names(tokens) and bare()


def begins_with(tokens: Sequence[Token], clause: Clause, *kinds: str) -> bool:
    """Whether a clause begins with a cue of one of these kinds, after the comma that may stand before it."""
    first = clause.start + (tokens[clause.start].kind == "break")
    return first < clause.end and tokens[first].kind in kinds


def _answered(parts: Sequence[Clause]) -> bool:
    return any(topic(clause) is Topic.ANSWER for clause in parts)


def _is_for_us(tokens: Sequence[Token], clause: Clause, phrase: Phrase) -> bool:
    """Whether something unknown is to reach us by a day: "we'll have the full picture for you by Friday"."""
    if not clause.has("to_you") or clause.strangers > 2 or isinstance(phrase.expression, Clock):
        return False
    return tokens[phrase.first].kind in ("by", "before", "between") or isinstance(phrase.expression, Span | PartOf)


def _names(tokens: Sequence[Token]) -> int:
    """How many unknown words may stand beside a bare phrase: who said it, where somebody did."""
    return sum(token.value == "says" for token in tokens)


def comes_first(tokens: Sequence[Token], clause: Clause, phrase: Phrase) -> bool:
    """Whether it is the day of something on the way to their answer: "wrap up interviews by Tuesday"."""
    if not clause.has("event", "process") or clause.has("other", "past", "ask", "if"):
        return False
    return not clause.has("done") or tokens[phrase.first].kind == "by"


def is_alternative(tokens: Sequence[Token], clause: Clause, phrase: Phrase) -> bool:
    """As in "or Monday if we are quick": no day that comes after what was said before."""
    return tokens[clause.start].kind == "or" or (phrase.first > 0 and tokens[phrase.first - 1].kind == "or")


def gives_leave(parts: Sequence[Clause]) -> bool:
    """Whether they say that we may write when the time has passed."""
    if not any("write" in clause.kinds for clause in parts):
        return False
    unheard = any(clause.has("if") and clause.has("not") for clause in parts)
    offered = any(clause.has("leave") and clause.has("write") for clause in parts)
    forbidden = any(clause.forbids for clause in parts)
    return offered or forbidden or unheard
