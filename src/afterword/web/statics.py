"""Addresses of our own files that change with what is in them, so that a browser may keep each for good."""

from functools import lru_cache
from hashlib import sha256
from pathlib import Path

from django.contrib.staticfiles import finders
from django.contrib.staticfiles.storage import StaticFilesStorage


class Hashed(StaticFilesStorage):
    """Puts a part of the file's hash behind its address. The files stay where the package has them: nothing is to be
    collected before the program can run.
    """

    def url(self, name: str | None) -> str:
        """The address of a file, with its version."""
        mark = version(name) if name else ""
        address: str = super().url(name)
        return f"{address}?v={mark}" if mark else address


@lru_cache(maxsize=256)
def version(name: str) -> str:
    """A short hash of a file's content; empty where there is no such file."""
    found = finders.find(name)
    return sha256(Path(found).read_bytes()).hexdigest()[:10] if found else ""
