"""A whole search at random: what happens, what Ada does, what the worker and the clocks do, and what always holds."""

import tempfile
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from django.db import connection, transaction
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from afterword.acts import outbox
from afterword.acts.applications import (
    add_contact,
    change_contact,
    open_application,
    remove_application,
    restore_application,
)
from afterword.acts.debriefs import Answers, PromiseGiven, write_debrief
from afterword.acts.happenings import (
    accept_offer,
    ask_no_contact,
    close,
    decline_offer,
    keep_promise,
    make_promise,
    note_bounce,
    note_call,
    note_out_of_office,
    note_reply,
    note_time_frame,
    withdraw,
)
from afterword.acts.interviews import note_interview
from afterword.acts.letters import (
    LetterRefused,
    approve_letter,
    edit_letter,
    not_sent_by_hand,
    open_by_hand,
    recall_letter,
    sent_by_hand,
    settle_unsure,
)
from afterword.acts.planning import replan
from afterword.acts.recording import NothingToUndo
from afterword.acts.seekers import begin_search, choose_policy, set_mail_account
from afterword.acts.sending import Desk
from afterword.acts.undoing import undo
from afterword.acts.working import Worker, release
from afterword.core.guard import may_leave
from afterword.core.history import InterviewHeld, ReplyKind, Side, TimeFrameTold
from afterword.core.plan import plan
from afterword.core.policy import POLICIES
from afterword.core.verdicts import Due, NotYet
from afterword.post.clock import SetClock
from afterword.post.courier import Envelope, Outcome
from afterword.post.in_memory import Died, Fault, InMemoryCourier, InMemoryHandover
from afterword.post.journal import WitnessJournal
from afterword.records.history import history_of, history_of_applications, policy_of
from afterword.records.locking import writing
from afterword.records.models import Application, Contact, Entry, Installation, Letter, LetterEvent, Seeker, State
from tests.acts.cast import utc
from tests.invariants import oracle
from tests.invariants.dying import DiesAt, forgotten

BEGIN = "2026-03-02 14:00"
PHRASES = ("", "by the end of next week", "in about two weeks", "by Friday", "soon", "within three business days")
PEOPLE = ("Dana Ruiz", "Eli Moss")
PICK = st.integers(0, 11)
MINUTES = st.sampled_from([1, 7, 45, 180, 600, 1440, 1440, 2880, 4320, 10080, 20160])


class Search(RuleBasedStateMachine):
    """Ada's search. Each example is one transaction that is rolled back, so that it begins with nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory(prefix="afterword-search-")
        self.transaction = transaction.atomic()
        self.transaction.__enter__()
        self.clock = SetClock(utc(BEGIN))
        self.off = timedelta()
        self.courier = Watched(self)
        self.entries = 0
        self.workers = 0
        self.looks = 0
        self.wrong: list[str] = []

    @initialize()
    def begin(self) -> None:
        address, zone = "ada@example.org", "America/New_York"
        self.seeker = begin_search(name="Ada Okafor", address=address, zone=zone, country="US", now=self.now)
        set_mail_account(self.seeker, host="127.0.0.1", port=25, security="tls", username="", password="")
        self.hire()
        for pick in (0, 1):
            self.open()
            self.meet(pick=pick, hours=2)

    def teardown(self) -> None:
        transaction.set_rollback(True)
        self.transaction.__exit__(None, None, None)
        self.folder.cleanup()

    # --- what is there

    @property
    def now(self) -> datetime:
        return self.clock.now()

    def hire(self) -> None:
        """A worker in a process of its own."""
        self.workers += 1
        journal = WitnessJournal(Path(self.folder.name, "journal"))
        name = f"worker {self.workers}"
        self.worker = Worker(Desk(name=name, clock=self.clock, courier_of=lambda _: self.courier, journal=journal))

    def one(self, rows: Any, pick: int) -> Any:
        """The row that a number picks, or None where there is none."""
        found = list(rows)
        return found[pick % len(found)] if found else None

    def application(self, pick: int) -> Any:
        return self.one(Application.objects.filter(removed_at=None).order_by("id"), pick)

    def contact(self, pick: int) -> Any:
        return self.one(Contact.objects.filter(application__removed_at=None).order_by("id"), pick)

    def a_letter(self, pick: int, *states: State) -> Any:
        return self.one(Letter.objects.filter(state__in=states).order_by("created_at", "key", "copy"), pick)

    def moment(self) -> datetime:
        """Now, a moment later: no two facts of a search are at the same one."""
        self.clock.run(timedelta(seconds=1))
        return self.now

    # --- what happens

    @precondition(lambda _: Application.objects.count() < 3)
    @rule()
    def open(self) -> None:
        now = self.moment()
        application = open_application(self.seeker, role="Data engineer", employer="Lumen Labs", now=now)
        for name in PEOPLE:  # the same two people everywhere, so that their letters meet
            address = f"{name.split()[0].lower()}@lumen.example"
            add_contact(application, name=name, address=address, now=now)

    @precondition(lambda self: self.application(0))
    @rule(pick=PICK, hours=st.sampled_from([-30, -3, -2, 2, 20, 100]))
    def meet(self, pick: int, hours: int) -> None:
        application, now = self.application(pick), self.moment()
        contacts = list(application.contacts.order_by("id"))[: 1 + pick % 2]
        starts_at = now + timedelta(hours=hours)
        ends_at = starts_at + timedelta(hours=1)
        note_interview(application, starts_at=starts_at, ends_at=ends_at, contacts=contacts, now=now)

    @precondition(lambda self: self._undebriefed())
    @rule(pick=PICK, phrase=st.sampled_from(PHRASES), no_contact=st.booleans())
    def debrief(self, pick: int, phrase: str, *, no_contact: bool) -> None:
        application, held = self.one(self._undebriefed(), pick)
        promises = (PromiseGiven(what="references", when="tomorrow"),) if pick % 3 == 0 else ()
        answers = Answers(hear_back=phrase, no_contact=no_contact and pick % 4 == 0, promises=promises)
        write_debrief(application, held, answers=answers, now=self.moment())

    def _undebriefed(self) -> list[tuple[Application, InterviewHeld]]:
        debriefed = {entry.body["interview"] for entry in Entry.objects.filter(kind="debrief")}
        applications = {row.key: row for row in Application.objects.filter(removed_at=None)}
        return [
            (applications[fact.application], fact)
            for fact in history_of(self.seeker).facts
            if isinstance(fact, InterviewHeld) and fact.ends_at < self.now and fact.id not in debriefed
        ]

    @precondition(lambda self: self.application(0))
    @rule(pick=PICK, phrase=st.sampled_from(PHRASES))
    def told(self, pick: int, phrase: str) -> None:
        note_time_frame(self.application(pick), words=phrase, at=self.moment(), now=self.now)

    @precondition(lambda self: self.application(0))
    @rule(pick=PICK, kind=st.sampled_from(ReplyKind), named=st.booleans())
    def reply(self, pick: int, kind: ReplyKind, *, named: bool) -> None:
        application, now = self.application(pick), self.moment()
        contact = application.contacts.order_by("id").first() if named else None
        note_reply(application, kind=kind, at=now, now=now, contact=contact, requested="school records")

    @precondition(lambda self: self.application(0))
    @rule(pick=PICK, days=st.integers(1, 9))
    def small_news(self, pick: int, days: int) -> None:
        application, now = self.application(pick), self.moment()
        match days % 4:
            case 0:
                note_call(application, at=now, now=now)
            case 1:
                note_bounce(application, contact=self.contact(pick), at=now, now=now)
            case 2:
                until = (now + timedelta(days=days)).date()
                note_out_of_office(application, contact=None, until=until, at=now, now=now)
            case _:
                side = Side.THEIRS if pick % 2 else Side.OURS
                make_promise(application, what="a date", when=PHRASES[pick % 6], side=side, now=now)

    @precondition(lambda _: Entry.objects.filter(kind="promised", application__removed_at=None).exists())
    @rule(pick=PICK)
    def keep(self, pick: int) -> None:
        entries = Entry.objects.filter(kind="promised", application__removed_at=None).order_by("id")
        entry = self.one(entries, pick)
        keep_promise(entry.application, entry.body["id"], at=self.moment(), now=self.now)

    @precondition(lambda self: self.application(0))
    @rule(pick=PICK)
    def end(self, pick: int) -> None:
        ends = (withdraw, close, decline_offer, accept_offer)
        if pick == 11:
            ask_no_contact(self.application(0), at=self.moment(), now=self.now)
        else:
            ends[pick % 4](self.application(pick), now=self.moment())

    # --- what Ada does

    @rule(pick=PICK)
    def approve(self, pick: int) -> None:
        letter = self.a_letter(pick, State.DRAFT, State.HELD, State.FAILED)
        if letter is None:
            return
        with suppress(LetterRefused):
            approve_letter(letter, now=self.now)
            step = plan(history_of(self.seeker), policy=self.policy(), now=self.now)[letter.key]
            assert isinstance(step.leaving, Due | NotYet), "approved what may not leave"

    @rule()
    def approve_all(self) -> None:
        for pick in range(Letter.objects.filter(state=State.DRAFT).count()):
            self.approve(pick)

    @rule(pick=PICK)
    def take_back(self, pick: int) -> None:
        letter = self.a_letter(pick, *State)
        if letter is not None:
            with suppress(LetterRefused):
                recall_letter(letter, now=self.now)

    @rule(pick=PICK)
    def edit(self, pick: int) -> None:
        letter = self.a_letter(pick, *State)
        if letter is not None:
            with suppress(LetterRefused):
                fresh = edit_letter(letter, subject="Words of Ada's own", body=f"Number {pick}.", now=self.now)
                assert fresh.state != State.SCHEDULED or fresh.body == letter.body

    @rule(pick=PICK)
    def by_hand(self, pick: int) -> None:
        letter = self.a_letter(pick, State.DRAFT, State.SCHEDULED, State.SENDING)
        if letter is None:
            return
        with suppress(LetterRefused):
            match pick % 3:
                case 0:
                    open_by_hand(letter, now=self.now)
                case 1:
                    sent_by_hand(letter, now=self.moment())
                case _:
                    not_sent_by_hand(letter, now=self.now)

    @rule(pick=PICK, went_out=st.booleans())
    def settle(self, pick: int, *, went_out: bool) -> None:
        letter = self.a_letter(pick, State.UNSURE)
        if letter is not None:
            settle_unsure(letter, went_out=went_out, now=self.moment())

    @rule(pick=st.integers(0, 40))
    def undo(self, pick: int) -> None:
        entry = self.one(Entry.objects.exclude(kind__in=("undone", "sent")).order_by("-id"), pick)
        if entry is not None:
            with suppress(NothingToUndo):
                undo(self.seeker, entry.act, now=self.moment())

    @rule(name=st.sampled_from(sorted(POLICIES)))
    def change_policy(self, name: str) -> None:
        choose_policy(self.seeker, name=name, now=self.now)

    @precondition(lambda self: self.contact(0))
    @rule(pick=PICK)
    def readdress(self, pick: int) -> None:
        self.approve_all()
        contact = self.contact(pick)
        address = f"{contact.key}.{pick}@lumen.example"
        change_contact(contact, name=contact.name, address=address, title="", channel=None, now=self.moment())

    @rule(pick=PICK)
    def remove_or_restore(self, pick: int) -> None:
        application = self.one(Application.objects.order_by("id"), pick)
        if application is not None and pick > 8:
            (remove_application if application.removed_at is None else restore_application)(application, now=self.now)

    # --- what the worker and the clocks do

    @rule(fault=st.sampled_from([None, None, None, *Fault]))
    def tick(self, fault: Fault | None) -> None:
        self.courier.meet(fault)
        try:
            self.worker.tick()
        except Died:
            self.hire()

    @rule(nth=st.integers(1, 70))
    def die(self, nth: int) -> None:
        self.courier.meet(None)
        with suppress(Died), connection.execute_wrapper(DiesAt(nth)):
            self.worker.tick()
        self.hire()

    @rule(minutes=MINUTES)
    def wait(self, minutes: int) -> None:
        self.clock.run(timedelta(minutes=minutes))

    @rule(seconds=st.sampled_from([-700, -1, 0, 1, 40]))
    def wait_for_a_change(self, seconds: int) -> None:
        """To just around the moment at which the plan changes."""
        changes_at = plan(history_of(self.seeker), policy=self.policy(), now=self.now).changes_at
        if changes_at is not None:
            self.clock.run_to(max(self.now, changes_at + timedelta(seconds=seconds)))

    @rule(fault=st.sampled_from([None, Fault.TAKEN_THEN_CUT, Fault.DIED_AFTER_TAKING]))
    def wait_for_the_office(self, fault: Fault | None) -> None:
        """A working day at ten: approve what there is, and let the worker send it; another looks after the rest."""
        self.clock.run(timedelta(hours=(14 - self.now.hour) % 24 or 24))
        while self.now.weekday() >= 5:
            self.clock.run(timedelta(days=1))
        self.tick(None)
        self.approve_all()
        self.tick(fault)
        self.clock.run(timedelta(minutes=16))
        self.tick(None)

    @rule(days=st.integers(1, 4))
    def wait_for_their_day(self, days: int) -> None:
        """Past the last day they named, to when one is tempted to ask."""
        frames = [fact.frame.expected_by for fact in history_of(self.seeker).facts if isinstance(fact, TimeFrameTold)]
        day = max(filter(None, frames), default=self.now.date())
        self.clock.run_to(max(self.now, datetime(day.year, day.month, day.day, tzinfo=UTC) + timedelta(days=days)))
        self.wait_for_the_office(None)

    @rule(hours=st.sampled_from([-30, -1, 1, 30, 400]))
    def set_the_clock(self, hours: int) -> None:
        self.clock.jump(timedelta(hours=hours))
        self.off += timedelta(hours=hours)

    @precondition(lambda _: bool(Installation.objects.get(pk=1).held_why))
    @rule()
    def confirm_the_time(self) -> None:
        self.clock.jump(-self.off)
        self.off = timedelta()
        self.worker.tick()
        release(now=self.now)

    def _every(self, n: int) -> bool:
        """For what takes long to look at: true each nth time."""
        self.looks += 1
        return self.looks % n == 0

    # --- what always holds

    def policy(self) -> Any:
        self.seeker = Seeker.objects.get(pk=self.seeker.pk)
        return policy_of(self.seeker)

    @invariant()
    def nothing_left_that_may_not(self) -> None:
        assert self.wrong == []

    @invariant()
    def each_letter_left_once_and_its_state_is_true(self) -> None:
        taken = [envelope.letter_id for envelope in self.courier.taken]
        assert len(taken) == len(set(taken))
        states = {str(id_): state for id_, state in Letter.objects.values_list("id", "state")}
        settled = {str(id_) for id_ in LetterEvent.objects.filter(before=State.UNSURE).values_list("letter", flat=True)}
        for letter in taken:
            assert states[letter] in (State.SENDING, State.SENT, State.UNSURE) or letter in settled
        for id_, receipt in Letter.objects.filter(state=State.SENT).values_list("id", "receipt"):
            assert str(id_) in taken or "250" not in receipt
        assert not LetterEvent.objects.filter(before=State.UNSURE, after__in=(State.SCHEDULED, State.CLAIMED)).exists()
        assert not LetterEvent.objects.filter(before=State.SENDING, after=State.SCHEDULED, actor="recovery").exists()

    @invariant()
    def facts_are_never_lost(self) -> None:
        entries = Entry.objects.count()
        assert entries >= self.entries
        self.entries = entries

    @invariant()
    def the_plan_holds_until_it_says_and_guard_and_plan_agree(self) -> None:
        history, policy = history_of(self.seeker), self.policy()
        fresh = plan(history, policy=policy, now=self.now)
        until = fresh.changes_at or self.now + timedelta(days=400)
        for part in (0.37, 0.9999):
            later = self.now + (until - self.now) * part
            assert plan(history, policy=policy, now=later).steps == fresh.steps
        for application in Application.objects.filter(removed_at=None) if self._is_whole() else ():
            alone = history_of_applications(self.seeker, [application.pk], now=self.now)
            assert plan(alone, policy=policy, now=self.now).steps == fresh.of(application.key)
            for step in fresh.of(application.key):
                if step.leaving is not None:
                    assert may_leave(step.key, history=alone, policy=policy, now=self.now) == step.leaving

    def _is_whole(self) -> bool:
        """Whether the whole history says all that its parts know: what went out from an application that was removed
        since, or by a clock that was wrong, holds back a letter to the same person without being shown.
        """
        gone = Application.objects.exclude(removed_at=None)
        return not gone.exists() and not Entry.objects.filter(kind__in=("sent", "accepted"), at__gt=self.now).exists()

    @precondition(lambda self: self._every(4))
    @invariant()
    def replanning_twice_is_replanning_once(self) -> None:
        with forgotten():
            once = self._replanned()
            assert once == self._replanned()
            fresh = plan(history_of(self.seeker), policy=self.policy(), now=self.now)
            for letter in Letter.objects.filter(state=State.DRAFT, application__removed_at=None):
                step = fresh[letter.key]
                early = isinstance(step.verdict, NotYet) and letter.kind == "thank-you"
                assert early or isinstance(step.verdict, Due), f"a draft of {letter.key} at the wrong time"

    def _replanned(self) -> list[Any]:
        with writing(self.seeker) as held:
            replan(held, Application.objects.order_by("id"), now=self.now)
        applications = Application.objects.order_by("id").values("ended", "next_due_at", "changes_at", "waits_until")
        return [*Letter.objects.order_by("id").values(), *applications]


class Watched(InMemoryCourier):
    """A courier that asks the oracle about each letter that it takes."""

    def __init__(self, search: Search) -> None:
        super().__init__()
        self.search = search
        self.days: list[tuple[str, datetime]] = []

    def meet(self, fault: Fault | None) -> None:
        self._faults = iter([fault])

    def begin(self, envelope: Envelope) -> InMemoryHandover:
        handover = super().begin(envelope)
        return WatchedHandover(self, handover)


class WatchedHandover(InMemoryHandover):
    def __init__(self, courier: Watched, other: InMemoryHandover) -> None:
        super().__init__(other._envelope, other._taken, other._fault)
        self._courier = courier

    def _take(self) -> Outcome:
        search = self._courier.search
        search.wrong += [f"{self._envelope.subject!r}: {why}" for why in self._objections(search)]
        self._courier.days.append((self._envelope.recipient.address, search.now))
        return super()._take()

    def _objections(self, search: Search) -> Iterator[str]:
        row = Letter.objects.select_related("application").get(pk=self._envelope.letter_id)
        if row.state != State.SENDING:
            yield "it had not passed the barrier"
        if Installation.objects.get(pk=1).held_why:
            yield "nothing may leave before the time is confirmed"
        if row.approved_hash != outbox.content_hash(row) or self._envelope.body != row.body:
            yield "nobody approved these words"
        if row.application.removed_at is not None:
            yield "the application was removed"
        told = oracle.Oracle(history_of(search.seeker), row.application.key, now=search.now)
        yield from told.objections(oracle.Letter(row.kind, row.contact, row.key))
        if row.recipient_address != told.contacts[row.contact].address:
            yield "it goes to an old address"
        if row.kind in ("thank-you", "follow-up", "withdrawal"):
            for address, at in self._courier.days:
                if address == row.recipient_address and told._day(at) == told._day(search.now):
                    yield "they may have had a letter today"
