"""Mailboxes out of an address header, for what the fast parser cannot make out. Linear in the header's length."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from afterword.core.mail.message import Mailbox
from afterword.post.parsing.decoding import header_text
from afterword.post.parsing.limits import ADDRESSES, HEADER_LINE

_TOKEN = re.compile(r'"((?:[^"\\]|\\.)*+)"?|<([^>]*+)>?|([,;])|\(([^()]*+)\)?|([^",;<(]+)')
_ADDRESS = re.compile(r"[^\s<>\"(),;:]+@[^\s<>\"(),;:]+")
_DATE = re.compile(
    r"(\d{1,2})[ -]+([A-Za-z]{3})[a-z]*[ -]+(\d{2,4}),?\s+(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?\s*([+-]\d{4})?"
)


def mailboxes(value: str) -> tuple[Mailbox, ...]:
    """The mailboxes of an address header, at most as many as anybody writes to."""
    found = []
    for name, address in _parts(value[:HEADER_LINE]):
        found.append(_mailbox(header_text(name), header_text(address)))
        if len(found) >= ADDRESSES:
            break
    return tuple(one for one in found if one.name or one.address)


def _mailbox(name: str, address: str) -> Mailbox:
    inside = None if address else _ADDRESS.search(name)
    if inside is None:
        return Mailbox(name=name.strip(" \"'"), address=address)
    return Mailbox(name=name.replace(inside[0], "").strip(" <>\"'"), address=inside[0])


def _parts(value: str) -> Iterator[tuple[str, str]]:
    words: list[str] = []
    address = comment = ""
    for match in _TOKEN.finditer(value):
        quoted, angled, end, said, word = match.groups()
        if end:
            yield " ".join(words) or comment, address
            words, address, comment = [], "", ""
        elif angled is not None:
            address = angled.rpartition(":")[2].strip()
        elif quoted is not None:
            words.append(re.sub(r"\\(.)", r"\1", quoted))
        elif said is not None:
            comment = said
        elif word.strip():
            words.append(word.strip() if ":" not in word else word.rpartition(":")[2].strip())
    yield " ".join(words) or comment, address


def moment(value: str) -> datetime | None:
    """The instant that a Date header names, or None. A weekday that does not fit its date is not believed."""
    try:
        found = parsedate_to_datetime(value[:200])
    except (ValueError, TypeError, IndexError, OverflowError):
        found = None
    try:
        if found is None:
            return _loosely(value[:200])
        return (found if found.tzinfo else found.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def _loosely(value: str) -> datetime | None:
    match = _DATE.search(value)
    if match is None:
        return None
    zone = match[7] or "+0000"
    said = f"{match[1]} {match[2]} {match[3] if len(match[3]) > 2 else '20' + match[3]} {match[4]}:{match[5]} {zone}"
    return datetime.strptime(said, "%d %b %Y %H:%M %z").astimezone(UTC)
