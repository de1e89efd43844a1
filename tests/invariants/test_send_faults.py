"""Where a letter is after a kill at any statement, a fault of the mail server, or a clock that was set."""

from collections.abc import Callable
from datetime import timedelta
from typing import NoReturn

import pytest
from django.db import connection

from afterword.acts import outbox, sending, working
from afterword.acts.applications import change_contact, open_application, remove_application, restore_application
from afterword.acts.debriefs import Answers
from afterword.acts.happenings import ask_no_contact, note_bounce, note_reply, note_time_frame, withdraw
from afterword.acts.letters import (
    LetterRefused,
    approve_letter,
    edit_letter,
    open_by_hand,
    recall_letter,
    sent_by_hand,
    settle_unsure,
)
from afterword.acts.seekers import choose_policy
from afterword.acts.sending import Desk, carry, claim, pass_barrier, recover, send_due
from afterword.acts.undoing import undo
from afterword.acts.witnessing import journal
from afterword.acts.working import Worker, hold, release
from afterword.core.history import ReplyKind
from afterword.post.clock import SetClock
from afterword.post.courier import Envelope, Outcome
from afterword.post.in_memory import Died, Fault, InMemoryCourier, InMemoryHandover
from afterword.post.journal import HANDING_OVER, WitnessJournal
from afterword.records.models import Application, Entry, Installation, Letter, LetterEvent, Seeker, State
from tests.acts.cast import EVENING, FIRST_FOLLOW_UP, FOR_DANA, FOR_ELI, MORNING, Lumen, Office, search_of, utc
from tests.invariants.dying import DiesAt, forgotten

BACK = (State.SCHEDULED, 0)
GONE = (State.SENT, 1)
NO = (State.FAILED, 0)
FATES: dict[Fault | None, tuple[State, int]] = {
    None: GONE,
    Fault.NO_CONNECTION: BACK,
    Fault.LOGIN_REFUSED: NO,
    Fault.RECIPIENT_LATER: BACK,
    Fault.RECIPIENT_REFUSED: NO,
    Fault.DATA_LATER: BACK,
    Fault.DATA_REFUSED: NO,
    Fault.CUT_IN_CONTENT: (State.UNSURE, 0),
    Fault.DIED_IN_CONTENT: (State.UNSURE, 0),
    Fault.LATER_AT_END: BACK,
    Fault.REFUSED_AT_END: NO,
    Fault.CUT_BEFORE_TAKING: (State.UNSURE, 0),
    Fault.TAKEN_THEN_CUT: (State.UNSURE, 1),
    Fault.DIED_AFTER_TAKING: (State.UNSURE, 1),
}
"""What has become of a letter, and how many copies of it there are, once the worker is back after a fault."""


@pytest.fixture
def approved(office):
    """Ada's thank-you to Dana, approved on the evening before it may go."""
    office.interviewed()
    office.at(EVENING)
    approve_letter(office.letter(FOR_DANA), now=office.now)
    return office


def tick(worker: Worker) -> bool:
    """Let a worker do what is due; whether it lived to tell."""
    try:
        worker.tick()
    except Died:
        return False
    return True


def come_back(office: Office) -> None:
    """Another worker takes over once the leases of the first have run out."""
    office.later(minutes=16)
    office.new_worker("second").tick()


class Mended(InMemoryCourier):
    """A courier whose faults can be ended."""

    def mend(self) -> None:
        self._faults = iter(())


@pytest.mark.parametrize(("fault", "fate"), FATES.items())
def test_each_fault_leaves_the_letter_where_it_belongs(approved, fault, fate):
    approved.courier = InMemoryCourier([fault])
    approved.at(MORNING)
    if not tick(approved.worker):
        come_back(approved)
    assert (approved.state(FOR_DANA), len(approved.courier.taken)) == fate


@pytest.mark.slow
@pytest.mark.parametrize("fault", [None, Fault.LATER_AT_END, Fault.TAKEN_THEN_CUT])
def test_a_kill_at_any_statement_sends_nothing_twice_and_loses_nothing(approved, fault, tmp_path):
    approved.at(MORNING)
    nth, ends = 0, set()
    while True:
        nth += 1
        with forgotten():
            killer = DiesAt(nth)
            approved.courier = Mended([fault])
            approved.journal = WitnessJournal(tmp_path / f"{nth}")
            worker = approved.new_worker("first")
            with connection.execute_wrapper(killer):
                tick(worker)
            approved.courier.mend()
            come_back(approved)
            come_back(approved)
            state, copies = approved.state(FOR_DANA), len(approved.courier.taken)
        approved.clock = SetClock(utc(MORNING))
        ends.add(state)
        assert copies <= 1
        assert copies == {State.SENT: 1, State.FAILED: 0}.get(state, copies)
        assert state in (State.SENT, State.UNSURE, State.FAILED)
        if killer.left > 0:  # it lived, so every statement has had its kill
            break
    assert nth > 20
    assert State.SENT in ends


def test_an_unsure_letter_is_never_sent_again_on_its_own(approved):
    approved.courier = InMemoryCourier([Fault.TAKEN_THEN_CUT])
    for day in range(30):
        approved.at(f"2026-03-{6 + day:02d} 09:00") if day < 25 else approved.later(days=1)
        approved.worker.tick()
    assert (approved.state(FOR_DANA), len(approved.courier.taken)) == (State.UNSURE, 1)


def test_a_person_may_send_a_new_copy_of_an_unsure_letter_under_another_name(approved):
    approved.courier = InMemoryCourier([Fault.CUT_BEFORE_TAKING])
    approved.at(MORNING)
    approved.worker.tick()
    copy = settle_unsure(approved.letter(FOR_DANA), went_out=False, now=approved.now)
    approve_letter(copy, now=approved.now)
    approved.worker.tick()
    assert [envelope.message_id for envelope in approved.courier.taken] == [copy.message_id]
    assert Letter.objects.filter(key=FOR_DANA).values("message_id").distinct().count() == 2


def test_what_a_worker_claimed_and_did_not_begin_goes_back(approved):
    approved.at(MORNING)
    claim(approved.desk("first"), approved.seeker)
    come_back(approved)
    assert (approved.state(FOR_DANA), len(approved.courier.taken)) == GONE


def test_a_restored_backup_sends_nothing_again(approved):
    before = Letter.objects.filter(pk=approved.letter(FOR_DANA).pk).values().get()
    approved.at(MORNING)
    approved.worker.tick()
    Entry.objects.filter(kind="sent").delete()
    LetterEvent.objects.all().delete()
    Letter.objects.filter(pk=before["id"]).update(**before)
    Seeker.objects.update(wakes_at=approved.now)
    approved.new_worker("restored").tick()
    assert (approved.state(FOR_DANA), len(approved.courier.taken)) == (State.UNSURE, 1)
    assert "backup" in approved.letter(FOR_DANA).why


@pytest.fixture
def one_journal(office, settings, tmp_path):
    """What leaves by hand and what a machine carries is in one journal, as in a data folder."""
    settings.DATA_FOLDER = tmp_path
    office.journal = journal()


@pytest.fixture
def by_hand(approved, one_journal):
    """The thank-you to Dana left by hand, a day after a worker had last looked at the time."""
    approved.worker.tick()
    approved.at(MORNING)
    open_by_hand(approved.letter(FOR_DANA), now=approved.now)
    return approved


def test_a_letter_that_left_by_hand_while_no_worker_ran_is_known_to_the_next_one(by_hand):
    sent_by_hand(by_hand.letter(FOR_DANA), now=by_hand.later(hours=1))
    by_hand.later(hours=1)
    by_hand.new_worker("second").tick()
    assert Installation.objects.get().held_why == ""


def test_a_backup_put_back_without_a_worker_holds_all_though_a_letter_left_by_hand_since(office, one_journal):
    office.interviewed(office.lumen.dana, office.lumen.eli)
    office.worker.tick()
    with forgotten():
        office.at(MORNING)
        open_by_hand(office.letter(FOR_DANA), now=office.now)
    open_by_hand(office.letter(FOR_ELI), now=office.later(hours=1))
    office.new_worker("second").tick()
    assert "backup" in Installation.objects.get().held_why


def test_a_line_of_a_letter_that_nobody_knows_holds_all(by_hand):
    by_hand.journal.append(letter_id="7", message_id="<7@x.example>", fence=1, phase=HANDING_OVER, at=by_hand.now)
    by_hand.new_worker("second").tick()
    assert "backup" in Installation.objects.get().held_why


class Meanwhile(InMemoryCourier):
    """A courier during whose steps something else happens."""

    def __init__(self, *, at_begin: Callable[[], object] | None = None, in_content: Callable[[], object] | None = None):
        super().__init__()
        self.at_begin, self.in_content = at_begin, in_content

    def begin(self, envelope: Envelope) -> InMemoryHandover:
        if self.at_begin:
            self.at_begin()
        handover = super().begin(envelope)
        return SlowHandover(handover, self.in_content) if self.in_content else handover


class SlowHandover(InMemoryHandover):
    def __init__(self, other: InMemoryHandover, in_content: Callable[[], object]) -> None:
        super().__init__(other._envelope, other._taken, None)
        self._in_content = in_content

    def hand_over(self, *, may_finish: Callable[[], bool]) -> Outcome:
        self._in_content()
        return super().hand_over(may_finish=may_finish)


def sent_while(office: Office, *, moment: str = MORNING, **meanwhile: Callable[[], object]) -> State:
    """The state of Dana's letter after a tick during which something else happens."""
    office.at(moment)
    office.courier = Meanwhile(**meanwhile)
    office.worker.tick()
    return office.state(FOR_DANA)


@pytest.mark.parametrize("hours", [-48, -1, 1, 48])
def test_a_clock_set_between_barrier_and_dot_takes_the_letter_back(approved, hours):
    state = sent_while(approved, in_content=lambda: approved.clock.jump(timedelta(hours=hours)))
    assert approved.courier.taken == []
    assert state != State.SENT


@pytest.mark.parametrize("hours", [-48, -1, 1, 48])
def test_a_clock_set_between_claim_and_barrier_takes_the_letter_back(approved, hours):
    state = sent_while(approved, at_begin=lambda: approved.clock.jump(timedelta(hours=hours)))
    assert (state, approved.courier.taken) == (State.SCHEDULED, [])


def test_a_worker_that_slept_after_the_barrier_does_not_set_the_dot(approved):
    state = sent_while(approved, in_content=lambda: approved.later(hours=10))
    assert (state, approved.courier.taken) == (State.SCHEDULED, [])


class SleepyJournal(WitnessJournal):
    """A disk that takes hours for a line."""

    office: Office

    def append(self, **event):
        super().append(**event)
        self.office.later(hours=10)


def test_a_worker_that_slept_in_the_barrier_does_not_set_the_dot(approved, tmp_path):
    approved.journal = SleepyJournal(tmp_path / "sleepy")
    approved.journal.office = approved
    approved.at(MORNING)
    approved.new_worker("sleepy").tick()
    assert (approved.state(FOR_DANA), approved.courier.taken) == (State.SCHEDULED, [])


def test_a_clock_that_was_set_holds_everything_until_a_person_confirms_it(approved):
    approved.at(MORNING)
    approved.clock.jump(timedelta(hours=1))
    approved.worker.tick()
    approved.later(hours=1)
    approved.worker.tick()
    assert approved.courier.taken == []
    release(now=approved.now)
    approved.worker.tick()
    assert approved.taken() == [FOR_DANA]


def test_a_clock_that_went_back_while_the_program_was_off_is_noticed(approved):
    approved.at("2026-03-06 09:00")
    hold(now=approved.now, why="The test looks first.")
    release(now=approved.now)
    approved.clock.jump(timedelta(minutes=-10))
    approved.new_worker("restarted").tick()
    assert approved.courier.taken == []
    assert Installation.objects.get().held_why


def test_a_clock_set_while_several_letters_leave_stops_the_rest(office):
    office.interviewed(office.lumen.dana, office.lumen.eli)
    for key in (FOR_DANA, FOR_ELI):
        approve_letter(office.letter(key), now=office.now)
    office.courier = Meanwhile(at_begin=lambda: None)
    handed = office.courier.taken
    office.courier.at_begin = lambda: office.clock.jump(timedelta(days=1)) if handed else None
    office.at(MORNING)
    office.worker.tick()
    office.later(minutes=5)
    office.worker.tick()
    assert len(handed) == 1


def test_a_zombie_with_an_old_fence_cannot_pass(approved):
    approved.at(MORNING)
    old_desk = approved.desk("first")
    old = claim(old_desk, approved.seeker)
    assert old is not None
    approved.later(minutes=6)
    recover(approved.desk("second"), approved.seeker)
    claim(approved.desk("first"), approved.seeker)
    assert not pass_barrier(old_desk, old)
    carry(old_desk, approved.courier, old, steady=lambda: True)
    assert approved.courier.taken == []


def test_a_worker_that_overslept_its_claim_cannot_pass(approved):
    approved.at(MORNING)
    desk = approved.desk("first")
    letter = claim(desk, approved.seeker)
    assert letter is not None
    approved.later(minutes=6)
    assert not pass_barrier(desk, letter)


WISHES = {
    "they ask for no contact": lambda office: ask_no_contact(office.lumen.application, at=office.now, now=office.now),
    "they write first": lambda office: note_reply(
        office.lumen.application, kind=ReplyKind.OTHER, at=office.now, now=office.now, contact=office.lumen.dana
    ),
    "they say no": lambda office: note_reply(
        office.lumen.application, kind=ReplyKind.REJECTION, at=office.now, now=office.now
    ),
    "Ada withdraws": lambda office: withdraw(office.lumen.application, now=office.now),
    "the address bounces": lambda office: note_bounce(
        office.lumen.application, contact=office.lumen.dana, at=office.now, now=office.now
    ),
    "the interview is undone": lambda office: undo(
        office.seeker, Entry.objects.get(kind="interview").act, now=office.now
    ),
    "the application is removed": lambda office: remove_application(office.lumen.application, now=office.now),
}


@pytest.mark.parametrize("wish", WISHES)
def test_what_is_written_down_before_the_barrier_is_obeyed(approved, wish):
    state = sent_while(approved, at_begin=lambda: WISHES[wish](approved))
    assert approved.courier.taken == []
    assert state in (State.DRAFT, State.CANCELLED, State.HELD)


def test_a_claimed_letter_can_be_neither_edited_nor_taken_back(approved):
    approved.at(MORNING)
    claim(approved.desk("first"), approved.seeker)
    claimed = approved.letter(FOR_DANA)
    with pytest.raises(LetterRefused):
        edit_letter(claimed, subject="Other", body="Words", now=approved.now)
    with pytest.raises(LetterRefused):
        recall_letter(claimed, now=approved.now)


def test_words_that_changed_behind_the_approval_are_looked_at_again(approved):
    change = lambda: Letter.objects.filter(key=FOR_DANA).update(body="Other words")  # noqa: E731
    assert sent_while(approved, at_begin=change) == State.DRAFT
    assert approved.courier.taken == []


def test_an_address_that_was_corrected_after_the_approval_is_looked_at_again(approved):
    dana = approved.lumen.dana
    approved.at("2026-03-06 08:00")
    change_contact(dana, name=dana.name, address="d.ruiz@lumen.example", title="", channel=None, now=approved.now)
    draft = approved.letter(FOR_DANA)
    assert (draft.state, draft.recipient_address) == (State.DRAFT, "d.ruiz@lumen.example")


def test_an_edited_letter_follows_a_corrected_address_too(approved):
    dana, now = approved.lumen.dana, approved.now
    edit_letter(approved.letter(FOR_DANA), subject="Thank you", body="Words of Ada's own.", now=now)
    note_bounce(approved.lumen.application, contact=dana, at=now, now=now)
    approved.later(minutes=1)
    change_contact(dana, name=dana.name, address="d.ruiz@lumen.example", title="", channel=None, now=approved.now)
    draft = approved.letter(FOR_DANA)
    assert (draft.state, draft.recipient_address, draft.body) == (
        State.DRAFT,
        "d.ruiz@lumen.example",
        "Words of Ada's own.",
    )


def test_a_letter_that_the_server_refused_goes_to_the_corrected_address(approved):
    approved.courier = InMemoryCourier([Fault.RECIPIENT_REFUSED])
    approved.at(MORNING)
    approved.worker.tick()
    dana = approved.lumen.dana
    change_contact(dana, name=dana.name, address="d.ruiz@lumen.example", title="", channel=None, now=approved.now)
    approve_letter(approved.letter(FOR_DANA), now=approved.now)
    approved.worker.tick()
    assert [envelope.recipient.address for envelope in approved.courier.taken] == ["d.ruiz@lumen.example"]


def test_nothing_of_a_removed_application_leaves(approved):
    remove_application(approved.lumen.application, now=approved.now)
    approved.at(MORNING)
    approved.worker.tick()
    assert approved.courier.taken == []
    restore_application(approved.lumen.application, now=approved.now)
    assert approved.state(FOR_DANA) == State.DRAFT


@pytest.mark.parametrize(("moment", "goes"), [("2026-03-06 17:18", True), ("2026-03-06 17:20", False)])
def test_nothing_begins_that_might_end_after_the_office_has_closed(approved, moment, goes):
    assert (sent_while(approved, moment=moment) == State.SENT) == goes
    if not goes:
        assert approved.letter(FOR_DANA).due_at == utc("2026-03-09 08:30")


def test_a_thank_you_that_lapsed_while_the_program_was_off_stays_here(approved):
    assert sent_while(approved, moment="2026-03-13 09:00") == State.EXPIRED
    assert approved.courier.taken == []


def test_without_a_journal_nothing_leaves(approved, tmp_path):
    (tmp_path / "journal").mkdir()
    assert sent_while(approved) == State.SCHEDULED
    assert approved.courier.taken == []
    assert "journal" in approved.letter(FOR_DANA).why


class Broken(InMemoryCourier):
    """A courier that does what nobody thought of with the letters to some."""

    def __init__(self, to: str, *, in_content: bool) -> None:
        super().__init__()
        self.to, self.in_content = to, in_content

    def begin(self, envelope: Envelope) -> InMemoryHandover:
        handover = super().begin(envelope)
        if envelope.recipient.address != self.to:
            return handover
        if self.in_content:
            return SlowHandover(handover, self.fail)
        return self.fail()

    def fail(self) -> NoReturn:
        raise RuntimeError("nobody thought of this")


@pytest.mark.parametrize(("in_content", "state"), [(False, State.SCHEDULED), (True, State.UNSURE)])
def test_an_unexpected_error_stops_one_letter_and_no_other(office, in_content, state):
    office.interviewed(office.lumen.dana, office.lumen.eli)
    for key in (FOR_DANA, FOR_ELI):
        approve_letter(office.letter(key), now=office.now)
    office.courier = Broken("dana@lumen-labs.example", in_content=in_content)
    office.at(MORNING)
    office.worker.tick()
    assert (office.state(FOR_DANA), office.taken()) == (state, [FOR_ELI])
    assert office.letter(FOR_DANA).why


def test_one_row_that_cannot_be_read_does_not_stop_the_others(approved):
    other = Lumen(approved.seeker, now=approved.now, employer="Quarry")
    other.interview(utc("2026-03-05 10:00"), [other.dana], now=approved.now)
    approve_letter(approved.letter("thank-you:quarry-1:dana-2"), now=approved.now)
    Entry.objects.create(
        seeker=approved.seeker,
        application=approved.lumen.application,
        kind="from a newer version",
        at=approved.now,
        saved_at=approved.now,
        act="5f2d1f3e-6c0e-4d0b-9d0c-6a1f5b0a7e11",
    )
    for _ in range(3):
        approved.at(MORNING) if approved.now < utc(MORNING) else approved.later(minutes=16)
        approved.worker.tick()
    assert approved.taken() == ["thank-you:quarry-1:dana-2"]
    assert approved.state(FOR_DANA) == State.SCHEDULED


def test_one_search_that_fails_does_not_stop_the_other(approved, tmp_path):
    cleo = search_of("Cleo", now=approved.now)
    desk = approved.desk("first")
    courier_of = {approved.seeker.pk: approved.courier}
    worker = Worker(
        Desk(name="first", clock=desk.clock, journal=desk.journal, courier_of=lambda seeker: courier_of[seeker.pk])
    )
    Seeker.objects.filter(pk=cleo.pk).update(wakes_at=utc("2026-03-01 00:00"))
    approved.at(MORNING)
    worker.tick()
    assert approved.taken() == [FOR_DANA]
    assert Seeker.objects.get(pk=cleo.pk).wakes_at == approved.now + timedelta(hours=1)


def test_a_letter_that_may_have_gone_counts_for_one_letter_a_day(office):
    """Two conversations with Dana on one day; the first thank-you is unsure, so the second waits until Monday."""
    for starts_at in ("2026-03-05 10:00", "2026-03-05 15:00"):
        office.lumen.interview(utc(starts_at), [office.lumen.dana], now=office.now)
    office.at(EVENING)
    office.worker.tick()
    for number in (1, 2):
        approve_letter(office.letter(f"thank-you:lumen-labs-{number}:dana"), now=office.now)
    office.courier = InMemoryCourier([Fault.TAKEN_THEN_CUT])
    office.at(MORNING)
    office.worker.tick()
    second = office.letter("thank-you:lumen-labs-2:dana")
    assert len(office.courier.taken) == 1
    assert (second.state, second.due_at) == (State.SCHEDULED, utc("2026-03-09 08:30"))


def test_a_reply_that_ends_the_silence_withdraws_the_approved_follow_up(office):
    office.interviewed(answers=Answers(hear_back="by Monday"))
    office.at("2026-03-12 20:00")
    office.worker.tick()
    approve_letter(office.letter(FIRST_FOLLOW_UP), now=office.now)
    note_reply(office.lumen.application, kind=ReplyKind.OTHER, at=office.now, now=office.now)
    assert office.state(FIRST_FOLLOW_UP) == State.CANCELLED


def test_a_time_frame_told_on_the_phone_holds_the_approved_follow_up(office):
    office.interviewed(answers=Answers(hear_back="by Monday"))
    office.at("2026-03-12 20:00")
    office.worker.tick()
    approve_letter(office.letter(FIRST_FOLLOW_UP), now=office.now)
    note_time_frame(office.lumen.application, words="by the 20th", at=office.now, now=office.now)
    assert office.state(FIRST_FOLLOW_UP) == State.HELD
    with pytest.raises(LetterRefused):
        approve_letter(office.letter(FIRST_FOLLOW_UP), now=office.now)


def test_a_follow_up_to_somebody_who_is_no_longer_the_one_to_ask_is_withdrawn(office):
    office.interviewed(answers=Answers(hear_back="by Monday"))
    office.at("2026-03-12 20:00")
    office.worker.tick()
    approve_letter(office.letter(FIRST_FOLLOW_UP), now=office.now)
    office.lumen.interview(utc("2026-03-06 10:00"), [office.lumen.eli], now=office.now)
    fresh = office.letter(FIRST_FOLLOW_UP)
    assert fresh.state in (State.DRAFT, State.CANCELLED)


def test_a_letter_that_goes_by_hand_is_carried_by_no_machine(approved):
    approved.at(MORNING)
    open_by_hand(approved.letter(FOR_DANA), now=approved.now)
    approved.later(hours=2)
    approved.worker.tick()
    assert (approved.state(FOR_DANA), approved.courier.taken) == (State.SENDING, [])


def test_two_workers_share_the_letters_and_send_each_once(office):
    office.interviewed(office.lumen.dana, office.lumen.eli)
    for key in (FOR_DANA, FOR_ELI):
        approve_letter(office.letter(key), now=office.now)
    office.at(MORNING)
    second = office.desk("second")
    office.courier = Meanwhile(at_begin=lambda: send_due(second, office.seeker) if not office.courier.taken else None)
    office.worker.tick()
    assert sorted(office.taken()) == [FOR_DANA, FOR_ELI]


def test_a_stricter_policy_is_obeyed_by_what_was_approved_before(office):
    office.interviewed(answers=Answers(hear_back="by Monday"))
    office.at("2026-03-12 20:00")
    office.worker.tick()
    approve_letter(office.letter(FIRST_FOLLOW_UP), now=office.now)
    choose_policy(office.seeker, name="reserved", now=office.now)
    office.at("2026-03-13 09:00")
    office.worker.tick()
    assert office.courier.taken == []


def test_an_application_that_was_opened_later_does_not_disturb_what_is_due(approved):
    open_application(approved.seeker, role="Writer", employer="Quarry", now=approved.now)
    assert sent_while(approved) == State.SENT
    assert Application.objects.filter(seeker=approved.seeker).count() == 2


def an_eager_recovery(monkeypatch):
    """A recovery that sends again what may have gone, with nobody to bear witness."""

    def recover(desk, seeker):
        left = Letter.objects.filter(seeker=seeker, state=State.SENDING, lease_until__lte=desk.clock.now())
        return left.update(state=State.SCHEDULED)

    monkeypatch.setattr(working, "recover", recover)
    monkeypatch.setattr(WitnessJournal, "letters", lambda _journal: frozenset())


def letters_that_stay_behind(monkeypatch):
    """Letters that do not follow a corrected address."""
    monkeypatch.setattr(outbox, "_readdress", lambda *_: None)


def a_clock_that_is_believed(monkeypatch):
    """A worker that does not notice that the clock was set."""
    monkeypatch.setattr(working, "DRIFT", timedelta(days=4000))
    monkeypatch.setattr(sending, "PATIENCE", 1e9)


TEETH: list[tuple[Callable[[pytest.MonkeyPatch], None], Callable[[Office], object]]] = [
    (
        an_eager_recovery,
        lambda office: test_each_fault_leaves_the_letter_where_it_belongs(
            office, Fault.DIED_AFTER_TAKING, FATES[Fault.DIED_AFTER_TAKING]
        ),
    ),
    (letters_that_stay_behind, test_an_address_that_was_corrected_after_the_approval_is_looked_at_again),
    (a_clock_that_is_believed, test_a_worker_that_slept_after_the_barrier_does_not_set_the_dot),
    (a_clock_that_is_believed, test_a_clock_that_was_set_holds_everything_until_a_person_confirms_it),
]


@pytest.mark.parametrize(("breaks", "test"), TEETH)
def test_a_broken_protocol_shows(approved, monkeypatch, breaks, test):
    breaks(monkeypatch)
    with pytest.raises(AssertionError):
        test(approved)


def test_a_guard_that_forgets_what_is_unsure_shows(office, monkeypatch):
    monkeypatch.setattr(sending, "_with_those_on_their_way", lambda sent, *_: sent)
    with pytest.raises(AssertionError):
        test_a_letter_that_may_have_gone_counts_for_one_letter_a_day(office)
