"""The data folder: the database, the secrets, the journal of what was sent.

It is the platform's own folder for a person's data unless `AFTERWORD_DATA` names another, and nobody else may read it.
"""

import os
import secrets
from pathlib import Path

from platformdirs import user_data_path

SNAPSHOT = "today.json"
"""What `afterword today` printed last."""


class FolderUnusable(RuntimeError):
    """The data folder cannot be made or written to."""


def data_folder() -> Path:
    """The data folder, made if it is not there. Raises FolderUnusable."""
    folder = Path(os.environ.get("AFTERWORD_DATA") or user_data_path("afterword"))
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as refused:
        raise FolderUnusable(
            f"The data folder {folder} cannot be made ({refused.strerror}): choose another with AFTERWORD_DATA."
        ) from refused
    return folder


def secret(name: str) -> str:
    """A random secret that lives in the data folder, made on the first use. Raises FolderUnusable."""
    path = data_folder() / name
    try:
        return path.read_text().strip()
    except FileNotFoundError:
        return _new_secret(path)
    except OSError as refused:
        raise FolderUnusable(
            f"{path} cannot be read ({refused.strerror}): give yourself the right to read it."
        ) from refused


def _new_secret(path: Path) -> str:
    """A secret of 32 random bytes, written so that of two processes that start together one wins."""
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return path.read_text().strip()
    except OSError as refused:
        raise FolderUnusable(
            f"Nothing can be written to {path.parent} ({refused.strerror}):"
            " make it writable, or choose another folder with AFTERWORD_DATA."
        ) from refused
    value = secrets.token_urlsafe(32)
    with os.fdopen(handle, "w") as file:
        file.write(value)
        file.flush()
        os.fsync(file.fileno())
    return value
