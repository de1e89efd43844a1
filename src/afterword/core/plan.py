"""The plan: every step of every application, and the moment until which it holds.

    >>> plan(history, policy=CONSIDERATE, now=now)["thank-you:lumen-1:dana"].verdict

Nothing here is stored. The plan is computed from what happened whenever somebody asks.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from afterword.core.aside import as_wished
from afterword.core.history import History, InterviewHeld, Story, stories
from afterword.core.hours import aware
from afterword.core.leaving import with_leaving
from afterword.core.policy import Policy
from afterword.core.rules import RULES
from afterword.core.silence import Situation, situation_of
from afterword.core.steps import Step
from afterword.core.verdicts import Due, moments


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """All steps as they stand at `now`. Until `changes_at`, exclusive, they stay as they are if nothing happens.

    `situations` has what the rules were told about each application, by its id.
    """

    now: datetime
    steps: tuple[Step, ...]
    changes_at: datetime | None
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
    changes: list[datetime] = list(_still_to_come(history, now))
    for story in stories(history, now=now):
        habits = history.policies.get(story.application.id, policy)
        situation = situations[story.application.id] = situation_of(story, policy=habits, now=now)
        found = steps_of(situation)
        steps += found
        changes += _changes(found, situation)
    changes_at = min((at for at in changes if at > now), default=None)
    return Plan(now=now, steps=tuple(steps), changes_at=changes_at, situations=situations)


def steps_of(situation: Situation) -> list[Step]:
    """The steps of one application: what each rule says, with the guard's answer for each letter."""
    steps = (step for rule in RULES for step in rule(situation))
    return [with_leaving(step, situation) for step in as_wished(steps, situation)]


def _changes(steps: list[Step], situation: Situation) -> Iterator[datetime]:
    """The moments at which the mere passing of time may change these steps, past ones included."""
    application, hours = situation.story.application, situation.policy.hours
    letters_due = False
    for step in steps:
        yield from moments(step.verdict)
        if step.leaving is not None and step.leaving is not step.verdict:
            yield from moments(step.leaving)
        letters_due = letters_due or (step.leaving is not None and type(step.verdict) is Due)
    if letters_due:
        place, today = application.place, application.place.day_of(situation.now)
        yield place.opening(today, hours)
        yield place.closing(today, hours)
        yield place.end_of(today)
    for interview in _conversations(situation.story):
        yield interview.at
        yield interview.ends_at


def _conversations(story: Story) -> Iterator[InterviewHeld]:
    return (fact for fact in story.facts if type(fact) is InterviewHeld)


def _still_to_come(history: History, now: datetime) -> Iterator[datetime]:
    """The moments at which what was written down for a later time begins to count."""
    yield from (fact.at for fact in history.facts if fact.at > now)
    yield from (application.opened_at for application in history.applications if application.opened_at > now)
    yield from (contact.added_at for contact in history.contacts if contact.added_at > now)
