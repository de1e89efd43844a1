"""The inbox in a terminal: the words of the page, and a number for each question."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Afterword

pytestmark = pytest.mark.usefixtures("search")

HEAD = (
    "From: {sender}\nTo: ada@example.org\nSubject: {subject}\nMessage-ID: <{n}@post.example>\nDate: {date}\n\n{text}\n"
)
INVITATION = (
    "Dana Ruiz <dana@lumen.example>",
    "Your interview",
    "Hi Ada, we would like to invite you to an interview on Thursday 12 March 2026 at 10:00. Does that suit you?",
)
STRANGE = (
    "Talent <talent@brightwater.example>",
    "Your application to Brightwater",
    "Thank you for applying for the position of Planner at Brightwater. We have received your application.",
)


@pytest.fixture
def came(afterword: Afterword, tmp_path: Path, search: None) -> list[int]:
    """Two messages came, from an employer that is known and from one that is not: the numbers of their questions."""
    for n, (sender, subject, text) in enumerate((INVITATION, STRANGE)):
        date = f"Tue, 03 Mar 2026 1{n}:00:00 +0000"
        (tmp_path / f"{n}.eml").write_text(HEAD.format(sender=sender, subject=subject, text=text, n=n, date=date))
    assert afterword("take", *(str(tmp_path / f"{n}.eml") for n in range(2))).code == 0
    found = json.loads(afterword("inbox", "--json").out)
    return [one["number"] for one in reversed(found)]


def test_an_empty_inbox_says_what_would_be_there(afterword: Afterword):
    said = afterword("inbox")
    assert (said.code, said.err) == (0, "")
    assert "Nothing waits for your answer." in said.out


def test_each_question_has_a_number_and_the_words_of_the_page(afterword: Afterword, came: list[int]):
    said = afterword("inbox").out
    assert f"{came[0]}  Lumen Labs seems to invite you (Dana" in said
    assert "- A conversation is booked for" in said
    assert f"{came[1]}  Brightwater seems to have your application" in said
    assert "No application is known for it" in said


def test_one_is_filed_and_taken_back(afterword: Afterword, came: list[int]):
    said = afterword("inbox", "accept", str(came[0]))
    assert said.out == f"Written down. `afterword inbox undo {came[0]}` takes it back.\n"
    assert [one["number"] for one in json.loads(afterword("inbox", "--json").out)] == [came[1]]
    assert afterword("inbox", "accept", str(came[0])).code == 1
    assert afterword("inbox", "undo", str(came[0])).code == 0
    assert len(json.loads(afterword("inbox", "--json").out)) == 2


def test_one_is_set_right_first(afterword: Afterword, came: list[int]):
    said = afterword("inbox", "correct", str(came[0]), "--kind", "question", "--at", "none")
    assert said.code == 0
    assert ":question:2026-03-03" in afterword("today", "--json").out


def test_what_belongs_to_no_application_asks_for_one_and_opens_it(afterword: Afterword, came: list[int]):
    refused = afterword("inbox", "accept", str(came[1]))
    assert refused.code == 1
    assert "Say which application this is about" in refused.err
    assert afterword("inbox", "correct", str(came[1]), "--new", "Brightwater", "Planner").code == 0
    assert len(json.loads(afterword("inbox", "--json").out)) == 1


def test_one_is_left_alone(afterword: Afterword, came: list[int]):
    assert "Left alone" in afterword("inbox", "dismiss", str(came[1]), "--not-ours").out
    assert len(json.loads(afterword("inbox", "--json").out)) == 1


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("accept", "4711"), "There is no message 4711"),
        (("correct", "{0}", "--kind", "gift"), "is no kind: say one of rejection"),
        (("correct", "{0}", "--application", "nowhere"), "There is no application 'nowhere' here"),
        (("correct", "{0}", "--at", "soon"), "is no moment"),
    ],
)
def test_a_slip_is_answered_with_what_to_say(afterword: Afterword, came: list[int], words, says):
    said = afterword("inbox", *(word.format(*came) for word in words))
    assert said.code != 0
    assert says in said.err
    assert "Traceback" not in said.err
