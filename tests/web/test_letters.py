"""A letter on its way from the draft to the receipt, and the refusals that stop it."""

import pytest

from afterword.acts import outbox
from afterword.records.models import Letter, State
from tests.web.cast import FRIDAY, MONDAY, SAID


@pytest.fixture
def letter(browser, lumen, moment):
    """The thank-you to Dana, on Monday morning, when it may leave."""
    browser.post(lumen.debrief, SAID | {"promised-0-what": ""})
    moment(MONDAY)
    return lumen.thank_you()


def address(letter: Letter, act: str = "") -> str:
    return f"/letters/{letter.pk}/{act}"


def state(letter: Letter) -> str:
    return Letter.objects.get(pk=letter.pk).state


def test_the_letter_stands_beside_what_it_rests_on_with_the_guard_above_the_button(browser, letter):
    page = browser.get(address(letter)).text
    assert "the move to Kafka" in page.partition("What it rests on")[2]
    assert page.index("It may leave now") < page.index("Send it myself")


def test_sent_by_hand_it_opens_in_a_mail_program_and_is_written_down(browser, letter):
    browser.post(address(letter, "by-hand"))
    page = browser.get(address(letter)).text
    assert "mailto:dana@lumen.example?subject=" in page
    eml = browser.get(f"/letters/{letter.pk}.eml")
    assert b"X-Unsent: 1" in eml.content
    browser.post(address(letter, "sent"))
    assert state(letter) == State.SENT


def test_a_sending_that_was_written_down_by_mistake_is_taken_back(browser, letter):
    browser.post(address(letter, "by-hand"))
    browser.post(address(letter, "sent"))
    browser.post(browser.get(address(letter)).context["undo_url"])
    assert Letter.objects.filter(key=letter.key).latest("copy").state == State.DRAFT


def test_not_sent_after_all_it_is_a_draft_again(browser, letter):
    browser.post(address(letter, "by-hand"))
    browser.post(address(letter, "not-sent"))
    assert state(letter) == State.DRAFT


def test_the_file_is_not_given_out_before_the_guard_was_asked(browser, letter):
    answer = browser.get(f"/letters/{letter.pk}.eml")
    assert answer.status_code == 422
    assert "Send it myself" in answer.text


def test_an_early_letter_cannot_be_taken_out_and_the_page_says_when(browser, letter, moment):
    moment(FRIDAY.replace(hour=6))
    answer = browser.post(address(letter, "by-hand"))
    assert answer.status_code == 422
    assert "That cannot be done now" in answer.text
    assert state(letter) == State.DRAFT


def test_approved_and_held_back(browser, letter):
    browser.post(address(letter, "approve"))
    assert state(letter) == State.SCHEDULED
    browser.post(address(letter, "recall"))
    assert state(letter) == State.DRAFT


def test_own_words_are_kept_and_a_refused_edit_shows_them(browser, letter):
    words = {"subject": "Thank you", "body": "Dear Dana,\n\nthe Kafka part stayed with me."}
    browser.post(address(letter, "edit"), words)
    assert "stayed with me" in browser.get(address(letter)).text
    browser.post(address(letter, "sent"))
    answer = browser.post(address(letter, "edit"), words | {"body": "Too late for these words"})
    assert answer.status_code == 422
    assert "Too late for these words" in answer.text


def test_an_empty_letter_is_no_letter(browser, letter):
    answer = browser.post(address(letter, "edit"), {"subject": "Thank you", "body": "  \n "})
    answer = answer if answer.status_code == 422 else browser.post(address(letter, "approve"))
    assert answer.status_code == 422
    assert "The letter is empty" in answer.text


def test_another_wording_is_another_letter(browser, letter):
    browser.post(address(letter, "reword"))
    assert Letter.objects.get(pk=letter.pk).body != letter.body


@pytest.fixture
def unsure(letter):
    """The line broke while the letter was being sent."""
    outbox.move(letter, State.UNSURE, actor="worker", now=MONDAY, why="The connection broke.")
    return letter


def test_an_unsure_letter_stands_on_today_with_both_answers(browser, unsure):
    page = browser.get("/").text
    assert address(unsure, "went") in page
    assert address(unsure, "did-not-go") in page
    browser.post(address(unsure, "went"))
    assert state(unsure) == State.SENT


def test_what_did_not_go_out_becomes_a_new_draft_and_is_not_sent_again(browser, unsure):
    answer = browser.post(address(unsure, "did-not-go"))
    copy = Letter.objects.exclude(pk=unsure.pk).get()
    assert answer.url == address(copy)
    assert (state(unsure), copy.state) == (State.CANCELLED, State.DRAFT)


def test_the_outbox_shows_each_letter_where_it_is(browser, letter):
    assert "Needs you" in browser.get("/outbox").text
    browser.post(address(letter, "sent"))
    assert "Gone" in browser.get("/outbox").text
