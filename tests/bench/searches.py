"""Searches of any size: each application has two people, a conversation, a time frame, promises, letters, a reply."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta

from afterword.core.history import (
    Application,
    Contact,
    DebriefWritten,
    Fact,
    History,
    InterviewHeld,
    LetterKind,
    LetterSent,
    Noted,
    PromiseKept,
    PromiseMade,
    ReplyKind,
    ReplyReceived,
    Seeker,
    TimeFrameTold,
)
from afterword.core.hours import Place, instant
from afterword.core.timeframe import TimeFrame, read_time_frame

PLACES = (
    Place(zone="America/New_York", country="US"),
    Place(zone="Europe/London", country="GB"),
    Place(zone="Europe/Berlin", country="DE"),
)
HEAR_BACK = ("by the end of next week", "within ten business days", "in about two weeks", "by the 28th")
SPREAD = 60
"""Over how many days the conversations are spread: some searches are fresh, some have gone silent."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pursuit:
    """One application with its people and what happened in it."""

    application: Application
    contacts: tuple[Contact, ...]
    facts: tuple[Fact, ...]


def history_of_many(count: int, *, now: datetime, is_short: bool = False) -> History:
    """A history of this many applications; the short ones take ten lines each in a diary."""
    pursuits = [pursuit(number, now=now) for number in range(count)]
    if is_short:
        pursuits = [_shortened(one) for one in pursuits]
    return History(
        seeker=Seeker(name="Ada Okafor", address="ada@example.org", zone="Europe/London"),
        applications=tuple(one.application for one in pursuits),
        contacts=tuple(contact for one in pursuits for contact in one.contacts),
        facts=tuple(fact for one in pursuits for fact in one.facts),
    )


def _shortened(one: Pursuit) -> Pursuit:
    """The same with one person, and without what only the second one and the notes tell."""
    dana, eli = one.contacts
    facts = tuple(
        replace(fact, contacts=(dana.id,)) if isinstance(fact, InterviewHeld) else fact
        for fact in one.facts
        if not isinstance(fact, Noted) and not (isinstance(fact, LetterSent) and fact.contact == eli.id)
    )
    return Pursuit(application=one.application, contacts=(dana,), facts=facts)


def pursuit(number: int, *, now: datetime) -> Pursuit:
    """An application with ten facts; the number says where it is and how long ago its conversation was."""
    place, key = PLACES[number % len(PLACES)], f"lumen-{number}"
    day = place.calendar.on_or_before((now - timedelta(days=5 + number * 7 % SPREAD)).date())
    held_at = instant(day, time(10), place.zone)
    people = (f"dana-{number}", f"eli-{number}")
    opened_at = held_at - timedelta(days=7)
    return Pursuit(
        application=Application(
            id=key, role="Data engineer", employer=f"Lumen {number}", place=place, opened_at=opened_at
        ),
        contacts=tuple(
            Contact(id=id_, name=name, address=f"{id_}@lumen.example", application=key, title="", added_at=opened_at)
            for id_, name in zip(people, ("Dana Ruiz", "Eli Moss"), strict=True)
        ),
        facts=tuple(fact for fact in _facts(key, people, held_at, place, number) if fact.at <= now),
    )


def _facts(key: str, people: tuple[str, str], held_at: datetime, place: Place, number: int) -> Iterator[Fact]:
    dana, eli = people
    written_at, sent_at, replied_at = (held_at + timedelta(hours=hours) for hours in (2, 26, 95))
    interview = f"{key}-1"
    yield InterviewHeld(
        at=held_at, ends_at=held_at + timedelta(hours=1), application=key, id=interview, contacts=people, how="onsite"
    )
    yield TimeFrameTold(at=written_at, application=key, interview=interview, frame=_frame(number, written_at, place))
    yield PromiseMade(at=written_at, application=key, id="references", what="references", interview=interview)
    yield DebriefWritten(
        at=written_at,
        application=key,
        interview=interview,
        discussed=("the move to Kafka", "the on-call rota"),
        next_step="a call with the team lead",
    )
    yield PromiseKept(at=sent_at, application=key, promise="references")
    yield LetterSent(at=sent_at, application=key, kind=LetterKind.THANK_YOU, contact=dana, interview=interview)
    yield LetterSent(at=sent_at, application=key, kind=LetterKind.THANK_YOU, contact=eli, interview=interview)
    kind = ReplyKind.REJECTION if number % 4 == 3 else ReplyKind.REQUEST
    yield ReplyReceived(at=replied_at, application=key, kind=kind, contact=dana, words="transcript")
    yield PromiseMade(at=replied_at, application=key, id="transcript", what="transcript", asked=True, contact=dana)
    yield Noted(at=replied_at, application=key, words="They use Kafka.")


def _frame(number: int, told_at: datetime, place: Place) -> TimeFrame:
    found = read_time_frame(HEAR_BACK[number % len(HEAR_BACK)], told_at, place.country or "US", place.zone)
    assert found is not None
    return found
