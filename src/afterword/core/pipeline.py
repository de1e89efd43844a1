"""Where an application stands: the columns of the board, read from what happened and never set by hand."""

from enum import StrEnum

from afterword.core.history import InterviewHeld, ReplyKind, ReplyReceived
from afterword.core.silence import Situation
from afterword.core.verdicts import Reason


class Standing(StrEnum):
    """Where an application stands, from the first look to the end."""

    LEAD = "lead"
    APPLIED = "applied"
    INTERVIEWING = "interviewing"
    WAITING = "waiting"
    OFFER = "offer"
    CLOSED = "closed"


def standing_of(situation: Situation) -> Standing:
    """Where an application stands: what was decided before what was said, and what is booked before what is over."""
    silence, story = situation.silence, situation.story
    if silence.ending is not None:
        return Standing.OFFER if silence.ending.reason is Reason.YOU_ACCEPTED else Standing.CLOSED
    if silence.offer is not None:
        return Standing.OFFER
    if silence.booked is not None or _is_invited(situation):
        return Standing.INTERVIEWING
    if story.of(InterviewHeld):
        return Standing.WAITING
    return Standing.LEAD if story.applied_at is None else Standing.APPLIED


def _is_invited(situation: Situation) -> bool:
    """Whether they invited the seeker, and no conversation came of it yet."""
    story = situation.story
    invited_at = max((one.at for one in story.of(ReplyReceived) if one.kind is ReplyKind.INVITATION), default=None)
    return invited_at is not None and not any(one.at >= invited_at for one in story.of(InterviewHeld))
