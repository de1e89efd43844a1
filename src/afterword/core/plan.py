"""The plan: every step of every application, and the moment until which it holds.

    >>> plan(history, policy=CONSIDERATE, now=now)["thank-you:lumen-1:dana"].verdict

Nothing here is stored. The plan is computed from what happened whenever somebody asks.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from afterword.core.aside import as_wished
from afterword.core.history import History, InterviewHeld, has_rhythm, network, stories
from afterword.core.hours import aware
from afterword.core.leaving import with_leaving
from afterword.core.policy import Policy
from afterword.core.rules import RULES
from afterword.core.rules.keeping_in_touch import keeping_in_touch
from afterword.core.silence import Situation, situation_of
from afterword.core.steps import Step
from afterword.core.verdicts import Due, moments


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """All steps as they stand at `now`. Until `changes_at`, exclusive, they stay as they are if nothing happens.

    `verdicts_change_at` leaves out what only an office that opens or closes changes: no verdict turns before it.
    `situations` has what the rules were told about each application, by its id, and about the network under none.
    """

    now: datetime
    steps: tuple[Step, ...]
    changes_at: datetime | None
    verdicts_change_at: datetime | None
    situations: Mapping[str, Situation] = field(default_factory=dict, repr=False)

    def __getitem__(self, key: str) -> Step:
        """The step of this key. Raises KeyError."""
        step = self.get(key)
        if step is None:
            raise KeyError(key)
        return step

    def get(self, key: str) -> Step | None:
        """The step of this key, or None where nothing that happened calls for it."""
        return next((step for step in self.steps if step.key == key), None)

    def of(self, application: str) -> tuple[Step, ...]:
        """The steps of one application."""
        return tuple(step for step in self.steps if step.application == application)


def plan(history: History, *, policy: Policy, now: datetime) -> Plan:
    """The plan for a whole search at `now`, by `policy` where an application has no habits of its own.

    Raises NaiveTime where `now` has no zone.
    """
    now = aware(now)
    steps: list[Step] = []
    situations: dict[str, Situation] = {}
    turns, offices = _still_to_come(history, now), list[datetime | None]()
    for story in stories(history, now=now):
        habits = history.policies.get(story.application.id, policy)
        situation = situations[story.application.id] = situation_of(story, policy=habits, now=now)
        ruled = _ruled(situation)
        found = _finished(ruled, situation)
        steps += found
        turns += _turns(found, situation) + _turns_behind_wishes(ruled, found)
        offices += _offices(found, situation)
    if has_rhythm(history):
        situation = situation_of(network(history, now=now), policy=policy, now=now)
        ruled = list(keeping_in_touch(situation, tuple(situations.values())))
        found = _finished(ruled, situation)
        steps += found
        turns += _turns(found, situation) + _turns_behind_wishes(ruled, found)
        situations[""] = situation
    return Plan(
        now=now,
        steps=tuple(steps),
        changes_at=_next(turns + offices, now),
        verdicts_change_at=_next(turns, now),
        situations=situations,
    )


def _next(moments: list[datetime | None], now: datetime) -> datetime | None:
    return min((at for at in moments if at is not None and at > now), default=None)


def _ruled(situation: Situation) -> list[Step]:
    """The steps of one application as each rule says them."""
    return [step for rule in RULES for step in rule(situation)]


def _finished(ruled: list[Step], situation: Situation) -> list[Step]:
    """The same with the seeker's own wishes in them, and the guard's answer for each letter."""
    return [with_leaving(step, situation) for step in as_wished(ruled, situation)]


def _turns_behind_wishes(ruled: list[Step], found: list[Step]) -> list[datetime | None]:
    """The moments at which a step that is put aside turns for its rule: it may be too late before it comes back."""
    pairs = zip(ruled, found, strict=True)
    return [at for step, wished in pairs if step is not wished for at in moments(step.verdict)]


def _turns(steps: list[Step], situation: Situation) -> list[datetime | None]:
    """The moments at which the mere passing of time may change a verdict, past ones and gaps included."""
    found: list[datetime | None] = []
    for step in steps:
        found += moments(step.verdict)
    for interview in situation.story.of(InterviewHeld):
        found += (interview.at, interview.ends_at)
    return found


def _offices(steps: list[Step], situation: Situation) -> list[datetime | None]:
    """The moments at which it may change whether a letter that is due may leave, past ones and gaps included."""
    place, hours = situation.story.application.place, situation.policy.hours
    found: list[datetime | None] = []
    for step in steps:
        if step.leaving is not None and step.leaving is not step.verdict:
            found += moments(step.leaving)
    if any(step.leaving is not None and type(step.verdict) is Due for step in steps):
        today = place.day_of(situation.now)
        found += (place.opening(today, hours), place.closing(today, hours), place.end_of(today))
    return found


def _still_to_come(history: History, now: datetime) -> list[datetime | None]:
    """The moments at which what was written down for a later time begins to count."""
    return [
        *(fact.at for fact in history.facts if fact.at > now),
        *(application.opened_at for application in history.applications if application.opened_at > now),
        *(contact.added_at for contact in history.contacts if contact.added_at > now),
    ]
