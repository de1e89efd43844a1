"""From a spoken offer over the paper to the withdrawals, a no, and the card for the end, in a real browser on a phone."""

from datetime import UTC, datetime, timedelta

import pytest
from axe_playwright_python.sync_playwright import Axe

from afterword.acts.applications import add_contact, open_application
from afterword.acts.happenings import note_reply
from afterword.acts.interviews import note_interview
from afterword.core.history import ReplyKind
from afterword.records.models import Letter, State
from tests.web.cast import FRIDAY, THURSDAY, at_lumen, begin_as
from tests.web.test_browser import chrome, open_page  # noqa: F401 - fixtures

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def lumen(db):
    """Ada has spoken with Dana at Lumen Labs, and waits for an answer of Finn's at Acme."""
    scene = at_lumen(begin_as("Ada Okafor"))
    acme = open_application(scene.application.seeker, role="Analyst", employer="Acme", now=THURSDAY)
    finn = add_contact(acme, name="Finn Adler", address="finn@acme.example", now=THURSDAY)
    note_reply(acme, kind=ReplyKind.OTHER, at=THURSDAY, contact=finn, now=THURSDAY)
    return scene


def is_open_to_everybody(page) -> bool:
    assert Axe().run(page).response["violations"] == []
    return bool(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))


def write_down(page, **terms) -> None:
    page.get_by_label("When it came").fill("2026-03-06T09:30")
    for label, words in terms.items():
        page.get_by_label(label, exact=True).fill(words)
    page.get_by_role("button", name="Write it down").click()


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without"])
def test_from_the_first_word_to_the_withdrawals(open_page, live_server, lumen, scripts):  # noqa: F811
    page = open_page(java_script_enabled=scripts)
    page.goto(f"{live_server.url}{lumen.page}offer")
    page.get_by_role("link", name="An offer was spoken").click()
    write_down(page, Pay="4.500,00 € im Monat", Place="Leeds, two days at home")
    assert "It binds nobody yet" in page.locator("main").inner_text()
    page.get_by_role("link", name="It came on paper").click()
    write_down(page, Pay="4.500,00 € im Monat", Place="Leeds")
    assert "Ask which one holds" in page.locator("main").inner_text()
    page.get_by_role("link", name="Beside the others").click()
    assert "54,000 EUR" in page.locator("table").inner_text()
    page.get_by_role("link", name="Lumen Labs").click()
    page.get_by_role("link", name="Accept", exact=True).click()
    page.get_by_role("button", name="Yes, I accept").click()
    page.get_by_role("button", name="Approve: Acme").click()
    assert Letter.objects.get(kind="withdrawal").state == State.SCHEDULED


@pytest.mark.parametrize("light", ["light", "dark"])
def test_the_pages_are_open_to_everybody(open_page, live_server, lumen, light):  # noqa: F811
    page = open_page(color_scheme=light, bypass_csp=True)
    page.goto(f"{live_server.url}{lumen.page}offer/spoken")
    assert is_open_to_everybody(page)
    write_down(page, Pay="55k")
    assert is_open_to_everybody(page)
    page.goto(f"{live_server.url}{lumen.page}offer/written")
    write_down(page, Pay="an arm and a leg " * 17)
    for address in (f"{lumen.page}offer", f"{lumen.page}offer/written/terms", "/offers", "/offers/withdrawals"):
        page.goto(live_server.url + address)
        assert is_open_to_everybody(page), address


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without"])
def test_a_no_is_answered_once_and_taught_by(open_page, live_server, lumen, scripts):  # noqa: F811
    note_reply(lumen.application, kind=ReplyKind.REJECTION, at=FRIDAY, contact=lumen.dana, now=FRIDAY)
    page = open_page(java_script_enabled=scripts)
    page.goto(f"{live_server.url}{lumen.page}no")
    page.get_by_label("One lesson").fill("Ask earlier how the team decides")
    page.get_by_role("button", name="Keep it").click()
    assert page.get_by_text("Ask earlier how the team decides").is_visible()
    page.get_by_role("button", name="Draft the question").click()
    assert page.get_by_role("heading", name="Ask Dana Ruiz for one thing to do better").is_visible()


@pytest.mark.parametrize("light", ["light", "dark"])
def test_a_no_and_the_card_are_open_to_everybody(open_page, live_server, lumen, light):  # noqa: F811
    starts_at = datetime(2026, 3, 10, 15, tzinfo=UTC)
    talk = note_interview(
        lumen.application,
        starts_at=starts_at,
        ends_at=starts_at + timedelta(hours=1),
        contacts=[lumen.dana],
        now=FRIDAY,
    )
    page = open_page(color_scheme=light, bypass_csp=True)
    page.goto(f"{live_server.url}{lumen.page}interviews/{talk.id}/leaving")
    page.get_by_label("A line of your own").fill("Ask whom I would report to")
    page.keyboard.press("Enter")
    page.get_by_text("It is on the list.").wait_for()
    page.get_by_role("checkbox", name="Ask whom I would report to", exact=True).check()
    assert is_open_to_everybody(page)
    note_reply(lumen.application, kind=ReplyKind.REJECTION, at=FRIDAY, contact=lumen.dana, now=FRIDAY)
    page.goto(f"{live_server.url}{lumen.page}no")
    assert is_open_to_everybody(page)
