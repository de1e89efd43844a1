"""`afterword simulate`, as a person calls it: each time a program of its own, since it chooses its own database."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from afterword.core.diary import read_diary


def afterword(folder: Path, *words: str, first: str = "") -> subprocess.CompletedProcess[str]:
    """The command in a folder of its own; `first` is what is done to the program before."""
    environment = {**os.environ, "AFTERWORD_DATA": str(folder), "AFTERWORD_LOG": "ERROR"}
    environment.pop("DATABASE_URL", None)
    command = [sys.executable, "-c", f"{first}\nfrom afterword.cli import main; main()", *words]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)


@pytest.mark.slow
def test_it_prints_the_diary_of_a_search_and_leaves_the_data_folder_alone(tmp_path):
    ended = afterword(tmp_path, "simulate", "--seed", "4", "--days", "20")
    assert (ended.returncode, list(tmp_path.iterdir())) == (0, [])
    assert ended.stderr.startswith("20 days, ")
    assert read_diary(ended.stdout).now is not None


NO_HOURS = "from afterword.core.hours import Place; Place.is_open = lambda *_given: True"
NO_PROMISES = (
    "import sys, afterword.core.rules; sys.modules['afterword.core.rules.promises']._kept = lambda _story: 1 / 0"
)


@pytest.mark.slow
@pytest.mark.parametrize(("fault", "broke"), [(NO_HOURS, "I1: "), (NO_PROMISES, "crash: ZeroDivisionError")])
def test_a_fault_is_told_beside_the_diary_that_shows_it_and_how_to_see_it_again(tmp_path, fault, broke):
    failed = afterword(tmp_path, "simulate", "--seed", "4", "--days", "90", "--searches", "9", "--quiet", first=fault)
    assert (failed.returncode, broke in failed.stderr, "Traceback" in failed.stderr) == (1, True, False)
    again = re.search(r"simulate (--seed \d+ --days 90) > fault.diary", failed.stderr)
    assert read_diary(failed.stdout).now is not None
    assert again is not None
    assert afterword(tmp_path, "simulate", *again[1].split(), first=fault).stdout == failed.stdout


@pytest.mark.slow
def test_a_load_is_written_once_and_never_into_a_search_unless_one_says_so(tmp_path):
    fill = ("simulate", "--into-database", "--applications", "30")
    assert afterword(tmp_path, *fill).stdout.startswith("30 made-up applications")
    refused = afterword(tmp_path, *fill)
    assert (refused.returncode, "--yes" in refused.stderr, "Traceback" in refused.stderr) == (1, True, False)
    assert afterword(tmp_path, *fill, "--yes").returncode == 0


@pytest.mark.slow
def test_a_load_has_the_moments_and_the_drafts_that_a_replan_would_note(own_database):
    from datetime import UTC, datetime  # noqa: PLC0415

    from afterword.acts.planning import replan  # noqa: PLC0415 - Django is set up by now
    from afterword.acts.simulating.load import fill  # noqa: PLC0415
    from afterword.records.locking import writing  # noqa: PLC0415
    from afterword.records.models import Application, Letter, Seeker  # noqa: PLC0415

    def stored():
        moments = Application.objects.order_by("key").values_list(
            "key", "ended", "next_due_at", "waits_until", "changes_at"
        )
        return [*moments], [*Letter.objects.order_by("key").values_list("key", "state", "subject", "body")]

    now = datetime(2026, 3, 11, 10, tzinfo=UTC)
    fill(40, seed=1, now=now)
    before = stored()
    with writing(Seeker.objects.get()) as seeker:
        replan(seeker, Application.objects.all(), now=now)
    assert stored() == before
