"""`make bench`, or `python -m tests.bench`: every number of docs/performance.md, measured here and now."""

import argparse
import os
import platform
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path

from tests.bench.core_speed import core_speed
from tests.bench.measure import Measured
from tests.bench.simulated import simulated
from tests.bench.table import table

PARTS = ("core", "commands", "pages", "mail", "simulation")


def main() -> int:
    """Measure the parts asked for; a target that is missed is said, and is no failure of the command."""
    asked = _asked()
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="afterword-bench-")))
        os.environ |= {"AFTERWORD_DATA": str(folder), "AFTERWORD_LOG": "WARNING"}
        os.environ.pop("DATABASE_URL", None)
        if asked.postgres:
            # Imported here because it brings a server along, which most runs do without.
            from tests.postgres import running_postgres  # noqa: PLC0415

            os.environ["DATABASE_URL"] = stack.enter_context(running_postgres())
        lines = list(_told(_measured(asked, folder)))
    print(f"\n{_machine()}\n\n{table(lines)}")
    missed = [line.what for line in lines if line.is_met is False]
    print(f"\nMissed: {', '.join(missed)}." if missed else "\nEvery target is met.")
    return 0


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="leave out the million applications of others")
    parser.add_argument("--postgres", action="store_true", help="measure the pages and acts on a PostgreSQL of its own")
    parser.add_argument("--only", choices=PARTS, action="append", help="measure this part; may be given several times")
    return parser.parse_args()


def _measured(asked: argparse.Namespace, folder: Path) -> Iterator[Measured]:
    parts = asked.only or PARTS
    if "core" in parts:
        yield from core_speed()
    if {"commands", "pages", "mail"} & set(parts):
        yield from _with_database(asked, folder, parts)
    if "simulation" in parts:
        yield simulated()


def _with_database(asked: argparse.Namespace, folder: Path, parts: tuple[str, ...]) -> Iterator[Measured]:
    """What needs a search in a database: one of a thousand applications, which is a minute's work to plan."""
    os.environ["DJANGO_SETTINGS_MODULE"] = "afterword.config.settings"
    import django  # noqa: PLC0415 - the settings read the folder when they are imported

    django.setup()
    from django.core.management import call_command  # noqa: PLC0415

    from tests.bench.mail_intake import mail  # noqa: PLC0415 - needs Django
    from tests.bench.pages import pages  # noqa: PLC0415 - needs Django
    from tests.bench.rows import APPLICATIONS_EACH, search_of  # noqa: PLC0415

    now = datetime.now(UTC).replace(microsecond=0)
    call_command("migrate", verbosity=0)
    seeker = search_of("Ada Okafor", APPLICATIONS_EACH, now=now)
    if "commands" in parts and not asked.postgres:
        yield from _commands(folder, now)
    if "pages" in parts:
        yield from pages(seeker, folder, now=now, with_others=not asked.quick)
    if "mail" in parts:
        yield from mail(folder)


def _commands(folder: Path, now: datetime) -> Iterator[Measured]:
    from afterword.core.diary import write_diary  # noqa: PLC0415 - beside its only use
    from tests.bench.commands import commands  # noqa: PLC0415
    from tests.bench.searches import history_of_many  # noqa: PLC0415

    diary = folder / "search.diary"
    diary.write_text(write_diary(history_of_many(1000, now=now, is_short=True), now=now))
    yield from commands(folder, diary)


def _told(lines: Iterator[Measured]) -> Iterator[Measured]:
    """The lines, each named as it comes, since the whole takes minutes."""
    for line in lines:
        print(f"  {line.what}", file=sys.stderr, flush=True)
        yield line


def _machine() -> str:
    load = ", ".join(f"{one:.1f}" for one in os.getloadavg())
    return f"{platform.system()} on {os.cpu_count()} cores, Python {platform.python_version()}, load {load}"


if __name__ == "__main__":
    sys.exit(main())
