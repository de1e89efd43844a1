"""Reports of mail servers that a message did not arrive: by the standard (RFC 3464), and as servers write them else."""

import re
from collections.abc import Iterable

from afterword.core.mail.message import Undelivered
from afterword.post.parsing.carefully import split_head
from afterword.post.parsing.decoding import on_one_line, text_of
from afterword.post.parsing.opened import File, Opened

LOOKED_AT = 20_000
_SENDERS = ("mailer-daemon", "postmaster", "mail-daemon", "maildaemon")
_SUBJECT = re.compile(
    r"undeliver|undelivered|delivery (?:status notification|has failed|failed|failure|incomplete|problem)|"
    r"mail delivery (?:failed|failure|subsystem|system)|failure notice|returned mail|"
    r"message (?:not|could not be) delivered|"
    r"delivery .{0,20}delayed|warning: (?:message|could not send)|unzustellbar|nicht zugestellt|zustellung|"
    r"non[ -]remis|échec de la remise|non distribué|échec de distribution|no se (?:ha podido|puede|pudo) entregar|"
    r"no entregado|error de entrega|devuelto|rejected: ",
    re.IGNORECASE,
)
_BODY = re.compile(
    r"could not be delivered|couldn't be delivered|wasn't delivered|was not delivered|delivery to the following|"
    r"permanent(?:ly)? (?:error|failure|failed|fatal)|user unknown|no such user|mailbox (?:unavailable|full|not found)|"
    r"address (?:couldn't be found|not found|rejected)|recipient address rejected|"
    r"will (?:keep|continue) (?:trying|retrying)|"
    r"nicht zugestellt werden|konnte nicht|n'a pas pu être|no se pudo|no ha podido|\b5\.\d\.\d\b",
    re.IGNORECASE,
)
_DELAYED = re.compile(
    r"delayed|will (?:keep|continue) (?:trying|retrying|to)|still being retried|not yet been delivered|temporar|"
    r"verzögert|retardé|retrasad",
    re.IGNORECASE,
)
_STATUS = re.compile(r"\b([45]\.\d{1,3}\.\d{1,3})\b")
_REPLY_CODE = re.compile(r"\b([45]\d\d)[ -]")
_ADDRESS = re.compile(r"<?([^\s<>\"'(),;:]+@[^\s<>\"'(),;:]+[A-Za-z0-9])>?")
_MESSAGE_ID = re.compile(r"^\s*message-id:\s*(<[^<>\s]{3,300}>)", re.IGNORECASE | re.MULTILINE)


def undelivered(opened: Opened, subject: str, text: str) -> Undelivered | None:
    """What a mail server says did not arrive; None where this is no such report."""
    for file in opened.files:
        if file.content_type == "message/delivery-status" and file.content:
            return _by_the_standard(file.content, opened.files, text)
    sender = opened.sender.address.partition("@")[0].lower()
    from_server = sender in _SENDERS or opened.header("return-path") == "<>" or "x-failed-recipients" in opened.headers
    if from_server and _SUBJECT.search(subject) and _BODY.search(text[:LOOKED_AT]):
        return _as_servers_write(opened, text[:LOOKED_AT])
    return None


def _by_the_standard(content: bytes, files: Iterable[File], text: str) -> Undelivered | None:
    fields: dict[str, str] = {}
    rest = content.strip(b"\r\n")
    while rest:
        block, rest = split_head(rest)
        for name, values in block.items():
            fields.setdefault(name, on_one_line(values[0]))
        if not block:
            break
        rest = rest.lstrip(b"\r\n")
    action = fields.get("action", "failed").lower()
    if action in ("delivered", "relayed", "expanded"):
        return None
    recipient = fields.get("final-recipient") or fields.get("original-recipient", "")
    return Undelivered(
        recipient=recipient.rpartition(";")[2].strip(" <>"),
        message_id=_original_id(files, text),
        status=fields.get("status", "").split(" ")[0],
        words=(fields.get("diagnostic-code", "").partition(";")[2].strip() or _first_line(text))[:500],
        is_final=action != "delayed",
    )


def _original_id(files: Iterable[File], text: str) -> str:
    for file in files:
        if file.content_type in ("message/rfc822", "text/rfc822-headers") and file.content:
            headers, _ = split_head(file.content.lstrip(b"\r\n"))
            found = re.search(r"<[^<>\s]+>", headers.get("message-id", [""])[0])
            if found:
                return found[0]
            named = _MESSAGE_ID.search(text_of(file.content[:LOOKED_AT], ""))
            if named:
                return named[1]
    named = _MESSAGE_ID.search(text)
    return named[1] if named else ""


def _as_servers_write(opened: Opened, text: str) -> Undelivered:
    own = {opened.sender.address.lower(), *(mailbox.address.lower() for mailbox in opened.to)}
    failed = opened.header("x-failed-recipients").split(",")[0].strip()
    named = (match[1] for match in _ADDRESS.finditer(text) if match[1].lower() not in own)
    status = _STATUS.search(text)
    code = _REPLY_CODE.search(text)
    delayed = _DELAYED.search(text) is not None and not re.search(r"\b5\.\d\.\d|\b55\d[ -]|permanent", text)
    return Undelivered(
        recipient=failed or next(named, ""),
        message_id=_original_id(opened.files, text),
        status=status[1] if status else code[1] if code else "",
        words=_telling_line(text)[:500],
        is_final=not delayed,
    )


def _telling_line(text: str) -> str:
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return next((line for line in lines if _STATUS.search(line) or _REPLY_CODE.match(line)), _first_line(text))


def _first_line(text: str) -> str:
    return next((line.strip() for line in text.splitlines() if line.strip()), "")
