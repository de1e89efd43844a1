"""One write after the other: whoever writes takes the seeker's row first, and commits so that it stays committed."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.db import connection, transaction

from afterword.records.models import Seeker


class NotDurable(RuntimeError):
    """The database said that it committed, but not that the commit would survive."""


@contextmanager
def writing(seeker: Seeker) -> Iterator[Seeker]:
    """A transaction that holds the seeker's row and counts its version on: the row as it is now."""
    with transaction.atomic():
        held = Seeker.objects.select_for_update().get(pk=seeker.pk)
        held.version += 1
        held.save(update_fields=["version"])
        yield held


@contextmanager
def durable() -> Iterator[None]:
    """A block whose commits are on disk when it ends, or it raises NotDurable.

    SQLite is set to synchronous FULL. PostgreSQL with a synchronous standby reports success with a mere warning when
    the wait for the standby was cancelled; here that warning is an error.
    """
    if connection.vendor != "postgresql":
        yield
        return
    connection.ensure_connection()
    warnings: list[str] = []

    def listen(notice: Any) -> None:
        if "synchronous replication" in (notice.message_primary or ""):
            warnings.append(notice.message_primary)

    connection.connection.add_notice_handler(listen)
    try:
        yield
    finally:
        connection.connection.remove_notice_handler(listen)
    if warnings:
        raise NotDurable(warnings[0])
