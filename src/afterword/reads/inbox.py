"""The inbox: what received messages seem to say, and one message whole."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from django.db.models import QuerySet

from afterword.core import words
from afterword.core.history import ReplyKind
from afterword.core.mail.filing import REPLIES, FiledAs, Filing
from afterword.post.original import unpressed
from afterword.post.shown import Shown, shown
from afterword.reads.documents import VersionLook, latest_versions, suggested
from afterword.reads.steps import Moment
from afterword.records.filings import filing_from_json
from afterword.records.models import Contact, FilingRule, Proposal, Received, ReceivedRaw, Seeker

MOST_OPEN, MOST_SETTLED, MOST_ON_TODAY, MOST_AT_APPLICATION = 50, 20, 3, 30

SEEMS: dict[FiledAs, str] = {
    FiledAs.REJECTION: "{employer} seems to say no",
    FiledAs.INVITATION: "{employer} seems to invite you",
    FiledAs.CHANGE: "{employer} seems to move a conversation",
    FiledAs.REQUEST: "{employer} seems to ask for {what}",
    FiledAs.QUESTION: "{employer} seems to have a question",
    FiledAs.OFFER_SPOKEN: "{employer} seems to speak of an offer",
    FiledAs.OFFER_WRITTEN: "{employer} seems to make an offer on paper",
    FiledAs.HOLD: "{employer} seems to have put the role on hold",
    FiledAs.NO_CONTACT: "{employer} seems to ask for no contact",
    FiledAs.TIME_FRAME: "{employer} seems to say when you will hear",
    FiledAs.ACKNOWLEDGEMENT: "{employer} seems to have your application",
    FiledAs.OUT_OF_OFFICE: "Somebody at {employer} seems to be away",
    FiledAs.BOUNCE: "A letter to {employer} seems to have come back",
    FiledAs.OTHER: "{employer} wrote to you",
}
"""What each proposal asks about, in a few words."""

WRITTEN: dict[FiledAs, str] = {
    FiledAs.REJECTION: "They said no",
    FiledAs.INVITATION: "They invited you",
    FiledAs.CHANGE: "They moved a conversation",
    FiledAs.REQUEST: "They asked you for something",
    FiledAs.QUESTION: "They asked you a question",
    FiledAs.OFFER_SPOKEN: "They spoke of an offer",
    FiledAs.OFFER_WRITTEN: "They made an offer on paper",
    FiledAs.HOLD: "The position is on hold",
    FiledAs.NO_CONTACT: "They want no contact",
    FiledAs.TIME_FRAME: "They wrote",
    FiledAs.ACKNOWLEDGEMENT: "They wrote",
    FiledAs.OUT_OF_OFFICE: "Somebody is away",
    FiledAs.BOUNCE: "A letter came back",
    FiledAs.OTHER: "They wrote",
}
"""What a yes writes down, before the days and promises in it."""

DECIDED = {
    ("accepted", "person"): "Written down",
    ("accepted", "rule"): "Filed by your rule",
    ("accepted", "known"): "You had written it down already",
    ("dismissed", "person"): "Left alone",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposalLook:
    """One question: what a message seems to say, what it rests on, and what a yes writes down.

    `has` are the documents of the vault that fit what they ask for. `is_new` where no application is known yet;
    `decided` says what became of it, and is empty while it is open.
    """

    id: int
    message: int
    sentence: str
    sender: str
    address: str
    subject: str
    came: Moment
    why: tuple[str, ...]
    writes: tuple[str, ...]
    has: tuple[str, ...]
    sure: str
    application: str
    employer: str
    role: str
    is_new: bool
    decided: str
    may_be_undone: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleLook:
    """A kind that files itself."""

    kind: FiledAs
    words: str
    above: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Inbox:
    """The questions that wait, and those that were settled last."""

    open: tuple[ProposalLook, ...]
    settled: tuple[ProposalLook, ...]
    total: int
    rules: tuple[RuleLook, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageLine:
    """A message in a list."""

    id: int
    sender: str
    subject: str
    came: Moment


@dataclass(frozen=True, slots=True, kw_only=True)
class MessagePage:
    """One message: its words first, and what it is about."""

    line: MessageLine
    address: str
    text: str
    fault: str
    has_original: bool
    shown: Shown
    proposal: ProposalLook | None
    application: str
    employer: str
    role: str
    answers: str
    answers_subject: str


def inbox(seeker: Seeker, *, now: datetime) -> Inbox:
    """What waits for a yes or no, the latest first."""
    rows = Proposal.objects.filter(seeker=seeker, state="open")
    settled = Proposal.objects.filter(seeker=seeker).exclude(state="open").order_by("-decided_at", "-id")
    return Inbox(
        open=tuple(_looks(rows.order_by("-received__sent_at", "-id")[:MOST_OPEN], seeker, now)),
        settled=tuple(_looks(settled[:MOST_SETTLED], seeker, now)),
        total=rows.count(),
        rules=rules_of(seeker),
    )


def open_proposals(seeker: Seeker, *, now: datetime) -> tuple[ProposalLook, ...]:
    """The latest few questions, for Today."""
    rows = Proposal.objects.filter(seeker=seeker, state="open").order_by("-received__sent_at", "-id")
    return tuple(_looks(rows[:MOST_ON_TODAY], seeker, now))


def rules_of(seeker: Seeker) -> tuple[RuleLook, ...]:
    """The kinds that a seeker lets file themselves."""
    rows = FilingRule.objects.filter(seeker=seeker).order_by("kind")
    return tuple(RuleLook(kind=FiledAs(one.kind), words=one.kind, above=f"{one.above:.0%}") for one in rows)


def proposal_look(proposal: Proposal, *, now: datetime) -> ProposalLook:
    """One question of a row."""
    return next(_looks(Proposal.objects.filter(pk=proposal.pk), proposal.seeker, now))


def _looks(rows: QuerySet[Proposal], seeker: Seeker, now: datetime) -> Iterator[ProposalLook]:
    found = list(rows.select_related("received", "application"))
    senders = {(one.application_id, one.received.sender_address.casefold()) for one in found}
    people = Contact.objects.filter(seeker=seeker, application_id__in={one for one, _ in senders}, removed_at=None)
    names = {(one.application_id, one.address.casefold()): one.name for one in people if one.address}
    asks = any(one.fields["filing"].get("asks_for") for one in found)
    vault = latest_versions(seeker, now=now) if asks else ()
    for one in found:
        name = names.get((one.application_id, one.received.sender_address.casefold()), "")
        yield _look(one, name, vault, seeker.zone, now)


def _look(proposal: Proposal, contact: str, vault: tuple[VersionLook, ...], zone: str, now: datetime) -> ProposalLook:
    received, application = proposal.received, proposal.application
    is_known = application is not None and application.removed_at is None
    reading = received.reading
    filing = filing_from_json(proposal.fields["filing"])
    employer = application.employer if application and is_known else str(reading.get("employer", "")) or "Somebody"
    name = contact or received.sender_name
    came = received.sent_at or received.saved_at
    who = f"{name.split(maxsplit=1)[0]}, " if contact else f"{name}, " if name else ""
    seems = SEEMS[filing.kind].format(employer=employer, what=" and ".join(filing.asks_for[:3]) or "something")
    return ProposalLook(
        id=proposal.pk,
        message=received.pk,
        sentence=f"{seems} ({who}{words.lately(came, zone, now=now)})",
        sender=name or received.sender_address,
        address=received.sender_address,
        subject=received.subject,
        came=Moment(at=came, words=words.moment_in(came, zone, now=now)),
        why=tuple(str(one) for one in reading.get("why", ())),
        writes=tuple(_writes(filing, zone, now)),
        has=tuple(dict.fromkeys(one.shown for what in filing.asks_for for one in suggested(what, vault))),
        sure=sure_in_words(proposal.certainty),
        application=application.key if application and is_known else "",
        employer=employer,
        role=application.role if application and is_known else str(reading.get("role", "")),
        is_new=not is_known,
        decided=DECIDED.get((proposal.state, proposal.by), ""),
        may_be_undone=proposal.state != "open" and proposal.by != "known",
    )


def _writes(filing: Filing, zone: str, now: datetime) -> Iterator[str]:
    """What a yes writes down, line by line."""
    until = f" until {words.day(filing.away_until, now=now)}" if filing.away_until else ""
    yield f"{WRITTEN[filing.kind]}{until}."
    by = f", by {words.day(filing.asked_by, now=now)}" if filing.asked_by else ""
    for what in filing.asks_for:
        yield f"You promise {what}{by}."
    if filing.frame is not None:
        on = f": {words.day(filing.frame.expected_by, now=now)}" if filing.frame.expected_by else ""
        yield f"They will answer \u201c{filing.frame.words}\u201d{on}."
    if filing.interview_at is not None:
        yield f"A conversation is booked for {words.moment_in(filing.interview_at, zone, now=now)}."
        if REPLIES.get(filing.kind) is ReplyKind.INVITATION:
            yield "Whether it suits you is still yours to answer."


def sure_in_words(certainty: float) -> str:
    """How sure a reading is, as one says it."""
    return "quite sure" if certainty >= 0.9 else "fairly sure" if certainty >= 0.7 else "not sure"


def message_lines(seeker: Seeker, application: int, *, now: datetime) -> tuple[MessageLine, ...]:
    """The messages about an application, the latest first."""
    rows = Received.objects.filter(seeker=seeker, application_id=application).order_by("-sent_at", "-id")
    fields = ("pk", "sender_name", "sender_address", "subject", "sent_at", "saved_at")
    return tuple(
        MessageLine(id=pk, sender=name or address, subject=subject, came=_came(sent_at or saved_at, seeker, now))
        for pk, name, address, subject, sent_at, saved_at in rows.values_list(*fields)[:MOST_AT_APPLICATION]
    )


def _came(at: datetime, seeker: Seeker, now: datetime) -> Moment:
    return Moment(at=at, words=words.moment_in(at, seeker.zone, now=now))


def message_page(received: Received, *, now: datetime) -> MessagePage:
    """A message with all that one needs to judge it."""
    seeker = received.seeker
    original = original_of(received)
    proposal = Proposal.objects.filter(seeker=seeker, received=received).select_related("seeker").first()
    application = received.application if received.application and received.application.removed_at is None else None
    return MessagePage(
        line=MessageLine(
            id=received.pk,
            sender=received.sender_name or received.sender_address,
            subject=received.subject,
            came=_came(received.sent_at or received.saved_at, seeker, now),
        ),
        address=received.sender_address,
        text=received.text,
        fault=received.fault,
        has_original=original is not None,
        shown=shown(original) if original is not None else Shown(),
        proposal=proposal_look(proposal, now=now) if proposal else None,
        application=application.key if application else "",
        employer=application.employer if application else "",
        role=application.role if application else "",
        answers=str(received.letter_id) if received.letter_id else "",
        answers_subject=received.letter.subject if received.letter else "",
    )


def original_of(received: Received) -> bytes | None:
    """The bytes of a message as they came, or None where the original stayed in the mailbox."""
    kept = ReceivedRaw.objects.filter(seeker_id=received.seeker_id, received=received)
    found = kept.values_list("content", flat=True).first()
    return None if found is None else unpressed(bytes(found))
