import json

import pytest

from afterword.core.steps import LETTERS
from tests.cli.conftest import Afterword

pytestmark = pytest.mark.usefixtures("search")


def test_a_debrief_in_options_tells_what_follows(afterword: Afterword):
    said = afterword("debrief", "--hear-back", "by the end of next week", "--discussed", "the move to Kafka")
    assert said.code == 0
    assert "Thank Dana Ruiz: A thank-you reads best once the day is over" in said.out
    assert "asked for time until" in said.out


def test_a_debrief_can_be_answered_question_by_question(afterword: Afterword):
    answers = "in two weeks\na call\nthe move to Kafka\n\nreferences by tomorrow\n\n"
    said = afterword("debrief", typed=answers)
    assert said.code == 0
    assert "Send references" in said.out


def test_programs_get_the_steps(afterword: Afterword):
    said = afterword("debrief", "lumen-labs-1", "--promised", "references by tomorrow", "--json")
    steps = {step["key"]: step["verdict"] for step in json.loads(said.out)["steps"]}
    assert steps["promise:lumen-labs:references"] == "due"


def test_a_conversation_that_is_not_there_is_named_with_those_that_are(afterword: Afterword):
    said = afterword("debrief", "lumen-labs-7", "--note", "x")
    assert said.code == 1
    assert "Those that wait: lumen-labs-1" in said.err


def test_nothing_waits_once_it_is_written(afterword: Afterword):
    afterword("debrief", "--note", "x")
    assert "No conversation waits" in afterword("debrief", "--note", "y").err


def test_may_says_no_inside_the_time_they_asked_for(afterword: Afterword):
    afterword("debrief", "--hear-back", "in three weeks")
    said = afterword("may", "follow-up", "lumen-labs")
    assert said.out.startswith("No. Lumen Labs asked for time until")


def test_may_knows_an_application_by_how_its_name_begins(afterword: Afterword):
    assert afterword("may", "withdrawal", "lumen").out == "No. Nothing that happened calls for this letter.\n"
    said = afterword("may", "withdrawal", "lunar")
    assert (said.code, said.out) == (1, "")
    assert "There is no application 'lunar' here." in said.err


def test_may_answers_for_every_kind_of_letter(afterword: Afterword):
    told = afterword("may", "--help").out
    assert [kind for kind in LETTERS if kind not in told] == []
    assert afterword("may", "more-time", "lumen").out == "No. Nothing that happened calls for this letter.\n"


def test_may_answers_for_another_moment_too(afterword: Afterword):
    said = json.loads(afterword("may", "follow-up", "lumen-labs", "--at", "2037-06-17T11:00", "--json").out)
    assert (said["may"], said["reason"]) == (True, "follow_up_due")


def test_may_refuses_a_moment_that_the_clocks_skip(afterword: Afterword):
    said = afterword("may", "follow-up", "lumen-labs", "--at", "2037-03-29T01:30")
    assert said.code == 2
    assert "the clocks jumped over it" in said.err
