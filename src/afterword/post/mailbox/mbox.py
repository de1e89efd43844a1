"""An mbox: one file with all messages, as mail programs and providers export them. It is read as a stream.

A message begins at a line `From ` that has a time and a year, stands at the start or after an empty line, and is
followed by a line that looks like a header. Lines of text that happen to begin with `From ` do not cut a message in
two. One `>` that was put before such lines (`>From `) is taken away again.
"""

import hashlib
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import BinaryIO

from afterword.post.durable import PRIVATE
from afterword.post.mailbox.batching import in_batches
from afterword.post.mailbox.heads import LONGEST_HEAD
from afterword.post.mailbox.maildir import is_letter, is_older
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

ALL = "all"
BLOCK = 1024 * 1024
MARGIN = 2048
"""Bytes that are needed to say that a message begins: its From_ line, and the name of its first header."""
BEGINNING = 1024
"""Bytes at the start by which a file is known: an mbox grows at its end."""

_FROM = re.compile(
    rb"From (?=[^\n]{0,1000}\d:\d\d)(?=[^\n]{0,1000}\b\d{4}\b)[^\n]{0,1000}\n(?:[!-9;-~]{1,200}[ \t]*:|>From )"
)
_QUOTED = re.compile(rb"^>(>*From )", re.MULTILINE)


class MboxMailbox(Local):
    """The messages of one mbox file."""

    def __init__(self, path: Path, *, sent_path: Path | None = None) -> None:
        self._path = path
        self._sent_path = sent_path

    def folders(self) -> tuple[Folder, ...]:
        """One: the file."""
        with _opened(self._path):
            return (Folder(name=ALL, use="inbox"),)

    def batches(self, folder: str, *, after: Cursor, since: date | None = None) -> Iterator[Batch]:
        """What stands behind the cursor; everything, where the file is another one than it was."""
        if folder != ALL:
            raise SettingsWrong(f"An mbox has no folder {folder!r}: it is one file.")
        with _opened(self._path) as file:
            total = self._path.stat().st_size
            validity = _beginning(file, total)
            start = _start(file, after, total)
            if start >= total:
                return
            file.seek(start)
            yield from in_batches(_found(file, validity, since), total=total)

    def find_sent(self, *, message_id: str, letter_id: str) -> bool:
        """Look at the head of each message in the file of sent mail."""
        with _opened(self._sent()) as file:
            return any(is_letter(one.content[:LONGEST_HEAD], message_id, letter_id) for one, _ in messages_of(file))

    def append_sent(self, content: bytes) -> None:
        """Add the copy at the end of the file of sent mail."""
        body = re.sub(rb"^(>*From )", rb">\1", content.replace(b"\r\n", b"\n"), flags=re.MULTILINE)
        path = self._sent()
        try:
            is_new = not path.exists()
            with path.open("ab") as file:
                if is_new:
                    path.chmod(PRIVATE)
                file.write(b"From afterword Thu Jan  1 00:00:00 1970\n" + body.rstrip(b"\n") + b"\n\n")
        except OSError as fault:
            raise MailboxAway(f"The copy cannot be added to {path} ({fault.strerror}).") from fault

    def _sent(self) -> Path:
        if self._sent_path is None:
            raise SettingsWrong("This mailbox has no file for sent mail: name one in its settings.")
        return self._sent_path


def _found(file: BinaryIO, validity: str, since: date | None) -> Iterator[tuple[RawMessage | None, Cursor, int]]:
    for message, end in messages_of(file):
        cursor = Cursor(validity=validity, position=str(end))
        yield (None if since is not None and is_older(message.content, since) else message), cursor, end
        del message


def messages_of(file: BinaryIO) -> Iterator[tuple[RawMessage, int]]:
    """The messages from here on, each with the place behind it. No more than one of them is in memory."""
    place, buffer, looked = file.tell(), bytearray(), 0
    head, dropped = b"", 0
    is_last = False
    while not is_last:
        block = file.read(BLOCK)
        buffer += block
        is_last = not block
        while (border := _border(buffer, looked, is_last=is_last)) is not None:
            place += border
            message = _message(head, buffer, border, dropped)
            del buffer[:border]
            looked, head, dropped = 1, b"", 0
            if message is not None:
                yield message, place
            del message  # it may be large, and is not to be held while the next one is read
        looked = max(looked, len(buffer) - MARGIN - len(b"\nFrom "))
        if len(buffer) > (2 * MARGIN if dropped else LARGEST):
            gone = len(buffer) - 2 * MARGIN
            head, dropped, place = head or bytes(buffer[: min(LONGEST_HEAD, gone)]), dropped + gone, place + gone
            del buffer[:gone]
            looked = 0
    if message := _message(head, buffer, len(buffer), dropped):
        yield message, place + len(buffer)


def _border(buffer: bytearray, start: int, *, is_last: bool) -> int | None:
    """Where the next message begins; None where that cannot be said before more is read."""
    end = len(buffer) if is_last else len(buffer) - MARGIN
    at = buffer.find(b"\nFrom ", start, end)
    while at >= 0:
        before = bytes(buffer[max(at - 2, 0) : at]).rstrip(b"\r")
        if before[-1:] in {b"\n", b""} and _FROM.match(buffer, at + 1):
            return at + 1
        at = buffer.find(b"\nFrom ", at + 1, end)
    return None


def _message(head: bytes, buffer: bytearray, border: int, dropped: int) -> RawMessage | None:
    """The message before the border without its From_ line, None where there are only empty lines. Of one that is too
    large only the head was kept, and so many bytes before the buffer were dropped.
    """
    start = (head or buffer).find(b"\n") + 1 if (head or buffer).startswith(b"From ") else 0
    if dropped:
        return RawMessage(content=head[start:], size=dropped + border - start, is_cut=True)
    end = border
    # The empty line before the next message belongs to the file and not to the message.
    if buffer.endswith(b"\r\n\r\n", start, end):
        end -= 2
    elif buffer.endswith(b"\n\n", start, end):
        end -= 1
    with memoryview(buffer) as whole:  # a message may be large: it is copied once
        content = bytes(whole[start:end])
    if b">From " in content:
        content = _QUOTED.sub(rb"\1", content)
    return RawMessage(content=content, size=len(content)) if not content.isspace() and content else None


def _opened(path: Path) -> BinaryIO:
    try:
        return path.open("rb")
    except IsADirectoryError as fault:
        raise SettingsWrong(f"{path} is a folder and no mbox file. Check the place.") from fault
    except FileNotFoundError as fault:
        raise SettingsWrong(f"There is no file {path}. Check the place.") from fault
    except OSError as fault:
        raise MailboxAway(f"{path} cannot be read ({fault.strerror}).") from fault


def _beginning(file: BinaryIO, total: int) -> str:
    """By what the file is known: how many bytes of its beginning, and their digest."""
    length = min(BEGINNING, total)
    file.seek(0)
    return f"{length}:{hashlib.sha256(file.read(length)).hexdigest()[:64]}"


def _start(file: BinaryIO, after: Cursor, total: int) -> int:
    """Where to go on: behind the cursor if the file is the one that it was, otherwise at its start."""
    length, _, digest = after.validity.partition(":")
    position = int(after.position or 0)
    if not length or position > total:
        return 0
    file.seek(0)
    is_same = hashlib.sha256(file.read(int(length))).hexdigest() == digest
    return position if is_same and _is_border(file, position, total) else 0


def _is_border(file: BinaryIO, position: int, total: int) -> bool:
    """Whether a message begins at this place, or the file ends there."""
    if position == total:
        return True
    file.seek(position)
    return file.read(16).lstrip(b"\r\n").startswith(b"From ")


def looks_like_mbox(beginning: bytes) -> bool:
    """Whether bytes are the beginning of an mbox and not of a single message."""
    return bool(_FROM.match(beginning.lstrip(b"\r\n")))
