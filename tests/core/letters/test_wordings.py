"""The tables are whole: every purpose has one, with enough wordings, and every slot in them can be known."""

import re
from collections.abc import Iterator

import pytest

from afterword.core.letters import Purpose, finders
from afterword.core.letters.render import CallWording, Sentence, Wording
from afterword.core.letters.wordings import TABLES, Table
from tests.core.letters.cast import SCENES

SLOTS = {
    *(slot for finder in finders.FINDERS for slot in re.findall(r"`(\w+)`", finder.__doc__ or "")),
    *("point", "points", "closing", "hello", "me"),
}


def sentences(wording: Wording | CallWording) -> Iterator[Sentence]:
    if isinstance(wording, CallWording):
        yield from (wording.opening, *wording.points, wording.question)
    else:
        yield from wording.subject
        yield from (sentence for paragraph in wording.paragraphs for sentence in paragraph)


def texts(table: Table) -> Iterator[str]:
    wordings: tuple[Wording | CallWording, ...] = (*table.letters, *table.messages, *table.calls)
    for wording in wordings:
        for sentence in sentences(wording):
            yield from (sentence,) if isinstance(sentence, str) else sentence


@pytest.mark.parametrize("purpose", list(Purpose))
def test_every_purpose_has_a_table_and_a_scene(purpose):
    assert purpose in TABLES
    assert purpose in {scene.purpose for scene in SCENES}


@pytest.mark.parametrize("purpose", list(Purpose))
def test_there_is_a_choice_of_wordings(purpose):
    table = TABLES[purpose]
    least = 3 if purpose in (Purpose.THANKS, Purpose.ASK, Purpose.ASK_AGAIN) else 2
    assert min(map(len, (table.letters, table.messages, table.calls))) >= least


@pytest.mark.parametrize("purpose", list(Purpose))
def test_every_slot_is_one_that_the_facts_can_fill(purpose):
    used = {slot for text in texts(TABLES[purpose]) for slot in re.findall(r"\{(\w+)\}", text)}
    assert used <= SLOTS


@pytest.mark.parametrize("purpose", list(Purpose))
def test_the_last_subject_needs_no_fact(purpose):
    for wording in TABLES[purpose].letters:
        assert "{" not in wording.subject[-1]
        assert 3 <= len(wording.subject[-1].split()) <= 6


@pytest.mark.parametrize("purpose", list(Purpose))
def test_no_wording_shares_a_long_sentence_with_its_neighbours(purpose):
    for wordings in (TABLES[purpose].letters, TABLES[purpose].messages):
        said = [
            text for each in wordings for one in sentences(each) for text in ((one,) if isinstance(one, str) else one)
        ]
        long_ones = [text for text in said if len(text.split()) > 8 and text not in wordings[0].subject]
        assert len(set(long_ones)) == len(long_ones)
