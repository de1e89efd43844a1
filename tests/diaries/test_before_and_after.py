"""Preparing for a conversation, and going through one's answers."""

import pytest

from afterword.core.verdicts import Blocked, Done, Due, Lapsed, NotYet, Reason
from tests.diaries.telling import ny


def test_the_sheet_is_for_the_day_before(told):
    """
    2026-03-11 15:00-16:00  interview lumen-1 with dana
    2026-03-09 12:00        now
    """
    assert told["prepare:lumen-1"] == NotYet(Reason.PREPARE_OPENS, ny("2026-03-10 00:00"))


@pytest.mark.parametrize("now", ["2026-03-10 12:00", "2026-03-11 14:59"])
def test_the_day_before_and_the_day_itself_it_is_due_until_the_conversation_begins(told, now):
    """
    2026-03-11 15:00-16:00  interview lumen-1 with dana
    {now}        now
    """
    begins = ny("2026-03-11 11:00")
    assert told["prepare:lumen-1"] == Due(Reason.PREPARE_DUE, ny("2026-03-10 00:00"), best_by=begins, until=begins)


def test_what_was_gone_through_is_done(told):
    """
    2026-03-10 18:00        prepared lumen-1
    2026-03-11 15:00-16:00  interview lumen-1 with dana
    2026-03-10 19:00        now
    """
    assert told["prepare:lumen-1"] == Done(Reason.PREPARED, ny("2026-03-10 14:00"))


def test_nobody_prepares_for_what_has_begun(told):
    """
    2026-03-11 15:00-16:00  interview lumen-1 with dana
    2026-03-11 15:00        now
    """
    assert "prepare:lumen-1" not in told


def test_nobody_prepares_for_a_conversation_that_was_called_off_by_a_no(told):
    """
    2026-03-10 12:00        reply from dana: rejection
    2026-03-11 15:00-16:00  interview lumen-1 with dana
    2026-03-10 13:00        now
    """
    assert told["prepare:lumen-1"] == Lapsed(Reason.THEY_SAID_NO, ny("2026-03-10 08:00"))


def test_who_wants_it_earlier_gets_it_earlier(told):
    """
    policy early from considerate: prepare_opens 3 days
    2026-03-11 15:00-16:00  interview lumen-1 with dana
    2026-03-08 12:00        now
    """
    assert told["prepare:lumen-1"].reason is Reason.PREPARE_DUE


def test_answers_are_gone_through_while_they_are_fresh(told):
    """
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-05 18:00        debrief lumen-1
        asked: "Why us?" 3 of 5
    2026-03-06 12:00        now
    """
    assert told["review:lumen-1"] == Due(Reason.REVIEW_DUE, ny("2026-03-05 13:00"), until=ny("2026-03-20 00:00"))


def test_without_a_question_there_is_nothing_to_go_through(told):
    """
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-05 18:00        debrief lumen-1
        discussed: the move to Kafka
    2026-03-06 12:00        now
    """
    assert "review:lumen-1" not in told


def test_a_review_is_done_whenever_it_is_written(told):
    """
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-09-06 12:00        review lumen-1
        asked: "Why us?"
    2026-09-06 13:00        now
    """
    assert told["review:lumen-1"] == Done(Reason.REVIEW_WRITTEN, ny("2026-09-06 07:00"))


def test_after_a_while_it_is_offered_and_no_longer_asked_for(told):
    """
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-05 18:00        debrief lumen-1
        asked: "Why us?" 3 of 5
    2026-03-20 04:00        now
    """
    assert told["review:lumen-1"] == Lapsed(Reason.REVIEW_TOO_LATE, ny("2026-03-20 00:00"))


def test_a_no_is_no_reason_not_to_learn_from_it(told):
    """
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-05 18:00        debrief lumen-1
        asked: "Why us?" 3 of 5
    2026-03-06 10:00        reply from dana: rejection
    2026-03-06 12:00        now
    """
    assert told["review:lumen-1"].reason is Reason.REVIEW_DUE


def test_who_accepted_may_let_it_be(told):
    """
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-05 18:00        debrief lumen-1
        asked: "Why us?" 3 of 5
    2026-03-06 09:00        reply from dana: offer written
    2026-03-06 10:00        accepted
    2026-03-06 12:00        now
    """
    assert told["review:lumen-1"].reason is Reason.YOU_ACCEPTED


def test_it_can_be_left_out(told):
    """
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-05 18:00        debrief lumen-1
        asked: "Why us?" 3 of 5
    2026-03-06 10:00        skipped review:lumen-1
    2026-03-06 12:00        now
    """
    assert told["review:lumen-1"] == Blocked(Reason.YOU_SKIPPED)
