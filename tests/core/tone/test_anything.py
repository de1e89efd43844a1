"""Whatever is given instead of a letter: something sensible, and soon."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.tone import Fault, Kind, ToneContext, UnknownKind, check, kind_named

KNOWN = ToneContext(
    kind=Kind.FOLLOW_UP,
    recipient="Dana Ruiz",
    employer="Lumen Labs",
    role="Data engineer",
    discussed=("the move to Kafka",),
    seeker="Ada Okafor",
)
LONG = {
    "one word": "a" * 100_000,
    "one sentence": "I really need this job and " * 4000,
    "no words": "\N{WAVING HAND SIGN}" * 25_000,
    "another script": "感謝您抽出時間" * 10_000,
    "brackets": "[" * 100_000,
    "lines": "x\n" * 50_000,
    "capitals": "Aa" * 50_000,
    "marks": "!?.," * 25_000,
}


@pytest.mark.parametrize("text", LONG.values(), ids=LONG)
def test_a_hundred_kilobytes_are_read(text):
    assert all(text[each.start : each.end] == each.words for each in check(text, KNOWN))


@pytest.mark.parametrize("text", ["", " \n\n ", "\N{THUMBS UP SIGN}", "\N{PARTY POPPER}\N{PARTY POPPER} :-)"])
def test_nothing_is_said_of_nothing(text):
    assert check(text, KNOWN) == ()


def test_a_hundred_kilobytes_are_too_long():
    assert Fault.TOO_LONG in {each.fault for each in check(LONG["one sentence"], KNOWN)}


def test_another_script_is_not_called_names():
    letter = "רואיז דנה שלום,\n\nתודה רבה על השיחה המעניינת.\n\nבברכה,\nעדה"
    assert check(letter, KNOWN) == ()


@given(st.text(max_size=400), st.sampled_from(Kind))
def test_any_text_gets_remarks_on_its_own_words(text, kind):
    for each in check(text, ToneContext(kind=kind, recipient="Dana Ruiz", employer="Lumen Labs", discussed=("Kafka",))):
        assert text[each.start : each.end] == each.words


@pytest.mark.parametrize("name", ["follow_up", "follow-up", "Follow up", " FOLLOW_UP "])
def test_a_kind_is_known_by_dashes_blanks_and_capitals(name):
    assert kind_named(name) is Kind.FOLLOW_UP


def test_an_unknown_kind_says_which_there_are():
    with pytest.raises(UnknownKind, match="thank_you"):
        kind_named("love letter")
