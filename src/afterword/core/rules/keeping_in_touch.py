"""Keeping in touch: a word to somebody now and then, in the rhythm that the seeker chose.

Most jobs come through people whom one hardly knows, and no study says how often to write to them; so the rhythm is the
seeker's own, and without one nothing is ever due. A greeting asks for nothing. It is held back wherever it could be
taken for a follow-up: at an employer where an application is open, that asked for time, or for no contact at all.
"""

from calendar import monthrange
from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta

from afterword.core.history import (
    CallMade,
    Contact,
    Fact,
    InterviewHeld,
    LetterKind,
    LetterSent,
    ReplyReceived,
    RhythmChosen,
    Story,
    Unit,
    reached_at,
)
from afterword.core.mail.senders import domain_of, own_domain, tells_employer
from afterword.core.silence import Situation, is_bounced
from afterword.core.steps import Step, StepKind
from afterword.core.verdicts import Blocked, Due, NotYet, Reason, Verdict

LONGEST_MONTHS = 1200


def keeping_in_touch(situation: Situation, others: Iterable[Situation] = ()) -> Iterator[Step]:
    """The next word to everybody for whom a rhythm was chosen; `others` are the applications beside the network."""
    story = situation.story
    for contact, rhythm in rhythms(story).items():
        person = story.contacts.get(contact)
        if person is not None:
            yield Step(
                key=f"{StepKind.GREETING}:{contact}:{len(greetings(story, contact)) + 1}",
                kind=StepKind.GREETING,
                application=story.application.id,
                verdict=_verdict(situation, person, rhythm, others),
                contact=contact,
            )


def rhythms(story: Story) -> dict[str, RhythmChosen]:
    """The rhythm of each contact that has one now."""
    latest = {chosen.contact: chosen for chosen in story.of(RhythmChosen)}
    return {contact: chosen for contact, chosen in latest.items() if chosen.every}


def greetings(story: Story, contact: str) -> list[LetterSent]:
    """The words of this kind that went to somebody."""
    return [one for one in story.of(LetterSent) if one.kind is LetterKind.GREETING and one.contact == contact]


def last_word(story: Story, contact: str, *, now: datetime) -> Fact | None:
    """What was last said between the seeker and somebody, by either."""
    said: list[Fact] = [fact for kind in WORDS for fact in story.of(kind) if fact.contact == contact]  # type: ignore[attr-defined]
    said += [met for met in story.of(InterviewHeld) if contact in met.contacts and met.ends_at <= now]
    return max(said, key=lambda fact: fact.at, default=None)


WORDS: tuple[type[Fact], ...] = (LetterSent, CallMade, ReplyReceived)


def _verdict(situation: Situation, person: Contact, rhythm: RhythmChosen, others: Iterable[Situation]) -> Verdict:
    story, now = situation.story, situation.now
    last = last_word(story, person.id, now=now)
    place = story.application.place
    opens = place.start_of(day_after(place.day_of(last.at if last else rhythm.at), rhythm.every, rhythm.unit))
    if now < opens:
        return NotYet(Reason.GREETING_LATER, opens)
    return may_not_greet(situation, person, others) or Due(Reason.GREETING_DUE, opens)


def may_not_greet(situation: Situation, person: Contact, others: Iterable[Situation] = ()) -> Blocked | None:
    """Why a greeting to somebody must not go now; None where it may. It does not ask for a rhythm."""
    if is_bounced(situation.story, person.id):
        return Blocked(Reason.ADDRESS_BOUNCED)
    theirs = [situation, *(other for other in others if _works_there(person, other.story))]
    held = [blocked for one in theirs if (blocked := _held(one)) is not None]
    return max(held, key=lambda blocked: (blocked.until is None, blocked.until or situation.now), default=None)


def _held(situation: Situation) -> Blocked | None:
    """What an application means for greetings to its people."""
    silence, now = situation.silence, situation.now
    if not situation.story.application.id:
        return None
    is_quiet = silence.quiet_until is not None and now < silence.quiet_until
    if silence.no_contact:
        return Blocked(Reason.NO_CONTACT_THERE, silence.quiet_until if is_quiet else None)
    if silence.ending is None and is_quiet:
        return Blocked(Reason.TIME_ASKED_THERE, silence.quiet_until)
    if silence.ending is None and situation.story.applied_at is not None:
        return Blocked(Reason.APPLICATION_OPEN_THERE)
    return None


def _works_there(person: Contact, story: Story) -> bool:
    """Whether somebody of the network is one of the people of an application: by the address, or by its domain."""
    return any(is_of_one_house(person, other) for other in story.contacts.values() if other.application)


def is_of_one_house(one: Contact, other: Contact) -> bool:
    """Whether two contacts are one person, or write from one employer's domain."""
    domain = domain_of(one.address) if "@" in one.address else ""
    if tells_employer(domain) and "@" in other.address and own_domain(domain_of(other.address)) == own_domain(domain):
        return True
    return reached_at(one) == reached_at(other)


def day_after(day: date, every: int, unit: Unit) -> date:
    """The day so many weeks or months on: the same day of the month, or its last."""
    if unit is Unit.WEEKS:
        return day + timedelta(weeks=every)
    months = day.year * 12 + day.month - 1 + min(every, LONGEST_MONTHS)
    year, month = divmod(months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
