"""What a reading holds: the words and where they stand, how sure it is, the leave to write, why, and what is refused."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from afterword.core.timeframe import Precision, read_time_frame
from tests.core.timeframe.telling import read

MAIL = """Hi Ada,

Thanks for meeting the team on Tuesday. We really enjoyed the conversation about Kafka.

We have a few more interviews scheduled until the 18th, and expect to make a decision within a week
after that. In the meantime, please send us two references by Friday.

The role would start on May 4, and you'd have 25 days of PTO per year.

Best,
Dana
"""


def test_the_words_stand_where_it_says():
    text = "Dana was kind. She hopes to decide by the end of\nnext week."
    frame = read(text)
    assert text[frame.start : frame.end] == frame.words == "end of\nnext week"


def test_the_answer_is_found_in_a_mail_among_other_days():
    frame = read(MAIL)
    assert frame.expected_by == date(2026, 3, 25)
    assert "within a week\nafter that" in frame.words


def test_lines_that_were_wrapped_are_read_as_one():
    assert read("> We will let you know by the\n> end of next week.").expected_by == date(2026, 3, 20)


def test_the_day_it_was_told_is_the_employers():
    late = datetime(2026, 3, 12, 2, 0, tzinfo=UTC)  # still Wednesday evening in New York
    frame = read_time_frame("tomorrow", late, "US", "America/New_York")
    assert frame.expected_by == date(2026, 3, 12)
    assert frame.told_at == late


def test_hours_run_over_a_change_of_the_clocks():
    friday = datetime(2026, 3, 27, 23, 30, tzinfo=ZoneInfo("Europe/London"))
    frame = read_time_frame("within 48 hours", friday, "GB", "Europe/London")
    assert frame.expected_by == date(2026, 3, 30)


def test_a_part_of_a_country_has_its_own_holidays():
    told = datetime(2026, 6, 2, 10, 0, tzinfo=ZoneInfo("Europe/Berlin"))
    assert read_time_frame("bis Donnerstag", told, "DE", "Europe/Berlin").expected_by == date(2026, 6, 4)
    bavaria = read_time_frame("bis Donnerstag", told, "DE", "Europe/Berlin", subdivision="BY")
    assert bavaria.expected_by == date(2026, 6, 5)


def test_a_range_keeps_its_first_day():
    assert read("between March 23 and March 27").earliest == date(2026, 3, 23)
    assert read("in 2-3 weeks").earliest == date(2026, 3, 25)
    assert read("not before April 1").earliest == date(2026, 4, 1)


def test_one_day_has_no_first_day():
    assert read("by the end of next week").earliest is None


@pytest.mark.parametrize(
    "text",
    [
        "Call us if you have not heard by the 25th.",
        "If you don't hear from us by March 25, please feel free to follow up.",
        "You should hear by the 25th. If not, please give us a call.",
        "Feel free to check in after the 25th.",
        "Please do not contact us before the 25th.",
    ],
)
def test_leave_to_write_is_leave_after_the_day(text):
    frame = read(text)
    assert (frame.expected_by, frame.may_write_after) == (date(2026, 3, 25), True)


@pytest.mark.parametrize("text", ["If you have not heard by the 25th, assume a no.", "We'll let you know by the 25th."])
def test_a_day_alone_gives_no_leave_to_write(text):
    assert read(text).may_write_after is False


def test_of_two_days_the_later_one_counts():
    assert read("We hope to decide by Friday, but it may take until the 20th.").expected_by == date(2026, 3, 20)


def test_a_weekday_that_contradicts_its_date_makes_it_doubtful():
    frame = read("by Friday, March 19")
    assert (frame.expected_by, frame.precision) == (date(2026, 3, 20), Precision.APPROXIMATE)


@pytest.mark.parametrize("text", ["30 February", "31 April", "2026-02-30", "February 29", "20 March 2024", "by 31/31"])
def test_an_impossible_day_is_never_guessed(text):
    assert (
        read(f"We will let you know by {text}.") is None or read(f"We will let you know by {text}.").expected_by is None
    )


def test_a_day_beats_a_soon():
    assert read("We'll be in touch soon, by Friday at the latest.").expected_by == date(2026, 3, 13)


def test_the_explanation_says_how_it_was_read():
    told = "told on Wed 11 March in the US"
    assert read("by the end of next week").explanation == f"'end of next week', {told}: Friday 20 March"
    assert read("mid-April").explanation == f"'mid-April', {told}: about Monday 20 April"
    assert read("in January").explanation.endswith("about Friday 29 January 2027")
    assert read("soon").explanation == f"'soon', {told}: no day that can be read"


def test_a_moment_without_a_zone_is_refused():
    with pytest.raises(ValueError, match="time zone"):
        read_time_frame("by Friday", datetime(2026, 3, 11), "US", "America/New_York")


def test_an_unknown_zone_is_refused():
    with pytest.raises(ValueError, match="no time zone"):
        read_time_frame("by Friday", datetime(2026, 3, 11, tzinfo=UTC), "US", "Mars/Olympus")


def test_an_unknown_country_is_refused():
    with pytest.raises(ValueError, match="use the two letters"):
        read_time_frame("nothing at all", datetime(2026, 3, 11, tzinfo=UTC), "XX", "America/New_York")
