"""The database: SQLite in the data folder, or PostgreSQL where `DATABASE_URL` names one."""

from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from django.core.exceptions import ImproperlyConfigured

from afterword.config import sqlite


class DatabaseUrlUnreadable(ImproperlyConfigured):
    """`DATABASE_URL` names no database that this program can use."""


def database(url: str | None, folder: Path) -> dict[str, Any]:
    """Django's settings for the database at an address. Raises DatabaseUrlUnreadable."""
    if not url:
        return _sqlite(folder / "afterword.sqlite3")
    parts = urlsplit(url)
    if parts.scheme == "sqlite":
        return _sqlite(Path(unquote(parts.path)))
    if parts.scheme not in ("postgres", "postgresql") or not parts.path.strip("/"):
        raise DatabaseUrlUnreadable(
            "DATABASE_URL must look like postgresql://user:password@host:5432/name, or be left out for SQLite."
        )
    options = dict(parse_qsl(parts.query))
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(parts.path.lstrip("/")),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": options.pop("host", None) or unquote(parts.hostname or ""),
        "PORT": str(options.pop("port", None) or parts.port or ""),
        "CONN_MAX_AGE": 60,
        "CONN_HEALTH_CHECKS": True,
        "OPTIONS": options,
    }


def _sqlite(path: Path) -> dict[str, Any]:
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": str(path),
        "CONN_MAX_AGE": None,
        "OPTIONS": sqlite.options(),
        "TEST": {"NAME": str(path.with_name("test.sqlite3"))},
    }
