"""Cards on the page, a session with them, and the sheet for a conversation that is booked."""

from datetime import UTC, datetime, timedelta

import pytest

from afterword.acts.interviews import note_interview
from afterword.acts.practice import write_outline
from afterword.core.questions import key_of
from afterword.records.models import Entry
from tests.web.cast import FRIDAY, MONDAY, SAID, begin_as

CONFLICT = "Tell me about a conflict"
CARD = f"/practice/{key_of(CONFLICT)}/"
OUTLINE = {"situation": "two teams", "task": "one release", "action": "I asked both", "result": "two days early"}


@pytest.fixture
def debriefed(browser, lumen):
    browser.post(lumen.debrief, SAID)
    return lumen


@pytest.fixture
def booked(debriefed):
    """Dana is seen again on Tuesday."""
    starts_at = datetime(2026, 3, 10, 15, tzinfo=UTC)
    return note_interview(
        debriefed.application,
        starts_at=starts_at,
        ends_at=starts_at + timedelta(hours=1),
        contacts=[debriefed.dana],
        now=FRIDAY,
    )


def test_with_no_card_the_page_teaches_and_offers_questions_with_credit(browser):
    text = browser.get("/practice/").text
    assert "No card yet" in text
    assert "Tech Interview Handbook, Copyright (c) 2017-Present Yangshun Tay, MIT licence" in text
    assert "Explain event delegation." not in text


def test_the_questions_fit_the_roles_that_one_applies_for(browser, lumen):
    assert "What is Big O Notation?" in browser.get("/practice/").text
    assert "Explain event delegation." not in browser.get("/practice/").text


def test_a_hard_question_is_a_card_with_whoever_asked_it(browser, debriefed):
    text = browser.get("/practice/").text
    assert CONFLICT in text
    assert "asked by Lumen Labs" in text


def test_a_question_of_ones_own_becomes_a_card(browser, ada):
    answer = browser.post("/practice/", {"question": "Why this town?"}, follow=True)
    assert "<h1>Why this town?</h1>" in answer.text


def test_a_card_without_a_question_is_refused(browser, ada):
    answer = browser.post("/practice/", {"question": " "})
    assert answer.status_code == 422
    assert "as they would ask it" in answer.text


def test_an_outline_is_kept_and_shown_to_be_revealed(browser, debriefed):
    answer = browser.post(CARD, OUTLINE, follow=True)
    assert "the one before stays in the diary" in answer.text
    assert "<summary>Show my outline</summary>" in answer.text
    assert "two days early" in answer.text


def test_a_session_goes_from_card_to_card_and_ends(browser, debriefed, ada):
    write_outline(ada, "Why us?", now=FRIDAY)
    second = browser.post(f"{CARD}went", {"went": "3"})
    assert second["Location"] == f"/practice/{key_of('Why us?')}/"
    last = browser.post(f"{second['Location']}went", {"went": "1"}, follow=True)
    assert "That was the last one for today." in last.text
    assert "practised 2 times today" in last.text


def test_how_it_went_decides_when_it_comes_again(browser, debriefed):
    assert "Next time: tomorrow." in browser.post(f"{CARD}went", {"went": "1"}, follow=True).text


def test_a_practice_that_was_pressed_by_mistake_is_taken_back(browser, debriefed):
    browser.post(f"{CARD}went", {"went": "4"})
    act = Entry.objects.get(kind="practised").act
    browser.post(f"/undo/{act}")
    assert "1 card" in browser.get("/practice/").text.partition("Later")[0]


@pytest.mark.parametrize("went", ["", "0", "5", "well", "3.5"])
def test_how_it_went_is_one_of_four(browser, debriefed, went):
    assert "one of the four buttons" in browser.post(f"{CARD}went", {"went": went}, follow=True).text
    assert not Entry.objects.filter(kind="practised").exists()


def test_a_card_that_is_put_away_is_gone_and_comes_back_with_undo(browser, debriefed):
    browser.post(f"{CARD}drop")
    assert browser.get(CARD).status_code == 404
    browser.post(f"/undo/{Entry.objects.get(kind='dropped').act}")
    assert browser.get(CARD).status_code == 200


def test_only_a_cards_page_may_hear(browser, debriefed):
    assert "microphone=(self)" in browser.get(CARD)["Permissions-Policy"]
    assert "media-src blob:" in browser.get(CARD)["Content-Security-Policy"]
    for page in ("/", "/practice/", debriefed.page):
        assert "microphone=()" in browser.get(page)["Permissions-Policy"]
        assert "media-src" not in browser.get(page)["Content-Security-Policy"]


def test_a_thousand_questions_are_shown_a_page_at_a_time(browser, ada):
    facts = [Entry(seeker=ada, kind="outline", at=FRIDAY, saved_at=FRIDAY, act="0" * 32,
                   body={"question": f"Question number {n}"}) for n in range(1000)]  # fmt: skip
    Entry.objects.bulk_create(facts)
    text = browser.get("/practice/").text
    assert "1000 cards" in text
    assert "6 cards" in text
    assert "Page 1 of 34" in text
    assert text.count("Question number") == 36
    assert "Page 34 of 34" in browser.get("/practice/?page=9999").text


def test_the_days_bend_toward_the_conversation(browser, booked):
    browser.post(f"{CARD}went", {"went": "4"})
    text = browser.get("/practice/").text
    assert "Toward Lumen Labs, Tuesday 10 March" in text
    assert "Monday 9 March" in text.partition("Later")[2]


def test_the_sheet_has_all_that_helps(browser, debriefed, booked):
    browser.post(CARD, OUTLINE)
    browser.post(f"{debriefed.page}interviews/{debriefed.interview.id}/review", {
        "asked-TOTAL_FORMS": "0", "asked-INITIAL_FORMS": "0", "next_time": "Name a number", "token": "once",
    })  # fmt: skip
    text = browser.get(f"{debriefed.page}interviews/{booked.id}/prepare").text
    for words in (
        "Dana Ruiz", "the move to Kafka", "the on-call rota", "a call with the team lead", CONFLICT, "two days early",
        "Send references", "Name a number", "When may I expect to hear from you?", "What is the next step?",
        "How do you prefer to be reached?", "Thank Dana Ruiz by name", "What has changed here since we last spoke?",
    ):  # fmt: skip
        assert words in text, words


def test_a_first_conversation_has_a_sheet_too(browser, lumen):
    text = browser.get(f"{lumen.page}interviews/{lumen.interview.id}/prepare").text
    assert "None is known yet." in text
    assert "first three months" in text


def test_today_leads_to_the_sheet_the_day_before(browser, booked, debriefed, moment):
    assert "Open the sheet" not in browser.get("/").text
    moment(MONDAY)
    assert f"interviews/{booked.id}/prepare" in browser.get("/").text
    browser.post(f"{debriefed.page}interviews/{booked.id}/prepare/ready")
    assert f"interviews/{booked.id}/prepare" not in browser.get("/").text
    assert "You went through the sheet" in browser.get(debriefed.page).text


def test_the_application_leads_to_sheet_and_review(browser, booked, debriefed):
    text = browser.get(debriefed.page).text
    assert f"interviews/{booked.id}/prepare" in text
    assert f"interviews/{debriefed.interview.id}/review" in text


def test_cards_of_one_seeker_are_none_of_anothers(debriefed, ada, come_in):
    assert come_in(begin_as("Ben Holt")).get(CARD).status_code == 404
