"""Documents in their versions: who has which, and a promise that is kept by the letter that carries one."""

import email
from datetime import date

import pytest

from afterword.acts.by_hand import eml_of
from afterword.acts.documents import (
    LARGEST,
    DocumentTooLarge,
    NothingInIt,
    NotThisKind,
    TooMuchTogether,
    add_document,
    enclose,
    leave_out,
    remove_document,
    restore_document,
)
from afterword.acts.letters import LetterOnItsWay, approve_letter, open_by_hand, sent_by_hand, settle_unsure
from afterword.acts.outbox import BY_HAND
from afterword.acts.proposals import accept_proposal, propose
from afterword.core.documents import DocumentKind
from afterword.core.history import PromiseKept
from afterword.core.mail.kinds import MessageKind
from afterword.post.in_memory import Fault, InMemoryCourier
from afterword.reads.documents import documents
from afterword.reads.inbox import inbox
from afterword.reads.letters import letter_page
from afterword.records.history import history_of
from afterword.records.models import Document, Enclosure, Letter, Proposal, State
from tests.acts.cast import FOR_DANA, MORNING
from tests.acts.post import message

PDF = b"%PDF-1.7\n" + b"my grades"
PROMISE = "promise:lumen-labs:your-transcript"


def keep(office, name="grades.pdf", content=PDF, kind=DocumentKind.TRANSCRIPT, **more):
    return add_document(office.seeker, name=name, content=content, kind=kind, now=office.now, **more)


@pytest.fixture
def promised(office):
    """Dana asks for the transcript by the 24th, and Ada files that."""
    office.interviewed()
    office.at("2026-03-19 10:00")
    row = message(
        office.seeker, MessageKind.REQUEST, at=office.now, application=office.lumen.application,
        asks_for=("your transcript",), asked_by=date(2026, 3, 24),
    )  # fmt: skip
    propose(row, now=office.now)
    accept_proposal(Proposal.objects.get(), now=office.now)
    return office


def test_a_request_proposes_the_document_that_fits(office):
    office.interviewed()
    keep(office)
    keep(office, name="cv.pdf", kind=DocumentKind.RESUME)
    row = message(
        office.seeker,
        MessageKind.REQUEST,
        at=office.now,
        application=office.lumen.application,
        asks_for=("your transcript",),
    )
    propose(row, now=office.now)
    assert inbox(office.seeker, now=office.now).open[0].has == ("grades.pdf",)


def test_the_promise_is_kept_by_the_letter_that_carries_the_document(promised):
    grades = keep(promised)
    page = letter_page(promised.letter(PROMISE), now=promised.now)
    assert [one.name for one in page.fitting] == ["grades.pdf"]
    enclose(promised.letter(PROMISE), grades, now=promised.now)
    assert approve_letter(promised.letter(PROMISE), now=promised.now).carrier == "mail"
    promised.later(minutes=1)
    promised.worker.tick()
    (envelope,) = promised.courier.taken
    assert [(one.name, one.content_type, one.content) for one in envelope.attachments] == [
        ("grades.pdf", "application/pdf", PDF)
    ]
    assert [fact.promise for fact in history_of(promised.seeker).facts if isinstance(fact, PromiseKept)] == [
        "your-transcript"
    ]


def test_a_promise_without_a_document_is_left_to_the_person(promised):
    assert approve_letter(promised.letter(PROMISE), now=promised.now).carrier == BY_HAND


def test_who_got_which_version_when_stays_known(promised):
    first = keep(promised)
    enclose(promised.letter(PROMISE), first, now=promised.now)
    sent_by_hand(promised.letter(PROMISE), now=promised.now)
    second = keep(promised, name="grades-new.pdf", content=PDF + b"2", newer_than=first)
    (look,) = documents(promised.seeker, now=promised.now)
    assert (look.latest.id, look.latest.version, look.latest.has) == (str(second.pk), 2, ())
    assert [(got.employer, got.when) for got in look.older[0].has] == [("Lumen Labs", "Thursday 19 March")]


@pytest.mark.parametrize("change", ["enclose", "leave out"])
def test_another_content_needs_another_approval(office, change):
    office.interviewed()
    grades, cv = keep(office), keep(office, name="cv.pdf", content=PDF + b"cv")
    enclose(office.letter(FOR_DANA), grades, now=office.now)
    approve_letter(office.letter(FOR_DANA), now=office.now)
    if change == "enclose":
        enclose(office.letter(FOR_DANA), cv, now=office.now)
    else:
        leave_out(office.letter(FOR_DANA), grades, now=office.now)
    assert office.state(FOR_DANA) == State.DRAFT


def test_what_was_approved_covers_the_documents(office):
    office.interviewed()
    enclose(office.letter(FOR_DANA), keep(office), now=office.now)
    approve_letter(office.letter(FOR_DANA), now=office.now)
    Enclosure.objects.update(document=keep(office, name="other.pdf", content=PDF + b"other"))
    office.at(MORNING)
    office.worker.tick()
    assert (office.state(FOR_DANA), office.taken()) == (State.DRAFT, [])


def test_a_letter_that_has_left_takes_nothing_more_along(office):
    office.interviewed()
    sent_by_hand(office.letter(FOR_DANA), now=office.now)
    with pytest.raises(LetterOnItsWay):
        enclose(office.letter(FOR_DANA), keep(office), now=office.now)


def test_the_file_for_one_s_own_mail_program_has_the_document_in_it(office):
    office.interviewed()
    enclose(office.letter(FOR_DANA), keep(office), now=office.now)
    office.at(MORNING)
    open_by_hand(office.letter(FOR_DANA), now=office.now)
    parts = list(email.message_from_bytes(eml_of(office.letter(FOR_DANA))).walk())
    assert [(one.get_filename(), one.get_payload(decode=True)) for one in parts if one.get_filename()] == [
        ("grades.pdf", PDF)
    ]


def test_a_new_copy_carries_what_the_first_one_did(office):
    office.courier = InMemoryCourier([Fault.CUT_BEFORE_TAKING])
    office.interviewed()
    enclose(office.letter(FOR_DANA), keep(office), now=office.now)
    approve_letter(office.letter(FOR_DANA), now=office.now)
    office.at(MORNING)
    office.worker.tick()
    copy = settle_unsure(office.letter(FOR_DANA), went_out=False, now=office.now)
    assert [one.document.name for one in copy.enclosures.all()] == ["grades.pdf"]
    assert Letter.objects.filter(key=FOR_DANA).count() == 2


def test_the_same_bytes_are_no_new_version(office):
    first = keep(office)
    assert keep(office, newer_than=first) == first


def test_removed_it_is_out_of_sight_and_comes_back_with_its_versions(office):
    first = keep(office)
    keep(office, content=PDF + b"2", newer_than=first)
    remove_document(first, now=office.now)
    assert documents(office.seeker, now=office.now) == ()
    restore_document(first)
    assert [len(one.older) for one in documents(office.seeker, now=office.now)] == [1]


@pytest.mark.parametrize(
    ("name", "content", "refusal"),
    [
        ("cv.pdf", b"", NothingInIt), ("cv.pdf", b"%PDF-" + b" " * LARGEST, DocumentTooLarge),
        ("cv.exe", b"MZ", NotThisKind), ("cv.pdf", b"MZ\x90", NotThisKind), ("cv.html", b"<script>", NotThisKind),
        ("cv.svg", b"<svg>", NotThisKind), ("cv.docm", b"PK\x03\x04", NotThisKind), ("cv.txt", b"a\0b", NotThisKind),
        ("cv.txt", b"\xff\xfe", NotThisKind), ("cv", PDF, NotThisKind), ("cv.pdf.exe", PDF, NotThisKind),
    ],
)  # fmt: skip
def test_what_is_no_document_is_refused_with_a_sentence(office, name, content, refusal):
    with pytest.raises(refusal) as why:
        keep(office, name=name, content=content)
    assert str(why.value).endswith(".")
    assert not Document.objects.exists()


def test_what_goes_with_one_letter_has_a_limit(office):
    office.interviewed()
    for n in range(2):
        large = keep(office, name=f"{n}.pdf", content=b"%PDF-" + bytes([n]) * (LARGEST - 10))
        if n == 0:
            enclose(office.letter(FOR_DANA), large, now=office.now)
    with pytest.raises(TooMuchTogether):
        enclose(office.letter(FOR_DANA), large, now=office.now)


def test_a_path_in_a_name_leads_nowhere(office):
    assert keep(office, name="../../secret/cv.pdf").name == "cv.pdf"
