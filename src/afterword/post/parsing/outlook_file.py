"""The process that reads one `.msg` file from standard input and writes what is in it as JSON.

It may use only so much time and memory, because such a file can be made to send its reader in circles.
"""

import json
import sys
from base64 import b64encode
from io import BytesIO
from typing import Any

from afterword.post.parsing.limits import ADDRESSES, LONGEST_HTML, LONGEST_TEXT, MOST_FILES
from afterword.post.parsing.opened import is_read_here

CPU_SECONDS = 10
MEMORY = 1024 * 1024 * 1024
NO_MESSAGE = 3


def main() -> int:
    """Read, write, and say by the exit code whether it was a message."""
    _limit()
    raw = sys.stdin.buffer.read()
    try:
        said = _said(raw)
    except Exception:  # noqa: BLE001 - the file is anybody's, and only the code matters to who asked
        return NO_MESSAGE
    json.dump(said, sys.stdout)
    return 0


def _limit() -> None:
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def _said(raw: bytes) -> dict[str, Any]:
    from oxmsg import Message

    message = Message.load(BytesIO(raw))
    headers = message.message_headers
    return {
        "headers": "".join(f"{name}: {value}\r\n" for name, value in headers.items()),
        "subject": message.subject or "",
        "sender": message.sender or "",
        "date": message.sent_date.strftime("%a, %d %b %Y %H:%M:%S +0000") if message.sent_date else "",
        "to": [[one.name or "", one.email_address or ""] for one in list(message.recipients)[:ADDRESSES]],
        "body": (message.body or "")[:LONGEST_TEXT],
        "html": (message.html_body or "")[:LONGEST_HTML],
        "files": [_file(one) for one in list(message.attachments)[:MOST_FILES]],
    }


def _file(one: Any) -> list[Any]:
    name, kind = one.file_name or "", one.mime_type or "application/octet-stream"
    wanted = one.attached_by_value and is_read_here(name, kind)
    return [name, kind, one.size or 0, b64encode(one.file_bytes or b"").decode() if wanted else ""]


if __name__ == "__main__":
    sys.exit(main())
