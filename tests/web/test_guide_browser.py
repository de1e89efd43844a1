"""The guide in a real browser, on a phone: without scripts, by keyboard, in both lights, and on paper."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.web.cast import at_lumen, begin_as
from tests.web.test_browser import chrome, open_page  # noqa: F401 - fixtures

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.django_db(transaction=True)]

PAGES = (
    "guide/",
    "guide/?q=silence",
    "guide/?q=zzzqx",
    "guide/how-long-is-normal",
    "guide/terms",
    "guide/what-was-read",
)


@pytest.fixture
def lumen(db):
    return at_lumen(begin_as("Ada Okafor"))


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without"])
def test_from_a_step_to_its_chapter_and_on_and_back(open_page, live_server, lumen, scripts):  # noqa: F811
    page = open_page(java_script_enabled=scripts)
    page.goto(live_server.url)
    page.get_by_role("link", name=re.compile("^Guide.*Write down what was said")).click()
    page.get_by_role("heading", name="The first hour").wait_for()
    page.get_by_role("link", name="Next The thank-you").click()
    page.get_by_role("heading", name="The thank-you").wait_for()
    page.get_by_role("link", name="Guide \u00b7 The first days").click()
    page.get_by_label("Search the guide").fill("feedback after a rejection")
    page.get_by_role("button", name="Search", exact=True).click()
    page.get_by_role("link", name="Asking why").click()
    page.goto(f"{live_server.url}/guide/the-first-hour")
    page.get_by_label("In your search now").get_by_role("link", name="Write down what was said").click()
    page.get_by_role("heading", name="Lumen Labs", level=1).wait_for()


def test_a_claim_leads_to_its_source_and_back_by_keyboard(open_page, live_server, lumen):  # noqa: F811
    page = open_page()
    page.goto(f"{live_server.url}/guide/asking-for-news")
    page.locator("#claim-1").focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**#note-1")
    page.get_by_role("link", name=re.compile(r"^Back to claim 1\b")).press("Enter")
    page.wait_for_url("**#claim-1")


def test_a_note_is_a_line_of_text(open_page, live_server, lumen):  # noqa: F811
    page = open_page()
    page.goto(f"{live_server.url}/guide/asking-for-news")
    heights = page.locator(".endnotes > li").evaluate_all("notes => notes.map(note => note.offsetHeight)")
    assert len(heights) > 5
    assert max(heights) < 400


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nobody_is_left_out_and_everything_fits(open_page, live_server, lumen, scheme):  # noqa: F811
    page = open_page(color_scheme=scheme)
    for address in PAGES:
        page.goto(f"{live_server.url}/{address}")
        found = Axe().run(page)
        assert found.violations_count == 0, found.generate_report()
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), address


def test_on_paper_there_is_the_text_alone(open_page, live_server, lumen):  # noqa: F811
    page = open_page()
    page.goto(f"{live_server.url}/guide/terms")
    page.emulate_media(media="print")
    assert page.locator(".guide-text").is_visible()
    assert page.locator(".guide-notes").is_visible()
    for beside in (".guide-beside", "#liked", ".masthead", ".colophon"):
        assert not page.locator(beside).is_visible(), beside
