"""Going through one's answers: on the page, kept while typed, finished later, and what it shows over time."""

import pytest

from afterword.records.models import Draft, Entry
from tests.web.cast import FRIDAY, SAID

ROWS = {"asked-TOTAL_FORMS": "2", "asked-INITIAL_FORMS": "1"}
JUDGED = ROWS | {
    "token": "a-review-that-was-opened-once",
    "asked-0-question": "Tell me about a conflict",
    "asked-0-answer": "the argument about the release",
    "asked-0-behaviour_0": "did",
    "asked-0-behaviour_1": "missed",
    "asked-0-behaviour_3": "missed",
    "asked-0-behaviour_4": "not_applicable",
    "asked-1-question": "Why us?",
    "asked-1-kind": "motivation",
    "asked-1-behaviour_0": "did",
    "next_time": "Name a number",
}


@pytest.fixture
def page(lumen):
    return f"{lumen.page}interviews/{lumen.interview.id}/review"


def written() -> list[Entry]:
    return list(Entry.objects.filter(kind="review").order_by("id"))


def test_the_questions_of_the_debrief_stand_there_already(browser, lumen, page):
    browser.post(lumen.debrief, SAID)
    text = browser.get(page).text
    assert 'value="Tell me about a conflict"' in text
    assert "rambled" in text


def test_a_review_is_kept_question_by_question(browser, lumen, page):
    answer = browser.post(page, JUDGED, follow=True)
    assert "Kept." in answer.text
    first, second = written()[0].body["questions"]
    assert first["did"] == ["answered it"]
    assert first["missed"] == ["gave an example", "gave a number or a result"]
    assert first["not_applicable"] == ["stopped in time"]
    assert (second["kind"], second["missed"]) == ("motivation", [])


def test_what_it_shows_stands_above_and_leads_to_the_card(browser, lumen, page):
    browser.post(page, JUDGED)
    above = browser.get(page).text.partition("What it shows")[2].partition("<form")[0]
    assert "<dd>answered it</dd>" in above
    assert "/practice/" in above


def test_a_better_review_replaces_the_first_and_both_stay(browser, lumen, page):
    browser.post(page, JUDGED)
    browser.post(page, JUDGED | {"token": "another", "asked-0-behaviour_1": "did", "asked-0-behaviour_3": "did"})
    assert len(written()) == 2
    assert "no question missed much" in browser.get(page).text


def test_pressed_twice_it_is_written_once(browser, lumen, page):
    browser.post(page, JUDGED)
    browser.post(page, JUDGED)
    assert len(written()) == 1


def test_nothing_at_all_is_refused_with_what_to_do(browser, lumen, page):
    answer = browser.post(page, ROWS)
    assert answer.status_code == 422
    assert "write down one question, or what you would do differently" in answer.text
    assert written() == []


def test_rows_that_came_broken_are_refused_and_kept(browser, lumen, page):
    answer = browser.post(page, JUDGED | {"asked-TOTAL_FORMS": "many"})
    assert answer.status_code == 422
    assert written() == []


def test_a_judgement_that_is_none_is_refused(browser, lumen, page):
    assert browser.post(page, JUDGED | {"asked-0-behaviour_0": "perhaps"}).status_code == 422


def test_what_is_typed_is_kept_and_there_again(browser, lumen, page):
    browser.post(f"{page}/keep", JUDGED | {"asked-1-question": "Why not them?"})
    assert Draft.objects.filter(form="review").count() == 1
    assert "Why not them?" in browser.get(page).text
    browser.post(page, JUDGED)
    assert not Draft.objects.filter(form="review").exists()


def test_another_row_comes_without_scripts(browser, lumen, page):
    answer = browser.post(page, JUDGED | {"add_row": "asked"})
    assert 'name="asked-2-question"' in answer.text
    assert "Why us?" in answer.text


def test_a_review_can_be_written_months_later(browser, lumen, page, moment):
    browser.post(lumen.debrief, SAID)
    moment(FRIDAY.replace(month=11))
    assert "a while ago" in browser.get(lumen.page).text
    assert "Kept." in browser.post(page, JUDGED, follow=True).text


def test_words_are_shown_as_words(browser, lumen, page):
    browser.post(page, JUDGED | {"asked-0-question": "<script>alert(1)</script>", "next_time": "<b>x</b>"})
    for address in (page, "/reviews/", "/practice/"):
        assert "<script>alert" not in browser.get(address).text


def test_with_no_interview_the_page_says_what_will_be_there(browser):
    text = browser.get("/reviews/").text
    assert "No interview yet" in text
    assert "Write down a conversation" in text


def test_a_conversation_that_was_not_gone_through_is_offered(browser, lumen):
    browser.post(lumen.debrief, SAID)
    assert "Not gone through yet" in browser.get("/reviews/").text


def test_the_picture_stands_beside_its_table_and_sentence(browser, lumen, page):
    browser.post(page, JUDGED)
    text = browser.get("/reviews/").text
    assert text.count('class="picture"') == 2
    assert '<th scope="row">behavioural' in text
    assert "1 of 3" in text
    assert "No pattern yet" in text
    assert "Next time: Name a number" in text
