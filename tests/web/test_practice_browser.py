"""A review, its cards, a session and the sheet in a real browser, on a phone: with scripts and without, by keyboard."""

from datetime import UTC, datetime, timedelta

import pytest
from axe_playwright_python.sync_playwright import Axe

from afterword.acts.debriefs import Answers, write_debrief
from afterword.acts.interviews import note_interview
from afterword.core.history import QuestionAsked
from afterword.records.models import Entry
from tests.web.cast import THURSDAY, at_lumen, begin_as
from tests.web.test_browser import chrome, open_page  # noqa: F401 - fixtures

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.django_db(transaction=True)]

ASKED = (QuestionAsked(question="Tell me about a conflict", went=2), QuestionAsked(question="Why us?", went=4))


@pytest.fixture
def lumen(db):
    """Dana has asked two questions, and is seen again on Tuesday."""
    scene = at_lumen(begin_as("Ada Okafor"))
    answers = Answers(discussed=("the move to Kafka",), asked=ASKED)
    write_debrief(scene.application, scene.interview, answers=answers, now=THURSDAY)
    starts_at = datetime(2026, 3, 10, 15, tzinfo=UTC)
    note_interview(
        scene.application,
        starts_at=starts_at,
        ends_at=starts_at + timedelta(hours=1),
        contacts=[scene.dana],
        now=THURSDAY,
    )
    return scene


def fits(page):
    return page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def judge(page, question: int, behaviour: str, word: str) -> None:
    row = page.locator("#asked > .row").nth(question)
    row.get_by_role("group", name=behaviour).get_by_label(word, exact=True).check()


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without"])
def test_from_the_review_over_the_card_to_the_sheet(open_page, live_server, lumen, scripts):  # noqa: F811
    page = open_page(java_script_enabled=scripts)
    page.goto(live_server.url + lumen.page)
    page.get_by_role("link", name="Go through my answers").first.click()
    judge(page, 0, "I answered it", "Yes")
    judge(page, 0, "I gave a number or a result", "No")
    judge(page, 0, "I stopped in time", "No")
    judge(page, 1, "I answered it", "Yes")
    page.get_by_label("One thing to do differently next time").fill("End with a number")
    page.get_by_role("button", name="Keep it").click()
    assert "Strong" in page.locator(".facts").inner_text()
    page.locator(".facts").get_by_role("link", name="Tell me about a conflict").click()
    page.get_by_label("Situation").fill("Two teams, one week")
    page.get_by_label("Result").fill("Two days early")
    page.get_by_role("button", name="Keep this answer").click()
    assert not page.get_by_text("Two days early").first.is_visible()
    page.get_by_text("Show my outline").click()
    assert page.locator(".outline").get_by_text("Two days early").is_visible()
    page.get_by_role("button", name="With trouble").click()
    assert "Next time: tomorrow" in page.locator(".flash").inner_text()
    page.goto(live_server.url + lumen.page)
    page.get_by_role("link", name="Prepare for Tuesday").click()
    sheet = page.locator("main").inner_text()
    assert all(
        words in sheet for words in ("End with a number", "Two days early", "the move to Kafka", "Thank Dana Ruiz")
    )
    assert fits(page)
    assert Entry.objects.filter(kind="practised").count() == 1


def test_a_session_needs_no_mouse(open_page, live_server, lumen):  # noqa: F811
    page = open_page()
    page.goto(f"{live_server.url}/practice/")
    page.get_by_role("link", name="Begin").focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/practice/*/")
    page.get_by_role("button", name="It went").focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/practice/")
    assert "last one for today" in page.locator(".flash").inner_text()


def test_what_is_typed_in_a_review_outlives_a_closed_browser(open_page, live_server, lumen):  # noqa: F811
    address = f"{live_server.url}{lumen.page}interviews/{lumen.interview.id}/review"
    page = open_page()
    page.goto(address)
    page.get_by_label("What you answered, in a few words").first.press_sequentially("the release")
    page.get_by_text("Kept at").wait_for()
    page.close()
    again = open_page()
    again.goto(address)
    assert again.get_by_label("What you answered, in a few words").first.input_value() == "the release"


def test_the_clock_runs_and_stops(open_page, live_server, lumen):  # noqa: F811
    page = open_page()
    page.goto(f"{live_server.url}/practice/")
    page.get_by_role("link", name="Begin").click()
    page.clock.install()
    page.get_by_role("button", name="Start the clock").click()
    page.clock.run_for(65_000)
    assert page.locator(".timer").inner_text() == "1:05"
    page.get_by_role("button", name="Stop the clock").click()
    page.clock.run_for(10_000)
    assert page.locator(".timer").inner_text() == "1:05"


def test_a_voice_note_is_heard_and_discarded_and_never_leaves_the_page(open_page, live_server, lumen):  # noqa: F811
    page = open_page(permissions=["microphone"])
    sent: list[str] = []
    page.add_init_script(TONE)
    page.goto(f"{live_server.url}/practice/")
    page.get_by_role("link", name="Begin").click()
    page.on("request", lambda request: sent.append(request.url))
    page.get_by_role("button", name="Record my answer").click()
    page.get_by_text("Recording. Nobody else hears it.").wait_for()
    page.get_by_role("button", name="Stop", exact=True).click()
    page.get_by_role("button", name="Discard it").wait_for()
    page.locator("audio").evaluate(HEARD)
    assert page.locator("audio").get_attribute("src").startswith("blob:")
    page.get_by_role("button", name="Discard it").click()
    assert page.locator("audio").get_attribute("src") is None
    assert [url for url in sent if not url.startswith("blob:") and "/static/" not in url] == []


TONE = """
navigator.mediaDevices.getUserMedia = async () => {
  const context = new AudioContext(), tone = context.createOscillator(), out = context.createMediaStreamDestination();
  tone.connect(out);
  tone.start();
  return out.stream;
};
"""
"""This machine has no microphone: the page is given the stream of one. The recording and the playing are real."""

HEARD = "one => new Promise(heard => one.readyState ? heard() : one.addEventListener('loadedmetadata', heard))"


def test_without_a_microphone_the_page_says_so(open_page, live_server, lumen):  # noqa: F811
    page = open_page()
    page.goto(f"{live_server.url}/practice/")
    page.get_by_role("link", name="Begin").click()
    page.get_by_role("button", name="Record my answer").click()
    page.get_by_text("There is no microphone that this page may use").wait_for()


@pytest.mark.parametrize("light", ["light", "dark"])
def test_the_empty_pages_are_open_to_everybody(open_page, live_server, light):  # noqa: F811
    begin_as("Ada Okafor")
    page = open_page(color_scheme=light, bypass_csp=True)
    for address in ("/practice/", "/reviews/"):
        page.goto(live_server.url + address)
        assert Axe().run(page).response["violations"] == []
        assert fits(page)
