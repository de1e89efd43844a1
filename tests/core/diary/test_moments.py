"""When an entry stands: days, times, stretches, and the clocks that jump."""

from datetime import UTC, datetime

import pytest

from afterword.core.diary import DiaryErrors, read_diary, write_diary

HEAD = 'seeker "Ada" in Europe/London\n'


def at(*lines: str) -> datetime:
    """When the last of some notes was made."""
    return read_diary(HEAD + "".join(f"{line}\n" for line in lines)).history.facts[-1].at


@pytest.mark.parametrize(
    ("written", "hour", "minute"),
    [
        ("2026-07-01 10:00", 9, 0),
        ("2026-07-01  9:05", 8, 5),
        ("2026-07-01T10:00", 9, 0),
        ("2026-07-01 10:00Z", 10, 0),
        ("2026-07-01 10:00+02:00", 8, 0),
        ("2026-07-01 10:00 -04:00", 14, 0),
        ("2026-07-01T10:00-04:00", 14, 0),
        ("2026-07-01 10:00 America/New_York", 14, 0),
    ],
)
def test_a_time_is_the_seekers_unless_it_says_otherwise(written, hour, minute):
    assert at(f"{written}  note x") == datetime(2026, 7, 1, hour, minute, tzinfo=UTC)


def test_a_day_alone_is_its_beginning():
    assert at("2026-07-01  note x") == datetime(2026, 6, 30, 23, tzinfo=UTC)


def test_a_day_alone_stands_a_minute_after_the_entry_above():
    assert at("2026-07-01 10:00  note x", "2026-07-01  note y") == datetime(2026, 7, 1, 9, 1, tzinfo=UTC)


def test_a_day_alone_stands_after_an_interview_has_ended():
    application = '2026-06-01  application lumen "Cook" at "Lumen" in GB'
    assert at(application, "2026-07-01 10:00-11:30  interview lumen-1", "2026-07-01  note x") == datetime(
        2026, 7, 1, 10, 31, tzinfo=UTC
    )


def test_an_end_before_the_start_is_on_the_next_day():
    diary = HEAD + '2026-06-01 application lumen "Cook" at "L" in GB\n2026-01-07 23:30-00:15  interview lumen-1\n'
    assert "2026-01-07 23:30-00:15" in write_diary(read_diary(diary).history)


def test_a_time_that_the_clocks_skip_is_refused():
    with pytest.raises(DiaryErrors, match=r"the clocks in Europe/London jump over 01:30 on 2026-03-29, to 02:00"):
        at("2026-03-29 01:30  note x")


def test_of_two_equal_times_the_later_is_meant():
    assert at("2026-10-25 01:30  note x") == datetime(2026, 10, 25, 1, 30, tzinfo=UTC)


def test_the_earlier_of_two_equal_times_has_its_offset():
    assert at("2026-10-25 01:30+01:00  note x") == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


@pytest.mark.parametrize("written", ["2026-10-25 01:30+01:00  note x\n", "2026-10-25 01:30+00:00  note x\n"])
def test_a_time_that_comes_twice_is_written_with_its_offset(written):
    assert write_diary(read_diary(HEAD + written).history).endswith(written)


@pytest.mark.parametrize(
    "written", ["2026-02-30", "2026-13-01 10:00", "2026-03-01 25:00", "2026-03-01 10:60", "0000-01-01"]
)
def test_a_day_or_time_that_does_not_exist_is_refused(written):
    with pytest.raises(DiaryErrors, match=r"Line 2: .*there is no such day or time"):
        at(f"{written}  note x")
