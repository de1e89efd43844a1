"""Documents and letters in a real browser, with and without scripts, open to everybody."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from afterword.acts.debriefs import Answers, write_debrief
from afterword.acts.documents import add_document, enclose
from afterword.acts.happenings import make_promise
from afterword.core.documents import DocumentKind
from afterword.records.models import Document, Enclosure, Letter, State
from tests.web.cast import FRIDAY, THURSDAY, at_lumen, begin_as
from tests.web.test_browser import chrome, open_page  # noqa: F401 - fixtures

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.django_db(transaction=True)]

PDF = {"name": "grades.pdf", "mimeType": "application/pdf", "buffer": b"%PDF-1.7 grades"}


@pytest.fixture
def promise(db):
    """Ada promised her transcript."""
    ada = begin_as("Ada Okafor")
    lumen = at_lumen(ada)
    write_debrief(lumen.application, lumen.interview, answers=Answers(discussed=("Kafka",)), now=THURSDAY)
    make_promise(lumen.application, what="my transcript", when="by Monday", now=FRIDAY)
    return Letter.objects.get(kind="promise")


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without"])
def test_a_document_is_kept_and_goes_with_the_letter_that_promised_it(open_page, live_server, promise, scripts):  # noqa: F811
    page = open_page(java_script_enabled=scripts)
    page.goto(f"{live_server.url}/documents")
    page.get_by_label("The file").set_input_files(PDF)
    page.get_by_label("Transcript", exact=True).check()
    page.get_by_role("button", name="Keep it").click()
    page.get_by_text("Kept: grades.pdf.").wait_for()
    page.goto(f"{live_server.url}/letters/{promise.pk}/")
    page.get_by_role("button", name="Attach grades.pdf").click()
    page.get_by_role("button", name="Leave out grades.pdf").wait_for()
    assert Enclosure.objects.get().letter_id == promise.pk


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_pages_are_open_to_everybody(open_page, live_server, promise, theme):  # noqa: F811
    seeker = promise.seeker
    first = add_document(seeker, name="cv.pdf", content=b"%PDF-1", kind=DocumentKind.RESUME, now=THURSDAY)
    enclose(promise, first, now=FRIDAY)
    add_document(seeker, name="cv.pdf", content=b"%PDF-2", kind=DocumentKind.RESUME, now=FRIDAY, newer_than=first)
    unsure = Letter.objects.get(kind="thank-you")
    Letter.objects.filter(pk=unsure.pk).update(state=State.UNSURE, looks=2, looked_at=FRIDAY)
    page = open_page(color_scheme=theme)
    for path in ("/documents", f"/letters/{promise.pk}/", f"/letters/{unsure.pk}/", "/outbox"):
        page.goto(live_server.url + path)
        page.evaluate("document.querySelectorAll('details').forEach((one) => (one.open = true))")
        found = Axe().run(page).response["violations"]
        assert [(one["id"], one["nodes"][0]["html"]) for one in found] == [], path
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), path
    assert Document.objects.count() == 2
