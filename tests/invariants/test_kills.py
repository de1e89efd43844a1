"""Real workers, a real database and a mail server, each killed at any moment: no letter leaves twice or is lost.

`AFTERWORD_KILLS=10000 pytest tests/invariants/test_kills.py` goes on for longer.
"""

import faulthandler
import json
import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit
from uuid import uuid4

import pytest

pytestmark = [pytest.mark.slow, pytest.mark.database]

ROOT = Path(__file__).parents[2]
ALWAYS = 16
KILLS = int(os.environ.get("AFTERWORD_KILLS", ALWAYS))
LETTERS = max(60, KILLS * 4)
LEASE = 3.5  # seconds, a little more than what the workers have
FAULTS = (
    "ok,accept_then_drop,ok,drop_before_dot,ok,late_250=0.3,ok,reset,ok,451_after_dot,ok,accept_then_reset,ok,"
    "421_at_connect,ok,drop_after_dot_before_answer,ok,451_at_rcpt,ok,550_after_dot,ok,421_after_dot,ok,late_250=1"
)
STEPS = ("connect", "ehlo", "mail", "rcpt", "data", "content", "dot", "taken")
"""Where a mail server can die: before it answers each command, in the letter, and before and after it took it."""
NOT_GONE = {"draft", "approved", "scheduled", "claimed", "failed", "held", "expired", "cancelled"}


class Theatre:
    """The processes of one play: two workers and a mail server."""

    def __init__(self, folder: Path, url: str | None) -> None:
        self.taken = folder / "taken.txt"
        self.said = folder / "said.txt"
        self.env = os.environ | {"AFTERWORD_DATA": str(folder), "PYTHONPATH": str(ROOT)}
        self.env.pop("DATABASE_URL", None)
        if url:
            self.env["DATABASE_URL"] = url
        self.port = 0
        self.workers: dict[str, subprocess.Popen[bytes]] = {}
        self.frozen: dict[str, float] = {}

    def run(self, *command: str) -> str:
        call = [sys.executable, "-m", "tests.invariants.worker", *command]
        return subprocess.run(call, env=self.env, cwd=ROOT, check=True, capture_output=True, text=True).stdout

    def open_server(self, faults: str) -> None:
        call = [sys.executable, str(ROOT / "tests/post/smtp_sink.py"), "--log", str(self.taken), "--repeat"]
        call += ["--port", str(self.port), "--faults", faults]
        self.server = subprocess.Popen(call, stdout=subprocess.PIPE)
        assert self.server.stdout is not None
        self.port = int(self.server.stdout.readline())

    def close_server(self) -> None:
        self.server.kill()
        self.server.wait()
        if self.server.stdout is not None:
            self.server.stdout.close()

    def await_server(self, seconds: float) -> bool:
        """Whether the server has died of itself within so many seconds."""
        try:
            self.server.wait(seconds)
        except subprocess.TimeoutExpired:
            return False
        return True

    def hire(self, name: str) -> None:
        call = [sys.executable, "-m", "tests.invariants.worker", "work", name, str(self.port)]
        with self.said.open("ab") as said:
            self.workers[name] = subprocess.Popen(call, env=self.env, cwd=ROOT, stderr=said, stdout=said)

    def kill(self, name: str) -> None:
        worker = self.workers.pop(name)
        self.frozen.pop(name, None)
        worker.kill()
        worker.wait()

    def freeze(self, name: str) -> None:
        self.workers[name].send_signal(signal.SIGSTOP)
        self.frozen[name] = time.monotonic() + LEASE + 1

    def thaw(self) -> None:
        """Wake those who slept through their lease."""
        for name, until in tuple(self.frozen.items()):
            if time.monotonic() >= until:
                self.workers[name].send_signal(signal.SIGCONT)
                del self.frozen[name]

    def close(self) -> None:
        for name in tuple(self.workers):
            self.kill(name)
        self.close_server()

    def log(self) -> Counter[str]:
        return Counter(self.taken.read_text().split() if self.taken.exists() else [])


@pytest.fixture
def database_url() -> Iterator[str | None]:
    """A database of its own on the server of this run, or None for a file."""
    url = os.environ.get("DATABASE_URL", "")
    if not url.startswith("postgres"):
        yield None
        return
    import psycopg  # noqa: PLC0415 - only there is it needed

    name = f"kills_{uuid4().hex}"
    with psycopg.connect(url, autocommit=True) as server:
        server.execute(f"CREATE DATABASE {name}")
        yield urlsplit(url)._replace(path=f"/{name}").geturl()
        server.execute(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def theatre(tmp_path, database_url) -> Iterator[Theatre]:
    theatre = Theatre(tmp_path, database_url)
    theatre.run("prepare", str(LETTERS))
    theatre.open_server(FAULTS)
    yield theatre
    theatre.close()


def rage(theatre: Theatre, chance: random.Random) -> int:
    """Kill, freeze and restart at random; how many workers slept through their lease."""
    frozen = 0
    for kill in range(KILLS):
        for name in ("first", "second"):
            if name not in theatre.workers:
                theatre.hire(name)
        time.sleep(chance.uniform(0.7, 2.2))
        theatre.thaw()
        name = chance.choice(("first", "second"))
        if kill % 4 == 1 and not theatre.frozen:
            theatre.freeze(name)
            frozen += 1
        elif name not in theatre.frozen:
            theatre.kill(name)
        if kill % 7 == 3:
            theatre.close_server()
            theatre.open_server(FAULTS)
        if kill % 5 == 4 and not theatre.frozen:  # a worker that sleeps may hold the lock that this needs
            theatre.run("hurry")
    return frozen


def calm_down(theatre: Theatre) -> dict[str, list[str]]:
    """Let healthy workers finish with a healthy server; where each letter is then."""
    theatre.close()
    theatre.open_server("ok")
    theatre.hire("last")
    for _ in range(60):
        theatre.run("hurry")
        time.sleep(1)
        letters: dict[str, list[str]] = json.loads(theatre.run("report"))["letters"]
        if not {"scheduled", "claimed", "sending"} & {state for state, _ in letters.values()}:
            break
    return letters


@pytest.fixture
def patience() -> None:
    """Whoever asks for more kills waits for them, and needs no dump of what the test is doing meanwhile."""
    if KILLS > ALWAYS:
        faulthandler.cancel_dump_traceback_later()


@pytest.mark.usefixtures("patience")
def test_no_kill_sends_a_letter_twice_or_loses_one(theatre):
    frozen = rage(theatre, random.Random(7))
    look_at_each_letter(theatre, f"{KILLS} rounds, {frozen} frozen")


@pytest.mark.usefixtures("patience")
def test_a_mail_server_that_dies_at_any_step_gets_no_letter_twice(theatre):
    for name in ("first", "second"):
        theatre.hire(name)
    died = Counter[str]()
    for step in STEPS * max(1, KILLS // 16):
        theatre.close_server()
        theatre.open_server(f"ok,ok,{step}:die")
        theatre.run("hurry")
        died[step] += theatre.await_server(10)
    assert min(died[step] for step in STEPS), died
    look_at_each_letter(theatre, f"{sum(died.values())} servers died")


def look_at_each_letter(theatre: Theatre, what: str) -> None:
    """Once all is calm: every letter was taken once, or is unsure, or is still here with a reason."""
    letters = calm_down(theatre)
    taken, states = theatre.log(), Counter(state for state, _ in letters.values())
    print(f"{what}: {dict(states)}, {sum(taken.values())} letters at the server")  # noqa: T201
    assert len(letters) == LETTERS
    assert set(states) <= {"sent", "unsure", "failed"}
    assert states["sent"]
    assert max(taken.values()) == 1, "a letter was sent twice"
    assert all(why for state, why in letters.values() if state != "sent")
    assert {letter for letter, (state, _) in letters.items() if state == "sent"} <= set(taken)
    assert not {letter for letter, (state, _) in letters.items() if state in NOT_GONE} & set(taken)
    steps = json.loads(theatre.run("report"))["steps"]
    assert not [step for step in steps if step[1] == "unsure" and step[2] != "sent"]
    assert not [step for step in steps if step[1:] == ["sending", "scheduled", "recovery"]]
    assert "could not be" not in theatre.said.read_text()
