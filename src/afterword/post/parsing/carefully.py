"""Our own reader of messages, for the bytes that the fast one refuses or must not see.

It never recurses: containers wait in a list, and each level of nesting looks at each byte a fixed number of times, so
that any message takes time in proportion to its size. Whatever is wrong, something is made of it.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from afterword.core.mail.message import Mailbox
from afterword.post.parsing.addresses import mailboxes, moment
from afterword.post.parsing.decoding import header_text, parameters, raw_header, text_of, transfer_decoded
from afterword.post.parsing.limits import (
    DEEPEST,
    HEADER_BLOCK,
    HEADER_LINE,
    LONGEST_HTML,
    LONGEST_TEXT,
    MOST_FILES,
    MOST_PARTS,
    NotAMessage,
)
from afterword.post.parsing.opened import NOBODY, File, Opened, is_read_here

MOST_BYTES = 120 * 1024 * 1024
"""Of all levels of nesting together: how much is cut before the rest counts as a file."""
_HEADER = re.compile(rb"([!-9;-~]{1,200})[ \t]*:(.*)", re.DOTALL)
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1f]")


@dataclass(slots=True, kw_only=True)
class Found:
    """What has been found so far."""

    plain: list[str] = field(default_factory=list)
    html: list[str] = field(default_factory=list)
    files: list[File] = field(default_factory=list)
    parts: int = 0
    cut: int = 0


def opened_carefully(raw: bytes) -> Opened:
    """The message taken apart. Raises NotAMessage where nothing in it looks like one."""
    headers, body = split_head(raw.lstrip(b"\r\n"))
    if not headers and not _is_text(raw):
        raise NotAMessage
    found = Found()
    waiting: list[tuple[Mapping[str, list[str]], bytes, int]] = [(headers, body if headers else raw, 0)]
    while waiting:
        waiting.extend(reversed(list(_part(*waiting.pop(), found))))
    return Opened(
        headers={name: [header_text(value) for value in values] for name, values in headers.items()},
        sender=_first_mailbox(headers, "from") or _first_mailbox(headers, "sender") or NOBODY,
        reply_to=_first_mailbox(headers, "reply-to") or NOBODY,
        to=mailboxes(_first(headers, "to")),
        sent_at=moment(_first(headers, "date")),
        plain=tuple(found.plain),
        html=tuple(found.html),
        files=tuple(found.files[:MOST_FILES]),
    )


def _is_text(raw: bytes) -> bool:
    """Whether bytes without any header are at least a text that somebody saved."""
    if not raw.strip() or _CONTROL.search(raw):
        return False
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _first(headers: Mapping[str, list[str]], name: str) -> str:
    return headers[name][0] if name in headers else ""


def _first_mailbox(headers: Mapping[str, list[str]], name: str) -> Mailbox | None:
    return next(iter(mailboxes(_first(headers, name))), None)


def split_head(raw: bytes) -> tuple[dict[str, list[str]], bytes]:
    """The headers as they are, by their names in lower case, and the rest. Of too many, the first are kept."""
    headers: dict[str, list[str]] = {}
    at = size = 0
    name = ""
    while at < len(raw):
        end = raw.find(b"\n", at)
        end = len(raw) if end < 0 else end + 1
        line = raw[at : min(end, at + HEADER_LINE)].rstrip(b"\r\n")
        if not line.strip(b" \t\r"):
            return headers, raw[end:]
        started = at
        at = end
        match = None if line[:1] in b" \t" else _HEADER.match(line)
        if match is None and line[:1] not in b" \t" and not line.startswith((b"From ", b">From ")):
            return headers, raw[started:]
        size += len(line)
        if size > HEADER_BLOCK:
            continue
        if match is not None:
            name = match[1].decode("ascii").lower()
            headers.setdefault(name, []).append(raw_header(match[2].strip()))
        elif name and len(headers[name][-1]) < HEADER_LINE:
            headers[name][-1] += " " + raw_header(line.strip())
    return headers, b""


def _part(
    headers: Mapping[str, list[str]], body: bytes, depth: int, found: Found
) -> Iterator[tuple[Mapping[str, list[str]], bytes, int]]:
    """Take one part in, and give the parts inside it."""
    found.parts += 1
    said = _first(headers, "content-type")
    content_type = said.partition(";")[0].strip().lower() or "text/plain"
    about = parameters(";" + said.partition(";")[2])
    boundary = about.get("boundary", "")
    if content_type.startswith("multipart/") and boundary and _may_be_cut(body, depth, found):
        found.cut += len(body)
        for piece in pieces(body, boundary, MOST_PARTS - found.parts):
            inner, rest = split_head(piece)
            yield inner, rest, depth + 1
        return
    _leaf(headers, body, "text/plain" if content_type.startswith("multipart/") else content_type, about, found)


def _may_be_cut(body: bytes, depth: int, found: Found) -> bool:
    return depth < DEEPEST and found.parts < MOST_PARTS and found.cut + len(body) <= MOST_BYTES


def pieces(body: bytes, boundary: str, most: int) -> Iterator[bytes]:
    """The parts between the boundaries, at most so many."""
    mark = b"--" + boundary.encode("latin-1", "replace")
    line = re.compile(rb"(?:^|\n)" + re.escape(mark) + rb"(--)?[ \t]*\r?(?=\n|$)")
    start: int | None = None
    for match in line.finditer(body):
        if start is not None and most > 0:
            yield body[start : match.start()].removesuffix(b"\r")
            most -= 1
        if match[1] or most <= 0:
            return
        start = match.end() + 1
    if start is not None:
        yield body[start:]


def _leaf(
    headers: Mapping[str, list[str]], body: bytes, content_type: str, about: Mapping[str, str], found: Found
) -> None:
    disposition = _first(headers, "content-disposition")
    content = transfer_decoded(body, _first(headers, "content-transfer-encoding"))
    is_attached = disposition.strip().lower().startswith("attachment")
    if content_type == "text/plain" and not is_attached:
        found.plain.append(text_of(content[: 4 * LONGEST_TEXT], about.get("charset", ""))[:LONGEST_TEXT])
    elif content_type == "text/html" and not is_attached:
        found.html.append(text_of(content[: 2 * LONGEST_HTML], about.get("charset", ""))[:LONGEST_HTML])
    else:
        named = parameters(";" + disposition.partition(";")[2]).get("filename") or about.get("name", "")
        name = header_text(named)
        wanted = content if is_read_here(name, content_type) else None
        found.files.append(File(name=name, content_type=content_type, size=len(content), content=wanted))
