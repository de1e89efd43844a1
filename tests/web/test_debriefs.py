"""What was said, from the form to the plan."""

from afterword.records.models import Application, Contact, Entry, Letter
from tests.web.cast import EMPTY_ROWS, SAID

NEW = {
    "employer": "Lumen Labs",
    "role": "Data engineer",
    "person-name": "Dana Ruiz",
    "person-address": "dana@lumen.example",
    "talk-starts_at": "2026-03-05T15:00",
    "talk-minutes": "60",
}


def debriefs() -> int:
    return Entry.objects.filter(kind="debrief").count()


def test_a_newcomer_goes_from_nothing_to_the_debrief_with_one_form(browser):
    answer = browser.post("/write-down", NEW)
    assert answer.url.endswith("/debrief")
    assert "with Dana Ruiz" in browser.get(answer.url).text


def test_a_conversation_without_its_time_is_asked_for_and_nothing_is_opened(browser):
    answer = browser.post("/write-down", NEW | {"talk-starts_at": ""})
    assert answer.status_code == 422
    assert 'value="Lumen Labs"' in answer.text
    assert not Application.objects.exists()


def test_an_application_needs_no_conversation(browser):
    answer = browser.post("/applications/new", {"employer": "Lumen Labs", "role": "Analyst", "talk-minutes": "60"})
    assert answer.url == "/applications/lumen-labs/"
    assert not Contact.objects.exists()


def test_what_was_said_becomes_a_plan(browser, lumen):
    assert browser.post(lumen.debrief, SAID).url == lumen.page
    page = browser.get(lumen.page).text
    assert "end of next week\u201d" in page
    assert "Thank Dana Ruiz" in page
    assert "Send references" in page
    assert "asked for time until Friday 13 March" in page


def test_a_double_click_writes_once(browser, lumen):
    browser.post(lumen.debrief, SAID)
    browser.post(lumen.debrief, SAID)
    assert debriefs() == 1


def test_the_flash_takes_it_back_and_stays_on_the_page(browser, lumen):
    browser.post(lumen.debrief, SAID)
    undo = browser.get(lumen.page).context["undo_url"]
    assert browser.post(undo, {"next": lumen.page}).url == lumen.page
    assert "(taken back)" in browser.get(lumen.page).text
    assert browser.post(undo, {"next": "https://elsewhere.example/"}).url == "/"


def test_what_is_typed_is_kept_before_it_is_saved(browser, lumen):
    answer = browser.post(f"{lumen.debrief}/keep", SAID, headers={"HX-Request": "true"})
    assert answer.text.strip() == "Kept at 10:00"
    page = browser.get(lumen.debrief).text
    assert 'value="by the end of next week"' in page
    assert "the on-call rota" in page
    assert 'value="references"' in page


def test_a_saved_form_is_forgotten(browser, lumen):
    browser.post(f"{lumen.debrief}/keep", SAID)
    browser.post(lumen.debrief, SAID)
    page = browser.get(lumen.debrief).text
    assert "the on-call rota" not in page
    assert "already" in page


def test_another_row_comes_without_a_script_and_saves_nothing(browser, lumen):
    page = browser.post(lumen.debrief, SAID | {"add_row": "promised"}).text
    assert 'name="promised-1-what"' in page
    assert 'value="references"' in page
    assert debriefs() == 0


def test_enter_in_a_line_saves_nothing_before_one_means_it(browser, lumen):
    page = browser.post(lumen.debrief, SAID | {"add_row": ""})
    assert (page.status_code, debriefs()) == (200, 0)
    assert 'value="references"' in page.text


def test_their_words_are_read_while_they_are_typed(browser, lumen):
    answer = browser.post(f"{lumen.debrief}/reading", {"hear_words": "by the end of next week"})
    assert "Friday 13 March" in answer.text
    assert "<html" not in answer.text


def test_a_day_of_ones_own_counts_more_than_the_words(browser, lumen):
    browser.post(lumen.debrief, SAID | {"hear_back_on": "2026-03-11"})
    assert "until Wednesday 11 March" in browser.get(lumen.page).text


def test_a_corrected_day_stands_beside_their_words(browser, lumen):
    browser.post(lumen.debrief, SAID | {"hear_back_on": "2026-03-11"})
    page = browser.get(lumen.page).text
    assert "\u201cby the end of next week\u201d" in page
    assert "You read &#x27;by the end of next week&#x27; as Wednesday 11 March." in page


def test_a_day_without_words_is_a_day_too(browser, lumen):
    browser.post(lumen.debrief, SAID | {"hear_words": "", "hear_back_on": "2026-03-11"})
    page = browser.get(lumen.page).text
    assert "You named Wednesday 11 March." in page


def test_a_day_that_does_not_exist_keeps_everything_typed(browser, lumen):
    answer = browser.post(lumen.debrief, SAID | {"hear_back_on": "2026-02-31"})
    assert answer.status_code == 422
    assert "Write a day that exists" in answer.text
    assert "rambled" in answer.text
    assert debriefs() == 0


def test_an_empty_debrief_is_a_debrief(browser, lumen):
    browser.post(lumen.debrief, EMPTY_ROWS)
    assert debriefs() == 1


def test_a_second_page_adds_to_the_first(browser, lumen):
    browser.post(lumen.debrief, SAID)
    browser.post(lumen.debrief, EMPTY_ROWS | {"token": "another-page", "notes": "They have a dog"})
    assert debriefs() == 2


def test_whom_nobody_named_can_be_named_afterwards_and_is_thanked(browser, lumen):
    browser.post(f"{lumen.page}interviews/new", {"starts_at": "2026-03-05T09:00", "minutes": "60"})
    page = browser.get(lumen.page).text
    people = f"{lumen.page}interviews/lumen-labs-2/people"
    assert f'href="{people}"' in page
    browser.post(people, {"new_name": "Zoe Kay", "new_address": "zoe@lumen.example"})
    letter = Letter.objects.get(key="thank-you:lumen-labs-2:zoe")
    assert (letter.state, letter.recipient_address) == ("draft", "zoe@lumen.example")
    assert people not in browser.get(lumen.page).text


def test_who_was_there_has_to_be_said(browser, lumen):
    answer = browser.post(f"{lumen.page}interviews/lumen-labs-1/people", {})
    assert answer.status_code == 422
    assert "Choose who was there" in answer.text
