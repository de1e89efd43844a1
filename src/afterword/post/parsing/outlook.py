"""Outlook's `.msg` files: a file system in a file, so they are read in a process of their own that can be ended."""

import json
import subprocess
import sys
from base64 import b64decode
from typing import Any

from afterword.core.mail.message import Mailbox
from afterword.post.parsing.addresses import mailboxes, moment
from afterword.post.parsing.carefully import split_head
from afterword.post.parsing.decoding import header_text
from afterword.post.parsing.limits import NotAMessage, TooHard
from afterword.post.parsing.opened import NOBODY, File, Opened

SECONDS = 20
_MAGIC = bytes.fromhex("d0cf11e0a1b11ae1")
_NO_MESSAGE = 3


def is_outlook(raw: bytes) -> bool:
    """Whether these bytes are such a file system."""
    return raw.startswith(_MAGIC)


def opened_from_outlook(raw: bytes) -> Opened:
    """The message in a `.msg` file. Raises NotAMessage or TooHard."""
    command = [sys.executable, "-m", "afterword.post.parsing.outlook_file"]
    try:
        done = subprocess.run(command, input=raw, capture_output=True, timeout=SECONDS, check=False)  # noqa: S603
    except subprocess.TimeoutExpired as ended:
        raise TooHard from ended
    if done.returncode == _NO_MESSAGE:
        raise NotAMessage
    if done.returncode:
        raise TooHard
    return _opened(json.loads(done.stdout))


def _opened(said: dict[str, Any]) -> Opened:
    head, _ = split_head(said["headers"].encode("utf-8", "replace").lstrip(b"\r\n"))
    headers = {name: [header_text(value) for value in values] for name, values in head.items()}
    headers.setdefault("subject", [said["subject"]])
    return Opened(
        headers=headers,
        sender=next(iter(mailboxes(head.get("from", [said["sender"]])[0])), NOBODY),
        reply_to=next(iter(mailboxes(head.get("reply-to", [""])[0])), NOBODY),
        to=tuple(Mailbox(name=name, address=address) for name, address in said["to"]),
        sent_at=moment(head.get("date", [said["date"]])[0]),
        plain=(said["body"],) if said["body"] else (),
        html=(said["html"],) if said["html"] else (),
        files=tuple(
            File(name=name, content_type=kind, size=size, content=b64decode(content) if content else None)
            for name, kind, size, content in said["files"]
        ),
    )
