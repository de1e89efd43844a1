"""Two tabs on one thing, a door that closed, a page gone back to: the second is told, and nothing is lost."""

import re
from datetime import timedelta

import pytest

from afterword.acts.entering import make_entry_link
from afterword.acts.letters import edit_letter
from afterword.records.models import Draft, Entry
from tests.web.cast import FRIDAY, SAID

MINUTE = timedelta(minutes=1)


def hidden(answer, name: str) -> str:
    found = re.search(rf'name="{name}" value="([^"]*)"', answer.text)
    assert found is not None
    return found[1]


def opened(browser, address: str) -> dict[str, str]:
    """What a page that is opened carries in its form."""
    page = browser.get(address)
    return {name: hidden(page, name) for name in ("token", "opened", "seen")}


def written() -> list[list[str]]:
    return [entry.body["discussed"] for entry in Entry.objects.filter(kind="debrief").order_by("id")]


def test_the_second_debrief_is_told_of_the_first_and_added_when_saved_again(browser, lumen):
    one, other = opened(browser, lumen.debrief), opened(browser, lumen.debrief)
    assert browser.post(lumen.debrief, SAID | one).status_code == 302
    late = SAID | other | {"discussed": "maps"}
    told = browser.post(lumen.debrief, late)
    assert told.status_code == 409
    assert "in another place meanwhile" in told.text
    assert ">\nmaps</textarea>" in told.text
    assert written() == [["the move to Kafka", "the on-call rota"]]
    assert browser.post(lumen.debrief, late | {"seen": hidden(told, "seen")}).status_code == 302
    assert written()[1:] == [["maps"]]


def test_a_debrief_that_is_pressed_twice_is_no_second_tab(browser, lumen):
    one = opened(browser, lumen.debrief)
    assert {browser.post(lumen.debrief, SAID | one).status_code for _ in range(2)} == {302}
    assert len(written()) == 1


def test_a_debrief_that_was_taken_back_can_be_saved_from_the_page_one_went_back_to(browser, lumen):
    one, other = opened(browser, lumen.debrief), opened(browser, lumen.debrief)
    browser.post(lumen.debrief, SAID | one)
    browser.post(f"/undo/{Entry.objects.get(kind='debrief').act}")
    assert browser.post(lumen.debrief, SAID | other).status_code == 302


def test_two_tabs_do_not_type_over_each_others_drafts(browser, lumen, moment):
    one, other = opened(browser, lumen.debrief), opened(browser, lumen.debrief)
    moment(FRIDAY + MINUTE)
    browser.post(f"{lumen.debrief}/keep", SAID | one | {"discussed": "the first"})
    moment(FRIDAY + 2 * MINUTE)
    told = browser.post(f"{lumen.debrief}/keep", SAID | other | {"discussed": "the second"})
    assert told.status_code == 409
    assert "Another tab is open" in told.text
    assert Draft.objects.get(form="debrief").fields["discussed"] == ["the first"]
    browser.post(lumen.debrief, SAID | other)
    assert Draft.objects.filter(form="debrief").exists(), "what the first tab typed is not thrown away"
    assert browser.post(f"{lumen.debrief}/keep", SAID | one | {"discussed": "the first, more"}).status_code == 200


def test_a_page_that_was_opened_after_a_draft_goes_on_with_it(browser, lumen, moment):
    browser.post(f"{lumen.debrief}/keep", SAID | opened(browser, lumen.debrief))
    moment(FRIDAY + MINUTE)
    again = opened(browser, lumen.debrief)
    moment(FRIDAY + 2 * MINUTE)
    assert browser.post(f"{lumen.debrief}/keep", SAID | again | {"discussed": "more"}).status_code == 200
    browser.post(lumen.debrief, SAID | again)
    assert not Draft.objects.filter(form="debrief").exists()


@pytest.mark.parametrize("when", ["", "soon", "2026-03-06T10:00:00", "9" * 50])
def test_a_page_that_does_not_say_when_it_was_opened_is_kept(browser, lumen, when):
    assert browser.post(f"{lumen.debrief}/keep", SAID | {"opened": when}).status_code in (200, 409)


def test_the_words_of_a_letter_are_not_written_over_unseen(browser, lumen, ada):
    browser.post(lumen.debrief, SAID)
    letter = lumen.thank_you()
    address = f"/letters/{letter.pk}/edit"
    seen = hidden(browser.get(address), "seen")
    edit_letter(letter, subject="Thanks", body="From the other tab.", now=FRIDAY)
    mine = {"subject": "Thank you", "body": "Mine.", "seen": seen}
    told = browser.post(address, mine)
    assert told.status_code == 409
    assert "From the other tab." in told.text
    assert "Mine.</textarea>" in told.text
    assert browser.post(address, mine | {"seen": hidden(told, "seen")}).status_code == 302
    letter.refresh_from_db()
    assert letter.body == "Mine."


def test_the_second_review_is_told_of_the_first(browser, lumen):
    browser.post(lumen.debrief, SAID)
    address = f"{lumen.page}interviews/{lumen.interview.id}/review"
    rows = {"asked-TOTAL_FORMS": "1", "asked-INITIAL_FORMS": "0", "asked-0-question": "Why us?"}
    one, other = opened(browser, address), opened(browser, address)
    assert browser.post(address, rows | one | {"next_time": "slower"}).status_code == 302
    told = browser.post(address, rows | other | {"next_time": "louder"})
    assert told.status_code == 409
    assert "louder" in told.text
    assert Entry.objects.filter(kind="review").count() == 1


def test_what_was_typed_in_front_of_a_closed_door_can_be_sent_when_it_is_open(browser, lumen, client):
    told = client.post(lumen.debrief, SAID | {"discussed": 'maps "and" <charts>', "password": "hunter2"})
    assert told.status_code == 401
    assert 'value="maps &quot;and&quot; &lt;charts&gt;"' in told.text
    assert "hunter2" not in told.text
    client.get(f"/enter/{make_entry_link(now=FRIDAY)}")
    assert client.post(lumen.debrief, SAID | {"discussed": "maps"}).status_code == 302
    assert written() == [["maps"]]
