"""Whatever words stand beside each other: a reading is a business day to come or no day, and never an error."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.hours import calendar
from afterword.core.timeframe import Precision, TimeFrame, read_time_frame
from afterword.core.timeframe.languages import languages
from afterword.core.timeframe.words import Language

NUMBERS = ["1", "2", "3.", "10", "20th", "31", "99", "2026", "12/4", "30/02", "26.06.", "2026-03-31", "5 pm", "24/7"]
MARKS = [",", ";", ". ", "-", "(", ")", "/", "+", "\n", "\n\n", "'"]
PLACES = {"US": "America/New_York", "GB": "Europe/London", "DE": "Europe/Berlin", "IL": "Asia/Jerusalem"}


def words(language: Language) -> list[str]:
    phrases = [
        " ".join((first, *rest))
        for first, beginning in language.lexicon.items()
        for entries in beginning.values()
        for rest, symbols in entries
        if {kind for kind, _ in symbols} - {"filler"}
    ]
    return phrases + NUMBERS + MARKS


def texts(language: Language) -> st.SearchStrategy[str]:
    return st.lists(st.sampled_from(words(language)), max_size=14).map(" ".join)


def is_sound(frame: TimeFrame | None, told: datetime, country: str) -> bool:
    if frame is None or frame.expected_by is None:
        return frame is None or frame.precision is Precision.VAGUE
    in_order = frame.earliest is None or frame.earliest < frame.expected_by
    return told.date() <= frame.expected_by and calendar(country).is_business_day(frame.expected_by) and in_order


@pytest.mark.parametrize("language", languages(), ids=lambda language: language.code)
@given(data=st.data(), country=st.sampled_from(sorted(PLACES)), day=st.dates(date(2024, 1, 1), date(2030, 12, 31)))
def test_any_words_give_a_business_day_to_come_or_none(data, language, country, day):
    text = "We will let you know " + data.draw(texts(language))
    told = datetime(day.year, day.month, day.day, 17, 30, tzinfo=ZoneInfo(PLACES[country]))
    assert is_sound(read_time_frame(text, told, country, PLACES[country]), told, country)
