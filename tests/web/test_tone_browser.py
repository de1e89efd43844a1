"""The remarks in a real browser, on a phone: while one types, by one button, with scripts and without."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from afterword.acts.debriefs import Answers, write_debrief
from tests.web.cast import THURSDAY, at_lumen, begin_as
from tests.web.test_browser import chrome, open_page  # noqa: F401 - fixtures

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.django_db(transaction=True)]

FAULTY = "Dear Laura,\n\nThank you \N{WAVING HAND SIGN} for the move to Kafka. I really need this job.\n\nAda"


@pytest.fixture
def address(db):
    """The draft of the thank-you to Dana, open for changes."""
    scene = at_lumen(begin_as("Ada Okafor"))
    answers = Answers(discussed=("the move to Kafka",))
    write_debrief(scene.application, scene.interview, answers=answers, now=THURSDAY)
    return f"/letters/{scene.thank_you().pk}/edit"


def test_remarks_follow_what_one_types_and_a_button_puts_the_better_words_in(open_page, live_server, address):  # noqa: F811
    page = open_page()
    page.goto(live_server.url + address)
    page.get_by_text("Nothing to remark").wait_for()
    words = page.get_by_label("Letter", exact=True)
    words.fill(FAULTY)
    page.get_by_text("Sounds desperate", exact=True).wait_for()
    assert Axe().run(page).response["violations"] == []
    page.get_by_role("button", name="Put this in: Sounds desperate").click()
    assert words.input_value() == FAULTY.replace(
        "I really need this job.", "I would be very glad to take on this role."
    )
    page.get_by_text("Sounds desperate", exact=True).wait_for(state="detached")
    page.get_by_role("button", name="Put this in: Another name").click()
    page.get_by_text("Nothing to remark").wait_for()
    assert words.input_value().startswith("Dear Dana,")


def test_without_scripts_the_button_keeps_what_was_typed_and_mends_it(open_page, live_server, address):  # noqa: F811
    page = open_page(java_script_enabled=False)
    page.goto(live_server.url + address)
    page.get_by_label("Letter", exact=True).fill(FAULTY)
    page.get_by_role("button", name="Keep these words").click()
    page.get_by_role("button", name="Put this in: Another name").click()
    page.get_by_text("Dear Dana,").wait_for()
    page.goto(live_server.url + address)
    page.get_by_role("button", name="Put this in: Sounds desperate").click()
    assert "I would be very glad" in page.get_by_label("Letter", exact=True).input_value()
