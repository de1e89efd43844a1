"""What a letter uses, what it leaves out, and what it says beside itself."""

from dataclasses import replace
from datetime import date

import pytest

from afterword.core.history import Channel, History, LetterKind, LetterSent, PromiseMade, ReplyKind, Side, stories
from afterword.core.letters import NoLetter, RestsOn, compose
from afterword.core.plan import plan
from afterword.core.policy import CONSIDERATE
from afterword.core.steps import LETTERS, StepKind
from afterword.core.timeframe import Precision
from tests.core.letters.cast import (
    ACCEPT,
    ADA,
    DANA,
    ELI,
    FEEDBACK,
    MORE_TIME,
    OFFER,
    REFERENCES,
    SCENES,
    YES,
    answer,
    contact,
    debrief,
    every_variant,
    follow_up,
    held,
    keep,
    march,
    promised,
    reply,
    step,
    thank_you,
    time_frame,
    told,
    write,
)


def bodies(this, *facts, day=18, **more):
    return [draft.body for draft in every_variant(this, told(*facts, **more), day=day)]


def test_the_facts_a_letter_rests_on_are_shown_beside_it():
    draft = write(thank_you(), told(held("dana"), debrief("The move to Kafka."), REFERENCES), day=6)
    assert set(draft.rests_on) == {
        RestsOn(label="Role", words="Data engineer at Lumen Labs"),
        RestsOn(label="You met", words="Dana Ruiz, 5 March 2026"),
        RestsOn(label="You discussed", words="the move to Kafka"),
        RestsOn(label="You promised", words="references"),
    }


def test_a_thank_you_without_points_says_what_would_help():
    draft = write(thank_you(), told(held("dana")), day=6)
    assert draft.missing == ("Nothing you discussed is written down: add a point or two in the debrief.",)


def test_pay_is_left_out_and_said_to_be():
    draft = write(thank_you(), told(held("dana"), debrief("salary", "Kafka", next_step="a call")), day=6)
    assert "Kafka" in draft.body
    assert "salary" not in draft.body
    assert draft.missing == ("This point is left out, since it is long or about pay: “salary”. Put it in a few words.",)


def test_a_thank_you_on_the_same_day_names_no_day():
    that_evening = compose(thank_you(), told(held("dana")), ADA, policy=CONSIDERATE, now=march(5, 19))
    assert "Thursday" not in that_evening.body
    assert all("on Thursday" in body for body in bodies(thank_you(), held("dana"), day=6))


def test_a_next_step_is_looked_forward_to():
    facts = held("dana"), debrief("Kafka", next_step="Call with the team lead next week")
    assert all("the call with the team lead" in body for body in bodies(thank_you(), *facts, day=6))


def test_waiting_for_their_word_is_not_called_a_next_step():
    draft = write(thank_you(), told(held("dana"), debrief("Kafka", next_step="they decide by Friday")), day=6)
    assert "decide" not in draft.body
    assert draft.missing == ()


def test_a_conversation_that_is_booked_is_named_by_its_day():
    facts = held("dana"), held("eli", day=10, id_="lumen-2")
    assert all("on Tuesday" in body for body in bodies(thank_you(), *facts, day=6))


@pytest.mark.parametrize(("by", "words"), [(date(2026, 3, 9), "by Monday"), (date(2026, 3, 20), "by 20 March")])
def test_an_open_promise_is_repeated_with_its_day(by, words):
    found = bodies(thank_you(), held("dana"), replace(REFERENCES, by=by), day=6)
    assert all("my references" in body and words in body for body in found)


def test_a_promise_whose_day_has_passed_is_not_made_again():
    assert not any("references" in body for body in bodies(thank_you(), held("dana"), REFERENCES, day=10))


@pytest.mark.parametrize(
    ("precision", "words"), [(Precision.EXACT, "by 13 March"), (Precision.APPROXIMATE, "by mid-March")]
)
def test_a_follow_up_names_their_day_as_surely_as_they_did(precision, words):
    found = bodies(follow_up(), held("dana"), time_frame(date(2026, 3, 13), "next week", precision))
    assert all(words in body for body in found)


def test_a_follow_up_without_a_named_day_speaks_of_none():
    assert not any("hear from you by" in body or "an answer" in body for body in bodies(follow_up(), held("dana")))


def test_a_follow_up_asks_for_what_they_were_going_to_send():
    task = PromiseMade(
        at=march(6), application="lumen", id="t", what="send me the test task", side=Side.THEIRS, by=date(2026, 3, 12)
    )
    assert all("the test task" in body and "by 12 March" in body for body in bodies(follow_up(), held("dana"), task))


def test_to_somebody_who_was_not_there_the_conversation_is_not_ours():
    found = bodies(follow_up(), held("eli"))
    assert all("my conversation with Eli Moss" in body for body in found)
    assert not any("our conversation" in body for body in found)


def test_a_follow_up_asks_one_question():
    assert [body.count("?") for body in bodies(follow_up(), held("dana"))] == [1, 1, 1, 1]


def test_a_second_follow_up_is_shorter_than_every_first():
    facts = held("dana"), debrief("Kafka"), time_frame(date(2026, 3, 13), "next week")
    first, second = bodies(follow_up(), *facts), bodies(follow_up(2, 1), *facts, day=27)
    assert max(map(len, second)) < min(map(len, first))


def test_only_a_late_promise_apologises():
    assert not any("delay" in body for body in bodies(keep(), REFERENCES, day=9))
    assert all(body.count("delay") == 1 for body in bodies(keep(), REFERENCES, day=10))


def test_what_they_asked_for_is_not_called_a_promise():
    found = bodies(keep(), promised("transcript", asked=True), day=6)
    assert all("my transcript" in body and "asked" in body and "promise" not in body for body in found)


def test_something_done_is_reported_and_the_outcome_asked_for():
    draft = write(keep(), told(promised("check with my manager")), day=6)
    assert "check with my manager" in draft.body
    assert draft.missing == ("Write what came of it: the letter only says that it is done.",)


def test_a_promise_kept_after_accepting_does_not_woo():
    found = bodies(keep(), held("dana"), OFFER, YES, REFERENCES, day=19)
    assert not any("interest" in body for body in found)


def test_a_no_is_answered_without_a_question():
    found = bodies(answer(ReplyKind.REJECTION), held("dana"), debrief("Kafka"), reply(ReplyKind.REJECTION))
    assert not any("?" in body or "improve" in body or "do better" in body for body in found)


def test_the_request_for_feedback_asks_one_thing():
    found = bodies(FEEDBACK, held("dana"), debrief("Kafka"), reply(ReplyKind.REJECTION))
    assert all(body.count("?") + body.count("grateful") == 1 for body in found)


def test_the_request_for_feedback_thanks_again_where_the_thanks_have_gone():
    thanks = LetterSent(at=march(17, 12), application="lumen", kind=LetterKind.ANSWER, contact="dana")
    found = bodies(FEEDBACK, held("dana"), reply(ReplyKind.REJECTION), thanks)
    assert all("again" in body for body in found)


def test_more_time_is_asked_with_the_day_they_named():
    found = bodies(MORE_TIME, reply(ReplyKind.OFFER_WRITTEN, by=date(2026, 3, 25)))
    assert all("by Wednesday, 25 March" in body or "25 March" in body for body in found)


def test_an_answer_shows_what_it_answers():
    draft = write(answer(ReplyKind.QUESTION), told(reply(ReplyKind.QUESTION, words="When could\nyou start?")))
    assert draft.rests_on[0] == RestsOn(label="They wrote", words="When could you start?")
    assert draft.missing[0].startswith("They asked: “When could you start?” Only you know the answer")


def test_a_spoken_offer_is_asked_for_on_paper_and_never_accepted():
    found = bodies(answer(ReplyKind.OFFER_SPOKEN), reply(ReplyKind.OFFER_SPOKEN))
    assert all("in writing" in body or "on paper" in body for body in found)
    assert not any("accept" in body for body in found)


@pytest.mark.parametrize(("by", "asks"), [(date(2026, 3, 25), False), (date(2026, 3, 17), True), (None, True)])
def test_a_written_offer_is_answered_by_their_day_or_asked_for_one(by, asks):
    found = bodies(answer(ReplyKind.OFFER_WRITTEN), reply(ReplyKind.OFFER_WRITTEN, by=by))
    assert all(("like to have my" in body) is asks for body in found)
    assert all(("by 25 March" in body) is not asks for body in found)


def test_a_yes_is_plain_in_the_first_sentence():
    for body in bodies(ACCEPT, OFFER, YES):
        assert "accept your offer of the Data engineer role at Lumen Labs" in body.split("\n\n")[1].split(". ")[0]


def test_a_yes_to_a_spoken_offer_asks_for_paper():
    assert all("in writing" in body for body in bodies(ACCEPT, reply(ReplyKind.OFFER_SPOKEN), YES))
    assert not any("in writing" in body for body in bodies(ACCEPT, OFFER, YES))


def test_a_letter_to_nobody_says_that_somebody_is_missing():
    draft = write(thank_you(None), told(held(), people=()), day=6)
    assert draft.body.startswith("Dear hiring team,")
    assert draft.missing[0] == "It is not known to whom this goes: add the person at Lumen Labs."


@pytest.mark.parametrize(
    ("role", "said"),
    [
        ("Data engineer", "the Data engineer role"),
        ("The Data Engineer position (m/f/d)", "the Data Engineer role"),
        ("Head of Data", "the role of Head of Data at"),
        ("Nurse - Ward 4", "the role of Nurse, Ward 4 at"),
        ("", "the role at"),
        ("Senior " * 30, "the role at"),
    ],
)
def test_a_role_is_named_as_a_sentence_can_carry_it(role, said):
    assert all(said in body for body in bodies(thank_you(), held("dana"), role=role, day=6))


def test_an_employer_with_a_full_stop_ends_a_sentence_once():
    found = bodies(thank_you(), held("dana"), employer="Lumen Inc.", day=6)
    assert all("Lumen Inc." in body and ".." not in body for body in found)


def test_a_call_has_a_sheet_with_everything_in_hand():
    people = (contact(channel=Channel.CALL),)
    draft = write(follow_up(), told(held("dana"), debrief("Kafka"), people=people))
    sheet = draft.call_sheet
    assert sheet is not None
    assert sheet.question.endswith("?")
    assert all(line in draft.body for line in (sheet.opening, *sheet.points, sheet.question, *sheet.write_down))
    assert draft.subject == "Call Dana Ruiz"


@pytest.mark.parametrize("kind", sorted(set(StepKind) - set(LETTERS)))
def test_what_is_no_letter_is_refused_with_a_sentence(kind):
    with pytest.raises(NoLetter, match="is nothing to write"):
        write(step(kind, f"{kind}:lumen"), told(held("dana")))


@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.purpose)
def test_every_letter_of_a_real_plan_can_be_written(scene):
    story = scene.story(Channel.EMAIL)
    history = History(
        seeker=ADA,
        applications=(story.application,),
        contacts=(DANA, ELI),
        facts=story.facts,
        accepted_elsewhere=scene.accepted_elsewhere,
    )
    now = march(scene.day, 10)
    letters = [each for each in plan(history, policy=CONSIDERATE, now=now).steps if each.kind in LETTERS]
    for this in letters:
        one = next(stories(history, now=now))
        assert compose(this, one, ADA, policy=CONSIDERATE, now=now).key == this.key
    sent = any(isinstance(fact, LetterSent) for fact in story.facts)
    assert sent or scene.purpose is scene.purpose.ASK_AGAIN or scene.step.key in {this.key for this in letters}
