"""Habits and wishes in a real browser, on a phone: with scripts and without, open to everybody."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe

from afterword.acts.debriefs import Answers, write_debrief
from afterword.acts.habits import keep_policy
from afterword.records.models import OwnPolicy
from tests.web.cast import FRIDAY, THURSDAY, at_lumen, begin_as
from tests.web.test_browser import chrome, open_page  # noqa: F401 - fixtures

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.django_db(transaction=True)]

NOT_NOW = re.compile("^Not now.*Thank Dana Ruiz")
LATER = "from Friday 20 March, 8:30 in London"


@pytest.fixture
def lumen(db):
    """Dana asked Ada for time until the end of next week."""
    ada = begin_as("Ada Okafor")
    scene = at_lumen(ada)
    answers = Answers(hear_back="by the end of next week")
    write_debrief(scene.application, scene.interview, answers=answers, now=THURSDAY)
    keep_policy(ada, name="patient", base="considerate", changes={"grace": "4 business days"}, now=FRIDAY)
    return scene


def test_what_would_change_follows_what_one_types(open_page, live_server, lumen):  # noqa: F811
    page = open_page()
    page.goto(f"{live_server.url}/habits/own")
    page.get_by_label("Follow-up: grace after a named day").fill("5")
    page.locator("#would").get_by_text(LATER).wait_for()
    page.get_by_label("Follow-up: grace after a named day").fill("99")
    page.locator("#would").get_by_text("Choose a whole number from 0 to 15.").wait_for()


def test_without_scripts_a_button_shows_it_and_another_keeps_it(open_page, live_server, lumen):  # noqa: F811
    page = open_page(java_script_enabled=False)
    page.goto(f"{live_server.url}/habits/own")
    page.get_by_label("What you call them").fill("slow")
    page.get_by_label("Follow-up: grace after a named day").fill("5")
    page.get_by_role("button", name="Show what would change").click()
    assert LATER in page.locator("#would").inner_text()
    page.get_by_role("button", name="Keep", exact=True).click()
    assert OwnPolicy.objects.get(name="slow").changes == {"grace": "5 business days"}


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without"])
def test_a_step_is_put_aside_and_undone_from_the_message(open_page, live_server, lumen, scripts):  # noqa: F811
    page = open_page(java_script_enabled=scripts)
    page.get_by_role("link", name=NOT_NOW).click()
    page.get_by_label("Leave this one out").check()
    page.get_by_role("button", name="Put it aside").click()
    page.get_by_text("You chose to leave this one out.").first.wait_for()
    page.get_by_role("button", name="Undo").click()
    page.get_by_role("link", name=NOT_NOW).wait_for()


@pytest.mark.parametrize("light", ["light", "dark"])
def test_the_pages_are_open_to_everybody_and_no_wider_than_a_phone(open_page, live_server, lumen, light):  # noqa: F811
    page = open_page(color_scheme=light, reduced_motion="reduce", bypass_csp=True)
    for address in (
        "/habits?try=reserved", "/habits/own?base=prompt", "/habits/own?name=patient", f"{lumen.page}habits",
        f"{lumen.page}aside?step=thank-you:lumen-labs-1:dana", f"{lumen.page}?at=2026-03-17T09:00",
    ):  # fmt: skip
        page.goto(f"{live_server.url}{address}")
        found = Axe().run(page).response
        assert [(one["id"], one["nodes"][0]["html"]) for one in found["violations"]] == [], address
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), address
