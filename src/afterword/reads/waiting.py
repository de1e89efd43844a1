"""Waiting: until when silence is normal, and when the next word from us is right."""

from dataclasses import dataclass
from datetime import datetime

from afterword.core import words
from afterword.core.hours import Place
from afterword.core.plan import Plan
from afterword.core.rules.follow_up import opens_at
from afterword.core.steps import Step
from afterword.core.verdicts import Blocked, NotYet, Reason


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitLook:
    """One silence: from their last word over the day they named to the moment from which one may ask.

    `gone` and `grace_gone` are how much of the named time and of the grace has passed, from 0 to 100.
    """

    application: str
    employer: str
    role: str
    why: str
    then: str
    told: str
    named: str
    opens: str
    opens_at: datetime | None
    gone: int
    grace_gone: int


NO_SILENCE = frozenset({Reason.MEETING_BOOKED, Reason.YOU_SNOOZED})
"""What a follow-up may wait for that is no silence of theirs."""


def wait_look(step: Step, fresh: Plan) -> WaitLook | None:
    """The silence that a follow-up waits for, or None where it waits for nothing that ends."""
    verdict = step.verdict
    if not isinstance(verdict, NotYet | Blocked) or verdict.until is None or verdict.reason in NO_SILENCE:
        return None
    situation = fresh.situations[step.application]
    silence, application, now = situation.silence, situation.story.application, fresh.now
    place, contact = application.place, situation.story.contacts.get(step.contact or "")
    started, opens = silence.last_word_at or now, opens_at(situation)
    named_ends = silence.quiet_until or opens
    return WaitLook(
        application=application.id,
        employer=application.employer,
        role=application.role,
        why=words.sentence(verdict, step, application, contact, now=now),
        then=_then(verdict, opens, place, now),
        told=words.day(place.day_of(started), now=now),
        named=words.day(silence.named_on, now=now) if silence.named_on else "",
        opens=words.day(place.day_of(opens), now=now),
        opens_at=opens,
        gone=_share(started, named_ends, now),
        grace_gone=_share(named_ends, opens, now),
    )


def _then(verdict: NotYet | Blocked, opens: datetime, place: Place, now: datetime) -> str:
    """When a note may go, where the verdict's own sentence does not say it."""
    if verdict.until == opens:
        return ""
    return f"You may ask from {words.moment(opens, place, now=now)} if nothing comes."


def _share(start: datetime, end: datetime, now: datetime) -> int:
    """How much of a time has passed, from 0 to 100."""
    whole = (end - start).total_seconds()
    return round(100 * min(1, max(0, (now - start).total_seconds() / whole))) if whole > 0 else 100
