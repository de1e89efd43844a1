"""What ends a silence, and what does not."""

import pytest

from afterword.core.verdicts import Blocked, Done, Due, NotYet, Reason
from tests.diaries.telling import ny


def test_a_reply_stops_the_thank_you(told):
    """
    2026-03-05 10:00-10:40  interview  lumen-1 with Dana
    2026-03-05 12:05        reply
    2026-03-05 13:00        now
    """
    assert told["thank-you:lumen-1:dana"] == Blocked(Reason.THEY_ANSWERED)


def test_a_reply_of_one_does_not_stop_the_thanks_to_another(told):
    """
    2026-03-05 15:00-16:00  interview lumen-1 with dana and eli
    2026-03-05 17:00        reply from dana
    2026-03-06 14:00        now
    """
    assert isinstance(told["thank-you:lumen-1:eli"], Due)


def test_each_person_met_is_thanked(told):
    """
    2026-03-05 15:00-16:00  interview lumen-1 with dana and eli
    2026-03-06 14:30        sent thank-you to dana
    2026-03-06 15:00        now
    """
    assert isinstance(told["thank-you:lumen-1:eli"], Due)


@pytest.mark.parametrize("entry", ["reply from dana", "called dana: they are still reading"])
def test_a_word_of_theirs_begins_the_count_anew(told, entry):
    """
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-16 14:00        {entry}
    2026-03-20 14:00        now
    """
    assert told["follow-up:lumen:1"] == NotYet(Reason.FOLLOW_UP_COUNTED, ny("2026-03-25 08:30"))


def test_a_reply_ends_the_silence_in_which_was_asked(told):
    """
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-17 14:00        sent follow-up to dana
    2026-03-25 14:00        sent follow-up to dana
    2026-03-26 14:00        reply from dana
    2026-04-10 14:00        now
    """
    assert told["follow-up:lumen:3"] == Due(Reason.FOLLOW_UP_DUE, ny("2026-04-06 08:30"))


def test_a_meeting_booked_leaves_nothing_to_ask(told):
    """
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-20 15:00-16:00  interview lumen-2 with eli
    2026-03-18 14:00        now
    """
    assert told["follow-up:lumen:1"] == Blocked(Reason.MEETING_BOOKED, ny("2026-03-20 12:00"))


def test_an_out_of_office_does_not_end_a_silence(told):
    """
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-13 14:00        out-of-office from dana
    2026-03-17 14:00        now
    """
    assert told["follow-up:lumen:1"] == Due(Reason.FOLLOW_UP_DUE, ny("2026-03-16 08:30"))


def test_an_out_of_office_moves_the_day_to_their_return(told):
    """
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-13 14:00        out-of-office from dana until 2026-03-21
    2026-03-17 14:00        now
    """
    assert told["follow-up:lumen:1"] == NotYet(Reason.FOLLOW_UP_AWAY, ny("2026-03-23 08:30"))


def test_a_bounce_asks_for_another_address(told):
    """
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-17 14:00        sent follow-up to dana
    2026-03-17 14:01        bounced dana
    2026-03-18 14:00        now
    """
    assert told["follow-up:lumen:2"] == Blocked(Reason.ADDRESS_BOUNCED)


def test_what_came_back_has_asked_nobody(told):
    """
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-17 14:00        sent follow-up to dana
    2026-03-17 14:01        bounced dana
    2026-03-17 15:00        contact dana "Dana Ruiz" <d.ruiz@lumen.example> at lumen
    2026-03-18 14:00        now
    """
    assert told["follow-up:lumen:2"] == Due(Reason.FOLLOW_UP_DUE, ny("2026-03-16 08:30"))


def test_a_thank_you_to_an_address_that_bounced_waits(told):
    """
    2026-03-04 14:00        bounced dana
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-06 14:00        now
    """
    assert told["thank-you:lumen-1:dana"] == Blocked(Reason.ADDRESS_BOUNCED)


def test_a_thank_you_that_came_back_has_thanked_nobody(told):
    """
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-06 14:00        sent thank-you to dana
    2026-03-06 14:01        bounced dana
    2026-03-06 15:00        now
    """
    assert told["thank-you:lumen-1:dana"] == Blocked(Reason.ADDRESS_BOUNCED)


def test_with_a_working_address_they_are_thanked_after_all(told):
    """
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-06 14:00        sent thank-you to dana
    2026-03-06 14:01        bounced dana
    2026-03-06 15:00        contact dana "Dana Ruiz" <d.ruiz@lumen.example> at lumen
    2026-03-09 15:00        now
    """
    assert isinstance(told["thank-you:lumen-1:dana"], Due)


def test_a_later_letter_that_came_back_does_not_take_the_thanks_back(told):
    """
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-06 14:00        sent thank-you to dana
    2026-03-17 14:00        sent follow-up to dana
    2026-03-17 14:01        bounced dana
    2026-03-18 15:00        now
    """
    assert told["thank-you:lumen-1:dana"] == Done(Reason.THANKED, ny("2026-03-06 09:00"))


def test_to_an_address_that_bounced_nothing_leaves(told):
    """
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-09 14:00        reply from dana: request transcript by Friday
    2026-03-10 14:00        bounced dana
    2026-03-10 15:00        now
    """
    assert told.leaving("promise:lumen:transcript") == Blocked(Reason.ADDRESS_BOUNCED)


def test_on_hold_there_is_nothing_to_ask_whatever_day_they_named(told):
    """
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-05 16:40        told by dana: by the end of next week
    2026-03-09 14:00        reply from dana: hold
    2026-03-10 14:00        now
    """
    assert told["follow-up:lumen:1"] == Blocked(Reason.ON_HOLD)


def test_on_hold_there_is_nothing_to_ask(told):
    """
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-09 14:00        reply from dana: hold
    2026-04-10 14:00        now
    """
    assert told["follow-up:lumen:1"] == Blocked(Reason.ON_HOLD)


def test_a_letter_to_them_today_lets_another_wait(told):
    """
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-06 13:35        sent promise to dana
    2026-03-06 14:00        now
    """
    assert told.leaving("thank-you:lumen-1:dana") == NotYet(Reason.ONE_LETTER_A_DAY, ny("2026-03-09 08:30"))


def test_an_answer_does_not_wait_for_tomorrow(told):
    """
    2026-03-06 13:31  reply from dana: question when could you start?
    2026-03-06 13:35  sent promise to dana
    2026-03-06 14:00  now
    """
    assert isinstance(told.leaving("answer:lumen:question:2026-03-06"), Due)


def test_without_an_address_nothing_leaves(told):
    """
    2026-03-02              application lumen "Data engineer" at "Lumen Labs" in US, America/New_York
    2026-03-02              contact dana "Dana Ruiz" at lumen
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-06 14:00        now
    """
    assert told.leaving("thank-you:lumen-1:dana") == Blocked(Reason.NO_ADDRESS)


def test_who_is_called_needs_no_address(told):
    """
    2026-03-02              application lumen "Data engineer" at "Lumen Labs" in US, America/New_York
    2026-03-02              contact dana "Dana Ruiz" at lumen, reach by call
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-06 14:00        now
    """
    assert isinstance(told.leaving("thank-you:lumen-1:dana"), Due)


def test_where_nobody_is_named_somebody_has_to_be_added(told):
    """
    2026-03-02              application lumen "Data engineer" at "Lumen Labs" in US, America/New_York
    2026-03-05 15:00-16:00  interview lumen-1
    2026-03-06 14:00        now
    """
    assert told.leaving("thank-you:lumen-1:somebody") == Blocked(Reason.NOBODY_NAMED)


def test_a_conversation_is_written_down_while_it_is_remembered(told):
    """
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-05 16:10        now
    """
    assert told["debrief:lumen-1"] == Due(Reason.DEBRIEF_DUE, ny("2026-03-05 11:00"), until=ny("2026-03-20 00:00"))


def test_a_conversation_that_was_written_down_is_done(told):
    """
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-05 16:40        debrief lumen-1
    2026-03-05 17:00        now
    """
    assert told["debrief:lumen-1"] == Done(Reason.DEBRIEF_WRITTEN, ny("2026-03-05 11:40"))


def test_a_conversation_still_to_come_asks_for_nothing(told):
    """
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-05 15:30        now
    """
    assert "debrief:lumen-1" not in told


def test_an_interview_taken_back_was_never_held(told):
    """
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-04 10:00        undo interview lumen-1 with dana
    2026-03-06 14:00        now
    """
    assert "thank-you:lumen-1:dana" not in told
