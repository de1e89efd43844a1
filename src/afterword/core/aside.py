"""What the seeker put aside: a step can be put off, left out, or retired with all of its kind.

A wish never makes anything due that the rules do not, and what is done or blocked stays so.
"""

from collections.abc import Sequence
from dataclasses import replace

from afterword.core.history import Aside, SetAside
from afterword.core.silence import Situation
from afterword.core.steps import Step
from afterword.core.verdicts import Blocked, Due, NotYet, Reason, Verdict


def as_wished(steps: list[Step], situation: Situation) -> list[Step]:
    """The steps with the seeker's own wishes in them; the latest wish about a step counts."""
    wishes = situation.story.of(SetAside)
    return [_as_wished(step, wishes, situation) for step in steps] if wishes else steps


def wish_about(step: Step, wishes: Sequence[SetAside]) -> SetAside | None:
    """The latest wish that means this step, whether or not it still holds it back."""
    return next((wish for wish in reversed(wishes) if is_about(wish, step)), None)


def _as_wished(step: Step, wishes: Sequence[SetAside], situation: Situation) -> Step:
    if not isinstance(step.verdict, Due | NotYet):
        return step
    wish = wish_about(step, wishes)
    return step if wish is None else replace(step, verdict=_verdict(wish, step.verdict, situation))


def is_about(wish: SetAside, step: Step) -> bool:
    """Whether a wish means this step: by its key, or by its kind where that was retired."""
    return wish.key == step.key or (wish.how is Aside.RETIRED and wish.key.partition(":")[0] == step.kind)


def _verdict(wish: SetAside, verdict: Due | NotYet, situation: Situation) -> Verdict:
    if wish.how is Aside.SKIPPED:
        return Blocked(Reason.YOU_SKIPPED)
    if wish.how is Aside.RETIRED:
        return Blocked(Reason.YOU_RETIRED)
    if wish.until is None or wish.until <= situation.now:
        return verdict
    is_later_anyway = isinstance(verdict, NotYet) and verdict.until > wish.until
    return verdict if is_later_anyway else NotYet(Reason.YOU_SNOOZED, wish.until)
