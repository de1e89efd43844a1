"""`afterword simulate`: whole searches with a simulated employer, seeker and world, for demonstrations and for load."""

import os
import tempfile
import time
from datetime import UTC, datetime

import click

from afterword.cli.django_setup import set_up, with_django


@click.command()
@click.option(
    "--seed", type=int, default=1, show_default=True, help="The first search; a seed makes the same one every time."
)
@click.option(
    "--searches",
    type=click.IntRange(1),
    default=1,
    show_default=True,
    help="How many searches, one seed after the other.",
)
@click.option("--days", type=click.IntRange(1, 3650), default=180, show_default=True, help="How long each of them is.")
@click.option("--quiet", is_flag=True, help="Print the summary and failures only, not the first search's diary.")
@click.option(
    "--into-database", is_flag=True,
    help="Instead, fill the database in your data folder with made-up applications, as a load for measuring.",
)  # fmt: skip
@click.option(
    "--applications",
    type=click.IntRange(1, 1_000_000),
    default=1000,
    show_default=True,
    help="How many, with --into-database.",
)
@click.option("--yes", is_flag=True, help="Fill the database even though it holds a search already.")
def simulate(
    *, seed: int, searches: int, days: int, quiet: bool, into_database: bool, applications: int, yes: bool
) -> None:
    """Simulate whole searches, and check in each that nothing breaks that always holds.

    It happens in a database of its own, which is gone afterwards. The diary of the first search is printed, with a
    summary beside it; where a search fails, its diary up to there, and beside it what broke and the command that makes
    it again. With --into-database nothing is simulated: made-up applications are written into your data folder.
    """
    if into_database:
        _load(applications, seed=seed, yes=yes)
    else:
        _search(seed, searches, days, quiet=quiet)


def _search(seed: int, searches: int, days: int, *, quiet: bool) -> None:
    """Run the searches in a folder of their own."""
    with tempfile.TemporaryDirectory(prefix="afterword-simulated-") as folder:
        os.environ["AFTERWORD_DATA"] = folder
        os.environ.pop("DATABASE_URL", None)
        os.environ["AFTERWORD_LOG"] = "CRITICAL"  # the faults are meant
        set_up()
        from django.core.management import call_command
        from django.db import connections

        call_command("migrate", verbosity=0, interactive=False)
        try:
            _search_all(seed, searches, days, quiet=quiet)
        finally:
            connections.close_all()


def _search_all(seed: int, searches: int, days: int, *, quiet: bool) -> None:
    from afterword.acts.simulating import SimulationFailed, Tally, simulate

    total, begun = Tally(), time.process_time()
    for number in range(seed, seed + searches):
        try:
            tally, diary = simulate(number, days=days)
        except SimulationFailed as failed:
            click.echo(failed.diary)
            raise click.ClickException(failed.summary) from None
        if number == seed and not quiet:
            click.echo(diary)
        total.add(tally)
    took = time.process_time() - begun
    click.echo(f"{total}, {total.days / took:.0f} days a second of one processor.", err=True)


@with_django
def _load(applications: int, *, seed: int, yes: bool) -> None:
    """Fill the person's database, unless it holds something that is dear to them."""
    from afterword.acts.simulating.load import fill
    from afterword.cli.serving import migrate_if_needed
    from afterword.post.folder import data_folder
    from afterword.records.access import sole_seeker

    migrate_if_needed()
    if sole_seeker() is not None and not yes:
        raise click.ClickException(
            f"The database in {data_folder()} holds a search already. Set AFTERWORD_DATA to an empty folder,"
            " or say --yes to add made-up applications to that search."
        )
    entries = fill(applications, seed=seed, now=datetime.now(UTC))
    click.echo(f"{applications} made-up applications with {entries} entries are in {data_folder()}.")
