"""Whole processes: the commands, the start of the server and what it weighs, the imports of the core."""

import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.cookiejar import CookieJar
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage
from statistics import median
from urllib.error import URLError
from urllib.request import HTTPCookieProcessor, OpenerDirector, build_opener

from tests.bench.measure import Measured, measured

RUNS = 9
NOTHING = (sys.executable, "-c", "pass")
AFTERWORD = (sys.executable, "-m", "afterword")
IMPORTS = "import afterword.core.plan, afterword.core.guard, afterword.core.letters, afterword.core.diary"
LINK = re.compile(r"http://\S+/enter/\S+")


def commands(folder: Path, diary: Path) -> Iterator[Measured]:
    """The lines of the commands, in a data folder whose search has a thousand applications."""
    yield _against_nothing("importing the core", (sys.executable, "-c", IMPORTS), folder, target=0.06, minus_base=True)
    yield _against_nothing("afterword --help", (*AFTERWORD, "--help"), folder)
    what = f"afterword plan, a diary of {diary.read_text().count(chr(10)):,} lines"
    yield _against_nothing(what, (*AFTERWORD, "plan", str(diary)), folder, target=0.5)
    snapshot = folder / "today.json"
    yield _against_nothing(
        "afterword today, 1,000 applications", (*AFTERWORD, "today"), folder, target=0.6, without=snapshot
    )
    if not snapshot.exists():
        raise SystemExit("`afterword today` kept no snapshot, so the snapshot cannot be measured.")
    yield _against_nothing("afterword today, from its snapshot", (*AFTERWORD, "today"), folder, target=0.15)
    yield from _server(folder)


def _against_nothing(
    what: str,
    command: tuple[str, ...],
    folder: Path,
    *,
    target: float | None = None,
    minus_base: bool = False,
    without: Path | None = None,
) -> Measured:
    """What a command works in its own process and its children, in turns with a Python that does nothing."""
    pairs = []
    for _ in range(RUNS):
        if without is not None:
            without.unlink(missing_ok=True)
        taken, base = _worked(command, folder), _worked(NOTHING, folder)
        pairs.append((taken - base if minus_base else taken, base))
    return measured(what, pairs, against="python -c pass", target=target)


def _worked(command: tuple[str, ...], folder: Path) -> float:
    """The processor time of a command, its own and the system's for it."""
    before = getrusage(RUSAGE_CHILDREN)
    done = subprocess.run(command, env=_environment(folder), capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{' '.join(command)} failed: {done.stderr}")
    after = getrusage(RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def _environment(folder: Path) -> dict[str, str]:
    left_out = ("DATABASE_URL", "PYTHONDONTWRITEBYTECODE")
    return {key: value for key, value in os.environ.items() if key not in left_out} | {"AFTERWORD_DATA": str(folder)}


def _server(folder: Path) -> Iterator[Measured]:
    """From the start of `afterword run` to its first page, and the memory that it holds when nobody asks."""
    starts = [_start(folder) for _ in range(3)]
    yield measured(
        "afterword run: start to first page (by the clock)",
        [(seconds, base) for seconds, base, _ in starts],
        against="python -c pass",
        target=1.5,
    )
    held = [megabytes for *_, megabytes in starts]
    yield Measured(what="afterword run: memory when idle", typical=median(held), best=min(held), unit="MB", target=90)


def _start(folder: Path) -> tuple[float, float, float]:
    """Seconds to the first page and of the baseline, and megabytes after it."""
    started = time.perf_counter()
    subprocess.run(NOTHING, check=True, env=_environment(folder))
    base = time.perf_counter() - started
    started = time.perf_counter()
    with _running(folder) as (process, link):
        _first_page(link)
        taken = time.perf_counter() - started
        time.sleep(3)
        return taken, base, _resident(process.pid)


@contextmanager
def _running(folder: Path) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """The server and the link by which one comes in."""
    command = (*AFTERWORD, "run", "--port", "0")
    environment = _environment(folder) | {"PYTHONUNBUFFERED": "1"}
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            link = next(found[0] for found in map(LINK.search, process.stdout) if found)
            yield process, link
        finally:
            process.terminate()


def _first_page(link: str) -> None:
    """Ask until the server answers with a page."""
    browser = build_opener(HTTPCookieProcessor(CookieJar()))
    while not _is_answered(browser, link):
        time.sleep(0.01)


def _is_answered(browser: OpenerDirector, link: str) -> bool:
    try:
        with browser.open(link, timeout=10) as answer:
            return bool(answer.status == 200)
    except URLError as refused:
        if isinstance(refused.reason, ConnectionRefusedError):
            return False
        raise


def _resident(pid: int) -> float:
    """The resident memory of a process in MB, as Linux counts it."""
    status = Path(f"/proc/{pid}/status").read_text()
    found = re.search(r"VmRSS:\s+(\d+) kB", status)
    assert found is not None
    return int(found[1]) / 1024
