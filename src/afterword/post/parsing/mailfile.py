"""The messages in a file, one after the other and never all at once: a single one, or an mbox of any size."""

from collections.abc import Iterator
from pathlib import Path

from afterword.post.mailbox.mbox import messages_of
from afterword.post.mailbox.protocol import RawMessage
from afterword.post.parsing.limits import LARGEST

MBOX = frozenset({".mbox", ".mbx"})
SINGLE = frozenset({".eml", ".msg", ".txt"})


def is_mbox(path: Path) -> bool:
    """Whether a file holds many messages: by its name, or by its first line where the name says nothing."""
    if path.suffix.lower() in MBOX:
        return True
    if path.suffix.lower() in SINGLE:
        return False
    with path.open("rb") as file:
        return file.read(5) == b"From "


def messages(path: Path) -> Iterator[RawMessage]:
    """Each message. Of one that is too large there is only the first part, and it says so."""
    with path.open("rb") as file:
        if is_mbox(path):
            yield from (message for message, _ in messages_of(file))
        else:
            content = file.read(LARGEST + 1)
            size = path.stat().st_size if len(content) > LARGEST else len(content)
            yield RawMessage(content=content, size=size, is_cut=size > LARGEST)
