"""Reading the mailboxes from the command line, and what a kill in the middle leaves."""

import json
import random
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.cli.conftest import Afterword
from tests.post.mail import a_mail

MAILBOX = """
import sys
import django
django.setup()
from datetime import UTC, datetime
from afterword.acts.mailboxes import add_mailbox, start_reading
from afterword.records.access import sole_seeker
account = add_mailbox(sole_seeker(), name="here", kind=sys.argv[1], path=sys.argv[2], now=datetime.now(UTC))
start_reading(account, folders=[sys.argv[3]], since=None)
"""


@pytest.fixture
def maildir(tmp_path: Path) -> Path:
    place = tmp_path / "Maildir"
    for name in ("cur", "new", "tmp"):
        (place / name).mkdir(parents=True)
    return place


def put(maildir: Path, messages: list[bytes]) -> None:
    for number, content in enumerate(messages):
        (maildir / "new" / f"{number}.here").write_bytes(content)


@pytest.fixture
def let_read(search, environment):
    def let_read(place: Path, kind: str = "maildir", folder: str = "INBOX") -> None:
        call = [sys.executable, "-c", MAILBOX, kind, str(place), folder]
        subprocess.run(call, env=environment, check=True, timeout=60)

    return let_read


def received(folder: Path) -> int:
    with sqlite3.connect(folder / "afterword.sqlite3") as database:
        return int(database.execute("SELECT count(*) FROM records_received").fetchone()[0])


def test_without_a_mailbox_it_says_how_to_get_one(search, afterword: Afterword):
    said = afterword("fetch")
    assert (said.code, "under You" in said.out) == (0, True)


def test_a_mailbox_is_read_once_and_then_there_is_nothing_new(let_read, maildir, afterword: Afterword):
    put(maildir, [a_mail(1), a_mail(2, sender="News <news@shop.example>")])
    let_read(maildir)
    assert afterword("fetch").out == "here: 2 new, 1 about your search.\n"
    assert json.loads(afterword("fetch", "--json").out)["new"] == 0


def test_a_mailbox_that_is_gone_is_a_sentence_and_the_doctor_names_it(let_read, tmp_path, afterword: Afterword):
    let_read(tmp_path / "gone")
    said = afterword("fetch")
    assert (said.code, "is no Maildir" in said.out, said.err.count("Traceback")) == (1, True, 0)
    finding = {one["look"]: one for one in json.loads(afterword("doctor", "--json").out)}["Mailboxes"]
    assert "is no Maildir" in finding["found"]
    assert "under You" in finding["remedy"]


def test_files_are_taken_each_with_its_line(search, tmp_path: Path, afterword: Afterword):
    (tmp_path / "one.eml").write_bytes(a_mail(1))
    (tmp_path / "odd.eml").write_bytes(b"\0\1\2" * 99)
    said = afterword("take", "--json", str(tmp_path / "one.eml"), str(tmp_path / "odd.eml"), str(tmp_path / "no.eml"))
    one, odd, none = map(json.loads, said.out.splitlines())
    assert (one["new"], odd["unreadable"], "There is no file" in none["fault"], said.code) == (1, 1, True, 1)


def test_without_a_search_nothing_is_taken(tmp_path: Path, afterword: Afterword):
    said = afterword("take", str(tmp_path))
    assert (said.code, "no search yet" in said.err) == (1, True)


def test_work_once_reads_the_mailboxes(let_read, maildir, afterword: Afterword, folder: Path):
    put(maildir, [a_mail(1)])
    let_read(maildir)
    assert afterword("work", "--once").code == 0
    assert received(folder) == 1


def an_inbox(count: int) -> list[bytes]:
    """Mostly news of shops; one message in 300 is Dana's."""
    senders = ("Dana Ruiz <dana@lumen.example>", "News <news@shop.example>")
    return [a_mail(number, sender=senders[number % 300 > 0]) for number in range(count)]


@pytest.mark.slow
def test_killed_again_and_again_it_reads_everything_once(let_read, tmp_path: Path, environment, folder, afterword):
    count = 6000
    export = tmp_path / "all.mbox"
    line = b"From dana@lumen.example Fri Mar  6 09:00:00 2026\n"
    export.write_bytes(b"".join(line + one.replace(b"\r\n", b"\n") + b"\n" for one in an_inbox(count)))
    let_read(export, "mbox", "all")
    chance, stages = random.Random(4), set()
    for _ in range(12):
        process = subprocess.Popen(
            [sys.executable, "-m", "afterword", "fetch"], env=environment, stdout=subprocess.DEVNULL
        )
        before, patience = received(folder), chance.uniform(0.05, 0.6)
        while received(folder) == before and process.poll() is None:
            time.sleep(0.01)
        time.sleep(patience)
        process.send_signal(signal.SIGKILL)
        process.wait()
        stages.add(received(folder))
    assert len(stages) > 1
    assert afterword("fetch").code == 0
    assert received(folder) == count
    with sqlite3.connect(folder / "afterword.sqlite3") as database:
        assert database.execute("SELECT count(DISTINCT message_id) FROM records_received").fetchone() == (count,)
        proposals = "SELECT count(*), count(DISTINCT received_id) FROM records_proposal"
        assert database.execute(proposals).fetchone() == (count // 300, count // 300)
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
