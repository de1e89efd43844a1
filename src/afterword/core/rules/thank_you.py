"""A thank-you to each person met, once, in the days after the conversation.

Surveys of managers agree that a short, specific note seldom hurts and sometimes helps, and that it should come
within a few days (`policy.FIELDS` names them). It may go inside a quiet window: it asks for nothing. After a yes on
paper elsewhere none goes: the withdrawal says the thanks.
"""

from collections.abc import Iterator
from datetime import datetime

from afterword.core.history import (
    InterviewHeld,
    LetterKind,
    LetterSent,
    ReplyReceived,
    Story,
)
from afterword.core.silence import Situation, came_back, is_bounced
from afterword.core.steps import Step, StepKind
from afterword.core.verdicts import Blocked, Done, Due, Lapsed, NotYet, Reason, Verdict


def thank_you(situation: Situation) -> Iterator[Step]:
    """A step for each person met in each conversation that is over."""
    for interview in situation.story.of(InterviewHeld):
        if interview.ends_at <= situation.now:
            for contact in interview.contacts or (None,):
                yield Step(
                    key=f"thank-you:{interview.id}:{contact or 'somebody'}",
                    kind=StepKind.THANK_YOU,
                    application=interview.application,
                    verdict=_verdict(situation, interview, contact),
                    contact=contact,
                    interview=interview.id,
                )


def _verdict(situation: Situation, interview: InterviewHeld, contact: str | None) -> Verdict:
    """Whether it is time to thank this contact for this conversation."""
    story, silence = situation.story, situation.silence
    sent = next((letter for letter in story.of(LetterSent) if _thanks(letter, story, interview, contact)), None)
    if sent is not None:
        return Done(Reason.THANKED, sent.at)
    if silence.ending is not None:
        return Blocked(silence.ending.reason)
    if story.accepted_elsewhere is not None:
        return Blocked(Reason.WITHDRAWAL_ANSWERS)
    if _answered(story, interview, contact):
        return Blocked(Reason.THEY_ANSWERED)
    if is_bounced(story, contact):
        return Blocked(Reason.ADDRESS_BOUNCED)
    if silence.no_contact:
        return Blocked(Reason.NO_CONTACT, silence.quiet_until)
    return _in_time(situation, interview.ends_at)


def _in_time(situation: Situation, met_at: datetime) -> Verdict:
    """Where `now` stands in the days in which a thank-you is welcome."""
    policy, place, now = situation.policy, situation.story.application.place, situation.now
    opens = place.opens_after(policy.thank_you_opens, met_at, policy.hours)
    lapses = place.closes_after(policy.thank_you_lapses, met_at)
    best_by = place.closes_after(policy.thank_you_best_by, met_at)
    if now < opens:
        return NotYet(Reason.THANK_YOU_OPENS, opens)
    if now >= lapses:
        return Lapsed(Reason.TOO_LATE_TO_THANK, lapses)
    if now >= best_by:
        return Due(Reason.THANK_YOU_LATE, opens, until=lapses)
    return Due(Reason.THANK_YOU_DUE, opens, best_by=best_by, until=lapses)


def _thanks(letter: LetterSent, story: Story, interview: InterviewHeld, contact: str | None) -> bool:
    """Whether a letter is the thank-you to them for this conversation: the one named, or the last one before."""
    if letter.kind is not LetterKind.THANK_YOU or letter.contact not in (None, contact) or came_back(letter, story):
        return False
    if letter.interview is not None:
        return letter.interview == interview.id
    met = [held for held in story.of(InterviewHeld) if held.at <= letter.at and _met(held, letter.contact)]
    return bool(met) and met[-1].id == interview.id


def _met(interview: InterviewHeld, contact: str | None) -> bool:
    return contact is None or contact in interview.contacts


def _answered(story: Story, interview: InterviewHeld, contact: str | None) -> bool:
    """Whether this contact wrote after the conversation began, or somebody unnamed did."""
    return any(reply.at > interview.at and reply.contact in (None, contact) for reply in story.of(ReplyReceived))
