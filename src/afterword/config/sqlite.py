"""Which SQLite Django gets, and how it is set.

Versions of SQLite before 3.51.3 (3.50.7 and 3.44.6 have the mend too) can corrupt a database in WAL mode when two
processes write and checkpoint at the wrong moment. Where Python's own is older, `pysqlite3` brings a newer one and
takes its place; where neither will do, the journal mode is DELETE, which is safe on all of them.
"""

import sqlite3
import sys
from typing import Any

MENDED = ((3, 51, 3),)
MENDED_BRANCHES: dict[tuple[int, ...], int] = {(3, 50): 7, (3, 44): 6}
TIMEOUT_SECONDS = 30


def use_newest() -> None:
    """Put `pysqlite3` in the place of Python's own module, where that is too old and the other is there."""
    if is_wal_safe(sqlite3.sqlite_version_info):
        return
    try:
        import pysqlite3
    except ImportError:
        return
    sys.modules["sqlite3"] = pysqlite3
    sys.modules["sqlite3.dbapi2"] = pysqlite3.dbapi2


def is_wal_safe(version: tuple[int, ...]) -> bool:
    """Whether a version of SQLite has the mend for its write-ahead log."""
    patch = MENDED_BRANCHES.get(version[:2])
    return version >= MENDED[0] or (patch is not None and version[2] >= patch)


def options() -> dict[str, Any]:
    """Django's OPTIONS: each transaction takes the write lock at once, and a commit is on the disk when it returns."""
    version = sys.modules["sqlite3"].sqlite_version_info
    journal = "WAL" if is_wal_safe(version) else "DELETE"
    return {
        "transaction_mode": "IMMEDIATE",
        "timeout": TIMEOUT_SECONDS,
        "init_command": f"PRAGMA journal_mode={journal}; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;"
        " PRAGMA cache_size=-16000; PRAGMA temp_store=MEMORY;",
    }
