"""A session in a terminal, and what is due for a program."""

import json
import subprocess
import sys

import pytest

from tests.cli.conftest import Afterword

pytestmark = pytest.mark.usefixtures("search")

CARDS = """
from datetime import UTC, datetime
import django
django.setup()
from afterword.acts.practice import write_outline
from afterword.records.models import Seeker
ada, now = Seeker.objects.get(), datetime.now(UTC)
write_outline(ada, "Tell me about a conflict", situation="two teams", result="two days early", now=now)
write_outline(ada, "Why us?", now=now)
"""


@pytest.fixture
def cards(search, environment) -> None:
    """Two cards, one with an answer."""
    subprocess.run([sys.executable, "-c", CARDS], env=environment, check=True, timeout=60)


def test_without_a_card_it_says_where_they_come_from(afterword: Afterword):
    said = afterword("practice")
    assert said.code == 0
    assert "No card yet" in said.out


def test_a_session_asks_shows_and_writes_down(afterword: Afterword, cards: None):
    said = afterword("practice", typed="\n3\n\n1\n")
    assert said.code == 0
    assert "2 of 2 cards come up today." in said.out
    assert "Result: two days early" in said.out
    assert "No answer is worked out yet" in said.out
    assert "Practised 2 of 2." in said.out
    assert json.loads(afterword("practice", "--json").out)["practised_today"] == 2


def test_a_card_can_be_skipped_and_the_session_left(afterword: Afterword, cards: None):
    said = afterword("practice", typed="\ns\n\nq\n")
    assert "Practised 0 of 2." in said.out
    assert json.loads(afterword("practice", "--json").out)["practised_today"] == 0


def test_another_word_is_asked_again(afterword: Afterword, cards: None):
    said = afterword("practice", typed="\nwell\n3\n\nq\n")
    assert "'well' is not one of" in said.out + said.err
    assert "Practised 1 of 2." in said.out


def test_what_ends_in_the_middle_keeps_what_was_said(afterword: Afterword, cards: None):
    assert afterword("practice", typed="\n3\n").code == 1
    assert json.loads(afterword("practice", "--json").out)["practised_today"] == 1


def test_programs_get_what_is_due(afterword: Afterword, cards: None):
    found = json.loads(afterword("practice", "--json").out)
    assert {card["question"] for card in found["due"]} == {"Tell me about a conflict", "Why us?"}
    assert found["due"][0].keys() == {"key", "question", "kind", "due_on", "asked", "missed", "practised", "outline"}
    assert found["toward"] is None
