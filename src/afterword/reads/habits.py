"""The three policies side by side, and the seeker's own."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import time

from afterword.core.habits import FIELD, changes_between, value_words, with_changes
from afterword.core.hours import BusinessDays, Days, Hours, OfficeHours
from afterword.core.policy import FIELDS, POLICIES, Field, Policy, Source, policy_named
from afterword.records.history import policy_of
from afterword.records.models import Application, OwnPolicy, Seeker


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
class Difference:
    """One habit in which one's own differ from those that they were made from."""

    label: str
    before: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnHabits:
    """Habits of one's own: what they were made from, where they differ, and who lives by them."""

    name: str
    base: str
    policy: Policy
    differences: tuple[Difference, ...]
    is_chosen: bool
    used_by: tuple[str, ...]


def habits(seeker: Seeker) -> Habits:
    """All habits in all policies, the seeker's own marked."""
    chosen = seeker.policy
    return Habits(
        choices=tuple(Choice(name=name, title=name.title(), is_chosen=name == chosen) for name in POLICIES),
        habits=tuple(_habit(field, chosen) for field in FIELDS),
    )


def own_habits(seeker: Seeker) -> tuple[OwnHabits, ...]:
    """The habits of a seeker's own, by name."""
    used: dict[str, list[str]] = {}
    with_own = Application.objects.filter(seeker=seeker, removed_at=None).exclude(policy="")
    for name, employer in with_own.order_by("employer").values_list("policy", "employer"):
        used.setdefault(name, []).append(employer)
    rows = OwnPolicy.objects.filter(seeker=seeker).order_by("name")
    return tuple(_own(row, seeker.policy, used.get(row.name, [])) for row in rows)


def own_called(seeker: Seeker, name: str) -> OwnHabits | None:
    """The habits of one's own with this name, or None."""
    return next((own for own in own_habits(seeker) if own.name == name), None)


def policy_called(seeker: Seeker, name: str) -> Policy:
    """The policy of this name, the program's or the seeker's own. Raises UnknownPolicy."""
    return policy_of(Seeker(pk=seeker.pk, policy=name))


def names_of_all(seeker: Seeker) -> tuple[str, ...]:
    """The names of all policies that the seeker can choose."""
    own = OwnPolicy.objects.filter(seeker=seeker).order_by("name").values_list("name", flat=True)
    return (*POLICIES, *own)


def _own(row: OwnPolicy, chosen: str, used_by: list[str]) -> OwnHabits:
    base = policy_named(row.base)
    policy = with_changes(base, name=row.name, changes=row.changes)
    return OwnHabits(
        name=row.name,
        base=row.base,
        policy=policy,
        differences=tuple(_differences(base, policy)),
        is_chosen=row.name == chosen,
        used_by=tuple(used_by),
    )


def _differences(base: Policy, policy: Policy) -> Iterator[Difference]:
    for name, value in changes_between(base, policy).items():
        yield Difference(label=FIELD[name].label, before=value_words(getattr(base, name)), after=value)


def _habit(field: Field, chosen: str) -> Habit:
    return Habit(
        label=field.label,
        why=field.why,
        sources="; ".join(map(source_words, field.sources)),
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


def source_words(source: Source) -> str:
    """Who says so, when, and how many were asked."""
    year = f" {source.year}" if source.year else ""
    sample = f", {source.sample} asked" if source.sample else ""
    return f"{source.name}{year}{sample}"


def _clock(at: time) -> str:
    return f"{at.hour}:{at.minute:02}"
