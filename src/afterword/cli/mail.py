"""`afterword fetch` and `afterword take`: reading the mailboxes once, and messages that lie about as files."""

import json
import sys
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from afterword.cli.django_setup import with_django

if TYPE_CHECKING:
    from afterword.acts.receiving import Look, Taken
    from afterword.post.mailbox.protocol import Batch
    from afterword.records.models import MailboxAccount, Seeker


@click.command()
@click.option("--json", "as_json", is_flag=True, help="For a program to read: one line a mailbox.")
@with_django
def fetch(as_json: bool) -> None:
    """Look into every mailbox that is switched on, once."""
    from afterword.acts.fetching import wanted
    from afterword.cli.serving import migrate_if_needed

    migrate_if_needed()
    said = [_fetched(account, as_json=as_json) for account in wanted()]
    if not said and not as_json:
        click.echo("No mailbox is switched on. Let one be read under You, or give files to `afterword take`.")
    if not all(said):
        raise SystemExit(1)


def _fetched(account: "MailboxAccount", *, as_json: bool) -> bool:
    """One mailbox; whether it could be read."""
    from afterword.acts import fetching
    from afterword.acts.receiving import NoLongerWanted
    from afterword.post.mailbox.protocol import MailboxFault

    try:
        taken = fetching.fetch(account, _look(account.name, as_json=as_json))
    except MailboxFault as fault:
        _say({"mailbox": account.name, "fault": str(fault)}, f"{account.name}: {fault}", as_json=as_json)
        return False
    except NoLongerWanted:
        taken = None
    words = f"{account.name}: {_in_words(taken)}" if taken else f"{account.name}: it was paused meanwhile."
    _say({"mailbox": account.name, **(asdict(taken) if taken else {})}, words, as_json=as_json)
    return True


@click.command()
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="For a program to read: one line a file.")
@with_django
def take(files: tuple[Path, ...], as_json: bool) -> None:
    """Take in messages: .eml and .msg files, mbox exports, Maildirs, folders of them."""
    from afterword.cli.serving import migrate_if_needed
    from afterword.records.access import sole_seeker

    migrate_if_needed()
    seeker = sole_seeker()
    if seeker is None:
        raise click.ClickException("There is no search yet: begin one with `afterword run`.")
    said = [_taken(seeker, path, as_json=as_json) for path in files]
    if not all(said):
        raise SystemExit(1)


def _taken(seeker: "Seeker", path: Path, *, as_json: bool) -> bool:
    """One file; whether it could be read."""
    from afterword.acts.receiving import take_files
    from afterword.post.mailbox.protocol import MailboxFault

    try:
        taken = take_files(seeker, [path], _look(path.name, as_json=as_json))
    except MailboxFault as fault:
        _say({"file": str(path), "fault": str(fault)}, f"{path}: {fault}", as_json=as_json)
        return False
    _say({"file": str(path), **asdict(taken)}, f"{path}: {_in_words(taken)}", as_json=as_json)
    return True


def _look(name: str, *, as_json: bool) -> "Look":
    """A look that tells on a terminal how far it is."""
    from afterword.acts.proposals import proposing
    from afterword.acts.receiving import Look
    from afterword.post.clock import SystemClock

    def tell(folder: str, batch: "Batch", taken: "Taken") -> None:
        if sys.stderr.isatty() and not as_json:
            percent = batch.done * 100 // batch.total if batch.total else 100
            click.echo(f"\r{name}, {folder}: {percent} %, {taken.new:,} new\033[K", err=True, nl=percent == 100)

    return Look(clock=SystemClock(), then=proposing(SystemClock()), tell=tell)


def _say(fields: dict[str, Any], words: str, *, as_json: bool) -> None:
    click.echo(json.dumps(fields) if as_json else words)


def _in_words(taken: "Taken") -> str:
    """What came of it."""
    parts = [f"{taken.new:,} new", f"{taken.ours:,} about your search"]
    if taken.looked_at > taken.new:
        parts.append(f"{taken.looked_at - taken.new:,} were here already")
    if taken.unreadable:
        parts.append(f"{taken.unreadable:,} could not be read and are kept as they came")
    return ", ".join(parts) + "."
