"""Whole simulated searches, with the checks that each of them makes, in a process and a database of their own."""

import re
import subprocess
import sys

from tests.bench.measure import Measured

SEARCHES = 10
RATE = re.compile(r"(\d+) days a second")


def simulated() -> Measured:
    """How many simulated days one processor works through in a second."""
    command = [sys.executable, "-c", "from afterword.cli import main; main()"]
    asked = [*command, "simulate", "--quiet", "--searches", str(SEARCHES)]
    runs = [subprocess.run(asked, capture_output=True, text=True, check=True).stderr for _ in range(3)]
    rates = sorted(float(found[1]) for run in runs if (found := RATE.search(run)))
    return Measured(
        what="simulated days, ten searches of 180 days",
        typical=rates[1],
        best=rates[0],
        unit="a second",
        target=200,
        more_is_better=True,
    )
