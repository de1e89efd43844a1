"""A walk to every page there is, with eyes for what keeps somebody out: axe in both lights on a phone and on a desk, pages
that are wider than the screen at any zoom, and parts that jump while they load.

The walk begins at every address that takes nothing, and follows every link. A page that comes later is on it by itself;
one that no link leads to fails the last assertion.
"""

import re
from datetime import timedelta

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.urls import resolve

from afterword.acts.entering import make_entry_link
from afterword.acts.grants import give_grant, make_link
from afterword.acts.interviews import note_interview
from afterword.acts.samples import load_sample
from afterword.core.grants import Part
from afterword.records.models import Application, Letter
from afterword.web.urls import urlpatterns
from tests.web.cast import FRIDAY, begin_as
from tests.web.test_browser import PHONE, chrome, open_page  # noqa: F401 - fixtures

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.django_db(transaction=True)]

DESK = {"width": 1440, "height": 900}
ZOOMED = {"width": 320, "height": 640}, {"width": 720, "height": 450}
"""A desk at 400 and at 200 per cent, in the pixels of its style sheets."""
MOST_SHIFT = 0.02
"""How much of the screen may move while a page loads, by the browser's own measure; 0.1 is called good elsewhere."""

NO_PAGE = {
    "enter", "health", "worker", "manifest", "export", "appointments", "appointment", "application-diary", "letter-eml",
    "message-original", "document", "palette", "palette-found", "signed-in", "share-svg", "share-png", "grant-file",
    "guide-pdf", "guide-epub", "backup", "posting-original",
}  # fmt: skip
"""Addresses that answer with a file, a part of a page, or for a machine."""
BY_DOING = {
    "own", "sample", "remove-sample", "release", "undo", "remove-application", "restore", "keep-promise", "take-up",
    "keep-debrief", "keep-review", "ready", "read-debrief", "proposal-act", "letter-later", "enclose", "leave-out",
    "letter-remarks", "letter-better", "letter-act", "remove-document", "restore-document", "practised", "drop-card",
    "choose-habits", "try-habits", "forget-habits", "set-mail", "remove-mail", "add-mailbox-here", "mailbox-progress",
    "mailbox-password", "sign-in-mailbox", "typed-in", "mailbox-act", "give-mail-in", "theme", "import", "set-keys",
    "leave", "offline", "kept-offline", "grant-link", "revoke-grant", "forget-grant", "remove-comment",
    "restore-comment", "wish", "approve-farewell", "week-did", "week-carry", "week-back", "choose-rhythm", "note-word",
    "note-about", "remove-person", "restore-person", "fetch-posting", "allow-fetching",
}  # fmt: skip
"""Addresses that something is sent to; they show a page that is on the walk, or one of `test_states`."""
NOT_IN_THE_SAMPLE = {"mailbox", "add-mailbox", "put-aside", "posting"}
"""Pages of which the sample has none, or which ask first what is meant; their own tests look at them."""

SHIFT = "() => new Promise((done) => { let sum = 0; new PerformanceObserver((list) => { for (const one of list.getEntries())"
SHIFT += " sum += one.value; }).observe({ type: 'layout-shift', buffered: true }); setTimeout(() => done(sum), 50); })"


def simple_addresses() -> list[str]:
    found = [f"/{pattern.pattern}" for pattern in urlpatterns if not pattern.pattern.converters]
    return [one for one in found if resolve(one).url_name not in NO_PAGE | BY_DOING]


def kind_of(path: str) -> str:
    """Pages that differ only in whose they are look alike: one of each is looked at, and each thing that may be logged."""
    match = resolve(path)
    return f"{match.url_name} {match.kwargs.get('what') or match.kwargs.get('how') or ''}"


def links(page, origin: str) -> list[str]:
    found = page.eval_on_selector_all("a[href]:not([download])", "all => all.map(one => one.href)")
    paths = [one.removeprefix(origin).partition("#")[0] for one in found if one.startswith(origin)]
    return [one for one in paths if not re.search(r"^/style|\.(ics|eml)$", one)]


def faults(page) -> list[tuple[str, str]]:
    """What axe finds in both lights, on a phone and on a desk, and which widths the page does not fit."""
    found = []
    for size, light in ((PHONE, "light"), (DESK, "dark"), (DESK, "light"), (PHONE, "dark")):
        page.set_viewport_size(size)
        page.emulate_media(color_scheme=light, reduced_motion="reduce")
        # What is the same in both lights is looked at once for each width.
        options = {"runOnly": ["color-contrast"]} if (size, light) in ((DESK, "light"), (PHONE, "dark")) else {}
        told = Axe().run(page, options=options).response
        found += [(f"{light}, {size['width']}: {one['id']}", one["nodes"][0]["html"]) for one in told["violations"]]
    for size in (PHONE, *ZOOMED):
        page.set_viewport_size(size)
        if (over := page.evaluate("document.documentElement.scrollWidth - innerWidth")) > 0:
            found.append((f"{over} wider than {size['width']}", ""))
    page.set_viewport_size(PHONE)
    return found


def walk(page, origin: str, todo: list[str], *, follow: bool) -> tuple[dict[str, list[tuple[str, str]]], set[str]]:
    """What is wrong, by address, and the names of the addresses that were looked at."""
    wrong: dict[str, list[tuple[str, str]]] = {}
    seen: set[str] = set()
    while todo:
        path = todo.pop(0)
        match = resolve(path.partition("?")[0])
        if (kind := kind_of(path.partition("?")[0])) in seen or match.url_name in NO_PAGE:
            continue
        seen.add(kind)
        page.goto(origin + path)
        shift = page.evaluate(SHIFT)
        if found := faults(page) + ([(f"shifts by {shift:.3f}", "")] if shift > MOST_SHIFT else []):
            wrong[path] = found
        todo += links(page, origin) if follow else []
    return wrong, {kind.split()[0] for kind in seen}


def test_every_page_of_the_sample_is_open_to_everybody(open_page, live_server):  # noqa: F811
    ada = load_sample(now=FRIDAY)
    lumen = Application.objects.get(seeker=ada, employer="Lumen Labs")
    starts_at, ends_at = FRIDAY + timedelta(days=5), FRIDAY + timedelta(days=5, hours=1)
    note_interview(lumen, starts_at=starts_at, ends_at=ends_at, contacts=[], now=FRIDAY)
    letter = Letter.objects.filter(seeker=ada, channel="email", state="draft").first()
    assert letter is not None
    ben = give_grant(ada, name="Ben", parts=tuple(Part), applications=[lumen], now=FRIDAY)
    view = f"/view/{make_link(ben, now=FRIDAY)}"
    page = open_page(bypass_csp=True)
    page.get_by_role("button", name="sample").click()
    page.get_by_role("heading", name="Today").wait_for()
    todo = [*simple_addresses(), f"/letters/{letter.pk}/edit", f"{view}/applications"]
    wrong, seen = walk(page, live_server.url, todo, follow=True)
    assert wrong == {}
    missing = {str(pattern.name) for pattern in urlpatterns} - seen - NO_PAGE - BY_DOING - NOT_IN_THE_SAMPLE - {"view"}
    assert missing == set()


def test_every_page_of_an_empty_search_is_open_to_everybody(open_page, live_server):  # noqa: F811
    begin_as("Ada Okafor")
    page = open_page(bypass_csp=True)
    wrong, _ = walk(page, live_server.url, simple_addresses(), follow=False)
    assert wrong == {}


def test_every_state_is_open_to_everybody(chrome, live_server):  # noqa: F811
    """What has no address of its own: a closed door, a page that is not there, a search that found nothing, a form that
    was refused, no connection, the palette."""
    begin_as("Ada Okafor")
    page = chrome.new_context(bypass_csp=True, viewport=PHONE, service_workers="block").new_page()
    wrong = {}
    for path in (
        "/", f"/enter/{make_entry_link(now=FRIDAY)}", "/applications/none/", "/search?q=zzz", "/search?q=ada", "/offline",
        "/offline/kept", "/calendar?span=week", "/calendar?span=day",
    ):  # fmt: skip
        page.goto(live_server.url + path)
        wrong[path] = faults(page)
    page.goto(f"{live_server.url}/applications/new")
    page.locator("form").evaluate("form => { form.noValidate = true; }")
    page.locator("main form .button.primary").last.click()
    page.locator(".error").first.wait_for()
    wrong["refused"] = faults(page)
    page.keyboard.press("Control+k")
    page.get_by_role("dialog").wait_for()
    wrong["palette"] = faults(page)
    page.context.close()
    assert {state: found for state, found in wrong.items() if found} == {}
