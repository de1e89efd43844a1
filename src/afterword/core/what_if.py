"""What another policy would change: which steps move, and from when to when."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from afterword.core.history import History
from afterword.core.plan import Plan, plan
from afterword.core.policy import Policy
from afterword.core.steps import Step


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """A step under two policies. One of the two is None where only the other policy has the step."""

    key: str
    before: Step | None
    after: Step | None


def what_if(history: History, *, before: Policy, after: Policy, now: datetime) -> tuple[Move, ...]:
    """The steps whose verdict would be another one at `now` under the other policy."""
    return tuple(_moves(plan(history, policy=before, now=now), plan(history, policy=after, now=now)))


def _moves(before: Plan, after: Plan) -> Iterator[Move]:
    then = {step.key: step for step in after.steps}
    for step in before.steps:
        other = then.pop(step.key, None)
        if other is None or other.verdict != step.verdict:
            yield Move(key=step.key, before=step, after=other)
    yield from (Move(key=key, before=None, after=step) for key, step in then.items())
