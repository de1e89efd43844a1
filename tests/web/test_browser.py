"""The main road in a real browser, on a phone: with scripts and without, by touch and by keyboard, in both lights."""

import os
import re

import pytest
from playwright.sync_api import sync_playwright

from afterword.acts.entering import make_entry_link
from afterword.records.models import Draft, Letter, State
from tests.web.cast import FRIDAY, MONDAY

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.django_db(transaction=True)]

PHONE = {"width": 390, "height": 844}
EMAIL = "dana@lumen.example"


@pytest.fixture(scope="module")
def chrome(chromium):
    before = os.environ.get("DJANGO_ALLOW_ASYNC_UNSAFE")
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"  # Playwright keeps a loop in this thread; the pages run in another
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=str(chromium), args=["--no-sandbox"])
        yield browser
        browser.close()
    os.environ.pop("DJANGO_ALLOW_ASYNC_UNSAFE")
    if before is not None:
        os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = before


@pytest.fixture
def open_page(chrome, live_server):
    """A page of a fresh browser that came through the link; what the browser complains of fails the test."""
    complaints, contexts = [], []

    def open_page(**kwargs):
        kwargs = {"service_workers": "block"} | kwargs
        contexts.append(chrome.new_context(viewport=PHONE, timezone_id="Europe/London", locale="en-GB", **kwargs))
        page = contexts[-1].new_page()
        page.on("console", lambda said: complaints.append(said.text) if said.type == "error" else None)
        page.on("pageerror", lambda fault: complaints.append(str(fault)))
        page.goto(f"{live_server.url}/enter/{make_entry_link(now=FRIDAY)}")
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert complaints == []


def begin(page) -> None:
    page.get_by_label("Your name").fill("Ada Okafor")
    page.get_by_label("Your e-mail address").fill("ada@example.org")
    page.get_by_label("Where your clock is").select_option("Europe/London")
    page.get_by_label("Your country").select_option("GB")
    page.get_by_role("button", name="Begin").click()
    page.get_by_role("heading", name="Today").wait_for()


def write_down(page) -> None:
    page.get_by_role("link", name="Write down", exact=True).click()
    page.get_by_label("Employer", exact=True).fill("Lumen Labs")
    page.get_by_label("Role", exact=True).fill("Data engineer")
    page.get_by_label("Whom did you speak with?").fill("Dana Ruiz")
    page.get_by_label("E-mail address").fill(EMAIL)
    page.get_by_label("When it began").fill("2026-03-05T15:00")
    page.get_by_role("button", name="Go on to what was said").click()


def say_what_was_said(page) -> None:
    page.get_by_label("Or as they said it").fill("by the end of next week")
    page.get_by_label("E-mail", exact=True).check()
    page.get_by_label("What did you talk about?").fill("the move to Kafka\nthe on-call rota")
    page.get_by_label("They asked", exact=True).first.fill("Tell me about a conflict")
    page.get_by_role("button", name="Save what was said").click()


def send_the_thank_you(page) -> None:
    page.get_by_role("link", name="Today").click()
    page.get_by_role("link", name=re.compile("^Read the draft.*Thank Dana Ruiz")).click()
    page.get_by_role("button", name="Send it myself").click()
    assert page.get_by_role("link", name="Open in my mail program").get_attribute("href").startswith(f"mailto:{EMAIL}")
    page.get_by_role("button", name="I sent it", exact=True).click()


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without"])
def test_from_the_first_visit_to_the_letter_that_was_sent(open_page, moment, scripts):
    page = open_page(java_script_enabled=scripts)
    begin(page)
    write_down(page)
    say_what_was_said(page)
    assert "Written down" in page.locator(".flash").inner_text()
    assert "asked for time until Friday 13 March" in page.locator("#plan + *, .plan").last.inner_text()
    moment(MONDAY)
    send_the_thank_you(page)
    assert Letter.objects.get(kind="thank-you").state == State.SENT


def test_a_letter_that_was_sent_in_another_way_can_be_told(open_page):
    page = open_page()
    begin(page)
    write_down(page)
    say_what_was_said(page)
    page.get_by_role("button", name="More").click()
    page.get_by_role("link", name="Outbox").click()
    page.get_by_role("link", name="Read and approve").click()
    page.get_by_text("I took care of it myself").click()
    assert page.get_by_role("button", name="I sent it already").is_visible()


def test_another_row_comes_with_and_without_scripts(open_page):
    for scripts in (True, False):
        page = open_page(java_script_enabled=scripts)
        if page.url.endswith("/start"):
            begin(page)
        write_down(page)
        before = page.get_by_label("By when").count()
        page.get_by_role("button", name="Another promise").click()
        assert page.get_by_label("By when").count() == before + 1


def test_a_closed_browser_loses_nothing(open_page):
    page = open_page()
    begin(page)
    write_down(page)
    address = page.url
    page.get_by_label("What did you talk about?").press_sequentially("the move to Kafka")
    page.get_by_text("Kept at").wait_for()
    assert Draft.objects.exists()
    page.close()
    again = open_page()
    again.goto(address)
    assert again.get_by_label("What did you talk about?").input_value() == "the move to Kafka"


def test_a_chip_fills_the_line_and_its_day_is_read_at_once(open_page):
    page = open_page()
    begin(page)
    write_down(page)
    page.get_by_label("End of next week").check()
    page.locator("#hear-read").get_by_text("Friday 13 March").first.wait_for()
    assert page.get_by_label("Or as they said it").input_value() == "by the end of next week"


def test_the_main_road_needs_no_mouse(open_page):
    page = open_page()
    begin(page)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to the page"
    page.get_by_role("link", name="Write down", exact=True).focus()
    page.keyboard.press("Enter")
    page.get_by_label("Employer", exact=True).focus()
    typed = ("Lumen Labs", "Data engineer", None, "Dana Ruiz", EMAIL, "Manager")
    for words in typed:
        if words:
            page.keyboard.type(words)
        page.keyboard.press("Tab")
    page.get_by_label("When it began").fill("2026-03-05T15:00")  # how a date is typed depends on the machine's language
    page.keyboard.press("Enter")
    page.wait_for_url("**/debrief")
    page.get_by_label("This week").focus()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.url.endswith("/debrief"), "Enter in a line must not save what is half said"
    page.get_by_role("button", name="Save what was said").focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/applications/lumen-labs/")
    assert "end of next week" in page.locator(".timeline").inner_text()
