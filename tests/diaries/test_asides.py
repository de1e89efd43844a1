"""What the seeker puts aside, told as diaries: a wish holds back, and never opens what the rules hold."""

from afterword.core.verdicts import Blocked, Due, Lapsed, NotYet, Reason
from tests.diaries.telling import london, ny


def test_a_follow_up_that_was_put_off_waits_for_its_moment(told):
    """
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-17 14:00        snoozed follow-up:lumen:1 until 2026-03-20 09:00
    2026-03-17 15:00        now
    """
    assert told["follow-up:lumen:1"] == NotYet(Reason.YOU_SNOOZED, london("2026-03-20 09:00"))


def test_a_follow_up_that_was_put_off_comes_back(told):
    """
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-17 14:00        snoozed follow-up:lumen:1 until 2026-03-20 09:00
    2026-03-20 09:00        now
    """
    assert isinstance(told["follow-up:lumen:1"], Due)


def test_the_latest_wish_about_a_step_counts(told):
    """
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-17 14:00        skipped follow-up:lumen:1: busy
    2026-03-17 14:30        snoozed follow-up:lumen:1 until 2026-03-18
    2026-03-17 15:00        now
    """
    assert told["follow-up:lumen:1"] == NotYet(Reason.YOU_SNOOZED, london("2026-03-18 00:00"))


def test_a_thank_you_that_was_left_out_is_no_letter(told):
    """
    2026-03-05 15:00-16:00  interview lumen-1 with dana and eli
    2026-03-06 10:00        skipped thank-you:lumen-1:dana: "she is on leave"
    2026-03-06 14:00        now
    """
    assert told.leaving("thank-you:lumen-1:dana") == Blocked(Reason.YOU_SKIPPED)
    assert isinstance(told.leaving("thank-you:lumen-1:eli"), Due)


def test_a_kind_that_was_retired_is_not_asked_for_after_a_later_interview(told):
    """
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-06 10:00        retired thank-you:lumen-1:dana
    2026-03-10 15:00-16:00  interview lumen-2 with eli
    2026-03-11 14:00        now
    """
    assert told["thank-you:lumen-2:eli"] == Blocked(Reason.YOU_RETIRED)


def test_what_was_retired_in_one_application_is_asked_for_in_another(told):
    """
    2026-03-02 07:00  application lumen "Data engineer" at "Lumen Labs" in US, America/New_York
    2026-03-02 07:00  application acme "Analyst" at "Acme" in US, America/New_York
    2026-03-02 07:00  contact dana "Dana Ruiz" <dana@lumen.example> at lumen
    2026-03-02 07:00  contact finn "Finn Abbey" <finn@acme.example> at acme
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-05 17:00-18:00  interview acme-1 with finn
    2026-03-06 10:00        retired thank-you:lumen-1:dana
    2026-03-06 14:00        now
    """
    assert isinstance(told["thank-you:acme-1:finn"], Due)


def test_a_wish_that_was_taken_back_no_longer_counts(told):
    """
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-17 14:00        retired follow-up:lumen:1
    2026-03-17 14:30        undo retired follow-up:lumen:1
    2026-03-17 15:00        now
    """
    assert isinstance(told["follow-up:lumen:1"], Due)


def test_putting_off_does_not_reach_into_a_quiet_window(told):
    """
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-05 16:30        told by dana: by 2026-03-31
    2026-03-17 14:00        snoozed follow-up:lumen:1 until 2026-03-17 14:30
    2026-03-17 15:00        now
    """
    quiet = told["follow-up:lumen:1"]
    assert isinstance(quiet, Blocked)
    assert quiet.reason is Reason.QUIET_WINDOW


def test_putting_off_to_before_its_time_leaves_its_time(told):
    """
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-09 14:00        snoozed follow-up:lumen:1 until 2026-03-10
    2026-03-09 15:00        now
    """
    waits = told["follow-up:lumen:1"]
    assert isinstance(waits, NotYet)
    assert waits.reason is Reason.FOLLOW_UP_COUNTED


def test_what_is_put_off_for_too_long_is_too_late_and_the_plan_knows_when(told):
    """
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-06 10:00        snoozed thank-you:lumen-1:dana until 2026-03-20
    2026-03-12 14:00        now
    """
    assert isinstance(told["thank-you:lumen-1:dana"], NotYet)
    assert told.plan.verdicts_change_at == ny("2026-03-13 00:00")


def test_what_was_put_off_for_too_long_is_too_late(told):
    """
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-06 10:00        snoozed thank-you:lumen-1:dana until 2026-03-20
    2026-03-13 04:00        now
    """
    assert told["thank-you:lumen-1:dana"] == Lapsed(Reason.TOO_LATE_TO_THANK, ny("2026-03-13 00:00"))
