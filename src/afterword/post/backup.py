"""A backup: everything of a search in one file, and its coming back, proven whole before anything is touched.

The file is a ZIP with the database as one moment had it, the journal of sent letters, the mailbox exports, and a list
of all of them with their digests. The keys are not in it: a lost backup opens no mailbox.
"""

import json
import os
import shutil
import sqlite3
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import Any, BinaryIO

from afterword.post import durable

DATABASE, JOURNAL, EXPORTS, LIST = "afterword.sqlite3", "sent.journal", "exports", "backup.json"
FORMAT = 1
PIECE = 1024 * 1024
LONGEST_LIST = 4 * 1024 * 1024


class BackupUnusable(ValueError):
    """The file is no backup that can be put back; the sentence says why. Nothing was changed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """What a backup says of itself: when it was made, by which version, and its files with size and digest."""

    made_at: datetime
    version: str
    files: dict[str, tuple[int, str]]


def pack(database: Path, folder: Path, target: BinaryIO, *, version: str, now: datetime) -> Contents:
    """Write a backup: the copy of the database, and the journal and the exports as they lie in the data folder."""
    files = {}
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, path in _sources(database, folder):
            files[name] = _add(archive, name, path)
        contents = Contents(made_at=now, version=version, files=files)
        archive.writestr(LIST, json.dumps(_as_json(contents), indent=1))
    return contents


def _sources(database: Path, folder: Path) -> Iterator[tuple[str, Path]]:
    """The database first: a journal that is copied later knows every letter that the database knows."""
    yield DATABASE, database
    if (folder / JOURNAL).exists():
        yield JOURNAL, folder / JOURNAL
    for path in sorted((folder / EXPORTS).glob("*")):
        if path.is_file():
            yield f"{EXPORTS}/{path.name}", path


def _add(archive: zipfile.ZipFile, name: str, path: Path) -> tuple[int, str]:
    size, digest = 0, sha256()
    with path.open("rb") as source, archive.open(name, "w", force_zip64=True) as target:
        while piece := source.read(PIECE):
            size += len(piece)
            digest.update(piece)
            target.write(piece)
    return size, digest.hexdigest()


def _as_json(contents: Contents) -> dict[str, Any]:
    files = {name: {"size": size, "sha256": digest} for name, (size, digest) in contents.files.items()}
    return {"format": FORMAT, "made_at": contents.made_at.isoformat(), "version": contents.version, "files": files}


def unpack(source: Path, folder: Path) -> Contents:
    """Unpack a backup into an empty folder, each file proven by its digest. Raises BackupUnusable."""
    try:
        with zipfile.ZipFile(source) as archive:
            contents = _contents(archive)
            room = shutil.disk_usage(folder).free
            if sum(size for size, _ in contents.files.values()) > room:
                raise BackupUnusable("There is not enough room on the disk to unpack this backup.")
            for name, (size, digest) in contents.files.items():
                _take_out(archive, name, folder / name, size, digest)
    except (zipfile.BadZipFile, zipfile.LargeZipFile, NotImplementedError, EOFError, KeyError, RuntimeError) as fault:
        raise BackupUnusable("This file is no backup of Afterword, or it did not arrive whole.") from fault
    _prove(folder / DATABASE)
    return contents


def _contents(archive: zipfile.ZipFile) -> Contents:
    if archive.getinfo(LIST).file_size > LONGEST_LIST:
        raise BackupUnusable("This file is no backup of Afterword: its list is too long.")
    try:
        said = json.loads(archive.read(LIST))
        is_ours = said["format"] == FORMAT
        files = {name: (int(one["size"]), str(one["sha256"])) for name, one in said["files"].items()}
        contents = Contents(made_at=datetime.fromisoformat(said["made_at"]), version=str(said["version"]), files=files)
    except (ValueError, TypeError, AttributeError) as fault:
        raise BackupUnusable("This file is no backup of Afterword: its list cannot be read.") from fault
    if not is_ours:
        raise BackupUnusable("This backup is of a newer version: install that one, then put it back.")
    if DATABASE not in files or not all(map(_is_expected, files)) or contents.made_at.utcoffset() is None:
        raise BackupUnusable("This file is no backup of Afterword: it holds something else.")
    return contents


def _is_expected(name: str) -> bool:
    """Whether a name is one that we give; none of them leads out of the folder."""
    folder, _, file = name.rpartition("/")
    is_export = folder == EXPORTS and bool(file) and file not in (".", "..") and not set(file) & set("\\\0:")
    return name in (DATABASE, JOURNAL) or is_export


def _take_out(archive: zipfile.ZipFile, name: str, path: Path, size: int, digest: str) -> None:
    """One file, of which no more is written than the list announces."""
    path.parent.mkdir(mode=0o700, exist_ok=True)
    left, seen = size, sha256()
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, durable.PRIVATE)
    with archive.open(name) as source, os.fdopen(descriptor, "wb") as target:
        while piece := source.read(min(PIECE, left + 1)):
            left -= len(piece)
            if left < 0:
                break
            seen.update(piece)
            target.write(piece)
        target.flush()
        os.fsync(target.fileno())
    if left or seen.hexdigest() != digest:
        raise BackupUnusable(f"This backup is damaged: {name} is not what was put into it.")


def _prove(database: Path) -> None:
    """The database in it is whole. Raises BackupUnusable."""
    try:
        connection = sqlite3.connect(f"file:{database}?mode=ro", uri=True)
        try:
            (found,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
        finally:
            connection.close()
    except sqlite3.DatabaseError as fault:
        raise BackupUnusable("This backup is damaged: its database cannot be opened.") from fault
    if found != "ok":
        raise BackupUnusable("This backup is damaged: its database is not whole.")


def settle(database: Path) -> None:
    """Write what stands in the log beside a database into it, which nobody else may have open. One that is damaged is
    kept as it is. Raises BackupUnusable.
    """
    if not database.exists():
        return
    connection = sqlite3.connect(database, timeout=2)
    try:
        connection.execute("PRAGMA journal_mode=DELETE")
    except sqlite3.OperationalError as fault:
        if "locked" in str(fault):
            raise BackupUnusable("Another program has the database open: stop it, then put the backup back.") from fault
    except sqlite3.DatabaseError:
        return
    finally:
        connection.close()


def put_in_place(fresh: Path, database: Path, *, aside: Path) -> bool:
    """Let a database take the place of the one that is there, which is settled and kept aside; whether there was one.

    At every moment there is one whole database at the place: the old one until the new one has its name.
    """
    was_there = database.exists()
    if was_there:
        shutil.copy2(database, aside)
        aside.chmod(durable.PRIVATE)
        _sync(aside)
    for log in ("-wal", "-shm"):
        left = Path(f"{database}{log}")
        if left.exists():
            left.replace(f"{aside}{log}")
    fresh.replace(database)
    durable.sync_folder(database.parent)
    return was_there


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
