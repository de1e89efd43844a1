"""Offers that are spoken, put on paper, made better, taken back; the one request for more time and the one for feedback."""

import pytest

from afterword.core.verdicts import Blocked, Done, Due, Lapsed, Reason
from tests.diaries.telling import ny

ELSEWHERE = """
    2026-03-02        application lumen "Data engineer" at "Lumen Labs" in US, America/New_York
    2026-03-02        application acme "Analyst" at "Acme" in US, America/New_York
    2026-03-02        contact dana "Dana Ruiz" <dana@lumen.example> at lumen
    2026-03-02        contact finn "Finn Adler" <finn@acme.example> at acme
    2026-03-05 15:00  reply from dana
"""


@pytest.mark.parametrize("elsewhere", [ELSEWHERE])
def test_paper_that_follows_a_spoken_yes_has_to_be_accepted_itself(told, elsewhere):
    """
    {elsewhere}
    2026-03-10 15:00  reply from finn: offer spoken
    2026-03-11 15:00  accepted at acme
    2026-03-12 15:00  reply from finn: offer written
    2026-03-12 16:00  now
    """
    assert "withdrawal:lumen" not in told
    assert told["decide:acme"] == Due(Reason.OFFER_OPEN, ny("2026-03-12 11:00"))


@pytest.mark.parametrize("elsewhere", [ELSEWHERE])
def test_the_search_ends_when_the_paper_is_accepted(told, elsewhere):
    """
    {elsewhere}
    2026-03-10 15:00  reply from finn: offer spoken
    2026-03-11 15:00  accepted at acme
    2026-03-12 15:00  reply from finn: offer written
    2026-03-13 15:00  accepted at acme
    2026-03-13 16:00  now
    """
    assert told["withdrawal:lumen"] == Due(
        Reason.ACCEPTED_ELSEWHERE, ny("2026-03-13 11:00"), best_by=ny("2026-03-18 00:00")
    )
    assert told["acceptance:acme"] == Due(Reason.ACCEPTANCE_TO_SEND, ny("2026-03-13 11:00"))


@pytest.mark.parametrize("elsewhere", [ELSEWHERE])
@pytest.mark.parametrize("entry", ["reply from finn: rejection", "declined at acme", "withdrew at acme"])
def test_an_offer_that_is_off_again_lets_the_search_go_on(told, elsewhere, entry):
    """
    {elsewhere}
    2026-03-10 15:00  reply from finn: offer written
    2026-03-11 15:00  accepted at acme
    2026-03-12 15:00  {entry}
    2026-03-12 16:00  now
    """
    assert "withdrawal:lumen" not in told
    assert isinstance(told["acceptance:acme"], Blocked)


def test_an_offer_that_they_took_back_is_not_decided(told):
    """
    2026-03-10 15:00  reply from dana: offer written by 2026-03-20
    2026-03-12 15:00  reply from dana: rejection
    2026-03-12 16:00  now
    """
    assert told["decide:lumen"] == Blocked(Reason.THEY_SAID_NO)


def test_a_better_offer_opens_what_was_declined(told):
    """
    2026-03-10 15:00  reply from dana: offer written by 2026-03-20
    2026-03-12 15:00  declined
    2026-03-13 15:00  reply from dana: offer written by 2026-03-25
    2026-03-13 16:00  now
    """
    assert told["decide:lumen"] == Due(
        Reason.OFFER_TO_DECIDE,
        ny("2026-03-13 11:00"),
        best_by=ny("2026-03-26 00:00"),
        turns_at=ny("2026-03-24 00:00"),
    )
    assert "withdrawal:lumen" not in told


def test_of_two_offers_the_later_on_paper_is_decided(told):
    """
    2026-03-10 15:00  reply from dana: offer written
    2026-03-12 15:00  reply from eli: offer written by 2026-03-20
    2026-03-13 15:00  reply from dana: offer spoken
    2026-03-13 16:00  now
    """
    assert told["decide:lumen"].since == ny("2026-03-12 11:00")


def test_the_day_for_the_answer_is_close(told):
    """
    2026-03-10 15:00  reply from dana: offer written by 2026-03-20
    2026-03-19 15:00  now
    """
    assert told["decide:lumen"] == Due(
        Reason.OFFER_DECISION_SOON, ny("2026-03-10 11:00"), best_by=ny("2026-03-21 00:00")
    )


def test_a_day_that_they_moved_is_the_one_that_counts(told):
    """
    2026-03-10 15:00  reply from dana: offer written by 2026-03-20
    2026-03-12 15:00  sent more-time to dana
    2026-03-13 15:00  terms written at lumen
        answer by: 2026-03-27
    2026-03-21 16:00  now
    """
    assert told["decide:lumen"] == Due(
        Reason.OFFER_TO_DECIDE,
        ny("2026-03-10 11:00"),
        best_by=ny("2026-03-28 00:00"),
        turns_at=ny("2026-03-26 00:00"),
    )


def test_more_time_may_be_asked_until_the_day(told):
    """
    2026-03-10 15:00  reply from dana: offer written by 2026-03-20
    2026-03-12 16:00  now
    """
    assert told["more-time:lumen:2026-03-10"] == Due(
        Reason.MORE_TIME_MAY_BE_ASKED, ny("2026-03-10 11:00"), until=ny("2026-03-21 00:00")
    )


def test_more_time_is_asked_once(told):
    """
    2026-03-10 15:00  reply from dana: offer written by 2026-03-20
    2026-03-12 15:00  sent more-time to dana
    2026-03-13 16:00  now
    """
    assert told["more-time:lumen:2026-03-10"] == Done(Reason.MORE_TIME_ASKED, ny("2026-03-12 11:00"))


def test_after_the_day_nobody_asks_for_more_time(told):
    """
    2026-03-10 15:00  reply from dana: offer written by 2026-03-20
    2026-03-21 16:00  now
    """
    assert told["more-time:lumen:2026-03-10"] == Lapsed(Reason.TOO_LATE_FOR_MORE_TIME, ny("2026-03-21 00:00"))


@pytest.mark.parametrize("entry", ["accepted", "declined", "reply from dana: rejection"])
def test_what_is_decided_needs_no_more_time(told, entry):
    """
    2026-03-10 15:00  reply from dana: offer written by 2026-03-20
    2026-03-11 15:00  {entry}
    2026-03-12 16:00  now
    """
    assert "more-time:lumen:2026-03-10" not in told


def test_after_a_no_one_may_ask_once_what_to_do_better(told):
    """
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-10 15:00        reply from dana: rejection
    2026-03-10 16:00        now
    """
    assert told["feedback:lumen"] == Due(
        Reason.FEEDBACK_MAY_BE_ASKED, ny("2026-03-10 11:00"), until=ny("2026-03-25 00:00")
    )


def test_the_question_with_the_thanks_in_one_letter_answers_the_no(told):
    """
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-10 15:00        reply from dana: rejection
    2026-03-11 15:00        sent feedback to dana
    2026-03-12 16:00        now
    """
    assert told["answer:lumen:rejection:2026-03-10"] == Done(Reason.ANSWERED, ny("2026-03-11 11:00"))


def test_feedback_is_asked_for_once_for_good(told):
    """
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-10 15:00        reply from dana: rejection
    2026-03-11 15:00        sent feedback to dana
    2026-04-10 15:00        reply from dana: invitation
    2026-04-20 15:00        reply from eli: rejection
    2026-04-20 16:00        now
    """
    asked = Done(Reason.FEEDBACK_ASKED, ny("2026-03-11 11:00"))
    assert (told["feedback:lumen"], told.leaving("feedback:lumen")) == (asked, asked)


def test_a_request_that_came_back_was_not_made(told):
    """
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-10 15:00        reply from dana: rejection
    2026-03-11 15:00        sent feedback to dana
    2026-03-11 15:01        bounced dana
    2026-03-11 16:00        now
    """
    assert isinstance(told["feedback:lumen"], Due)
    assert told.leaving("feedback:lumen") == Blocked(Reason.ADDRESS_BOUNCED)


def test_whoever_was_never_met_has_nothing_to_ask(told):
    """
    2026-03-10 15:00  reply from dana: rejection
    2026-03-10 16:00  now
    """
    assert "feedback:lumen" not in told


def test_who_wants_no_contact_is_not_asked_for_feedback(told):
    """
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-10 15:00        reply from dana: rejection
    2026-03-10 15:05        told by dana: no contact
    2026-03-10 16:00        now
    """
    assert told["feedback:lumen"] == Blocked(Reason.NO_CONTACT)


def test_two_weeks_after_a_no_nobody_is_asked(told):
    """
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-10 15:00        reply from dana: rejection
    2026-03-26 16:00        now
    """
    assert told["feedback:lumen"] == Lapsed(Reason.TOO_LATE_FOR_FEEDBACK, ny("2026-03-25 00:00"))


def test_a_spoken_offer_is_answered_before_anything_is_asked(told):
    """
    2026-03-05 15:00-16:00  interview lumen-1 with dana
    2026-03-10 15:00        reply from dana: offer spoken
    2026-03-30 15:00        now
    """
    assert told["follow-up:lumen:1"] == Blocked(Reason.OFFER_ON_THE_TABLE)


def test_the_paper_that_they_promised_is_asked_for_after_its_day_and_some_grace(told):
    """
    2026-03-10 15:00  reply from dana: offer spoken
    2026-03-10 15:05  they promised: the offer in writing by Friday
    2026-03-10 16:00  sent answer to dana
    2026-03-11 15:00  now
    """
    assert told["follow-up:lumen:1"] == Blocked(Reason.QUIET_WINDOW, ny("2026-03-14 00:00"))


def test_once_the_grace_is_over_the_paper_may_be_asked_for(told):
    """
    2026-03-10 15:00  reply from dana: offer spoken
    2026-03-10 15:05  they promised: the offer in writing by Friday
    2026-03-10 16:00  sent answer to dana
    2026-03-17 15:00  now
    """
    assert told["follow-up:lumen:1"] == Due(Reason.FOLLOW_UP_DUE, ny("2026-03-17 08:30"))


def test_an_offer_on_paper_is_not_asked_for(told):
    """
    2026-03-10 15:00  reply from dana: offer spoken
    2026-03-10 16:00  sent answer to dana
    2026-03-12 15:00  reply from dana: offer written
    2026-04-10 15:00  now
    """
    assert told["follow-up:lumen:1"] == Blocked(Reason.OFFER_ON_THE_TABLE)


def test_the_day_that_was_spoken_holds_where_the_paper_names_none(told):
    """
    2026-03-10 15:00  reply from dana: offer spoken by 2026-03-20
    2026-03-12 15:00  reply from dana: offer written
    2026-03-12 16:00  now
    """
    assert told["decide:lumen"].best_by == ny("2026-03-21 00:00")


def test_asking_for_more_time_answers_no_question(told):
    """
    2026-03-10 15:00  reply from dana: offer written by 2026-03-20
    2026-03-11 15:00  reply from dana: question
    2026-03-11 16:00  sent more-time to dana
    2026-03-12 10:00  now
    """
    assert isinstance(told["answer:lumen:question:2026-03-11"], Due)
    assert told["answer:lumen:offer-written:2026-03-10"] == Done(Reason.ANSWERED, ny("2026-03-11 12:00"))
