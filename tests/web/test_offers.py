"""An offer on its page, all of them side by side, the withdrawals after a yes, and letters that are wished for."""

import pytest

from afterword.acts.applications import open_application
from afterword.records.models import Entry, Letter, State
from tests.web.cast import FRIDAY, MONDAY

SPOKEN = {"at": "2026-03-06T09:30", "contact": "dana", "pay": "55k", "hours": "37.5 a week", "place": "Leeds"}


@pytest.fixture
def spoken(browser, lumen):
    browser.post(f"{lumen.page}offer/spoken", SPOKEN)
    return lumen


@pytest.fixture
def written(browser, spoken, moment):
    moment(MONDAY)
    paper = SPOKEN | {"at": "2026-03-09T09:30", "answer_by": "2026-03-20", "place": "Hull"}
    browser.post(f"{spoken.page}offer/written", paper)
    return spoken


def test_without_an_offer_the_page_says_what_comes(browser, lumen):
    text = browser.get(f"{lumen.page}offer").text
    assert "No offer yet" in text
    assert "What was said and what is on paper are two things" in text


def test_a_spoken_offer_is_said_to_bind_nobody(browser, spoken):
    text = browser.get(f"{spoken.page}offer").text
    assert "Spoken, not on paper. It binds nobody yet" in text
    assert "In a year: <strong>55,000 GBP</strong>" in text
    assert "/end/accept" not in text


def test_the_paper_stands_beside_what_was_said(browser, written):
    text = browser.get(f"{written.page}offer").text
    assert "On paper. It binds them" in text
    assert "on paper it says “Hull”, and “Leeds” was said" in text
    assert "/end/accept" in text


def test_the_form_for_the_paper_shows_what_was_said_and_writes_nothing_into_it(browser, spoken):
    text = browser.get(f"{spoken.page}offer/written").text
    assert "As it was said: “Leeds”." in text
    assert 'value="Leeds"' not in text


@pytest.mark.parametrize(
    ("pay", "said"),
    [
        ("negotiable", "There is no figure in it yet."),
        ("4.500,00 € brutto", "It does not say per what"),
        ("<b>55k</b>", "55,000 GBP"),
    ],
)
def test_pay_in_any_words_is_kept_and_read_as_far_as_it_goes(browser, lumen, pay, said):
    browser.post(f"{lumen.page}offer/spoken", SPOKEN | {"pay": pay})
    assert said in browser.get(f"{lumen.page}offer").text
    assert Entry.objects.get(kind="terms").body["pay"] == pay


@pytest.mark.parametrize(
    ("wrong", "why"),
    [
        ({"at": "2026-03-09T09:30"}, "That is still to come"),
        ({"at": ""}, "Say on which day"),
        ({"answer_by": "the 12th"}, "Write a day that exists"),
        ({"contact": "nobody"}, "Select a valid choice"),
        ({"pay": "x" * 301}, "at most 300"),
    ],
)
def test_what_cannot_be_is_refused_and_the_words_stay(browser, lumen, wrong, why):
    answer = browser.post(f"{lumen.page}offer/spoken", SPOKEN | wrong)
    assert answer.status_code == 422
    assert why in answer.text
    assert "Leeds" in answer.text
    assert not Entry.objects.filter(kind__in=("reply", "terms")).exists()


def test_a_day_for_the_answer_in_the_past_is_kept_and_said_to_have_passed(browser, lumen):
    browser.post(f"{lumen.page}offer/written", SPOKEN | {"answer_by": "2026-03-01"})
    text = browser.get(f"{lumen.page}offer").text
    assert "has passed: call them today" in text
    assert "more time" not in text.partition("Still missing")[0].partition("call them instead")[0]


def test_a_day_that_moved_is_written_down(browser, written):
    browser.post(f"{written.page}offer/written/terms", {"pay": "55k", "answer_by": "2026-03-27"})
    assert "Friday 27 March" in browser.get(f"{written.page}offer").text


def test_terms_without_a_word_are_refused(browser, written):
    answer = browser.post(f"{written.page}offer/written/terms", {})
    assert answer.status_code == 422
    assert "There is nothing to keep yet" in answer.text


def test_they_wrote_leads_to_the_offer(browser, lumen):
    answer = browser.post(f"{lumen.page}happened/reply", {"kind": "offer written", "at": "2026-03-06T09:30"})
    assert answer["Location"] == f"{lumen.page}offer"


def test_more_time_is_drafted_where_it_is_wished_for(browser, written):
    answer = browser.post(f"{written.page}wish/more-time", follow=True)
    assert "Ask Dana Ruiz for more time" in answer.text
    assert "Name the day by which you can decide" in answer.text


def test_a_wish_that_is_not_open_is_refused_in_words(browser, lumen):
    answer = browser.post(f"{lumen.page}wish/feedback", follow=True)
    assert "Nothing that happened calls for this letter." in answer.text
    assert browser.post(f"{lumen.page}wish/everything").status_code == 404
    assert not Letter.objects.filter(kind="feedback").exists()


def test_offers_stand_side_by_side(browser, written, ada):
    acme = open_application(ada, role="Analyst", employer="Acme", country="DE", now=FRIDAY)
    browser.post(f"/applications/{acme.key}/offer/spoken", {"at": "2026-03-09T09:00", "pay": "4.500 € im Monat"})
    text = browser.get("/offers").text
    for words in ("55,000 GBP", "54,000 EUR", "On paper", "Spoken only", "EUR and GBP are not turned into each other"):
        assert words in text, words


def test_without_offers_the_page_teaches(browser, lumen):
    text = browser.get("/offers").text
    assert "No offer is open. When one comes" in text
    assert "Lumen Labs" in text


def test_with_no_application_at_all_it_leads_on(browser):
    text = browser.get("/offers").text
    assert "No offer yet" in text
    assert "Still running" not in text


def test_a_yes_on_paper_leads_to_the_withdrawals_and_each_is_one_press(browser, written, ada):
    acme = open_application(ada, role="Analyst", employer="Acme", now=FRIDAY)
    browser.post(f"/applications/{acme.key}/people/new", {"name": "Finn Adler", "address": "finn@acme.example"})
    browser.post(f"/applications/{acme.key}/happened/reply", {"kind": "other", "at": "2026-03-06T09:30"})
    assert browser.post(f"{written.page}end/accept")["Location"] == "/offers/withdrawals"
    letter = Letter.objects.get(kind="withdrawal")
    text = browser.get("/offers/withdrawals").text
    assert f"/offers/withdrawals/{letter.pk}/approve" in text
    browser.post(f"/offers/withdrawals/{letter.pk}/approve")
    assert Letter.objects.get(kind="withdrawal").state == State.SCHEDULED
    assert browser.post(f"/offers/withdrawals/{letter.pk}/approve").status_code == 302


def test_only_a_withdrawal_is_approved_there(browser, lumen):
    letter = lumen.thank_you()
    assert browser.post(f"/offers/withdrawals/{letter.pk}/approve").status_code == 404


def test_a_spoken_yes_leaves_the_others_alone(browser, spoken, ada):
    open_application(ada, role="Analyst", employer="Acme", now=FRIDAY)
    assert browser.post(f"{spoken.page}end/accept")["Location"] == spoken.page
    assert not Letter.objects.filter(kind="withdrawal").exists()
    assert "Nobody waits for a withdrawal of yours" in browser.get("/offers/withdrawals").text
