"""Processes that are killed between two statements, without a process."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from django.db import transaction

from afterword.post.in_memory import Died


class DiesAt:
    """A process that is killed just before its nth statement reaches the database. What was not committed is lost."""

    def __init__(self, nth: int) -> None:
        self.left = nth

    def __call__(self, execute: Callable[..., object], sql: str, *rest: object) -> object:
        self.left -= 1
        if self.left:
            return execute(sql, *rest)
        if sql.startswith("RELEASE SAVEPOINT"):  # the test's own transaction is around it: this is the commit
            execute(sql.replace("RELEASE", "ROLLBACK TO", 1), *rest)
        raise Died


@contextmanager
def forgotten() -> Iterator[None]:
    """What happens in this block did not happen."""
    with transaction.atomic():
        yield
        transaction.set_rollback(True)
