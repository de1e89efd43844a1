"""A plan for programs: instants in UTC, and beside each what the employer's clock shows."""

from datetime import datetime
from typing import Any

from afterword.cli.moments import local, zulu
from afterword.core import words
from afterword.core.diary import Diary
from afterword.core.plan import Plan
from afterword.core.rules.follow_up import opens_at
from afterword.core.silence import Situation
from afterword.core.steps import Step, StepKind
from afterword.core.verdicts import Blocked, NotYet, Reason, Verdict, code

MOMENTS = ("since", "best_by", "until", "at")


def plan(fresh: Plan, diary: Diary) -> dict[str, Any]:
    """A plan, its steps, and what is waited for."""
    zone = diary.history.seeker.zone
    return {
        **_moment("now", fresh.now, zone),
        **_moment("changes_at", fresh.changes_at, zone),
        "policy": diary.policy.name,
        "seeker": {"name": diary.history.seeker.name, "zone": zone},
        "steps": [_step(step, fresh) for step in fresh.steps],
        "waiting": [
            _wait(step, situation)
            for step in fresh.steps
            if _is_waiting(step, situation := fresh.situations[step.application])
        ],
    }


def _moment(name: str, at: datetime | None, zone: str) -> dict[str, str | None]:
    if at is None:
        return {name: None, f"{name}_local": None}
    return {name: zulu(at), f"{name}_local": local(at, zone)}


def _step(step: Step, fresh: Plan) -> dict[str, Any]:
    story = fresh.situations[step.application].story
    application, contact = story.application, story.contacts.get(step.contact or "")
    shown: dict[str, Any] = {
        "key": step.key,
        "kind": str(step.kind),
        "application": application.id,
        "employer": application.employer,
        "role": application.role,
        "contact": step.contact,
        "contact_name": contact.name if contact else None,
        "interview": step.interview,
        **_verdict(step.verdict, step, fresh),
        "day": step.day.isoformat() if step.day else None,
        "what": step.what or None,
        "leaving": None,
    }
    if step.leaving is not None:
        shown["leaving"] = _verdict(step.leaving, step, fresh)
    return shown


def _verdict(verdict: Verdict, step: Step, fresh: Plan) -> dict[str, Any]:
    story = fresh.situations[step.application].story
    contact = story.contacts.get(step.contact or "")
    shown: dict[str, Any] = {
        "verdict": code(verdict),
        "reason": verdict.reason.code,
        "why": words.sentence(verdict, step, story.application, contact, now=fresh.now),
    }
    for name in MOMENTS:
        shown |= _moment(name, getattr(verdict, name, None), story.application.place.zone)
    return shown


def _is_waiting(step: Step, situation: Situation) -> bool:
    """Whether news is waited for and not yet asked for, in an application that goes on and has made no offer."""
    if step.kind is not StepKind.FOLLOW_UP or not isinstance(step.verdict, NotYet | Blocked):
        return False
    silence = situation.silence
    return silence.ending is None and silence.offer is None and situation.story.accepted_elsewhere is None


def _wait(step: Step, situation: Situation) -> dict[str, Any]:
    """One silence: their last word, the day they named, and from when on one may ask."""
    silence, application = situation.silence, situation.story.application
    zone = application.place.zone
    return {
        "application": application.id,
        "employer": application.employer,
        "role": application.role,
        "contact": step.contact,
        "reason": step.verdict.reason.code,
        "expected_by": silence.named_on.isoformat() if silence.named_on else None,
        **_moment("last_word_at", silence.last_word_at, zone),
        **_moment("quiet_until", silence.quiet_until, zone),
        **_moment("may_ask_from", _may_ask_from(step.verdict, situation), zone),
        "asked": len(silence.asked),
    }


def _may_ask_from(verdict: Verdict, situation: Situation) -> datetime | None:
    """From when on one may ask if nothing comes; None where that waits for something to happen."""
    until = getattr(verdict, "until", None)
    return max(until, opens_at(situation)) if until and verdict.reason is not Reason.MEETING_BOOKED else None
