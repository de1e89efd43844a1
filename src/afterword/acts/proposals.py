"""Proposals: what a received message seems to say, accepted, corrected or dismissed by the person, and taken back.

A message changes nothing. It becomes one proposal, however much it says; facts come of it when a person says yes, or
when a rule does that they switched on themselves.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from afterword.acts.applications import add_contact, open_application
from afterword.acts.debriefs import frame_told
from afterword.acts.filing import facts_of, not_known_yet
from afterword.acts.planning import look_again, replan, turns_the_search
from afterword.acts.recording import NothingToUndo, entries_that_count, no_longer, record, take_back, write_again
from afterword.acts.threads import note_thread
from afterword.core.history import Fact, InterviewHeld
from afterword.core.mail.corrections import about, application_by, is_about_us, kind_by
from afterword.core.mail.filing import MEANT, FiledAs, Filing, filing_of, message_kind_of
from afterword.core.mail.kinds import MessageKind, MessageReading
from afterword.post.clock import Clock
from afterword.records.corrections import corrections_of
from afterword.records.facts import KIND_OF
from afterword.records.filings import filing_from_json, filing_to_json
from afterword.records.locking import writing
from afterword.records.models import (
    Application,
    Contact,
    Correction,
    Entry,
    FilingRule,
    Letter,
    Proposal,
    Received,
    Seeker,
    State,
)
from afterword.records.readings import reading_of

OPEN, ACCEPTED, DISMISSED = "open", "accepted", "dismissed"
PERSON, RULE, KNOWN = "person", "rule", "known"

WORTH_OPENING = (
    MessageKind.ACKNOWLEDGEMENT,
    MessageKind.INTERVIEW_INVITATION,
    MessageKind.INTERVIEW_CHANGE,
    MessageKind.REQUEST,
    MessageKind.REJECTION,
    MessageKind.OFFER,
)
"""What a message from an employer who is not tracked yet has to say, for an application to be proposed."""

MACHINES = re.compile(
    r"(?:no|do.?not).?reply|notifications?|mailer.?daemon|postmaster|(?:jobs?|careers?|recruiting|recruitment|talent"
    r"|hr|people|info|hello|support|team|bewerbung(?:en)?|karriere|recrutement|emploi|candidatures?|empleo|seleccion"
    r"|rrhh)$",
    re.IGNORECASE,
)
"""The part before the @ of addresses behind which there is no person to write to by name."""


class ProposalSettled(ValueError):
    """The proposal was decided on already."""

    def __init__(self) -> None:
        super().__init__("This message was dealt with already: undo that first, and decide again.")


class WhichApplication(ValueError):
    """A fact needs an application."""

    def __init__(self) -> None:
        super().__init__("Say which application this is about, or open a new one for it.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sender:
    """The message's sender is the contact: found by the address, or added where nobody has it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewApplication:
    """An application that the message begins."""

    employer: str
    role: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """When they will answer, as the person says that they said it: the words, and the day where it is known better."""

    words: str
    on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Corrected:
    """The proposal as the person wants it: what is written down, in which application, and who said it.

    `told` replaces the time frame that was read; without it that one stays.
    """

    filing: Filing
    application: Application | NewApplication
    contact: Contact | Sender | None
    told: Told | None = None


def propose(received: Received, *, now: datetime) -> Proposal | None:
    """What a message that was just stored seems to say, as a proposal; None where there is nothing to ask.

    Twice is once. What the person wrote down already is not asked again, and what a rule of theirs takes is written
    down at once.
    """
    with writing(received.seeker) as seeker:
        there = Proposal.objects.filter(seeker=seeker, received=received).first()
        if there is not None:
            return there
        letter = note_thread(received)
        if letter is not None and letter.state == State.UNSURE:
            _wake_looker(seeker, letter, now)
        said = about(received.sender_address, corrections_of(seeker))
        if not received.reading.get("kinds") or not is_about_us(said):
            return None
        reading = reading_of(received.reading)
        application = _application(received, application_by(said)) or (letter.application if letter else None)
        kind = kind_by(said, reading.kind)
        if not _is_worth_asking(kind, reading, application):
            return None
        filing = filing_of(reading) if kind is reading.kind else Filing(kind=MEANT[kind], frame=reading.frame)
        proposal = Proposal.objects.create(
            seeker=seeker,
            received=received,
            application=application,
            kind=kind.value,
            certainty=received.certainty or reading.kinds[0].certainty,
            fields={"filing": filing_to_json(filing)},
            made_at=now,
        )
        _settle_at_once(proposal, filing, now)
    return proposal


def proposing(clock: Clock) -> Callable[[Received], Proposal | None]:
    """What receiving does with each message that it kept: ask about it, at the moment at which it came."""
    return lambda received: propose(received, now=clock.now())


def _wake_looker(seeker: Seeker, letter: Letter, now: datetime) -> None:
    """Whoever answers a letter has it: the worker settles at once what was unsure."""
    Letter.objects.filter(pk=letter.pk).update(look_due_at=now)
    Seeker.objects.filter(pk=seeker.pk).update(wakes_at=now)


def _application(received: Received, corrected: str) -> Application | None:
    """The application that a message is about: the one that a correction names, or the one that was matched."""
    mine = Application.objects.filter(seeker=received.seeker, removed_at=None)
    named = mine.filter(key=corrected).first() if corrected else None
    matched = received.application
    return named or (matched if matched is not None and matched.removed_at is None else None)


def _is_worth_asking(kind: MessageKind, reading: MessageReading, application: Application | None) -> bool:
    return application is not None or (kind in WORTH_OPENING and bool(reading.employer))


def _settle_at_once(proposal: Proposal, filing: Filing, now: datetime) -> None:
    """Settle a new proposal that nobody need be asked about: it is known, or a rule of the person's own takes it."""
    application = proposal.application
    if application is None:
        return
    rule = FilingRule.objects.filter(seeker=proposal.seeker, kind=filing.kind, above__lte=proposal.certainty).first()
    try:
        facts = facts_of(application, filing, contact=_known_sender(proposal, application), at=said_at(proposal, now))
    except ValueError:
        return  # a person has to say more
    if not not_known_yet(application, facts):
        _decide(proposal, ACCEPTED, by=KNOWN, now=now)
    elif rule is not None:
        _write_down(proposal, Corrected(filing=filing, application=application, contact=Sender()), by=RULE, now=now)


def said_at(proposal: Proposal, now: datetime) -> datetime:
    """When they said it: when the message was sent, and never later than when it was here."""
    received = proposal.received
    return min(received.sent_at or received.saved_at, received.saved_at, now)


def accept_proposal(proposal: Proposal, *, now: datetime, corrected: Corrected | None = None) -> Proposal:
    """Write down what a message says, as proposed or as corrected; the plan follows at once.

    Raises ProposalSettled, WhichApplication, WhoseAddress and EndsBeforeItStarts.
    """
    with writing(proposal.seeker):
        fresh = _open(proposal)
        wanted = corrected or _as_proposed(fresh)
        if corrected is not None:
            _keep_correction(fresh, corrected, now)
        _write_down(fresh, wanted, by=PERSON, now=now)
    return fresh


def _open(proposal: Proposal) -> Proposal:
    fresh = Proposal.objects.select_related("received", "application", "seeker").get(pk=proposal.pk)
    if fresh.state != OPEN:
        raise ProposalSettled
    return fresh


def _as_proposed(proposal: Proposal) -> Corrected:
    if proposal.application is None or proposal.application.removed_at is not None:
        raise WhichApplication
    filing = filing_from_json(proposal.fields["filing"])
    return Corrected(filing=filing, application=proposal.application, contact=Sender())


def _write_down(proposal: Proposal, wanted: Corrected, *, by: str, now: datetime) -> None:
    """The facts of a message under one act, with the application and the contact that they need."""
    seeker, made = proposal.seeker, dict[str, Any]()
    application = _opened(proposal, wanted.application, made, now)
    contact = _who(proposal, wanted, application, made, now)
    filing, at = wanted.filing, said_at(proposal, now)
    if wanted.told is not None:
        frame = frame_told(application, wanted.told.words, on=wanted.told.on, told_at=at)
        filing = replace(filing, frame=frame)
    facts = facts_of(application, filing, contact=contact, at=at)
    fresh = not_known_yet(application, facts)
    made["before"] = {"filing": proposal.fields["filing"], "application": proposal.application_id}
    proposal.application = application
    proposal.fields = {"filing": filing_to_json(filing), **made}
    if not fresh:
        _decide(proposal, ACCEPTED, by=KNOWN, now=now)
        return
    act = record(seeker, application, fresh, now=now)
    if filing.kind is FiledAs.CHANGE:
        moved = _moved(application, fresh, now)
        no_longer(moved, act=act, now=now)
        proposal.fields["moved"] = [entry.pk for entry in moved]
    Received.objects.filter(pk=proposal.received_id).update(application=application)
    _decide(proposal, ACCEPTED, by=by, now=now, act=act)
    replan(seeker, [application], now=now)
    if turns_the_search(application, fresh):
        look_again(seeker, now=now)


def _opened(
    proposal: Proposal, wanted: Application | NewApplication, made: dict[str, Any], now: datetime
) -> Application:
    """The application that is meant, or a new one; one that was opened from this message before comes back."""
    if isinstance(wanted, Application):
        return wanted
    before = Application.objects.filter(seeker=proposal.seeker, key=proposal.fields.get("opened", "")).first()
    if before is not None and (before.employer, before.role) == (wanted.employer, wanted.role):
        before.removed_at = None
        before.save(update_fields=["removed_at"])
    else:
        before = open_application(proposal.seeker, role=wanted.role, employer=wanted.employer, now=now)
    made["opened"] = before.key
    return before


def _who(
    proposal: Proposal, wanted: Corrected, application: Application, made: dict[str, Any], now: datetime
) -> Contact | None:
    """Who said it: the person chosen, or the sender, who is added to the application where their address is new."""
    if not isinstance(wanted.contact, Sender):
        return wanted.contact
    known = _known_sender(proposal, application)
    received = proposal.received
    local = received.sender_address.partition("@")[0]
    if known is not None or wanted.filing.kind is FiledAs.BOUNCE or not local or MACHINES.search(local):
        return known
    made["added"] = _added(proposal, application, local, now)
    return Contact.objects.get(seeker=proposal.seeker, key=made["added"])


def _added(proposal: Proposal, application: Application, local: str, now: datetime) -> str:
    """The key of the sender as a contact, who comes back where they were added from this message before."""
    before = proposal.fields.get("added", "")
    mine = Contact.objects.filter(seeker=proposal.seeker, application=application, key=before)
    if before and mine.update(removed_at=None):
        return str(before)
    received = proposal.received
    name = received.sender_name.strip() or local.replace(".", " ").title()
    return add_contact(application, name=name[:200], address=received.sender_address, now=now).key


def _known_sender(proposal: Proposal, application: Application) -> Contact | None:
    """The contact whose address the message came from; of a letter that came back the one whom it was for."""
    people = Contact.objects.filter(seeker=proposal.seeker, application=application, removed_at=None)
    letter = proposal.received.letter
    if proposal.kind == MessageKind.BOUNCE:
        return people.filter(key=letter.contact).first() if letter is not None else None
    return people.filter(address__iexact=proposal.received.sender_address).exclude(address="").first()


def _moved(application: Application, facts: list[Fact], now: datetime) -> list[Entry]:
    """The booked conversation in whose place another one comes: the next that is still to be held."""
    new = {fact.id for fact in facts if isinstance(fact, InterviewHeld)}
    booked = [
        entry
        for entry in entries_that_count(application, KIND_OF[InterviewHeld])
        if entry.at > now and entry.body["id"] not in new
    ]
    return sorted(booked, key=lambda entry: entry.at)[:1] if new else []


def _decide(proposal: Proposal, state: str, *, by: str, now: datetime, act: Any = None) -> None:
    proposal.state, proposal.by, proposal.act, proposal.decided_at = state, by, act, now
    proposal.save(update_fields=["state", "by", "act", "decided_at", "application", "fields"])


def _keep_correction(proposal: Proposal, corrected: Corrected, now: datetime) -> None:
    """Remember where the proposal was wrong, so that the sender's next message is read better."""
    proposed = filing_from_json(proposal.fields["filing"]).kind
    was, kind = MessageKind(proposal.kind), message_kind_of(corrected.filing.kind)
    application = corrected.application if isinstance(corrected.application, Application) else None
    is_other_kind = proposed is not corrected.filing.kind and was is not kind
    is_other_application = application is not None and application.pk != proposal.application_id
    sender = proposal.received.sender_address.casefold()
    if sender and (is_other_kind or is_other_application):
        Correction.objects.create(
            seeker=proposal.seeker,
            sender=sender,
            employer=application.employer if is_other_application and application else "",
            application=application if is_other_application else None,
            was=was.value if is_other_kind else "",
            kind=kind.value if is_other_kind else "",
            made_at=now,
        )


def dismiss_proposal(proposal: Proposal, *, now: datetime, is_not_ours: bool = False) -> Proposal:
    """Leave a message be; where it has nothing to do with the search, its sender is not asked about again.

    Raises ProposalSettled.
    """
    with writing(proposal.seeker) as seeker:
        fresh = _open(proposal)
        sender = fresh.received.sender_address.casefold()
        if is_not_ours and sender:
            Correction.objects.create(seeker=seeker, sender=sender, is_not_ours=True, made_at=now)
        _decide(fresh, DISMISSED, by=PERSON, now=now)
    return fresh


def undo_proposal(proposal: Proposal, *, now: datetime) -> Proposal:
    """Let a decision not count: the facts are taken back, what was opened for them goes, the question stands again.

    Raises NothingToUndo.
    """
    with writing(proposal.seeker) as seeker:
        fresh = Proposal.objects.select_related("received", "application", "seeker").get(pk=proposal.pk)
        if fresh.state == OPEN:
            raise NothingToUndo
        if fresh.act is not None:
            take_back(seeker, fresh.act, now=now)
            write_again(Entry.objects.filter(seeker=seeker, pk__in=fresh.fields.pop("moved", ())), now=now)
        _forget_corrections(fresh)
        opened = fresh.fields.get("opened")
        if opened:
            Application.objects.filter(seeker=seeker, key=opened).update(removed_at=now)
        if fresh.fields.get("added"):
            Contact.objects.filter(seeker=seeker, key=fresh.fields["added"]).update(removed_at=now)
        application = fresh.application
        _as_before(fresh)
        _decide(fresh, OPEN, by="", now=now)
        replan(seeker, [application], now=now)
    return fresh


def _as_before(proposal: Proposal) -> None:
    """Let a proposal ask again what it asked before it was decided on."""
    before = proposal.fields.pop("before", None)
    if before is not None:
        proposal.fields["filing"] = before["filing"]
        known = Application.objects.filter(seeker=proposal.seeker, pk=before["application"])
        proposal.application = known.first()
        Received.objects.filter(pk=proposal.received_id).update(application=proposal.application)


def _forget_corrections(proposal: Proposal) -> None:
    """A decision that is taken back teaches nothing."""
    sender = proposal.received.sender_address.casefold()
    if proposal.decided_at is not None:
        Correction.objects.filter(seeker=proposal.seeker, sender=sender, made_at=proposal.decided_at).delete()


def let_file(seeker: Seeker, *, kind: FiledAs, above: float | None, now: datetime) -> None:
    """Let messages of a kind be written down without being asked about, above a certainty; None asks again."""
    with writing(seeker) as held:
        if above is None:
            FilingRule.objects.filter(seeker=held, kind=kind.value).delete()
        else:
            FilingRule.objects.update_or_create(seeker=held, kind=kind.value, defaults={"above": above, "made_at": now})
