import json

import pytest

from tests.cli.conftest import Afterword

DEBRIEF = "debrief:lumen-labs-1"

pytestmark = pytest.mark.usefixtures("search")


def test_every_policy_stands_beside_the_others(afterword: Afterword):
    said = afterword("habits")
    assert said.code == 0
    assert said.out.splitlines()[0].split() == ["considerate", "(yours)", "prompt", "reserved"]
    assert "Follow-up: grace after a named day" in said.out


def test_programs_read_the_same(afterword: Afterword):
    shown = json.loads(afterword("habits", "--json").out)
    assert shown["chosen"] == "considerate"
    assert shown["policies"]["reserved"]["grace"] == "5 business days"


def test_another_policy_is_taken_on(afterword: Afterword):
    afterword("habits", "--choose", "prompt")
    assert json.loads(afterword("habits", "--json").out)["chosen"] == "prompt"


def test_a_policy_that_is_none_is_refused_with_those_that_are(afterword: Afterword):
    said = afterword("habits", "--choose", "brisk")
    assert said.code == 1
    assert "choose one of considerate, prompt, reserved" in said.err


def test_a_step_is_put_aside_and_taken_up_again(afterword: Afterword):
    assert afterword("aside", DEBRIEF, "--skip").code == 0
    assert "Write down what was said" not in afterword("today").out
    assert afterword("aside", DEBRIEF, "--back").code == 0
    assert "Write down what was said" in afterword("today").out


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ((DEBRIEF,), "Say one of --until, --skip, --retire and --back"),
        ((DEBRIEF, "--skip", "--retire"), "Say one of"),
        ((DEBRIEF, "--until", "2020-01-01"), "still to come"),
        ((DEBRIEF, "--until", "soon"), "is no moment"),
        ((DEBRIEF, "--back"), "not put aside"),
        (("debrief:nowhere", "--skip"), "There is no step 'debrief:nowhere'"),
    ],
)
def test_what_cannot_be_put_aside_is_refused_in_one_sentence(afterword: Afterword, words, says):
    said = afterword("aside", *words)
    assert said.code != 0
    assert says in said.err
    assert "Traceback" not in said.err
