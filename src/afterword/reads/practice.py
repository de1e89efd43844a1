"""The cards of a search, ready to show: what comes up today, what later, and one card whole."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from afterword.core import words
from afterword.core.history import Application, History, InterviewHeld, OutlineWritten
from afterword.core.hours import local_day
from afterword.core.practice import Card, Deck, deck
from afterword.reads.starters import Starter, credits_for, starters_for
from afterword.records.access import NotYours
from afterword.records.history import history_of_kinds
from afterword.records.models import Seeker

KINDS = ("interview", "debrief", "review", "outline", "dropped", "practised")
"""The facts that cards are made of."""

PAGE = 30
WEEK = timedelta(days=7)
WENT = ((1, "I could not"), (2, "With trouble"), (3, "It went"), (4, "Easily"))
"""How a practice went, in plain words, and the number that is kept of it."""

PARTS = ("situation", "task", "action", "result")


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One part of an outline."""

    name: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CardLook:
    """A card as somebody sees it. `asked` says where the question came up, `why` what its answer missed."""

    key: str
    question: str
    kind: str
    asked: str
    is_own: bool
    why: tuple[str, ...]
    notes: str
    outline: tuple[Part, ...]
    outlined: str
    practised: str
    times: int
    due_on: date
    when: str
    is_due: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PracticePage:
    """What there is to practise. `toward` names the interview that the days are bent toward, if one is booked."""

    due: tuple[CardLook, ...]
    later: tuple[CardLook, ...]
    page: int
    pages: int
    total: int
    toward: str
    today: int
    this_week: int
    outlined: int
    starters: tuple[Starter, ...]
    credits: tuple[str, ...]


def deck_of(seeker: Seeker, *, now: datetime) -> tuple[Deck, History]:
    """The cards of a seeker, and the history that they were made from."""
    history = history_of_kinds(seeker, KINDS)
    return deck(history.facts, now=now, zone=seeker.zone), history


def practice_page(seeker: Seeker, *, page: int = 1, now: datetime) -> PracticePage:
    """What a seeker may practise at `now`."""
    found, history = deck_of(seeker, now=now)
    look = Looking(history, found, now)
    due, later = found.due, found.cards[len(found.due) :]
    pages = max(1, -(-len(later) // PAGE))
    page = min(max(1, page), pages)
    fitting = _starters(found, history)
    return PracticePage(
        due=look.at_all(due),
        later=look.at_all(later[(page - 1) * PAGE : page * PAGE]),
        page=page,
        pages=pages,
        total=len(found.cards),
        toward=look.toward(),
        today=found.practised_today,
        this_week=_this_week(found, seeker.zone),
        outlined=sum(_is_outlined(card) for card in found.cards),
        starters=fitting,
        credits=credits_for(fitting),
    )


def card_look(seeker: Seeker, key: str, *, now: datetime) -> CardLook:
    """One card. Raises NotYours."""
    found, history = deck_of(seeker, now=now)
    card = found.get(key)
    if card is None:
        raise NotYours("card")
    return Looking(history, found, now).at(card)


def next_due(seeker: Seeker, *, now: datetime) -> str | None:
    """The key of the card that comes up next today."""
    found, _ = deck_of(seeker, now=now)
    return next((card.key for card in found.due), None)


def _this_week(found: Deck, zone: str) -> int:
    days = (local_day(at, zone) for card in found.cards for at, _ in card.practised)
    return sum(found.today - WEEK < day <= found.today for day in days)


def _starters(found: Deck, history: History) -> tuple[Starter, ...]:
    """The starter questions for the roles that the seeker applies for, without those that are cards already."""
    known = {card.key for card in found.cards}
    roles = " / ".join(one.role for one in history.applications)
    return tuple(one for one in starters_for(roles) if one.key not in known)


def _is_outlined(card: Card) -> bool:
    return card.outline is not None and any(getattr(card.outline, name).strip() for name in PARTS)


class Looking:
    """What cards need to be shown: the names of the employers, the seeker's clock, the moment."""

    def __init__(self, history: History, found: Deck, now: datetime) -> None:
        self.deck, self.now, self.zone = found, now, history.seeker.zone
        self._applications: dict[str, Application] = {one.id: one for one in history.applications}
        self._interviews = {fact.id: fact for fact in history.facts if isinstance(fact, InterviewHeld)}

    def at_all(self, cards: Iterable[Card]) -> tuple[CardLook, ...]:
        return tuple(self.at(card) for card in cards)

    def at(self, card: Card) -> CardLook:
        return CardLook(
            key=card.key,
            question=card.question,
            kind=card.kind,
            asked=self._asked(card.asked_in),
            is_own=bool(card.asked_in),
            why=tuple(card.why),
            notes=card.notes,
            outline=outline_parts(card.outline),
            outlined=self._day(card.outline.at) if card.outline and _is_outlined(card) else "",
            practised=self._day(card.practised[-1][0]) if card.practised else "",
            times=len(card.practised),
            due_on=card.due_on,
            when=self._when(card.due_on),
            is_due=card.due_on <= self.deck.today,
        )

    def toward(self) -> str:
        aim = self.deck.aims_at
        if aim is None:
            return ""
        return f"{self._applications[aim.application].employer}, {words.moment_in(aim.at, self.zone, now=self.now)}"

    def _asked(self, interviews: Collection[str]) -> str:
        """Where a question came up, the latest first."""
        held = sorted((self._interviews[one] for one in interviews if one in self._interviews), key=lambda one: one.at)
        names = (f"{self._applications[one.application].employer}, {self._day(one.at)}" for one in reversed(held))
        return "; ".join(names)

    def _day(self, at: datetime) -> str:
        return words.day(local_day(at, self.zone), now=self.now)

    def _when(self, on: date) -> str:
        days = (on - self.deck.today).days
        return {0: "today", 1: "tomorrow"}.get(days, words.day(on, now=self.now))


def outline_parts(outline: OutlineWritten | None) -> tuple[Part, ...]:
    """The parts of an outline that have words."""
    if outline is None:
        return ()
    return tuple(Part(name=name, words=getattr(outline, name)) for name in PARTS if getattr(outline, name).strip())
