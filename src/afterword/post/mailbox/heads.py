"""What stands at the head of a message, read so that no bytes can break it, and the digest that tells messages apart.

The digest is taken over what the sender wrote: some of the head's fields and the body, line ends made alike. What a
server or a mail program adds on the way (Received, Delivered-To, Status, X-Gmail-Labels) is left out, so that the
same message found in two folders, two accounts or an export is one.
"""

import hashlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from email.errors import HeaderParseError
from email.header import decode_header
from email.utils import parseaddr, parsedate_to_datetime

LONGEST_HEAD = 256 * 1024
LONGEST_FIELD = 16 * 1024
PIECE = 1024 * 1024
"""Bytes that are looked at in one go: a body of 30 MB is not copied whole."""
CR, LF = b"\r\n"

_HEAD_ENDS = re.compile(rb"\r?\n\r?\n")
_FIELD = re.compile(
    rb"^(message-id|date|from|to|cc|reply-to|subject|in-reply-to|mime-version|content-type|content-transfer-encoding"
    rb"|x-afterword-id)[ \t]*:(.*(?:\n[ \t].*)*)",
    re.IGNORECASE | re.MULTILINE,
)
_ENCODED = re.compile(r"=\?[^?\s]+\?[bqBQ]\?[^?]*\?=")
_INVISIBLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]+")
_OF_SENDER = (b"message-id", b"date", b"from")
"""Where none of these stands, the whole is the message: nothing tells its head from its body."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """Some fields of a head as text without invisible characters. `sent_at` is aware, None where there is no usable
    date.
    """

    message_id: str = ""
    letter_id: str = ""
    sender_name: str = ""
    sender_address: str = ""
    subject: str = ""
    sent_at: datetime | None = None


def head_of(content: bytes) -> Head:
    """The head of a message, whatever its bytes are."""
    fields = dict(reversed(_fields(_split(content)[0])))
    name, address = _mailbox(_text(fields.get(b"from", b"")))
    return Head(
        message_id=_text(fields.get(b"message-id", b"")),
        letter_id=_text(fields.get(b"x-afterword-id", b"")),
        sender_name=name,
        sender_address=address,
        subject=_text(fields.get(b"subject", b"")),
        sent_at=_moment(_text(fields.get(b"date", b""))),
    )


def digest_of(content: bytes) -> str:
    """The digest by which a message is known, in hexadecimal."""
    head, start = _split(content)
    fields = _fields(head)
    if not any(name in _OF_SENDER for name, _ in fields):
        return hashlib.sha256(content).hexdigest()
    known = hashlib.sha256()
    for name, value in fields:
        known.update(name + b":" + b" ".join(value.split()) + b"\n")
    known.update(b"\n")
    for piece in _pieces(content, start):
        known.update(piece.replace(b"\r\n", b"\n") if b"\r" in piece else piece)
    return known.hexdigest()


def _pieces(content: bytes, start: int) -> Iterator[bytes]:
    """The body without the line ends at its end, in pieces none of which ends within a line end."""
    end = len(content)
    while end > start and content[end - 1] == LF:
        end -= 2 if end - 1 > start and content[end - 2] == CR else 1
    while start < end:
        after = min(start + PIECE, end)
        after += after < end and content[after - 1] == CR
        yield content[start:after]
        start = after


def _split(content: bytes) -> tuple[bytes, int]:
    """The head with its line ends made alike, and where the body begins."""
    ends = _HEAD_ENDS.search(content, 0, LONGEST_HEAD)
    head, body_at = (content[: ends.start()], ends.end()) if ends else (content[:LONGEST_HEAD], LONGEST_HEAD)
    return head.replace(b"\r\n", b"\n"), body_at


def _fields(head: bytes) -> list[tuple[bytes, bytes]]:
    return [(found[1].lower(), found[2]) for found in _FIELD.finditer(head)]


def _text(value: bytes) -> str:
    """A field's value as text on one line."""
    try:
        text = value[:LONGEST_FIELD].decode()
    except UnicodeDecodeError:
        text = value[:LONGEST_FIELD].decode("latin-1")
    if _ENCODED.search(text):
        text = _decoded(text)
    return " ".join(_INVISIBLE.sub(" ", text).split())


def _decoded(text: str) -> str:
    """The text with its encoded words read; as it stands where they cannot be."""
    try:
        parts: Iterable[tuple[bytes | str, str | None]] = decode_header(" ".join(text.split()))
        return "".join(_part(part, charset) for part, charset in parts) or text
    except (HeaderParseError, ValueError):
        return text


def _part(part: bytes | str, charset: str | None) -> str:
    if isinstance(part, str):
        return part
    try:
        return part.decode(charset or "ascii", "replace")
    except (LookupError, ValueError):
        return part.decode("latin-1")


def _mailbox(text: str) -> tuple[str, str]:
    """The name and the address of a sender. A field longer than any address is no place to look for one."""
    if len(text) > 1000:  # the standard library's parser takes a time that grows with the square of the length
        return "", ""
    name, address = parseaddr(text)
    return name, address if "@" in address else ""


def _moment(text: str) -> datetime | None:
    """The instant of a Date field, or None where it names none that can be."""
    try:
        moment = parsedate_to_datetime(text[:100])
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, TypeError, OverflowError, IndexError):
        return None
