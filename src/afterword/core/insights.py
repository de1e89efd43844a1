"""What a search shows when one looks back: how far applications came, how long it took, what was kept.

Everything is counted from the stories alone, so that a page, a picture to share and a mentor's view say the same.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import pairwise
from math import sqrt
from statistics import median, quantiles

from afterword.core.forecast.numbers import WaitKind
from afterword.core.forecast.record import Silence, silences
from afterword.core.history import (
    OFFERS,
    CallMade,
    InterviewHeld,
    LetterKind,
    LetterSent,
    OfferAccepted,
    OfferDeclined,
    PromiseKept,
    PromiseMade,
    ReplyKind,
    ReplyReceived,
    Side,
    Story,
    TimeFrameTold,
    Withdrew,
)
from afterword.core.policy import Policy

OLD_ENOUGH = timedelta(days=21)
"""What is younger is left out of the shares that were answered: most of it is only waiting."""

CERTAINTY = 1.96
"""The intervals hold in nineteen cases of twenty."""


class Stage(StrEnum):
    """How far an application came, and where it stands."""

    APPLIED = "Applied"
    ANSWERED = "Answered"
    INTERVIEWED = "Interviewed"
    OFFER = "Offer"
    NO = "No"
    YOU_LEFT = "You left"
    SILENCE = "Silence"


STEPS = (Stage.APPLIED, Stage.ANSWERED, Stage.INTERVIEWED)
ENDS = (Stage.OFFER, Stage.NO, Stage.YOU_LEFT, Stage.SILENCE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Flow:
    """How many applications went from one stage to another."""

    start: Stage
    end: Stage
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """So many of so many, and the range in which the true share lies in nineteen cases of twenty."""

    name: str
    count: int
    of: int
    least: float
    most: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Lasted:
    """How many days something took: the middle, the middle half, and how much of it is not over. No numbers where
    nothing has ended.
    """

    name: str
    ended: int
    lasting: int
    middle: float = 0
    least: float = 0
    most: float = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What became of promises, or of notes: in time, late, missing, and those whose day is still to come."""

    name: str
    in_time: int
    late: int
    missing: int
    to_come: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Insights:
    """A search looked back upon."""

    applications: int
    flows: tuple[Flow, ...]
    lasted: tuple[Lasted, ...]
    by_source: tuple[Share, ...]
    by_kind: tuple[Share, ...]
    promises: tuple[Kept, ...]
    notes: Kept

    def at(self, stage: Stage) -> int:
        """How many came as far as a stage, or ended there."""
        return (
            sum(flow.count for flow in self.flows if flow.end is stage)
            if stage is not Stage.APPLIED
            else (self.applications)
        )


def insights(stories: Iterable[Story], *, policy: Policy, now: datetime) -> Insights:
    """What a search shows at `now`."""
    told = tuple(one for one in stories if one.applied_at is not None)
    waits = tuple(silences(told, now=now))
    return Insights(
        applications=len(told),
        flows=_flows(told),
        lasted=_lasted(waits),
        by_source=_shares(waits, lambda one: one.kind is WaitKind.APPLIED, _source, now),
        by_kind=_by_kind(told, now),
        promises=tuple(_promises(told, side, now) for side in Side),
        notes=_notes(told, policy, now),
    )


def wilson(count: int, of: int) -> tuple[float, float]:
    """The range of a share of which `count` of `of` were seen (Wilson, 1927): honest for small numbers too."""
    if of == 0:
        return 0.0, 1.0
    share, square = count / of, CERTAINTY**2
    middle = (share + square / (2 * of)) / (1 + square / of)
    reach = CERTAINTY * sqrt(share * (1 - share) / of + square / (4 * of * of)) / (1 + square / of)
    return max(0.0, middle - reach), min(1.0, middle + reach)


def way_of(story: Story) -> tuple[Stage, ...]:
    """The stages that an application went through, in order, the last one being where it stands."""
    replies = story.of(ReplyReceived)
    met, heard = bool(story.of(InterviewHeld)), any(map(story.of, (ReplyReceived, CallMade, TimeFrameTold)))
    steps = [Stage.APPLIED, *([Stage.ANSWERED] if met or heard else []), *([Stage.INTERVIEWED] if met else [])]
    if story.of(OfferAccepted) or any(reply.kind in OFFERS for reply in replies):
        return (*steps, Stage.OFFER)
    if replies and replies[-1].kind is ReplyKind.REJECTION:
        return (*steps, Stage.NO)
    left = any(map(story.of, (Withdrew, OfferDeclined)))
    return (*steps, Stage.YOU_LEFT if left else Stage.SILENCE)


def _flows(told: Sequence[Story]) -> tuple[Flow, ...]:
    counted = Counter(pair for story in told for pair in _pairs(way_of(story)))
    order = (*STEPS, *ENDS)
    return tuple(
        Flow(start=start, end=end, count=counted[start, end]) for start in order for end in order if counted[start, end]
    )


def _pairs(way: tuple[Stage, ...]) -> Iterable[tuple[Stage, Stage]]:
    return pairwise(way)


LASTED = (
    ("From applying to their first word", (WaitKind.APPLIED,)),
    ("From a talk to their next word", (WaitKind.MET, WaitKind.NAMED)),
)


def _lasted(waits: Sequence[Silence]) -> tuple[Lasted, ...]:
    return tuple(_one_lasted(name, [one for one in waits if one.kind in kinds]) for name, kinds in LASTED)


def _one_lasted(name: str, waits: Sequence[Silence]) -> Lasted:
    days = sorted(one.days for one in waits if one.heard_at and one.is_exact)
    lasting = sum(one.is_open for one in waits)
    if not days:
        return Lasted(name=name, ended=0, lasting=lasting)
    least, _, most = quantiles(days, n=4, method="inclusive") if len(days) > 1 else (days[0],) * 3
    return Lasted(name=name, ended=len(days), lasting=lasting, middle=median(days), least=least, most=most)


def _source(one: Silence) -> str:
    return one.application.via or "not said"


def _shares(
    waits: Iterable[Silence], belongs: Callable[[Silence], bool], name: Callable[[Silence], str], now: datetime
) -> tuple[Share, ...]:
    """The answered share by name, of what is old enough; the largest groups first."""
    old = [one for one in waits if belongs(one) and now - one.since >= OLD_ENOUGH]
    return _counted((name(one), one.heard_at is not None) for one in old)


def _by_kind(told: Sequence[Story], now: datetime) -> tuple[Share, ...]:
    """The share of conversations after which they said another word, by how one met."""
    return _counted(
        (talk.how or "not said", _came_back(story, talk))
        for story in told
        for talk in story.of(InterviewHeld)
        if now - talk.ends_at >= OLD_ENOUGH
    )


def _came_back(story: Story, talk: InterviewHeld) -> bool:
    later = (*story.of(ReplyReceived), *story.of(CallMade), *story.of(InterviewHeld))
    return any(fact.at > talk.ends_at for fact in later)


def _counted(seen: Iterable[tuple[str, bool]]) -> tuple[Share, ...]:
    of, count = Counter[str](), Counter[str]()
    for name, has_come in seen:
        of[name] += 1
        count[name] += has_come
    shares = (_share(name, count[name], total) for name, total in of.most_common())
    return tuple(shares)


def _share(name: str, count: int, of: int) -> Share:
    least, most = wilson(count, of)
    return Share(name=name, count=count, of=of, least=least, most=most)


def _promises(told: Sequence[Story], side: Side, now: datetime) -> Kept:
    became = Counter(
        _became(story, promise, now) for story in told for promise in story.of(PromiseMade) if promise.side is side
    )
    return _kept("Yours" if side is Side.OURS else "Theirs", became)


def _became(story: Story, promise: PromiseMade, now: datetime) -> str:
    """Whether a promise was kept by its day; one without a day is in time whenever it is kept."""
    place = story.application.place
    kept = next((fact.at for fact in story.of(PromiseKept) if fact.promise == promise.id), None)
    is_past = promise.by is not None and place.day_of(kept or now) > promise.by
    if kept is None:
        return "missing" if is_past else "to come"
    return "late" if is_past else "in time"


def _notes(told: Sequence[Story], policy: Policy, now: datetime) -> Kept:
    """Whether somebody was thanked after each conversation, and within the days in which it reads best."""
    talks = ((story, talk) for story in told for talk in story.of(InterviewHeld) if talk.ends_at <= now)
    return _kept("Thank-you notes", Counter(_thanked(story, talk, policy, now) for story, talk in talks))


def _thanked(story: Story, talk: InterviewHeld, policy: Policy, now: datetime) -> str:
    best_by = story.application.place.closes_after(policy.thank_you_best_by, talk.ends_at)
    thanks = [letter.at for letter in story.of(LetterSent) if letter.kind is LetterKind.THANK_YOU]
    sent = min((at for at in thanks if at >= talk.at), default=None)
    if sent is None:
        return "missing" if now >= best_by else "to come"
    return "late" if sent >= best_by else "in time"


def _kept(name: str, became: Counter[str]) -> Kept:
    return Kept(
        name=name, in_time=became["in time"], late=became["late"], missing=became["missing"], to_come=became["to come"]
    )
