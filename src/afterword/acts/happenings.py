"""Things that happened outside an interview, written down as they are: their replies, our calls, what was kept.

A page, a command or a mailbox brings the fact; this writes it and replans. A request in a reply is a promise of ours.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from uuid import UUID

from afterword.acts.debriefs import PromiseGiven, frame_told, promises_made
from afterword.acts.planning import look_again, replan, replan_due, turns_the_search
from afterword.acts.recording import record
from afterword.core.history import (
    Bounced,
    CallMade,
    Closed,
    Fact,
    NoContactAsked,
    Noted,
    OfferAccepted,
    OfferDeclined,
    OutOfOffice,
    PromiseKept,
    ReplyKind,
    ReplyReceived,
    Side,
    TimeFrameTold,
    Withdrew,
)
from afterword.core.timeframe import TimeFrame
from afterword.records.locking import writing
from afterword.records.models import Application, Contact, Entry


class NotYetHappened(ValueError):
    """What lies in the future has not happened."""

    def __init__(self, at: datetime) -> None:
        super().__init__(f"{at:%Y-%m-%d %H:%M} UTC is still to come: enter when it happened, or wait until it has.")


class NoSuchPromise(LookupError):
    """No promise has this name."""

    def __init__(self, promise: str) -> None:
        super().__init__(f"There is no promise {promise!r} here: it may have been taken back.")


def note(application: Application, *facts: Fact, now: datetime) -> UUID:
    """Write facts of one act down; the act's name, for taking it back. Raises NotYetHappened."""
    for fact in facts:
        if fact.at > now:
            raise NotYetHappened(fact.at)
    with writing(application.seeker) as seeker:
        act = record(seeker, application, facts, now=now)
        replan(seeker, [application], now=now)
        turns = turns_the_search(application, facts)
        if turns:
            look_again(seeker, now=now)
    if turns:
        replan_due(application.seeker, now=now)
    return act


def note_reply(
    application: Application,
    *,
    kind: ReplyKind,
    at: datetime,
    now: datetime,
    contact: Contact | None = None,
    words: str = "",
    by: date | None = None,
    requested: str = "",
    requested_by: str = "",
    hear_back: str = "",
) -> UUID:
    """They wrote; a request becomes a promise of ours, and a time frame in it is kept. Raises NotYetHappened."""
    given: tuple[PromiseGiven, ...] = ()
    if kind is ReplyKind.REQUEST:
        given = (PromiseGiven(what=requested or words or "what they asked for", when=requested_by),)
    frame = frame_told(application, hear_back, on=None, told_at=at)
    facts = reply_facts(
        application, kind=kind, at=at, contact=contact, words=words or requested, by=by, asked=given, frame=frame
    )
    return note(application, *facts, now=now)


def reply_facts(
    application: Application,
    *,
    kind: ReplyKind,
    at: datetime,
    contact: Contact | None,
    words: str,
    by: date | None,
    asked: Sequence[PromiseGiven],
    frame: TimeFrame | None,
    invites_to: datetime | None = None,
) -> list[Fact]:
    """What a reply of theirs is made of: their word, what they asked us for, and when they will answer."""
    who = contact.key if contact else None
    reply = ReplyReceived(
        at=at, application=application.key, kind=kind, contact=who, words=words, by=by, invites_to=invites_to
    )
    promises = promises_made(application, asked, told_at=at)
    facts: list[Fact] = [reply, *(replace(promise, asked=True, contact=who) for promise in promises)]
    if frame is not None:
        facts.append(TimeFrameTold(at=at, application=application.key, frame=frame, contact=who))
    return facts


def note_call(
    application: Application,
    *,
    at: datetime,
    now: datetime,
    contact: Contact | None = None,
    words: str = "",
    hear_back: str = "",
) -> UUID:
    """We spoke with them outside an interview; a time frame that they named is kept. Raises NotYetHappened."""
    who = contact.key if contact else None
    facts: list[Fact] = [CallMade(at=at, application=application.key, contact=who, words=words)]
    frame = frame_told(application, hear_back, on=None, told_at=at)
    if frame is not None:
        facts.append(TimeFrameTold(at=at, application=application.key, frame=frame, contact=who))
    return note(application, *facts, now=now)


def note_time_frame(
    application: Application,
    *,
    words: str,
    at: datetime,
    now: datetime,
    on: date | None = None,
    contact: Contact | None = None,
) -> UUID | None:
    """They said when they will answer; None where the words say nothing. Raises NotYetHappened."""
    frame = frame_told(application, words, on=on, told_at=at)
    if frame is None:
        return None
    who = contact.key if contact else None
    return note(
        application,
        TimeFrameTold(at=at, application=application.key, frame=frame, contact=who),
        now=now,
    )


def make_promise(application: Application, *, what: str, when: str = "", side: Side = Side.OURS, now: datetime) -> UUID:
    """A promise, ours or theirs, that no debrief holds."""
    given = [PromiseGiven(what=what, when=when, side=side)]
    return note(application, *promises_made(application, given, told_at=now), now=now)


def keep_promise(application: Application, promise: str, *, at: datetime, now: datetime) -> UUID:
    """A promise was kept. Raises NoSuchPromise and NotYetHappened."""
    entries = Entry.objects.filter(seeker=application.seeker, application=application, kind="promised")
    if promise not in {body["id"] for body in entries.values_list("body", flat=True)}:
        raise NoSuchPromise(promise)
    return note(application, PromiseKept(at=at, application=application.key, promise=promise), now=now)


def note_bounce(application: Application, *, contact: Contact, at: datetime, now: datetime) -> UUID:
    """A letter to this contact came back. Raises NotYetHappened."""
    return note(application, Bounced(at=at, application=application.key, contact=contact.key), now=now)


def note_out_of_office(
    application: Application,
    *,
    contact: Contact | None,
    until: date | None,
    at: datetime,
    now: datetime,
) -> UUID:
    """A machine answered that someone is away. Raises NotYetHappened."""
    who = contact.key if contact else None
    return note(
        application,
        OutOfOffice(at=at, application=application.key, contact=who, until=until),
        now=now,
    )


def ask_no_contact(application: Application, *, at: datetime, now: datetime) -> UUID:
    """They asked not to be written to. Raises NotYetHappened."""
    return note(application, NoContactAsked(at=at, application=application.key), now=now)


def write_note(application: Application, *, words: str, now: datetime) -> UUID:
    """Anything else worth keeping."""
    return note(application, Noted(at=now, application=application.key, words=words), now=now)


def accept_offer(application: Application, *, now: datetime) -> UUID:
    """The seeker takes the offer. Where it is on paper, the other applications are planned anew at once."""
    return note(application, OfferAccepted(at=now, application=application.key), now=now)


def decline_offer(application: Application, *, now: datetime) -> UUID:
    """The seeker does not take the offer."""
    return note(application, OfferDeclined(at=now, application=application.key), now=now)


def withdraw(application: Application, *, now: datetime) -> UUID:
    """The seeker ends the application; the plan then holds a courteous note."""
    return note(application, Withdrew(at=now, application=application.key), now=now)


def close(application: Application, *, now: datetime, words: str = "") -> UUID:
    """The seeker puts the application away; a late answer opens it again."""
    return note(application, Closed(at=now, application=application.key, words=words), now=now)
