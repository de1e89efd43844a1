"""The world of one simulated search: its clocks, what is still to come, the program, and the person's acts in it."""

import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from heapq import heappop, heappush
from itertools import count
from random import Random
from typing import TypeVar
from uuid import UUID

from django.db import DatabaseError
from django.db.models import QuerySet

from afterword.acts.seekers import begin_search, set_mail_account
from afterword.acts.sending import Desk
from afterword.acts.simulating.failure import SimulationFailed
from afterword.acts.simulating.ledger import Event, Ledger, Pursuit
from afterword.acts.simulating.trouble import NeverEnds, coming_to_an_end, courier_faults, failing_database
from afterword.acts.witnessing import journal
from afterword.acts.working import Worker, release
from afterword.core.diary import write_diary
from afterword.core.history import LetterSent
from afterword.post.clock import SetClock
from afterword.post.in_memory import Died, InMemoryCourier
from afterword.records.history import history_of, policy_of
from afterword.records.models import Application, Contact, Entry, Installation, Letter, Seeker, State
from afterword.records.prepared import Question, prepared

Result = TypeVar("Result")

BEGINS = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)
HOMES = (("GB", "Europe/London"), ("US", "America/New_York"), ("DE", "Europe/Berlin"), ("IN", "Asia/Kolkata"))
GOES_WRONG = 0.03
A_MOMENT = timedelta(seconds=2)


@dataclass(slots=True)
class Tally:
    """What a search was made of."""

    days: int = 0
    events: int = 0
    letters: int = 0
    refusals: int = 0
    checks: int = 0
    faults: int = 0
    restores: int = 0

    def add(self, other: "Tally") -> None:
        """Count another search in."""
        for name in self.__slots__:
            setattr(self, name, getattr(self, name) + getattr(other, name))

    def __str__(self) -> str:
        return (
            f"{self.days} days, {self.events} events, {self.letters} letters carried, {self.refusals} refusals,"
            f" {self.checks} plans checked, {self.faults} faults survived,"
            f" {self.restores} backups put back"
        )


@dataclass(slots=True, kw_only=True)
class Home:
    """One application with its rows, and the other side's answer to a letter."""

    row: Application
    pursuit: Pursuit
    people: list[Contact] = field(default_factory=list)
    got: Callable[[Letter], None] = lambda _letter: None


class World:
    """Everything around a search. True time runs evenly; the wall clock is `drift` away from it once it was set."""

    def __init__(self, seed: int, *, days: int) -> None:
        self.seed, self.days = seed, days
        self.chance = Random(seed)  # noqa: S311 - a search that can be repeated is the point
        self.clock = SetClock(BEGINS + timedelta(days=self.chance.randrange(365)))
        self.drift = timedelta(0)
        self.ledger = Ledger()
        self.tally = Tally()
        self.courier = InMemoryCourier(courier_faults(self.chance, often=0.06))
        self._journal = journal()
        self._agenda: list[tuple[datetime, int, Callable[[], None]]] = []
        self._numbers = count(1)
        country, zone = self.chance.choice(HOMES)
        self.seeker = begin_search(
            name="Ada Okafor", address="ada@example.org", zone=zone, country=country, now=self.now
        )
        set_mail_account(
            self.seeker, host="127.0.0.1", port=25, security="none-on-loopback-only", username="", password=""
        )
        self.homes: dict[str, Home] = {}
        self.approved: dict[str, tuple[str, str]] = {}
        self.sent_by_hand: set[str] = set()
        self.entries_seen = 0
        self.must_hold = False
        self.is_on = False
        self.on_since = self.now
        self.after_event: Callable[[str | None], None] = lambda _application: None
        self.letter_left: Callable[[Letter, datetime], None] = lambda _letter, _now: None
        self._last_look: datetime | None = None
        self.worker = self._new_worker()

    @property
    def now(self) -> datetime:
        """What the clock on the wall shows."""
        return self.clock.now()

    @property
    def true_now(self) -> datetime:
        """What it should show."""
        return self.clock.now() - self.drift

    def number(self) -> int:
        """The next number, for names that must differ."""
        return next(self._numbers)

    def seeker_row(self) -> Seeker:
        """The seeker as the database has them now."""
        [seeker] = _seeker(self.seeker.pk)
        return seeker

    def at(self, moment: datetime, do: Callable[[], None]) -> None:
        """Let something happen at a moment of true time."""
        heappush(self._agenda, (moment, self.number(), do))

    def later(self, do: Callable[[], None], *, hours: float) -> None:
        """Let something happen in so many hours."""
        self.at(self.true_now + timedelta(hours=hours), do)

    def run(self) -> None:
        """Go from event to event to the last day; the worker wakes in between when it has something to do."""
        ends = self.true_now + timedelta(days=self.days)
        self.at(ends, lambda: None)
        while self._agenda[0][0] < ends:
            moment, _, do = heappop(self._agenda)
            self._work_until(moment)
            self._pass_to(moment)
            self.tally.events += 1
            do()
        self._work_until(ends)
        self._pass_to(ends)
        self.tally.days += self.days

    def _pass_to(self, moment: datetime) -> None:
        if moment > self.true_now:
            self.clock.run_to(moment + self.drift)

    def _work_until(self, moment: datetime) -> None:
        """Let the worker, while the program runs, do what comes before a moment."""
        idle = 0
        while self.is_on and not self.must_hold:
            [(wakes,)] = _wakes_at(self.seeker.pk)
            if wakes is None or max(wakes, self.now + A_MOMENT) - self.drift >= moment:
                return
            idle = idle + 1 if wakes <= self.now else 0
            if idle > 20:
                self.fail("liveness", f"the worker wakes again and again for nothing at {wakes}")
            self._pass_to(max(wakes, self.now + A_MOMENT) - self.drift)
            self.tick()

    def switch(self, *, on: bool) -> None:
        """Start the program, or close the computer."""
        if on and not self.is_on:
            self.worker = self._new_worker()
            self.is_on, self.on_since = True, self.true_now
        while on and not self.tick():
            pass  # it was cut off, and looks again two seconds later, before anybody can do anything
        self.is_on = on

    def _new_worker(self) -> Worker:
        desk = Desk(
            name=f"desk-{self.number()}", clock=self.clock, courier_of=lambda _seeker: self.courier,
            journal=self._journal,
        )  # fmt: skip
        if self._last_look is not None and self.now < self._last_look - timedelta(seconds=60):
            self.must_hold = True
        return Worker(desk)

    def starts_with(self, installation: Installation | None, *, taken_at: datetime, may_be_behind: timedelta) -> None:
        """Take in what a database that was put back knows of the time, and whether letters left that it forgot."""
        self._last_look = installation.last_seen_at if installation else None
        left = self._journal.handed_over_since(taken_at)
        is_behind = self._last_look is not None and any(at > self._last_look + may_be_behind for at in left.values())
        self.must_hold = is_behind or bool(installation and installation.held_why)

    def tick(self) -> bool:
        """The worker looks once; whether it came to the end. It may be killed, or find the database failing; then
        another one takes over.
        """
        before, now = len(self.courier.taken), self.now
        try:
            with coming_to_an_end(), failing_database(self.chance, often=GOES_WRONG) as failing:
                self.worker.tick()
        except NeverEnds:
            self.fail("liveness", "the worker goes round in circles")
        except Died:
            self.worker = self._new_worker()
        except DatabaseError:
            pass
        if failing is not None and failing.left <= 0:
            self.tally.faults += 1
        else:
            self._last_look = now
        left = []
        for envelope in self.courier.taken[before:]:
            [letter] = _letter(UUID(envelope.letter_id))
            left.append(letter)
            letter.application = next(h.row for h in self.homes.values() if h.row.pk == letter.application_id)
            self._left(letter, now)
        for letter in left:
            self.after_event(letter.application.key)
        if (self.must_hold or self.chance.random() < 0.1) and failing is None and _is_held() != self.must_hold:
            self.fail(
                "I1", "after the clock was set" + (" nobody is asked" if self.must_hold else ", all waits for nothing")
            )
        return failing is None or failing.left > 0

    def _left(self, letter: Letter, now: datetime) -> None:
        """A letter left: look whether it might, and write down what the program came to know of it."""
        self.tally.letters += 1
        self.letter_left(letter, now)
        if letter.state == State.SENT:
            self.note_sent(letter, now)
        self.homes[letter.application.key].got(letter)

    def note_sent(self, letter: Letter, at: datetime) -> None:
        """Enter a letter that the program knows went out."""
        self.homes[letter.application.key].pursuit.events += sent_events(letter, at)

    def set_clock(self, by: timedelta) -> None:
        """Somebody sets the wall clock, or a battery is empty."""
        self.clock.jump(by)
        self.drift += by
        if self.is_on:
            self.must_hold = True

    def set_right(self) -> None:
        """The person looks at the time, puts it right and says so."""
        if self.drift:
            self.set_clock(-self.drift)
        if self.must_hold:
            self._look_calmly()
            release(now=self.now)
            self.must_hold = False
            self._last_look = self.now

    def _look_calmly(self) -> None:
        """The worker looks while nothing else goes wrong, so that it has seen every change of the clock."""
        before = len(self.courier.taken)
        self.worker.tick()
        if len(self.courier.taken) != before:
            self.fail("I1", "a letter left although the clock was set and nobody had confirmed the time")

    def act(self, application: str, do: Callable[[], Result], *events: Event) -> Result | None:
        """One act of the person: it happens as a whole, or not at all; then they press once more."""
        for _ in range(2):
            try:
                with self._trouble():
                    done = do()
            except (DatabaseError, Died):
                self.tally.faults += 1
                there = Entry.objects.filter(seeker=self.seeker).count() - self.ledger.size
                if there and there == len(events):
                    self._enter(application, events)
                    return None
                if there:
                    self.fail("I3", f"an act that failed left {there} of its {len(events)} facts")
                continue
            self._enter(application, events)
            return done
        return None

    def undo(self, home: Home, events: list[Event], do: Callable[[], object]) -> None:
        """An act of the person after which these events no longer count."""
        undone = Event(at=self.now, application=home.row.key, kind="undone")
        for event in events:
            event.undone_at = self.now
        self.act(home.row.key, do, undone)
        if undone not in home.pursuit.events:
            for event in events:
                event.undone_at = None

    @contextmanager
    def _trouble(self) -> Iterator[None]:
        with failing_database(self.chance, often=GOES_WRONG):
            yield

    def _enter(self, application: str, events: tuple[Event, ...]) -> None:
        if events:
            self.ledger.pursuits[application].events += events
        self.after_event(application or None)

    def fail(self, invariant: str, what: str, *, before: str = "", at: datetime | None = None) -> None:
        """End the search, with the diary that shows where it stands now, or will `at` a moment to come; `before` a
        letter left. Raises SimulationFailed.
        """
        seeker = self.seeker_row()
        history = history_of(seeker)
        facts = (f for f in history.facts if not (isinstance(f, LetterSent) and f.key == before and f.at == self.now))
        policy = policy_of(seeker)
        at = at or self.now
        diary = write_diary(replace(history, facts=tuple(facts)), policy=policy, now=at)
        raise SimulationFailed(seed=self.seed, days=self.days, at=at, invariant=invariant, what=what, diary=diary)

    def crashed(self, error: Exception) -> None:
        """End the search where the program broke down instead of refusing. Raises SimulationFailed."""
        where = traceback.extract_tb(error.__traceback__)[-1]
        self.fail("crash", f"{type(error).__name__}: {error} ({where.filename}, line {where.lineno})")


@prepared
def _seeker(pk: int) -> QuerySet[Seeker]:
    return Seeker.objects.filter(pk=pk)


@prepared
def _wakes_at(seeker: int) -> Question:
    return Seeker.objects.filter(pk=seeker).values_list("wakes_at")


@prepared
def _letter(pk: UUID) -> QuerySet[Letter]:
    return Letter.objects.filter(pk=pk)


@prepared
def _held(pk: int) -> Question:
    return Installation.objects.filter(pk=pk).values_list("held_why")


def _is_held() -> bool:
    """Whether the program waits for a person to confirm the time."""
    return any(why for (why,) in _held(1))


def sent_events(letter: Letter, at: datetime) -> list[Event]:
    """What has happened when a letter went out."""
    application, rest = letter.application.key, letter.key.split(":")
    thanked = rest[1] if letter.kind == "thank-you" else None
    events = [
        Event(
            at=at,
            application=application,
            kind="sent",
            what=letter.kind,
            contact=letter.contact or None,
            interview=thanked,
        )
    ]
    if letter.kind == "promise":
        events.append(Event(at=at, application=application, kind="kept", id=letter.key.split(":", 2)[2]))
    return events
