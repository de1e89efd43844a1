"""The messages in a file, one after the other and never all at once: a single one, or an mbox of any size."""

from collections.abc import Iterator
from pathlib import Path

from afterword.post.parsing.limits import LARGEST

MBOX = frozenset({".mbox", ".mbx"})
SINGLE = frozenset({".eml", ".msg", ".txt"})
_BLOCK = 1 << 16


def is_mbox(path: Path) -> bool:
    """Whether a file holds many messages: by its name, or by its first line where the name says nothing."""
    if path.suffix.lower() in MBOX:
        return True
    if path.suffix.lower() in SINGLE:
        return False
    with path.open("rb") as file:
        return file.read(5) == b"From "


def messages(path: Path) -> Iterator[bytes]:
    """The bytes of each message. Of one that is too large only the first part is read, enough to refuse it."""
    if not is_mbox(path):
        with path.open("rb") as file:
            yield file.read(LARGEST + 1)
        return
    lines: list[bytes] = []
    size = 0
    after_blank = True
    with path.open("rb") as file:
        while line := file.readline(_BLOCK):
            if after_blank and line.startswith(b"From "):
                if lines:
                    yield b"".join(lines)
                lines, size = [], 0
            elif size <= LARGEST:
                lines.append(line[1:] if line.startswith((b">From ", b">>From ")) else line)
                size += len(line)
            after_blank = line in (b"\n", b"\r\n")
    if lines:
        yield b"".join(lines)
