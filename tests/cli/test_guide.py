"""`afterword guide` as a process. It needs no search."""

import json

import pytest

from tests.cli.conftest import Afterword


def test_the_chapters_are_listed(afterword: Afterword):
    said = afterword("guide")
    assert said.code == 0
    assert "  asking-for-news" in said.out
    assert {"chapter": "terms"}.items() <= {
        k: v
        for row in json.loads(afterword("guide", "--json").out)
        for k, v in row.items()
        if row["chapter"] == "terms"
    }.items()


def test_a_chapter_is_printed_with_its_notes(afterword: Afterword):
    said = afterword("guide", "asking-for-news")
    assert said.out.startswith("ASKING FOR NEWS\n")
    assert "a grace of two business days" in " ".join(said.out.split())
    assert "\n1. Opinion. YouTern: " in said.out


def test_it_has_the_numbers_of_another_policy(afterword: Afterword):
    said = afterword("guide", "asking-for-news", "--policy", "reserved")
    assert "a grace of five business days" in " ".join(said.out.split())


def test_words_are_searched_for(afterword: Afterword):
    assert afterword("guide", "--search", "salary").out.startswith("terms\n")
    assert afterword("guide", "--search", "zzzqx").out == "No chapter has these words.\n"
    assert json.loads(afterword("guide", "--search", "salary", "--json").out)[0]["chapter"] == "terms"


@pytest.mark.slow
def test_both_files_are_written(afterword: Afterword, tmp_path):
    pdf, epub = tmp_path / "new" / "guide.pdf", tmp_path / "guide.epub"
    assert afterword("guide", "--pdf", str(pdf), "--epub", str(epub)).code == 0
    assert pdf.read_bytes().startswith(b"%PDF")
    assert epub.read_bytes().startswith(b"PK")
    assert sorted(one.name for one in tmp_path.iterdir()) == ["guide.epub", "new"]


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("askin-for-news",), "did you mean asking-for-news?"),
        (("xyzzy",), "`afterword guide` lists them"),
        (("--policy", "brisk"), "choose one of considerate, prompt, reserved"),
        (("--pdf", "/dev/null/guide.pdf"), "could not be written"),
    ],
)
def test_what_cannot_be_is_refused_in_one_sentence(afterword: Afterword, words, says):
    said = afterword("guide", *words)
    assert said.code == 1
    assert says in said.err
    assert "Traceback" not in said.err
