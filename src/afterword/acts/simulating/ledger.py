"""What really happened in a simulated search, kept beside the database by those who made it happen.

It knows nothing of rows, facts or readings: an employer who says a phrase writes down here the day that they mean.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time

from afterword.core.hours import Place


@dataclass(slots=True, kw_only=True)
class Event:
    """One thing that happened and was written down. `kind` is a fact's kind, for letters and replies with their own;
    `what` says more: of which kind, whose promise, how they asked to be reached. `asked` is a promise that they asked
    for, or a debrief with their questions.
    """

    at: datetime
    application: str
    kind: str
    what: str = ""
    id: str = ""
    contact: str | None = None
    interview: str | None = None
    contacts: tuple[str, ...] = ()
    ends_at: datetime | None = None
    day: date | None = None
    rough: bool = False
    leave: bool = False
    until: datetime | None = None
    asked: bool = False
    undone_at: datetime | None = None


@dataclass(slots=True, kw_only=True)
class Person:
    """Someone at an employer, how they want to be reached, and since when their address is the one we have."""

    key: str
    address: str
    added_at: datetime
    channel: str = ""


@dataclass(slots=True, kw_only=True)
class Pursuit:
    """One application: where the employer is, who is there, and what happened."""

    key: str
    place: Place
    opened_at: datetime
    policy: str = ""
    people: dict[str, Person] = field(default_factory=dict)
    events: list[Event] = field(default_factory=list)

    @property
    def addresses(self) -> set[str]:
        """Where the people here are reached."""
        return {person.address.casefold() for person in self.people.values()}

    def known(self, now: datetime) -> list[Event]:
        """What counts at a moment, in the order in which it happened; what is booked is known before it happens."""
        counts = [
            e
            for e in self.events
            if (e.at <= now or e.kind == "interview") and not (e.undone_at is not None and e.undone_at <= now)
        ]
        return sorted((e for e in counts if e.kind != "undone"), key=lambda e: e.at)


@dataclass(frozen=True, slots=True, kw_only=True)
class Numbers:
    """What a policy asks for."""

    thanks_after_hours: int | None
    thanks_days: int
    grace: int
    unnamed: int
    cap: int
    thanks_best_hours: int | None = None
    thanks_best: int = 2
    rough_grace: int = 1
    spacing: int = 5
    request_days: int = 1
    promise_days: int = 1
    reminder_days: int = 1
    no_best: int = 2
    no_days: int = 10
    silence_days: int = 45
    opens: time = time(8, 30)
    closes: time = time(17, 30)


NUMBERS = {
    "considerate": Numbers(thanks_after_hours=None, thanks_days=5, grace=2, unnamed=7, cap=2),
    "prompt": Numbers(
        thanks_after_hours=2,
        thanks_best_hours=24,
        thanks_days=3,
        grace=1,
        unnamed=5,
        cap=2,
        request_days=0,
        no_best=1,
        no_days=5,
        silence_days=30,
    ),
    "reserved": Numbers(
        thanks_after_hours=None,
        thanks_best=3,
        thanks_days=5,
        grace=5,
        unnamed=10,
        cap=1,
        promise_days=2,
        silence_days=60,
    ),
}
"""The numbers stand here once more on purpose: one that is changed in a policy by mistake is found."""


@dataclass(slots=True)
class Ledger:
    """A whole search: its habits by name, those of the seeker's own with their numbers, and its applications."""

    policy: str = "considerate"
    own: dict[str, Numbers] = field(default_factory=dict)
    pursuits: dict[str, Pursuit] = field(default_factory=dict)

    @property
    def size(self) -> int:
        """How many entries the database should have."""
        return sum(len(pursuit.events) for pursuit in self.pursuits.values())

    def numbers(self, pursuit: Pursuit) -> Numbers:
        """What the habits ask for in one application."""
        name = pursuit.policy or self.policy
        return self.own.get(name) or NUMBERS[name]

    def letters_to(self, address: str, now: datetime) -> Iterator[datetime]:
        """When letters of ours went to an address, in any application."""
        for pursuit in self.pursuits.values():
            for event in pursuit.known(now):
                person = pursuit.people.get(event.contact or "")
                if event.kind == "sent" and person is not None and person.address.casefold() == address.casefold():
                    yield event.at

    def accepted_elsewhere(self, application: str, now: datetime) -> datetime | None:
        """When a written offer of another application was accepted first."""
        others = (pursuit for pursuit in self.pursuits.values() if pursuit.key != application)
        return min(filter(None, (_taken_on_paper(pursuit.known(now)) for pursuit in others)), default=None)


def _taken_on_paper(known: list[Event]) -> datetime | None:
    """When an offer on paper was accepted, unless somebody went back on it since."""
    paper, taken = False, None
    for event in known:
        if event.what == "offer written":
            paper = True
        elif event.kind == "accepted":
            taken = event.at if paper else taken
        elif event.kind in ("declined", "withdrew") or event.what == "rejection":
            paper, taken = False, None
    return taken
