"""The tables of the languages, and how a text's language is told."""

from collections import Counter

import pytest

from afterword.core.timeframe.english import ENGLISH
from afterword.core.timeframe.feasts import FEASTS
from afterword.core.timeframe.languages import languages, likely
from afterword.core.timeframe.words import Entry, Language, Symbol

EACH = pytest.mark.parametrize("language", languages(), ids=lambda language: language.code)


def entries(language: Language) -> list[tuple[str, Entry]]:
    found = language.lexicon.items()
    return [(first, entry) for first, beginning in found for entries in beginning.values() for entry in entries]


def symbols(language: Language) -> list[Symbol]:
    return [symbol for _, (_, found) in entries(language) for symbol in found]


@EACH
def test_a_phrase_stands_once_in_its_table(language):
    phrases = Counter((first, rest) for first, (rest, _) in entries(language))
    assert [phrase for phrase, times in phrases.items() if times > 1] == []


@EACH
def test_a_table_uses_no_symbol_that_the_first_one_does_not(language):
    known = {kind for kind, _ in symbols(ENGLISH)}
    assert {kind for kind, _ in symbols(language)} <= known


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
