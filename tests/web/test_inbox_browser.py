"""The inbox in a real browser: answered from the keyboard, by plain forms, and with nothing a message could do."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from afterword.acts.proposals import propose
from afterword.core.mail.kinds import MessageKind
from afterword.post.original import pressed
from afterword.records.models import Entry, Proposal, ReceivedRaw
from tests.acts.post import message
from tests.web.cast import FRIDAY, at_lumen, begin_as
from tests.web.test_browser import chrome, open_page  # noqa: F401 - fixtures
from tests.web.test_inbox import DANA, HOSTILE

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.django_db(transaction=True)]

KINDS = (MessageKind.TIME_FRAME, MessageKind.REQUEST, MessageKind.REJECTION)


@pytest.fixture
def three(db):
    """Dana wrote three times this morning; the last one asks for the transcript again, as it seems."""
    ada = begin_as("Ada Okafor")
    lumen = at_lumen(ada)
    for n, kind in enumerate(KINDS):
        at = FRIDAY.replace(hour=7 + n)
        asks_for = ("your transcript",) if kind is MessageKind.REQUEST else ()
        row = message(
            ada, kind, at=at, application=lumen.application, sender=DANA, subject=f"Mail {n}", asks_for=asks_for
        )
        propose(row, now=FRIDAY)
    ReceivedRaw.objects.update(content=pressed(HOSTILE))
    return ada


def states() -> dict[str, str]:
    return dict(Proposal.objects.values_list("kind", "state"))


def test_every_question_is_answered_from_the_keyboard_and_taken_back(open_page, live_server, three):  # noqa: F811
    page = open_page()
    page.goto(f"{live_server.url}/inbox")
    page.keyboard.press("j")
    page.keyboard.press("a")
    page.get_by_text("Written down.").wait_for()
    assert states() == {"rejection": "open", "request": "accepted", "time_frame": "open"}
    page.keyboard.press("x")
    page.get_by_text("Left alone.").wait_for()
    assert states()["rejection"] == "dismissed"
    page.get_by_role("status").get_by_role("button", name="Undo").click()
    page.get_by_text("Taken back").wait_for()
    page.keyboard.press("c")
    page.get_by_label("What does it say?").select_option("hold")
    page.get_by_role("button", name="Write it down").click()
    page.get_by_text("Written down.").wait_for()
    assert Entry.objects.filter(body__kind="hold").count() == 1


def test_a_key_that_is_typed_elsewhere_answers_nothing(open_page, live_server, three):  # noqa: F811
    page = open_page()
    page.goto(f"{live_server.url}/inbox")
    page.get_by_role("link", name="Choose").focus()
    page.keyboard.press("a")
    page.goto(f"{live_server.url}/")
    page.keyboard.press("a")
    assert set(states().values()) == {"open"}


def test_without_scripts_plain_forms_do_it(open_page, live_server, three):  # noqa: F811
    page = open_page(java_script_enabled=False)
    page.goto(f"{live_server.url}/inbox")
    page.get_by_role("button", name="File it: Lumen Labs seems to say no").click()
    assert states()["rejection"] == "accepted"
    page.get_by_role("status").get_by_role("button", name="Undo").click()
    assert states()["rejection"] == "open"
    page.goto(f"{live_server.url}/")
    page.get_by_role("button", name="Leave it: Lumen Labs seems to say no").click()
    assert page.url == f"{live_server.url}/"
    assert states()["rejection"] == "dismissed"


def test_a_message_can_do_nothing_and_loads_nothing(open_page, live_server, three):  # noqa: F811
    page = open_page()
    asked_for = []
    page.on("request", lambda request: asked_for.append(request.url))
    page.goto(f"{live_server.url}/inbox/{Proposal.objects.latest('id').received_id}/")
    page.get_by_text("As they laid it out").click()
    frame = page.frame_locator("iframe")
    assert frame.locator("b").inner_text() == "Ada"
    assert frame.locator("a, img, script, form, iframe").count() == 0
    assert all(url.startswith((live_server.url, "about:")) for url in asked_for)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_pages_are_open_to_everybody(open_page, live_server, three, theme):  # noqa: F811
    page = open_page(color_scheme=theme)
    one = Proposal.objects.latest("id")
    for path in ("/", "/inbox", f"/inbox/{one.received_id}/", f"/proposals/{one.pk}/correct", "/inbox/without-asking"):
        page.goto(live_server.url + path)
        found = Axe().run(page).response["violations"]
        assert [(one["id"], one["nodes"][0]["html"]) for one in found] == [], path
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), path
