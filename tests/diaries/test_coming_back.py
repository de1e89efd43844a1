"""What opens an application again, and what does not."""

from afterword.core.verdicts import Blocked, Reason


def test_a_no_holds_although_a_conversation_was_booked(told):
    """
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-09 10:00        reply from dana: rejection
    2026-03-12 15:00-16:00  interview lumen-2 with dana
    2026-03-10 09:00        now
    """
    assert told["follow-up:lumen:1"] == Blocked(Reason.THEY_SAID_NO)


def test_a_no_holds_after_the_day_of_a_conversation_that_did_not_take_place(told):
    """
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-09 10:00        reply from dana: rejection
    2026-03-12 15:00-16:00  interview lumen-2 with dana
    2026-03-16 09:00        now
    """
    assert told["follow-up:lumen:1"] == Blocked(Reason.THEY_SAID_NO)


def test_a_conversation_that_was_written_down_shows_that_they_came_back(told):
    """
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-09 10:00        reply from dana: rejection
    2026-03-12 15:00-16:00  interview lumen-2 with dana
    2026-03-12 18:00        debrief lumen-2
        hear back: by 2026-03-20
    2026-03-16 09:00        now
    """
    assert told["follow-up:lumen:1"].reason is Reason.QUIET_WINDOW


def test_writing_an_old_conversation_down_late_opens_nothing(told):
    """
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-09 10:00        reply from dana: rejection
    2026-03-10 18:00        debrief lumen-1
        discussed: the move to Kafka
    2026-03-11 09:00        now
    """
    assert told["follow-up:lumen:1"] == Blocked(Reason.THEY_SAID_NO)
