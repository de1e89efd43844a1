"""The card for the end of a conversation: what to ask, whom to thank, and lines of one's own."""

from datetime import UTC, datetime, timedelta

import pytest

from afterword.acts.applications import add_contact
from afterword.acts.interviews import note_interview
from afterword.records.models import Entry
from tests.web.cast import FRIDAY, MONDAY

TUESDAY = datetime(2026, 3, 10, 9, tzinfo=UTC)


@pytest.fixture
def booked(ada, lumen):
    """Dana and Eli are seen on Tuesday at three."""
    eli = add_contact(lumen.application, name="Eli Moss", now=FRIDAY)
    starts_at = datetime(2026, 3, 10, 15, tzinfo=UTC)
    return note_interview(
        lumen.application,
        starts_at=starts_at,
        ends_at=starts_at + timedelta(hours=1),
        contacts=[lumen.dana, eli],
        now=FRIDAY,
    )


@pytest.fixture
def card(lumen, booked):
    return f"{lumen.page}interviews/{booked.id}/leaving"


def test_the_card_has_the_three_questions_and_everybodys_name(browser, card):
    text = browser.get(card).text
    for words in (
        "When may I expect to hear from you?",
        "What is the next step?",
        "How do you prefer to be reached?",
        "Dana Ruiz, by name",
        "Eli Moss, by name",
        "you would like to do this work",
    ):
        assert words in text, words


def test_a_line_of_ones_own_stands_on_every_card_and_one_of_an_employer_there(browser, card, lumen, booked):
    browser.post(card, {"words": "Ask whom I would report to"})
    browser.post(card, {"words": "Ask about the move to Kafka", "only_here": "on"})
    assert {entry.application_id is None for entry in Entry.objects.filter(kind="remember")} == {True, False}
    for page in (card, f"{lumen.page}interviews/{booked.id}/prepare"):
        text = browser.get(page).text
        assert "Ask whom I would report to" in text
        assert "Ask about the move to Kafka" in text


def test_a_line_is_taken_off_again(browser, card):
    browser.post(card, {"words": "Ask whom I would report to"})
    answer = browser.post(f"/undo/{Entry.objects.get(kind='remember').act}", {"next": card})
    assert answer["Location"] == card
    assert "report to" not in browser.get(card).text


def test_an_empty_line_is_refused(browser, card):
    answer = browser.post(card, {"words": ""})
    assert answer.status_code == 422
    assert "Write down what you want to remember." in answer.text


def test_today_leads_to_the_card_on_the_day_and_until_it_is_over(browser, card, moment):
    moment(MONDAY)
    assert card not in browser.get("/").text
    moment(TUESDAY)
    assert card in browser.get("/").text
    moment(TUESDAY + timedelta(hours=8))
    assert card not in browser.get("/").text


def test_afterwards_the_card_leads_to_the_debrief(browser, card, lumen, booked, moment):
    moment(TUESDAY + timedelta(hours=8))
    assert f"{lumen.page}interviews/{booked.id}/debrief" in browser.get(card).text
