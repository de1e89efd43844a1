"""Messages that a person gives by hand: pasted, or as files. An export of a whole mailbox is read as one."""

import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from email.utils import format_datetime
from pathlib import Path
from secrets import token_hex
from tempfile import TemporaryDirectory
from typing import BinaryIO

from django.conf import settings

from afterword.acts.mailboxes import EXPORTS, MBOX, add_mailbox, start_reading
from afterword.acts.receiving import Look, Taken, take_files
from afterword.post.durable import PRIVATE
from afterword.post.mailbox.heads import LONGEST_HEAD, head_of
from afterword.post.mailbox.mbox import ALL, looks_like_mbox
from afterword.records.models import MailboxAccount, Received, Seeker


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """What came of messages that were given; `exports` are read by and by, as mailboxes of their own."""

    taken: Taken
    exports: tuple[MailboxAccount, ...] = ()
    faults: tuple[str, ...] = ()


def give_text(seeker: Seeker, text: str, *, sender: str, subject: str, look: Look) -> Given:
    """Take in a message that was pasted: as it travels, or only its words, with who wrote them."""
    content = text.replace("\r\n", "\n").lstrip().encode("utf-8", "replace")
    if not _has_a_head(content):
        content = _with_a_head(content, sender=sender, subject=subject, now=look.clock.now())
    with TemporaryDirectory(dir=settings.DATA_FOLDER) as folder:
        path = Path(folder) / "pasted.eml"
        path.write_bytes(content)
        return _with_faults(seeker, take_files(seeker, [path], look))


def give_files(seeker: Seeker, files: Sequence[tuple[str, BinaryIO]], *, look: Look) -> Given:
    """Take in files by their names and contents. Single messages are taken at once, an export by and by."""
    exports, taken = [], Taken()
    with TemporaryDirectory(dir=settings.DATA_FOLDER) as folder:
        for name, file in files:
            path = _copied(file, Path(folder) / token_hex(8))
            with path.open("rb") as copied:
                is_export = looks_like_mbox(copied.read(LONGEST_HEAD))
            if is_export:
                exports.append(_as_a_mailbox(seeker, name, path, now=look.clock.now()))
            else:
                taken += take_files(seeker, [path], look)
    found = _with_faults(seeker, taken)
    return Given(taken=taken, exports=tuple(exports), faults=found.faults)


def _has_a_head(content: bytes) -> bool:
    head = head_of(content)
    return bool(head.sender_address or head.message_id)


def _with_a_head(text: bytes, *, sender: str, subject: str, now: datetime) -> bytes:
    """Words as a message of somebody."""
    lines = (
        f"From: {' '.join(sender.split())}",
        f"Subject: {' '.join(subject.split())}",
        f"Date: {format_datetime(now)}",
    )
    kind = "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit"
    return "\n".join([*lines, kind, "", ""]).encode("utf-8", "replace") + text


def _copied(file: BinaryIO, path: Path) -> Path:
    with path.open("wb") as copy:
        path.chmod(PRIVATE)
        shutil.copyfileobj(file, copy, 1024 * 1024)
    return path


def _as_a_mailbox(seeker: Seeker, name: str, path: Path, *, now: datetime) -> MailboxAccount:
    """An export as a mailbox that is read by and by, with its progress to be seen, and resumed after a break."""
    place = Path(settings.DATA_FOLDER) / EXPORTS
    place.mkdir(mode=0o700, exist_ok=True)
    kept = path.rename(place / f"{token_hex(8)}.mbox")
    account = add_mailbox(
        seeker, name=f"{Path(name).name[:150]} ({kept.stem})", kind=MBOX, path=str(kept), security="", now=now
    )
    start_reading(account, folders=[ALL], since=None)
    return account


def _with_faults(seeker: Seeker, taken: Taken) -> Given:
    """The sentences of those that could not be read."""
    if not taken.unreadable:
        return Given(taken=taken)
    rows = Received.objects.filter(seeker=seeker).exclude(fault="").order_by("-pk")
    return Given(taken=taken, faults=tuple(rows.values_list("fault", flat=True)[: min(taken.unreadable, 5)]))
