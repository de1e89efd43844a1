"""Answers that we owe: to a no, an invitation, a question, an offer.

They wrote and wait, so no quiet window holds an answer back. A no is answered once and briefly, and after two weeks
not at all. Requests are promises and are kept in `promises`.
"""

from collections.abc import Collection, Iterator
from datetime import date, datetime

from afterword.core.history import (
    OFFERS,
    CallMade,
    Fact,
    InterviewHeld,
    LetterKind,
    LetterSent,
    OfferAccepted,
    OfferDeclined,
    ReplyKind,
    ReplyReceived,
    Story,
    Withdrew,
)
from afterword.core.silence import Situation, came_back
from afterword.core.steps import Step, StepKind
from afterword.core.verdicts import Blocked, Done, Due, Lapsed, Reason, Verdict

OWED = {
    ReplyKind.INVITATION: Reason.INVITATION_TO_ANSWER,
    ReplyKind.QUESTION: Reason.QUESTION_TO_ANSWER,
    ReplyKind.OFFER_SPOKEN: Reason.OFFER_TO_ANSWER,
    ReplyKind.OFFER_WRITTEN: Reason.OFFER_TO_ANSWER,
    ReplyKind.REJECTION: Reason.REJECTION_TO_ANSWER,
}
"""The kinds of reply that call for an answer, and why."""


def replies_owed(situation: Situation) -> Iterator[Step]:
    """A step for each reply that calls for an answer; several of one kind on one day call for one, to the last."""
    place = situation.story.application.place
    owed: dict[tuple[ReplyKind, date], list[ReplyReceived]] = {}
    for reply in situation.story.of(ReplyReceived):
        if reply.kind in OWED:
            owed.setdefault((reply.kind, place.day_of(reply.at)), []).append(reply)
    for (kind, day), replies in owed.items():
        reply = replies[-1]
        yield Step(
            key=f"answer:{reply.application}:{kind.replace(' ', '-')}:{day}",
            kind=StepKind.ANSWER,
            application=reply.application,
            verdict=_verdict(situation, reply, replies[0] if kind is ReplyKind.REJECTION else reply),
            contact=reply.contact or situation.silence.contact,
            what=kind,
            day=day,
        )


def _verdict(situation: Situation, reply: ReplyReceived, first: ReplyReceived) -> Verdict:
    """Whether a reply still waits for our answer. A no that is said twice is answered once, after the `first`."""
    story = situation.story
    booked = _booked(reply, situation)
    answered = next((fact for fact in story.facts if fact is not booked and _answers(fact, first, story)), None)
    if type(answered) is InterviewHeld:  # when it was agreed on is not known, and it may still be to come
        return Done(Reason.CONVERSATION_AGREED, reply.at)
    if answered is not None:
        return Done(Reason.ANSWERED, answered.at)
    if reply.kind is ReplyKind.REJECTION:
        return _to_a_no(situation, reply.at)
    if situation.silence.ending is not None or _is_outdone(reply, story):
        return Blocked(Reason.ANSWER_MOOT)
    if story.accepted_elsewhere is not None:
        return Blocked(Reason.WITHDRAWAL_ANSWERS)
    place = story.application.place
    best_by, until = place.closes_after(situation.policy.request_answer, reply.at), booked.at if booked else None
    best_by = min(best_by, until or best_by)
    if situation.now >= best_by:
        return Due(Reason.ANSWER_LATE, reply.at, until=until)
    return Due(OWED[reply.kind], reply.at, best_by=best_by, until=until)


def _booked(reply: ReplyReceived, situation: Situation) -> InterviewHeld | None:
    """The conversation that the reply itself names and that is to come: nobody has agreed to it yet."""
    if reply.invites_to is None or situation.now >= reply.invites_to:
        return None
    return next((one for one in situation.story.of(InterviewHeld) if one.at == reply.invites_to), None)


def _to_a_no(situation: Situation, said_at: datetime) -> Verdict:
    """Whether a no may still be answered; once they came back, there is no need."""
    policy, place, now = situation.policy, situation.story.application.place, situation.now
    if situation.silence.ending is None or situation.silence.ending.at != said_at:
        return Blocked(Reason.ANSWER_MOOT)
    best_by, lapses = (
        place.closes_after(policy.rejection_answer, said_at),
        place.closes_after(policy.rejection_lapses, said_at),
    )
    if now >= lapses:
        return Lapsed(Reason.TOO_LATE_TO_ANSWER, lapses)
    if now >= best_by:
        return Due(Reason.REJECTION_ANSWER_LATE, said_at, until=lapses)
    return Due(Reason.REJECTION_TO_ANSWER, said_at, best_by=best_by, until=lapses)


def _is_outdone(reply: ReplyReceived, story: Story) -> bool:
    """Whether an offer was followed by another one, which is then the one to answer."""
    return reply.kind in OFFERS and any(
        later.kind in OFFERS and later.at > reply.at for later in story.of(ReplyReceived)
    )


def _answers(fact: Fact, reply: ReplyReceived, story: Story) -> bool:
    """Whether a fact is our answer: a letter or a call, a conversation agreed on, a decision taken."""
    if type(fact) is InterviewHeld:
        return reply.kind is ReplyKind.INVITATION and fact.at > reply.at
    if fact.at < reply.at:
        return False
    if type(fact) is LetterSent:
        return reply.kind in ANSWERS.get(fact.kind, ()) and not came_back(fact, story)
    if type(fact) is CallMade:
        return True
    return reply.kind in OFFERS and type(fact) in (OfferAccepted, OfferDeclined, Withdrew)


ANSWERS: dict[LetterKind, Collection[ReplyKind]] = {
    LetterKind.ANSWER: OWED,
    LetterKind.ACCEPTANCE: OWED,
    LetterKind.WITHDRAWAL: OWED,
    LetterKind.FEEDBACK: (ReplyKind.REJECTION,),
    LetterKind.MORE_TIME: OFFERS,
}
"""The letters that answer them, whatever else they are for, and what each of them answers."""
