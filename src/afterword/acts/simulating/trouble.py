"""What goes wrong in a simulated search: databases that fail, processes that are killed, couriers that falter."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count
from random import Random
from typing import Any

from django.db import OperationalError, connection

from afterword.post.in_memory import Died, Fault

FRAME = ("SAVEPOINT", "RELEASE", "ROLLBACK", "BEGIN", "COMMIT")
"""Statements that frame a transaction. A fault there is one at the statement before or after it."""

FAULTS = tuple(Fault)

MOST_ASKED = 5000
"""Many times what the worker asks the database in one look at a search of this size."""


class NeverEnds(BaseException):
    """The program asks the database again and again; like a kill, no handler of its own may keep it."""


@contextmanager
def coming_to_an_end() -> Iterator[None]:
    """A block in which the program is stopped where it goes round in circles. Raises NeverEnds."""
    asked = count(1)

    def execute(do: Callable[..., Any], *statement: Any) -> Any:
        if next(asked) > MOST_ASKED:
            raise NeverEnds
        return do(*statement)

    with connection.execute_wrapper(execute):
        yield


class FailsOnce:
    """A database that fails at the nth statement, or a process that is killed there; afterwards all is well again."""

    def __init__(self, nth: int, failure: BaseException) -> None:
        self.left = nth
        self.failure = failure

    def __call__(self, execute: Callable[..., Any], sql: str, *rest: Any) -> Any:
        """Let the statement through, or fail."""
        if not sql.startswith(FRAME):
            self.left -= 1
            if self.left == 0:
                raise self.failure
        return execute(sql, *rest)


@contextmanager
def failing_database(chance: Random, *, often: float) -> Iterator[FailsOnce | None]:
    """A block in which the database may fail somewhere; what it answers tells whether it was to."""
    if chance.random() >= often:
        yield None
        return
    failure = Died() if chance.random() < 0.4 else OperationalError("disk I/O error")
    failing = FailsOnce(chance.randint(1, 25), failure)
    with connection.execute_wrapper(failing):
        yield failing


def courier_faults(chance: Random, *, often: float) -> Iterator[Fault | None]:
    """What befalls one letter after the other."""
    while True:
        yield chance.choice(FAULTS) if chance.random() < often else None
