"""What the seeker writes where a debrief asks when one will hear: any words will do, as long as none speak against it."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from afterword.core.timeframe import read_time_frame
from tests.core.timeframe.telling import read, summary

TOLD = datetime(2026, 3, 11, 15, tzinfo=ZoneInfo("America/New_York"))

IN_ANY_WORDS = [
    ("the VP needs to rubber-stamp it by Thursday", "Thu 12 Mar 2026"),
    ("Dana will have the packet stamped Thursday", "Thu 12 Mar 2026"),
    ("Lena guesses mid next week depending on budget", "Wed 18 Mar 2026"),
    ("two weeks if the budget passes", "Wed 25 Mar 2026"),
    ("recruiter wants everything boxed up inside ten days", "Mon 23 Mar 2026"),
]


def asked(text):
    return summary(read_time_frame(text, TOLD, "US", "America/New_York", asked=True))


@pytest.mark.parametrize(("text", "reading"), IN_ANY_WORDS)
def test_an_answer_needs_no_word_that_says_so(text, reading):
    assert asked(text) == reading


@pytest.mark.parametrize(("text", "reading"), IN_ANY_WORDS)
def test_the_same_words_elsewhere_may_be_about_anything(text, reading):
    assert summary(read(text)) == "nothing"


@pytest.mark.parametrize(
    "text",
    [
        "did not say; the second interview is on the 24th",
        "my references by Friday, please",
        "they have 25 days of vacation",
        "the job starts on May 1",
        "founded ten years ago",
    ],
)
def test_a_day_that_is_said_to_be_another_stays_another(text):
    assert asked(text) == "nothing"
