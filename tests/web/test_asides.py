"""Putting a step aside, taking it up again, asking "May I?", and mending what a letter lacks."""

import re

import pytest

from afterword.acts.applications import open_application
from afterword.acts.happenings import note_reply
from afterword.core.history import ReplyKind
from afterword.records.models import Entry
from tests.web.cast import FRIDAY, SAID

THANKS = "thank-you:lumen-labs-1:dana"


def text_of(answer) -> str:
    return " ".join(re.sub("<[^>]+>", " ", answer.text).split())


@pytest.fixture
def aside(lumen) -> str:
    return f"{lumen.page}aside?step={THANKS}"


@pytest.mark.parametrize(
    ("how", "until"),
    [
        ({"how": "tomorrow"}, "the end of Friday 6 March"),
        ({"how": "in-3-days"}, "the end of Sunday 8 March"),
        ({"how": "monday"}, "the end of Sunday 8 March"),
        ({"how": "day", "day": "2026-03-11"}, "the end of Tuesday 10 March"),
    ],
)
def test_a_step_is_put_off_and_comes_back_at_its_moment(browser, lumen, aside, how, until):
    assert browser.post(aside, how).url == lumen.page
    assert f"You put this off until {until}." in text_of(browser.get(lumen.page))


@pytest.mark.parametrize(
    ("how", "says"),
    [("skipped", "You chose to leave this one out."), ("retired", "You chose not to be asked for this here any more.")],
)
def test_a_step_is_left_out_with_its_reason(browser, lumen, aside, how, says):
    browser.post(aside, {"how": how, "words": "She is on leave"})
    page = text_of(browser.get(lumen.page))
    assert says in page
    assert "“She is on leave”" in page


def test_today_no_longer_asks_for_what_was_put_aside(browser, lumen, aside):
    assert "Thank Dana Ruiz" in browser.get("/").text
    browser.post(aside, {"how": "skipped"})
    assert "Thank Dana Ruiz" not in browser.get("/").text


def test_what_was_put_aside_is_undone_from_the_message(browser, lumen, aside):
    browser.post(aside, {"how": "skipped"})
    browser.post(browser.get(lumen.page).context["undo_url"])
    assert "You met Dana Ruiz" in text_of(browser.get(lumen.page))


def test_what_was_put_aside_is_taken_up_again_later(browser, lumen, aside):
    for how in ("retired", "skipped"):
        browser.post(aside, {"how": how})
    assert "Take it up again" in browser.get(lumen.page).text
    browser.post(f"{lumen.page}aside/back", {"step": THANKS})
    assert "You met Dana Ruiz" in text_of(browser.get(lumen.page))


def test_taking_up_again_twice_says_so(browser, lumen):
    browser.post(f"{lumen.page}aside/back", {"step": THANKS})
    assert "is not put aside" in browser.get(lumen.page).text


@pytest.mark.parametrize(
    ("how", "says"),
    [
        ({"how": "day"}, "Say until which day."),
        ({"how": "day", "day": "2026-03-06"}, "Choose a moment that is still to come"),
        ({"how": "someday"}, "someday is not one of the available choices"),
        ({}, "Choose for how long."),
    ],
)
def test_what_cannot_be_is_refused_and_the_words_stay(browser, aside, how, says):
    answer = browser.post(aside, how | {"words": "She is on leave"})
    assert answer.status_code == 422
    assert says in answer.text
    assert "She is on leave" in answer.text
    assert not Entry.objects.filter(kind="aside").exists()


def test_a_step_that_is_not_in_the_plan_is_not_found(browser, lumen):
    assert browser.get(f"{lumen.page}aside?step=thank-you:nobody").status_code == 404
    assert browser.post(f"{lumen.page}aside", {"how": "skipped"}).status_code == 404


def test_the_page_says_whether_letters_may_leave(browser, lumen):
    browser.post(lumen.debrief, SAID)
    page = text_of(browser.get(lumen.page))
    assert "Thank-you Yes You met Dana Ruiz" in page
    assert "Follow-up No Lumen Labs asked for time until Friday 13 March" in page
    assert "Answer, acceptance, withdrawal, feedback, more time: nothing that happened calls for such a letter." in page


def test_one_asks_about_another_moment(browser, lumen):
    browser.post(lumen.debrief, SAID)
    page = text_of(browser.get(f"{lumen.page}?at=2026-03-17T09:00"))
    assert "If nothing happens before: Tuesday 17 March, 9:00 in London" in page
    assert "Follow-up Yes" in page
    assert "Thank-you No" in page


@pytest.mark.parametrize("at", ["", "soon", "2026-13-40T09:00"])
def test_a_moment_that_is_none_is_said_beside_its_field(browser, lumen, at):
    answer = browser.get(f"{lumen.page}?at={at}")
    assert answer.status_code == 200
    assert re.search("Write a day and a time|Say on which day", answer.text)


def test_a_letter_without_an_address_leads_to_the_form_that_adds_one(browser, lumen):
    browser.post(f"{lumen.page}people/dana", {"name": "Dana Ruiz", "address": ""})
    page = browser.get(lumen.page).text
    assert "Add an address for Dana Ruiz" in page
    assert f'href="{lumen.page}people/dana"' in page


def test_a_letter_to_nobody_leads_to_the_form_that_adds_somebody(browser, ada):

    row = open_application(ada, role="Analyst", employer="Acme", now=FRIDAY)
    note_reply(row, kind=ReplyKind.QUESTION, contact=None, words="When?", at=FRIDAY, now=FRIDAY)
    page = f"/applications/{row.key}/"
    assert f'href="{page}people/new">Add the person it goes to' in browser.get(page).text
