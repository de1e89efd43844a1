"""The witness journal: a file beside the database that remembers which letters were handed over.

A database restored from last night's backup has forgotten what was sent this morning, and would
send it again. This file is not part of the backup's world: it is only ever added to, each line is
on the disk before the letter's last dot leaves, and whoever wants to send asks it first.
"""

import json
import os
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from threading import Lock

from afterword.post import durable

HANDING_OVER = "handing-over"
NOT_TAKEN = "not-taken"  # the one phase that takes a testimony back: the courier said no

_APPENDING = os.O_RDWR | os.O_APPEND | os.O_CREAT | getattr(os, "O_BINARY", 0)
_MESSAGE_ID = re.compile(rb'"message_id": ("(?:[^"\\]|\\.)*")')


class JournalUnusable(RuntimeError):
    """The journal cannot be read, or not be written durably: the letter must not be sent."""


@dataclass(frozen=True, slots=True)
class DamagedLine:
    """A line that names no letter any more: at which byte it starts, and what is left of it."""

    at_byte: int
    content: bytes


class WitnessJournal:
    """The journal at `path`; any number of processes may have it open."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._reading = Lock()
        self._file: tuple[int, int] | None = None  # which file was read so far ...
        self._offset = 0  # ... and up to which byte
        self._phases: dict[tuple[str, object], str] = {}
        self._damaged: dict[int, DamagedLine] = {}
        self._there: dict[tuple[str, object], tuple[str, datetime]] = {}

    def append(self, *, letter_id: str, message_id: str, fence: int, phase: str, at: datetime) -> None:
        """Write one event and return once it is on the disk; JournalUnusable if that failed."""
        if at.utcoffset() is None:
            raise ValueError("The moment of handing over needs a time zone.")
        event = {
            "message_id": message_id,  # first, so that a torn line still names its letter
            "letter_id": letter_id,
            "fence": fence,
            "phase": phase,
            "at": at.astimezone(UTC).isoformat(),
        }
        try:
            self._write(json.dumps(event).encode("ascii") + b"\n")
        except OSError as error:
            raise JournalUnusable(
                f"The journal of sent letters {self._path} could not be written ({error.strerror}),"
                " so nothing was sent. Make room, or make the file writable."
            ) from error

    def take_in(self, other: bytes) -> None:
        """Add the lines of another journal that are not here: after that it witnesses what both did.

        Raises JournalUnusable.
        """
        try:
            here = set(self._path.read_bytes().splitlines()) if self._path.exists() else set()
            fresh = [line for line in other.splitlines() if line.strip() and line not in here]
            if fresh:
                self._write(b"\n".join(fresh) + b"\n")
        except OSError as error:
            raise JournalUnusable(
                f"The journal of sent letters {self._path} could not be written ({error.strerror})."
                " Make room, or make the file writable."
            ) from error

    def letters(self) -> frozenset[str]:
        """The Message-IDs of all letters that were handed over, or may have been."""
        self._read_on()
        return frozenset(letter for (letter, _), phase in self._phases.items() if phase != NOT_TAKEN)

    def handed_over_since(self, moment: datetime) -> dict[str, datetime]:
        """The ids of the letters that were handed over after a moment, or may have been, each with when it was last.

        A torn line says no moment, and is left out.
        """
        self._read_on()
        return dict(there for there in self._there.values() if there[1] > moment)

    @property
    def damaged(self) -> tuple[DamagedLine, ...]:
        """The lines that no longer say which letter they witnessed, in the order of the file."""
        self._read_on()
        return tuple(self._damaged[place] for place in sorted(self._damaged))

    def _write(self, line: bytes) -> None:
        descriptor = os.open(self._path, _APPENDING, durable.PRIVATE)
        try:
            with durable.locked(descriptor):
                self._add(descriptor, line)
        finally:
            os.close(descriptor)

    def _add(self, descriptor: int, line: bytes) -> None:
        size = os.fstat(descriptor).st_size
        if size == 0:
            durable.sync_folder(self._path.parent)
        elif _torn(descriptor, size):
            line = b"\n" + line  # what is left of a line stays for the reader, on its own
        try:
            durable.write_all(descriptor, line)
        except OSError:
            os.ftruncate(descriptor, size)
            raise
        os.fsync(descriptor)

    def _read_on(self) -> None:
        try:
            with self._reading:
                self._take_in(*self._news())
        except FileNotFoundError:
            return  # nothing witnessed here so far; what was read before stays known
        except OSError as error:
            raise JournalUnusable(
                f"The journal of sent letters {self._path} could not be read ({error.strerror}),"
                " so nothing will be sent. Make the file readable."
            ) from error

    def _news(self) -> tuple[int, bytes]:
        # Under the writers' lock, so that a line without an end is a torn one and not one being
        # written.
        with self._path.open("rb") as file, durable.locked(file.fileno()):
            state = os.fstat(file.fileno())
            if self._file != (state.st_dev, state.st_ino) or state.st_size < self._offset:
                self._file, self._offset = (state.st_dev, state.st_ino), 0
            file.seek(self._offset)
            return self._offset, file.read()

    def _take_in(self, place: int, news: bytes) -> None:
        for line in news.splitlines(keepends=True):
            self._take_line(place, line.strip())
            place += len(line)
        self._offset = place

    def _take_line(self, place: int, line: bytes) -> None:
        if not line:
            return
        try:
            event = json.loads(line)
            handing = str(event["message_id"]), event["fence"]
            self._phases[handing] = str(event["phase"])
            self._there[handing] = str(event["letter_id"]), datetime.fromisoformat(event["at"]).astimezone(UTC)
            if self._phases[handing] == NOT_TAKEN:
                del self._there[handing]
        except (ValueError, KeyError, TypeError, RecursionError):
            self._salvage(place, line)

    def _salvage(self, place: int, line: bytes) -> None:
        try:
            found = _MESSAGE_ID.search(line)
            letter = json.loads(found[1]) if found else None
        except ValueError:
            letter = None
        if letter:
            self._phases[letter, f"byte {place}"] = HANDING_OVER
        else:
            self._damaged[place] = DamagedLine(place, line)


def _torn(descriptor: int, size: int) -> bool:
    os.lseek(descriptor, size - 1, os.SEEK_SET)
    return os.read(descriptor, 1) != b"\n"
