"""The bytes of a received message: how they are kept, and the ids that its head names."""

import re
import zlib

HEAD = 256 * 1024
"""How much of a message is looked at for its head; what comes later is no header that anybody needs."""
MOST_IDS = 200

_FIELD = re.compile(rb"^(references|in-reply-to):((?:[^\r\n]|\r?\n[ \t])*)", re.IGNORECASE | re.MULTILINE)
_ID = re.compile(rb"<[!-;=?-~]{1,900}>")


def pressed(content: bytes) -> bytes:
    """A message as it is kept."""
    return zlib.compress(content, 6)


def unpressed(kept: bytes) -> bytes:
    """The message again, byte for byte."""
    return zlib.decompress(kept)


def thread_of(content: bytes) -> tuple[str, ...]:
    """The ids of the messages that this one follows, the oldest first and what it answers last, each once."""
    head = re.split(rb"\r?\n\r?\n", content[:HEAD], maxsplit=1)[0]
    found = {name.lower(): value for name, value in _FIELD.findall(head)}
    ids = _ID.findall(found.get(b"references", b"")) + _ID.findall(found.get(b"in-reply-to", b""))[:1]
    latest = dict.fromkeys(reversed(ids))
    return tuple(one.decode("ascii") for one in reversed(list(latest)))[-MOST_IDS:]
