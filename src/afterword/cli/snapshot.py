"""What `afterword today` printed last, as long as it is still true."""

import json
import os
import sqlite3
from datetime import datetime
from pathlib import Path
from typing import Any

from afterword.post.folder import SNAPSHOT as NAME
from afterword.post.folder import FolderUnusable, data_folder


def still_true(now: datetime) -> dict[str, Any] | None:
    """The snapshot, unless something was written since it was taken, or its time is over."""
    if os.environ.get("DATABASE_URL"):
        return None
    try:
        folder = data_folder()
        kept = json.loads((folder / NAME).read_text())
        holds = datetime.fromisoformat(kept["since"]) <= now < datetime.fromisoformat(kept["until"])
        if holds and kept["version"] == _version(folder / "afterword.sqlite3"):
            return dict(kept["shown"])
    except (OSError, ValueError, KeyError, TypeError, sqlite3.Error, FolderUnusable):
        return None
    return None


def keep(shown: dict[str, Any], *, version: int, until: datetime | None) -> None:
    """Keep what was printed, if it is known until when it is true. A snapshot that cannot be kept is none."""
    if until is None or os.environ.get("DATABASE_URL"):
        return
    kept = {"since": shown["now"], "until": until.isoformat(), "version": version, "shown": shown}
    path = data_folder() / NAME
    fresh = path.with_suffix(".new")
    try:
        fresh.write_text(json.dumps(kept))
        fresh.chmod(0o600)
        fresh.replace(path)
    except OSError:
        fresh.unlink(missing_ok=True)


def _version(database: Path) -> int:
    """How many writes the search has seen. The file is opened for reading only, so that nothing can come of it."""
    connection = sqlite3.connect(f"file:{database}?mode=ro", uri=True)
    try:
        row = connection.execute(
            "SELECT version FROM records_seeker WHERE NOT is_sample ORDER BY id LIMIT 1"
        ).fetchone()
    finally:
        connection.close()
    return int(row[0]) if row else -1
