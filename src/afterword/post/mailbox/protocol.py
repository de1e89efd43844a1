"""What every mailbox can do: name its folders, give what is new in one, find a sent letter, wait for news.

Messages come in batches, each with the cursor that holds once its messages are kept. Whoever reads keeps first and
moves the cursor afterwards, in one transaction: what was interrupted goes on where it was, and a message that comes
twice is known by its digest.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from types import TracebackType
from typing import Protocol, Self

LARGEST = 35 * 1024 * 1024
"""Bytes of one message that are read at most; of a larger one only its head."""

BATCH_COUNT = 200
BATCH_SIZE = 4 * 1024 * 1024
"""A batch has no more messages, and ends with the one that brings it over this size: that bounds the memory."""

Pause = Callable[[float], bool]
"""Waits up to so many seconds; True as soon as it is time to stop."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cursor:
    """How far a folder was read. It is good as long as `validity` is what the folder says; then all is read again."""

    validity: str = ""
    position: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RawMessage:
    """A message as it came. Of one that is larger than LARGEST there is only the head, and `is_cut` says so."""

    content: bytes = field(repr=False)
    size: int
    is_cut: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """Some messages, the cursor that holds when they are kept, and how much of the folder was looked through then."""

    messages: tuple[RawMessage, ...]
    cursor: Cursor
    done: int
    total: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Folder:
    """A folder by its name, and what it is for where the mailbox says so: inbox, sent, junk, trash, drafts, all."""

    name: str
    use: str = ""


class MailboxFault(Exception):
    """The mailbox cannot be read now; the sentence says why, and what to do."""


class MailboxAway(MailboxFault):
    """It does not answer, or stopped answering: the same may work later."""


class SignInRefused(MailboxFault):
    """It does not accept the password or the token. Not to be tried again before a person changed something."""


class SettingsWrong(MailboxFault):
    """What was set cannot work: no such folder, no encryption, a server that is not who it should be."""


class Mailbox(Protocol):
    """A place with messages, used as a context: `with mailbox as opened`. Every method may raise MailboxFault."""

    def folders(self) -> tuple[Folder, ...]:
        """The folders that can be read."""
        ...

    def batches(self, folder: str, *, after: Cursor, since: date | None = None) -> Iterator[Batch]:
        """What came after the cursor, oldest first; `since` leaves out what is older.

        The last batch may have no messages and only the cursor.
        """
        ...

    def wait_for_news(self, folder: str, *, seconds: float, pause: Pause) -> None:
        """Come back when something may be new in the folder, after this many seconds, or when `pause` says stop."""
        ...

    def find_sent(self, *, message_id: str, letter_id: str) -> bool:
        """Whether the Sent folder holds the letter with this Message-ID or X-Afterword-ID, compared exactly.

        `message_id` is with its angle brackets. False means: looked, and it is not there (yet). Where the looking
        itself failed, MailboxFault is raised: a failed look is no absence. Servers that write the Message-ID anew keep
        X-Afterword-ID.
        """
        ...

    def append_sent(self, content: bytes) -> None:
        """Put a copy of a letter of ours into the Sent folder, as read.

        Ask `find_sent` first: many providers keep a copy of what passes through them by themselves. A copy that may
        have been taken before a connection broke is found by `find_sent` later and not put there twice.
        """
        ...

    def __enter__(self) -> Self: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...


class Local:
    """The part that mailboxes on this computer share: there is nothing to open, and news are looked for."""

    look_every = 5.0

    def wait_for_news(self, folder: str, *, seconds: float, pause: Pause) -> None:  # noqa: ARG002
        """Come back after a few seconds: to look into a folder on this disk costs nothing."""
        pause(min(seconds, self.look_every))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...
