"""`afterword run`, `serve`, `work`, `migrate`: the program itself."""

import os
import signal
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

import click

from afterword.cli.django_setup import with_django

PORT = 8765
LARGEST_UPLOAD = 4 * 1024**3
"""Bytes of what a page may hand in: the export of a whole mailbox. It goes to the disk piece by piece."""


@click.command()
@click.option("--port", default=PORT, show_default=True, help="Where to listen, on this computer only.")
@click.option("--open", "open_browser", is_flag=True, help="Open the pages in your browser.")
def run(port: int, open_browser: bool) -> None:
    """Serve the pages on this computer, send what is due and read the mailboxes, in one process."""
    _start(port=port, open_browser=open_browser, with_worker=True)


@click.command()
@click.option("--host", default="127.0.0.1", show_default=True, help="Where to listen.")
@click.option("--port", default=PORT, show_default=True)
def serve(host: str, port: int) -> None:
    """Serve the pages only; `afterword work` sends and reads."""
    _start(port=port, host=host, open_browser=False, with_worker=False)


@with_django
def _start(*, port: int, open_browser: bool, with_worker: bool, host: str = "127.0.0.1") -> None:
    from django.conf import settings

    signal.signal(signal.SIGTERM, _stop)
    with suppress(KeyboardInterrupt), _alone(Path(settings.DATA_FOLDER), "run" if with_worker else "serve") as place:
        migrate_if_needed()
        listener = _listen(host, port)
        address = f"http://{host}:{listener.getsockname()[1]}"
        place.write_text(address)
        stop = threading.Event()
        worker = threading.Thread(target=_work, args=(stop,), name="worker", daemon=True)
        if with_worker:
            worker.start()
        try:
            _say_where(address, open_browser=open_browser)
            _serve_until_stopped(listener)
        finally:
            stop.set()
            if with_worker:
                worker.join(timeout=5)
    click.echo("Stopped.")


def _say_where(address: str, *, open_browser: bool) -> None:
    from afterword.acts.entering import make_entry_link

    link = f"{address}/enter/{make_entry_link(now=datetime.now(UTC))}"
    click.echo(f"Afterword is at {address}")
    click.echo(f"Open this link once, in your browser: {link}")
    click.echo("Stop with Ctrl+C.")
    if open_browser:
        click.launch(link)


def _listen(host: str, port: int) -> socket.socket:
    """A socket on the port asked for, or on a free one where another program has it."""
    for wanted in (port, 0):
        listener = socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET, socket.SOCK_STREAM)
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind((host, wanted))
            listener.listen()
        except OSError as taken:
            listener.close()
            if wanted == 0:
                raise click.ClickException(f"Nothing can listen on {host} ({taken.strerror}).") from taken
            click.echo(f"Port {port} is taken by another program; taking a free one.", err=True)
        else:
            return listener
    raise AssertionError(host)


def _stop(*_: object) -> None:
    """Being told to stop is the same as Ctrl+C."""
    raise KeyboardInterrupt


def _serve_until_stopped(listener: socket.socket) -> None:
    import waitress
    from django.core.wsgi import get_wsgi_application

    server = waitress.create_server(
        get_wsgi_application(), sockets=[listener], threads=4, ident="afterword", max_request_body_size=LARGEST_UPLOAD
    )
    try:
        server.run()
    finally:
        server.close()


@contextmanager
def _alone(folder: Path, name: str) -> Iterator[Path]:
    """Hold the data folder for oneself, with a file for the address; who comes second is told where the first is."""
    from afterword.post.alone import AlreadyHeld, held

    address = folder / f"{name}.address"
    try:
        with held(folder / f"{name}.lock"):
            yield address
    except AlreadyHeld:
        raise click.ClickException(_already_running(address)) from None


def _already_running(place: Path) -> str:
    from afterword.acts.entering import make_entry_link

    address = place.read_text().strip() if place.exists() else ""
    link = f"{address}/enter/{make_entry_link(now=datetime.now(UTC))}" if address else ""
    return (
        f"Afterword is already running on this data, at {address or 'an address it has not told yet'}. {link}".strip()
    )


@click.command()
@click.option("--once", is_flag=True, help="Do what is due now, then stop.")
@with_django
def work(once: bool) -> None:
    """Send what is approved and due, keep the plans fresh, and read the mailboxes."""
    migrate_if_needed()
    stop = threading.Event()
    for one in (signal.SIGTERM, signal.SIGINT):
        signal.signal(one, lambda *_: stop.set())
    if once:
        stop.set()
    _work(stop)


def _work(stop: threading.Event) -> None:
    from afterword.acts.couriers import courier_of
    from afterword.acts.mailboxes import sent_mailbox
    from afterword.acts.sending import Desk
    from afterword.acts.witnessing import journal
    from afterword.acts.working import Worker
    from afterword.acts.working import work as keep_working
    from afterword.post.clock import SystemClock

    desk = Desk(
        name=f"{socket.gethostname()}:{os.getpid()}",
        clock=SystemClock(),
        courier_of=courier_of,
        journal=journal(),
        sent_of=lambda seeker, now: sent_mailbox(seeker, now=now),
    )
    if stop.is_set():
        _fetch_once()
        keep_working(Worker(desk), wait=stop.wait)
        return
    reader = threading.Thread(target=_read_mail, args=(stop,), name="mail", daemon=True)
    reader.start()
    keep_working(Worker(desk), wait=stop.wait)
    reader.join(timeout=3)


def _read_mail(stop: threading.Event) -> None:
    """Read the mailboxes beside the sending, so that no letter waits for a mail server."""
    from afterword.acts.fetching import Fetcher
    from afterword.acts.proposals import proposing
    from afterword.acts.receiving import Look
    from afterword.post.clock import SystemClock

    Fetcher(Look(clock=SystemClock(), then=proposing(SystemClock()))).work(wait=stop.wait)


def _fetch_once() -> None:
    from afterword.acts.fetching import fetch, wanted
    from afterword.acts.proposals import proposing
    from afterword.acts.receiving import Look, NoLongerWanted
    from afterword.post.clock import SystemClock
    from afterword.post.mailbox.protocol import MailboxFault

    for account in wanted():
        with suppress(MailboxFault, NoLongerWanted):  # what went wrong stands at the mailbox, and in the log
            fetch(account, Look(clock=SystemClock(), then=proposing(SystemClock())))


@click.command()
@with_django
def migrate() -> None:
    """Bring the database to this version of the program."""
    migrate_if_needed()
    click.echo("The database is up to date.")


def migrate_if_needed() -> None:
    """Apply what is missing, and nothing where nothing is."""
    from django.core.management import call_command
    from django.db import connection
    from django.db.migrations.executor import MigrationExecutor

    executor = MigrationExecutor(connection)
    if executor.migration_plan(executor.loader.graph.leaf_nodes()):
        call_command("migrate", verbosity=0, interactive=False)
