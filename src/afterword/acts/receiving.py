"""Taking received messages in: each once, in chunks, kept before the cursor moves.

A chunk goes through in three steps. Parsing and reading happen outside any transaction. The rows are then written in
one short one. What is to be proposed comes after that, and only then does the cursor move: whatever is interrupted
is given again, is known by its digest, and what was left undone is done.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from django.db import transaction

from afterword.acts.understanding import Known, Understood, known_of, understand
from afterword.post.clock import Clock
from afterword.post.mailbox.files import FilesMailbox
from afterword.post.mailbox.heads import digest_of, head_of
from afterword.post.mailbox.protocol import Batch, Cursor, Mailbox, RawMessage
from afterword.post.original import pressed
from afterword.post.parsing import Unreadable
from afterword.records.adding import add_all
from afterword.records.locking import writing
from afterword.records.models import FolderCursor, MailboxAccount, Received, ReceivedRaw, Seeker
from afterword.records.readings import reading_to_json

Then = Callable[[Received], object]
"""What is done with a message that is kept whole. Twice must be once."""


def nothing(_received: Received) -> None:
    """Ask nothing: the message is kept, and that is all."""


ONCE_AT_MOST = 400
"""Digests that are asked for in one query."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """How many messages were looked at, how many of them were new, belong to the search, or could not be read."""

    looked_at: int = 0
    new: int = 0
    ours: int = 0
    unreadable: int = 0

    def __add__(self, other: "Taken") -> "Taken":
        return Taken(
            looked_at=self.looked_at + other.looked_at,
            new=self.new + other.new,
            ours=self.ours + other.ours,
            unreadable=self.unreadable + other.unreadable,
        )


class NoLongerWanted(Exception):
    """The mailbox was paused, changed or removed while it was being read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """One look at a mailbox: whose clock counts, when to stop, what to do with what is ours, whom to tell how far it
    is.
    """

    clock: Clock
    is_over: Callable[[], bool] = lambda: False
    then: Then = nothing
    tell: Callable[[str, Batch, Taken], None] = lambda _folder, _batch, _taken: None


def look_into(account: MailboxAccount, mailbox: Mailbox, look: Look) -> Taken:
    """Take in what is new in the account's folders. Raises MailboxFault and NoLongerWanted."""
    known, taken = known_of(account.seeker), Taken()
    for folder in account.folders:
        for batch in mailbox.batches(folder, after=_cursor(account, folder), since=account.since):
            source = _Source(account=account, folder=folder)
            taken += take(known, batch.messages, source=source, now=look.clock.now(), then=look.then)
            _move_cursor(account, folder, batch, taken)
            look.tell(folder, batch, taken)
            del batch  # it may be large, and is not to be held while the next one is read
            if look.is_over():
                return taken
    done = _progress(account, {"is_reading": False})
    MailboxAccount.objects.filter(pk=account.pk).update(looked_at=look.clock.now(), fault="", progress=done)
    return taken


def take_files(seeker: Seeker, paths: Sequence[Path], look: Look) -> Taken:
    """Take in messages that the person gave: files, an export, a text that was pasted. Raises MailboxFault."""
    known, taken = known_of(seeker), Taken()
    mailbox = FilesMailbox(paths)
    for folder in mailbox.folders():
        source = _Source(folder=Path(folder.name).name, is_given=folder.use == "message")
        for batch in mailbox.batches(folder.name, after=Cursor()):
            taken += take(known, batch.messages, source=source, now=look.clock.now(), then=look.then)
            look.tell(source.folder, batch, taken)
            del batch
            if look.is_over():
                return taken
    return taken


@dataclass(frozen=True, slots=True, kw_only=True)
class _Source:
    """Where messages come from. A single one that a person gave is kept whole whatever it says."""

    account: MailboxAccount | None = None
    folder: str = ""
    is_given: bool = False


def take(known: Known, messages: Iterable[RawMessage], *, source: "_Source", now: datetime, then: Then) -> Taken:
    """Keep each message that is not there yet, then do what is to be done with those that are kept whole."""
    by_digest = {digest_of(one.content): one for one in messages}
    there = _there(known.seeker, by_digest)
    rows = [_row(known, digest, one, source, now) for digest, one in by_digest.items() if digest not in there]
    kept = _keep(known.seeker, rows) if rows else []
    for received in [*_left_undone(known.seeker, there), *(row.received for row in kept if row.is_whole)]:
        then(received)
    return Taken(
        looked_at=len(by_digest),
        new=len(kept),
        ours=sum(row.is_ours for row in kept),
        unreadable=sum(bool(row.received.fault) for row in kept),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    """A message as it will be stored; `raw` where its bytes are kept."""

    received: Received
    raw: ReceivedRaw | None
    is_ours: bool

    @property
    def is_whole(self) -> bool:
        """Whether it was read and is kept with its bytes."""
        return self.raw is not None and not self.received.fault


def _row(known: Known, digest: str, message: RawMessage, source: _Source, now: datetime) -> _Row:
    """The rows of one message, whatever its bytes are."""
    received = Received(
        seeker=known.seeker, digest=digest, account=source.account, folder=source.folder[:500], saved_at=now
    )
    understood = _understood(known, message, received, now)
    is_ours = understood is not None and understood.concerns_the_search
    is_kept = is_ours or understood is None or source.is_given
    if understood is not None:
        _fill_in(received, understood, is_kept=is_kept)
    raw = None
    if is_kept:
        raw = ReceivedRaw(seeker=known.seeker, received=received, content=pressed(message.content), size=message.size)
    return _Row(received=received, raw=raw, is_ours=is_ours)


def _understood(known: Known, message: RawMessage, received: Received, now: datetime) -> Understood | None:
    """What the message says, or None with the fault noted: it is kept, and stops none of those behind it."""
    if message.is_cut:
        received.fault = f"This message is {message.size / 1e6:.0f} MB, so only its head was read."
    else:
        try:
            return understand(message.content, known, received_at=now)
        except Unreadable as fault:
            received.fault = _fit(str(fault), 500)
    head = head_of(message.content)
    received.message_id = _fit(head.message_id, 500)
    received.sender_name, received.sender_address = _fit(head.sender_name, 300), _fit(head.sender_address, 320)
    received.subject, received.sent_at = _fit(head.subject, 500), head.sent_at
    return None


def _fill_in(received: Received, understood: Understood, *, is_kept: bool) -> None:
    message, reading = understood.message, understood.reading
    received.message_id = _fit(message.message_id, 500)
    received.sender_name = _fit(message.sender.name, 300)
    received.sender_address = _fit(message.sender.address, 320)
    received.subject = _fit(message.subject, 500)
    received.sent_at = message.sent_at
    received.text = _clean(message.text) if is_kept else ""
    received.kind = reading.kind.value
    received.reading = reading_to_json(reading) if is_kept else {}
    received.application_id = understood.application_id
    received.certainty = understood.certainty


def _keep(seeker: Seeker, rows: Sequence[_Row]) -> list[_Row]:
    """Write the rows that nobody else has written meanwhile, all or none."""
    with writing(seeker) as held:
        there = _there(held, [row.received.digest for row in rows])
        fresh = [row for row in rows if row.received.digest not in there]
        add_all(Received, (row.received for row in fresh if row.raw is None))
        Received.objects.bulk_create(row.received for row in fresh if row.raw is not None)
        ReceivedRaw.objects.bulk_create(row.raw for row in fresh if row.raw is not None)
    return fresh


def _there(seeker: Seeker, digests: Iterable[str]) -> set[str]:
    """Which of these digests are there."""
    wanted, found = list(digests), set[str]()
    for start in range(0, len(wanted), ONCE_AT_MOST):
        rows = Received.objects.filter(seeker=seeker, digest__in=wanted[start : start + ONCE_AT_MOST])
        found.update(rows.values_list("digest", flat=True))
    return found


def _left_undone(seeker: Seeker, digests: set[str]) -> Iterable[Received]:
    """Of the messages that were there those with which something may still have to be done: whoever kept them died."""
    if not digests:
        return ()
    whole = Received.objects.filter(seeker=seeker, digest__in=digests, raw__isnull=False, fault="", proposals=None)
    return whole.select_related("seeker", "application")


def _cursor(account: MailboxAccount, folder: str) -> Cursor:
    row = FolderCursor.objects.filter(seeker=account.seeker_id, account=account, folder=folder).first()
    return Cursor(validity=row.validity, position=row.position) if row else Cursor()


@transaction.atomic
def _move_cursor(account: MailboxAccount, folder: str, batch: Batch, taken: Taken) -> None:
    """What came before is kept: go on behind it. Raises NoLongerWanted."""
    progress = _progress(
        account,
        {
            "is_reading": True,
            "folder": folder,
            "done": batch.done,
            "total": batch.total,
            "new": taken.new,
            "ours": taken.ours,
        },
    )
    # Going further back starts the folders anew; a cursor of the shorter way would skip what lies between.
    wanted = MailboxAccount.objects.filter(pk=account.pk, is_on=True, since=account.since)
    if not wanted.update(progress=progress):
        raise NoLongerWanted
    FolderCursor.objects.update_or_create(
        seeker_id=account.seeker_id,
        account=account,
        folder=folder,
        defaults={"validity": batch.cursor.validity, "position": batch.cursor.position},
    )


def _progress(account: MailboxAccount, progress: dict[str, Any]) -> dict[str, Any]:
    merged: dict[str, Any] = {**account.progress, **progress}
    account.progress = merged
    return merged


def _clean(text: str) -> str:
    """Text that every database takes: no NUL, no half characters."""
    return text.replace("\0", "").encode("utf-8", "replace").decode()


def _fit(text: str, length: int) -> str:
    return _clean(text)[:length]
