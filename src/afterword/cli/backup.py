"""`afterword backup` and `afterword restore`: everything in one file, and back again."""

import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from pathlib import Path

import click

from afterword.cli.django_setup import with_django

FILE = click.Path(dir_okay=False, path_type=Path)


@click.command()
@click.argument("file", type=FILE)
@with_django
def backup(file: Path) -> None:
    """Write everything that is stored into FILE: the search, documents, received mail and the journal of what was sent.

    It may run beside the program. The keys that seal your mailbox passwords are not in it.
    """
    from afterword.acts.backups import NoSqlite, write_backup
    from afterword.cli.serving import migrate_if_needed

    if file.exists():
        raise click.ClickException(f"{file} is there already: choose another name, so that no backup is lost.")
    migrate_if_needed()
    fresh = file.with_name(f"{file.name}.part")
    try:
        with os.fdopen(os.open(fresh, os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o600), "w+b") as target:
            contents = write_backup(target, now=datetime.now(UTC))
            target.flush()
            os.fsync(target.fileno())
        fresh.rename(file)
    except NoSqlite as refused:
        raise click.ClickException(str(refused)) from refused
    except OSError as refused:
        raise click.ClickException(f"{file} could not be written: {refused.strerror}.") from refused
    finally:
        fresh.unlink(missing_ok=True)
    many = len(contents.files)
    click.echo(f"Everything is in {file}: {file.stat().st_size / 1e6:.2f} MB, {many} file{'' if many == 1 else 's'}.")
    click.echo("Keep it where you would keep a diary. `afterword restore` puts it back.")


@click.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--yes", is_flag=True, help="Do not ask first.")
@with_django
def restore(file: Path, *, yes: bool) -> None:
    """Put the backup in FILE in the place of what is stored now, which is kept aside.

    Stop the program first. Letters wait afterwards until you have looked what went out since.
    """
    from afterword.acts.backups import NoSqlite, restore_backup
    from afterword.cli.serving import migrate_if_needed
    from afterword.post.backup import BackupUnusable
    from afterword.post.journal import JournalUnusable

    now = datetime.now(UTC)
    with _alone():
        if not yes:
            click.confirm("Put it in the place of what is stored now? That is kept aside.", abort=True)
        try:
            put_back = restore_backup(file, now=now)
        except (BackupUnusable, NoSqlite, JournalUnusable) as refused:
            raise click.ClickException(str(refused)) from refused
        except OSError as refused:
            raise click.ClickException(f"The backup could not be put back: {refused.strerror}.") from refused
        migrate_if_needed()
    click.echo(f"Put back, as it was on {put_back.contents.made_at:%Y-%m-%d at %H:%M} UTC.")
    if put_back.aside is not None:
        click.echo(f"What was there before is in {put_back.aside}.")
    click.echo("Nothing is sent until you have looked through the outbox and confirmed it on Today.")


@contextmanager
def _alone() -> Iterator[None]:
    """Hold what the program holds while it runs. Refuses where it does."""
    from django.conf import settings

    from afterword.post.alone import AlreadyHeld, held

    with ExitStack() as holding:
        for name in ("run", "serve"):
            try:
                holding.enter_context(held(Path(settings.DATA_FOLDER) / f"{name}.lock"))
            except AlreadyHeld:
                raise click.ClickException("Afterword is running on this data: stop it first (Ctrl+C).") from None
        yield
