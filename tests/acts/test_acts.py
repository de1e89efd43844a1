"""What each act does to the plan and to the letters."""

from datetime import timedelta

import pytest

from afterword.acts.applications import change_contact, open_application
from afterword.acts.debriefs import Answers, PromiseGiven, write_debrief
from afterword.acts.happenings import (
    NotYetHappened,
    accept_offer,
    ask_no_contact,
    close,
    decline_offer,
    keep_promise,
    note_bounce,
    note_call,
    note_out_of_office,
    note_reply,
    withdraw,
)
from afterword.acts.interviews import EndsBeforeItStarts, note_interview
from afterword.acts.letters import (
    LetterOnItsWay,
    LetterRefused,
    NothingWritten,
    approve_letter,
    edit_letter,
    not_sent_by_hand,
    open_by_hand,
    recall_letter,
    reword_letter,
    sent_by_hand,
)
from afterword.acts.planning import replan
from afterword.acts.recording import NothingToUndo
from afterword.acts.undoing import undo
from afterword.core.history import ReplyKind
from afterword.core.hours import UnknownCountry, UnknownZone
from afterword.core.plan import plan
from afterword.core.policy import CONSIDERATE
from afterword.core.verdicts import Blocked, Reason
from afterword.records.history import history_of
from afterword.records.locking import writing
from afterword.records.models import Application, Entry, Letter, State
from tests.acts.cast import EVENING, FIRST_FOLLOW_UP, FOR_DANA, FOR_ELI, MORNING, Lumen, utc

PROMISE = "promise:lumen-labs:references"
WITHDRAWAL = "withdrawal:lumen-labs"
REFERENCES = Answers(promises=(PromiseGiven(what="references", when="tomorrow"),))


def verdict(office, key):
    return plan(history_of(office.seeker), policy=CONSIDERATE, now=office.now)[key].verdict


def test_a_thank_you_may_be_approved_the_evening_before_and_leaves_next_morning(office):
    office.interviewed()
    office.at(EVENING)
    assert approve_letter(office.letter(FOR_DANA), now=office.now).due_at == utc("2026-03-06 08:30")
    office.at("2026-03-06 08:29")
    office.worker.tick()
    assert office.taken() == []
    office.at(MORNING)
    office.worker.tick()
    assert office.taken() == [FOR_DANA]


def test_each_person_met_gets_a_thank_you(office):
    office.interviewed(office.lumen.dana, office.lumen.eli)
    assert {office.state(FOR_DANA), office.state(FOR_ELI)} == {State.DRAFT}


def test_a_letter_inside_a_quiet_window_is_refused_with_the_reason(office):
    office.interviewed(answers=Answers(hear_back="by Monday"))
    office.at("2026-03-11 09:00")
    office.worker.tick()
    approve_letter(office.letter(FIRST_FOLLOW_UP), now=office.now)
    note_reply(office.lumen.application, kind=ReplyKind.OTHER, at=office.now, now=office.now, hear_back="by the 20th")
    office.later(minutes=1)
    with pytest.raises(LetterRefused, match="20 March") as refusal:
        approve_letter(office.letter(FIRST_FOLLOW_UP), now=office.now)
    assert refusal.value.verdict == Blocked(Reason.QUIET_WINDOW, utc("2026-03-21 00:00"))


def test_a_follow_up_is_written_when_the_grace_is_over(office):
    office.interviewed(answers=Answers(hear_back="by Monday"))
    office.at("2026-03-11 08:29")
    office.worker.tick()
    assert not Letter.objects.filter(kind="follow-up").exists()
    office.at("2026-03-11 08:30")
    office.worker.tick()
    assert office.state(FIRST_FOLLOW_UP) == State.DRAFT


def test_an_edit_after_the_approval_needs_a_new_approval(office):
    office.interviewed()
    approve_letter(office.letter(FOR_DANA), now=office.now)
    edit_letter(office.letter(FOR_DANA), subject="Thank you", body="In my own words.", now=office.now)
    assert office.state(FOR_DANA) == State.DRAFT


def test_an_edit_that_changes_nothing_keeps_the_approval(office):
    office.interviewed()
    same = approve_letter(office.letter(FOR_DANA), now=office.now)
    edit_letter(same, subject=same.subject, body=same.body, now=office.now)
    assert office.state(FOR_DANA) == State.SCHEDULED


def test_what_was_typed_is_not_overwritten_by_a_new_fact(office):
    held = office.interviewed()
    edit_letter(office.letter(FOR_DANA), subject="Thank you", body="In my own words.", now=office.now)
    write_debrief(office.lumen.application, held, answers=Answers(discussed=("Kafka",)), now=office.now)
    assert office.letter(FOR_DANA).body == "In my own words."


def test_another_wording_is_another_wording(office):
    office.interviewed()
    before = office.letter(FOR_DANA).body
    assert reword_letter(office.letter(FOR_DANA), now=office.now).body != before


def test_an_empty_letter_is_not_approved(office):
    office.interviewed()
    edit_letter(office.letter(FOR_DANA), subject="Thank you", body="  \n", now=office.now)
    with pytest.raises(NothingWritten):
        approve_letter(office.letter(FOR_DANA), now=office.now)


def test_an_approved_letter_can_be_taken_back_until_it_leaves(office):
    office.interviewed()
    approve_letter(office.letter(FOR_DANA), now=office.now)
    assert recall_letter(office.letter(FOR_DANA), now=office.now).state == State.DRAFT
    approve_letter(office.letter(FOR_DANA), now=office.now)
    office.at(MORNING)
    office.worker.tick()
    with pytest.raises(LetterOnItsWay):
        recall_letter(office.letter(FOR_DANA), now=office.now)


def test_undoing_a_debrief_withdraws_its_promise_and_writing_it_again_brings_it_back(office):
    held = office.interviewed(answers=REFERENCES)
    undo(office.seeker, Entry.objects.get(kind="debrief").act, now=office.later(minutes=1))
    assert office.state(PROMISE) == State.CANCELLED
    write_debrief(office.lumen.application, held, answers=REFERENCES, now=office.later(minutes=1))
    assert Letter.objects.filter(kind="promise", state=State.DRAFT).count() == 1


@pytest.mark.parametrize("answers", [Answers(hear_back="by Monday"), Answers(no_contact=True)])
def test_what_they_asked_for_counts_when_an_undone_debrief_is_written_again(office, answers):
    held = office.interviewed(answers=answers)
    before = verdict(office, FIRST_FOLLOW_UP)
    undo(office.seeker, Entry.objects.get(kind="debrief").act, now=office.later(minutes=1))
    write_debrief(office.lumen.application, held, answers=answers, now=office.later(minutes=1))
    assert verdict(office, FIRST_FOLLOW_UP) == before


def test_an_act_is_undone_once_and_stays_in_the_diary(office):
    office.interviewed()
    act, entries = Entry.objects.get(kind="interview").act, Entry.objects.count()
    undo(office.seeker, act, now=office.now)
    with pytest.raises(NothingToUndo):
        undo(office.seeker, act, now=office.now)
    assert Entry.objects.count() == entries + 1


def test_a_promise_is_carried_by_the_person_s_own_hand(office):
    office.interviewed(answers=REFERENCES)
    approve_letter(office.letter(PROMISE), now=office.now)
    office.at(MORNING)
    office.worker.tick()
    assert (office.state(PROMISE), office.letter(PROMISE).carrier, office.taken()) == (State.SCHEDULED, "hand", [])


def test_a_promise_that_was_sent_by_hand_is_kept(office):
    office.interviewed(answers=REFERENCES)
    office.at(MORNING)
    open_by_hand(office.letter(PROMISE), now=office.now)
    sent_by_hand(office.letter(PROMISE), now=office.now)
    assert verdict(office, PROMISE).reason is Reason.PROMISE_KEPT


def test_a_letter_that_was_not_sent_by_hand_after_all_is_a_draft_again(office):
    office.interviewed()
    office.at(MORNING)
    open_by_hand(office.letter(FOR_DANA), now=office.now)
    assert not_sent_by_hand(office.letter(FOR_DANA), now=office.now).state == State.DRAFT


def test_a_letter_is_not_given_out_by_hand_before_its_time(office):
    office.interviewed()
    with pytest.raises(LetterRefused, match="6 March"):
        open_by_hand(office.letter(FOR_DANA), now=office.now)


def test_a_promise_that_was_kept_in_person_asks_for_no_letter(office):
    office.interviewed(answers=REFERENCES)
    keep_promise(office.lumen.application, "references", at=office.now, now=office.now)
    assert office.state(PROMISE) == State.CANCELLED


def test_a_reply_withdraws_the_thank_you_to_whom_it_came_from(office):
    office.interviewed(office.lumen.dana, office.lumen.eli)
    at = office.later(minutes=5)
    note_reply(office.lumen.application, kind=ReplyKind.OTHER, at=at, now=at, contact=office.lumen.dana)
    assert (office.state(FOR_DANA), office.state(FOR_ELI)) == (State.CANCELLED, State.DRAFT)
    assert office.letter(FOR_DANA).reason == "they_answered"


def test_a_request_becomes_a_promise_with_its_day(office):
    at = office.now
    note_reply(
        office.lumen.application,
        kind=ReplyKind.REQUEST,
        at=at,
        now=at,
        contact=office.lumen.dana,
        requested="school records",
        requested_by="by Friday",
    )
    promised = Entry.objects.get(kind="promised").body
    assert (promised["what"], promised["by"], promised["asked"]) == ("school records", "2026-03-06", True)


def test_an_offer_on_paper_that_is_accepted_drafts_withdrawals_elsewhere(office):
    other = open_application(office.seeker, role="Writer", employer="Quarry", now=office.now)
    office.interviewed()
    note_reply(other, kind=ReplyKind.OFFER_WRITTEN, at=office.now, now=office.now)
    act = accept_offer(other, now=office.later(minutes=1))
    assert office.state(WITHDRAWAL) == State.DRAFT
    undo(office.seeker, act, now=office.later(minutes=1))
    assert office.state(WITHDRAWAL) == State.CANCELLED


def test_an_offer_that_was_only_spoken_stops_nothing(office):
    other = open_application(office.seeker, role="Writer", employer="Quarry", now=office.now)
    office.interviewed()
    note_reply(other, kind=ReplyKind.OFFER_SPOKEN, at=office.now, now=office.now)
    accept_offer(other, now=office.later(minutes=1))
    assert not Letter.objects.filter(key=WITHDRAWAL).exists()


@pytest.mark.parametrize("leave", [withdraw, decline_offer])
def test_whoever_leaves_says_so_and_thanks_nobody_any_more(office, leave):
    office.interviewed()
    leave(office.lumen.application, now=office.now)
    assert (office.state(WITHDRAWAL), office.state(FOR_DANA)) == (State.DRAFT, State.CANCELLED)


def test_a_late_word_opens_what_was_put_away(office):
    office.interviewed()
    close(office.lumen.application, now=office.later(minutes=1))
    assert Application.objects.get().ended
    at = office.later(minutes=1)
    note_reply(office.lumen.application, kind=ReplyKind.OTHER, at=at, now=at)
    assert not Application.objects.get().ended


def test_no_contact_stops_the_thank_you(office):
    office.interviewed()
    ask_no_contact(office.lumen.application, at=office.now, now=office.now)
    assert office.state(FOR_DANA) == State.CANCELLED


def test_a_call_ends_a_silence(office):
    office.interviewed(answers=Answers(hear_back="by Monday"))
    at = office.at("2026-03-12 09:00")
    note_call(office.lumen.application, at=at, now=at)
    assert verdict(office, FIRST_FOLLOW_UP).reason is Reason.FOLLOW_UP_COUNTED


def test_an_out_of_office_moves_the_day_to_their_return(office):
    office.interviewed(answers=Answers(hear_back="by Monday"))
    at = office.at("2026-03-10 09:00")
    until = utc("2026-03-16 00:00").date()
    note_out_of_office(office.lumen.application, contact=None, until=until, at=at, now=at)
    assert verdict(office, FIRST_FOLLOW_UP).until == utc("2026-03-16 08:30")


def test_what_lies_ahead_has_not_happened(office):
    with pytest.raises(NotYetHappened):
        note_call(office.lumen.application, at=office.now + timedelta(hours=1), now=office.now)


def test_a_conversation_ends_after_it_starts(office):
    with pytest.raises(EndsBeforeItStarts):
        note_interview(office.lumen.application, starts_at=office.now, ends_at=office.now, contacts=[], now=office.now)


def test_an_unknown_place_is_refused_and_opens_nothing(office):
    with pytest.raises(UnknownCountry):
        open_application(office.seeker, role="Writer", employer="Quarry", country="XX", now=office.now)
    with pytest.raises(UnknownZone):
        open_application(office.seeker, role="Writer", employer="Quarry", zone="Moon/Base", now=office.now)
    assert Application.objects.count() == 1


def test_keys_are_short_and_never_taken_twice(office):
    again = Lumen(office.seeker, now=office.now)
    assert (again.application.key, again.dana.key) == ("lumen-labs-2", "dana-2")


def test_a_new_address_makes_a_bounced_letter_possible_again(office):
    office.interviewed()
    dana, at = office.lumen.dana, office.now
    note_bounce(office.lumen.application, contact=dana, at=at, now=at)
    assert office.state(FOR_DANA) == State.CANCELLED
    at = office.later(minutes=1)
    change_contact(dana, name=dana.name, address="d.ruiz@lumen.example", title="", channel=None, now=at)
    assert office.state(FOR_DANA) == State.DRAFT


def test_a_thank_you_that_came_back_is_drafted_again_for_the_new_address(office):
    office.interviewed()
    office.at(MORNING)
    first = sent_by_hand(office.letter(FOR_DANA), now=office.now)
    at = office.later(minutes=1)
    note_bounce(office.lumen.application, contact=office.lumen.dana, at=at, now=at)
    assert office.letter(FOR_DANA) == first
    at = office.later(minutes=1)
    change_contact(office.lumen.dana, name="Dana Ruiz", address="d.ruiz@lumen.example", title="", channel=None, now=at)
    again = office.letter(FOR_DANA)
    assert (again.state, again.recipient_address) == (State.DRAFT, "d.ruiz@lumen.example")
    assert again.message_id != first.message_id


def test_a_sending_that_was_taken_back_leaves_a_draft_to_send(office):
    office.interviewed()
    office.at(MORNING)
    sent_by_hand(office.letter(FOR_DANA), now=office.now)
    undo(office.seeker, Entry.objects.get(kind="sent").act, now=office.later(minutes=1))
    assert (office.state(FOR_DANA), office.letter(FOR_DANA).copy) == (State.DRAFT, 1)


def test_a_plan_for_a_moment_before_a_letter_went_drafts_no_second_one(office):
    office.interviewed()
    approve_letter(office.letter(FOR_DANA), now=office.now)
    office.at(MORNING)
    office.worker.tick()
    with writing(office.seeker) as held:
        replan(held, [office.lumen.application], now=office.now - timedelta(seconds=1))
    assert (office.state(FOR_DANA), office.letter(FOR_DANA).copy) == (State.SENT, 0)
