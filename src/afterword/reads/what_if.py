"""What other habits would change: the steps of the real search that would move, and from when to when."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from afterword.core import words
from afterword.core.history import Application, Contact, History
from afterword.core.hours import Place
from afterword.core.policy import Policy
from afterword.core.steps import Step
from afterword.core.verdicts import Blocked, Due, NotYet, code
from afterword.core.what_if import Move, what_if
from afterword.reads.steps import title_of
from afterword.records import models
from afterword.records.history import history_of, history_of_applications, policy_of

NOT_PLANNED = "not planned"
SAID = {"due": "due now", "not_yet": "not yet", "blocked": "must wait", "done": "done", "lapsed": "too late"}


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveLook:
    """A step that would move: when it stands now and when it would, and the sentence for each."""

    title: str
    employer: str
    before: str
    after: str
    why_before: str
    why_after: str


def what_would_change(
    seeker: models.Seeker, other: Policy, *, now: datetime, everywhere: bool = True
) -> tuple[MoveLook, ...]:
    """The steps that would move if the search lived by these habits, or only what lives by habits of their name."""
    history = history_of(seeker)
    if not everywhere:
        named = {key for key, own in history.policies.items() if own.name == other.name}
        history = replace(history, applications=tuple(one for one in history.applications if one.id in named))
    return tuple(_looks(history, what_if(history, before=policy_of(seeker), after=other, now=now), now))


def what_would_change_here(application: models.Application, name: str, *, now: datetime) -> tuple[MoveLook, ...]:
    """The steps of one application that would move by habits of its own; an empty name is the search's own.

    Raises UnknownPolicy.
    """
    seeker = application.seeker
    history = history_of_applications(seeker, [application.pk], now=now)
    before = history.policies.get(application.key, policy_of(seeker))
    after = policy_of(models.Seeker(pk=seeker.pk, policy=name)) if name else policy_of(seeker)
    moves = what_if(replace(history, policies={}), before=before, after=after, now=now)
    return tuple(_looks(history, moves, now))


def _looks(history: History, moves: tuple[Move, ...], now: datetime) -> Iterator[MoveLook]:
    """Moves in words; those that would be said alike are none."""
    applications = {one.id: one for one in history.applications}
    people = {(one.application, one.id): one for one in history.contacts}
    for move in moves:
        step = move.after or move.before
        if step is None:
            continue
        application = applications[step.application]
        contact = people.get((step.application, step.contact or ""))
        before = _said(move.before, move.opens_before, application.place, now)
        after = _said(move.after, move.opens_after, application.place, now)
        why_before, why_after = (_why(each, application, contact, now) for each in (move.before, move.after))
        if (before, why_before) != (after, why_after):
            yield MoveLook(
                title=title_of(step, contact),
                employer=application.employer,
                before=before,
                after=after,
                why_before=why_before,
                why_after=why_after,
            )


def _said(step: Step | None, opens: datetime | None, place: Place, now: datetime) -> str:
    """A verdict in a few words, with the moment that habits move."""
    if step is None:
        return NOT_PLANNED
    if opens is not None:
        return f"from {words.beginning(opens, place, now=now)}"
    match step.verdict:
        case Due(best_by=datetime() as best_by):
            return f"best by {words.last_day(best_by, place, now=now)}"
        case Due(until=datetime() as until):
            return f"until {words.last_day(until, place, now=now)}"
        case NotYet(until=until) | Blocked(until=datetime() as until):
            return f"from {words.beginning(until, place, now=now)}"
        case other:
            return SAID[code(other)]


def _why(step: Step | None, application: Application, contact: Contact | None, now: datetime) -> str:
    return words.sentence(step.verdict, step, application, contact, now=now) if step else ""
