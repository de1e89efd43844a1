"""Endings: an offer to decide, a yes in writing, a courteous withdrawal, a silence that means no.

Only an offer that is on paper and accepted ends a search. Nothing is ever closed for the seeker: after a long silence
it is suggested, and a late answer opens it again.
"""

from collections.abc import Iterator
from datetime import datetime

from afterword.core.history import (
    OFFERS,
    Fact,
    LetterKind,
    LetterSent,
    OfferAccepted,
    OfferDeclined,
    ReplyKind,
    ReplyReceived,
    Withdrew,
    answer_day,
    on_the_table,
)
from afterword.core.silence import Situation, came_back
from afterword.core.steps import Step, StepKind
from afterword.core.verdicts import Blocked, Done, Due, Lapsed, NotYet, Reason, Verdict


def closing(situation: Situation) -> Iterator[Step]:
    """The steps that end an application."""
    for kind, verdict_of in ENDINGS:
        verdict = verdict_of(situation)
        if verdict is not None:
            yield Step(
                key=f"{kind}:{situation.story.application.id}",
                kind=kind,
                application=situation.story.application.id,
                verdict=verdict,
                contact=situation.silence.contact,
            )


def _decide(situation: Situation) -> Verdict | None:
    """Whether an offer waits for a decision: one on paper does, one that was spoken does not bind anybody yet."""
    offer = situation.silence.offer
    if offer is None:
        return _decided(situation)
    ending = situation.silence.ending
    if ending is not None and ending.reason is not Reason.YOU_ACCEPTED:
        return Blocked(ending.reason)
    if situation.story.accepted_elsewhere is not None:
        return Blocked(Reason.WITHDRAWAL_ANSWERS)
    if offer.kind is ReplyKind.OFFER_SPOKEN:
        return Due(Reason.OFFER_NOT_ON_PAPER, offer.at)
    return _by_its_day(situation, offer)


def _decided(situation: Situation) -> Verdict | None:
    """Where no offer waits: it was decided, or they took it back."""
    if not any(reply.kind in OFFERS for reply in situation.story.of(ReplyReceived)):
        return None
    ending, decided_at = situation.silence.ending, _last(situation, OfferAccepted, OfferDeclined)
    if decided_at is None or (ending is not None and ending.reason is Reason.THEY_SAID_NO):
        return Blocked(ending.reason) if ending else None
    return Done(Reason.OFFER_DECIDED, decided_at)


def _by_its_day(situation: Situation, offer: ReplyReceived) -> Verdict:
    """An offer on paper is decided by the day they named last, with the reminder that a promise has."""
    facts, place = situation.story.facts, situation.story.application.place
    by = answer_day(on_the_table(facts)[0], facts)
    if by is None:
        return Due(Reason.OFFER_OPEN, offer.at)
    best_by = place.end_of(by)
    if situation.now >= best_by:
        return Due(Reason.OFFER_DECISION_LATE, offer.at)
    reminds = place.start_of(place.calendar.add(by, -situation.policy.promise_reminder.n))
    if situation.now < reminds:
        return Due(Reason.OFFER_TO_DECIDE, offer.at, best_by=best_by, turns_at=reminds)
    return Due(Reason.OFFER_DECISION_SOON, offer.at, best_by=best_by)


def _acceptance(situation: Situation) -> Verdict | None:
    """Whether the yes still has to be said in writing."""
    accepted_at = _last(situation, OfferAccepted)
    if accepted_at is None:
        return None
    sent = _sent(situation, LetterKind.ACCEPTANCE, since=_offered_at(situation, accepted_at))
    if sent is not None:
        return Done(Reason.ACCEPTANCE_SENT, sent.at)
    ending = situation.silence.ending
    if ending is not None and ending.reason is not Reason.YOU_ACCEPTED:
        return Blocked(ending.reason)
    return Due(Reason.ACCEPTANCE_TO_SEND, accepted_at)


def _offered_at(situation: Situation, accepted_at: datetime) -> datetime | None:
    """When what was accepted was offered: the yes to an offer on paper is not the one to what was spoken before."""
    offers = (reply for reply in situation.story.of(ReplyReceived) if reply.kind in OFFERS)
    return max((offer.at for offer in offers if offer.at <= accepted_at), default=None)


def _withdrawal(situation: Situation) -> Verdict | None:
    """Whether they should be told that the seeker withdraws: they ended it, or took another offer on paper."""
    sent = _sent(situation, LetterKind.WITHDRAWAL)
    if sent is not None:
        return Done(Reason.WITHDRAWAL_SENT, sent.at)
    left_at, offer = _last(situation, Withdrew, OfferDeclined), situation.silence.offer
    if left_at is not None and offer is None:
        lapses = situation.story.application.place.closes_after(situation.policy.rejection_lapses, left_at)
        return _in_time(situation, left_at, Reason.WITHDRAWAL_TO_SEND, lapses)
    if situation.story.accepted_elsewhere is not None and situation.silence.ending is None:
        return _in_time(situation, situation.story.accepted_elsewhere, Reason.ACCEPTED_ELSEWHERE)
    return None


def _in_time(situation: Situation, left_at: datetime, reason: Reason, lapses: datetime | None = None) -> Verdict:
    """Courtesy has the same days here as in the answer to a no; who still counts on the seeker is told however late."""
    best_by = situation.story.application.place.closes_after(situation.policy.rejection_answer, left_at)
    if lapses is not None and situation.now >= lapses:
        return Lapsed(Reason.TOO_LATE_TO_WITHDRAW, lapses)
    if situation.now >= best_by:
        return Due(Reason.WITHDRAWAL_LATE, left_at, until=lapses)
    return Due(reason, left_at, best_by=best_by, until=lapses)


def _close(situation: Situation) -> Verdict | None:
    """Whether the silence is long enough to be taken for a no."""
    silence, place = situation.silence, situation.story.application.place
    if silence.last_word_at is None or silence.ending or silence.booked or silence.offer:
        return None
    last_day = max(filter(None, (place.day_of(silence.last_word_at), silence.named_on)))
    over = place.start_of(place.day_after(situation.policy.silence_is_a_no, last_day))
    return NotYet(Reason.SILENCE_IS_NORMAL, over) if situation.now < over else Due(Reason.SILENCE_IS_A_NO, over)


ENDINGS = (
    (StepKind.DECIDE, _decide),
    (StepKind.ACCEPTANCE, _acceptance),
    (StepKind.WITHDRAWAL, _withdrawal),
    (StepKind.CLOSE, _close),
)


def _last(situation: Situation, *kinds: type[Fact]) -> datetime | None:
    """When something of these kinds happened last."""
    return max((fact.at for kind in kinds for fact in situation.story.of(kind)), default=None)


def _sent(situation: Situation, kind: LetterKind, *, since: datetime | None = None) -> LetterSent | None:
    """The first letter of a kind that went out, since a moment if need be, and did not come back."""
    letters = (
        letter
        for letter in situation.story.of(LetterSent)
        if letter.kind is kind and (since is None or letter.at >= since)
    )
    return next((letter for letter in letters if not came_back(letter, situation.story)), None)
