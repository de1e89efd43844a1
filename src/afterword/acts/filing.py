"""A message as facts: what a filing writes down, and which of it is known already."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from afterword.acts.debriefs import PromiseGiven
from afterword.acts.happenings import reply_facts
from afterword.acts.interviews import interview_fact
from afterword.acts.recording import entries_that_count
from afterword.core.history import (
    Bounced,
    Fact,
    InterviewHeld,
    OutOfOffice,
    PromiseMade,
    ReplyKind,
    ReplyReceived,
    TimeFrameTold,
)
from afterword.core.mail.filing import REPLIES, FiledAs, Filing
from afterword.records.facts import from_row
from afterword.records.models import Application, Contact, Proposal

A_TALK = timedelta(hours=1)
"""How long a conversation is taken to be whose end nobody named."""

NEAR = timedelta(days=1)
"""How far the moment that a person typed may be from the one that the message has, for the two to be one thing."""


class WhoseAddress(ValueError):
    """A letter that came back says nothing without the person whom it did not reach."""

    def __init__(self) -> None:
        super().__init__("Say whose letter came back: until that address is corrected, nothing goes there.")


def facts_of(application: Application, filing: Filing, *, contact: Contact | None, at: datetime) -> list[Fact]:
    """What a message would write down in an application. Raises WhoseAddress and EndsBeforeItStarts."""
    who = contact.key if contact else None
    if filing.kind is FiledAs.OUT_OF_OFFICE:
        return [OutOfOffice(at=at, application=application.key, contact=who, until=filing.away_until)]
    if filing.kind is FiledAs.BOUNCE:
        if contact is None:
            raise WhoseAddress
        return [Bounced(at=at, application=application.key, contact=who)]
    return [*_reply(application, filing, contact, at), *_talk(application, filing, contact)]


def _reply(application: Application, filing: Filing, contact: Contact | None, at: datetime) -> list[Fact]:
    kind = REPLIES[filing.kind]
    asked = [PromiseGiven(what=what) for what in filing.asks_for]
    if kind is ReplyKind.REQUEST and not asked:
        asked = [PromiseGiven(what="what they asked for")]
    facts = reply_facts(
        application,
        kind=kind,
        at=at,
        contact=contact,
        words=filing.words,
        by=None if asked else filing.asked_by,
        asked=asked,
        frame=filing.frame,
        invites_to=filing.interview_at if kind is ReplyKind.INVITATION else None,
    )
    by = filing.asked_by
    return [replace(fact, by=by) if by and isinstance(fact, PromiseMade) else fact for fact in facts]


def _talk(application: Application, filing: Filing, contact: Contact | None) -> Iterator[InterviewHeld]:
    starts_at = filing.interview_at
    if starts_at is not None:
        ends_at = filing.interview_ends_at or starts_at + A_TALK
        yield interview_fact(
            application, starts_at=starts_at, ends_at=ends_at, contacts=[contact] if contact else [], how=""
        )


def not_known_yet(application: Application, facts: list[Fact]) -> list[Fact]:
    """The facts that nobody has written down yet. What another message said is none of these: two may say the same."""
    accepted = Proposal.objects.filter(seeker=application.seeker, application=application, state="accepted")
    from_mail = set(accepted.values_list("act", flat=True))
    entries = entries_that_count(application, *KINDS)
    known = [
        from_row(entry.kind, entry.body, at=entry.at, application=application.key)
        for entry in entries
        if entry.act not in from_mail or entry.kind == "interview"
    ]
    return [fact for fact in facts if not any(_is_same(fact, one) for one in known)]


KINDS = ("reply", "promised", "told", "interview", "out_of_office", "bounced")


def _is_same(fact: Fact, known: Fact) -> bool:
    """Whether two facts tell of one thing, one of them typed by a person and the other read from a message."""
    if isinstance(fact, InterviewHeld) and isinstance(known, InterviewHeld):
        return fact.at == known.at
    if type(fact) is not type(known) or abs(fact.at - known.at) > NEAR:
        return False
    if isinstance(fact, ReplyReceived) and isinstance(known, ReplyReceived):
        return fact.kind is known.kind
    if isinstance(fact, TimeFrameTold) and isinstance(known, TimeFrameTold):
        return fact.frame.expected_by == known.frame.expected_by
    if isinstance(fact, PromiseMade) and isinstance(known, PromiseMade):
        return fact.side is known.side and (fact.what.casefold() == known.what.casefold() or fact.by == known.by)
    return getattr(fact, "contact", None) == getattr(known, "contact", None)
