"""Running one search from its seed to its last day."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from django.conf import settings
from django.db import connection

from afterword.acts.applications import add_contact, open_application
from afterword.acts.happenings import accept_offer, note_reply
from afterword.acts.seekers import begin_search
from afterword.acts.simulating.backups import empty
from afterword.acts.simulating.checks import Checks
from afterword.acts.simulating.failure import SimulationFailed
from afterword.acts.simulating.person import Person
from afterword.acts.simulating.world import Tally, World
from afterword.core.diary import write_diary
from afterword.core.history import ReplyKind
from afterword.records.history import history_of, policy_of
from afterword.records.models import Seeker

IN_MEMORY = Path("/dev/shm")  # noqa: S108 - where it is there, the journal's flushes cost nothing


class DatabaseInUse(RuntimeError):
    """There is a search in this database."""

    def __init__(self) -> None:
        super().__init__("There is a search in this database: simulated ones need an empty database of their own.")


def simulate(seed: int, *, days: int = 180) -> tuple[Tally, str]:
    """One search of so many days: what it was made of, and its diary. Nothing of it stays in the database.

    It wants a database of its own, since it commits, holds the whole installation, and empties it at the end.
    Raises DatabaseInUse, and SimulationFailed where something that always holds did not.
    """
    if Seeker.objects.exists():
        raise DatabaseInUse
    with _folder(), _unsynced():
        try:
            world = World(seed, days=days)
            try:
                return world.tally, _search(world)
            except SimulationFailed:
                raise
            except Exception as error:
                world.crashed(error)
                raise
        finally:
            empty()


def _search(world: World) -> str:
    """The diary of a search from its first to its last day."""
    checks = Checks(world, _bystander(world))
    Person(world)
    world.later(checks.daily, hours=30)
    world.later(checks.weekly, hours=24 * 10)
    world.run()
    checks.at_the_end()
    seeker = world.seeker_row()
    return write_diary(history_of(seeker), policy=policy_of(seeker), now=world.now)


@contextmanager
def _unsynced() -> Iterator[None]:
    """No flush to the disk at each commit: what a search simulates need not survive the power."""
    if connection.vendor != "sqlite":
        yield
        return
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA synchronous=OFF")
    try:
        yield
    finally:
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA synchronous=FULL")


@contextmanager
def _folder() -> Iterator[None]:
    """A data folder for the journal, gone afterwards."""
    own = settings.DATA_FOLDER
    with tempfile.TemporaryDirectory(dir=IN_MEMORY if IN_MEMORY.is_dir() else None) as folder:
        settings.DATA_FOLDER = Path(folder)
        try:
            yield
        finally:
            settings.DATA_FOLDER = own


def _bystander(world: World) -> Seeker:
    """Cleo, who writes to the same people and took an offer: none of that may mean anything for the other search."""
    cleo = begin_search(
        name="Cleo Marsh", address="cleo@example.org", zone="Europe/London", country="GB", now=world.now
    )
    hers = open_application(cleo, role="Clerk", employer="Lumen Labs", now=world.now)
    add_contact(hers, name="Dana Ruiz", address="dana@lumen-labs.example", now=world.now)
    note_reply(hers, kind=ReplyKind.OFFER_WRITTEN, at=world.now, now=world.now)
    accept_offer(hers, now=world.now)
    return cleo
