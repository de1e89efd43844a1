"""The witness journal remembers what a restored database has forgotten."""

import json
import os
import stat
import subprocess
import sys
from datetime import timedelta, timezone
from pathlib import Path
from threading import Thread

import pytest

from afterword.post import durable
from afterword.post.journal import HANDING_OVER, NOT_TAKEN, JournalUnusable, WitnessJournal
from tests.post.letters import WRITTEN

ONE, TWO = "<afterword.1@example.org>", "<afterword.2@example.org>"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "witness.jsonl"


@pytest.fixture
def journal(path: Path) -> WitnessJournal:
    return WitnessJournal(path)


def witness(journal: WitnessJournal, message_id: str, *, phase: str = HANDING_OVER, fence: int = 1) -> None:
    journal.append(letter_id="l-1", message_id=message_id, fence=fence, phase=phase, at=WRITTEN)


def test_a_journal_that_does_not_exist_has_witnessed_nothing(journal):
    assert journal.letters() == frozenset()
    assert journal.damaged == ()


def test_a_letter_handed_over_is_known_to_everybody(journal, path):
    witness(journal, ONE)
    assert journal.letters() == WitnessJournal(path).letters() == {ONE}


def test_each_event_is_one_line_with_its_facts(journal, path):
    summer = timezone(timedelta(hours=2))
    journal.append(
        letter_id="l-1",
        message_id=ONE,
        fence=3,
        phase="handing-over",
        at=WRITTEN.astimezone(summer),
    )
    assert json.loads(path.read_text()) == {
        "letter_id": "l-1",
        "message_id": ONE,
        "fence": 3,
        "phase": "handing-over",
        "at": "2026-03-06T09:30:00+00:00",
    }


def test_nobody_else_may_read_the_journal(journal, path):
    witness(journal, ONE)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_the_line_and_the_files_name_are_on_the_disk_before_append_returns(journal, path, monkeypatch):
    synced = []
    real = os.fsync

    def fsync(descriptor: int) -> None:
        synced.append((os.fstat(descriptor).st_ino, path.stat().st_size))
        real(descriptor)

    monkeypatch.setattr(os, "fsync", fsync)
    witness(journal, ONE)
    assert synced == [(path.parent.stat().st_ino, 0), (path.stat().st_ino, path.stat().st_size)]


def test_a_no_of_the_courier_takes_the_testimony_back(journal):
    witness(journal, ONE)
    witness(journal, ONE, phase=NOT_TAKEN)
    assert journal.letters() == frozenset()


def test_a_no_to_one_attempt_says_nothing_of_another(journal):
    witness(journal, ONE, fence=1)
    witness(journal, ONE, fence=2)
    witness(journal, ONE, phase=NOT_TAKEN, fence=1)
    assert journal.letters() == {ONE}


def test_any_other_phase_leaves_the_letter_witnessed(journal):
    witness(journal, ONE)
    witness(journal, ONE, phase="accepted")
    assert journal.letters() == {ONE}


def test_only_what_is_new_is_read(journal, path, monkeypatch):
    witness(journal, ONE)
    journal.letters()
    read = []
    take_line = WitnessJournal._take_line

    def noting(journal: WitnessJournal, place: int, line: bytes) -> None:
        read.append(place)
        take_line(journal, place, line)

    monkeypatch.setattr(WitnessJournal, "_take_line", noting)
    second = path.stat().st_size
    witness(WitnessJournal(path), TWO)
    assert journal.letters() == {ONE, TWO}
    assert journal.letters() == {ONE, TWO}
    assert read == [second]


@pytest.mark.parametrize("kept", range(1, 140))
def test_a_torn_last_line_still_witnesses_if_its_id_can_be_read(path, journal, kept):
    witness(journal, ONE)
    whole = path.read_bytes()
    witness(journal, TWO)
    second = path.read_bytes()[len(whole) :]
    path.write_bytes(whole + second[:kept])
    readable = kept >= second.index(TWO.encode()) + len(TWO) + 1
    reader = WitnessJournal(path)
    assert reader.letters() == ({ONE, TWO} if readable else {ONE})
    assert [line.at_byte for line in reader.damaged] == ([] if readable else [len(whole)])


@pytest.mark.parametrize("kept", [1, 20, 60, 120])
def test_writing_goes_on_after_a_torn_line(path, journal, kept):
    witness(journal, ONE)
    path.write_bytes(path.read_bytes()[:kept])
    before = journal.letters()
    witness(journal, TWO)
    assert journal.letters() == before | {TWO} == WitnessJournal(path).letters()
    assert len(journal.damaged) == len(WitnessJournal(path).damaged) == (kept < 40)


@pytest.mark.parametrize(
    "line",
    [
        b"\xff\xfe",
        b"[]",
        b"1",
        b'{"message_id": 1',
        b'{"fence": {}}',
        b"[" * 100_000,
        b'{"message_id": "\\q"',
        b'{"message_id": "\xff"',
    ],
)
def test_nonsense_in_the_middle_is_reported_and_the_rest_read(path, journal, line):
    witness(journal, ONE)
    with path.open("ab") as file:
        file.write(line + b"\n")
    witness(journal, TWO)
    assert journal.letters() == {ONE, TWO}
    assert [damage.content for damage in journal.damaged] == [line]


def test_a_journal_put_back_shorter_forgets_nothing_it_told(path, journal):
    witness(journal, ONE)
    witness(journal, TWO)
    assert journal.letters() == {ONE, TWO}
    path.write_bytes(b"")
    assert journal.letters() == {ONE, TWO}
    witness(WitnessJournal(path), "<three@example.org>")
    assert journal.letters() == {ONE, TWO, "<three@example.org>"}


def test_a_journal_replaced_by_another_is_read_from_its_start(path, journal, tmp_path):
    witness(journal, ONE)
    journal.letters()
    other = WitnessJournal(tmp_path / "other.jsonl")
    for message_id in (TWO, "<three@example.org>"):
        witness(other, message_id)
    (tmp_path / "other.jsonl").replace(path)
    assert journal.letters() == {ONE, TWO, "<three@example.org>"}


def test_a_full_disk_says_that_nothing_may_be_sent_and_leaves_no_torn_line(journal, path, monkeypatch):
    witness(journal, ONE)
    before = path.read_bytes()

    def half(descriptor: int, content: bytes) -> None:
        os.write(descriptor, content[:20])
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr(durable, "write_all", half)
    with pytest.raises(JournalUnusable, match=r"No space left on device.*nothing was sent"):
        witness(journal, TWO)
    assert path.read_bytes() == before


def test_a_journal_that_cannot_be_read_is_not_taken_for_an_empty_one(path, journal):
    path.mkdir()
    with pytest.raises(JournalUnusable, match="nothing will be sent"):
        journal.letters()
    with pytest.raises(JournalUnusable, match="nothing was sent"):
        witness(journal, ONE)


def test_a_moment_without_a_zone_is_refused(journal):
    with pytest.raises(ValueError, match="time zone"):
        journal.append(
            letter_id="l-1",
            message_id=ONE,
            fence=1,
            phase=HANDING_OVER,
            at=WRITTEN.replace(tzinfo=None),
        )


def test_writers_and_readers_wait_for_each_other(path, journal):
    witness(journal, ONE)
    acts = [Thread(target=lambda: witness(journal, TWO)), Thread(target=journal.letters)]
    with path.open("rb") as file, durable.locked(file.fileno()):
        for act in acts:
            act.start()
            act.join(timeout=0.1)
        assert all(act.is_alive() for act in acts)
        assert path.read_bytes().count(b"\n") == 1
    for act in acts:
        act.join()
    assert journal.letters() == {ONE, TWO}


WRITER = """
import sys
from datetime import datetime, timezone
from pathlib import Path
from afterword.post.journal import WitnessJournal
journal = WitnessJournal(Path(sys.argv[1]))
for number in range(100):
    journal.append(letter_id="l" * 3000, message_id=f"<{number}@{sys.argv[2]}>", fence=1,
                   phase="handing-over", at=datetime(2026, 3, 6, tzinfo=timezone.utc))
"""


def test_two_processes_never_write_into_each_others_lines(path, journal):
    writers = [subprocess.Popen([sys.executable, "-c", WRITER, str(path), host]) for host in ("a", "b")]
    while any(writer.poll() is None for writer in writers):
        assert journal.damaged == ()  # not even while they write
    assert len(journal.letters()) == 200
    assert [writer.returncode for writer in writers] == [0, 0]
