"""Going anywhere with the keys alone, in a real browser under the pages' own policy."""

import pytest
from playwright.sync_api import expect

from afterword.acts.samples import load_sample
from afterword.web import navigation
from tests.web.cast import FRIDAY
from tests.web.test_browser import chrome, open_page  # noqa: F401 - fixtures

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def page(open_page):  # noqa: F811
    load_sample(now=FRIDAY)
    page = open_page()
    page.get_by_role("button", name="sample").click()
    page.get_by_role("heading", name="Today").wait_for()
    return page


def test_the_palette_leads_to_a_page_an_act_and_what_was_found(page):
    page.keyboard.press("Control+k")
    field = page.get_by_role("combobox")
    expect(field).to_be_focused()
    page.keyboard.type("outb")
    page.keyboard.press("Enter")
    page.wait_for_url("**/outbox")
    page.keyboard.press("Control+k")
    expect(page.get_by_role("combobox")).to_be_focused()
    page.keyboard.type("new appl")
    page.keyboard.press("Enter")
    page.wait_for_url("**/applications/new")
    page.keyboard.press("Escape")
    page.goto(page.url.replace("applications/new", ""))
    page.keyboard.press("/")
    page.keyboard.type("dana")
    page.get_by_role("option", name="Dana Ruiz").first.wait_for()
    chosen = field.get_attribute("aria-activedescendant")
    assert page.locator(f"#{chosen}").get_attribute("aria-selected") == "true"
    page.keyboard.press("Enter")
    page.wait_for_url("**/people/dana")


def test_escape_closes_the_palette_and_gives_the_focus_back(page):
    page.get_by_role("link", name="Applications").first.focus()
    page.keyboard.press("Control+k")
    page.get_by_role("dialog", name="Go anywhere").wait_for()
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(page.get_by_role("link", name="Applications").first).to_be_focused()


def test_g_and_a_letter_go_to_every_page(page):
    for place in navigation.everything():
        page.keyboard.press("g")
        page.keyboard.press(place.key)
        page.wait_for_url(f"**{place.address}")


def test_the_sheet_of_keys_opens_and_single_keys_can_be_switched_off(page):
    page.keyboard.press("?")
    page.get_by_role("dialog", name="Keys").get_by_role("button", name="Switch single keys off").click()
    page.get_by_text("Single keys are off").wait_for()
    page.keyboard.press("?")
    page.keyboard.press("g")
    page.keyboard.press("o")
    expect(page.get_by_role("dialog")).to_have_count(0)
    assert page.url.endswith("/keys")
    page.keyboard.press("Control+k")
    page.get_by_role("dialog", name="Go anywhere").wait_for()


def test_a_key_that_is_typed_goes_nowhere(page):
    page.goto(page.url + "search")
    page.get_by_role("searchbox").fill("")
    page.keyboard.type("go/?")
    assert page.get_by_role("searchbox").input_value() == "go/?"
    assert page.url.endswith("/search")


def test_all_other_pages_are_in_the_sheet_of_the_phone_and_escape_closes_it(page):
    page.get_by_role("button", name="More").press("Enter")
    sheet = page.get_by_role("navigation", name="More pages")
    for group in navigation.groups():
        for place in group.pages:
            assert sheet.get_by_role("link", name=place.word, exact=True).is_visible()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('.more') !== null")
    page.keyboard.press("Escape")
    expect(sheet).to_be_hidden()
