"""Practice: the hard questions of a search as cards, each with the day on which it comes up next.

    >>> deck(facts, now=now, zone="Europe/London").due

Cards are computed from what happened: a question that went badly or whose review misses something makes one, so does
an outline written for it. When a card comes up follows from how it went each time, by FSRS (Ye, 2022 to 2026), and
from two things that a job search knows better: the interview that is booked, and that six questions are an evening.
Spaced practice is worth its trouble (Latimier et al. 2021, 29 studies: g = .74 over massed); which intervals exactly
matters little (expanding against even: g = .03), so a card is moved a day without regret.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from math import ceil
from typing import TYPE_CHECKING

from afterword.core.history import (
    END_OF_TIME,
    Behaviour,
    CardDropped,
    DebriefWritten,
    Fact,
    InterviewHeld,
    OutlineWritten,
    Practised,
    QuestionReviewed,
    ReviewWritten,
    counting,
)
from afterword.core.hours import local_day
from afterword.core.questions import QuestionKind, key_of, kind_of, same

if TYPE_CHECKING:
    from fsrs import Scheduler

A_DAY = 6
"""How many cards come up on one day, unless an interview is so near that it takes more. Our own choice: at two to
three minutes each, six are a quarter of an hour."""

WENT_BADLY = 2
"""From 1 to 5, an answer that went so or worse makes its question a card."""

MISSED_TOO_MUCH = 2
"""So many behaviours missed in one answer make its question a card; not to have answered it does so alone."""

UNJUDGED = 2
"""A practice of which nobody said how it went counts as a hard one: the card comes back sooner."""

DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One question to work on. `asked_in` are the interviews it came up in, `practised` the moments it was worked on
    with how it went; `due_on` is the day on which it comes up, never one that is past.
    """

    key: str
    question: str
    kind: QuestionKind
    why: tuple[Behaviour, ...] = ()
    notes: str = ""
    outline: OutlineWritten | None = None
    outlines: int = 0
    asked_in: tuple[str, ...] = ()
    asked_at: datetime
    practised: tuple[tuple[datetime, int], ...] = ()
    due_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Deck:
    """All cards in the order in which they come up. `aims_at` is the interview that the days are bent toward, `eve`
    the last day before it.
    """

    today: date
    cards: tuple[Card, ...]
    aims_at: InterviewHeld | None = None
    eve: date | None = None
    practised_today: int = 0

    @property
    def due(self) -> tuple[Card, ...]:
        """The cards of today."""
        return tuple(card for card in self.cards if card.due_on <= self.today)

    def get(self, key: str) -> Card | None:
        """The card of this key."""
        return next((card for card in self.cards if card.key == key), None)


def deck(facts: tuple[Fact, ...], *, now: datetime, zone: str) -> Deck:
    """The cards that follow from these facts, by the seeker's own clock."""
    happened = sorted(counting(facts, now=now), key=lambda fact: fact.at)
    today = local_day(now, zone)
    aims_at, eve = _aim(happened, now=now, zone=zone)
    practised_today = sum(type(fact) is Practised and local_day(fact.at, zone) == today for fact in happened)
    cards = [replace(card, due_on=max(today, _own_day(card, zone))) for card in _cards(happened, today)]
    days = _spread(cards, today=today, eve=eve, done=practised_today, zone=zone)
    placed = sorted((replace(card, due_on=days[card.key]) for card in cards), key=_urgency)
    return Deck(today=today, cards=tuple(placed), aims_at=aims_at, eve=eve, practised_today=practised_today)


def _aim(happened: Iterable[Fact], *, now: datetime, zone: str) -> tuple[InterviewHeld | None, date | None]:
    """The first booked interview that has a whole day or what is left of one before it, and the day before it."""
    booked = [fact for fact in happened if type(fact) is InterviewHeld and fact.at > now]
    for interview in booked:
        eve = local_day(interview.at, zone) - DAY
        if eve >= local_day(now, zone):
            return interview, eve
    return None, None


@dataclass(slots=True)
class _Making:
    """A card on its way: what is known of one question so far."""

    question: str = ""
    kind: QuestionKind | None = None
    why: tuple[Behaviour, ...] = ()
    notes: str = ""
    is_card: bool = False
    outline: OutlineWritten | None = None
    outlines: int = 0
    asked_in: dict[str, None] = field(default_factory=dict)
    asked_at: datetime = END_OF_TIME
    practised: list[tuple[datetime, int]] = field(default_factory=list)

    def asked(self, question: str, interview: str, at: datetime, *, is_hard: bool) -> None:
        self.question, self.asked_at = question, at
        self.asked_in[interview] = None
        self.is_card |= is_hard


def _cards(happened: Sequence[Fact], today: date) -> list[Card]:
    """A card for each question that is to be worked on, all due today."""
    making: defaultdict[str, _Making] = defaultdict(_Making)
    latest = {fact.interview: fact for fact in happened if type(fact) is ReviewWritten}
    for fact in happened:
        match fact:
            case DebriefWritten():
                _hear(making, fact)
            case ReviewWritten() if latest[fact.interview] is fact:
                _look_again(making, fact)
            case OutlineWritten() | CardDropped() | Practised():
                _work(making[same(fact.question)], fact)
            case _:
                pass
    return [_card(made, today) for made in making.values() if made.is_card and made.question.strip()]


def _hear(making: Mapping[str, _Making], debrief: DebriefWritten) -> None:
    for asked in debrief.asked:
        made = making[same(asked.question)]
        is_hard = asked.went is not None and asked.went <= WENT_BADLY
        made.asked(asked.question, debrief.interview, debrief.at, is_hard=is_hard)
        made.notes = asked.notes or made.notes


def _look_again(making: Mapping[str, _Making], review: ReviewWritten) -> None:
    for one in review.questions:
        made = making[same(one.question)]
        made.asked(one.question, review.interview, review.at, is_hard=is_hard(one))
        made.kind, made.why = one.kind or made.kind, one.missed
        made.notes = one.answer or made.notes


def is_hard(one: QuestionReviewed) -> bool:
    """Whether an answer missed so much that its question is worth working on."""
    return Behaviour.ANSWERED in one.missed or len(set(one.missed)) >= MISSED_TOO_MUCH


def _work(made: _Making, fact: OutlineWritten | CardDropped | Practised) -> None:
    made.question = made.question or fact.question
    made.asked_at = min(made.asked_at, fact.at)
    match fact:
        case OutlineWritten():
            made.outline, made.is_card = fact, True
            made.outlines += 1
        case CardDropped():
            made.is_card = False
        case Practised():
            made.is_card = True
            made.practised.append((fact.at, fact.went or UNJUDGED))


def _card(made: _Making, today: date) -> Card:
    return Card(
        key=key_of(made.question),
        question=made.question,
        kind=made.kind or kind_of(made.question),
        why=made.why,
        notes=made.notes,
        outline=made.outline,
        outlines=made.outlines,
        asked_in=tuple(made.asked_in),
        asked_at=made.asked_at,
        practised=tuple(made.practised),
        due_on=today,
    )


def _own_day(card: Card, zone: str) -> date:
    """The day that a card's own past asks for, whatever is booked."""
    due_at = next_at(card.practised)
    return local_day(due_at, zone) if due_at else date.min


@lru_cache(maxsize=8192)
def next_at(practised: tuple[tuple[datetime, int], ...]) -> datetime | None:
    """When FSRS would show a card again after these practices, 1 forgotten to 4 easy; None before the first."""
    from fsrs import Card as Memory
    from fsrs import Rating

    if not practised:
        return None
    memory = Memory(card_id=1, due=practised[0][0].astimezone(UTC))
    for at, went in practised:
        memory, _ = _scheduler().review_card(memory, Rating(went), at.astimezone(UTC))
    return memory.due


@lru_cache(maxsize=1)
def _scheduler() -> "Scheduler":
    """FSRS by days alone and without its dice: what comes within minutes is the same session."""
    from fsrs import Scheduler

    return Scheduler(learning_steps=(), relearning_steps=(), enable_fuzzing=False, maximum_interval=365)


def _spread(cards: Sequence[Card], *, today: date, eve: date | None, done: int, zone: str) -> dict[str, date]:
    """The day of each card: its own, or the next with room; none after the eve of the interview, where that can be."""
    room = A_DAY
    if eve is not None:
        room = max(A_DAY, ceil((len(cards) + done) / ((eve - today).days + 1)))
    load = Counter({today: done})
    in_order = sorted(cards, key=_urgency)
    placed = _in_time([card for card in in_order if eve is None or card.due_on <= eve], load, room, eve)
    if eve is not None:
        for card in in_order:
            if card.due_on > eve:
                placed[card.key] = _brought_forward(load, room, last=eve, first=max(today, _rested(card, zone)))
    return placed


def _in_time(cards: Iterable[Card], load: Counter[date], room: int, last: date | None) -> dict[str, date]:
    """Cards in the order of their days, each on its own or on the next that has room."""
    placed: dict[str, date] = {}
    free = date.min
    for card in cards:
        free = max(free, card.due_on)
        while load[free] >= room and free != last:
            free += DAY
        placed[card.key] = free
        load[free] += 1
    return placed


def _brought_forward(load: Counter[date], room: int, *, last: date, first: date) -> date:
    """The latest day up to `last` that has room, for a card whose own day comes after it."""
    day = last
    while load[day] >= room and day > first:
        day -= DAY
    load[day] += 1
    return day


def _rested(card: Card, zone: str) -> date:
    """The first day on which a card may come again: not the one on which it was worked on."""
    return local_day(card.practised[-1][0], zone) + DAY if card.practised else date.min


def _urgency(card: Card) -> tuple[date, bool, float, str]:
    """The order of cards: by day, those that an employer asked before those that one chose, the latest asked first."""
    return card.due_on, not card.asked_in, -card.asked_at.timestamp(), card.key
