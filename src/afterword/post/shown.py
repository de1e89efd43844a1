"""A received message as it may be shown: its formatted part without anything that acts or loads, its files by name.

Read with the standard library's forgiving parser, whose only weakness is depth, and only where the message has the
shape that mail programs make.
"""

import email
from collections.abc import Iterator
from dataclasses import dataclass
from email.message import Message
from email.policy import compat32

import nh3

LARGEST = 8 * 1024 * 1024
"""Above this many bytes a message is shown as text only."""
MOST_BOUNDARIES, MOST_PARTS = 30, 500
MOST_HTML = 300_000
MOST_TAGS = 20_000

TAGS = {
    "b", "blockquote", "br", "code", "dd", "div", "dl", "dt", "em", "h1", "h2", "h3", "h4", "hr", "i", "li", "ol", "p",
    "pre", "s", "small", "span", "strong", "sub", "sup", "table", "tbody", "td", "th", "thead", "tr", "u", "ul",
}  # fmt: skip
"""What is left of a formatted message: words and their order. No address, no picture, no form, no style."""


@dataclass(frozen=True, slots=True)
class Shown:
    """The formatted part, safe to show in a frame that may do nothing, and the names of the files that came along."""

    html: str = ""
    files: tuple[str, ...] = ()


def shown(content: bytes) -> Shown:
    """How a message may be shown beside its text. What cannot be read gives nothing: the text stands anyway."""
    if len(content) > LARGEST or not _is_ordinary(content):
        return Shown()
    try:
        parts = [part for part in email.message_from_bytes(content, policy=compat32).walk() if not part.is_multipart()]
        return Shown(html=cleaned("\n".join(map(_text, _formatted(parts)))), files=tuple(_files(parts)))
    except (RecursionError, TypeError, ValueError, LookupError, AttributeError):
        return Shown()


def _is_ordinary(content: bytes) -> bool:
    return content.lower().count(b"boundary") <= MOST_BOUNDARIES and content.count(b"\n--") <= MOST_PARTS


def _formatted(parts: list[Message]) -> Iterator[Message]:
    return (part for part in parts if part.get_content_type() == "text/html" and not part.get_filename())


def _text(part: Message) -> str:
    content = part.get_payload(decode=True)
    if not isinstance(content, bytes):
        return ""
    try:
        return content.decode(part.get_content_charset() or "utf-8", "replace")
    except (LookupError, ValueError):
        return content.decode("utf-8", "replace")


def _files(parts: list[Message]) -> Iterator[str]:
    for part in parts:
        name = part.get_filename()
        if name:
            yield printable(str(name))


def cleaned(html: str) -> str:
    """HTML of which only words, paragraphs, lists and tables are left."""
    if html.count("<") > MOST_TAGS:
        return ""
    return nh3.clean(html[:MOST_HTML], tags=TAGS, attributes={}, link_rel=None).strip()


def printable(name: str) -> str:
    """A file's name on one line, without what could turn it around or hide its end."""
    return "".join(one for one in name if one.isprintable())[:200]
