"""The tables of the languages, and how a text's language is told."""

from collections import Counter

import pytest

from afterword.core.timeframe.feasts import FEASTS
from afterword.core.timeframe.languages import languages, likely
from afterword.core.timeframe.words import Language

KINDS = set(
    "number ordinal weekday month unit business weekend long week_of shift part quarter couple few more half about or_so"
    " by before after once not_before between from to or and then that later ago per every vague feast day clock"
    " the of light answer contact write leave if not event process other ask past latest filler".split()
)
EACH = pytest.mark.parametrize("language", languages(), ids=lambda language: language.code)


def symbols(language: Language) -> list[tuple[str, str | int]]:
    return [symbol for entries in language.lexicon.values() for _, found in entries for symbol in found]


@EACH
def test_a_phrase_stands_once_in_its_table(language):
    phrases = Counter((first, rest) for first, entries in language.lexicon.items() for rest, _ in entries)
    assert [phrase for phrase, times in phrases.items() if times > 1] == []


@EACH
def test_a_table_uses_only_symbols_that_the_grammar_knows(language):
    assert {kind for kind, _ in symbols(language)} <= KINDS


@EACH
def test_a_table_names_only_holidays_that_have_a_day(language):
    named = {value for kind, value in symbols(language) if kind == "feast"}
    assert named - {"festive", "holiday"} <= FEASTS.keys()


@EACH
def test_a_language_counts_seven_weekdays_and_twelve_months(language):
    found = symbols(language)
    assert {value for kind, value in found if kind == "weekday"} == set(range(7))
    assert {value for kind, value in found if kind == "month"} == set(range(1, 13))


@pytest.mark.parametrize(
    ("text", "country", "code"),
    [
        ("we will let you know by the end of next week", "DE", "en"),
        ("wir melden uns bis ende der woche", "US", "de"),
        ("nous reviendrons vers vous la semaine prochaine", "US", "fr"),
        ("te diremos algo la semana que viene", "US", "es"),
        ("26.06.", "DE", "de"),
        ("12/04", "FR", "fr"),
        ("3/20", "US", "en"),
    ],
)
def test_the_language_is_told_by_small_words_and_else_by_the_country(text, country, code):
    assert likely(text.split(), country)[0].code == code
