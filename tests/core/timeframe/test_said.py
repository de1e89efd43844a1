"""What people who hire say, in many wordings and places, each with a day that was worked out by hand.

The files under `said` were written from the conventions and a calendar, before the reader had seen a line of them.
"""

import pytest

from tests.core.timeframe.telling import lines, read, rows, said, summary

ROWS = [row for name in ("english", "german", "french", "spanish", "paragraphs") for row in rows(said(name))]


@pytest.mark.parametrize(("text", "told", "country", "reading"), ROWS)
def test_what_they_said_is_read_as_the_day_they_named(text, told, country, reading):
    assert summary(read(text, told, country)) == reading


@pytest.mark.parametrize("text", lines(said("other_days")))
def test_a_day_of_something_else_is_no_time_frame(text):
    assert summary(read(text)) == "nothing"
