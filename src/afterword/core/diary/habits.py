"""The habits in a diary's head: `policy considerate`, `policy reserved at lumen`, and those of one's own.

`policy patient from considerate: grace 4 business days; hours 9:00-16:00` names a policy, what it is made from, and
where it differs.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import NamedTuple

from afterword.core.diary.errors import Refused
from afterword.core.diary.notation import ID, id_text, items, unquoted
from afterword.core.habits import FIELD, ValueRefused, made_from, with_changes
from afterword.core.patterns import Pattern
from afterword.core.policy import CONSIDERATE, POLICIES, Policy

EXAMPLE = "policy patient from considerate: grace 4 business days"

_POLICY = Pattern(
    rf"(?P<name>{ID})(?:[ \t]+at[ \t]+(?P<application>{ID}))?(?:,?[ \t]+from[ \t]+(?P<base>[\w-]+))?"
    r"(?:[ \t]*:[ \t]*(?P<changes>.*))?$"
)


class Chosen(NamedTuple):
    """A policy, and the application whose own it is, or None where it is that of the whole search."""

    policy: Policy
    application: str | None


def read_policy(text: str, own: Mapping[str, Policy]) -> Chosen:
    """The policy of a line. `own` are those that lines above have made."""
    match = _POLICY.match(text)
    if match is None:
        raise Refused(f"expected one of {', '.join(POLICIES)}", found=text, near=POLICIES, example="policy considerate")
    name, application = unquoted(match["name"]), match["application"]
    policy = _made(name, match["base"], match["changes"]) if match["base"] else _known(name, own)
    return Chosen(policy, unquoted(application) if application else None)


def _known(name: str, own: Mapping[str, Policy]) -> Policy:
    known = POLICIES.get(name) or own.get(name)
    if known is None:
        raise Refused(
            f"expected one of {', '.join(POLICIES)}, or a policy of your own",
            found=name,
            near=(*POLICIES, *own),
            example=EXAMPLE,
        )
    return known


def _made(name: str, base: str, changes: str | None) -> Policy:
    """A policy made from another one."""
    if base not in POLICIES:
        raise Refused(
            f"expected one of {', '.join(POLICIES)} to begin from", found=base, near=POLICIES, example=EXAMPLE
        )
    pairs = [change.partition(" ") for change in items(changes or "")]
    for field, _, _ in pairs:
        if field not in FIELD:
            raise Refused(f"there is no habit {field!r}", found=field, near=FIELD, example=EXAMPLE)
    try:
        return with_changes(POLICIES[base], name=name, changes={field: value for field, _, value in pairs})
    except ValueRefused as refused:
        raise Refused(str(refused).rstrip("."), found=changes or "", example=EXAMPLE) from refused


def policy_text(policy: Policy, application: str | None = None) -> str:
    """The line of a policy after its keyword, made from the one that it differs from least."""
    head = f"{id_text(policy.name)}{f' at {id_text(application)}' if application is not None else ''}"
    if POLICIES.get(policy.name) == policy:
        return head
    base, changes = made_from(policy)
    listed = "; ".join(f"{field} {value}" for field, value in changes.items())
    return f"{head} from {base}{f': {listed}' if listed else ''}"


def policy_called(name: str) -> Policy:
    """A policy of which only the name is known: the program's own, or the usual one under that name."""
    return POLICIES.get(name) or replace(CONSIDERATE, name=name)
