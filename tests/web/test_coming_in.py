"""The door: who may look, and how a search begins."""

from datetime import timedelta

import pytest
from django.test import Client

from afterword.acts.entering import make_entry_link
from afterword.records.models import Seeker
from tests.web.cast import FRIDAY

pytestmark = pytest.mark.django_db

ADA = {"name": "Ada Okafor", "address": "ada@example.org", "zone": "Europe/London", "country": "GB"}


def test_without_the_link_there_is_only_the_door(client):
    answer = client.get("/applications/")
    assert answer.status_code == 401
    assert "The door is closed" in answer.text


def test_the_link_opens_the_pages_once(client):
    link = f"/enter/{make_entry_link(now=FRIDAY)}"
    assert client.get(link).status_code == 302
    assert client.get("/start").status_code == 200
    second = Client().get(link)
    assert (second.status_code, "used already" in second.text) == (401, True)


def test_an_old_link_opens_nothing(client):
    assert client.get(f"/enter/{make_entry_link(now=FRIDAY - timedelta(days=2))}").status_code == 401


def test_another_sites_page_is_turned_away(browser):
    answer = browser.post("/start/sample", headers={"Sec-Fetch-Site": "cross-site"})
    assert answer.status_code == 403
    assert "Nothing was done" in answer.text


def test_whoever_watches_the_program_sees_that_it_answers(client):
    assert client.get("/health").content == b"ok"


def test_a_form_without_its_proof_is_refused_in_words(come_in):
    answer = come_in(enforce_csrf_checks=True).post("/start", ADA)
    assert answer.status_code == 403
    assert "This form is too old" in answer.text


def test_the_first_visit_begins_a_search(come_in):
    browser = come_in()
    assert browser.get("/").url == "/start"
    assert browser.post("/start", ADA).url == "/"
    assert "Nothing to do yet" in browser.get("/").text


def test_a_beginning_without_a_country_keeps_what_was_typed(come_in):
    answer = come_in().post("/start", ADA | {"country": ""})
    assert answer.status_code == 422
    assert "Choose a country" in answer.text
    assert 'value="Ada Okafor"' in answer.text
    assert not Seeker.objects.exists()


def test_the_sample_comes_and_goes_with_one_click_each(come_in):
    browser = come_in()
    browser.post("/start/sample")
    assert "sample search" in browser.get("/").text
    browser.post("/start/sample/remove")
    assert not Seeker.objects.exists()
    assert browser.get("/").url == "/start"


def test_the_sample_leaves_ones_own_search_alone(browser, ada):
    browser.post("/start/sample")
    browser.post("/start/sample/remove")
    assert list(Seeker.objects.all()) == [ada]
    assert browser.get("/").status_code == 200


def test_the_first_page_brings_the_mark_of_the_forms(browser, lumen):
    browser.cookies.pop("afterword-csrf", None)
    assert "afterword-csrf" in browser.get("/waiting").cookies
