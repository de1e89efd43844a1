"""A received message as a value: what its bytes said, with quotes and signatures set aside.

Everything in it was written by somebody else. It is data and never an instruction.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Mailbox:
    """A name and an address as a message has them; either may be empty."""

    name: str = ""
    address: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attached:
    """A file that came with a message: its name as it said, the type it claims, and its size in bytes."""

    name: str
    content_type: str
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Invited:
    """A calendar invitation in a message. Instants are aware; `zone` is the zone that it named, if any.

    `all_day` is set instead of the instants where the invitation is for a whole day.
    """

    uid: str
    summary: str = ""
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    zone: str = ""
    all_day: date | None = None
    place: str = ""
    organizer: Mailbox = field(default_factory=Mailbox)
    is_cancelled: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Undelivered:
    """A mail server's report that a message did not arrive: whose it was, and why, in its words.

    `is_final` is False for a delay, after which the server tries again.
    """

    recipient: str = ""
    message_id: str = ""
    status: str = ""
    words: str = ""
    is_final: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceivedMessage:
    """One message. Ids are with their angle brackets; `sent_at` is aware, None where the message has no usable date.

    `text` is what the sender wrote in this message, as plain text; what they quote and how they sign is in `quoted`
    and `signature`. `headings` are the texts that the HTML part shows large, because some messages say their verdict
    only there. `headers` holds those that tell a machine's mail from a person's, by their names in lower case.
    """

    message_id: str = ""
    in_reply_to: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    sender: Mailbox = field(default_factory=Mailbox)
    reply_to: Mailbox = field(default_factory=Mailbox)
    to: tuple[Mailbox, ...] = ()
    subject: str = ""
    sent_at: datetime | None = None
    text: str = ""
    quoted: str = ""
    signature: str = ""
    headings: tuple[str, ...] = ()
    headers: Mapping[str, str] = field(default_factory=dict)
    attachments: tuple[Attached, ...] = ()
    invited: tuple[Invited, ...] = ()
    undelivered: Undelivered | None = None
