"""A backup that is taken, and put back some days later: the database forgets, the world and the journal do not."""

from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import connection, models, transaction

from afterword.acts.simulating.ledger import Ledger
from afterword.acts.simulating.world import World
from afterword.core.history import History
from afterword.core.plan import plan
from afterword.records.history import history_of, policy_of
from afterword.records.models import (
    Application,
    Contact,
    Draft,
    Entry,
    Installation,
    Letter,
    LetterEvent,
    MailAccount,
    OwnPolicy,
    Seeker,
)  # fmt: skip

TABLES: tuple[type[models.Model], ...] = (
    LetterEvent, Letter, Entry, Contact, Application, Draft, MailAccount, OwnPolicy, Seeker, Installation,
)  # fmt: skip
"""What a search fills, those first that refer to others."""

MAY_BE_BEHIND = timedelta(minutes=5)
"""By how much a database may be older than a letter of which it knows nothing before a person is asked."""


def empty() -> None:
    """Remove everything that a search has made."""
    with transaction.atomic(), connection.cursor() as cursor:
        for model in TABLES:
            cursor.execute(f"DELETE FROM {model._meta.db_table}")  # noqa: S608, SLF001 - the name is Django's own


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """Every row of a moment, what the seeker had written down by then, and which words they had approved."""

    rows: list[models.Model]
    ledger: Ledger
    history: History
    approved: dict[str, tuple[str, str]]
    taken_at: datetime


def back_up(world: World) -> Backup:
    """Take a backup."""
    return Backup(
        rows=[row for model in reversed(TABLES) for row in model._default_manager.order_by("pk")],  # noqa: SLF001
        ledger=deepcopy(world.ledger),
        history=history_of(world.seeker_row()),
        approved=dict(world.approved),
        taken_at=world.now,
    )


def put_back(world: World, backup: Backup, *, forget: Callable[[], None]) -> None:
    """Put a backup back and start the program again; `forget` tidies up what the seeker holds in their hands.

    Where an application was opened since, nobody wants the backup any more.
    """
    if world.ledger.pursuits.keys() != backup.ledger.pursuits.keys():
        return
    world.switch(on=False)
    with transaction.atomic():
        empty()
        for row in backup.rows:
            row.save_base(raw=True, force_insert=True)
    _remember_only(world, backup)
    forget()
    _loses_nothing(world, backup)
    installation = Installation.objects.filter(pk=1).first()
    world.starts_with(installation, taken_at=backup.taken_at, may_be_behind=MAY_BE_BEHIND)
    world.tally.restores += 1
    world.switch(on=True)


def _remember_only(world: World, backup: Backup) -> None:
    """Let the ledger know what the program knows: what was entered before the backup."""
    ledger = deepcopy(backup.ledger)
    world.ledger.policy, world.ledger.own = ledger.policy, ledger.own
    for key, pursuit in ledger.pursuits.items():
        kept = world.ledger.pursuits[key]
        kept.policy, kept.people, kept.events = pursuit.policy, pursuit.people, pursuit.events
    world.approved |= backup.approved
    world.entries_seen = 0
    for home in world.homes.values():
        home.row.refresh_from_db()
        for contact in home.people:
            contact.refresh_from_db()


def _loses_nothing(world: World, backup: Backup) -> None:
    """I10: what was put back is what was backed up, and its plan is the same."""
    seeker = world.seeker_row()
    history = history_of(seeker)
    if history != backup.history:
        world.fail("I10", f"the history put back is not the one that was backed up at {backup.taken_at}")
    policy, now = policy_of(seeker), backup.taken_at
    if plan(history, policy=policy, now=now).steps != plan(backup.history, policy=policy, now=now).steps:
        world.fail("I10", "the plan after a restore is not the plan before")
