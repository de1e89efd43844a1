"""`afterword capture`: a posting as JSON, from a file or from standard input, without a database."""

import json

from click.testing import CliRunner

from afterword.cli.capture import capture
from tests.post.posting.test_read import ENGLISH, POSTING, page


def run(*arguments: str, given: str = ""):
    return CliRunner().invoke(capture, arguments, input=given)


def test_a_saved_page_is_printed_as_json(tmp_path):
    file = tmp_path / "posting.html"
    file.write_text(page(json.dumps(POSTING)))
    printed = run(str(file))
    found = json.loads(printed.stdout)
    assert printed.exit_code == 0
    assert (found["role"], found["employer"], found["country"]) == ("Data Engineer", "Brightwell & Sons", "GB")
    assert (found["is_posting"], found["apply_by"], found["read_from"]) == (True, "2026-04-01", "json-ld")


def test_words_come_through_standard_input():
    assert json.loads(run("-", given=ENGLISH).stdout)["employer"] == "Brightwell"


def test_several_files_give_a_list(tmp_path):
    (tmp_path / "a.txt").write_text(ENGLISH)
    (tmp_path / "b.txt").write_text("Dear Dana")
    printed = run(str(tmp_path / "a.txt"), str(tmp_path / "b.txt"))
    assert [one["is_posting"] for one in json.loads(printed.stdout)] == [True, False]
    assert printed.exit_code == 1


def test_what_is_no_posting_says_why():
    printed = run("-", given="Dear Dana, thank you.")
    assert printed.exit_code == 1
    assert "does not read like a posting" in json.loads(printed.stdout)["why"]


def test_what_cannot_be_read_is_said_in_a_sentence(tmp_path):
    missing = run(str(tmp_path / "nothing.html"))
    assert (missing.exit_code, "cannot be read" in missing.output) == (2, True)
    folder = run(str(tmp_path))
    assert (folder.exit_code, "cannot be read" in folder.output) == (2, True)


def test_an_address_is_not_fetched_from_here():
    refused = run("https://brightwell.example/jobs/7")
    assert (refused.exit_code, "fetched on the page only" in refused.output) == (2, True)
