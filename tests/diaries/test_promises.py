"""Promises, ours first: kept in time, late, or no longer needed."""

from afterword.core.verdicts import Blocked, Done, Due, Reason
from tests.diaries.telling import ny


def test_a_promise_far_off_is_open_and_reminds_a_day_before(told):
    """
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-05 16:40        debrief lumen-1
        promised: references by 2026-03-12
    2026-03-06 14:00        now
    """
    assert told["promise:lumen:references"] == Due(
        Reason.PROMISE_OPEN,
        ny("2026-03-05 11:00"),
        best_by=ny("2026-03-13 00:00"),
        turns_at=ny("2026-03-11 00:00"),
    )


def test_the_day_before_it_is_close(told):
    """
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-05 16:40        debrief lumen-1
        promised: references by 2026-03-12
    2026-03-11 14:00        now
    """
    assert told["promise:lumen:references"] == Due(
        Reason.PROMISE_SOON, ny("2026-03-05 11:00"), best_by=ny("2026-03-13 00:00")
    )


def test_after_the_day_it_is_late(told):
    """
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-05 16:40        debrief lumen-1
        promised: references by 2026-03-12
    2026-03-13 04:00        now
    """
    assert told["promise:lumen:references"] == Due(Reason.PROMISE_LATE, ny("2026-03-05 11:00"))


def test_kept_in_time(told):
    """
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-05 16:40        debrief lumen-1
        promised: references by tomorrow
    2026-03-06 09:10        kept references
    2026-03-06 14:00        now
    """
    assert told["promise:lumen:references"] == Done(Reason.PROMISE_KEPT, ny("2026-03-06 04:10"))


def test_kept_late(told):
    """
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-05 16:40        debrief lumen-1
        promised: references by tomorrow
    2026-03-07 09:10        kept references
    2026-03-09 14:00        now
    """
    assert told["promise:lumen:references"] == Done(Reason.PROMISE_KEPT_LATE, ny("2026-03-07 04:10"))


def test_after_a_no_nobody_needs_it(told):
    """
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-05 16:40        debrief lumen-1
        promised: references by 2026-03-12
    2026-03-09 14:00        reply from dana: rejection
    2026-03-09 15:00        now
    """
    assert told["promise:lumen:references"] == Blocked(Reason.PROMISE_MOOT)


def test_what_they_asked_for_by_a_day_is_sent_by_it(told):
    """
    2026-03-17 14:02  reply from dana: request transcript by Friday
    2026-03-17 15:00  now
    """
    assert told["promise:lumen:transcript"].best_by == ny("2026-03-21 00:00")


def test_a_promise_of_theirs_that_did_not_come(told):
    """
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-05 16:40        debrief lumen-1
        they promised: feedback by 2026-03-13
    2026-03-16 15:00        now
    """
    assert told["their-promise:lumen:feedback"] == Due(Reason.THEIR_PROMISE_LATE, ny("2026-03-14 00:00"))


def test_a_promise_of_theirs_without_a_day(told):
    """
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-05 16:40        debrief lumen-1
        they promised: feedback
    2026-03-16 15:00        now
    """
    assert told["their-promise:lumen:feedback"] == Blocked(Reason.THEIR_PROMISE_OPEN)


def test_a_letter_that_carries_the_one_open_promise_keeps_it(told):
    """
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-09 14:00        reply from dana: request transcript by Friday
    2026-03-10 14:00        sent promise to dana
    2026-03-10 15:00        now
    """
    assert told["promise:lumen:transcript"] == Done(Reason.PROMISE_KEPT, ny("2026-03-10 10:00"))
