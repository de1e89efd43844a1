"""The week, the board, people and a posting in a real browser: with scripts and without, by keys and by dragging."""

import json
import re

import pytest
from axe_playwright_python.sync_playwright import Axe

from afterword.acts.applications import open_application
from afterword.acts.people import add_person, choose_rhythm
from afterword.records.models import Application, Entry
from tests.post.posting.test_read import POSTING, page
from tests.web.cast import FRIDAY, THURSDAY, at_lumen, begin_as
from tests.web.test_browser import chrome, open_page  # noqa: F401 - fixtures

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def ada(db):
    return begin_as("Ada Okafor")


@pytest.fixture
def several(ada):
    """Lumen Labs was talked to, Brio is a lead, and Priya is somebody Ada knows."""
    at_lumen(ada)
    open_application(ada, role="Cook", employer="Brio", via="a friend", is_lead=True, now=THURSDAY)
    choose_rhythm(add_person(ada, name="Priya Nair", address="priya@soil.example", now=THURSDAY), every=6, now=FRIDAY)
    return ada


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without"])
def test_a_week_is_planned_with_a_row_more(open_page, live_server, ada, scripts):  # noqa: F811
    browser = open_page(java_script_enabled=scripts)
    browser.goto(f"{live_server.url}/week")
    for n in range(3):
        browser.locator(f"#id_do-{n}-what").fill(f"thing {n}")
    browser.get_by_role("button", name="Another one").click()
    browser.locator("#id_do-3-what").fill("go to the meet-up")
    browser.get_by_role("button", name="Keep this plan").click()
    browser.get_by_role("button", name="I did it once: go to the meet-up").click()
    assert "1 so far" in browser.locator("main").inner_text()


def test_a_card_is_dragged_and_the_page_asks_what_happened(open_page, live_server, several):  # noqa: F811
    browser = open_page()
    browser.set_viewport_size({"width": 1440, "height": 900})
    browser.goto(f"{live_server.url}/applications/board")
    card = browser.locator(".board-card", has_text="Brio")
    card.drag_to(browser.locator('[data-standing="applied"]'))
    browser.wait_for_url(re.compile("/move/applied"))
    assert not Entry.objects.filter(kind="applied").exists()
    browser.get_by_role("button", name="Write it down").click()
    browser.wait_for_url("**/applications/brio/")
    assert Application.objects.get(employer="Brio").standing == "applied"


def test_a_card_is_moved_with_the_keys(open_page, live_server, several):  # noqa: F811
    browser = open_page()
    browser.goto(f"{live_server.url}/applications/board")
    browser.get_by_role("link", name="Brio", exact=True).focus()
    browser.keyboard.press("ArrowRight")
    browser.wait_for_url(re.compile("/move/applied"))


def test_a_card_is_moved_without_scripts(open_page, live_server, several):  # noqa: F811
    browser = open_page(java_script_enabled=False)
    browser.goto(f"{live_server.url}/applications/board")
    browser.get_by_role("link", name="Move Brio").click()
    browser.get_by_role("link", name="To “Closed”").click()
    browser.get_by_role("link", name="I put it away").click()
    browser.get_by_role("button", name="Put it away").click()
    assert Application.objects.get(employer="Brio").standing == "closed"


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without"])
def test_a_saved_page_becomes_a_lead(open_page, live_server, ada, tmp_path, scripts):  # noqa: F811
    file = tmp_path / "posting.html"
    file.write_text(page(json.dumps(POSTING)))
    browser = open_page(java_script_enabled=scripts)
    browser.goto(f"{live_server.url}/capture")
    browser.get_by_label("Or the page as a file").set_input_files(file)
    browser.get_by_role("button", name="Read it").click()
    assert browser.get_by_label("Employer").input_value() == "Brightwell & Sons"
    browser.get_by_role("button", name="Write it down").click()
    assert "written down as a lead" in browser.locator(".flash").inner_text()


@pytest.mark.parametrize("light", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1440])
def test_the_pages_are_open_to_everybody(open_page, live_server, several, light, width):  # noqa: F811
    browser = open_page(color_scheme=light, bypass_csp=True)
    browser.set_viewport_size({"width": width, "height": 900})
    for address in ("/week", "/capture", "/applications/", "/applications/board", "/applications/brio/move",
                    "/applications/brio/move/applied", "/people/", "/people/priya/", "/people/dana/", "/people/new"):  # fmt: skip
        browser.goto(live_server.url + address)
        found = Axe().run(browser).response["violations"]
        assert found == [], (address, [one["id"] for one in found])
        assert browser.evaluate("document.documentElement.scrollWidth <= innerWidth"), address
