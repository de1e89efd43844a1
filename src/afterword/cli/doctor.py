"""`afterword doctor`: looks at the installation, and names a remedy for each fault."""

import json
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta

import click

LEAST_FREE = 200 * 1024 * 1024
OVERDUE = timedelta(minutes=10)


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What one look found; `remedy` is empty where all is well."""

    look: str
    found: str
    remedy: str = ""
    is_grave: bool = True


Look = Callable[[], Finding]


@click.command()
@click.option("--json", "as_json", is_flag=True, help="For a program to read.")
def doctor(*, as_json: bool) -> None:
    """Check the installation; every fault comes with its remedy."""
    findings = list(_look_at_everything())
    if as_json:
        click.echo(json.dumps([asdict(one) for one in findings], indent=2))
    else:
        for one in findings:
            click.echo(f"{'ok  ' if not one.remedy else 'FAULT' if one.is_grave else 'note'}  {one.look}: {one.found}")
            if one.remedy:
                click.echo(f"      {one.remedy}")
    if any(one.remedy and one.is_grave for one in findings):
        raise SystemExit(1)


def _look_at_everything() -> Iterator[Finding]:
    """One look after the other; what rests on something that is broken is not looked at."""
    yield _python()
    for look in (_folder, _free_space, _django, _database, _tables):
        finding = look()
        yield finding
        if finding.remedy and look is not _free_space:
            return
    for look in (_sqlite, _secrets, _journal, _clock, _worker, _letters, _mail, _mailboxes):
        yield look()


def _python() -> Finding:
    version = ".".join(map(str, sys.version_info[:3]))
    import email.policy

    if hasattr(email.policy.default, "verify_generated_headers"):
        return Finding(look="Python", found=version)
    return Finding(
        look="Python",
        found=f"{version}, without some mends to its mail library",
        remedy="Afterword checks every header itself, so letters are safe; a newer Python 3.11 or later has the mends.",
        is_grave=False,
    )


def _folder() -> Finding:
    from afterword.post.folder import FolderUnusable, data_folder

    try:
        folder = data_folder()
    except FolderUnusable as fault:
        return Finding(look="Data folder", found="not usable", remedy=str(fault))
    if not os.access(folder, os.W_OK):
        return Finding(look="Data folder", found=str(folder), remedy="It is read-only: make it writable for you.")
    if os.name == "posix" and folder.stat().st_mode & 0o077:
        return Finding(look="Data folder", found=f"{folder} can be read by others", remedy=f"Run: chmod 700 {folder}")
    return Finding(look="Data folder", found=str(folder))


def _free_space() -> Finding:
    from afterword.post.folder import data_folder

    free = shutil.disk_usage(data_folder()).free
    words = f"{free // 1024 // 1024} MB free"
    if free < LEAST_FREE:
        return Finding(look="Disk", found=words, remedy="Free some space: letters cannot be sent when it is full.")
    return Finding(look="Disk", found=words)


def _django() -> Finding:
    from afterword.cli.django_setup import set_up

    try:
        set_up()
    except click.ClickException as fault:
        return Finding(look="Settings", found="not usable", remedy=fault.message)
    return Finding(look="Settings", found="readable")


def _database() -> Finding:
    from django.db import DatabaseError, connection

    from afterword.cli.django_setup import sentence_for

    try:
        connection.ensure_connection()
    except DatabaseError as fault:
        return Finding(look="Database", found="does not open", remedy=sentence_for(fault))
    return Finding(look="Database", found=f"{connection.vendor}, {connection.settings_dict['NAME']}")


def _tables() -> Finding:
    from django.db import DatabaseError, connection
    from django.db.migrations.executor import MigrationExecutor

    try:
        executor = MigrationExecutor(connection)
        missing = executor.migration_plan(executor.loader.graph.leaf_nodes())
    except DatabaseError as fault:
        return Finding(look="Tables", found=str(fault), remedy="Put the last backup back.")
    if missing:
        return Finding(look="Tables", found=f"{len(missing)} changes are missing", remedy="Run: afterword migrate")
    return Finding(look="Tables", found="up to date")


def _sqlite() -> Finding:
    from django.db import connection

    if connection.vendor != "sqlite":
        return Finding(look="SQLite", found="not used")
    with connection.cursor() as cursor:
        values = {name: cursor.execute(f"PRAGMA {name}").fetchone()[0] for name in PRAGMAS}
        damage = cursor.execute("PRAGMA quick_check(1)").fetchone()[0]
    words = f"{sys.modules['sqlite3'].sqlite_version}, {values['journal_mode']}"
    wrong = [name for name, wanted in PRAGMAS.items() if values[name] not in wanted]
    if damage != "ok":
        return Finding(look="SQLite", found=damage, remedy="The file is damaged: put the last backup back.")
    if wrong:
        return Finding(look="SQLite", found=f"{words}; {', '.join(wrong)} not as it should be", remedy=REPORT)
    return Finding(look="SQLite", found=words)


PRAGMAS: dict[str, tuple[object, ...]] = {
    "journal_mode": ("wal", "delete", "memory"),
    "synchronous": (2,),
    "foreign_keys": (1,),
    "busy_timeout": (30000,),
}
REPORT = "This is a fault of the program: please report it with the output of `afterword doctor --json`."


def _secrets() -> Finding:
    from afterword.post.folder import data_folder

    open_ones = [
        path.name
        for name in ("secret-key", "seal-key", "afterword.sqlite3")
        if (path := data_folder() / name).exists() and os.name == "posix" and path.stat().st_mode & 0o077
    ]
    if open_ones and data_folder().stat().st_mode & 0o077:
        remedy = f"Run: chmod 600 {' '.join(str(data_folder() / name) for name in open_ones)}"
        return Finding(look="Secrets", found=f"{', '.join(open_ones)} can be read by others", remedy=remedy)
    return Finding(look="Secrets", found="only you can read them")


def _journal() -> Finding:
    from afterword.post.folder import data_folder
    from afterword.post.journal import JournalUnusable, WitnessJournal

    try:
        journal = WitnessJournal(data_folder() / "sent.journal")
        letters, damaged = journal.letters(), journal.damaged
    except JournalUnusable as fault:
        return Finding(look="Journal of sent letters", found="not readable", remedy=str(fault))
    if damaged:
        remedy = "Keep the file as it is. Letters from the moment of the damage are asked about before they are sent."
        return Finding(
            look="Journal of sent letters", found=f"{len(damaged)} damaged lines", remedy=remedy, is_grave=False
        )
    return Finding(look="Journal of sent letters", found=f"{len(letters)} letters")


def _clock() -> Finding:
    from afterword.records.models import Installation

    row = Installation.objects.filter(pk=1).first()
    if row and row.held_why:
        return Finding(look="Clock", found=row.held_why, remedy="Confirm the time on the page Today.")
    return Finding(look="Clock", found=f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC")


def _worker() -> Finding:
    from afterword.records.models import Installation, Seeker

    row = Installation.objects.filter(pk=1).first()
    now = datetime.now(UTC)
    late = Seeker.objects.filter(wakes_at__lt=now - OVERDUE).exists()
    if late and (row is None or row.last_seen_at is None or row.last_seen_at < now - OVERDUE):
        remedy = "Nothing looks after letters: start `afterword run`, or `afterword work` beside `afterword serve`."
        return Finding(look="Worker", found="not running", remedy=remedy, is_grave=False)
    return Finding(look="Worker", found="nothing is overdue")


def _letters() -> Finding:
    from afterword.records.models import Letter, State

    unsure = Letter.objects.filter(state=State.UNSURE).count()
    failed = Letter.objects.filter(state=State.FAILED).count()
    if unsure or failed:
        remedy = "Open the outbox: it says of each what can be done."
        return Finding(look="Letters", found=f"{unsure} unsure, {failed} failed", remedy=remedy, is_grave=False)
    return Finding(look="Letters", found="none needs you")


def _mail() -> Finding:
    from afterword.acts.couriers import faults_of_accounts

    faults = list(faults_of_accounts())
    if faults:
        return Finding(look="Mail", found="; ".join(faults), remedy="Correct the account under You.")
    return Finding(look="Mail", found="every account that is set up answers; without one, letters go by hand")


def _mailboxes() -> Finding:
    from afterword.acts.mailboxes import faults_of_mailboxes

    faults = list(faults_of_mailboxes(now=datetime.now(UTC)))
    if faults:
        remedy = "Open the mailbox under You: its page tries it and says what helps."
        return Finding(look="Mailboxes", found="; ".join(faults), remedy=remedy)
    return Finding(look="Mailboxes", found="every one that is switched on can be read; without one, nothing is read")
