"""A posting on the page: from words, a file or an address, corrected, written down, and kept as it came."""

import json

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from afterword.records.models import Application, Posting, Seeker
from tests.post.posting.test_fetch import Pages, asked, here, server  # noqa: F401 - fixtures
from tests.post.posting.test_read import ENGLISH, POSTING, page
from tests.web.cast import begin_as

HTML = page(json.dumps(POSTING)).encode()
FORM = {
    "employer": "Brightwell",
    "role": "Data Engineer",
    "country": "GB",
    "zone": "",
    "via": "a friend",
    "is_lead": "on",
}


def a_file(content: bytes = HTML, name: str = "posting.html") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, content)


@pytest.fixture
def taken(browser):
    browser.post("/capture", {"file": a_file()})
    return Posting.objects.get()


def test_the_list_of_applications_leads_there(browser):
    assert 'href="/capture"' in browser.get("/applications/").text


def test_taking_in_a_posting_is_a_part_of_the_applications(browser):
    assert '<a href="/applications/" aria-current="page">' in browser.get("/capture").text


def test_a_lead_is_not_said_to_be_applied_to(browser, taken):
    browser.post(f"/capture/{taken.pk}", FORM)
    text = browser.get("/applications/brightwell/").text
    assert "A lead since" in text
    assert "Accept an offer" not in text
    assert "You applied on" not in text


def test_a_saved_page_fills_in_the_form_and_writes_nothing_down(browser, taken):
    text = browser.get(f"/capture/{taken.pk}").text
    for words in ('value="Brightwell &amp; Sons"', 'value="Data Engineer"', 'value="brightwell.example"', "Wednesday 1 April",
                  "60000 to 75000 GBP a year", "Leeds, Yorkshire", "The page said it for machines"):  # fmt: skip
        assert words in text, words
    assert '<option value="GB" selected>' in text
    assert not Application.objects.exists()


def test_what_the_person_corrected_becomes_a_lead(browser, taken):
    text = browser.post(f"/capture/{taken.pk}", FORM, follow=True).text
    assert "Brightwell is written down as a lead." in text
    assert "apply by Wednesday 1 April" in text
    row = Application.objects.get()
    assert (row.employer, row.via, row.is_lead, row.standing) == ("Brightwell", "a friend", True, "lead")


def test_or_an_application(browser, taken):
    browser.post(f"/capture/{taken.pk}", {name: value for name, value in FORM.items() if name != "is_lead"})
    assert Application.objects.get().standing == "applied"


def test_a_posting_is_written_down_once(browser, taken):
    for _ in range(2):
        browser.post(f"/capture/{taken.pk}", FORM)
    assert Application.objects.count() == 1


def test_pasted_words_are_read_as_well(browser):
    answer = browser.post("/capture", {"text": ENGLISH}, follow=True)
    assert 'value="Brightwell"' in answer.text
    assert "look at it closely" in answer.text


def test_the_original_is_kept_as_it_came_and_never_shown(browser, taken):
    answer = browser.get(f"/capture/{taken.pk}/original")
    assert answer.content == HTML
    assert answer["Content-Type"] == "application/octet-stream"
    assert "attachment" in answer["Content-Disposition"]


def test_words_of_a_posting_are_data(browser):
    evil = json.dumps(
        POSTING | {"title": "<script>alert(1)</script>Cook", "description": "<img src=x onerror=alert(1)>Hi"}
    )
    text = browser.post("/capture", {"file": a_file(page(evil).encode())}, follow=True).text
    assert "<script>alert" not in text
    assert "<img" not in text


@pytest.mark.parametrize(
    ("given", "why"),
    [
        ({}, "Paste what the posting says"),
        ({"text": "  "}, "Paste what the posting says"),
        ({"text": "Dear Dana, thank you for the talk."}, "does not read like a posting"),
        ({"file": a_file(b"%PDF-1.7")}, "This is a PDF"),
        ({"file": a_file(b"x" * (5 * 1024 * 1024 + 1))}, "larger than 5 MB"),
    ],
)
def test_what_is_no_posting_is_said_and_nothing_is_kept(browser, given, why):
    answer = browser.post("/capture", given)
    assert answer.status_code == 422
    assert why in answer.text
    assert not Posting.objects.exists()


@pytest.fixture
def web(server, monkeypatch):  # noqa: F811
    """A web of one server, which is on this computer."""
    monkeypatch.setattr("afterword.web.views.postings.NETWORK", here())
    monkeypatch.setattr(Pages, "get_posting", lambda self: self.say(HTML), raising=False)
    return server


def test_no_page_is_fetched_unless_that_was_allowed(browser, web, asked):  # noqa: F811
    assert 'name="address"' not in browser.get("/capture").text
    answer = browser.post("/capture/fetch", {"address": f"{web}/posting"})
    assert answer.status_code == 422
    assert "switched off" in answer.text
    assert asked == []


def test_an_allowed_page_is_fetched_when_the_button_is_pressed(browser, web, asked):  # noqa: F811
    browser.post("/settings/pages", {"allowed": "on"})
    assert asked == []
    assert 'value="Data Engineer"' in browser.post("/capture/fetch", {"address": f"{web}/posting"}, follow=True).text
    gone = browser.post("/capture/fetch", {"address": f"{web}/gone"})
    assert (gone.status_code, "no such page" in gone.text) == (422, True)


def test_switched_off_again_nothing_is_fetched(browser, ada):
    browser.post("/settings/pages", {"allowed": "on"})
    browser.post("/settings/pages", {})
    assert not Seeker.objects.get(pk=ada.pk).fetches_pages


@pytest.mark.parametrize(
    "address", ["", "brightwell", "http://127.0.0.1/", "http://169.254.169.254/latest", "file:///etc/passwd"]
)
def test_a_wrong_or_private_address_is_refused(browser, address):
    browser.post("/settings/pages", {"allowed": "on"})
    answer = browser.post("/capture/fetch", {"address": address})
    assert answer.status_code == 422
    assert not Posting.objects.exists()


def test_a_lead_can_be_typed_as_well(browser):
    browser.post("/applications/new", {"employer": "Acme", "role": "Cook", "is_lead": "on", "talk-minutes": "60"})
    assert Application.objects.get().standing == "lead"


def test_postings_of_one_seeker_are_none_of_anothers(taken, come_in):
    cleo = come_in(begin_as("Cleo Vane"))
    for path in ("", "/original"):
        assert cleo.get(f"/capture/{taken.pk}{path}").status_code == 404
    assert cleo.post(f"/capture/{taken.pk}", FORM).status_code == 404
