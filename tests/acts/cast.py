"""The cast: Ada looks for work, Dana Ruiz and Eli Moss interview at Lumen Labs, and Cleo must see nothing.

Everybody lives by London's clocks in March 2026, before they change, so a moment reads the same in UTC.
The 5th is a Thursday.
"""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from afterword.acts.applications import add_contact, open_application
from afterword.acts.debriefs import Answers, write_debrief
from afterword.acts.interviews import note_interview
from afterword.acts.seekers import begin_search, set_mail_account
from afterword.acts.sending import Desk
from afterword.acts.working import Worker
from afterword.core.history import InterviewHeld
from afterword.post.clock import SetClock
from afterword.post.courier import Courier
from afterword.post.in_memory import Fault, InMemoryCourier
from afterword.post.journal import WitnessJournal
from afterword.records.models import Application, Contact, Letter, Seeker, State
from tests.acts.post import SentInMemory

FOR_DANA = "thank-you:lumen-labs-1:dana"
FOR_ELI = "thank-you:lumen-labs-1:eli"
FIRST_FOLLOW_UP = "follow-up:lumen-labs:1"
EVENING = "2026-03-05 21:15"
MORNING = "2026-03-06 08:31"


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def search_of(name: str, *, now: datetime) -> Seeker:
    """A search of this person, whose letters go by mail."""
    seeker = begin_search(name=name, address=f"{name.lower()}@example.org", zone="Europe/London", country="GB", now=now)
    set_mail_account(seeker, host="127.0.0.1", port=25, security="tls", username="", password="")
    return seeker


def letter(seeker: Seeker, key: str) -> Letter:
    """The latest copy of a step's letter."""
    return Letter.objects.select_related("seeker", "application").filter(seeker=seeker, key=key).latest("copy")


def state(seeker: Seeker, key: str) -> State:
    return State(letter(seeker, key).state)


class Lumen:
    """An application at Lumen Labs and the two people there."""

    def __init__(self, seeker: Seeker, *, now: datetime, employer: str = "Lumen Labs") -> None:
        self.seeker = seeker
        self.application: Application = open_application(seeker, role="Data engineer", employer=employer, now=now)
        self.dana: Contact = self.person("Dana Ruiz", now=now)
        self.eli: Contact = self.person("Eli Moss", now=now)

    def person(self, name: str, *, now: datetime) -> Contact:
        address = f"{name.split(maxsplit=1)[0].lower()}@{self.application.key}.example"
        return add_contact(self.application, name=name, address=address, now=now)

    def interview(self, starts_at: datetime, contacts: Iterable[Contact], *, now: datetime) -> InterviewHeld:
        ends_at = starts_at + timedelta(hours=1)
        return note_interview(self.application, starts_at=starts_at, ends_at=ends_at, contacts=list(contacts), now=now)


class Office:
    """Ada's search with its worker, whose clock and courier the test moves."""

    def __init__(self, folder: Path, *, faults: Iterable[Fault | None] = (), name: str = "Ada") -> None:
        self.clock = SetClock(utc("2026-03-02 09:00"))
        self.courier = InMemoryCourier(faults)
        self.journal = WitnessJournal(folder / "journal")
        self.sent: SentInMemory | None = None
        self.seeker = search_of(name, now=self.now)
        self.lumen = Lumen(self.seeker, now=self.now)
        self.worker = self.new_worker("first")

    @property
    def now(self) -> datetime:
        return self.clock.now()

    def desk(self, name: str, courier: Courier | None = None) -> Desk:
        return Desk(
            name=name,
            clock=self.clock,
            courier_of=lambda _seeker: courier or self.courier,
            journal=self.journal,
            sent_of=lambda _seeker, _now: self.sent,
        )

    def new_worker(self, name: str, courier: Courier | None = None) -> Worker:
        return Worker(self.desk(name, courier))

    def at(self, moment: str) -> datetime:
        """Let time pass until this moment."""
        self.clock.run_to(utc(moment))
        return self.now

    def later(self, **passed: float) -> datetime:
        self.clock.run(timedelta(**passed))
        return self.now

    def interviewed(self, *contacts: Contact, answers: Answers | None = None) -> InterviewHeld:
        """On Thursday afternoon Ada talks with these people, and writes down what was said."""
        held = self.lumen.interview(utc("2026-03-05 15:00"), contacts or (self.lumen.dana,), now=self.now)
        self.at("2026-03-05 16:40")
        write_debrief(self.lumen.application, held, answers=answers or Answers(), now=self.now)
        return held

    def letter(self, key: str) -> Letter:
        return letter(self.seeker, key)

    def state(self, key: str) -> State:
        return state(self.seeker, key)

    def taken(self) -> list[str]:
        """The keys of the letters that the courier took, in order."""
        return [Letter.objects.get(pk=envelope.letter_id).key for envelope in self.courier.taken]
