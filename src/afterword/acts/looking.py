"""Looking for letters: an unsure one until it is found or a person decides, and a place for the copy of a sent one.

Looking never sends. Only finding changes a letter; what is not there yet, and what could not be looked at, stays as
unsure as it was.
"""

import logging
from datetime import datetime, timedelta

from django.db.models import QuerySet

from afterword.acts import outbox
from afterword.acts.planning import replan_or_later
from afterword.acts.recording import record
from afterword.acts.sending import Desk, envelope_of, facts_of_sending
from afterword.post.message import to_bytes
from afterword.post.sent import SentFolder
from afterword.records.locking import writing
from afterword.records.models import Letter, LetterEvent, Received, Seeker, State
from afterword.records.prepared import prepared

log = logging.getLogger("afterword.outbox")

LOOKER = "lookup"
"""The actor of what finding a letter changes."""

WAITS = tuple(timedelta(minutes=n) for n in (4, 10, 45, 180, 720))
"""The waits after each look that found nothing, the last one for all further ones."""
AFTER_A_FAULT = timedelta(minutes=15)
COPIES_FOR = timedelta(days=3)
"""How long it is tried to put a copy into the Sent folder."""
AT_ONCE = 20
"""How many letters are looked for in one go."""

FOUND = "Found in your Sent folder."
ANSWERED = "They answered it, so it arrived."


def look_after(desk: Desk, seeker: Seeker) -> int:
    """Look for what is due to be looked for; how many letters were found or copied. Call it outside any transaction."""
    now = desk.clock.now()
    unsure, copies = _to_look_for(seeker.pk, now), _to_copy(seeker.pk, now)
    if not unsure and not copies:
        return 0
    for letter in (*unsure, *copies):
        letter.seeker = seeker
    done = sum(_settle_if_answered(letter, now) for letter in unsure)
    unsure = [letter for letter in unsure if letter.state == State.UNSURE]
    try:
        folder = desk.sent_of(seeker, now)
        if folder is None:
            _nowhere_to_look(unsure, copies, now)
            return done
        with folder as sent:
            return done + sum(_look(sent, one, now) for one in unsure) + sum(_copy(sent, one) for one in copies)
    except Exception as fault:  # noqa: BLE001 - whatever kept us from looking, the letters stay as they are
        log.warning("The Sent folder of %s could not be looked at: %s", seeker.pk, fault)
        _could_not_look(unsure, copies, str(fault), now)
    return done


@prepared
def _to_look_for(seeker: int, now: datetime) -> QuerySet[Letter]:
    unsure = Letter.objects.filter(seeker=seeker, state=State.UNSURE, look_due_at__lte=now)
    return unsure.exclude(carrier=outbox.BY_HAND).order_by("look_due_at")[:AT_ONCE]


@prepared
def _to_copy(seeker: int, now: datetime) -> QuerySet[Letter]:
    sent = Letter.objects.filter(seeker=seeker, state=State.SENT, copy_due_at__lte=now)
    return sent.exclude(carrier=outbox.BY_HAND).order_by("copy_due_at")[:AT_ONCE]


def _settle_if_answered(letter: Letter, now: datetime) -> bool:
    """Settle an unsure letter that somebody answered, or that came back: either way it went out."""
    if not Received.objects.filter(seeker=letter.seeker, letter=letter).exists():
        return False
    return _went_out(letter, ANSWERED, now)


def _look(sent: SentFolder, letter: Letter, now: datetime) -> bool:
    if sent.find_sent(message_id=letter.message_id, letter_id=str(letter.pk)):
        return _went_out(letter, FOUND, now)
    wait = WAITS[min(letter.looks, len(WAITS) - 1)]
    _unsure(letter).update(looks=letter.looks + 1, looked_at=now, look_due_at=now + wait, look_fault="")
    return False


def _went_out(letter: Letter, receipt: str, now: datetime) -> bool:
    """A letter that was found is sent, since the moment at which it was handed over."""
    with writing(letter.seeker) as seeker:
        fresh = Letter.objects.select_related("seeker", "application").get(pk=letter.pk)
        left_at = handed_over_at(fresh) or now
        moved = fresh.state == State.UNSURE and outbox.move(
            fresh, State.SENT, actor=LOOKER, now=now, sent_at=left_at, receipt=receipt, why="", look_due_at=None
        )
        if moved:
            record(seeker, fresh.application, facts_of_sending(fresh, left_at), now=now)
        replan_or_later(seeker, fresh.application, now=now)
    letter.state = fresh.state
    log.info("letter %s (%s): %s", fresh.pk, fresh.key, receipt)
    return moved


def handed_over_at(letter: Letter) -> datetime | None:
    """When a letter was handed over, or was about to be: if it went out, then that is when."""
    events = LetterEvent.objects.filter(seeker=letter.seeker, letter=letter, after=State.SENDING)
    return events.order_by("-id").values_list("at", flat=True).first()


def _copy(sent: SentFolder, letter: Letter) -> bool:
    """Put a copy into the Sent folder, unless it is there: a provider may keep one after all."""
    if not sent.find_sent(message_id=letter.message_id, letter_id=str(letter.pk)):
        sent.append_sent(to_bytes(envelope_of(letter)))
    Letter.objects.filter(pk=letter.pk).update(copy_due_at=None)
    return True


def _nowhere_to_look(unsure: list[Letter], copies: list[Letter], now: datetime) -> None:
    """Without a mailbox an answer may still come, and no copy can be kept."""
    for letter in unsure:
        _unsure(letter).update(look_due_at=now + WAITS[-1], look_fault=NO_MAILBOX)
    Letter.objects.filter(pk__in=[letter.pk for letter in copies]).update(copy_due_at=None)


NO_MAILBOX = "No mailbox is set up in which Afterword could look."


def _could_not_look(unsure: list[Letter], copies: list[Letter], why: str, now: datetime) -> None:
    """Try again in a while; a copy that cannot be kept for days is let be."""
    for letter in unsure:
        _unsure(letter).update(look_due_at=now + AFTER_A_FAULT, look_fault=why[:500])
    late = [letter.pk for letter in copies if letter.sent_at is None or now - letter.sent_at > COPIES_FOR]
    Letter.objects.filter(pk__in=[one.pk for one in copies]).update(copy_due_at=now + AFTER_A_FAULT)
    Letter.objects.filter(pk__in=late).update(copy_due_at=None)


def _unsure(letter: Letter) -> QuerySet[Letter]:
    """The letter's row, if nobody has settled it meanwhile."""
    return Letter.objects.filter(pk=letter.pk, state=State.UNSURE)
