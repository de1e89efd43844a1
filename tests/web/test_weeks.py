"""A week's plan on the page: written, counted, carried over, looked back on, and its line on Today."""

from datetime import UTC, datetime, timedelta

import pytest

from afterword.acts.applications import open_application
from afterword.acts.practice import practise
from afterword.acts.weeks import plan_week
from afterword.core.history import Counted, Intention
from afterword.records.models import Entry
from tests.web.cast import FRIDAY, MONDAY, begin_as

PLAN = {
    "do-TOTAL_FORMS": "2",
    "do-INITIAL_FORMS": "0",
    "do-0-what": "write applications",
    "do-0-when": "Tuesday and Thursday",
    "do-0-where": "the library",
    "do-0-times": "4",
    "do-0-counts": "applications",
    "do-1-what": "go to the meet-up",
    "do-1-when": "",
    "do-1-where": "",
    "do-1-times": "",
    "do-1-counts": "",
    "goal": "A job with time for the garden, by summer",
}
WRITE = Intention(what="write applications", when="Tuesday", times=4, counts=Counted.APPLICATIONS)


@pytest.fixture
def planned(ada):
    return plan_week(ada, [WRITE, Intention(what="go to the meet-up")], week=FRIDAY.date(), now=FRIDAY)


def test_with_no_plan_the_page_asks_for_one_and_says_why(browser):
    text = browser.get("/week").text
    assert "Monday 2 to Sunday 8 March" in text
    assert "Abel, Burger, Carranza &amp; Piraino (2019)" in text
    assert text.count('name="do-') >= 3 * 5
    assert "Week" in browser.get("/").text


def test_today_says_nothing_of_a_week_that_nobody_planned(browser):
    assert 'id="week"' not in browser.get("/").text


def test_a_plan_is_kept_in_ones_own_words(browser):
    text = browser.post("/week", PLAN, follow=True).text
    for words in ("write applications", "Tuesday and Thursday, the library · counts applications", "0 of 4",
                  "go to the meet-up", "not yet", "A job with time for the garden"):  # fmt: skip
        assert words in text, words
    assert "write applications: 0 of 4; go to the meet-up: not yet" in browser.get("/").text


def test_a_plan_is_changed_and_taken_back(browser, planned):
    browser.post("/week", PLAN | {"do-0-times": "2", "do-1-what": ""})
    assert "0 of 2" in browser.get("/week").text
    assert "meet-up" not in browser.get("/week").text
    browser.post(f"/undo/{Entry.objects.filter(kind='week').latest('id').act}")
    assert "0 of 4" in browser.get("/week").text


def test_a_goal_that_stays_is_not_written_again(browser):
    browser.post("/week", PLAN)
    browser.post("/week", PLAN | {"do-0-times": "3"})
    assert Entry.objects.filter(kind="goal").count() == 1


@pytest.mark.parametrize("wrong", [{"do-0-what": ""}, {"do-0-times": "often"}, {"do-0-times": "-1"}])
def test_what_is_no_plan_is_said_and_keeps_the_words(browser, wrong):
    answer = browser.post("/week", PLAN | wrong)
    assert answer.status_code == 422
    assert "the library" in answer.text
    assert not Entry.objects.exists()


def test_a_row_more_is_given_without_scripts(browser):
    text = browser.post("/week", PLAN | {"add_row": "do"}).text
    assert 'name="do-2-what"' in text
    assert "the library" in text
    assert not Entry.objects.exists()


def test_what_happened_is_counted(browser, ada, planned):
    open_application(ada, role="Cook", employer="Acme", now=FRIDAY)
    open_application(ada, role="Cook", employer="Brio", now=FRIDAY)
    practise(ada, "Why us?", went=3, now=FRIDAY)
    assert "2 of 4" in browser.get("/week").text
    assert "write applications: 2 of 4" in browser.get("/").text


def test_the_rest_is_counted_by_hand(browser, planned):
    browser.post("/week/did", {"what": "go to the meet-up"})
    text = browser.post("/week/did", {"what": "go to the meet-up"}, follow=True).text
    assert "2 so far" in text
    browser.post(f"/undo/{Entry.objects.filter(kind='did').latest('id').act}")
    assert "1 so far" in browser.get("/week").text


def test_a_button_pressed_twice_counts_once(browser, planned):
    for _ in range(2):
        browser.post("/week/did", {"what": "go to the meet-up", "once": "a-press"})
    assert Entry.objects.filter(kind="did").count() == 1


def test_the_next_week_takes_it_over_with_one_click(browser, planned, moment):
    moment(MONDAY)
    assert "Last week’s plan can be carried over." in browser.get("/").text
    assert "As before?" in browser.get("/week").text
    text = browser.post("/week/2026-03-09/carry", follow=True).text
    assert "0 of 4" in text
    assert "Monday 2 to Sunday 8 March" in text.partition("Weeks before")[2]


def test_after_a_week_without_a_plan_today_is_silent(browser, planned, moment):
    moment(MONDAY + timedelta(days=7))
    assert 'id="week"' not in browser.get("/").text
    assert "Carry it over" in browser.get("/week").text


def test_there_is_nothing_to_carry_over_at_first(browser):
    assert "There is no earlier plan" in browser.post("/week/2026-03-09/carry", follow=True).text


def test_one_looks_back_at_the_end_of_a_week(browser, planned, moment):
    moment(datetime(2026, 3, 5, 12, tzinfo=UTC))
    assert "Looking back" not in browser.get("/week").text
    moment(FRIDAY)
    text = browser.post("/week/2026-03-06/back", {"words": "The mornings <worked>"}, follow=True).text
    assert "The mornings &lt;worked&gt;" in text
    moment(MONDAY)
    assert "The mornings" in browser.get("/week").text.partition("Weeks before")[2]


def test_a_look_back_needs_a_word(browser, planned):
    answer = browser.post("/week/2026-03-02/back", {"words": "  "})
    assert answer.status_code == 422
    assert "Write a word or two" in answer.text


@pytest.mark.parametrize("week", ["2026-02-30", "soon", "0001-01-01", "9999-12-31"])
def test_a_week_that_there_is_not(browser, week):
    assert browser.get(f"/week/{week}").status_code == 404


def test_weeks_of_one_seeker_are_none_of_anothers(planned, come_in):
    assert "meet-up" not in come_in(begin_as("Ben Holt")).get("/week").text
