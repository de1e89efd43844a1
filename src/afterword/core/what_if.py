"""What another policy would change: which steps move, and from when to when."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from afterword.core.history import History
from afterword.core.plan import Plan, plan
from afterword.core.policy import Policy
from afterword.core.rules.follow_up import opens_at
from afterword.core.steps import Step, StepKind
from afterword.core.verdicts import Blocked, NotYet


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """A step under two policies. One of the two is None where only the other policy has the step.

    `opens_before` and `opens_after` are from when one may ask for news, where a follow-up still waits for that: inside
    a quiet window the verdict stays the same, and the day behind it moves.
    """

    key: str
    before: Step | None
    after: Step | None
    opens_before: datetime | None = None
    opens_after: datetime | None = None


def what_if(history: History, *, before: Policy, after: Policy, now: datetime) -> tuple[Move, ...]:
    """The steps that would stand otherwise at `now` under the other policy.

    An application whose own habits have the name of the other policy would live by it as well.
    """
    renewed = {key: after if own.name == after.name else own for key, own in history.policies.items()}
    fresh = plan(replace(history, policies=renewed), policy=after, now=now)
    return tuple(_moves(plan(history, policy=before, now=now), fresh))


def _moves(before: Plan, after: Plan) -> Iterator[Move]:
    then = {step.key: step for step in after.steps}
    for step in before.steps:
        other = then.pop(step.key, None)
        opens = _opens(before, step), _opens(after, other)
        if other is None or other.verdict != step.verdict or opens[0] != opens[1]:
            yield Move(key=step.key, before=step, after=other, opens_before=opens[0], opens_after=opens[1])
    yield from (Move(key=key, before=None, after=step, opens_after=_opens(after, step)) for key, step in then.items())


def _opens(fresh: Plan, step: Step | None) -> datetime | None:
    """From when on a follow-up that waits for a moment may be written."""
    if step is None or step.kind is not StepKind.FOLLOW_UP:
        return None
    waits = isinstance(step.verdict, NotYet | Blocked) and step.verdict.until is not None
    return opens_at(fresh.situations[step.application]) if waits else None
