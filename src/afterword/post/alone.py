"""Being the only one: a lock on a file that goes when its process goes, however that ends."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from afterword.post.durable import PRIVATE

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


class AlreadyHeld(RuntimeError):
    """Another process has the lock."""


@contextmanager
def held(path: Path) -> Iterator[None]:
    """Hold the lock of this name while the block runs. Raises AlreadyHeld at once where somebody else does."""
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, PRIVATE)
    try:
        try:
            if sys.platform == "win32":
                msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
            else:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise AlreadyHeld(str(path)) from None
        yield
    finally:
        os.close(descriptor)
