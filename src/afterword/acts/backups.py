"""Everything in one file, and back again: nothing is lost by it, and nothing is sent again.

What comes back is proven first, what was there is kept aside, the journals of both are joined, and letters wait until a
person has looked: from the copy alone nobody can know what left after it was made.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import BinaryIO

from django.conf import settings
from django.db import connection

from afterword.acts.witnessing import journal
from afterword.core import words
from afterword.post import backup as files
from afterword.post.backup import DATABASE, EXPORTS, JOURNAL, BackupUnusable, Contents
from afterword.records.access import sole_seeker
from afterword.records.models import Seeker

HELD = (
    "A backup of {day} was put back. Look through the outbox for letters that went out since, then confirm: until then"
    " nothing is sent."
)


class NoSqlite(RuntimeError):
    """The search lies on a server, which makes its own backups."""

    def __init__(self) -> None:
        super().__init__("This search is kept in PostgreSQL: back it up with pg_dump, and keep sent.journal beside it.")


@dataclass(frozen=True, slots=True, kw_only=True)
class PutBack:
    """What was put back, and where lies what was there before; None where nothing was."""

    contents: Contents
    aside: Path | None


def is_possible() -> bool:
    """Whether this program keeps its data in a file of its own."""
    return connection.vendor == "sqlite"


def may_back_up(seeker: Seeker) -> bool:
    """Whether this person may have all that is stored: whose computer it is may, and nobody of several."""
    return is_possible() and not settings.HOSTED and seeker == sole_seeker()


def write_backup(target: BinaryIO, *, now: datetime) -> Contents:
    """Write everything that is stored into one file. Raises NoSqlite."""
    if not is_possible():
        raise NoSqlite
    from importlib.metadata import version

    with _workplace() as place:
        _copy_database(place / DATABASE)
        folder = Path(settings.DATA_FOLDER)
        return files.pack(place / DATABASE, folder, target, version=version("afterword"), now=now)


def _copy_database(path: Path) -> None:
    """The database as it was committed at one moment, whoever writes meanwhile."""
    with closing(sqlite3.connect(connection.settings_dict["NAME"])) as source, closing(sqlite3.connect(path)) as copy:
        source.backup(copy)


def restore_backup(source: Path, *, now: datetime) -> PutBack:
    """Put a backup in the place of what is there. Nothing else may use the database meanwhile.

    Raises NoSqlite and BackupUnusable; then nothing has changed.
    """
    if not is_possible():
        raise NoSqlite
    folder, database = Path(settings.DATA_FOLDER), Path(connection.settings_dict["NAME"])
    with _workplace() as place:
        contents = files.unpack(source, place)
        try:
            _refuse_what_is_newer(place / DATABASE)
            _hold(place / DATABASE, contents, folder, now)
        except sqlite3.Error as fault:
            raise BackupUnusable("This backup is damaged: its tables are not those of Afterword.") from fault
        connection.close()
        files.settle(database)
        if JOURNAL in contents.files:
            journal().take_in((place / JOURNAL).read_bytes())
        _bring_exports(place / EXPORTS, folder / EXPORTS)
        aside = folder / f"before-restore-{now:%Y%m%dT%H%M%S}.sqlite3"
        was_there = files.put_in_place(place / DATABASE, database, aside=aside)
    return PutBack(contents=contents, aside=aside if was_there else None)


def _hold(database: Path, contents: Contents, folder: Path, now: datetime) -> None:
    """Let the copy come back with its letters held and its searches awake, and know where the exports lie now.

    It is said in the copy before that takes its place, so that no worker ever sees it otherwise.
    """
    why = HELD.format(day=words.day(contents.made_at.date(), now=now))
    at = now.astimezone(UTC).replace(tzinfo=None).isoformat(" ")
    with closing(sqlite3.connect(database)) as copy, copy:
        copy.execute("PRAGMA journal_mode=DELETE")
        copy.execute("DELETE FROM records_installation")
        copy.execute("INSERT INTO records_installation (id, held_since, held_why) VALUES (1, ?, ?)", (at, why))
        copy.execute("UPDATE records_seeker SET wakes_at = ?", (at,))
        for id_, path in copy.execute("SELECT id, path FROM records_mailboxaccount WHERE path != ''").fetchall():
            if f"{EXPORTS}/{Path(path).name}" in contents.files:
                here = str(folder / EXPORTS / Path(path).name)
                copy.execute("UPDATE records_mailboxaccount SET path = ? WHERE id = ?", (here, id_))


def _refuse_what_is_newer(database: Path) -> None:
    """A backup of a newer version has tables that this one does not know. Raises BackupUnusable."""
    from django.db.migrations.loader import MigrationLoader

    with closing(sqlite3.connect(database)) as copy:
        applied = set(copy.execute("SELECT app, name FROM django_migrations").fetchall())
    known = set(MigrationLoader(None).disk_migrations)
    if not applied or applied - known:
        raise BackupUnusable("This backup is of a newer version: install that one, then put it back.")


def _bring_exports(source: Path, target: Path) -> None:
    """The mailbox exports, each under its name, which is a random one; those that are there stay."""
    for path in sorted(source.glob("*")):
        target.mkdir(mode=0o700, exist_ok=True)
        if not (target / path.name).exists():
            path.replace(target / path.name)


@contextmanager
def _workplace() -> Iterator[Path]:
    """A folder beside the data, on the same disk, that is gone afterwards."""
    with TemporaryDirectory(dir=settings.DATA_FOLDER, prefix="backup-") as folder:
        yield Path(folder)
