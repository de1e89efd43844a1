"""Habits of one's own: a policy with some of its numbers changed, each within what the field allows.

A value is written as people say it: `2 business days`, `24 hours`, `45 days`, `2` letters, `8:30-17:30`.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import time
from typing import Any

from afterword.core.hours import BusinessDays, Days, Hours, OfficeHours, Wait
from afterword.core.patterns import Pattern
from afterword.core.policy import FIELDS, POLICIES, Field, Policy

Value = Hours | Days | BusinessDays | OfficeHours | int
"""What a field of a policy may hold."""

FIELD = {field.name: field for field in FIELDS}
UNITS: dict[str, type[Hours | Days | BusinessDays]] = {
    "hour": Hours,
    "business day": BusinessDays,
    "day": Days,
}
UNITS_OF: dict[type[Value], Callable[[int], Value]] = {Hours: Hours, Days: Days, BusinessDays: BusinessDays}
AMOUNT = Pattern(r"\s*(\d{1,4})\s*(hours?|business days?|days?|letters?)?\s*", re.IGNORECASE)
CLOCK = Pattern(r"\s*(\d{1,2}):(\d\d)\s*(?:-|\u2013|to)\s*(\d{1,2}):(\d\d)\s*", re.IGNORECASE)
EITHER = frozenset({"thank_you_opens", "thank_you_best_by", "thank_you_lapses"})
"""The fields that may be in hours or in business days."""


class ValueRefused(ValueError):
    """A value is none that its field can take; the sentence says what it can."""


def with_changes(policy: Policy, *, name: str, changes: Mapping[str, str]) -> Policy:
    """The policy under another name, with these fields changed. Raises ValueRefused."""
    values: dict[str, Any] = {
        field: read_value(field, words, getattr(policy, field, None)) for field, words in changes.items()
    }
    changed = replace(policy, name=name, **values)
    if not _in_order(changed):
        raise ValueRefused(
            "A thank-you has to open before it is late, and be late before it lapses: put the three in this order."
        )
    if changed.rejection_answer.n > changed.rejection_lapses.n:
        raise ValueRefused("An answer to a no has to be late before it is too late: put the two in this order.")
    return changed


def read_value(field: str, words: str, present: Value | None) -> Value:
    """The value that these words give a field whose present value is of the same kind. Raises ValueRefused."""
    known = FIELD.get(field)
    if known is None or present is None:
        raise ValueRefused(f"There is no habit {field!r}: choose one of {', '.join(FIELD)}.")
    if isinstance(present, OfficeHours):
        return _office_hours(words)
    found = AMOUNT.fullmatch(words)
    if found is None:
        raise ValueRefused(f"{known.label}: {words!r} is no amount; write it as {value_words(present)}.")
    amount, unit = int(found[1]), (found[2] or "").lower().rstrip("s")
    return _checked(known, amount, unit, present)


def _checked(field: Field, amount: int, unit: str, present: Value) -> Value:
    """The amount in its unit, if the field takes both."""
    kind: type[Value] = UNITS.get(unit, type(present))
    takes: set[type[Value]] = {Hours, BusinessDays} if field.name in EITHER else {type(present)}
    if kind not in takes:
        raise ValueRefused(f"{field.label}: this is counted in {_unit_of(present)}, such as {value_words(present)}.")
    if not field.least <= amount <= field.most:
        raise ValueRefused(f"{field.label}: {amount} is too {'few' if amount < field.least else 'many'};"
                           f" choose from {field.least} to {field.most}.")  # fmt: skip
    return amount if kind is int else UNITS_OF[kind](amount)


def _office_hours(words: str) -> OfficeHours:
    found = CLOCK.fullmatch(words)
    try:
        opens, closes = (time(int(found[n]), int(found[n + 1])) for n in (1, 3)) if found else (time.max, time.min)
    except ValueError:
        opens, closes = time.max, time.min
    if opens >= closes:
        raise ValueRefused("Letters leave between two times of one day: write them as 8:30-17:30.")
    return OfficeHours(opens=opens, closes=closes)


def value_words(value: Value) -> str:
    """A value as a person writes it."""
    match value:
        case OfficeHours(opens=opens, closes=closes):
            return f"{opens.hour}:{opens.minute:02}-{closes.hour}:{closes.minute:02}"
        case Hours(n=n) | Days(n=n) | BusinessDays(n=n):
            return f"{n} {_unit_of(value)}" if n != 1 else f"1 {_unit_of(value).removesuffix('s')}"
        case int():
            return str(value)


def _unit_of(value: Value) -> str:
    return {Hours: "hours", Days: "days", BusinessDays: "business days", int: "letters"}[type(value)]


def changes_between(base: Policy, changed: Policy) -> dict[str, str]:
    """The fields in which two policies differ, in the words that `with_changes` reads."""
    pairs = ((field.name, getattr(base, field.name), getattr(changed, field.name)) for field in FIELDS)
    return {name: value_words(after) for name, before, after in pairs if before != after}


def made_from(policy: Policy) -> tuple[str, dict[str, str]]:
    """The program's policy from which this one differs least, and what is changed in it."""
    made = [(name, changes_between(base, policy)) for name, base in POLICIES.items()]
    return min(made, key=lambda one: len(one[1]))


def _in_order(policy: Policy) -> bool:
    """Whether the three moments of a thank-you come one after the other."""
    opens, best_by, lapses = map(_in_days, (policy.thank_you_opens, policy.thank_you_best_by, policy.thank_you_lapses))
    return opens <= best_by <= lapses


def _in_days(wait: Wait) -> float:
    """How long a wait is, roughly: enough to see which of two is the longer one."""
    return wait.n / 24 if isinstance(wait, Hours) else wait.n
