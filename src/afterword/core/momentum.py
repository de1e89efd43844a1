"""Keeping on: what the seeker means to do in a week, and how far it is done.

A week is planned in the seeker's own words: what, when and where, with a number if they like one. That form is what
the field experiment found to work; reminders on top of it added nothing (`SOURCE`). So the count is shown where one
looks for it, and nothing here is ever due, late or a row of days that could break.
"""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TypeVar

from afterword.core.history import (
    Application,
    Applied,
    CallMade,
    Counted,
    Did,
    Fact,
    Intention,
    LetterSent,
    LookedBack,
    Practised,
    WeekPlanned,
)
from afterword.core.hours import local_day
from afterword.core.policy import Source
from afterword.core.questions import key_of

SOURCE = Source(
    name="Abel, Burger, Carranza & Piraino",
    year=2019,
    claim="A written plan of when, where and what led to 15 % more applications, 30 % more offers and 26 % more people"
    " in work; weekly reminders and a partner added nothing to it.",
)

WEEK = timedelta(days=7)
MOST_INTENTIONS = 20
"""A plan of more lines than this is no plan for a week."""

LOOKING_BACK = 4
"""From Friday on, counted from Monday as 0, a week can be looked back on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """An intention and how often it was acted on so far."""

    intention: Intention
    done: int

    @property
    def is_reached(self) -> bool:
        """Whether a number was set and is reached."""
        return 0 < self.intention.times <= self.done


@dataclass(frozen=True, slots=True, kw_only=True)
class Week:
    """A week from Monday to Sunday, by the seeker's own calendar; `looked_back` is what they made of it."""

    monday: date
    progress: tuple[Progress, ...]
    looked_back: str

    @property
    def is_planned(self) -> bool:
        """Whether the seeker means to do anything in it."""
        return bool(self.progress)


def monday_of(day: date) -> date:
    """The Monday of a day's week."""
    return day - timedelta(days=day.weekday())


def this_week(now: datetime, zone: str) -> date:
    """The Monday of the present week in a zone."""
    return monday_of(local_day(now, zone))


def is_time_to_look_back(monday: date, now: datetime, zone: str) -> bool:
    """Whether a week is over, or nearly."""
    return local_day(now, zone) >= monday + timedelta(days=LOOKING_BACK)


def week(facts: Collection[Fact], applications: Iterable[Application], *, monday: date, zone: str) -> Week:
    """One week, from facts that count."""
    planned = _latest(facts, WeekPlanned, lambda fact: fact.week == monday)
    looked_back = _latest(facts, LookedBack, lambda fact: fact.week == monday)
    inside = [fact for fact in facts if monday_of(local_day(fact.at, zone)) == monday]
    opened = [one for one in applications if not one.is_lead and monday_of(local_day(one.opened_at, zone)) == monday]
    counted = _counted(inside, opened)
    return Week(
        monday=monday,
        progress=tuple(_progress(one, inside, counted) for one in (planned.intentions if planned else ())),
        looked_back=looked_back.words if looked_back else "",
    )


def plan_before(facts: Iterable[Fact], *, monday: date) -> WeekPlanned | None:
    """The last plan of an earlier week that has anything in it: what can be carried over."""
    plans: dict[date, WeekPlanned] = {}
    for fact in facts:
        if isinstance(fact, WeekPlanned) and fact.week < monday:
            plans[fact.week] = fact
    return next((plans[one] for one in sorted(plans, reverse=True) if plans[one].intentions), None)


F = TypeVar("F", bound=Fact)


def _latest(facts: Iterable[Fact], kind: type[F], is_meant: Callable[[F], bool]) -> F | None:
    """The fact of a kind that was written last."""
    found = [fact for fact in facts if isinstance(fact, kind) and is_meant(fact)]
    return found[-1] if found else None


def _progress(intention: Intention, facts: list[Fact], counted: Mapping[Counted, int]) -> Progress:
    if intention.counts is not None:
        return Progress(intention=intention, done=counted[intention.counts])
    did = (fact for fact in facts if isinstance(fact, Did) and is_about(fact, intention))
    return Progress(intention=intention, done=max(0, sum(fact.times for fact in did)))


def is_about(did: Did, intention: Intention) -> bool:
    """Whether something done by hand means this intention: by its words, whatever their capitals."""
    return did.what.casefold().split() == intention.what.casefold().split()


def _counted(facts: list[Fact], opened: list[Application]) -> dict[Counted, int]:
    """What the facts of a week tell: people and questions count once each, however often."""
    applied = {fact.application for fact in facts if isinstance(fact, Applied)}
    people = {(fact.application, fact.contact) for fact in facts if isinstance(fact, LetterSent | CallMade)}
    questions = {key_of(fact.question) for fact in facts if isinstance(fact, Practised)}
    return {
        Counted.APPLICATIONS: len(opened) + len(applied),
        Counted.PEOPLE: len(people),
        Counted.QUESTIONS: len(questions),
    }
