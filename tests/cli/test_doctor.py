import json
import os
from pathlib import Path

import pytest

from tests.cli.conftest import Afterword


def findings(afterword: Afterword) -> dict[str, dict[str, str]]:
    return {one["look"]: one for one in json.loads(afterword("doctor", "--json").out)}


def test_a_new_installation_is_told_to_make_its_tables(afterword: Afterword):
    said = afterword("doctor")
    assert said.code == 1
    assert "Run: afterword migrate" in said.out


def test_a_sound_installation_has_no_fault(afterword: Afterword):
    afterword("migrate")
    said = afterword("doctor")
    assert (said.code, "FAULT" in said.out) == (0, False)


def test_the_database_is_set_as_the_send_protocol_needs_it(afterword: Afterword):
    afterword("migrate")
    found = findings(afterword)["SQLite"]
    assert found["remedy"] == ""
    assert found["found"].endswith("wal")


def test_a_folder_that_others_can_read_is_named(afterword: Afterword, folder: Path):
    folder.mkdir(mode=0o755)
    folder.chmod(0o755)
    assert findings(afterword)["Data folder"]["remedy"] == f"Run: chmod 700 {folder}"


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="whoever is root may write everywhere")
def test_a_read_only_folder_is_named(afterword: Afterword, folder: Path):
    folder.mkdir(mode=0o500)
    assert "writable" in findings(afterword)["Data folder"]["remedy"]


def test_a_folder_that_cannot_be_made_is_a_sentence(afterword: Afterword, folder: Path):
    folder.write_text("a file stands where the folder should be")
    said = afterword("doctor")
    assert "choose another with AFTERWORD_DATA" in said.out
    assert "Traceback" not in said.err


def test_a_damaged_database_is_named(afterword: Afterword, folder: Path):
    folder.mkdir(mode=0o700)
    (folder / "afterword.sqlite3").write_bytes(b"this is no database" * 100)
    said = afterword("doctor")
    assert said.code == 1
    assert "backup" in said.out
    assert "Traceback" not in said.err


def test_an_unreadable_address_of_a_database_is_a_sentence(afterword: Afterword, environment: dict[str, str]):
    environment["DATABASE_URL"] = "mysql://somewhere"
    assert "postgresql://user:password@host" in afterword("doctor").out
