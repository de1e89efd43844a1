"""Whether a letter may leave at this very moment, once its rule has said that it is time.

Three things only matter then: whether there is somebody to write to at an address that works, whether that person
has had a letter of ours today, and whether the office is open there. The second holds back only what nobody is waiting
for, a thank-you, a follow-up or a withdrawal: an answer, a kept promise or a yes does not wait for tomorrow because of
a note of thanks.
"""

from datetime import datetime

from afterword.core.history import Channel, Contact, reached_at
from afterword.core.silence import Situation, is_bounced
from afterword.core.steps import LETTERS, UNASKED, Step, StepKind
from afterword.core.verdicts import Blocked, Due, Lapsed, NotYet, Reason, Verdict


def with_leaving(step: Step, situation: Situation) -> Step:
    """The step with the guard's answer for its letter, where it is one. The step has to be fresh from its rule: nobody
    else holds it yet, so it is completed in its place. A copy would take a tenth of the time of a whole plan.
    """
    if step.kind in LETTERS:
        object.__setattr__(step, "leaving", leaving(step, situation))
    return step


def leaving(step: Step, situation: Situation) -> Verdict:
    """The guard's answer for a letter: what its rule says, or what still keeps it here."""
    verdict = step.verdict
    if type(verdict) is not Due:
        return verdict
    contact = situation.story.contacts.get(step.contact or "")
    if contact is None:
        return Blocked(Reason.NOBODY_NAMED)
    if channel_to(contact, situation) is Channel.EMAIL:
        if not contact.address:
            return Blocked(Reason.NO_ADDRESS)
        if is_bounced(situation.story, contact.id):
            return Blocked(Reason.ADDRESS_BOUNCED)
    held = _held(step, contact, situation)
    if held is not None and verdict.until is not None and held.until >= verdict.until:
        return Lapsed(TOO_LATE[step.kind], verdict.until)
    return held or verdict


TOO_LATE = {
    StepKind.THANK_YOU: Reason.TOO_LATE_TO_THANK,
    StepKind.ANSWER: Reason.TOO_LATE_TO_ANSWER,
    StepKind.WITHDRAWAL: Reason.TOO_LATE_TO_WITHDRAW,
    StepKind.FEEDBACK: Reason.TOO_LATE_FOR_FEEDBACK,
    StepKind.MORE_TIME: Reason.TOO_LATE_FOR_MORE_TIME,
}
"""Why a letter that could only leave after its time does not leave; the others have no such time."""


def channel_to(contact: Contact, situation: Situation) -> Channel:
    """How this person is reached: as they asked, as they asked in the last debrief, or by e-mail."""
    return contact.channel or situation.silence.reach_by or Channel.EMAIL


def _held(step: Step, contact: Contact, situation: Situation) -> NotYet | None:
    """Until when a letter waits for tomorrow or for the office, where it has to."""
    place, hours, now = situation.story.application.place, situation.policy.hours, situation.now
    if step.kind in UNASKED and _wrote_today(contact, situation):
        return NotYet(Reason.ONE_LETTER_A_DAY, place.next_opening(place.end_of(place.day_of(now)), hours))
    if not place.is_open(now, hours):
        return NotYet(Reason.OUTSIDE_HOURS, place.next_opening(now, hours))
    return None


def _wrote_today(contact: Contact, situation: Situation) -> bool:
    """Whether a letter of ours has gone to this person on the employer's present day."""
    letters = situation.story.sent_to.get(reached_at(contact))
    if not letters:
        return False
    today = _start_of_today(situation)
    return any(sent >= today for sent in letters)


def _start_of_today(situation: Situation) -> datetime:
    place = situation.story.application.place
    return place.start_of(place.day_of(situation.now))
