"""What is Ada's is never Cleo's, and reading much takes no more questions than reading little."""

from collections.abc import Callable

import pytest
from django.db import connection
from django.db.models import Model
from django.test.utils import CaptureQueriesContext

from afterword.acts.applications import open_application, remove_application
from afterword.acts.documents import add_document
from afterword.acts.grants import give_grant, make_link, say
from afterword.acts.happenings import accept_offer, note_reply
from afterword.acts.letters import approve_letter, sent_by_hand
from afterword.acts.planning import replan
from afterword.acts.proposals import dismiss_proposal, let_file, propose
from afterword.acts.recording import NothingToUndo
from afterword.acts.undoing import undo
from afterword.core.documents import DocumentKind
from afterword.core.grants import Part
from afterword.core.history import ReplyKind
from afterword.core.mail.filing import FiledAs
from afterword.core.mail.kinds import MessageKind
from afterword.core.plan import plan
from afterword.core.policy import CONSIDERATE
from afterword.reads.granted import shown
from afterword.records.access import (
    NotYours,
    application_of,
    comment_of,
    contact_of,
    document_of,
    grant_of,
    letter_of,
    message_of,
    proposal_of,
)
from afterword.records.history import history_of, history_of_applications
from afterword.records.locking import writing
from afterword.records.models import Application, Entry, Letter, Proposal, Received
from tests.acts.cast import FOR_DANA, MORNING, Lumen, letter, search_of, utc
from tests.acts.post import message


@pytest.fixture
def cleo(office):
    """Cleo's search: the same employer, the same people, the same keys, the same day."""
    seeker = search_of("Cleo", now=office.now)
    lumen = Lumen(seeker, now=office.now)
    lumen.interview(utc("2026-03-05 15:00"), [lumen.dana], now=office.now)
    return lumen


def test_a_history_holds_nothing_of_another_search(office, cleo):
    office.interviewed()
    ours, theirs = history_of(office.seeker), history_of(cleo.seeker)
    assert [fact.application for fact in ours.facts] == ["lumen-labs"] * len(ours.facts)
    assert len(ours.facts) == Entry.objects.filter(seeker=office.seeker).count()
    assert len(theirs.facts) == Entry.objects.filter(seeker=cleo.seeker).count()
    assert (len(ours.applications), len(ours.contacts)) == (1, 2)


def test_a_letter_to_the_same_person_from_another_search_does_not_count(office, cleo):
    office.interviewed()
    office.worker.tick()
    for search in (office.seeker, cleo.seeker):
        approve_letter(letter(search, FOR_DANA), now=office.now)
    office.at(MORNING)
    office.worker.tick()
    assert {envelope.sender.name for envelope in office.courier.taken} == {"Ada", "Cleo"}


def test_an_offer_that_cleo_accepted_withdraws_nothing_of_ada_s(office, cleo):
    office.interviewed()
    at = office.now
    note_reply(cleo.application, kind=ReplyKind.OFFER_WRITTEN, at=at, now=at)
    accept_offer(cleo.application, now=at)
    ids = [office.lumen.application.pk]
    assert history_of_applications(office.seeker, ids, now=at).accepted_elsewhere is None
    assert not Letter.objects.filter(seeker=office.seeker, kind="withdrawal").exists()


def test_an_application_of_another_search_cannot_be_read_by_its_id(office, cleo):
    history = history_of_applications(office.seeker, [cleo.application.pk], now=office.now)
    assert (history.applications, history.contacts, history.facts) == ((), (), ())


def test_what_is_somebody_else_s_is_refused_like_what_is_not_there(office, cleo):
    office.at("2026-03-05 16:40")
    office.worker.tick()
    with pytest.raises(NotYours):
        letter_of(office.seeker, letter(cleo.seeker, FOR_DANA).pk)
    Lumen(cleo.seeker, now=office.now, employer="Quarry")
    for find, key in ((application_of, "quarry"), (contact_of, "dana-2")):
        with pytest.raises(NotYours) as theirs:
            find(office.seeker, key)
        with pytest.raises(NotYours) as nobody_s:
            find(office.seeker, "nothing")
        assert str(theirs.value).replace(key, "nothing") == str(nobody_s.value)


def test_messages_questions_and_documents_of_another_search_are_not_there(office, cleo):
    row = message(cleo.seeker, MessageKind.REJECTION, at=office.now, application=cleo.application)
    proposal = propose(row, now=office.now)
    document = add_document(cleo.seeker, name="cv.txt", content=b"cv", kind=DocumentKind.RESUME, now=office.now)
    assert proposal is not None
    finds: tuple[tuple[Callable[..., Model], object], ...] = (
        (message_of, row.pk), (proposal_of, proposal.pk), (document_of, document.pk),
    )  # fmt: skip
    for find, key in finds:
        assert find(cleo.seeker, key).pk == key
        with pytest.raises(NotYours):
            find(office.seeker, key)


def test_grants_and_comments_of_another_search_are_not_there_and_show_nothing_of_one_s_own(office, cleo):
    office.interviewed()
    chosen = {"name": "Ben", "parts": list(Part), "now": office.now}
    grant = give_grant(cleo.seeker, applications=[cleo.application], **chosen)
    comment = say(make_link(grant, now=office.now), page="plan", words="x", now=office.now)
    finds: tuple[tuple[Callable[..., Model], object], ...] = ((grant_of, grant.pk), (comment_of, comment.pk))
    for find, key in finds:
        assert find(cleo.seeker, key).pk == key
        with pytest.raises(NotYours):
            find(office.seeker, key)
    assert all("Ada" not in repr(shown(grant, part, now=office.now)) for part in Part)


def test_a_message_in_one_search_answers_no_letter_of_another(office, cleo):
    office.interviewed()
    letter_of_ada = sent_by_hand(office.letter(FOR_DANA), now=office.now)
    row = message(
        cleo.seeker, MessageKind.OTHER, at=office.now, application=cleo.application,
        more=f"In-Reply-To: {letter_of_ada.message_id}",
    )  # fmt: skip
    propose(row, now=office.now)
    assert Received.objects.get(pk=row.pk).letter is None


def test_a_correction_and_a_rule_of_one_search_mean_nothing_in_another(office, cleo):
    let_file(cleo.seeker, kind=FiledAs.REJECTION, above=0.1, now=office.now)
    theirs = message(cleo.seeker, MessageKind.OTHER, at=office.now, application=cleo.application)
    propose(theirs, now=office.now)
    dismiss_proposal(Proposal.objects.get(), now=office.now, is_not_ours=True)
    ours = message(office.seeker, MessageKind.REJECTION, at=office.now, application=office.lumen.application)
    assert propose(ours, now=office.now).state == "open"


def test_an_act_of_another_search_cannot_be_undone(office, cleo):
    act = Entry.objects.filter(seeker=cleo.seeker).latest("id").act
    with pytest.raises(NothingToUndo):
        undo(office.seeker, act, now=office.now)


def test_replanning_one_search_leaves_the_other_as_it_was(office, cleo):
    before = list(Letter.objects.filter(seeker=cleo.seeker).order_by("id").values())
    office.interviewed()
    office.at("2026-03-20 09:00")
    with writing(office.seeker) as held:
        replan(held, Application.objects.filter(seeker=held), now=office.now)
    assert list(Letter.objects.filter(seeker=cleo.seeker).order_by("id").values()) == before


def test_a_removed_application_is_in_no_history(office):
    office.interviewed()
    remove_application(office.lumen.application, now=office.now)
    alone = history_of_applications(office.seeker, [office.lumen.application.pk], now=office.now)
    assert history_of(office.seeker).applications == alone.applications == ()


def test_a_history_takes_as_many_queries_for_thirty_applications_as_for_one(office):
    office.interviewed()
    with CaptureQueriesContext(connection) as one:
        history_of(office.seeker)
    for number in range(29):
        application = open_application(office.seeker, role="Writer", employer=f"Quarry {number}", now=office.now)
        note_reply(application, kind=ReplyKind.OTHER, at=office.now, now=office.now)
    with CaptureQueriesContext(connection) as thirty:
        history = history_of(office.seeker)
    assert len(history.applications) == 30
    assert len(thirty) == len(one)


def test_a_part_of_a_history_gives_the_plan_that_the_whole_one_gives(office):
    office.interviewed()
    approve_letter(office.letter(FOR_DANA), now=office.now)
    other = Lumen(office.seeker, now=office.now, employer="Quarry")
    other.interview(utc("2026-03-05 10:00"), [other.dana], now=office.now)
    office.at(MORNING)
    office.worker.tick()
    whole = plan(history_of(office.seeker), policy=CONSIDERATE, now=office.now)
    part = history_of_applications(office.seeker, [other.application.pk], now=office.now)
    assert plan(part, policy=CONSIDERATE, now=office.now).steps == whole.of(other.application.key)
