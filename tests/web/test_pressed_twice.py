"""A button that is pressed twice does what it says once, and the second press goes where the first one went."""

import re

import pytest

from afterword.records.models import Application, Contact, Entry, Letter, OwnPolicy, Seeker, State
from tests.web.cast import SAID
from tests.web.test_applications import TOLD
from tests.web.test_habits import NEW, NUMBERS

OPENED = {
    "employer": "Acme",
    "role": "Analyst",
    "talk-starts_at": "2026-03-06T09:00",
    "talk-minutes": "60",
    "person-name": "Finn Adler",
}
TALK = {"starts_at": "2026-03-06T09:00", "minutes": "60", "people": ["dana"], "new_name": "Zoe Kay"}


def form_of(browser, address):
    """What the page's own form carries beside what is typed."""
    found = re.search(r'name="once" value="(\w+)"', browser.get(address).text)
    assert found is not None
    return {"once": found[1]}


def written():
    return (Entry.objects.count(), Contact.objects.count(), Application.objects.count())


@pytest.mark.parametrize(
    ("address", "typed"),
    [
        *((f"{{page}}happened/{what}", typed) for what, typed in TOLD.items()),
        ("{page}end/withdraw", {}),
        ("{page}end/close", {}),
        ("{page}interviews/new", TALK),
        ("{page}interviews/lumen-labs-1/people", {"people": ["dana"], "new_name": "Zoe Kay"}),
        ("{page}people/new", {"name": "Zoe Kay"}),
        ("/applications/new", OPENED),
        ("/write-down", OPENED),
    ],
)
def test_what_is_pressed_twice_is_written_down_once(browser, lumen, address, typed):
    address = address.format(page=lumen.page)
    typed = typed | form_of(browser, address)
    first = browser.post(address, typed)
    after_one = written()
    second = browser.post(address, typed)
    assert (first.status_code, second.status_code) == (302, 302)
    assert second["Location"] == first["Location"]
    assert written() == after_one


def test_a_form_that_was_gone_back_to_and_changed_is_written_down(browser, lumen):
    form = form_of(browser, f"{lumen.page}happened/note")
    for words in ("They have a dog", "They have a cat"):
        browser.post(f"{lumen.page}happened/note", {"words": words} | form)
    assert Entry.objects.filter(kind="note").count() == 2


def test_a_form_that_was_refused_can_be_sent_again(browser, lumen):
    address, form = f"{lumen.page}happened/note", form_of(browser, f"{lumen.page}happened/note")
    assert browser.post(address, {"words": ""} | form).status_code == 422
    assert browser.post(address, {"words": "They have a dog"} | form).status_code == 302


def test_a_diary_that_is_read_in_twice_is_added_once(browser, ada):
    typed = {"diary-text": '2026-03-02  application acme "Analyst" at "Acme" in GB'} | form_of(browser, "/settings")
    first, second = (browser.post("/settings/diary/read", typed) for _ in range(2))
    assert (first.status_code, second.status_code) == (302, 302)
    assert Application.objects.count() == 1


def test_habits_of_one_s_own_that_are_kept_twice_are_kept_once(browser, ada):
    typed = NUMBERS | form_of(browser, NEW)
    first, second = (browser.post(NEW, typed) for _ in range(2))
    assert (first.status_code, second.status_code) == (302, 302)
    assert OwnPolicy.objects.count() == 1


def test_a_debrief_that_is_pressed_twice_can_be_taken_back_once(browser, lumen):
    browser.post(lumen.debrief, SAID)
    browser.post(lumen.debrief, SAID)
    assert Entry.objects.filter(kind="debrief").count() == 1
    browser.post(browser.get(lumen.page).context["undo_url"])
    assert Entry.objects.filter(kind="undone").count() == 1


@pytest.mark.parametrize(
    ("acts", "state"),
    [
        (["approve"], State.SCHEDULED),
        (["approve", "recall"], State.DRAFT),
        (["by-hand"], State.SENDING),
        (["by-hand", "sent"], State.SENT),
        (["by-hand", "not-sent"], State.DRAFT),
    ],
)
def test_a_letter_s_button_that_is_pressed_twice_complains_of_nothing(browser, lumen, acts, state):
    browser.post(lumen.debrief, SAID)
    letter = lumen.thank_you()
    for act in acts:
        first, second = (browser.post(f"/letters/{letter.pk}/{act}") for _ in range(2))
        assert (first.status_code, second.status_code) == (302, 302)
    assert Letter.objects.get(pk=letter.pk).state == state
    assert Entry.objects.filter(kind="sent").count() == (state == State.SENT)


def test_one_search_is_begun(db, come_in):
    typed = {"name": "Ada Okafor", "address": "ada@example.org", "country": "GB", "zone": "Europe/London"}
    first, second = come_in(), come_in()
    assert {first.post("/start", typed).status_code, second.post("/start", typed).status_code} <= {200, 302}
    assert Seeker.objects.filter(is_sample=False).count() == 1
