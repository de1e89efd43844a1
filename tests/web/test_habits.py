"""Habits side by side, one's own, and those of one application; each with what it would change before it is kept."""

import re

import pytest

from afterword.core.policy import FIELDS
from afterword.records.models import Application, OwnPolicy, Seeker
from tests.web.cast import SAID

NEW = "/habits/own?base=considerate"
NUMBERS = {
    "name": "patient", "thank_you_opens": "1", "thank_you_opens_unit": "business days", "thank_you_best_by": "2",
    "thank_you_best_by_unit": "business days", "thank_you_lapses": "5", "thank_you_lapses_unit": "business days",
    "grace": "4", "approximate_grace": "1", "follow_up_unnamed": "7", "follow_up_cap": "2", "follow_up_spacing": "5",
    "request_answer": "1", "promise_unnamed": "1", "promise_reminder": "1", "rejection_answer": "2",
    "rejection_lapses": "10", "silence_is_a_no": "45", "debrief_lapses": "10", "review_lapses": "14", "prepare_opens": "1",
    "hours": "08:30", "hours_to": "17:30",
}  # fmt: skip
"""What the form sends: the considerate habits with two more days of grace."""


def text_of(answer) -> str:
    return " ".join(re.sub("<[^>]+>", " ", answer.text).split())


@pytest.fixture
def waits(browser, lumen):
    """Dana asked for time until the end of next week."""
    browser.post(lumen.debrief, SAID)
    return lumen


def test_every_habit_stands_with_its_value_its_range_and_its_reason(browser):
    page = browser.get(NEW).text
    for field in FIELDS:
        assert f'name="{field.name}"' in page
        assert field.why.replace('"', "&quot;") in page


def test_what_would_change_is_shown_before_anything_is_kept(browser, waits):
    answer = browser.post(NEW, NUMBERS | {"choose": "on", "show": "1"})
    assert answer.status_code == 200
    assert "Tuesday 17 March, 8:30 in London → becomes from Thursday 19 March, 8:30 in London" in text_of(answer)
    assert not OwnPolicy.objects.exists()


def test_the_same_is_shown_while_one_types(browser, waits):
    answer = browser.post("/habits/own/try?base=considerate", NUMBERS | {"name": "", "choose": "on"})
    assert "becomes from Thursday 19 March" in text_of(answer)
    assert "<html" not in answer.text


def test_while_one_types_a_number_that_cannot_be_is_named(browser):
    answer = browser.post("/habits/own/try?base=considerate", NUMBERS | {"grace": "16"})
    assert "Follow-up: grace after a named day: Choose a whole number from 0 to 15." in text_of(answer)


def test_the_page_asks_about_the_habits_that_it_shows(browser):
    browser.post(NEW, NUMBERS)
    assert 'hx-post="/habits/own/try?name=patient"' in browser.get("/habits/own?name=patient").text
    assert 'hx-post="/habits/own/try?base=prompt"' in browser.get("/habits/own?base=prompt").text


def test_habits_that_nothing_goes_by_change_nothing_yet(browser, waits):
    assert "Nothing changes yet" in browser.post(NEW, NUMBERS | {"show": "1"}).text


def test_kept_habits_are_lived_by_where_one_wants_it(browser, ada, waits):
    browser.post(NEW, NUMBERS | {"choose": "on", "keep": "1"})
    assert OwnPolicy.objects.get(seeker=ada).changes == {"grace": "4 business days"}
    assert Seeker.objects.get(pk=ada.pk).policy == "patient"
    assert "You may ask from Thursday 19 March" in text_of(browser.get(waits.page))


def test_own_habits_stand_on_the_page_and_can_be_changed(browser, ada, waits):
    browser.post(NEW, NUMBERS | {"keep": "1"})
    assert "Follow-up: grace after a named day: 4 business days (2 business days)" in text_of(browser.get("/habits"))
    browser.post("/habits/own?name=patient", NUMBERS | {"grace": "5", "follow_up_cap": "0"})
    assert OwnPolicy.objects.get(seeker=ada).changes == {"grace": "5 business days", "follow_up_cap": "0"}


def test_own_habits_are_tried_like_the_others(browser, waits):
    browser.post(NEW, NUMBERS | {"keep": "1"})
    assert "from Thursday 19 March, 8:30 in London" in text_of(browser.get("/habits?try=patient"))


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ({"grace": "16"}, "Choose a whole number from 0 to 15."),
        ({"grace": "soon"}, "Choose a whole number from 0 to 15."),
        ({"grace": ""}, "Choose a whole number from 0 to 15."),
        ({"thank_you_opens": "9"}, "put the three in this order"),
        ({"hours": "18:00"}, "Letters leave between two times of one day"),
        ({"hours": "25:00"}, "Write a time, such as 8:30."),
        ({"name": ""}, "Give them a name"),
        ({"name": "Prompt"}, "one of the program&#x27;s own"),
    ],
)
def test_what_cannot_be_is_refused_and_what_was_typed_stays(browser, wrong, says):
    answer = browser.post(NEW, NUMBERS | {"silence_is_a_no": "77"} | wrong)
    assert answer.status_code == 422
    assert says in answer.text
    assert 'value="77"' in answer.text
    assert not OwnPolicy.objects.exists()


def test_a_second_policy_of_the_same_name_is_refused(browser):
    browser.post(NEW, NUMBERS)
    assert "You have habits called" in browser.post(NEW, NUMBERS).text


def test_habits_in_use_are_not_forgotten(browser, ada):
    browser.post(NEW, NUMBERS | {"choose": "on"})
    browser.post("/habits/own/forget", {"name": "patient"})
    assert OwnPolicy.objects.filter(seeker=ada).exists()
    browser.post("/habits/choose", {"policy": "considerate"})
    browser.post("/habits/own/forget", {"name": "patient"})
    assert not OwnPolicy.objects.exists()


def test_unknown_habits_are_not_found(browser):
    assert {browser.get(f"/habits/own?{one}").status_code for one in ("name=nobody", "base=nobody")} == {404}
    assert browser.get("/habits?try=nobody").status_code == 200


def test_cleo_cannot_see_or_take_on_adas_habits(browser, cleo, come_in):
    browser.post(NEW, NUMBERS)
    eavesdropper = come_in(cleo)
    assert eavesdropper.get("/habits/own?name=patient").status_code == 404
    assert "patient" not in eavesdropper.get("/habits").text
    eavesdropper.post("/habits/choose", {"policy": "patient"})
    assert Seeker.objects.get(pk=cleo.pk).policy == "considerate"


def test_one_application_goes_by_other_habits(browser, waits):
    page = f"{waits.page}habits"
    assert "→ becomes from Friday 20 March" in text_of(browser.post(page, {"habits": "reserved", "show": "1"}))
    assert Application.objects.get().policy == ""
    browser.post(page, {"habits": "reserved"})
    assert "You may ask from Friday 20 March" in text_of(browser.get(waits.page))


def test_an_application_goes_back_to_the_habits_of_the_search(browser, waits):
    for name in ("reserved", ""):
        browser.post(f"{waits.page}habits", {"habits": name})
    assert "goes by the habits of the search" in browser.get(waits.page).text


def test_habits_that_are_none_are_refused_for_an_application(browser, waits):
    assert browser.post(f"{waits.page}habits", {"habits": "nobody"}).status_code == 422
