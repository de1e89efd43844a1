"""`afterword check` as a process."""

import json
from pathlib import Path

import pytest

LETTER = "Dear Laura,\n\nThank you for the talk about the move to Kafka. I really need this job.\n\nAda\n"
KNOWN = {"recipient": "Dana Ruiz", "discussed": ["the move to Kafka"], "seeker": "Ada Okafor", "mood": "fine"}


@pytest.fixture
def files(tmp_path: Path) -> tuple[str, str]:
    letter, context = tmp_path / "note.txt", tmp_path / "context.json"
    letter.write_text(LETTER, encoding="utf-8")
    context.write_text(json.dumps(KNOWN), encoding="utf-8")
    return str(letter), str(context)


def test_a_program_reads_the_faults_and_the_remarks(afterword, files):
    letter, context = files
    said = afterword("check", letter, "--kind", "thank-you", "--context", context, "--json")
    answer = json.loads(said.out)
    assert (said.code, answer["faults"]) == (0, ["wrong_name", "desperate"])
    assert [LETTER[one["start"] : one["end"]] for one in answer["remarks"]] == ["Laura", "I really need this job."]
    assert answer["remarks"][0]["better"] == "Dana"


def test_a_person_reads_words(afterword, files):
    said = afterword("check", files[0])
    assert "desperate: “I really need this job.”" in said.out
    assert "Better: I would be very glad to take on this role." in said.out


def test_it_listens_to_what_is_piped_in(afterword):
    said = afterword("check", "-", "--kind", "withdrawal", typed="Dear Dana,\n\nI withdraw my application.\n\nAda\n")
    assert (said.code, said.out) == (0, "Nothing to remark: it reads well.\n")


@pytest.mark.parametrize("kind", ["feedback", "more-time"])
def test_it_knows_the_letters_around_a_no_and_an_offer(afterword, files, kind):
    assert afterword("check", files[0], "--kind", kind).code == 0


@pytest.mark.parametrize(
    ("context", "sentence"),
    [
        ("{", "is no JSON"),
        ("[]", "should be a JSON object"),
        ('{"recipient": 7}', "'recipient' in the context should be"),
    ],
)
def test_a_context_that_cannot_be_read_is_said_to_be_so(afterword, files, context, sentence):
    Path(files[1]).write_text(context, encoding="utf-8")
    said = afterword("check", files[0], "--context", files[1])
    assert said.code == 2
    assert sentence in said.err


def test_a_letter_that_is_not_there_and_a_kind_that_does_not_exist(afterword, files):
    missing, strange = afterword("check", "nowhere.txt"), afterword("check", files[0], "--kind", "ode")
    assert (missing.code, strange.code) == (2, 2)
    assert "nowhere.txt cannot be read" in missing.err
    assert "There is no kind of letter 'ode'" in strange.err


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "There are no words in it to judge."),
        ("😀🎉\n", "There are no words in it to judge."),
        ("Уважаемая Анна,\n\nСпасибо за встречу. Мне очень интересна эта должность.\n", "What it says was not judged"),
    ],
)
def test_what_could_not_be_judged_is_not_called_good(afterword, text, sentence):
    said = afterword("check", "-", typed=text)
    assert said.code == 0
    assert sentence in said.out


def test_a_key_that_the_context_does_not_have_is_passed_over_aloud(afterword, files):
    said = afterword("check", files[0], "--context", files[1], "--json")
    assert "Passed over in the context: mood." in said.err
    assert json.loads(said.out)["faults"] == ["wrong_name", "desperate"]


def test_a_channel_may_be_called_as_people_call_it(afterword, files):
    Path(files[1]).write_text('{"channel": "LinkedIn"}', encoding="utf-8")
    assert afterword("check", files[0], "--context", files[1]).code == 0
    Path(files[1]).write_text('{"channel": "pigeon"}', encoding="utf-8")
    assert "There is no channel 'pigeon'" in afterword("check", files[0], "--context", files[1]).err
