"""What is told, quoted or asked about is not what the writer says; and whose company is named."""

from dataclasses import replace

import pytest

from afterword.core.tone import Fault, Kind, ToneContext, check, language_read

NOTE = ToneContext(
    kind=Kind.THANK_YOU, recipient="Dana Ruiz", employer="Lumen Labs", role="Night Nurse", seeker="Ada Okafor"
)


def faults(sentence: str, context: ToneContext = NOTE) -> set[Fault]:
    letter = f"Dear {context.recipient},\n\n{sentence} I would love to join you.\n\nBest,\nAda"
    return {remark.fault for remark in check(letter, context)}


@pytest.mark.parametrize(
    ("said", "told", "fault"),
    [
        ("The whole process was a shambles.", "You called the move “a shambles from start to end”.", Fault.BLAMING),
        ("I have no skills.", "You asked what I do with people who have no skills.", Fault.NEGATIVE),
        ("I begged, I was desperate.", "You told me about a desperate family.", Fault.DESPERATE),
    ],
)
def test_the_same_words_may_be_said_or_told(said, told, fault):
    assert fault in faults(said)
    assert faults(told) == set()


def test_seeing_them_on_monday_is_polite_after_an_invitation_and_bold_before():
    assert faults("See you on Monday at nine.") == {Fault.PRESUMPTUOUS}
    assert faults("See you on Monday at nine.", replace(NOTE, kind=Kind.ANSWER_INVITATION)) == set()


def test_who_withdraws_may_say_where_they_go_but_not_withdraw_from_elsewhere():
    leaving = replace(NOTE, kind=Kind.WITHDRAWAL)
    assert faults("I have taken a position at Harbour Trust.", leaving) == set()
    assert faults("I withdraw my application to Harbour Trust.", leaving) == {Fault.WRONG_EMPLOYER}


def test_the_name_of_the_role_does_not_hide_the_company_behind_it():
    assert faults("I would be glad of the post of Night Nurse at Harbour Trust.") == {Fault.WRONG_EMPLOYER}


def test_anybody_of_a_panel_may_be_greeted():
    assert faults("Thank you.", replace(NOTE, recipient="Interview panel")) == set()
    greeted = check("Dear Dr. Hall and Ms. Ortiz,\n\nI would love to join.\n\nAda", replace(NOTE, recipient="Panel"))
    assert Fault.WRONG_NAME not in {remark.fault for remark in greeted}


def test_a_question_takes_up_what_they_said_of_the_day():
    asking = replace(NOTE, kind=Kind.FOLLOW_UP, discussed=("the move to Kafka",))
    assert faults("You expected to decide by the 14th, so may I ask if there is news?", asking) == set()
    assert faults("I am following up. Is there any update?", asking) == {Fault.GENERIC}


def test_the_language_read_is_one_of_ours_or_none():
    assert language_read("Answer me.", NOTE) == "en"
    assert language_read("Спасибо за встречу.", NOTE) == ""
