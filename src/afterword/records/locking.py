"""One write after the other: whoever writes takes the seeker's row first, and commits so that it stays committed."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.db import connection, transaction

from afterword.records.models import Seeker


class NotDurable(RuntimeError):
    """The database said that it committed, but not that the commit would survive."""


COUNT_ON = f"UPDATE {Seeker._meta.db_table} SET version = version + 1 WHERE id = %s RETURNING *"  # noqa: S608, SLF001
"""Takes the row's lock, counts on and answers the row in one statement."""


@contextmanager
def writing(seeker: Seeker) -> Iterator[Seeker]:
    """A transaction that holds the seeker's row and counts its version on: the row as it is now.

    The lock leaves the row's key free, since a row that belongs to the seeker takes that when it is written: with a
    full lock, a worker that claims a letter and a person who takes it back would wait for each other for ever.
    """
    with transaction.atomic():
        held = next(iter(Seeker.objects.raw(COUNT_ON, [seeker.pk])), None)
        if held is None:
            raise Seeker.DoesNotExist
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
