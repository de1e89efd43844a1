"""A Maildir on this disk: one file a message, in `cur` and `new`; folders are `.Name` beside them, or folders within.

A Maildir has no order of its own, and the dates of its files say when a message was written and not when it came
here. But a file's ctime moves whenever it is put or renamed somewhere, so what came after the cursor has a later one. A
message whose flags changed comes again, and is known by its digest.
"""

import os
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from secrets import token_hex

from afterword.post.durable import PRIVATE, sync_folder, write_all
from afterword.post.mailbox.batching import in_batches
from afterword.post.mailbox.heads import LONGEST_HEAD, head_of
from afterword.post.mailbox.protocol import (
    LARGEST,
    Batch,
    Cursor,
    Folder,
    Local,
    MailboxAway,
    RawMessage,
    SettingsWrong,
)

INBOX = "INBOX"
SENT_NAMES = ("Sent", "Sent Items", "Sent Messages", "Gesendet", "Envoyés", "Enviados")
SAME_MOMENT = 10_000_000_000
"""Nanoseconds before the cursor that are read again: files that were put there while the folder was being listed."""


class MaildirMailbox(Local):
    """The messages of a Maildir."""

    def __init__(self, path: Path, *, sent_folder: str = "") -> None:
        self._path = path
        self._sent_folder = sent_folder

    def folders(self) -> tuple[Folder, ...]:
        """The inbox and the folders beside it."""
        if not (self._path / "cur").is_dir():
            raise SettingsWrong(f"{self._path} is no Maildir: it has no folder `cur` in it. Check the place.")
        names = sorted(one.name for one in self._path.iterdir() if one.name != "cur" and (one / "cur").is_dir())
        return (Folder(name=INBOX, use="inbox"), *(Folder(name=name, use=_use_of(name)) for name in names))

    def batches(self, folder: str, *, after: Cursor, since: date | None = None) -> Iterator[Batch]:
        """What was put into the folder after the cursor."""
        place = self._place(folder)
        validity = _state_of(place)
        if validity == after.validity:
            return
        position = int(after.position or 0)
        files = sorted(_files(place, after=position - SAME_MOMENT))
        found = (
            (_read(path, since), Cursor(position=str(max(put_at, position))), number)
            for number, (put_at, path) in enumerate(files, 1)
        )
        last = Cursor(position=after.position)
        for batch in in_batches(found, total=len(files)):
            yield batch
            last = batch.cursor
        # Only now is everything read that was there when the listing began.
        yield Batch(
            messages=(), cursor=Cursor(validity=validity, position=last.position), done=len(files), total=len(files)
        )

    def find_sent(self, *, message_id: str, letter_id: str) -> bool:
        """Look at the head of each message in the Sent folder."""
        return any(_is_letter(path, message_id, letter_id) for _, path in _files(self._sent(), after=0))

    def append_sent(self, content: bytes) -> None:
        """Put the copy there as mail programs do: written whole in `tmp`, then moved."""
        place = self._sent()
        name = f"{os.getpid()}.{token_hex(8)}.afterword"
        try:
            descriptor = os.open(place / "tmp" / name, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE)
            try:
                write_all(descriptor, content)
                os.fsync(descriptor)
            finally:
                os.close(descriptor)
            (place / "tmp" / name).rename(place / "cur" / f"{name}:2,S")
            sync_folder(place / "cur")
        except OSError as fault:
            raise MailboxAway(f"The copy cannot be put into {place} ({fault.strerror}).") from fault

    def _sent(self) -> Path:
        name = self._sent_folder or next((one.name for one in self.folders() if one.use == "sent"), "")
        if not name:
            raise SettingsWrong(f"{self._path} has no folder for sent mail: name one in the mailbox's settings.")
        return self._place(name)

    def _place(self, folder: str) -> Path:
        """The folder's place, if it is one of those that are there: a name leads nowhere else."""
        if folder not in {one.name for one in self.folders()}:
            raise SettingsWrong(f"{self._path} has no folder {folder!r} any more. Choose the folders again.")
        return self._path if folder == INBOX else self._path / folder


def _use_of(name: str) -> str:
    return "sent" if name.removeprefix(".").rpartition(".")[2] in SENT_NAMES else ""


def _state_of(place: Path) -> str:
    """Changes whenever a file is put into the folder, taken out or renamed."""
    return ".".join(str((place / name).stat().st_mtime_ns) for name in ("new", "cur") if (place / name).is_dir())


def _files(place: Path, *, after: int) -> Iterable[tuple[int, str]]:
    """The files that were put there after a moment, with that moment in nanoseconds."""
    for name in ("new", "cur"):
        try:
            with os.scandir(place / name) as entries:
                for entry in entries:
                    if entry.name.startswith(".") or not entry.is_file():
                        continue
                    put_at = entry.stat().st_ctime_ns
                    if put_at > after:
                        yield put_at, entry.path
        except FileNotFoundError:
            continue
        except OSError as fault:
            raise MailboxAway(f"{place / name} cannot be read ({fault.strerror}).") from fault


def _read(path: str, since: date | None) -> RawMessage | None:
    """The message in a file; None where it is too old, or went away meanwhile: then it has another name already."""
    try:
        with open(path, "rb") as file:  # noqa: PTH123 - thousands of them
            size = os.fstat(file.fileno()).st_size
            content = file.read(LARGEST if size <= LARGEST else LONGEST_HEAD)
    except FileNotFoundError:
        return None
    except OSError as fault:
        raise MailboxAway(f"{path} cannot be read ({fault.strerror}).") from fault
    if since is not None and is_older(content, since):
        return None
    return RawMessage(content=content, size=size, is_cut=size > LARGEST)


def is_older(content: bytes, since: date) -> bool:
    """Whether a message says that it was written before a day. One without a usable date is not left out."""
    sent_at = head_of(content).sent_at
    return sent_at is not None and sent_at.date() < since


def _is_letter(path: str, message_id: str, letter_id: str) -> bool:
    try:
        with open(path, "rb") as file:  # noqa: PTH123 - thousands of them
            return is_letter(file.read(LONGEST_HEAD), message_id, letter_id)
    except FileNotFoundError:
        return False


def is_letter(content: bytes, message_id: str, letter_id: str) -> bool:
    """Whether a message is the letter with one of these ids."""
    head = head_of(content)
    return head.message_id == message_id or bool(letter_id and head.letter_id == letter_id)
