"""The three policies side by side, and what another one would change."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, time

from afterword.core import words
from afterword.core.hours import BusinessDays, Days, Hours, OfficeHours
from afterword.core.plan import Plan, plan
from afterword.core.policy import FIELDS, POLICIES, Field, Policy, Source, policy_named
from afterword.core.rules.follow_up import opens_at
from afterword.core.steps import Step, StepKind
from afterword.core.verdicts import Blocked, Due, NotYet, code
from afterword.reads.steps import title_of
from afterword.records.history import history_of, policy_of
from afterword.records.models import Seeker

MOST = 30
"""How many changes one page lists; whoever has more sees that it is many."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Value:
    """What one policy has for a habit: the number, and what it counts."""

    number: str
    unit: str
    is_chosen: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Habit:
    """One line of the table."""

    label: str
    why: str
    sources: str
    disagreement: str
    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One policy that can be chosen."""

    name: str
    title: str
    is_chosen: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Habits:
    """The whole table."""

    choices: tuple[Choice, ...]
    habits: tuple[Habit, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A step that another policy would see otherwise."""

    title: str
    employer: str
    before: str
    after: str


def habits(seeker: Seeker) -> Habits:
    """All habits in all policies, the seeker's own marked."""
    chosen = seeker.policy
    return Habits(
        choices=tuple(Choice(name=name, title=name.title(), is_chosen=name == chosen) for name in POLICIES),
        habits=tuple(_habit(field, chosen) for field in FIELDS),
    )


def changes(seeker: Seeker, name: str, *, now: datetime) -> tuple[Change, ...]:
    """What this policy would change for the steps of today. Raises UnknownPolicy."""
    history, other = history_of(seeker), policy_named(name)
    before = plan(history, policy=policy_of(seeker), now=now)
    after = plan(history, policy=other, now=now)
    return tuple(_changes(before, after))[:MOST]


def _changes(before: Plan, after: Plan) -> Iterator[Change]:
    for step in after.steps:
        old = before.get(step.key)
        was, will_be = (_said(old, before) if old else "not planned"), _said(step, after)
        if was != will_be:
            application = after.situations[step.application].story.application
            contact = after.situations[step.application].story.contacts.get(step.contact or "")
            title = title_of(step, contact)
            yield Change(title=title, employer=application.employer, before=was, after=will_be)


SAID = {"due": "due now", "not_yet": "not yet", "blocked": "must wait", "done": "done", "lapsed": "too late"}


def _said(step: Step, fresh: Plan) -> str:
    """A verdict in a few words, with the moment that a policy moves."""
    situation = fresh.situations[step.application]
    place = situation.story.application.place
    if step.kind is StepKind.FOLLOW_UP and isinstance(step.verdict, NotYet | Blocked) and step.verdict.until:
        return f"from {words.moment(opens_at(situation), place, now=fresh.now)}"
    match step.verdict:
        case Due(best_by=datetime() as best_by):
            return f"best by {words.last_day(best_by, place, now=fresh.now)}"
        case Due(until=datetime() as until):
            return f"until {words.last_day(until, place, now=fresh.now)}"
        case NotYet(until=until) | Blocked(until=datetime() as until):
            return f"from {words.moment(until, place, now=fresh.now)}"
        case other:
            return SAID[code(other)]


def _habit(field: Field, chosen: str) -> Habit:
    return Habit(
        label=field.label,
        why=field.why,
        sources="; ".join(map(_source, field.sources)),
        disagreement=field.disagreement,
        values=tuple(_value(policy, field, chosen) for policy in POLICIES.values()),
    )


def _value(policy: Policy, field: Field, chosen: str) -> Value:
    number, unit = _in_words(getattr(policy, field.name), field.unit)
    return Value(number=number, unit=unit, is_chosen=policy.name == chosen)


def _in_words(value: object, unit: str) -> tuple[str, str]:
    """A number and its unit, as a table shows them."""
    match value:
        case OfficeHours():
            return f"{_clock(value.opens)}\u2013{_clock(value.closes)}", "at the employer"
        case Hours(n):
            return str(n), "hour" if n == 1 else "hours"
        case Days(n):
            return str(n), "day" if n == 1 else "days"
        case BusinessDays(0):
            return "same", "business day"
        case BusinessDays(n):
            return str(n), "business day" if n == 1 else "business days"
        case _:
            return str(value), unit.removesuffix("s") if value == 1 else unit


def _source(source: Source) -> str:
    """Who says so, when, and how many were asked."""
    year = f" {source.year}" if source.year else ""
    sample = f", {source.sample} asked" if source.sample else ""
    return f"{source.name}{year}{sample}"


def _clock(at: time) -> str:
    return f"{at.hour}:{at.minute:02}"
