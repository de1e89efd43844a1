"""Letting somebody look, in two real browsers: Ada's, and Ben's, who never came in; and a picture that is saved."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from afterword.acts.samples import load_sample
from afterword.core.grants import Part
from afterword.records.models import Grant, GrantComment
from tests.web.cast import FRIDAY
from tests.web.test_browser import chrome, open_page  # noqa: F401 - fixtures

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def adas(open_page, live_server):  # noqa: F811
    """Ada's browser, in the sample search."""
    load_sample(now=FRIDAY)
    page = open_page()
    page.get_by_role("button", name="sample").click()
    return page


@pytest.fixture
def link(adas, live_server):
    """What Ada made for Ben."""
    adas.goto(f"{live_server.url}/share")
    adas.get_by_role("link", name="Let somebody look").click()
    adas.get_by_label("For whom?").fill("Ben")
    for part in ("Letters", "Promises", "Reviews and practice"):
        adas.get_by_label(part, exact=True).check()
    adas.get_by_role("button", name="Keep this choice").click()
    adas.get_by_role("link", name="Look at it as they will").click()
    assert "As Ben will see it" in adas.locator("main").inner_text()
    adas.get_by_role("link", name="Back to the view").click()
    adas.get_by_role("button", name="Make the link").click()
    return adas.get_by_label("Copy it now").input_value()


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without"])
def test_ben_reads_says_something_and_is_turned_away_once_it_is_taken_back(chrome, adas, link, scripts):  # noqa: F811
    context = chrome.new_context(viewport={"width": 390, "height": 844}, java_script_enabled=scripts)
    ben = context.new_page()
    ben.goto(link)
    ben.get_by_role("link", name="Letters").click()
    ben.get_by_label("Say something about this page").fill("Shorter, and it is very good.")
    ben.get_by_role("button", name="Send it").click()
    assert "Shorter, and it is very good." in ben.locator("main").inner_text()
    assert GrantComment.objects.get().page == "letters"
    adas.reload()
    adas.goto(adas.url.removesuffix("link"))
    assert "Shorter, and it is very good." in adas.locator("main").inner_text()
    adas.get_by_role("button", name="Take it back now").click()
    assert "The link opens nothing any more" in adas.locator(".flash").inner_text()
    ben.reload()
    assert "Nothing to see here" in ben.locator("main").inner_text()
    assert Grant.objects.get().token_hash is None
    context.close()


@pytest.mark.parametrize("light", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1440])
def test_every_page_behind_a_link_is_open_to_everybody(chrome, link, width, light):  # noqa: F811
    context = chrome.new_context(viewport={"width": width, "height": 844}, color_scheme=light)
    ben = context.new_page()
    asked: list[str] = []
    ben.on("request", lambda request: asked.append(request.url))
    faults = {}
    for part in (*Part, "nothing"):
        ben.goto(f"{link}{part}")
        found = Axe().run(ben).response
        faults[part] = [one["id"] for one in found["violations"]]
        faults[part] += ["too wide"] * ben.evaluate("document.documentElement.scrollWidth > innerWidth")
    context.close()
    assert not any(faults.values()), faults
    assert all(one.startswith(link.partition("/view/")[0]) for one in asked)


def test_the_file_is_read_without_asking_anybody(chrome, adas, link, tmp_path):  # noqa: F811
    with adas.expect_download() as saved:
        adas.get_by_role("link", name="Save it as one file").click()
    saved.value.save_as(tmp_path / "search.html")
    context = chrome.new_context(viewport={"width": 390, "height": 844}, offline=True)
    reader = context.new_page()
    asked: list[str] = []
    reader.on("request", lambda request: asked.append(request.url))
    reader.goto(f"file://{tmp_path / 'search.html'}")
    assert len(asked) == 1
    assert [one["id"] for one in Axe().run(reader).response["violations"]] == []
    assert not reader.evaluate("document.documentElement.scrollWidth > innerWidth")
    context.close()


def test_the_picture_that_is_shown_is_drawn_and_saved(adas, live_server, tmp_path):
    adas.goto(f"{live_server.url}/share")
    adas.get_by_label("Week by week").check()
    adas.get_by_label("Square").check()
    adas.get_by_role("button", name="Show it so").click()
    adas.wait_for_url("**/share?*")
    adas.wait_for_function("document.querySelector('.shared img')?.naturalWidth > 0")
    with adas.expect_download() as saved:
        adas.get_by_role("link", name="Save as PNG").click()
    saved.value.save_as(tmp_path / "search.png")
    assert (tmp_path / "search.png").read_bytes().startswith(b"\x89PNG")
