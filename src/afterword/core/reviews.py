"""What interviews teach, looked at one by one and over time: what went well, what was hard, what to do differently.

Behaviours are counted, never marks: how an answer went as a whole is what people judge worst (Mabe & West 1982, 55
studies: r = .29), while whether it named a number is something they know. Going through what happened is worth about a
quarter more of the same performance next time (Tannenbaum & Cerasoli 2013, 46 samples: d = .67).
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from afterword.core.history import (
    Behaviour,
    Fact,
    InterviewHeld,
    QuestionReviewed,
    ReviewWritten,
    counting,
)
from afterword.core.practice import is_hard
from afterword.core.questions import QuestionKind, kind_of

NEXT_TIME: dict[Behaviour, str] = {
    Behaviour.ANSWERED: "Answer the question in the first sentence, then tell the story.",
    Behaviour.EXAMPLE: "Have one true example ready for each kind of question, with a place and a year.",
    Behaviour.OWN_PART: "Say “I” where you mean yourself: they hire you and not the team.",
    Behaviour.RESULT: "End each story with what came of it: a number, or what was different afterwards.",
    Behaviour.IN_TIME: "Stop after two minutes, and ask whether they want to hear more.",
}
"""The one thing to do differently where a behaviour is missed most."""

BEHAVIOURS = tuple(Behaviour)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reviewed:
    """An interview as it was judged last. `finished` is false while some question has nothing judged."""

    interview: InterviewHeld
    written: ReviewWritten

    @property
    def finished(self) -> bool:
        """Whether each question was judged in some way."""
        return all(judged(one).of or one.not_applicable for one in self.written.questions)

    @property
    def strengths(self) -> tuple[Behaviour, ...]:
        """What every answer did in which it could be done."""
        tally = tallies(self.written.questions)
        return tuple(one for one in BEHAVIOURS if tally[one].of and tally[one].did == tally[one].of)

    @property
    def hard(self) -> tuple[QuestionReviewed, ...]:
        """The questions that are worth working on."""
        return tuple(one for one in self.written.questions if is_hard(one))

    @property
    def suggestion(self) -> str:
        """One thing to do differently, from what was missed most; empty where nothing was."""
        missed = Counter(behaviour for one in self.written.questions for behaviour in set(one.missed))
        most = max(missed.values(), default=0)
        return next((NEXT_TIME[one] for one in BEHAVIOURS if most and missed[one] == most), "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """How often something was done, of how many times it could have been."""

    did: int = 0
    of: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(did=self.did + other.did, of=self.of + other.of)

    @property
    def share(self) -> float:
        """From 0 to 1; 0 where there was nothing to do."""
        return self.did / self.of if self.of else 0.0


NONE = Tally()


@dataclass(frozen=True, slots=True, kw_only=True)
class Trend:
    """One kind of question over the interviews: a tally for each, none where it was not asked."""

    kind: QuestionKind
    tallies: tuple[Tally, ...]

    @property
    def total(self) -> Tally:
        """All of them together."""
        return sum(self.tallies, NONE)


def judged(one: QuestionReviewed) -> Tally:
    """What an answer did, of what it could have."""
    did, missed = set(one.did), set(one.missed) - set(one.did)
    return Tally(did=len(did), of=len(did) + len(missed))


def reviews(facts: tuple[Fact, ...], *, now: datetime) -> tuple[Reviewed, ...]:
    """The interviews that were reviewed, the earliest first."""
    happened = tuple(counting(facts, now=now))
    held = {fact.id: fact for fact in happened if type(fact) is InterviewHeld}
    written: dict[str, ReviewWritten] = {}
    for fact in sorted((fact for fact in happened if type(fact) is ReviewWritten), key=lambda fact: fact.at):
        written[fact.interview] = fact
    found = [Reviewed(interview=held[key], written=fact) for key, fact in written.items() if key in held]
    return tuple(sorted(found, key=lambda one: (one.interview.at, one.interview.id)))


def tallies(questions: Iterable[QuestionReviewed]) -> dict[Behaviour, Tally]:
    """How often each behaviour was there, over some questions."""
    found = dict.fromkeys(BEHAVIOURS, NONE)
    for one in questions:
        for behaviour in set(one.did) | set(one.missed):
            found[behaviour] += Tally(did=int(behaviour in one.did), of=1)
    return found


def trends(reviewed: Sequence[Reviewed]) -> tuple[Trend, ...]:
    """Each kind of question that was judged, over these interviews; the most asked first."""
    by_kind: defaultdict[QuestionKind, list[Tally]] = defaultdict(lambda: [NONE] * len(reviewed))
    for number, one in enumerate(reviewed):
        for kind, tally in _kinds(one.written):
            by_kind[kind][number] += tally
    found = [Trend(kind=kind, tallies=tuple(row)) for kind, row in by_kind.items()]
    return tuple(sorted((one for one in found if one.total.of), key=lambda one: (-one.total.of, one.kind)))


def _kinds(written: ReviewWritten) -> Iterator[tuple[QuestionKind, Tally]]:
    return ((one.kind or kind_of(one.question), judged(one)) for one in written.questions)
