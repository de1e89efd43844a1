"""The Sent folder: where a letter that went out is found, and where a copy goes if nobody else keeps one."""

from types import TracebackType
from typing import Protocol, Self


class SentFolder(Protocol):
    """A place with sent letters, used as a context. Where the looking itself fails, it raises: that is no absence."""

    def find_sent(self, *, message_id: str, letter_id: str) -> bool:
        """Whether it holds the letter with this Message-ID or X-Afterword-ID, compared exactly."""
        ...

    def append_sent(self, content: bytes) -> None:
        """Put a copy of a letter of ours there."""
        ...

    def __enter__(self) -> Self: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...


def no_sent_folder(*_: object) -> SentFolder | None:
    """No mailbox is known: letters are settled by what they answer, and by a person."""
    return None
