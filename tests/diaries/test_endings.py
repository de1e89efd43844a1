"""A no, an offer, a yes, a withdrawal; and what opens again what was closed."""

import pytest

from afterword.core.verdicts import Blocked, Done, Due, Lapsed, Reason
from tests.diaries.telling import ny


@pytest.mark.parametrize("key", ["thank-you:lumen-1:dana", "follow-up:lumen:1"])
def test_after_a_no_there_is_nothing_left_to_ask(told, key):
    """
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-05 18:00        reply from eli: rejection
    2026-03-06 14:00        now
    """
    assert told[key] == Blocked(Reason.THEY_SAID_NO)


def test_a_no_that_was_answered_is_done(told):
    """
    2026-03-10 15:00  reply from dana: rejection
    2026-03-11 15:00  sent answer to dana
    2026-03-11 16:00  now
    """
    assert told["answer:lumen:rejection:2026-03-10"] == Done(Reason.ANSWERED, ny("2026-03-11 11:00"))


def test_a_no_that_they_took_back_needs_no_answer(told):
    """
    2026-03-10 15:00  reply from dana: rejection
    2026-03-11 15:00  reply from dana: invitation
    2026-03-11 16:00  now
    """
    assert told["answer:lumen:rejection:2026-03-10"] == Blocked(Reason.ANSWER_MOOT)


def test_a_no_that_two_people_say_is_answered_once(told):
    """
    2026-03-10 14:00  reply from dana: rejection
    2026-03-10 15:00  reply from eli: rejection
    2026-03-10 16:00  now
    """
    assert told["answer:lumen:rejection:2026-03-10"] == Due(
        Reason.REJECTION_TO_ANSWER,
        ny("2026-03-10 11:00"),
        best_by=ny("2026-03-13 00:00"),
        until=ny("2026-03-25 00:00"),
    )


def test_a_no_that_is_said_again_after_the_answer_needs_no_other(told):
    """
    2026-03-10 14:00  reply from dana: rejection
    2026-03-10 14:30  sent answer to dana
    2026-03-10 15:00  reply from eli: rejection
    2026-03-10 16:00  now
    """
    assert told["answer:lumen:rejection:2026-03-10"] == Done(Reason.ANSWERED, ny("2026-03-10 10:30"))


def test_a_second_question_of_the_day_waits_for_an_answer_too(told):
    """
    2026-03-10 14:00  reply from dana: question
    2026-03-10 14:30  sent answer to dana
    2026-03-10 15:00  reply from dana: question
    2026-03-10 16:00  now
    """
    assert told["answer:lumen:question:2026-03-10"] == Due(
        Reason.QUESTION_TO_ANSWER, ny("2026-03-10 11:00"), best_by=ny("2026-03-12 00:00")
    )


def test_a_late_no_is_answered_with_less_haste(told):
    """
    2026-03-10 15:00  reply from dana: rejection
    2026-03-16 15:00  now
    """
    assert told["answer:lumen:rejection:2026-03-10"] == Due(
        Reason.REJECTION_ANSWER_LATE, ny("2026-03-10 11:00"), until=ny("2026-03-25 00:00")
    )


def test_an_invitation_is_answered_by_agreeing_on_a_time(told):
    """
    2026-03-10 15:00        reply from dana: invitation
    2026-03-18 15:00-16:00  interview lumen-1 with dana
    2026-03-10 16:00        now
    """
    assert told["answer:lumen:invitation:2026-03-10"] == Done(Reason.CONVERSATION_AGREED, ny("2026-03-10 11:00"))


def test_a_time_that_they_named_is_still_to_be_answered(told):
    """
    2026-03-10 15:00        reply from dana: invitation to 2026-03-18 15:00
    2026-03-18 15:00-16:00  interview lumen-1 with dana
    2026-03-10 16:00        now
    """
    assert told["answer:lumen:invitation:2026-03-10"] == Due(
        Reason.INVITATION_TO_ANSWER,
        ny("2026-03-10 11:00"),
        best_by=ny("2026-03-12 00:00"),
        until=ny("2026-03-18 11:00"),
    )


def test_a_time_that_they_named_is_answered_by_a_letter(told):
    """
    2026-03-10 15:00        reply from dana: invitation to 2026-03-18 15:00
    2026-03-18 15:00-16:00  interview lumen-1 with dana
    2026-03-10 15:30        sent answer to dana
    2026-03-10 16:00        now
    """
    assert told["answer:lumen:invitation:2026-03-10"] == Done(Reason.ANSWERED, ny("2026-03-10 11:30"))


def test_a_conversation_at_another_time_than_they_named_was_agreed_on(told):
    """
    2026-03-10 15:00        reply from dana: invitation to 2026-03-18 15:00
    2026-03-19 15:00-16:00  interview lumen-1 with dana
    2026-03-10 16:00        now
    """
    assert told["answer:lumen:invitation:2026-03-10"] == Done(Reason.CONVERSATION_AGREED, ny("2026-03-10 11:00"))


def test_a_conversation_that_began_needs_no_answer(told):
    """
    2026-03-10 15:00        reply from dana: invitation to 2026-03-18 15:00
    2026-03-18 15:00-16:00  interview lumen-1 with dana
    2026-03-18 15:00        now
    """
    assert told["answer:lumen:invitation:2026-03-10"] == Done(Reason.CONVERSATION_AGREED, ny("2026-03-10 11:00"))


def test_an_answer_that_is_late_is_written_now(told):
    """
    2026-03-10 15:00  reply from dana: invitation
    2026-03-13 15:00  now
    """
    assert told["answer:lumen:invitation:2026-03-10"] == Due(Reason.ANSWER_LATE, ny("2026-03-10 11:00"))


def test_a_spoken_offer_is_no_offer_yet(told):
    """
    2026-03-10 15:00  reply from dana: offer spoken
    2026-03-10 16:00  now
    """
    assert told["decide:lumen"] == Due(Reason.OFFER_NOT_ON_PAPER, ny("2026-03-10 11:00"))


def test_a_written_offer_is_decided_by_its_day(told):
    """
    2026-03-10 15:00  reply from dana: offer written by 2026-03-20
    2026-03-10 16:00  now
    """
    assert told["decide:lumen"] == Due(
        Reason.OFFER_TO_DECIDE,
        ny("2026-03-10 11:00"),
        best_by=ny("2026-03-21 00:00"),
        turns_at=ny("2026-03-19 00:00"),
    )


def test_a_written_offer_without_a_day_is_decided_in_ones_own_time(told):
    """
    2026-03-10 15:00  reply from dana: offer written
    2026-03-10 16:00  now
    """
    assert told["decide:lumen"] == Due(Reason.OFFER_OPEN, ny("2026-03-10 11:00"))


def test_an_offer_whose_day_has_passed_needs_a_call(told):
    """
    2026-03-10 15:00  reply from dana: offer written by 2026-03-20
    2026-03-21 15:00  now
    """
    assert told["decide:lumen"] == Due(Reason.OFFER_DECISION_LATE, ny("2026-03-10 11:00"))


def test_with_an_offer_on_the_table_nobody_asks_for_news(told):
    """
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-10 15:00        reply from dana: offer written
    2026-04-10 15:00        now
    """
    assert told["follow-up:lumen:1"] == Blocked(Reason.OFFER_ON_THE_TABLE)


def test_an_offer_on_paper_is_answered_in_place_of_the_spoken_one(told):
    """
    2026-03-10 15:00  reply from dana: offer spoken
    2026-03-12 15:00  reply from dana: offer written
    2026-03-13 15:00  now
    """
    assert told["answer:lumen:offer-spoken:2026-03-10"] == Blocked(Reason.ANSWER_MOOT)


def test_a_yes_that_came_back_was_not_said(told):
    """
    2026-03-10 15:00  reply from dana: offer written
    2026-03-11 15:00  accepted
    2026-03-11 15:30  sent acceptance to dana
    2026-03-11 15:31  bounced dana
    2026-03-11 16:00  now
    """
    assert told["acceptance:lumen"] == Due(Reason.ACCEPTANCE_TO_SEND, ny("2026-03-11 11:00"))
    assert told.leaving("acceptance:lumen") == Blocked(Reason.ADDRESS_BOUNCED)


def test_a_yes_is_said_in_writing(told):
    """
    2026-03-10 15:00  reply from dana: offer written
    2026-03-11 15:00  accepted
    2026-03-11 16:00  now
    """
    assert told["acceptance:lumen"] == Due(Reason.ACCEPTANCE_TO_SEND, ny("2026-03-11 11:00"))


def test_a_yes_in_writing_is_done(told):
    """
    2026-03-10 15:00  reply from dana: offer written
    2026-03-11 15:00  accepted
    2026-03-11 15:30  sent acceptance to dana
    2026-03-11 16:00  now
    """
    assert told["acceptance:lumen"] == Done(Reason.ACCEPTANCE_SENT, ny("2026-03-11 11:30"))


@pytest.mark.parametrize("entry", ["withdrew", "declined"])
def test_who_withdraws_says_so(told, entry):
    """
    2026-03-10 15:00  reply from dana: offer written
    2026-03-11 15:00  {entry}
    2026-03-11 16:00  now
    """
    assert told["withdrawal:lumen"] == Due(
        Reason.WITHDRAWAL_TO_SEND,
        ny("2026-03-11 11:00"),
        best_by=ny("2026-03-14 00:00"),
        until=ny("2026-03-26 00:00"),
    )


def test_after_two_weeks_a_withdrawal_is_of_no_use(told):
    """
    2026-03-11 15:00  withdrew
    2026-03-26 15:00  now
    """
    assert told["withdrawal:lumen"] == Lapsed(Reason.TOO_LATE_TO_WITHDRAW, ny("2026-03-26 00:00"))


ELSEWHERE = """
    2026-03-02        application lumen "Data engineer" at "Lumen Labs" in US, America/New_York
    2026-03-02        application acme "Analyst" at "Acme" in US, America/New_York
    2026-03-02        contact dana "Dana Ruiz" <dana@lumen.example> at lumen
    2026-03-02        contact finn "Finn Adler" <finn@acme.example> at acme
"""


@pytest.mark.parametrize("elsewhere", [ELSEWHERE])
def test_a_written_yes_elsewhere_is_told_to_the_others(told, elsewhere):
    """
    {elsewhere}
    2026-03-05 15:00  reply from dana
    2026-03-10 15:00  reply from finn: offer written
    2026-03-11 15:00  accepted at acme
    2026-03-11 16:00  now
    """
    assert told["withdrawal:lumen"] == Due(
        Reason.ACCEPTED_ELSEWHERE, ny("2026-03-11 11:00"), best_by=ny("2026-03-14 00:00")
    )


@pytest.mark.parametrize("elsewhere", [ELSEWHERE])
def test_who_still_counts_on_you_is_told_however_late(told, elsewhere):
    """
    {elsewhere}
    2026-03-05 15:00  reply from dana
    2026-03-10 15:00  reply from finn: offer written
    2026-03-11 15:00  accepted at acme
    2026-04-20 16:00  now
    """
    assert told["withdrawal:lumen"] == Due(Reason.WITHDRAWAL_LATE, ny("2026-03-11 11:00"))


@pytest.mark.parametrize("elsewhere", [ELSEWHERE])
@pytest.mark.parametrize("key", ["decide:lumen", "answer:lumen:offer-written:2026-03-09"])
def test_after_a_yes_elsewhere_another_offer_is_answered_by_the_withdrawal(told, elsewhere, key):
    """
    {elsewhere}
    2026-03-09 15:00  reply from dana: offer written by 2026-03-20
    2026-03-10 15:00  reply from finn: offer written
    2026-03-11 15:00  accepted at acme
    2026-03-11 16:00  now
    """
    assert told[key] == Blocked(Reason.WITHDRAWAL_ANSWERS)


@pytest.mark.parametrize("elsewhere", [ELSEWHERE])
def test_after_a_yes_elsewhere_no_thank_you_hopes_to_hear_from_them(told, elsewhere):
    """
    {elsewhere}
    2026-03-10 14:00-14:30  interview lumen-1 with dana
    2026-03-10 15:00  reply from finn: offer written
    2026-03-11 15:00  accepted at acme
    2026-03-11 16:00  now
    """
    assert told["thank-you:lumen-1:dana"] == Blocked(Reason.WITHDRAWAL_ANSWERS)


@pytest.mark.parametrize("elsewhere", [ELSEWHERE])
def test_after_a_yes_elsewhere_nobody_needs_what_was_promised(told, elsewhere):
    """
    {elsewhere}
    2026-03-09 15:00  promised at lumen: references by Friday
    2026-03-10 15:00  reply from finn: offer written
    2026-03-11 15:00  accepted at acme
    2026-03-11 16:00  now
    """
    assert told["promise:lumen:references"] == Blocked(Reason.PROMISE_MOOT)


@pytest.mark.parametrize("elsewhere", [ELSEWHERE])
def test_a_yes_to_a_spoken_offer_does_not_stop_the_looking(told, elsewhere):
    """
    {elsewhere}
    2026-03-05 15:00  reply from dana
    2026-03-10 15:00  reply from finn: offer spoken
    2026-03-11 15:00  accepted at acme
    2026-03-11 16:00  now
    """
    assert "withdrawal:lumen" not in told


def test_a_no_is_no_more_once_they_come_back(told):
    """
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-09 15:00        reply from eli: rejection
    2026-03-10 15:00        reply from dana: invitation
    2026-03-10 16:00        now
    """
    assert isinstance(told["answer:lumen:invitation:2026-03-10"], Due)


def test_what_was_put_away_waits_for_nothing(told):
    """
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-04-21 15:00        closed: no word since March
    2026-04-22 15:00        now
    """
    assert told["follow-up:lumen:1"] == Blocked(Reason.YOU_CLOSED_IT)


def test_a_late_word_opens_what_was_put_away(told):
    """
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-04-21 15:00        closed
    2026-04-23 15:00        reply from dana: invitation
    2026-04-23 16:00        now
    """
    assert isinstance(told["answer:lumen:invitation:2026-04-23"], Due)


def test_who_withdrew_is_out(told):
    """
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-06 13:00        withdrew
    2026-03-06 14:00        now
    """
    assert told["thank-you:lumen-1:dana"] == Blocked(Reason.YOU_ARE_OUT)
