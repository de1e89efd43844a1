"""The table of habits: every number of the three policies, told as a diary."""

import pytest

from afterword.core.verdicts import Blocked, Done, Due, Lapsed, NotYet, Reason
from tests.diaries.telling import ny


@pytest.mark.parametrize(
    ("policy", "opens"),
    [("considerate", "2026-03-06 08:30"), ("prompt", "2026-03-05 13:00"), ("reserved", "2026-03-06 08:30")],
)
def test_a_thank_you_opens(told, policy, opens):
    """
    policy {policy}
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-05 16:30        now
    """
    assert told["thank-you:lumen-1:dana"] == NotYet(Reason.THANK_YOU_OPENS, ny(opens))


@pytest.mark.parametrize(
    ("policy", "opened", "best_by", "lapses"),
    [
        ("considerate", "2026-03-06 08:30", "2026-03-10 00:00", "2026-03-13 00:00"),
        ("prompt", "2026-03-05 13:00", "2026-03-06 11:00", "2026-03-11 00:00"),
        ("reserved", "2026-03-06 08:30", "2026-03-11 00:00", "2026-03-13 00:00"),
    ],
)
def test_a_thank_you_is_due(told, policy, opened, best_by, lapses):
    """
    policy {policy}
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-06 14:00        now
    """
    assert told["thank-you:lumen-1:dana"] == Due(
        Reason.THANK_YOU_DUE, ny(opened), best_by=ny(best_by), until=ny(lapses)
    )


@pytest.mark.parametrize(
    ("policy", "now", "opened", "lapses"),
    [
        ("considerate", "2026-03-10 04:00", "2026-03-06 08:30", "2026-03-13 00:00"),
        ("prompt", "2026-03-06 16:00", "2026-03-05 13:00", "2026-03-11 00:00"),
        ("reserved", "2026-03-11 04:00", "2026-03-06 08:30", "2026-03-13 00:00"),
    ],
)
def test_a_late_thank_you_is_still_welcome(told, policy, now, opened, lapses):
    """
    policy {policy}
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    {now}                   now
    """
    assert told["thank-you:lumen-1:dana"] == Due(Reason.THANK_YOU_LATE, ny(opened), until=ny(lapses))


@pytest.mark.parametrize(
    ("policy", "lapsed"),
    [("considerate", "2026-03-13 00:00"), ("prompt", "2026-03-11 00:00"), ("reserved", "2026-03-13 00:00")],
)
def test_a_thank_you_lapses(told, policy, lapsed):
    """
    policy {policy}
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-13 04:00        now
    """
    assert told["thank-you:lumen-1:dana"] == Lapsed(Reason.TOO_LATE_TO_THANK, ny(lapsed))


@pytest.mark.parametrize(
    ("policy", "opens"),
    [("considerate", "2026-03-17 08:30"), ("prompt", "2026-03-16 08:30"), ("reserved", "2026-03-20 08:30")],
)
def test_a_follow_up_gives_the_named_day_some_grace(told, policy, opens):
    """
    policy {policy}
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-05 16:40        debrief lumen-1
        hear back: by the end of next week
    2026-03-14 12:00        now
    """
    assert told["follow-up:lumen:1"] == NotYet(Reason.FOLLOW_UP_GRACE, ny(opens))


def test_an_approximate_day_gets_a_business_day_more(told):
    """
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-05 16:40        debrief lumen-1
        hear back: in about a week
    2026-03-14 12:00        now
    """
    assert told["follow-up:lumen:1"] == NotYet(Reason.FOLLOW_UP_GRACE, ny("2026-03-17 08:30"))


@pytest.mark.parametrize(
    ("policy", "opens"),
    [("considerate", "2026-03-16 08:30"), ("prompt", "2026-03-12 08:30"), ("reserved", "2026-03-19 08:30")],
)
def test_where_no_day_was_named_the_wait_counts_from_the_last_word(told, policy, opens):
    """
    policy {policy}
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-06 12:00        now
    """
    assert told["follow-up:lumen:1"] == NotYet(Reason.FOLLOW_UP_COUNTED, ny(opens))


@pytest.mark.parametrize(
    ("policy", "since"),
    [("considerate", "2026-03-16 08:30"), ("prompt", "2026-03-12 08:30"), ("reserved", "2026-03-19 08:30")],
)
def test_after_the_wait_a_follow_up_is_due(told, policy, since):
    """
    policy {policy}
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-19 12:30        now
    """
    assert told["follow-up:lumen:1"] == Due(Reason.FOLLOW_UP_DUE, ny(since))


@pytest.mark.parametrize("policy", ["considerate", "prompt"])
def test_a_second_follow_up_waits_five_business_days(told, policy):
    """
    policy {policy}
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-17 14:00        sent follow-up to dana
    2026-03-18 12:00        now
    """
    assert told["follow-up:lumen:2"] == NotYet(Reason.FOLLOW_UP_SPACING, ny("2026-03-24 08:30"))


@pytest.mark.parametrize("policy", ["considerate", "prompt"])
def test_after_two_follow_ups_the_next_word_is_theirs(told, policy):
    """
    policy {policy}
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-17 14:00        sent follow-up to dana
    2026-03-25 14:00        sent follow-up to dana
    2026-04-10 12:00        now
    """
    assert told["follow-up:lumen:3"] == Blocked(Reason.CAP_REACHED)


def test_the_reserved_ask_once(told):
    """
    policy reserved
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-19 14:00        sent follow-up to dana
    2026-04-10 12:00        now
    """
    assert told["follow-up:lumen:2"] == Blocked(Reason.CAP_REACHED)


@pytest.mark.parametrize(
    ("policy", "best_by"),
    [("considerate", "2026-03-12 00:00"), ("prompt", "2026-03-11 00:00"), ("reserved", "2026-03-12 00:00")],
)
def test_their_request_is_answered(told, policy, best_by):
    """
    policy {policy}
    2026-03-10 15:00  reply from dana: request transcript
    2026-03-10 15:30  now
    """
    assert told["promise:lumen:transcript"].best_by == ny(best_by)


@pytest.mark.parametrize(
    ("policy", "best_by"),
    [("considerate", "2026-03-12 00:00"), ("prompt", "2026-03-11 00:00"), ("reserved", "2026-03-12 00:00")],
)
def test_their_question_is_answered(told, policy, best_by):
    """
    policy {policy}
    2026-03-10 15:00  reply from dana: question when could you start?
    2026-03-10 15:30  now
    """
    asked_at = ny("2026-03-10 11:00")
    assert told["answer:lumen:question:2026-03-10"] == Due(Reason.QUESTION_TO_ANSWER, asked_at, best_by=ny(best_by))


@pytest.mark.parametrize(
    ("policy", "best_by"),
    [("considerate", "2026-03-07 00:00"), ("prompt", "2026-03-07 00:00"), ("reserved", "2026-03-10 00:00")],
)
def test_a_promise_without_a_day_is_expected_soon(told, policy, best_by):
    """
    policy {policy}
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-05 16:40        debrief lumen-1
        promised: references
    2026-03-05 17:00        now
    """
    assert told["promise:lumen:references"].best_by == ny(best_by)


@pytest.mark.parametrize(
    ("policy", "best_by", "lapses"),
    [
        ("considerate", "2026-03-13 00:00", "2026-03-25 00:00"),
        ("prompt", "2026-03-12 00:00", "2026-03-18 00:00"),
        ("reserved", "2026-03-13 00:00", "2026-03-25 00:00"),
    ],
)
def test_a_no_is_answered_within_days(told, policy, best_by, lapses):
    """
    policy {policy}
    2026-03-10 15:00  reply from dana: rejection
    2026-03-10 15:30  now
    """
    assert told["answer:lumen:rejection:2026-03-10"] == Due(
        Reason.REJECTION_TO_ANSWER, ny("2026-03-10 11:00"), best_by=ny(best_by), until=ny(lapses)
    )


@pytest.mark.parametrize(
    ("policy", "lapsed"),
    [("considerate", "2026-03-25 00:00"), ("prompt", "2026-03-18 00:00"), ("reserved", "2026-03-25 00:00")],
)
def test_after_two_weeks_a_no_is_left_alone(told, policy, lapsed):
    """
    policy {policy}
    2026-03-10 15:00  reply from dana: rejection
    2026-03-25 04:00  now
    """
    assert told["answer:lumen:rejection:2026-03-10"] == Lapsed(Reason.TOO_LATE_TO_ANSWER, ny(lapsed))


@pytest.mark.parametrize(
    ("policy", "over"),
    [("considerate", "2026-04-19 00:00"), ("prompt", "2026-04-04 00:00"), ("reserved", "2026-05-04 00:00")],
)
def test_silence_says_little_before_weeks_have_passed(told, policy, over):
    """
    policy {policy}
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-20 12:00        now
    """
    assert told["close:lumen"] == NotYet(Reason.SILENCE_IS_NORMAL, ny(over))


@pytest.mark.parametrize(
    ("policy", "over"),
    [("considerate", "2026-04-27 00:00"), ("prompt", "2026-04-12 00:00"), ("reserved", "2026-05-12 00:00")],
)
def test_silence_is_counted_from_a_named_day(told, policy, over):
    """
    policy {policy}
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-05 16:40        debrief lumen-1
        hear back: by the end of next week
    2026-05-20 12:00        now
    """
    assert told["close:lumen"] == Due(Reason.SILENCE_IS_A_NO, ny(over))


@pytest.mark.parametrize(
    ("now", "leaves"),
    [
        ("2026-03-06 13:29", "2026-03-06 08:30"),
        ("2026-03-06 22:30", "2026-03-09 08:30"),
        ("2026-03-07 15:00", "2026-03-09 08:30"),
    ],
)
@pytest.mark.parametrize("policy", ["considerate", "prompt", "reserved"])
def test_letters_leave_in_office_hours_where_they_are(told, policy, now, leaves):
    """
    policy {policy}
    2026-03-06 13:20  reply from dana: question when could you start?
    {now}             now
    """
    assert told.leaving("answer:lumen:question:2026-03-06") == NotYet(Reason.OUTSIDE_HOURS, ny(leaves))


def test_at_half_past_eight_there_a_letter_may_leave(told):
    """
    2026-03-06 13:20  reply from dana: question when could you start?
    2026-03-06 13:30  now
    """
    assert isinstance(told.leaving("answer:lumen:question:2026-03-06"), Due)


def test_what_was_sent_is_done(told):
    """
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-06 14:30        sent thank-you to dana
    2026-03-06 15:00        now
    """
    assert told["thank-you:lumen-1:dana"] == Done(Reason.THANKED, ny("2026-03-06 09:30"))
