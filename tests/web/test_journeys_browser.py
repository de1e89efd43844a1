"""Ways through several pages, as Ada takes them: with scripts and without, and with the keyboard alone."""

import re

import pytest
from playwright.sync_api import expect

from afterword.acts.samples import load_sample
from afterword.records.models import Entry
from tests.web.cast import FRIDAY
from tests.web.test_browser import chrome, open_page  # noqa: F401 - fixtures

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.django_db(transaction=True)]


@pytest.fixture(params=[True, False], ids=["with scripts", "without"])
def page(open_page, request):  # noqa: F811
    load_sample(now=FRIDAY)
    page = open_page(java_script_enabled=request.param)
    page.get_by_role("button", name="sample").click()
    page.get_by_role("heading", name="Today").wait_for()
    return page


def go(page, name: str) -> None:
    """To a page that stands in the sheet of the phone."""
    page.get_by_role("button", name="More").click()
    page.get_by_role("navigation", name="More pages").get_by_role("link", name=name, exact=True).click()


def test_a_promise_is_found_kept_and_taken_back(page):
    go(page, "Promises")
    before = Entry.objects.filter(kind="kept").count()
    page.get_by_role("button", name=re.compile("^I did it")).first.click()
    expect(page.get_by_role("button", name="Undo")).to_be_visible()
    assert Entry.objects.filter(kind="kept").count() == before + 1
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_text("Taken back.")).to_be_visible()


def test_a_word_from_a_conversation_leads_back_to_it(page):
    page.get_by_role("link", name="Search").click()
    page.get_by_role("searchbox").fill("kafka")
    page.get_by_role("button", name="Search").click()
    expect(page.locator("mark").first).to_have_text("Kafka")
    page.get_by_role("link", name="Lumen Labs").first.click()
    expect(page.get_by_role("heading", name="What happened")).to_be_visible()


def test_a_conversation_is_found_by_its_day_and_put_into_another_calendar(page):
    go(page, "Calendar")
    page.get_by_role("link", name="Week").click()
    page.get_by_role("link", name="The week After").click()
    page.get_by_role("link", name="Today", exact=True).first.click()
    page.goto(page.url.partition("/calendar")[0] + "/calendar")
    with page.expect_download() as download:
        page.get_by_role("link", name="All conversations for another calendar").click()
    assert download.value.suggested_filename == "interviews.ics"


def test_what_is_asked_for_in_a_hurry_twice_is_written_down_once(page):
    go(page, "Promises")
    before = Entry.objects.filter(kind="kept").count()
    page.get_by_role("button", name=re.compile("^I did it")).first.dblclick()
    page.wait_for_load_state()
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    assert Entry.objects.filter(kind="kept").count() == before + 1
