"""Sending: the road of one letter from its claim to its receipt, and the recovery of one that was cut off.

    1 claim      a conditional update; the fence grows, so that a worker that overslept cannot act
    2 begin      the courier connects, outside any transaction; what fails here was provably not taken
    3 barrier    under the seeker's lock: same owner, same words, and the guard asked anew; committed, then witnessed
    4 hand over  the letter's content, and one last look at the clocks before its final dot
    5 finish     what the server answered, in one commit with the fact that the letter went

Whatever stops between 3 and 5 leaves a letter in `sending`; when its lease has run out it is *unsure*, and only a
person or the Sent mailbox settles that.
"""

import logging
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import UUID

from django.db import connection, transaction
from django.db.models import QuerySet

from afterword.acts import outbox
from afterword.acts.planning import replan, replan_or_later, set_alarm
from afterword.acts.recording import record
from afterword.acts.threads import references
from afterword.core.guard import may_be_handed_over
from afterword.core.history import Fact, LetterKind, LetterSent, PromiseKept
from afterword.core.verdicts import Blocked, Due, Lapsed, NotYet, Reason, Verdict
from afterword.post.clock import Clock
from afterword.post.courier import (
    Accepted,
    Address,
    Attachment,
    Courier,
    Envelope,
    Handover,
    NotTaken,
    Outcome,
    Refused,
    TryLater,
    Unsure,
)
from afterword.post.journal import HANDING_OVER, NOT_TAKEN, JournalUnusable, WitnessJournal
from afterword.post.sent import SentFolder, no_sent_folder
from afterword.records.history import history_of_applications, policy_of
from afterword.records.locking import durable, writing
from afterword.records.models import Document, Letter, LetterEvent, MailAccount, Seeker, State
from afterword.records.prepared import Question, prepared

log = logging.getLogger("afterword.outbox")

BACKOFF = tuple(timedelta(minutes=n) for n in (1, 5, 15, 60, 240))
"""The waits between tries, the last one for all further ones."""

FIRST_LOOK = timedelta(minutes=1)
"""After which time an unsure letter is looked for in the Sent folder: a provider's copy may be a little late."""

PATIENCE = 60.0
"""The seconds that may pass between the barrier and the final dot, and by which the clocks may disagree."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What a worker has at hand: its name, the clocks, the ways to a seeker's courier and Sent folder, the journal, and
    its leases.
    """

    name: str
    clock: Clock
    courier_of: Callable[[Seeker], Courier | None]
    journal: WitnessJournal
    sent_of: Callable[[Seeker, datetime], SentFolder | None] = no_sent_folder
    claim_lease: timedelta = timedelta(minutes=5)
    sending_lease: timedelta = timedelta(minutes=15)


def send_due(desk: Desk, seeker: Seeker, *, is_held: Callable[[], bool] = lambda: False) -> int:
    """Send the letters of a seeker whose moment has come, one after the other; how many were tried.

    `is_held` is asked before each, because many letters take long and the clock may be set meanwhile.
    """
    courier = desk.courier_of(seeker)
    tried = 0
    while courier is not None:
        steady = _steady(desk.clock)
        letter = None if is_held() else claim(desk, seeker)
        if letter is None:
            break
        carry(desk, courier, letter, steady=steady)
        tried += 1
    with writing(seeker) as held:
        set_alarm(held)
    return tried


def claim(desk: Desk, seeker: Seeker) -> Letter | None:
    """Take the next letter that is due for oneself, or None where there is none."""
    now = desk.clock.now()
    if not _are_due(seeker.pk, now):  # asked first, since the claim takes a lock that everybody wants
        return None
    with transaction.atomic():
        due = _due(seeker.pk, now).select_related("seeker")
        if connection.features.has_select_for_update_skip_locked:
            due = due.select_for_update(skip_locked=True, of=("self",))
        letter = due.first()
        if letter is None:
            return None
        owned = outbox.move(
            letter,
            State.CLAIMED,
            actor=desk.name,
            now=now,
            uptime=desk.clock.uptime(),
            owner=desk.name,
            lease_until=now + desk.claim_lease,
            fence=letter.fence + 1,
        )
    return letter if owned else None


def _due(seeker: int, now: datetime) -> QuerySet[Letter]:
    """The letters that a machine carries and whose moment has come."""
    due = Letter.objects.filter(seeker=seeker, state=State.SCHEDULED, due_at__lte=now)
    return due.exclude(carrier=outbox.BY_HAND).order_by("due_at", "key", "copy")


@prepared
def _are_due(seeker: int, now: datetime) -> Question:
    return _due(seeker, now).values_list("id")[:1]


def carry(desk: Desk, courier: Courier, letter: Letter, *, steady: Callable[[], bool]) -> None:
    """Bring a claimed letter to its receipt, or say what became of it. `steady` tells whether nobody set the clock."""
    try:
        if letter.message_id in desk.journal.letters():
            _settle(desk, letter, Unsure(SEEN_BEFORE))
            return
        with courier.begin(envelope_of(letter)) as handover:
            may_finish = _watch(desk.clock)  # before the barrier reads the clock: a sleep inside it counts
            if not steady():
                _put_back(desk, letter)
            elif pass_barrier(desk, letter):
                _settle(desk, letter, _hand_over(handover, may_finish))
    except NotTaken as kept:
        _settle(desk, letter, kept.outcome)
    except JournalUnusable as unusable:
        _settle(desk, letter, TryLater(str(unusable)))
    except Exception:
        if letter.state == State.SENDING:
            raise  # it may be gone, and that could not be written down: its lease runs out, and it is unsure
        log.exception("Letter %s could not be prepared; it is tried again later.", letter.pk)
        _settle(desk, letter, TryLater(UNEXPECTED))


def _hand_over(handover: Handover, may_finish: Callable[[], bool]) -> Outcome:
    """The courier's answer; where it failed in a way of its own, nobody knows what it did before."""
    try:
        return handover.hand_over(may_finish=may_finish)
    except Exception:
        log.exception("The courier failed after the letter was on its way.")
        return Unsure(CUT_OFF)


def _put_back(desk: Desk, letter: Letter) -> None:
    """Let a letter wait as before, with nothing planned by a clock that was just set."""
    with transaction.atomic():
        outbox.move(letter, State.SCHEDULED, actor=desk.name, now=desk.clock.now())


UNEXPECTED = (
    "Something went wrong before the letter had left, and it is tried again. The program's log has the details."
)

SEEN_BEFORE = (
    "The journal beside the database says that this letter was handed over before: the database seems to have been"
    " put back from a backup. Look into your Sent folder, and say here whether it went out."
)


def envelope_of(letter: Letter) -> Envelope:
    """Exactly what was approved, ready to be carried."""
    answered = letter.answers_to
    ids = references(answered) if answered is not None else ()
    return Envelope(
        letter_id=str(letter.pk),
        message_id=letter.message_id,
        sender=Address(letter.seeker.name, letter.seeker.address),
        recipient=Address(letter.recipient_name, letter.recipient_address),
        subject=letter.subject,
        body=letter.body,
        date=letter.approved_at or letter.created_at,
        in_reply_to=ids[-1] if ids else None,
        references=ids,
        attachments=tuple(_attachments(letter)),
    )


def _attachments(letter: Letter) -> Iterator[Attachment]:
    """The documents that go with a letter, in the order in which they were enclosed."""
    documents = Document.objects.filter(seeker=letter.seeker_id, enclosures__letter=letter).order_by("enclosures__id")
    for name, content_type, content in documents.values_list("name", "content_type", "content"):
        yield Attachment(name, content_type, bytes(content))


def pass_barrier(desk: Desk, letter: Letter) -> bool:
    """Commit that the letter is about to be handed over, if it still may be; from here on nothing puts it back.

    The guard reads the facts under the lock that every write takes, so that a wish of the employer that was written
    down before this commit is obeyed by it.
    """
    now = desk.clock.now()
    with durable(), writing(letter.seeker) as seeker:
        fresh = next(iter(_claimed(letter.pk, desk.name)), None)
        if fresh is None or fresh.fence != letter.fence or fresh.lease_until is None or fresh.lease_until <= now:
            return False
        fresh.seeker = seeker
        verdict = guard(seeker, fresh, now)
        if not isinstance(verdict, Due) or outbox.content_hash(fresh) != fresh.approved_hash:
            _turn_away(fresh, verdict, desk.name, now)
            replan(seeker, [fresh.application], now=now)
            return False
        outbox.move(
            fresh,
            State.SENDING,
            actor=desk.name,
            now=now,
            uptime=desk.clock.uptime(),
            lease_until=now + desk.sending_lease,
        )
    letter.state = State.SENDING
    _witness(desk, letter, HANDING_OVER, now)
    return True


@prepared
def _claimed(pk: UUID, owner: str) -> QuerySet[Letter]:
    return Letter.objects.filter(pk=pk, state=State.CLAIMED, owner=owner)


def guard(seeker: Seeker, letter: Letter, now: datetime) -> Verdict:
    """The guard's answer for a letter that would be handed over at this moment.

    A letter on its way, and one of which nobody knows, may be in their hands: the guard counts it as sent.
    """
    history = history_of_applications(seeker, [letter.application_id], now=now)
    history = replace(history, elsewhere=_with_those_on_their_way(history.elsewhere, seeker, letter))
    return may_be_handed_over(letter.key, history=history, policy=policy_of(seeker), now=now)


def _with_those_on_their_way(
    sent: Mapping[str, tuple[datetime, ...]], seeker: Seeker, letter: Letter
) -> dict[str, tuple[datetime, ...]]:
    """When each address was written to, other letters included that passed the barrier and have no receipt."""
    found = dict(sent)
    for letter_id, address, contact, at in _on_their_way(seeker.pk):
        if letter_id == letter.pk:
            continue
        to = address.casefold() or contact
        found[to] = (*found.get(to, ()), at)
    return found


@prepared
def _on_their_way(seeker: int) -> Question:
    passed = LetterEvent.objects.filter(
        seeker=seeker, after=State.SENDING, letter__state__in=(State.SENDING, State.UNSURE)
    )
    return passed.values_list("letter_id", "letter__recipient_address", "letter__contact", "at")


def _turn_away(letter: Letter, verdict: Verdict, actor: str, now: datetime) -> None:
    """Put a letter back that may not go at this moment: until it may, or for a person to look at again."""
    reason = verdict.reason.code
    if isinstance(verdict, NotYet) and (verdict.reason in AT_THE_DOOR or letter.kind == LetterKind.THANK_YOU):
        outbox.move(letter, State.SCHEDULED, actor=actor, now=now, due_at=verdict.until, reason=reason)
    elif isinstance(verdict, Blocked) and verdict.until is not None:
        outbox.move(letter, State.HELD, actor=actor, now=now, reason=reason)
    elif isinstance(verdict, Lapsed):
        outbox.move(letter, State.EXPIRED, actor=actor, now=now, reason=reason)
    elif isinstance(verdict, Due):
        outbox.move(
            letter,
            State.DRAFT,
            actor=actor,
            now=now,
            why="The words changed after you approved them.",
        )
    else:
        outbox.move(letter, State.CANCELLED, actor=actor, now=now, reason=reason)


AT_THE_DOOR = (Reason.OUTSIDE_HOURS, Reason.ONE_LETTER_A_DAY)
"""What lets an approved letter wait as it is; whatever else put it off has to be looked at by a person."""


def _steady(clock: Clock) -> Callable[[], bool]:
    """A question to ask later: has nobody set the clock since?"""
    uptime, wall = clock.uptime(), clock.now()

    def is_steady() -> bool:
        passed = clock.uptime() - uptime
        return abs((clock.now() - wall).total_seconds() - passed) <= PATIENCE

    return is_steady


def _watch(clock: Clock) -> Callable[[], bool]:
    """A question to ask before the final dot: is it still the moment for which the guard said yes?"""
    uptime, steady = clock.uptime(), _steady(clock)

    def may_finish() -> bool:
        return clock.uptime() - uptime <= PATIENCE and steady()

    return may_finish


def _settle(desk: Desk, letter: Letter, outcome: Outcome) -> None:
    """Write down what became of a letter, in one commit with the facts that follow from it."""
    now = desk.clock.now()
    if isinstance(outcome, TryLater | Refused) and letter.state == State.SENDING:
        with suppress(JournalUnusable):  # without this line the letter will be unsure, which is the safe side
            _witness(desk, letter, NOT_TAKEN, now)
    with writing(letter.seeker) as seeker:
        fresh = Letter.objects.select_related("seeker", "application").get(pk=letter.pk)
        if (fresh.owner, fresh.fence) == (desk.name, letter.fence):
            _write_outcome(desk, seeker, fresh, outcome, now)
        replan_or_later(seeker, fresh.application, now=now)
    log.info("letter %s (%s): %s", fresh.pk, fresh.key, fresh.state)


def _witness(desk: Desk, letter: Letter, phase: str, now: datetime) -> None:
    """Write into the journal beside the database what is about to happen to a letter, or did not happen."""
    desk.journal.append(
        letter_id=str(letter.pk),
        message_id=letter.message_id,
        fence=letter.fence,
        phase=phase,
        at=now,
    )


def _write_outcome(desk: Desk, seeker: Seeker, letter: Letter, outcome: Outcome, now: datetime) -> None:
    actor, uptime = desk.name, desk.clock.uptime()
    if letter.state not in (State.CLAIMED, State.SENDING, State.UNSURE):
        return
    match outcome:
        case Accepted(receipt=receipt):
            if outbox.move(
                letter,
                State.SENT,
                actor=actor,
                now=now,
                uptime=uptime,
                receipt=receipt[:500],
                sent_at=now,
                copy_due_at=now if _keeps_copies(seeker) else None,
            ):
                record(seeker, letter.application, facts_of_sending(letter, now), now=now)
        case Unsure(why=why):
            looks = now + FIRST_LOOK
            outbox.move(letter, State.UNSURE, actor=actor, now=now, uptime=uptime, why=why[:500], look_due_at=looks)
        case _ if letter.state == State.UNSURE:
            return  # its lease ran out while we waited: a person settles it now
        case TryLater(why=why):
            wait = BACKOFF[min(letter.attempts, len(BACKOFF) - 1)]
            outbox.move(
                letter,
                State.SCHEDULED,
                actor=actor,
                now=now,
                uptime=uptime,
                due_at=now + wait,
                attempts=letter.attempts + 1,
                why=why[:500],
            )
        case Refused(why=why):
            outbox.move(letter, State.FAILED, actor=actor, now=now, uptime=uptime, why=why[:500])


def _keeps_copies(seeker: Seeker) -> bool:
    """Whether the seeker's mail server keeps no copy by itself, so that we put one into the Sent folder."""
    return MailAccount.objects.filter(seeker=seeker, copies_sent=True).exists()


def facts_of_sending(letter: Letter, now: datetime) -> list[Fact]:
    """What happened when a letter went: it was sent, and a promise that it carried was kept."""
    application = letter.application.key
    kind, _, rest = letter.key.partition(":")
    interview = rest.partition(":")[0] if kind == LetterKind.THANK_YOU else None
    facts: list[Fact] = [
        LetterSent(
            at=now,
            application=application,
            kind=LetterKind(letter.kind),
            contact=letter.contact or None,
            interview=interview,
            key=letter.key,
        )
    ]
    if kind == LetterKind.PROMISE:
        facts.append(PromiseKept(at=now, application=application, promise=letter.key.split(":", 2)[2]))
    return facts


def recover(desk: Desk, seeker: Seeker) -> int:
    """Look after letters whose worker is gone: those not yet handed over go back, the others are unsure; how many."""
    now = desk.clock.now()
    if not _are_left(seeker.pk, now):
        return 0
    found = 0
    with writing(seeker):  # so that a worker that comes back just now writes its receipt before or after, not between
        for letter in _left(seeker.pk, now).select_related("seeker"):
            if letter.state == State.CLAIMED:
                found += outbox.move(letter, State.SCHEDULED, actor="recovery", now=now)
            else:
                looks = now + FIRST_LOOK
                found += outbox.move(letter, State.UNSURE, actor="recovery", now=now, why=CUT_OFF, look_due_at=looks)
    return found


def _left(seeker: int, now: datetime) -> QuerySet[Letter]:
    """The letters whose worker has let its lease run out."""
    left = Letter.objects.filter(seeker=seeker, state__in=(State.CLAIMED, State.SENDING), lease_until__lte=now)
    return left.exclude(carrier=outbox.BY_HAND)


@prepared
def _are_left(seeker: int, now: datetime) -> Question:
    return _left(seeker, now).values_list("id")[:1]


CUT_OFF = (
    "Sending was cut off before your mail server had answered, so nobody here knows whether it went out."
    " Look into your Sent folder, and say here what you find."
)
