"""Business days and hours are the employer's: their holidays, their weekend, their clocks."""

from afterword.core.verdicts import Due, NotYet, Reason
from tests.diaries.telling import ny


def test_a_thank_you_waits_over_their_weekend(told):
    """
    2026-03-06 15:00-16:00  interview lumen-1 with dana
    2026-03-07 12:00        now
    """
    assert told["thank-you:lumen-1:dana"] == NotYet(Reason.THANK_YOU_OPENS, ny("2026-03-09 08:30"))


def test_a_thank_you_waits_over_their_holiday(told):
    """
    2026-05-22 15:00-16:00  interview lumen-1 with dana
    2026-05-23 12:00        now
    """
    assert told["thank-you:lumen-1:dana"] == NotYet(Reason.THANK_YOU_OPENS, ny("2026-05-26 08:30"))


def test_grace_does_not_count_their_holidays(told):
    """
    2026-05-14 15:00-16:00  interview lumen-1 with dana
    2026-05-14 16:40        debrief lumen-1
        hear back: by 22 May
    2026-05-23 12:00        now
    """
    assert told["follow-up:lumen:1"] == NotYet(Reason.FOLLOW_UP_GRACE, ny("2026-05-27 08:30"))


def test_a_holiday_of_the_seeker_is_no_holiday_there(told):
    """
    2026-05-01 15:00-16:00  interview lumen-1 with dana
    2026-05-02 12:00        now
    """
    assert told["thank-you:lumen-1:dana"] == NotYet(Reason.THANK_YOU_OPENS, ny("2026-05-04 08:30"))


def test_a_part_of_a_country_has_holidays_of_its_own(told):
    """
    2026-05-20              application isar "Data engineer" at "Isar Werke" in DE-BY
    2026-05-20              contact dana "Dana Ruiz" <dana@isar.example> at isar
    2026-06-03 15:00-16:00  interview isar-1 with dana
    2026-06-03 17:00        now
    """
    assert told["thank-you:isar-1:dana"].until.date().isoformat() == "2026-06-05"


def test_the_weekend_is_theirs_too(told):
    """
    2026-03-01              application nile "Data engineer" at "Nile Works" in EG
    2026-03-01              contact dana "Dana Ruiz" <dana@nile.example> at nile
    2026-03-05 10:00-11:00  interview nile-1 with dana
    2026-03-06 12:00        now
    """
    assert told["thank-you:nile-1:dana"].until.date().isoformat() == "2026-03-08"


def test_in_the_hour_that_comes_twice_nothing_leaves_early(told):
    """
    2026-10-30 15:00-16:00  interview lumen-1 with dana
    2026-11-01 05:30        now
    """
    assert told["thank-you:lumen-1:dana"] == NotYet(Reason.THANK_YOU_OPENS, ny("2026-11-02 08:30"))


def test_the_last_day_of_a_window_counts_to_its_end_there(told):
    """
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-13 03:59        now
    """
    assert told["thank-you:lumen-1:dana"] == Due(
        Reason.THANK_YOU_LATE, ny("2026-03-06 08:30"), until=ny("2026-03-13 00:00")
    )
