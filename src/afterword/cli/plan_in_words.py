"""A plan as a person reads it in a terminal: what to do now, what waits, what comes, what is done."""

from afterword.core import words
from afterword.core.plan import Plan
from afterword.core.steps import OFFERED, Step, StepKind
from afterword.core.verdicts import Blocked, Done, Due, Lapsed, Reason

WAITED_FOR = frozenset({StepKind.FOLLOW_UP, StepKind.THEIR_PROMISE})
OVER = frozenset({
    Reason.THEY_SAID_NO,
    Reason.YOU_ARE_OUT,
    Reason.YOU_CLOSED_IT,
    Reason.YOU_ACCEPTED,
    Reason.THEY_ANSWERED,
    Reason.PROMISE_MOOT,
    Reason.ANSWER_MOOT,
})  # fmt: skip
"""Refusals that nothing will end: what they are about is over."""

GROUPS = ("Do now", "Waiting", "Later", "Open to you", "Done")


def plan(fresh: Plan, *, with_moments: bool) -> str:
    """The groups of a plan that have something in them, under the moment that they are for."""
    grouped: dict[str, list[str]] = {group: [] for group in GROUPS}
    for step in fresh.steps:
        grouped[_group(step)].append(_lines(step, fresh, with_moments=with_moments))
    parts = ["\n".join([group, *lines]) for group, lines in grouped.items() if lines]
    return "\n\n".join(parts) or "Nothing is due, and nothing waits."


def _group(step: Step) -> str:
    verdict = step.verdict
    if isinstance(verdict, Due):
        return "Open to you" if step.kind in OFFERED else "Do now"
    if isinstance(verdict, Done | Lapsed) or verdict.reason in OVER:
        return "Done"
    return "Waiting" if isinstance(verdict, Blocked) or step.kind in WAITED_FOR else "Later"


def _lines(step: Step, fresh: Plan, *, with_moments: bool) -> str:
    """The sentence of a step, and what keeps its letter here where something does."""
    story = fresh.situations[step.application].story
    contact = story.contacts.get(step.contact or "")
    answers = [step.verdict] if step.leaving is None or step.leaving == step.verdict else [step.verdict, step.leaving]
    said = " ".join(words.sentence(each, step, story.application, contact, now=fresh.now) for each in answers)
    line = f"  {story.application.employer}: {said}"
    return f"{line}\n    {_moments(step, fresh)}" if with_moments else line


def _moments(step: Step, fresh: Plan) -> str:
    """A step's key, and the moments of its verdict where the employer is."""
    place = fresh.situations[step.application].story.application.place
    named = {"since": "since", "best_by": "best by", "until": "until", "at": "on"}
    found = {name: getattr(step.verdict, name, None) for name in named}
    said = [f"{named[name]} {words.moment(at, place, now=fresh.now)}" for name, at in found.items() if at]
    return "; ".join([step.key, *said])
