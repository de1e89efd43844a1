"""The fast parser, for mail of the shapes that mail programs make.

It is native code that ends its whole process on some hostile bytes (200,000 multiparts inside each other overflow its
stack) and takes seconds for others (a subject of 50,000 encoded words), so it sees only what `is_ordinary` lets pass.
"""

import re
from collections.abc import Iterator, Sequence

from fast_mail_parser import ParseError, PyAddress, PyLazyAttachment, PyLazyMail, parse_email

from afterword.core.mail.message import Mailbox
from afterword.post.parsing.limits import ADDRESSES, DEEPEST, HEADER_LINE, MOST_FILES, MOST_PARTS
from afterword.post.parsing.opened import NOBODY, File, Opened, is_read_here

ORDINARY_HEAD = 64 * 1024
MOST_HEADERS = 400
ENCODED_WORDS = 1000
_HEAD_END = re.compile(rb"\n\r?\n")
DOUBTFUL = frozenset({"address-unparseable", "date-unparseable", "charset-fallback", "transfer-decode-lossy"})
"""What the fast parser repaired in a way that ours does better."""


def is_ordinary(raw: bytes) -> bool:
    """Whether a message is of a shape that mail programs make, by counts that cost next to nothing."""
    head = _HEAD_END.search(raw, 0, ORDINARY_HEAD)
    if head is None or raw.count(b"\n", 0, head.start()) > MOST_HEADERS:
        return False
    if _has_more(raw, b"=?", ENCODED_WORDS):
        return False
    if head.start() > HEADER_LINE and max(map(len, raw[: head.start()].split(b"\n"))) > HEADER_LINE:
        return False
    if not raw.isascii() and not _says_its_charset(raw.lower()):
        return False  # the fast parser takes UTF-8 for Windows' Latin
    if not _has_more(raw, b"--", DEEPEST):
        return True  # each level of parts takes a line that begins so
    return raw.lower().count(b"boundary") <= DEEPEST and raw.count(b"\n--") <= MOST_PARTS


def _has_more(raw: bytes, mark: bytes, most: int) -> bool:
    """Whether a mark of two characters stands there more often. Most mail has too few of the second to be counted."""
    return raw.count(mark[1:]) > most and raw.count(mark) > most


def _says_its_charset(low: bytes) -> bool:
    return b"charset" in low and b"us-ascii" not in low


def opened_quickly(raw: bytes) -> Opened | None:
    """The message taken apart, or None where the careful reader must look."""
    try:
        mail = parse_email(raw, mode="lazy")
        sender = mail.from_
        if sender is None or any(warning.kind in DOUBTFUL for warning in mail.warnings):
            return None
        opened = _opened(mail, sender)
    except (ParseError, ValueError, OverflowError):  # a date in the year 20200 is one
        return None
    return None if _is_garbled(opened) else opened


def _is_garbled(opened: Opened) -> bool:
    """Whether characters were lost, as in a text in UTF-8 that does not say so."""
    return any("\ufffd" in text for text in (opened.header("subject"), opened.sender.name, *opened.plain, *opened.html))


def _opened(mail: PyLazyMail, sender: PyAddress) -> Opened:
    attachments = mail.attachments
    return Opened(
        headers={name.lower(): values for name, values in mail.headers.items()},
        sender=_mailbox(sender),
        reply_to=next(map(_mailbox, mail.reply_to), NOBODY),
        to=tuple(map(_mailbox, mail.to[:ADDRESSES])),
        sent_at=mail.date_parsed,
        plain=tuple(mail.text_plain),
        html=tuple(mail.text_html),
        files=tuple(_files(attachments[:MOST_FILES])) if attachments else (),
    )


def _mailbox(one: PyAddress) -> Mailbox:
    return Mailbox(name=one.display_name or "", address=one.address)


def _files(attachments: Sequence[PyLazyAttachment]) -> Iterator[File]:
    for attachment in attachments:
        wanted = is_read_here(attachment.filename, attachment.mimetype)
        try:
            content = attachment.content
        except ParseError:
            content = None
        yield File(
            name=attachment.filename,
            content_type=attachment.mimetype,
            size=attachment.encoded_size if content is None else len(content),
            content=content if wanted else None,
        )
