"""The silence of an application: what they last said, when they said they would answer, and whom one would ask.

Every rule about waiting reads this one value, so that no two of them can see a silence differently.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from afterword.core.history import (
    OFFERS,
    Bounced,
    CallMade,
    Channel,
    Closed,
    DebriefWritten,
    Fact,
    InterviewHeld,
    LetterKind,
    LetterSent,
    NoContactAsked,
    OfferAccepted,
    OfferDeclined,
    OutOfOffice,
    PromiseKept,
    PromiseMade,
    ReplyKind,
    ReplyReceived,
    Side,
    Story,
    TimeFrameTold,
    Withdrew,
    on_the_table,
)
from afterword.core.policy import Policy
from afterword.core.verdicts import Reason

WORDS = frozenset({InterviewHeld, TimeFrameTold, CallMade, ReplyReceived})
"""The facts in which they said something: each ends a silence, and the next one is counted from it."""

REOPENING = (ReplyKind.INVITATION, ReplyKind.REQUEST, ReplyKind.QUESTION, *OFFERS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ending:
    """How an application ended, and when."""

    reason: Reason
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Silence:
    """The time since their last word. Instants are in UTC, days the employer's.

    `named_on` is the day by which they said they would answer, where their last word does not come after it; the
    quiet window runs until `quiet_until`, exclusive. `asked` are our follow-ups in this silence.
    `contact` is the person to ask, the last one who said something, and `reach_by`
    how they want to be reached.
    """

    last_word_at: datetime | None = None
    named_on: date | None = None
    grace: int = 0
    quiet_until: datetime | None = None
    asked: tuple[LetterSent, ...] = ()
    contact: str | None = None
    reach_by: Channel | None = None
    booked: InterviewHeld | None = None
    away_until: date | None = None
    no_contact: bool = False
    on_hold: bool = False
    offer: ReplyReceived | None = None
    ending: Ending | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """A story as it stands at a moment, under a policy: what a rule is told."""

    story: Story
    silence: Silence
    policy: Policy
    now: datetime


def situation_of(story: Story, *, policy: Policy, now: datetime) -> Situation:
    """The situation of an application at `now`."""
    return Situation(story=story, silence=silence_of(story, policy=policy, now=now), policy=policy, now=now)


def silence_of(story: Story, *, policy: Policy, now: datetime) -> Silence:
    """The silence of an application at `now`."""
    words: list[Fact] = [fact for fact in story.facts if type(fact) in WORDS and _ended_at(fact) <= now]
    last_word_at = max(map(_ended_at, words), default=None)
    ups = tuple(letter for letter in story.of(LetterSent) if letter.kind is LetterKind.FOLLOW_UP)
    asked = tuple(f for f in ups if (last_word_at is None or f.at > last_word_at) and not _bounced_since(f, story))
    contact = _who_spoke_last(words, story)
    named_on, grace = _named_day(story, last_word_at, policy)
    quiet_until = story.application.place.end_of(named_on) if named_on else None
    replies = [fact for fact in words if type(fact) is ReplyReceived]
    return Silence(
        last_word_at=last_word_at,
        named_on=named_on,
        grace=grace,
        quiet_until=quiet_until,
        asked=asked,
        contact=contact,
        reach_by=next((debrief.reach_by for debrief in reversed(story.of(DebriefWritten)) if debrief.reach_by), None),
        booked=next((interview for interview in story.of(InterviewHeld) if interview.ends_at > now), None),
        away_until=_away_until(story, contact, last_word_at),
        no_contact=_is_no_contact_asked(story, quiet_until, now),
        on_hold=bool(replies) and replies[-1].kind is ReplyKind.HOLD and words[-1] is replies[-1],
        offer=_open_offer(story),
        ending=_ending(story),
    )


def _ended_at(fact: Fact) -> datetime:
    return fact.ends_at if type(fact) is InterviewHeld else fact.at


def _who_spoke_last(words: list[Fact], story: Story) -> str | None:
    """The contact of their last word, of the one before where that has none, and so on; then anyone there is."""
    for fact in reversed(words):
        if type(fact) is InterviewHeld and fact.contacts:
            return fact.contacts[0]
        if type(fact) is not InterviewHeld and getattr(fact, "contact", None):
            return fact.contact  # type: ignore[attr-defined, no-any-return]
    return next(iter(story.contacts), None)


def _named_day(story: Story, last_word_at: datetime | None, policy: Policy) -> tuple[date | None, int]:
    """The day by which they said they would answer or do something, and the business days of grace after it.

    A newer time frame replaces an older one. A day that lies before their last word is spent. Whoever says "call us
    if you have not heard by then" has given leave, and gets no grace.
    """
    told = story.of(TimeFrameTold)
    frame = told[-1].frame if told else None
    named_on = frame.expected_by if frame else None
    grace = policy.grace.n + (policy.approximate_grace.n if frame and frame.precision == "approximate" else 0)
    if frame and frame.may_write_after:
        grace = 0
    for day in _promised_days(story):
        if named_on is None or day > named_on:
            named_on, grace = day, policy.grace.n
    if named_on is None or (last_word_at and story.application.place.day_of(last_word_at) > named_on):
        return None, 0
    return named_on, grace


def _promised_days(story: Story) -> list[date]:
    """The days by which they promised something that they have not done yet."""
    theirs = [promise for promise in story.of(PromiseMade) if promise.side is Side.THEIRS and promise.by]
    if not theirs:
        return []
    kept = {fact.promise for fact in story.of(PromiseKept)}
    return [promise.by for promise in theirs if promise.by and promise.id not in kept]


def _bounced_since(letter: LetterSent, story: Story) -> bool:
    """Whether anything bounced after a letter: that ends the silence in which it asked."""
    return any(back.at >= letter.at and back.contact in (None, letter.contact) for back in story.of(Bounced))


def came_back(letter: LetterSent, story: Story) -> bool:
    """Whether a letter bounced, and so reached nobody: a bounce is about the last letter before it to that person."""
    for back in story.of(Bounced):
        if back.at >= letter.at and back.contact in (None, letter.contact):
            later = (one for one in story.of(LetterSent) if one is not letter and letter.at <= one.at <= back.at)
            return not any(back.contact in (None, one.contact) for one in later)
    return False


def is_bounced(story: Story, contact: str | None) -> bool:
    """Whether the address that this contact has now is one from which a letter came back."""
    person = story.contacts.get(contact or "")
    entered_at = person.added_at if person else None
    return any(
        back.contact in (None, contact) and (entered_at is None or entered_at <= back.at) for back in story.of(Bounced)
    )


def _away_until(story: Story, contact: str | None, last_word_at: datetime | None) -> date | None:
    """The day on which the person to ask is back, as their machine said since their last word."""
    away = [
        fact.until
        for fact in story.of(OutOfOffice)
        if (fact.contact in (None, contact) or contact is None) and (last_word_at is None or fact.at >= last_word_at)
    ]
    return away[-1] if away else None


def _is_no_contact_asked(story: Story, quiet_until: datetime | None, now: datetime) -> bool:
    """Whether they want no word from us: until the day they named has ended, or else until they write."""
    replies = story.of(ReplyReceived)
    asked = [*story.of(NoContactAsked), *(reply for reply in replies if reply.kind is ReplyKind.NO_CONTACT)]
    if not asked or (quiet_until is not None and now >= quiet_until):
        return False
    asked_at = max(fact.at for fact in asked)
    return not any(fact.at > asked_at for fact in (*replies, *story.of(CallMade)))


def _open_offer(story: Story) -> ReplyReceived | None:
    """Their latest offer, on paper before one that was spoken, as long as it is not decided."""
    if not any(reply.kind in OFFERS for reply in story.of(ReplyReceived)):
        return None
    offers = on_the_table(story.facts)
    if not offers:
        return None
    return next((offer for offer in reversed(offers) if offer.kind is ReplyKind.OFFER_WRITTEN), offers[-1])


def _ending(story: Story) -> Ending | None:
    """How the application ended, unless they came back after it.

    A conversation that was only booked may have been called off by their no; one that was written down took place.
    """
    ending: Ending | None = None
    met_at = {interview.id: interview.at for interview in story.of(InterviewHeld)}
    for fact in story.facts:
        kind = type(fact)
        if kind is ReplyReceived:
            ending = _after_reply(fact, ending)  # type: ignore[arg-type]
        elif kind is OfferAccepted:
            ending = Ending(reason=Reason.YOU_ACCEPTED, at=fact.at)
        elif kind in (Withdrew, OfferDeclined, Closed):
            ending = Ending(
                reason=Reason.YOU_ARE_OUT if kind is not Closed else Reason.YOU_CLOSED_IT,
                at=fact.at,
            )
        elif ending and ending.reason in REOPENABLE and _shows_them_back(fact, ending, met_at):
            ending = None
    return ending


def _shows_them_back(fact: Fact, ending: Ending, met_at: Mapping[str, datetime]) -> bool:
    """Whether a fact can only be because they went on after an ending."""
    if type(fact) is DebriefWritten:
        return met_at.get(fact.interview, ending.at) > ending.at
    return type(fact) is TimeFrameTold


REOPENABLE = (Reason.THEY_SAID_NO, Reason.YOU_CLOSED_IT)


def _after_reply(reply: ReplyReceived, ending: Ending | None) -> Ending | None:
    """The ending after a reply: a no ends it; coming back, or any word after it was put away, opens it again, and an
    offer whatever the seeker had ended.
    """
    if reply.kind is ReplyKind.REJECTION:
        return Ending(reason=Reason.THEY_SAID_NO, at=reply.at)
    if ending is None or ending.reason is Reason.YOU_CLOSED_IT:
        return None
    if ending.reason is Reason.YOU_ARE_OUT:
        return None if reply.kind in OFFERS else ending
    return None if ending.reason is Reason.THEY_SAID_NO and reply.kind in REOPENING else ending
