"""The page about the diary leaves out nothing that a diary may hold, nor a name that a program may read."""

import json
from datetime import datetime

import pytest
from click.testing import CliRunner

from afterword.cli import main
from afterword.core.diary import read_diary
from afterword.core.diary.keywords import HEADER, KEYWORDS
from afterword.core.history import Fact, LetterKind, ReplyKind
from tests.docs.blocks import blocks_of
from tests.docs.places import ROOT

PAGE = (ROOT / "docs" / "diary.md").read_text(encoding="utf-8")
DIARY = next(block.text for block in blocks_of(PAGE) if "file" in block.remarks)


@pytest.mark.parametrize("word", [*HEADER, *KEYWORDS, *LetterKind, *ReplyKind])
def test_every_word_of_the_notation_stands_on_the_page(word):
    assert any(f"{before}{word}" in PAGE for before in ("`", " "))


def test_its_example_has_every_kind_of_fact():
    facts = read_diary(DIARY).history.facts
    missing = {kind.__name__ for kind in Fact.__subclasses__()} - {type(fact).__name__ for fact in facts}
    assert missing <= {"NoContactAsked", "OfferDeclined", "Closed"}


def names(value: object) -> set[str]:
    """Every name in a value that a program reads, without those that only say a moment by another clock."""
    if isinstance(value, list):
        return set().union(*map(names, value))
    if not isinstance(value, dict):
        return set()
    return {name.removesuffix("_local") for name in value} | set().union(*map(names, value.values()))


def test_every_name_that_a_program_reads_stands_on_the_page():
    early = datetime(2026, 3, 9, 12)
    shown = CliRunner().invoke(main, ["plan", "-", "--json", "--now", f"{early:%Y-%m-%dT%H:%M}"], input=DIARY)
    assert shown.exit_code == 0
    plan = json.loads(shown.stdout)
    assert plan["waiting"]
    assert {name for name in names(plan) if f"`{name}`" not in PAGE} == set()
