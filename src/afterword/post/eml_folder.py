"""The courier that puts letters into a folder as .eml files, for somebody else to send."""

import os
import re
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from afterword.post import durable
from afterword.post import smtp_words as words
from afterword.post.courier import (
    Accepted,
    Envelope,
    NotTaken,
    OnceOnly,
    Outcome,
    TryLater,
    Unsure,
)
from afterword.post.message import to_bytes


class EmlFolderCourier:
    """Writes each letter into the folder once; the receipt is the file's name."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def begin(self, envelope: Envelope) -> "EmlHandover":
        """Check the letter and the folder; nothing is written yet."""
        content = to_bytes(envelope)
        if not self._folder.is_dir() or not os.access(self._folder, os.W_OK | os.X_OK):
            raise NotTaken(
                TryLater(
                    f"The folder {self._folder} for outgoing letters cannot be written to."
                    " Create it, or choose another one in the mail settings."
                )
            )
        return EmlHandover(self._folder, envelope, content)


class EmlHandover(OnceOnly):
    """One letter on its way into the folder: whole under its name, or not there at all."""

    def __init__(self, folder: Path, envelope: Envelope, content: bytes) -> None:
        super().__init__()
        self._folder, self._content, self._id = folder, content, envelope.letter_id
        self._target = folder / f"{envelope.date.date().isoformat()}-{envelope.letter_id}.eml"
        self._partial = folder / f".{envelope.letter_id}.partial"

    def hand_over(self, *, may_finish: Callable[[], bool]) -> Outcome:
        """Write beside, ask `may_finish`, then give the file its name."""
        self._spend()
        try:
            if there := self._already_there():
                return Accepted(there)
            self._write_partial()
        except OSError as error:
            return TryLater(f"The letter could not be written to {self._folder}: {error.strerror}.")
        if not may_finish():
            return TryLater(words.ABORTED)
        return self._name()

    def _already_there(self) -> str | None:
        # Under whatever date: a letter that was moved to another day is the same letter.
        name = re.compile(rf"\d{{4}}-\d\d-\d\d-{re.escape(self._id)}\.eml")
        return next((path.name for path in self._folder.iterdir() if name.fullmatch(path.name)), None)

    def _write_partial(self) -> None:
        self._partial.unlink(missing_ok=True)
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        descriptor = os.open(self._partial, flags, durable.PRIVATE)
        try:
            durable.write_all(descriptor, self._content)
            os.fsync(descriptor)
        finally:
            os.close(descriptor)

    def _name(self) -> Outcome:
        try:
            self._partial.replace(self._target)
            durable.sync_folder(self._folder)
        except OSError as error:
            return Unsure(
                f"The letter may or may not be in {self._folder}: {error.strerror}. Look for {self._target.name} there."
            )
        return Accepted(self._target.name)

    def _leave(self) -> None:
        with suppress(OSError):
            self._partial.unlink(missing_ok=True)
