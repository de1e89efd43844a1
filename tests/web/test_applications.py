"""An application, the people there, what happened, and how it ends."""

import pytest
from django.urls import reverse

from afterword.records.models import Application, Contact, Entry
from afterword.web.views.happenings import PAGES
from tests.web.cast import SAID

AT = "2026-03-06T09:30"
TOLD = {
    "reply": {"kind": "request", "at": AT, "contact": "dana", "requested": "a transcript", "requested_by": "Monday"},
    "call": {"at": AT, "contact": "dana", "words": "They are on time", "hear_back": "by Wednesday"},
    "time-frame": {"at": AT, "words": "in two weeks", "contact": ""},
    "promise": {"what": "work samples", "when": "Monday", "side": "ours"},
    "bounce": {"at": AT, "contact": "dana"},
    "away": {"at": AT, "contact": "dana", "until": "2026-03-20"},
    "no-contact": {"at": AT},
    "note": {"words": "They have a dog"},
}


@pytest.mark.parametrize("what", PAGES)
def test_what_happened_is_written_down_and_can_be_taken_back(browser, lumen, what):
    before = Entry.objects.count()
    assert browser.post(f"{lumen.page}happened/{what}", TOLD[what]).status_code == 302
    assert Entry.objects.count() > before
    browser.post(browser.get(lumen.page).context["undo_url"])
    assert Entry.objects.filter(kind="undone").count() == 1


def test_what_is_still_to_come_is_refused_beside_its_field(browser, lumen):
    answer = browser.post(f"{lumen.page}happened/call", TOLD["call"] | {"at": "2026-03-09T09:00"})
    assert answer.status_code == 422
    assert "That is still to come" in answer.text
    assert "They are on time" in answer.text


def test_a_request_stands_in_the_plan(browser, lumen):
    browser.post(f"{lumen.page}happened/reply", TOLD["reply"])
    assert "Send a transcript" in browser.get(lumen.page).text


def test_a_promise_is_kept_with_one_click(browser, lumen):
    browser.post(lumen.debrief, SAID)
    browser.post(f"{lumen.page}promises/references/kept")
    assert "You kept your promise of references" in browser.get(lumen.page).text


@pytest.mark.parametrize(("how", "kind"), [("withdraw", "withdrew"), ("close", "closed"), ("decline", "declined")])
def test_an_ending_asks_once_and_only_then_ends(browser, lumen, how, kind):
    page = f"{lumen.page}end/{how}"
    assert "?" in browser.get(page).text
    assert not Entry.objects.filter(kind=kind).exists()
    browser.post(page)
    assert Entry.objects.filter(kind=kind).exists()


def test_a_removed_application_comes_back(browser, lumen):
    browser.post(f"{lumen.page}remove")
    gone = browser.get(lumen.page)
    assert gone.status_code == 404
    undo = gone.context["undo_url"]
    assert browser.post(undo).url == lumen.page
    assert browser.get(lumen.page).status_code == 200


def test_people_are_added_and_corrected(browser, lumen):
    browser.post(f"{lumen.page}people/new", {"name": "Eli Moss", "address": "eli@lumen.example"})
    assert Contact.objects.get(key="eli").address == "eli@lumen.example"
    browser.post(f"{lumen.page}people/eli", {"name": "Eli Moss", "address": "e.moss@lumen.example", "channel": "call"})
    assert Contact.objects.get(key="eli").channel == "call"


def test_a_wrong_address_keeps_the_name(browser, lumen):
    answer = browser.post(f"{lumen.page}people/new", {"name": "Eli Moss", "address": "eli at lumen"})
    assert answer.status_code == 422
    assert 'value="Eli Moss"' in answer.text


def test_another_conversation_brings_somebody_new(browser, lumen):
    talk = {"starts_at": "2026-03-06T09:00", "minutes": "30", "people": ["dana"], "new_name": "Eli Moss"}
    answer = browser.post(f"{lumen.page}interviews/new", talk)
    assert "Dana Ruiz and Eli Moss" in browser.get(answer.url).text


def test_a_booked_conversation_waits_on_the_application(browser, lumen):
    answer = browser.post(f"{lumen.page}interviews/new", {"starts_at": "2026-03-12T09:00", "minutes": "30"})
    assert answer.url == lumen.page
    assert "Booked" in browser.get(lumen.page).text


def test_the_diary_of_an_application_can_be_kept(browser, lumen):
    browser.post(lumen.debrief, SAID)
    answer = browser.get(reverse("application-diary", kwargs={"key": lumen.application.key}))
    assert "hear back: by the end of next week" in answer.text
    assert answer.headers["Content-Disposition"].startswith("attachment")


def test_the_list_goes_on_over_pages(browser, ada, lumen):
    Application.objects.bulk_create(
        Application(seeker=ada, key=f"many-{n}", role="Analyst", employer=f"Employer {n}", zone="Europe/London",
                    country="GB", opened_at=lumen.application.opened_at)
        for n in range(60)
    )  # fmt: skip
    assert "Page 2 of 2" in browser.get("/applications/?page=2").text
    assert browser.get("/applications/?page=x").status_code == 200
