import json
import sqlite3
from pathlib import Path

import pytest

from tests.cli.conftest import Afterword


def test_without_a_search_it_says_how_to_begin_one(afterword: Afterword):
    said = afterword("today")
    assert said.code == 1
    assert "begin one with `afterword run`" in said.err


@pytest.mark.usefixtures("search")
def test_a_conversation_that_was_not_written_down_is_the_first_thing_to_do(afterword: Afterword):
    said = afterword("today")
    assert said.code == 0
    assert said.out.startswith("Do now\n  Write down what was said (Lumen Labs)")


@pytest.mark.usefixtures("search")
def test_programs_read_the_same(afterword: Afterword):
    shown = json.loads(afterword("today", "--json").out)
    assert [step["key"] for step in shown["do_now"]] == ["debrief:lumen-labs-1"]
    assert shown["waiting"][0]["application"] == "lumen-labs"


@pytest.mark.usefixtures("search")
def test_what_was_printed_is_printed_again_while_it_is_true(afterword: Afterword, folder: Path):
    afterword("today")
    kept = folder / "today.json"
    kept.write_text(kept.read_text().replace("Write down what was said", "From the snapshot"))
    assert "From the snapshot" in afterword("today").out


@pytest.mark.usefixtures("search")
def test_a_write_makes_it_look_again(afterword: Afterword, folder: Path):
    afterword("today")
    kept = folder / "today.json"
    kept.write_text(kept.read_text().replace("Write down what was said", "From the snapshot"))
    afterword("debrief", "--hear-back", "by Friday")
    assert "From the snapshot" not in afterword("today").out


@pytest.mark.usefixtures("search")
def test_a_damaged_snapshot_is_none(afterword: Afterword, folder: Path):
    afterword("today")
    (folder / "today.json").write_text("{")
    assert afterword("today").out.startswith("Do now")


def test_a_database_that_cannot_be_read_is_a_sentence_and_not_a_traceback(afterword: Afterword, folder: Path):
    folder.mkdir()
    (folder / "afterword.sqlite3").write_bytes(b"this is no database, whatever its name says" * 50)
    said = afterword("today")
    assert said.code == 1
    assert "Traceback" not in said.err
    assert "backup" in said.err


@pytest.mark.usefixtures("search")
def test_a_database_that_somebody_holds_is_a_sentence_too(afterword: Afterword, folder: Path):
    """The tables are up to date and reading needs no lock, so the plan is there although a writer is busy."""
    writer = sqlite3.connect(folder / "afterword.sqlite3", isolation_level=None)
    writer.execute("BEGIN IMMEDIATE")
    try:
        assert afterword("today").code == 0
    finally:
        writer.close()
