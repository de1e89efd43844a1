"""What holds at every address: nobody sees another's rows, looking changes nothing, more rows cost no more."""

import re
from uuid import uuid4

import pytest
from django.apps import apps
from django.core import serializers
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from afterword.acts.applications import add_contact, open_application
from afterword.acts.debriefs import Answers, write_debrief
from afterword.acts.documents import add_document, enclose
from afterword.acts.grants import give_grant, make_link, say
from afterword.acts.interviews import note_interview
from afterword.acts.mailboxes import add_mailbox
from afterword.acts.postings import take_in
from afterword.acts.proposals import propose
from afterword.acts.weeks import plan_week
from afterword.core.documents import DocumentKind
from afterword.core.grants import Part
from afterword.core.history import Intention
from afterword.core.mail.kinds import MessageKind
from afterword.core.questions import key_of
from afterword.records.models import Document, Grant, GrantComment, MailboxAccount, Posting, Proposal
from afterword.web.urls import urlpatterns
from tests.acts.post import message
from tests.web.cast import FRIDAY, SAID, THURSDAY

COUNTS = {"/": 2, "/write-down": 2}
"""Where more is due, or waits, than a page shows, how many more is one query each."""

OPEN = {
    "enter", "health", "start", "own", "sample", "signed-in", "worker", "manifest", "offline", "kept-offline",
    "guide-pdf", "guide-epub",
}  # fmt: skip
"""Addresses that concern no search; a whole book is held to its rules in `tests/guide`."""
OF_A_ROW = re.compile(r"/(?:inbox|proposals|capture)/\d|/documents/.|/practice/.|/share/(?:views|comments)/\d")
OF_SOMEBODY = ("person", "edit-person", "choose-rhythm", "note-word", "note-about", "remove-person", "restore-person")
NAMES = sorted({pattern.name for pattern in urlpatterns if pattern.name} - OPEN)


POSTED = b"Role: Cook\nCompany: Lumen Labs\nResponsibilities\nRequirements\nApply to Dana. Full-time."


@pytest.fixture
def full(browser, ada, lumen):
    """Ada's search with one of everything."""
    add_mailbox(ada, name="Adas mail", kind="maildir", path="/nowhere", now=FRIDAY)
    browser.post(lumen.debrief, SAID)
    grades = add_document(ada, name="Ada.pdf", content=b"%PDF-Kafka", kind=DocumentKind.TRANSCRIPT, now=FRIDAY)
    take_in(ada, POSTED, content_type="text/plain", now=FRIDAY)
    plan_week(ada, [Intention(what="write to Dana of Lumen")], week=FRIDAY.date(), now=FRIDAY)
    enclose(lumen.thank_you(), grades, now=FRIDAY)
    browser.post(f"{lumen.page}happened/reply", {"kind": "question", "at": "2026-03-06T09:30", "contact": "dana"})
    row = message(ada, MessageKind.REJECTION, at=FRIDAY, application=lumen.application, text="Dana says no to Ada.")
    propose(row, now=FRIDAY)
    seen = give_grant(ada, name="Ben", parts=list(Part), applications=[lumen.application], now=FRIDAY)
    say(make_link(seen, now=FRIDAY), page="plan", words="Kafka again, Ada?", now=FRIDAY)
    return lumen


def addresses(scene) -> dict[str, str]:
    letter = scene.thank_you().pk
    known = {
        "key": scene.application.key, "who": "dana", "promise": "references", "interview": scene.interview.id,
        "act": uuid4(), "id_": letter, "box": MailboxAccount.objects.get().pk,
        "card": key_of("Tell me about a conflict"), "grant": Grant.objects.get().pk, "part": "letters",
        "comment": GrantComment.objects.get().pk, "token": "a-link-that-opens-nothing", "slug": "how-long-is-normal",
        "monday": "2026-03-02",
    }  # fmt: skip
    proposal = Proposal.objects.get(seeker=scene.application.seeker)
    of_message, of_proposal = {"id_": proposal.received_id}, {"id_": proposal.pk}
    of_document = {"id_": Document.objects.get(seeker=scene.application.seeker).pk}
    more = {
        "log": {"what": "reply"}, "end": {"how": "close"}, "letter-act": {"what": "sent"}, "message": of_message,
        "message-original": of_message, "correct-proposal": of_proposal, "proposal-act": of_proposal | {"what": "accept"},
        "document": of_document, "remove-document": of_document, "restore-document": of_document,
        "posting": {"id_": Posting.objects.get().pk}, "posting-original": {"id_": Posting.objects.get().pk},
        "move": {"to": "closed"},
        **{name: {"key": "dana"} for name in OF_SOMEBODY},
        "mailbox-act": {"what": "remove"}, "offer-made": {"how": "spoken"}, "offer-terms": {"how": "written"},
        "wish": {"what": "feedback"},
    }  # fmt: skip
    return {
        name: reverse(name, kwargs={one: (known | more.get(name, {}))[one] for one in pattern.pattern.converters})
        for pattern in urlpatterns
        if (name := pattern.name) in NAMES
    }


def rows() -> str:
    """Every row of every table."""
    models = [model for model in apps.get_models() if model._meta.app_label == "records"]
    return "".join(serializers.serialize("json", model._default_manager.order_by("pk")) for model in models)


def adas_rows(ada) -> str:
    models = [model for model in apps.get_models() if any(one.name == "seeker" for one in model._meta.fields)]
    return "".join(
        serializers.serialize("json", model._default_manager.filter(seeker=ada).order_by("pk")) for model in models
    )


@pytest.mark.parametrize("name", NAMES)
def test_cleo_sees_nothing_of_adas(full, ada, cleo, come_in, name):
    eavesdropper, page = come_in(cleo), addresses(full)[name]
    before = adas_rows(ada)
    for answer in (eavesdropper.get(page), eavesdropper.post(page, SAID)):
        assert answer.status_code != 500
        assert not {"Lumen", "Dana", "Kafka", "Ada"} & set(answer.text.replace("\u201c", " ").split())
    assert adas_rows(ada) == before


@pytest.mark.parametrize("name", NAMES)
def test_an_address_with_somebodys_row_is_not_found_for_others(full, cleo, come_in, name):
    page = addresses(full)[name]
    if (
        full.application.key in page
        or "/people/dana/" in page
        or str(full.thank_you().pk) in page
        or OF_A_ROW.match(page)
    ):
        assert {come_in(cleo).get(page).status_code, come_in(cleo).post(page, SAID).status_code} <= {404, 405}


def test_looking_changes_nothing(full, browser):
    before = rows()
    answers = {page: browser.get(page).status_code for page in addresses(full).values()}
    assert rows() == before
    assert set(answers.values()) <= {200, 302, 404, 405, 422}


@pytest.mark.parametrize(
    "page",
    [
        "/",
        "/waiting",
        "/insights",
        "/applications/",
        "/inbox",
        "/outbox",
        "/documents",
        "/offers",
        "/write-down",
        "/settings",
        "/practice/",
        "/reviews/",
        "/share",
        "/guide/",
        "/guide/promises",
        "/promises",
        "/calendar",
        "/search?q=dana",
        "/palette",
        "/week",
        "/people/",
        "/applications/board",
    ],
)
def test_twenty_applications_cost_as_many_queries_as_one(full, ada, browser, page):
    browser.get(page)
    with CaptureQueriesContext(connection) as one:
        browser.get(page)
    for n in range(19):
        another_like(full, ada, n)
    with CaptureQueriesContext(connection) as twenty:
        assert browser.get(page).status_code == 200
    assert len(twenty) <= len(one) + COUNTS.get(page, 0), [query["sql"] for query in twenty]


def another_like(scene, ada, n: int) -> None:
    row = open_application(ada, role="Analyst", employer=f"Employer {n}", now=THURSDAY)
    who = add_contact(row, name=f"Person{n} Ruiz", address=f"p{n}@employer.example", now=THURSDAY)
    talk = note_interview(
        row, starts_at=scene.interview.at, ends_at=scene.interview.ends_at, contacts=[who], now=THURSDAY
    )
    write_debrief(row, talk, answers=Answers(hear_back="by the end of next week", discussed=("maps",)), now=FRIDAY)
    propose(message(ada, MessageKind.OTHER, at=FRIDAY, application=row, sender=(who.name, who.address)), now=FRIDAY)


def test_no_page_carries_a_script_or_a_style_in_itself(full, browser):
    for page in addresses(full).values():
        answer = browser.get(page)
        if "attachment" in answer.get("Content-Disposition", "") or not answer["Content-Type"].startswith("text/html"):
            continue  # a file or a picture has no policy of ours around it, and brings its own
        text = answer.text
        assert "<style" not in text
        assert " style=" not in text
        assert " onclick=" not in text
        assert text.count("<script") == text.count("<script src=")
