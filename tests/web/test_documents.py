"""Documents on the pages: kept, given a newer version, attached to a letter, and only ever given out to be kept."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from afterword.acts.documents import LARGEST, add_document
from afterword.acts.happenings import make_promise
from afterword.core.documents import DocumentKind
from afterword.records.models import Document, Enclosure, Letter, State
from tests.web.cast import FRIDAY, MONDAY, SAID

PDF = b"%PDF-1.7 my grades"


def upload(browser, *, name="grades.pdf", content=PDF, **more):
    data = {"file": SimpleUploadedFile(name, content), "kind": "transcript"} | more
    return browser.post("/documents", data)


def kept(seeker, name="grades.pdf", content=PDF) -> Document:
    return add_document(seeker, name=name, content=content, kind=DocumentKind.TRANSCRIPT, now=FRIDAY)


def test_a_document_is_kept_and_given_out_as_a_file_only(browser, ada):
    assert upload(browser, name="../my \u201cgrades\u201d.pdf").status_code == 302
    row = Document.objects.get()
    answer = browser.get(f"/documents/{row.pk}")
    assert answer.content == PDF
    assert answer.headers["Content-Disposition"].startswith("attachment;")
    assert answer.headers["Content-Type"] == "application/octet-stream"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert "my \u201cgrades\u201d.pdf" in browser.get("/documents").text


def test_a_newer_version_takes_its_place_and_the_older_one_stays(browser, ada):
    first = kept(ada)
    upload(browser, content=PDF + b" and more", newer_than=str(first.pk))
    page = browser.get("/documents").text
    assert "Version 2" in page
    assert f"/documents/{first.pk}" in page.partition("Older versions")[2]


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("cv.exe", b"MZ", "cv.exe is not taken"), ("cv.pdf", b"<html>", "cv.pdf is not taken"),
        ("cv.pdf", b"", "This file is empty"), ("cv.pdf", b"%PDF-" + b"x" * LARGEST, "larger than 10 MB"),
    ],
)  # fmt: skip
def test_what_is_not_taken_is_refused_in_a_sentence(browser, ada, name, content, words):
    answer = upload(browser, name=name, content=content)
    assert answer.status_code == 422
    assert words in answer.text
    assert not Document.objects.exists()


def test_a_newer_version_that_is_refused_says_so_where_it_was_sent(browser, ada):
    first = kept(ada)
    answer = upload(browser, name="cv.exe", content=b"MZ", newer_than=str(first.pk))
    assert answer.status_code == 422
    assert f'id="wrong-{first.pk}"' in answer.text


def test_removed_it_can_be_brought_back(browser, ada):
    row = kept(ada)
    browser.post(f"/documents/{row.pk}/remove")
    assert "grades.pdf</a>" not in browser.get("/documents").text
    browser.post(f"/documents/{row.pk}/restore")
    assert "grades.pdf</a>" in browser.get("/documents").text


@pytest.fixture
def promise(browser, ada, lumen, moment):
    """Ada promised her transcript; it is Monday morning."""
    browser.post(lumen.debrief, SAID | {"promised-0-what": ""})
    make_promise(lumen.application, what="my transcript", when="by Friday", now=FRIDAY)
    moment(MONDAY)
    return Letter.objects.get(kind="promise")


def test_the_letter_proposes_the_document_that_was_promised_and_carries_it(browser, ada, promise):
    row = kept(ada)
    assert "Attach grades.pdf" in browser.get(f"/letters/{promise.pk}/").text
    browser.post(f"/letters/{promise.pk}/enclose", {"document": str(row.pk)})
    page = browser.get(f"/letters/{promise.pk}/").text
    assert "With it" in page
    assert "attach what it speaks of" not in page
    browser.post(f"/letters/{promise.pk}/by-hand")
    page = browser.get(f"/letters/{promise.pk}/").text
    assert "the .eml file has the documents in it" in page
    assert "mailto:" not in page
    assert b"grades.pdf" in browser.get(f"/letters/{promise.pk}.eml").content
    browser.post(f"/letters/{promise.pk}/sent")
    assert "Lumen Labs</a> has it (Dana Ruiz), Monday 9 March" in browser.get("/documents").text


def test_left_out_again_it_stays_here(browser, ada, promise):
    row = kept(ada)
    browser.post(f"/letters/{promise.pk}/enclose", {"document": str(row.pk)})
    browser.post(f"/letters/{promise.pk}/leave-out", {"document": str(row.pk)})
    assert not Enclosure.objects.exists()


def test_somebody_else_s_document_goes_with_no_letter_of_mine(browser, cleo, promise):
    theirs = kept(cleo, name="cleo.pdf")
    assert browser.post(f"/letters/{promise.pk}/enclose", {"document": str(theirs.pk)}).status_code == 404
    assert upload(browser, newer_than=str(theirs.pk)).status_code == 404
    assert not Enclosure.objects.exists()


def test_a_letter_may_be_approved_for_later_and_says_when(browser, promise):
    answer = browser.post(f"/letters/{promise.pk}/later", {"not_before": "2026-03-10T14:00"}, follow=True)
    assert "Tuesday 10 March, 14:00 in London" in answer.text
    assert Letter.objects.get(pk=promise.pk).state == State.SCHEDULED


def test_a_moment_that_is_none_is_refused(browser, promise):
    assert browser.post(f"/letters/{promise.pk}/later", {"not_before": "soon"}).status_code == 422
    assert Letter.objects.get(pk=promise.pk).state == State.DRAFT


def test_what_is_known_of_an_unsure_letter_is_said(browser, promise):
    Letter.objects.filter(pk=promise.pk).update(state=State.UNSURE, looks=3, looked_at=MONDAY, look_fault="No answer.")
    page = browser.get(f"/letters/{promise.pk}/").text
    assert "looked for it in your Sent folder 3 times, last on Monday 9 March, 10:00 in London" in page
    assert "The last look told nothing: No answer." in page
