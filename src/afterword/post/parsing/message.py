"""From a message taken apart to the value that the rest of the program reads."""

import re
from collections.abc import Iterable, Mapping, Sequence

from afterword.core.mail.message import Attached, Invited, Mailbox, ReceivedMessage
from afterword.core.mail.senders import goes_to_a_list
from afterword.core.mail.sifting import may_concern_a_search
from afterword.post.parsing.bounces import undelivered
from afterword.post.parsing.calendars import invitations
from afterword.post.parsing.carefully import opened_carefully
from afterword.post.parsing.decoding import on_one_line, visible
from afterword.post.parsing.html import Shown, shown
from afterword.post.parsing.limits import (
    LARGEST,
    LONG_SUBJECT,
    LONGEST_IDS,
    LONGEST_TEXT,
    TooLarge,
    Unreadable,
)
from afterword.post.parsing.opened import File, Opened
from afterword.post.parsing.outlook import is_outlook, opened_from_outlook
from afterword.post.parsing.quickly import is_ordinary, opened_quickly
from afterword.post.parsing.quotes import Apart, apart

KEPT = frozenset(
    [
        *["auto-submitted", "content-language", "delivered-to", "feedback-id", "list-id", "list-unsubscribe"],
        *["precedence", "return-path", "sender", "x-auto-response-suppress", "x-autoreply", "x-autorespond"],
        *["x-failed-recipients", "x-mailer", "x-spam-flag"],
    ]
)
"""The headers that tell a machine's mail from a person's."""
PLAIN_ENOUGH = 200
_ID = re.compile(r"<[^<>\s]{1,998}>")


def parsed(raw: bytes) -> ReceivedMessage:
    """The message that these bytes are, with quotes and signatures set aside. Raises Unreadable, with a sentence.

    One in which nothing can be about an application keeps its plain text whole, and none of its HTML.
    """
    return _message(taken_apart(raw), depth=0)


def taken_apart(raw: bytes) -> Opened:
    """The message taken apart, by whichever reader may have it. Raises Unreadable, with a sentence."""
    if len(raw) > LARGEST:
        raise TooLarge(len(raw))
    if is_outlook(raw):
        return opened_from_outlook(raw)
    if raw.startswith(b"From "):
        raw = raw.partition(b"\n")[2]
    return (opened_quickly(raw) if is_ordinary(raw) else None) or opened_carefully(raw)


def _message(mail: Opened, *, depth: int) -> ReceivedMessage:
    subject = on_one_line(mail.header("subject")[:LONG_SUBJECT])
    headers = {name: on_one_line(values[0]) for name, values in mail.headers.items() if name in KEPT and values}
    is_listed = goes_to_a_list(headers)
    text, html = _texts(mail, subject, is_listed=is_listed)
    own = apart(text) if text and may_concern_a_search(subject, text, is_listed=is_listed) else Apart(text=text)
    quoted = [own.quoted, html.quoted, *_inside(mail.files, depth)]
    return ReceivedMessage(
        message_id=next(iter(_ids(mail.headers, "message-id")), ""),
        in_reply_to=_ids(mail.headers, "in-reply-to"),
        references=_ids(mail.headers, "references"),
        sender=_clean(mail.sender),
        reply_to=_clean(mail.reply_to),
        to=tuple(map(_clean, mail.to)),
        subject=subject,
        sent_at=mail.sent_at,
        text=own.text,
        quoted="\n".join(filter(None, quoted)),
        signature=own.signature,
        headings=html.headings,
        headers=headers,
        attachments=tuple(map(_attached, mail.files)),
        invited=_invited(mail.files),
        undelivered=undelivered(mail, subject, text),
    )


def _texts(mail: Opened, subject: str, *, is_listed: bool) -> tuple[str, Shown]:
    """The text to read, and what the HTML part shows: it is read where the plain one says less.

    HTML takes longer than all else together, so it is not looked at where nothing in it can be about an application.
    """
    plain = "\n\n".join(map(visible, mail.plain))[:LONGEST_TEXT].strip()
    source = "\n".join(mail.html)
    told = plain if len(plain) >= PLAIN_ENOUGH else _words(source)
    if not source or not may_concern_a_search(subject, told, is_listed=is_listed):
        return plain, NOTHING_SHOWN
    html = shown(visible(source))
    if len(plain) >= PLAIN_ENOUGH or len(plain) * 2 > len(html.text):
        return plain, Shown(text="", headings=html.headings)
    return html.text, html


def _words(source: str) -> str:
    """HTML with spaces around its tags, for looking at its words."""
    return source[:SIFTED].replace("<", " <").replace(">", "> ")


SIFTED = 60_000
NOTHING_SHOWN = Shown(text="")


def _inside(files: Sequence[File], depth: int) -> Iterable[str]:
    """The texts of messages that were attached, as what is quoted."""
    if depth or not files:
        return
    for file in files:
        if file.content_type == "message/rfc822" and file.content:
            try:
                inner = _message(taken_apart(file.content), depth=1)
            except Unreadable:
                continue
            yield "\n".join(filter(None, [inner.subject, inner.text, inner.quoted]))


def _ids(headers: Mapping[str, Sequence[str]], name: str) -> tuple[str, ...]:
    values = headers.get(name)
    return tuple(_ID.findall(" ".join(values))[-LONGEST_IDS:]) if values else ()


def _clean(mailbox: Mailbox) -> Mailbox:
    name, address = mailbox.name, mailbox.address
    if name.isprintable() and address.isprintable():
        return mailbox
    return Mailbox(name=on_one_line(name), address=on_one_line(address))


def _attached(file: File) -> Attached:
    return Attached(
        name=on_one_line(file.name)[:255], content_type=on_one_line(file.content_type)[:127], size=file.size
    )


def _invited(files: Sequence[File]) -> tuple[Invited, ...]:
    found: dict[tuple[str, object], Invited] = {}
    for file in files:
        if file.content and (
            file.content_type in ("text/calendar", "application/ics") or file.name.lower().endswith(".ics")
        ):
            for one in invitations(file.content):
                found.setdefault((one.uid, one.starts_at), one)
    return tuple(found.values())
