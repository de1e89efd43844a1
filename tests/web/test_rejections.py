"""A no on its page: an answer or none, one question, a lesson that stands on the next sheet."""

from datetime import UTC, datetime, timedelta

import pytest

from afterword.acts.interviews import note_interview
from afterword.records.models import Entry, Letter
from tests.web.cast import FRIDAY, MONDAY

NO = {"kind": "rejection", "at": "2026-03-06T09:30", "contact": "dana", "words": "Somebody with more Kafka."}


@pytest.fixture
def no(browser, lumen):
    browser.post(f"{lumen.page}happened/reply", NO)
    return lumen


def test_they_wrote_leads_to_the_no(browser, lumen):
    assert browser.post(f"{lumen.page}happened/reply", NO)["Location"] == f"{lumen.page}no"


def test_a_no_is_said_kindly_and_asks_for_nothing(browser, no):
    text = browser.get(f"{no.page}no").text
    assert "Nothing has to be done about it today" in text
    assert "Somebody with more Kafka." in text
    assert "You need not." in text
    assert "!" not in text.partition("<main")[2].partition("</main>")[0].replace("<!", "")


def test_the_question_is_drafted_on_wish_and_refused_a_second_time(browser, no):
    assert not Letter.objects.filter(kind="feedback").exists()
    browser.post(f"{no.page}wish/feedback")
    letter = Letter.objects.get(kind="feedback")
    assert "one thing" in letter.body or "work on" in letter.body
    browser.post(f"/letters/{letter.pk}/sent")
    answer = browser.post(f"{no.page}wish/feedback", follow=True)
    assert "once is enough, whatever they answer" in answer.text
    assert "Draft the question" not in browser.get(f"{no.page}no").text


def test_a_lesson_stands_on_the_sheet_for_the_next_conversation_anywhere(browser, no, ada):
    from afterword.acts.applications import open_application  # noqa: PLC0415 - as the fixtures do

    browser.post(f"{no.page}no", {"words": "Ask earlier how the team decides"})
    acme = open_application(ada, role="Analyst", employer="Acme", now=FRIDAY)
    starts_at = datetime(2026, 3, 10, 15, tzinfo=UTC)
    talk = note_interview(acme, starts_at=starts_at, ends_at=starts_at + timedelta(hours=1), contacts=[], now=FRIDAY)
    assert (
        "Ask earlier how the team decides" in browser.get(f"/applications/{acme.key}/interviews/{talk.id}/prepare").text
    )


def test_a_lesson_is_taken_off_again(browser, no):
    browser.post(f"{no.page}no", {"words": "Ask earlier"})
    browser.post(f"/undo/{Entry.objects.get(kind='lesson').act}")
    assert "Ask earlier" not in browser.get(f"{no.page}no").text.replace("Taken back", "")


def test_a_lesson_without_words_is_refused(browser, no):
    answer = browser.post(f"{no.page}no", {"words": " "})
    assert answer.status_code == 422
    assert "in a few words of your own" in answer.text


def test_where_there_is_no_no_the_page_is_the_application(browser, lumen, moment):
    assert browser.get(f"{lumen.page}no")["Location"] == lumen.page
    browser.post(f"{lumen.page}happened/reply", NO)
    moment(MONDAY)
    browser.post(f"{lumen.page}happened/reply", {"kind": "invitation", "at": "2026-03-09T09:30"})
    assert browser.get(f"{lumen.page}no")["Location"] == lumen.page
