"""The worker: it wakes when the next moment has come, plans anew, and believes only the fresh plan."""

import logging
from collections.abc import Callable
from datetime import datetime, timedelta

from django.core.exceptions import ValidationError
from django.db import DatabaseError, close_old_connections
from django.db.models import QuerySet

from afterword.acts.looking import look_after
from afterword.acts.planning import LOOK_AGAIN, replan_due
from afterword.acts.sending import Desk, recover, send_due
from afterword.post.clock import Clock
from afterword.post.journal import WitnessJournal
from afterword.records.models import Installation, Letter, LetterEvent, Seeker, State
from afterword.records.prepared import prepared

log = logging.getLogger("afterword.worker")

DRIFT = timedelta(seconds=60)
"""By how much the wall clock may differ from the one that only runs before a person is asked."""


class ClockWatch:
    """Tells when the wall clock was set, against the clock that nobody can set.

    The first look compares with what the database saw last: a clock that went back while the program was off is
    noticed too.
    """

    def __init__(self, clock: Clock, last_seen_at: datetime | None) -> None:
        self._clock = clock
        self._wall, self._uptime = clock.now(), clock.uptime()
        self._went_back = last_seen_at is not None and self._wall < last_seen_at - DRIFT

    def jumped(self) -> bool:
        """Whether the clock was set since the last look."""
        wall, uptime = self._clock.now(), self._clock.uptime()
        drift = (wall - self._wall) - timedelta(seconds=uptime - self._uptime)
        jumped = self._went_back or abs(drift) > DRIFT
        self._wall, self._uptime, self._went_back = wall, uptime, False
        return jumped


class Worker:
    """Plans what time has changed, and sends what is approved and due."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        installation = next(iter(_installation(1)), None) or Installation.objects.get_or_create(pk=1)[0]
        self._watch = ClockWatch(desk.clock, installation.last_seen_at)
        self._seen_at = installation.last_seen_at
        if _is_older_than_journal(installation, desk.journal):
            hold(now=desk.clock.now(), why=PUT_BACK)

    def tick(self) -> int:
        """Do what is to be done at this moment; how many letters were tried. Never raises for one bad row."""
        now = self._desk.clock.now()
        if self._is_held():
            return 0
        tried = 0
        for seeker in _awake(now):
            try:
                recover(self._desk, seeker)
                replan_due(seeker, now=now)
                look_after(self._desk, seeker)
                tried += send_due(self._desk, seeker, is_held=self._is_held)
            except Exception:
                log.exception("The search %s could not be looked after; it is tried again in an hour.", seeker.pk)
                Seeker.objects.filter(pk=seeker.pk).update(wakes_at=now + LOOK_AGAIN)
        return tried

    def _is_held(self) -> bool:
        """Whether nothing may be sent until a person has confirmed the time."""
        now = self._desk.clock.now()
        if self._watch.jumped():
            log.warning("The computer's clock was set. Nothing is sent until somebody confirms the time.")
            hold(now=now, why=CLOCK_SET)
        installation = next(iter(_installation(1)), None) or Installation()
        if not installation.held_why and (self._seen_at is None or now - self._seen_at >= SEEN_EVERY):
            Installation.objects.filter(pk=1).update(last_seen_at=now)
            self._seen_at = now
        return bool(installation.held_why)


@prepared
def _awake(now: datetime) -> QuerySet[Seeker]:
    return Seeker.objects.filter(wakes_at__lte=now).order_by("wakes_at", "pk")


@prepared
def _installation(pk: int) -> QuerySet[Installation]:
    return Installation.objects.filter(pk=pk)


def _is_older_than_journal(installation: Installation, journal: WitnessJournal) -> bool:
    """Whether the journal saw a letter leave of which this database knows nothing: a backup was put back.

    A letter that left by hand while no worker ran is known here, though nobody has looked at the time since.
    """
    if installation.last_seen_at is None:
        return False
    since = journal.handed_over_since(installation.last_seen_at + PUT_BACK_AFTER)
    return not all(_is_known(letter_id, at) for letter_id, at in since.items())


def _is_known(letter_id: str, at: datetime) -> bool:
    """Whether the database has written down that a letter was handed over at a moment, or after it."""
    try:
        letter = Letter.objects.filter(pk=letter_id).first()
    except ValidationError:  # somebody wrote into the journal
        return False
    passed = LetterEvent.objects.filter(letter=letter, after__in=(State.SENDING, State.SENT), at__gte=at)
    return letter is not None and passed.filter(seeker=letter.seeker_id).exists()


SEEN_EVERY = timedelta(minutes=1)
PUT_BACK_AFTER = timedelta(minutes=5)

PUT_BACK = (
    "This database is older than the journal of sent letters beside it: a backup seems to have been put back. Look"
    " through the outbox for letters that went out since, then confirm."
)
CLOCK_SET = "This computer's clock was changed. Letters wait until you confirm that the time shown here is right."


def hold(*, now: datetime, why: str) -> None:
    """Let nothing leave until a person says that it may."""
    Installation.objects.update_or_create(pk=1, defaults={"held_since": now, "held_why": why})


def release(*, now: datetime) -> None:
    """A person confirmed the time: letters may leave again."""
    Installation.objects.update_or_create(pk=1, defaults={"held_since": None, "held_why": "", "last_seen_at": now})
    Seeker.objects.update(wakes_at=now)


def work(worker: Worker, *, wait: Callable[[float], bool], seconds: float = 2.0) -> None:
    """Tick until `wait` says that it is time to stop. A database that is away is waited for."""
    patience = seconds
    while True:
        try:
            close_old_connections()
            worker.tick()
            patience = seconds
        except DatabaseError:
            log.exception("The database does not answer; trying again.")
            patience = min(patience * 2, 60.0)
        if wait(patience):
            return
