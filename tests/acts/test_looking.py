"""An unsure letter is looked for until it is found or a person decides; looking sends nothing, ever."""

import pytest

from afterword.acts.letters import approve_letter, settle_unsure
from afterword.acts.proposals import propose
from afterword.core.history import LetterSent
from afterword.core.mail.kinds import MessageKind
from afterword.post.in_memory import Died, Fault, InMemoryCourier
from afterword.post.message import to_bytes
from afterword.records.history import history_of
from afterword.records.models import Letter, LetterEvent, MailAccount, State
from tests.acts.cast import FOR_DANA, MORNING
from tests.acts.post import SentInMemory, message


def cut_off(office, fault=Fault.TAKEN_THEN_CUT):
    """The thank-you to Dana was being sent when the line broke."""
    office.courier = InMemoryCourier([fault])
    office.sent = SentInMemory()
    office.interviewed()
    approve_letter(office.letter(FOR_DANA), now=office.now)
    office.at(MORNING)
    office.worker.tick()
    assert office.state(FOR_DANA) == State.UNSURE
    return office


@pytest.fixture
def unsure(office):
    return cut_off(office)


def sent_facts(office):
    return [fact for fact in history_of(office.seeker).facts if isinstance(fact, LetterSent)]


def test_it_is_found_in_the_sent_folder_and_settled_as_of_its_handover(unsure):
    handed_over_at = unsure.now
    unsure.sent.contents = [to_bytes(unsure.courier.taken[0])]
    unsure.later(minutes=2)
    unsure.worker.tick()
    letter = unsure.letter(FOR_DANA)
    assert (letter.state, letter.sent_at, letter.receipt) == (State.SENT, handed_over_at, "Found in your Sent folder.")
    assert [fact.at for fact in sent_facts(unsure)] == [handed_over_at]


def test_a_server_that_writes_its_own_message_id_is_seen_through(unsure):
    unsure.sent.contents = [f"Message-ID: <new@x>\r\nX-Afterword-ID: {unsure.letter(FOR_DANA).pk}\r\n\r\n".encode()]
    unsure.later(minutes=2)
    unsure.worker.tick()
    assert unsure.state(FOR_DANA) == State.SENT


def test_absence_settles_nothing_and_sends_nothing_however_often_it_is_looked_for(unsure):
    for _ in range(60):
        unsure.later(hours=2)
        unsure.worker.tick()
    letter = unsure.letter(FOR_DANA)
    assert (letter.state, len(unsure.courier.taken)) == (State.UNSURE, 1)
    assert 5 <= letter.looks <= 20
    assert letter.looked_at is not None


def test_a_look_that_fails_is_no_absence_and_says_why(unsure):
    unsure.sent.fault = ConnectionError("The mailbox does not answer.")
    unsure.later(minutes=2)
    unsure.worker.tick()
    letter = unsure.letter(FOR_DANA)
    assert (letter.state, letter.looks, letter.look_fault) == (State.UNSURE, 0, "The mailbox does not answer.")
    unsure.sent.fault = None
    unsure.sent.contents = [to_bytes(unsure.courier.taken[0])]
    unsure.later(minutes=20)
    unsure.worker.tick()
    assert unsure.state(FOR_DANA) == State.SENT


def test_a_worker_that_died_after_the_server_had_it_is_settled_by_the_next(office):
    office.courier = InMemoryCourier([Fault.DIED_AFTER_TAKING])
    office.sent = SentInMemory()
    office.interviewed()
    approve_letter(office.letter(FOR_DANA), now=office.now)
    office.at(MORNING)
    with pytest.raises(Died):
        office.worker.tick()
    office.sent.contents = [to_bytes(office.courier.taken[0])]
    second = office.new_worker("second")
    for _ in range(3):
        office.later(minutes=16)
        second.tick()
    assert (office.state(FOR_DANA), len(office.courier.taken)) == (State.SENT, 1)


def test_an_answer_to_it_shows_that_it_arrived(unsure):
    unsure.later(hours=1)
    unsure.worker.tick()
    sent = unsure.letter(FOR_DANA)
    row = message(unsure.seeker, MessageKind.OTHER, at=unsure.now, more=f"In-Reply-To: {sent.message_id}")
    propose(row, now=unsure.now)
    unsure.worker.tick()
    letter = unsure.letter(FOR_DANA)
    assert (letter.state, letter.receipt) == (State.SENT, "They answered it, so it arrived.")


def test_without_a_mailbox_it_waits_for_a_person(unsure):
    unsure.sent = None
    unsure.later(minutes=2)
    unsure.worker.tick()
    assert unsure.state(FOR_DANA) == State.UNSURE
    assert "No mailbox" in unsure.letter(FOR_DANA).look_fault


def test_what_a_person_decided_while_it_was_looked_for_stands(unsure):
    settle_unsure(unsure.letter(FOR_DANA), went_out=False, now=unsure.now)
    unsure.sent.contents = [to_bytes(unsure.courier.taken[0])]
    unsure.later(hours=1)
    unsure.worker.tick()
    letters = Letter.objects.filter(key=FOR_DANA).order_by("copy")
    assert [one.state for one in letters] == [State.CANCELLED, State.DRAFT]


def test_no_look_ever_puts_a_letter_back(unsure):
    for _ in range(5):
        unsure.later(hours=5)
        unsure.worker.tick()
    after = LetterEvent.objects.filter(letter=unsure.letter(FOR_DANA), before=State.UNSURE)
    assert list(after.values_list("after", flat=True)) == []


@pytest.fixture
def copying(office):
    """Ada's server keeps no copy of what it sends."""
    office.sent = SentInMemory()
    MailAccount.objects.filter(seeker=office.seeker).update(copies_sent=True)
    office.interviewed()
    approve_letter(office.letter(FOR_DANA), now=office.now)
    office.at(MORNING)
    return office


def test_the_copy_in_the_sent_folder_is_what_was_sent_and_is_put_there_once(copying):
    for _ in range(4):
        copying.worker.tick()
        copying.later(hours=1)
    assert copying.sent.contents == [to_bytes(copying.courier.taken[0])]


def test_a_provider_that_keeps_copies_after_all_gets_no_second_one(copying):
    approved = copying.letter(FOR_DANA)
    copying.sent.contents = [f"Message-ID: {approved.message_id}\r\n\r\n".encode()]
    for _ in range(3):
        copying.worker.tick()
        copying.later(minutes=1)
    assert len(copying.sent.contents) == 1


def test_a_copy_that_cannot_be_kept_is_tried_for_days_and_then_let_be(copying):
    copying.sent.fault = ConnectionError("away")
    for _ in range(40):
        copying.worker.tick()
        copying.later(hours=2)
    assert (copying.state(FOR_DANA), copying.letter(FOR_DANA).copy_due_at) == (State.SENT, None)


def test_nothing_is_copied_unless_it_was_asked_for(office):
    office.sent = SentInMemory()
    office.interviewed()
    approve_letter(office.letter(FOR_DANA), now=office.now)
    office.at(MORNING)
    office.worker.tick()
    office.later(hours=1)
    office.worker.tick()
    assert (office.state(FOR_DANA), office.sent.asked) == (State.SENT, 0)
