"""Where a message begins in an mbox, and how little of a large one is in memory."""

import tracemalloc
from pathlib import Path

import pytest

from afterword.post.mailbox import mbox
from afterword.post.mailbox.mbox import ALL, MboxMailbox, looks_like_mbox, messages_of
from afterword.post.mailbox.protocol import LARGEST, Cursor

LINE = b"From dana@lumen.example Fri Mar  6 09:00:00 2026\n"


def texts(tmp_path: Path, content: bytes) -> list[bytes]:
    path = tmp_path / "some.mbox"
    path.write_bytes(content)
    with path.open("rb") as file:
        return [message.content for message, _ in messages_of(file)]


def test_each_message_begins_at_its_line(tmp_path):
    assert texts(tmp_path, LINE + b"A: 1\n\none\n\n" + LINE + b"A: 2\n\ntwo\n") == [b"A: 1\n\none\n", b"A: 2\n\ntwo\n"]


@pytest.mark.parametrize(
    "line",
    [
        b"From - Fri Mar  6 09:00:00 2026\n",
        b"From 1234567890@xxx Fri Mar 06 09:00:00 +0000 2026\n",
        b"From MAILER-DAEMON Fri Mar  6 09:00 2026\n",
        b"From dana@lumen.example Fri Mar  6 09:00:00 2026 remote from lumen\r\n",
    ],
)
def test_programs_write_the_line_in_their_own_ways(tmp_path, line):
    assert len(texts(tmp_path, line + b"A: 1\n\none\n\n" + line + b"A: 2\n\ntwo\n")) == 2
    assert looks_like_mbox(line + b"A: 1\n")


@pytest.mark.parametrize(
    "text",
    [
        b"From where I stand it looks well.\n",
        b"\nFrom 09:00 in 2026 on we wait.\nand so on\n",
        b"\nFrom the 6th of March 2026 on.\nSo: that is it.\n",
        b"x\nFrom dana@lumen.example Fri Mar  6 09:00:00 2026\nA: no empty line before\n",
    ],
    ids=["no time", "no header behind", "no clock", "no empty line"],
)
def test_a_line_of_text_cuts_no_message(tmp_path, text):
    assert len(texts(tmp_path, LINE + b"A: 1\n\none\n" + text + b"\n" + LINE + b"A: 2\n\ntwo\n")) == 2


def test_what_was_quoted_is_given_as_it_was_written(tmp_path):
    assert texts(tmp_path, LINE + b"A: 1\n\n>From here\n>>From there\n") == [b"A: 1\n\nFrom here\n>From there\n"]


def test_borders_are_found_wherever_the_blocks_end(tmp_path, monkeypatch):
    content = b"".join(LINE + b"A: %d\n\n%s\n\n" % (number, b"word " * (number % 40)) for number in range(300))
    whole = texts(tmp_path, content)
    for size in (2049, 2500, 4096, 9999):
        monkeypatch.setattr(mbox, "BLOCK", size)
        assert texts(tmp_path, content) == whole
    assert len(whole) == 300


def test_a_file_without_any_line_is_one_message(tmp_path):
    assert texts(tmp_path, b"A: 1\n\none\n") == [b"A: 1\n\none\n"]


@pytest.mark.parametrize("content", [b"", b"\n\n\n"])
def test_nothing_is_no_message(tmp_path, content):
    assert texts(tmp_path, content) == []


def test_a_file_that_was_written_anew_is_read_from_its_start(tmp_path):
    path = tmp_path / "some.mbox"
    path.write_bytes(LINE + b"A: 1\n\none\n\n")
    *_, last = MboxMailbox(path).batches(ALL, after=Cursor())
    path.write_bytes(LINE + b"B: 1\n\nother\n\n" + LINE + b"B: 2\n\nanother\n\n")
    found = [one.content for batch in MboxMailbox(path).batches(ALL, after=last.cursor) for one in batch.messages]
    assert len(found) == 2


@pytest.mark.slow
def test_a_file_without_an_end_is_one_message_of_which_the_head_is_read(tmp_path):
    path = tmp_path / "bomb.mbox"
    path.write_bytes(LINE + b"A: 1\n\n")
    with path.open("r+b") as file:
        file.truncate(300 * 1024 * 1024)
    tracemalloc.start()
    with path.open("rb") as file:
        [(message, end)] = messages_of(file)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert message.is_cut
    assert end == 300 * 1024 * 1024
    assert most < 4 * LARGEST


def test_behind_a_message_that_is_too_large_the_next_one_is_found(tmp_path, monkeypatch):
    monkeypatch.setattr(mbox, "LARGEST", 50_000)
    monkeypatch.setattr(mbox, "BLOCK", 8192)
    path = tmp_path / "some.mbox"
    path.write_bytes(LINE + b"A: 1\n\n" + b"word \n" * 40_000 + b"\n" + LINE + b"A: 2\n\ntwo\n")
    with path.open("rb") as file:
        first, second = [message for message, _ in messages_of(file)]
    assert (first.is_cut, first.size) == (True, 240_007)
    assert second.content == b"A: 2\n\ntwo\n"
