"""The guard: the last look before a letter leaves, at every door, schedule and retry.

It computes the plan anew and reads one answer from it, so that guard and plan cannot disagree.
"""

from datetime import datetime, timedelta

from afterword.core.history import History
from afterword.core.plan import Plan, plan
from afterword.core.policy import Policy
from afterword.core.steps import Step, StepKind
from afterword.core.verdicts import Blocked, Done, Due, Reason, Verdict

HANDOVER_TAKES = timedelta(seconds=660)
"""How long a mail server may take to say that it has a letter: RFC 5321 asks to wait ten minutes for that."""


def may_be_handed_over(key: str, *, history: History, policy: Policy, now: datetime) -> Verdict:
    """Whether a handover that begins now would still be allowed when it ends: the first refusal of the two moments."""
    at_once = may_leave(key, history=history, policy=policy, now=now)
    if type(at_once) is not Due:
        return at_once
    at_its_end = may_leave(key, history=history, policy=policy, now=now + HANDOVER_TAKES)
    return at_once if type(at_its_end) is Due else at_its_end


def may_i(kind: StepKind, application: str, fresh: Plan) -> Step | None:
    """The step that answers "may I?" for a kind of letter at the plan's moment: the next one that is not done, or the
    last one that is. None where nothing that happened calls for such a letter.
    """
    steps = [one for one in fresh.of(application) if one.kind is kind]
    return next((one for one in steps if type(one.verdict) is not Done), steps[-1] if steps else None)


def may_leave(key: str, *, history: History, policy: Policy, now: datetime) -> Verdict:
    """Whether the letter of this step may leave at this moment; only `Due` is a yes. Raises NaiveTime."""
    step = plan(history, policy=policy, now=now).get(key)
    if step is None or step.leaving is None:
        return Blocked(Reason.NOT_IN_PLAN)
    return step.leaving
