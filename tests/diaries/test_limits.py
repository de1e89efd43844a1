"""Habits bent to their limits, told as diaries: each end of a range still means what it says."""

import pytest

from afterword.core.verdicts import Blocked, Due, NotYet, Reason
from tests.diaries.telling import ny


def test_a_cap_of_none_never_asks(told):
    """
    policy silent from considerate: follow_up_cap 0
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-05 16:40        told by dana: by the end of next week
    2026-04-02 14:00        now
    """
    assert told["follow-up:lumen:1"] == Blocked(Reason.CAP_REACHED)


def test_a_cap_of_none_never_asks_before_a_named_day_either(told):
    """
    policy silent from considerate: follow_up_cap 0
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-09 14:00        now
    """
    assert isinstance(told["follow-up:lumen:1"], Blocked | NotYet)
    assert not isinstance(told.leaving("follow-up:lumen:1"), Due)


def test_without_grace_it_is_time_when_the_named_day_has_ended(told):
    """
    policy brisk from considerate: grace 0 business days
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-05 16:40        told by dana: by 2026-03-13
    2026-03-13 21:00        now
    """
    assert told["follow-up:lumen:1"] == Blocked(Reason.QUIET_WINDOW, ny("2026-03-14 00:00"))


def test_without_grace_the_next_opening_is_the_first_moment(told):
    """
    policy brisk from considerate: grace 0 business days
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-05 16:40        told by dana: by 2026-03-13
    2026-03-16 12:30        now
    """
    asking = told["follow-up:lumen:1"]
    assert isinstance(asking, Due)
    assert asking.since == ny("2026-03-16 08:30")


def test_the_widest_spacing_keeps_the_second_note_for_six_weeks(told):
    """
    policy slow from considerate: follow_up_spacing 30 business days
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-17 14:00        sent follow-up to dana
    2026-04-20 14:00        now
    """
    assert told["follow-up:lumen:2"] == NotYet(Reason.FOLLOW_UP_SPACING, ny("2026-04-28 08:30"))


def test_after_the_widest_spacing_the_second_note_may_go(told):
    """
    policy slow from considerate: follow_up_spacing 30 business days
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-17 14:00        sent follow-up to dana
    2026-04-28 13:30        now
    """
    assert isinstance(told["follow-up:lumen:2"], Due)


@pytest.mark.parametrize("moment", ["2026-03-06 05:00", "2026-03-06 14:00", "2026-03-07 04:58"])
def test_hours_around_the_clock_let_a_letter_leave_at_any_hour_of_a_business_day(told, moment):
    """
    policy open from considerate: hours 0:00-23:59
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    {moment}                now
    """
    assert isinstance(told.leaving("thank-you:lumen-1:dana"), Due)


def test_hours_around_the_clock_are_still_those_of_business_days(told):
    """
    policy open from considerate: hours 0:00-23:59
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-07 14:00        now
    """
    assert told.leaving("thank-you:lumen-1:dana") == NotYet(Reason.OUTSIDE_HOURS, ny("2026-03-09 00:00"))


def test_hours_of_a_single_minute_open_once_a_day(told):
    """
    policy narrow from considerate: hours 9:00-9:01
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-06 14:01        now
    """
    assert told.leaving("thank-you:lumen-1:dana") == NotYet(Reason.OUTSIDE_HOURS, ny("2026-03-09 09:00"))


def test_a_thank_you_may_open_with_the_end_of_the_conversation(told):
    """
    policy quick from prompt: thank_you_opens 0 hours
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-05 16:00        now
    """
    thanks = told["thank-you:lumen-1:dana"]
    assert isinstance(thanks, Due)
    assert thanks.since == ny("2026-03-05 11:00")


def test_nobody_is_thanked_while_the_conversation_goes_on(told):
    """
    policy quick from prompt: thank_you_opens 0 hours
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-05 15:59        now
    """
    assert "thank-you:lumen-1:dana" not in told or not isinstance(told["thank-you:lumen-1:dana"], Due)


def test_everything_at_its_least_still_plans(told):
    """
    policy least from considerate: thank_you_opens 0 hours; thank_you_best_by 1 hours; thank_you_lapses 1 hours; grace 0; approximate_grace 0; follow_up_unnamed 3; follow_up_cap 0; follow_up_spacing 2; request_answer 0; promise_unnamed 0; promise_reminder 0; rejection_answer 0; rejection_lapses 1; silence_is_a_no 14 days; debrief_lapses 1; review_lapses 1 days; prepare_opens 0 days; hours 0:00-0:01
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-05 17:00        reply from dana: request transcript
    2026-03-06 14:00        now
    """
    assert "follow-up:lumen:1" in told
    assert not isinstance(told.leaving("thank-you:lumen-1:dana"), Due)


def test_everything_at_its_most_still_plans(told):
    """
    policy most from considerate: thank_you_opens 15 business days; thank_you_best_by 15 business days; thank_you_lapses 15 business days; grace 15; approximate_grace 5; follow_up_unnamed 30; follow_up_cap 3; follow_up_spacing 30; request_answer 5; promise_unnamed 10; promise_reminder 10; rejection_answer 10; rejection_lapses 30; silence_is_a_no 180 days; debrief_lapses 60; review_lapses 90 days; prepare_opens 14 days; hours 0:00-23:59
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-06 14:00        now
    """
    assert isinstance(told["thank-you:lumen-1:dana"], NotYet)
    assert isinstance(told["follow-up:lumen:1"], NotYet)
