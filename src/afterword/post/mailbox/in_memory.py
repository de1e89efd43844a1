"""A mailbox in memory, for tests and simulations: the same promises as the real ones, and faults on request."""

from collections.abc import Iterator, Mapping, MutableMapping
from datetime import date

from afterword.post.mailbox.batching import in_batches
from afterword.post.mailbox.heads import LONGEST_HEAD
from afterword.post.mailbox.maildir import is_letter, is_older
from afterword.post.mailbox.protocol import (
    LARGEST,
    Batch,
    Cursor,
    Folder,
    Local,
    MailboxFault,
    RawMessage,
    SettingsWrong,
)

SENT = "Sent"


class InMemoryMailbox(Local):
    """Folders of messages in memory. `fault` is raised by whatever is asked next, as often as it stands there."""

    def __init__(self, folders: Mapping[str, list[bytes]] | None = None) -> None:
        self.messages: MutableMapping[str, list[bytes]] = dict(folders or {"INBOX": []})
        self.messages.setdefault(SENT, [])
        self.validity = 1
        self.fault: MailboxFault | None = None
        self.breaks_after: int | None = None

    def folders(self) -> tuple[Folder, ...]:
        """The names of the folders."""
        self._may_fail()
        return tuple(Folder(name=name, use={"INBOX": "inbox", SENT: "sent"}.get(name, "")) for name in self.messages)

    def batches(self, folder: str, *, after: Cursor, since: date | None = None) -> Iterator[Batch]:
        """What was added after the cursor."""
        self._may_fail()
        if folder not in self.messages:
            raise SettingsWrong(f"There is no folder {folder!r} any more. Choose the folders again.")
        validity, contents = str(self.validity), self.messages[folder]
        start = int(after.position or 0) if after.validity == validity else 0
        found = (
            (_raw(content, since), Cursor(validity=validity, position=str(number)), number)
            for number, content in enumerate(contents[start:], start + 1)
        )
        for count, batch in enumerate(in_batches(found, total=len(contents))):
            if self.breaks_after is not None and count >= self.breaks_after:
                self._may_fail(always=True)
            yield batch

    def find_sent(self, *, message_id: str, letter_id: str) -> bool:
        """Whether it was put there."""
        self._may_fail()
        return any(is_letter(content, message_id, letter_id) for content in self.messages[SENT])

    def append_sent(self, content: bytes) -> None:
        """Put it there."""
        self._may_fail()
        self.messages[SENT].append(content)

    def _may_fail(self, *, always: bool = False) -> None:
        if self.fault is not None and (always or self.breaks_after is None):
            raise self.fault


def _raw(content: bytes, since: date | None) -> RawMessage | None:
    if since is not None and is_older(content, since):
        return None
    is_cut = len(content) > LARGEST
    return RawMessage(content=content[:LONGEST_HEAD] if is_cut else content, size=len(content), is_cut=is_cut)
