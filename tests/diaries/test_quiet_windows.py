"""Inside the time that they asked for: what is let through, and what waits until it has ended."""

import pytest

from afterword.core.verdicts import Blocked, Done, Due, NotYet, Reason
from tests.diaries.telling import ny


def test_nobody_asks_inside_the_time_they_named(told):
    """
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-05 16:40        debrief lumen-1
        hear back: by the end of next week
    2026-03-13 20:00        now
    """
    assert told["follow-up:lumen:1"] == Blocked(Reason.QUIET_WINDOW, ny("2026-03-14 00:00"))


def test_the_named_day_is_theirs_to_its_end(told):
    """
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-05 16:40        debrief lumen-1
        hear back: by the end of next week
    2026-03-14 03:59        now
    """
    assert told["follow-up:lumen:1"] == Blocked(Reason.QUIET_WINDOW, ny("2026-03-14 00:00"))


def test_a_thank_you_goes_through(told):
    """
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-05 16:40        debrief lumen-1
        hear back: by the end of next week
    2026-03-06 14:00        now
    """
    assert isinstance(told.leaving("thank-you:lumen-1:dana"), Due)


def test_a_promise_is_kept_inside_it(told):
    """
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-05 16:40        debrief lumen-1
        hear back: by the end of next week
        promised: references by tomorrow
    2026-03-06 14:00        now
    """
    assert isinstance(told.leaving("promise:lumen:references"), Due)


def test_what_they_asked_for_is_sent_inside_it(told):
    """
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-06 14:00        reply from dana: request transcript
    2026-03-06 14:00        told by dana: by the end of next week
    2026-03-06 14:30        now
    """
    assert isinstance(told.leaving("promise:lumen:transcript"), Due)


def test_a_question_is_answered_inside_it(told):
    """
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-06 14:00        reply from dana: question when could you start?
    2026-03-06 14:00        told by dana: by the end of next week
    2026-03-06 14:30        now
    """
    assert isinstance(told.leaving("answer:lumen:question:2026-03-06"), Due)


def test_a_withdrawal_goes_through(told):
    """
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-05 16:40        debrief lumen-1
        hear back: by the end of next week
    2026-03-06 13:00        withdrew
    2026-03-06 14:00        now
    """
    assert isinstance(told.leaving("withdrawal:lumen"), Due)


def test_an_acceptance_goes_through(told):
    """
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-06 13:00        reply from dana: offer written
    2026-03-06 13:30        told by dana: by the end of next week
    2026-03-06 13:40        accepted
    2026-03-06 14:00        now
    """
    assert isinstance(told.leaving("acceptance:lumen"), Due)


@pytest.mark.parametrize("key", ["thank-you:lumen-1:dana", "follow-up:lumen:1"])
def test_who_wants_no_word_at_all_gets_no_thanks_either(told, key):
    """
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-05 16:40        debrief lumen-1
        hear back: by the end of next week
        reach by: no contact
    2026-03-06 14:00        now
    """
    assert told[key] == Blocked(Reason.NO_CONTACT, ny("2026-03-14 00:00"))


@pytest.mark.parametrize("key", ["thank-you:lumen-1:dana", "follow-up:lumen:1"])
def test_no_contact_without_a_day_lasts_until_they_write(told, key):
    """
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-05 17:00        reply from eli: no contact
    2026-03-06 14:00        now
    """
    assert told[key] == Blocked(Reason.NO_CONTACT)


def test_a_word_of_theirs_ends_no_contact(told):
    """
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-05 17:00        told: no contact
    2026-03-09 15:00        reply from eli
    2026-03-09 16:00        now
    """
    assert told["thank-you:lumen-1:dana"] == Due(
        Reason.THANK_YOU_DUE, ny("2026-03-06 08:30"), best_by=ny("2026-03-10 00:00"), until=ny("2026-03-13 00:00")
    )


def test_leave_to_call_after_a_day_is_leave(told):
    """
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-05 16:40        debrief lumen-1
        hear back: call us if you have not heard by the 13th
    2026-03-14 12:00        now
    """
    assert told["follow-up:lumen:1"] == NotYet(Reason.FOLLOW_UP_GRACE, ny("2026-03-16 08:30"))


def test_a_newer_time_frame_replaces_an_older_one(told):
    """
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-05 16:40        debrief lumen-1
        hear back: by the end of next week
    2026-03-10 15:00        told by dana: "it will be the 20th"
    2026-03-16 15:00        now
    """
    assert told["follow-up:lumen:1"] == Blocked(Reason.QUIET_WINDOW, ny("2026-03-21 00:00"))


def test_a_time_frame_taken_back_holds_nobody(told):
    """
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-10 15:00        told by dana: "it will be the 20th"
    2026-03-10 16:00        undo told by dana: "it will be the 20th"
    2026-03-12 15:00        now
    """
    assert told["follow-up:lumen:1"] == NotYet(Reason.FOLLOW_UP_COUNTED, ny("2026-03-16 08:30"))


def test_a_day_set_right_by_hand_is_the_one_that_counts(told):
    """
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-05 16:40        debrief lumen-1
        hear back: by the end of next week = 2026-03-20
    2026-03-16 15:00        now
    """
    assert told["follow-up:lumen:1"] == Blocked(Reason.QUIET_WINDOW, ny("2026-03-21 00:00"))


def test_a_promise_of_theirs_is_waited_for(told):
    """
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-05 16:40        debrief lumen-1
        they promised: feedback by 2026-03-13
    2026-03-10 15:00        now
    """
    assert told["their-promise:lumen:feedback"] == NotYet(Reason.THEIR_PROMISE_OPEN, ny("2026-03-14 00:00"))


def test_what_they_promised_and_sent_is_done(told):
    """
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-05 16:40        debrief lumen-1
        they promised: feedback by 2026-03-13
    2026-03-12 15:00        they kept feedback
    2026-03-12 16:00        now
    """
    assert told["their-promise:lumen:feedback"] == Done(Reason.THEIR_PROMISE_KEPT, ny("2026-03-12 11:00"))
