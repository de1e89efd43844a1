"""A message taken apart: its headers and texts decoded, its files still as they were."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from afterword.core.mail.message import Mailbox

NOBODY = Mailbox()


@dataclass(frozen=True, slots=True, kw_only=True)
class File:
    """A part that is no text of the message. `content` is None where nobody will want to read it here."""

    name: str
    content_type: str
    size: int
    content: bytes | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """What both readers give. Header names are in lower case, and each has all its values in order."""

    headers: Mapping[str, Sequence[str]]
    sender: Mailbox
    reply_to: Mailbox = NOBODY
    to: tuple[Mailbox, ...] = ()
    sent_at: datetime | None = None
    plain: tuple[str, ...] = ()
    html: tuple[str, ...] = ()
    files: tuple[File, ...] = ()

    def header(self, name: str) -> str:
        """The first value of a header, or nothing."""
        values = self.headers.get(name)
        return values[0] if values else ""


READ_HERE = frozenset(
    {"text/calendar", "application/ics", "message/delivery-status", "message/rfc822", "text/rfc822-headers"}
)
"""The types of the files that are read and not only listed."""


def is_read_here(name: str, content_type: str) -> bool:
    """Whether a file is one that tells something about the message itself."""
    return content_type in READ_HERE or name.lower().endswith(".ics")
