"""A debrief on a phone in a train: read without a connection, written without one, and written down once."""

import re

import pytest
from playwright.sync_api import expect

from afterword.acts.entering import make_entry_link
from afterword.records.models import Draft, Entry
from tests.web.cast import FRIDAY, at_lumen, begin_as
from tests.web.test_browser import PHONE, chrome  # noqa: F401 - a fixture
from tests.web.tunnel import Train

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def train(live_server):
    train = Train(to=int(live_server.url.rpartition(":")[2]))
    yield train
    train.stop()


@pytest.fixture
def lumen(db):
    return at_lumen(begin_as("Ada Okafor"))


@pytest.fixture
def page(chrome, train, lumen):  # noqa: F811
    """Ada's phone: it came in, saw Today, and its service worker is awake."""
    context = chrome.new_context(viewport=PHONE, timezone_id="Europe/London", locale="en-GB")
    page = context.new_page()
    page.set_default_timeout(20_000)
    page.goto(f"http://127.0.0.1:{train.port}/enter/{make_entry_link(now=FRIDAY)}")
    page.evaluate("navigator.serviceWorker.ready.then(() => true)")
    page.wait_for_function("navigator.serviceWorker.controller !== null")
    page.goto(f"http://127.0.0.1:{train.port}/")
    for _ in range(2):  # the first look may still be taken for another search's, and be made anew
        page.wait_for_timeout(700)
        page.wait_for_function(f"caches.match('{lumen.debrief}').then((found) => Boolean(found))")
    yield page
    context.close()


def kept(page) -> list[str]:
    """What the browser keeps: the paths of pages, and how much waits to be sent."""
    found: list[str] = page.evaluate(
        "(async () => (await Promise.all(['pages', 'unsent'].map(async (name) => (await (await caches.open(name)).keys())"
        ".map((key) => new URL(key.url).pathname)))).flat())()"
    )
    return found


def come_to_keep(page, is_so) -> None:
    """Wait until what the browser keeps is so; what a page began may go on behind it for a moment."""
    for _ in range(200):
        if is_so(kept(page)):
            return
        page.wait_for_timeout(50)
    raise AssertionError(kept(page))


def test_today_and_the_applications_are_read_in_a_tunnel(page, train, lumen):
    page.goto(page.url.rstrip("/") + lumen.page)
    page.wait_for_function(f"caches.match('{lumen.page}').then((found) => Boolean(found))")
    train.into_the_tunnel()
    page.get_by_role("link", name="Today").click()
    expect(page.get_by_text("No connection. This is how it stood on")).to_be_visible()
    expect(page.get_by_role("heading", name="Write down what was said")).to_be_visible()
    page.get_by_role("link", name=re.compile("Lumen Labs")).first.click()
    expect(page.get_by_role("heading", name="The plan")).to_be_visible()
    page.get_by_role("button", name="More").click()
    page.get_by_role("link", name="Insights").click()
    expect(page.get_by_role("heading", name="No connection")).to_be_visible()
    page.get_by_role("link", name="Lumen Labs", exact=True).click()
    expect(page.get_by_role("heading", name="Lumen Labs")).to_be_visible()


def test_a_debrief_from_the_tunnel_is_kept_and_written_down_once(page, train, lumen):
    train.into_the_tunnel()
    page.get_by_role("link", name=re.compile("^Write it down")).click()
    page.get_by_label("What did you talk about?").fill("the move to Kafka")
    page.get_by_label("Or as they said it").fill("by the end of next week")
    page.get_by_role("button", name="Save what was said").click()
    expect(page.get_by_role("heading", name="Kept on this device")).to_be_visible()
    assert not Entry.objects.filter(kind="debrief").exists()
    train.out_of_the_tunnel()
    page.get_by_role("link", name="Go to Today").click()
    page.get_by_text("What you wrote without a connection is saved.").wait_for()
    page.evaluate("dispatchEvent(new Event('online'))")
    page.goto(page.url)
    assert Entry.objects.filter(kind="debrief").count() == 1
    assert Entry.objects.get(kind="debrief").body["discussed"] == ["the move to Kafka"]
    assert "/unsent" not in kept(page)


def test_a_debrief_whose_answer_was_lost_is_not_written_down_twice(page, train, lumen):
    page.goto(page.url.rstrip("/") + lumen.debrief)
    page.get_by_label("What did you talk about?").fill("the move to Kafka")
    fields = page.evaluate("new URLSearchParams(new FormData(document.querySelector('form[data-waits]'))).toString()")
    page.evaluate(
        "(body) => fetch(location.pathname, {method: 'POST', redirect: 'manual', body,"
        " headers: {'Content-Type': 'application/x-www-form-urlencoded'}})",
        fields,
    )
    train.into_the_tunnel()
    page.get_by_role("button", name="Save what was said").click()
    expect(page.get_by_role("heading", name="Kept on this device")).to_be_visible()
    train.out_of_the_tunnel()
    page.get_by_role("link", name="Go to Today").click()
    page.get_by_text("What you wrote without a connection is saved.").wait_for()
    assert Entry.objects.filter(kind="debrief").count() == 1


def test_what_was_typed_in_the_tunnel_is_there_when_the_page_is_opened_again(page, train, lumen):
    train.into_the_tunnel()
    page.get_by_role("link", name=re.compile("^Write it down")).click()
    page.get_by_label("What did you talk about?").press_sequentially("the move")
    page.get_by_role("button", name="Another promise").click()
    page.get_by_label("By when").nth(1).press_sequentially("Monday")
    page.get_by_text("Kept on this device at").wait_for()
    page.goto(page.url)
    page.get_by_text("As you left it on this device").wait_for()
    expect(page.get_by_label("What did you talk about?")).to_have_value("the move")
    expect(page.get_by_label("By when").nth(1)).to_have_value("Monday")
    train.out_of_the_tunnel()
    page.evaluate("dispatchEvent(new Event('online'))")
    page.wait_for_function("caches.open('unsent').then(async (one) => (await one.keys()).length === 0)")
    page.goto(page.url)
    assert Draft.objects.get(form="debrief").fields["discussed"] == ["the move"]
    expect(page.get_by_label("What did you talk about?")).to_have_value("the move")


def test_nothing_of_a_search_stays_when_another_is_opened_or_the_browser_left(page, train, lumen):
    come_to_keep(page, lambda paths: lumen.debrief in paths)
    page.goto(page.url + "settings")
    page.get_by_role("button", name="Leave this browser").click()
    expect(page.get_by_role("heading", name="The door is closed")).to_be_visible()
    come_to_keep(page, lambda paths: paths == [])
    train.into_the_tunnel()
    page.goto(page.url.partition("settings")[0])
    expect(page.get_by_role("heading", name="No connection")).to_be_visible()
    assert page.get_by_text("Lumen").count() == 0


def test_the_pages_of_another_search_drive_out_the_first_ones(page, train, lumen):
    page.goto(page.url + "start")
    page.get_by_role("button", name="Try with a sample search").click()
    page.get_by_role("heading", name="Today").wait_for()
    come_to_keep(page, lambda paths: lumen.debrief not in paths and "/" in paths)
