"""The letter as bytes: what goes over the wire, into a file, or into a mail program."""

import re
from datetime import datetime
from email.message import MIMEPart
from email.policy import SMTP
from email.utils import format_datetime
from urllib.parse import quote

from afterword.post import headers
from afterword.post.courier import Attachment, Envelope
from afterword.post.headers import UnsafeHeader, UnsafeLetter

LONGEST_LINE = 998  # octets before the line end, RFC 5322 2.1.1

_WIRE = SMTP.clone(cte_type="7bit")  # no server on the way needs to understand 8BITMIME
_LINE_END = re.compile(r"\r\n|\r|\n")
_UNSENDABLE = re.compile(r"[\x00\ud800-\udfff]")
_CONTENT_TYPE = re.compile(r"([A-Za-z0-9!#$&^_.+-]+)/([A-Za-z0-9!#$&^_.+-]+)")
_PRINTABLE_LINES = re.compile(r"(?:[ -~\t]{0,78}\n)*")


def to_bytes(envelope: Envelope) -> bytes:
    """The message in ASCII with CRLF line ends, the same bytes each time; or UnsafeLetter."""
    return _written(envelope, ())


def to_unsent_eml(envelope: Envelope) -> bytes:
    """The same message as a draft: mail programs that know X-Unsent open it ready to send."""
    return _written(envelope, ("X-Unsent: 1",))


def to_mailto(envelope: Envelope) -> str:
    """A link that opens the letter in a mail program (RFC 6068), without its attachments."""
    fields = {
        "subject": headers.checked("subject", envelope.subject),
        "body": _LINE_END.sub("\r\n", _sendable(envelope.body)),
    }
    if envelope.in_reply_to:
        headers.ids_line("In-Reply-To", (envelope.in_reply_to,))
        fields["in-reply-to"] = envelope.in_reply_to
    return _mailto(envelope.recipient.address, fields)


def mailto(address: str, subject: str, body: str) -> str:
    """A link that begins a mail to somebody in a mail program. Raises UnsafeLetter."""
    fields = {"subject": headers.checked("subject", subject), "body": _LINE_END.sub("\r\n", _sendable(body))}
    return _mailto(address, fields)


def _mailto(address: str, fields: dict[str, str]) -> str:
    recipient = headers.wire_address("recipient's address", address)
    query = "&".join(f"{name}={quote(value, safe='')}" for name, value in fields.items())
    return f"mailto:{quote(recipient, safe='@')}?{query}"


def _written(envelope: Envelope, extra: tuple[str, ...]) -> bytes:
    head = "".join(f"{line}\r\n" for line in (*_head(envelope), *extra))
    return _proven(head.encode("ascii") + _content(envelope).as_bytes())


def _head(envelope: Envelope) -> list[str]:
    lines = [
        headers.mailbox_line("From", "sender", envelope.sender),
        headers.mailbox_line("To", "recipient", envelope.recipient),
        headers.text_line("Subject", "subject", envelope.subject),
        f"Date: {_date(envelope.date)}",
        headers.ids_line("Message-ID", (envelope.message_id,)),
        f"X-Afterword-ID: {headers.letter_id(envelope.letter_id)}",
        "MIME-Version: 1.0",
    ]
    if envelope.in_reply_to:
        lines.append(headers.ids_line("In-Reply-To", (envelope.in_reply_to,)))
    if envelope.references:
        lines.append(headers.ids_line("References", envelope.references))
    return lines


def _date(moment: datetime) -> str:
    if moment.utcoffset() is None:
        raise UnsafeHeader("The letter's date has no time zone. Give an aware date.")
    return format_datetime(moment)


def _content(envelope: Envelope) -> MIMEPart:
    part = MIMEPart(policy=_WIRE)
    text = _LINE_END.sub("\n", _sendable(envelope.body)).removesuffix("\n") + "\n"
    part.set_content(text, cte=_transfer_encoding(text))
    for attachment in envelope.attachments:
        _attach(part, attachment)
    if envelope.attachments:
        # Not a random one, so that the same letter is the same bytes. "=_" stands in no encoded
        # text.
        part.set_boundary(f"=_{envelope.letter_id}")
    return part


def _transfer_encoding(text: str) -> str:
    simple = _PRINTABLE_LINES.fullmatch(text) and not re.search(r"=_|[ \t]$|^From ", text, re.MULTILINE)
    if simple:
        return "7bit"
    foreign = sum(not character.isascii() for character in text)
    return "base64" if foreign * 6 > len(text) else "quoted-printable"


def _attach(part: MIMEPart, attachment: Attachment) -> None:
    kind = _CONTENT_TYPE.fullmatch(attachment.content_type)
    if not kind:
        raise UnsafeHeader(f"The type of the attachment {attachment.name!r} should look like application/pdf.")
    main, sub = kind.groups()
    if main.lower() in {"multipart", "message"}:  # these may not be in base64, RFC 2046 5.1 and 5.2
        main, sub = "application", "octet-stream"
    name = headers.checked("name of an attachment", attachment.name).strip()
    if not name:
        raise UnsafeHeader("An attachment has no name. Give it one, such as cv.pdf.")
    part.add_attachment(attachment.content, maintype=main, subtype=sub, filename=name)


def _sendable(body: str) -> str:
    if found := _UNSENDABLE.search(body):
        raise UnsafeLetter(
            f"The letter's text contains a character that mail cannot carry"
            f" (U+{ord(found[0]):04X}, character {found.start() + 1}). Type it again without that"
            " character."
        )
    return body


def _proven(message: bytes) -> bytes:
    # The last look at what leaves the house, whoever wrote it: a mail server and its successors
    # must agree on where each line ends, or the text of a letter could be read as a second message.
    ends = message.count(b"\r\n")
    longest = max(map(len, message.split(b"\r\n")))
    clean = message.isascii() and b"\0" not in message and message.endswith(b"\r\n")
    whole = message.count(b"\r") == ends == message.count(b"\n") and longest <= LONGEST_LINE
    if not (clean and whole):
        raise UnsafeLetter("The letter cannot be written as a mail message. Please report this.")
    return message
