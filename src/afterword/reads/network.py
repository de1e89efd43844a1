"""The people one knows: all of them, one of them whole, and those for whom it is time for a word."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from urllib.parse import urlencode

from django.db.models import Q

from afterword.core import history as core
from afterword.core import words
from afterword.core.greetings import Greeting, greeting
from afterword.core.history import (
    ContactNoted,
    Fact,
    History,
    InterviewHeld,
    RhythmChosen,
    Story,
    Undone,
    counting,
    network,
)
from afterword.core.hours import local_day
from afterword.core.plan import Plan, plan
from afterword.core.rules.keeping_in_touch import greetings, last_word, may_not_greet, rhythms
from afterword.core.silence import situation_of
from afterword.core.steps import Step, StepKind
from afterword.core.verdicts import Due, Verdict, code
from afterword.post.headers import UnsafeLetter
from afterword.post.message import mailto
from afterword.reads.happened import Happened, happened, rhythm_words
from afterword.records.history import (
    facts_of_people,
    history_of_applications,
    history_of_network,
    policy_of,
    where_they_may_be,
)
from afterword.records.models import Contact, Seeker
from afterword.records.prepared import Question, prepared

PAGE = 50
MOST_ON_TODAY = 5
SHOWN = 40
"""So many things that were said and noted stand on a person's page."""

FILTERS = (("", "Everybody"), ("network", "In the network"), ("employers", "At employers"), ("rhythm", "With a rhythm"))


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonRow:
    """Somebody in the list."""

    key: str
    name: str
    title: str
    where: str
    application: str
    rhythm: str
    last: str


@dataclass(frozen=True, slots=True)
class Filter:
    """A choice of people with an address of its own."""

    title: str
    address: str
    is_here: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class People:
    """One page of the list."""

    rows: tuple[PersonRow, ...]
    page: int
    pages: int
    found: int
    query: str
    words: str
    chosen: str
    filters: tuple[Filter, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonDue:
    """Somebody for whom it is time for a word."""

    key: str
    name: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleDue:
    """Those for whom it is time for a word, and the moment at which that changes by itself."""

    people: tuple[PersonDue, ...]
    changes_at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonPage:
    """Somebody whole. `verdict` is that of the next word, empty without a rhythm; `refused` says why none may go now,
    and there is a `note` only where one may.
    """

    key: str
    name: str
    title: str
    address: str
    channel: str
    employer: str
    application: str
    rhythm: str
    every: int
    unit: str
    last: str
    verdict: str
    why: str
    refused: str
    note: Greeting | None
    mailto: str
    noted: tuple[Happened, ...]
    said: tuple[Happened, ...]


def people(seeker: Seeker, *, words_: str = "", chosen: str = "", page: int = 1, now: datetime) -> People:
    """The people one knows, a page of them, by name."""
    rows = Contact.objects.filter(seeker=seeker, removed_at=None).filter(
        Q(application=None) | Q(application__removed_at=None)
    )
    chosen_for = _rhythms(facts_of_people(seeker, ("rhythm",)), now)
    if chosen in ("network", "employers"):
        rows = rows.filter(application__isnull=chosen == "network")
    if chosen == "rhythm":
        rows = rows.filter(key__in=chosen_for)
    for word in words_.split()[:8]:
        matches = Q(name__icontains=word) | Q(title__icontains=word) | Q(address__icontains=word)
        rows = rows.filter(matches | Q(application__employer__icontains=word))
    found = rows.count()
    pages = max(1, -(-found // PAGE))
    page = min(max(1, page), pages)
    fields = ("key", "name", "title", "application__key", "application__employer")
    shown = list(rows.order_by("name", "id")[(page - 1) * PAGE : page * PAGE].values_list(*fields))
    last = _last_words(seeker, {key for key, *_ in shown}, now)
    return People(
        rows=tuple(_row(row, chosen_for, last) for row in shown),
        page=page,
        pages=pages,
        found=found,
        query=_address(words=words_, who=chosen).removeprefix("?"),
        words=words_,
        chosen=chosen,
        filters=tuple(Filter(title, _address(words=words_, who=name), name == chosen) for name, title in FILTERS),
    )


def _address(**told: str) -> str:
    return "?" + urlencode({name: value for name, value in told.items() if value})


def _row(row: tuple[str, ...], chosen_for: dict[str, RhythmChosen], last: dict[str, str]) -> PersonRow:
    key, name, title, application, employer = row
    return PersonRow(
        key=key,
        name=name,
        title=title,
        where=employer or "In your network",
        application=application or "",
        rhythm=f"every {rhythm_words(chosen_for[key])}" if key in chosen_for else "",
        last=last.get(key, ""),
    )


def _rhythms(facts: Iterable[Fact], now: datetime) -> dict[str, RhythmChosen]:
    latest = {fact.contact: fact for fact in counting(tuple(facts), now=now) if isinstance(fact, RhythmChosen)}
    return {contact: chosen for contact, chosen in latest.items() if chosen.every}


def _last_words(seeker: Seeker, keys: set[str], now: datetime) -> dict[str, str]:
    """On which day something was last said between the seeker and each of these people."""
    said: dict[str, datetime] = {}
    for fact in counting(facts_of_people(seeker, ("sent", "called", "reply", "interview"), keys), now=now):
        if fact.at <= now:
            said |= {one: max(fact.at, said.get(one, fact.at)) for one in _people_in(fact)}
    return {contact: words.day(local_day(at, seeker.zone), now=now) for contact, at in said.items()}


def _people_in(fact: Fact) -> tuple[str, ...]:
    """Whom a fact is about."""
    if isinstance(fact, InterviewHeld):
        return fact.contacts
    contact = getattr(fact, "contact", None)
    return (contact,) if contact else ()


def person_page(contact: Contact, *, now: datetime) -> PersonPage:
    """Somebody, as things stand at `now`."""
    seeker, where = contact.seeker, contact.application.key if contact.application else ""
    history = _history_about(contact, now)
    fresh = plan(history, policy=policy_of(seeker), now=now)
    story = fresh.situations[where].story if where else network(history, now=now)
    person = story.contacts.get(contact.key) or _as_value(contact)
    situation = fresh.situations.get(where) or situation_of(story, policy=policy_of(seeker), now=now)
    blocked = may_not_greet(situation, person, [one for key, one in fresh.situations.items() if key != where])
    step = next((one for one in fresh.of(where) if one.kind is StepKind.GREETING and one.contact == contact.key), None)
    note = None if blocked else _note(story, person, history, now)
    last = last_word(story, contact.key, now=now)
    rhythm = rhythms(story).get(contact.key)

    def say(verdict: Verdict | None) -> str:
        about = Step(key="", kind=StepKind.GREETING, application=where, verdict=verdict) if verdict else None
        return words.sentence(about.verdict, about, story.application, person, now=now) if about else ""

    return PersonPage(
        key=contact.key,
        name=contact.name,
        title=contact.title,
        address=contact.address,
        channel=contact.channel,
        employer=contact.application.employer if contact.application else "",
        application=where,
        rhythm=f"every {rhythm_words(rhythm)}" if rhythm else "",
        every=rhythm.every if rhythm else 0,
        unit=rhythm.unit if rhythm else "weeks",
        last=words.lately(last.at, seeker.zone, now=now) if last else "",
        verdict=code(step.verdict) if step else "",
        why=say(step.verdict if step else None),
        refused=say(blocked),
        note=note,
        mailto=_mailto(contact.address, note),
        noted=_happened(history, contact, now, is_noted=True),
        said=_happened(history, contact, now, is_noted=False),
    )


def _history_about(contact: Contact, now: datetime) -> History:
    """What happened with somebody, and wherever else a greeting to them might be taken for a follow-up."""
    if contact.application_id is None:
        return history_of_network(contact.seeker)
    ids = where_they_may_be(contact.seeker, [contact.address] if contact.address else [])
    return history_of_applications(contact.seeker, ids | {contact.application_id}, now=now)


def _as_value(contact: Contact) -> core.Contact:
    """Somebody who was added after the moment that is looked at."""
    return core.Contact(id=contact.key, name=contact.name, address=contact.address, added_at=contact.added_at)


def _note(story: Story, person: core.Contact, history: History, now: datetime) -> Greeting:
    sent = greetings(story, person.id)
    return greeting(
        person,
        [one for one in story.of(ContactNoted) if one.contact == person.id],
        last=last_word(story, person.id, now=now),
        since=sent[-1].at if sent else None,
        seeker=history.seeker,
        now=now,
    )


def _mailto(address: str, note: Greeting | None) -> str:
    """A link to the note in the person's own mail program, where the address is one."""
    if note is None or not address:
        return ""
    try:
        return mailto(address, note.subject, note.body)
    except UnsafeLetter:
        return ""


def _happened(history: History, contact: Contact, now: datetime, *, is_noted: bool) -> tuple[Happened, ...]:
    """What was noted of somebody, or what was said, the latest first."""
    facts = tuple(
        fact
        for fact in history.facts
        if isinstance(fact, Undone) or (contact.key in _people_in(fact) and isinstance(fact, ContactNoted) is is_noted)
    )
    return happened(replace(history, facts=facts), zone=contact.seeker.zone, now=now)[:SHOWN]


def people_due(seeker: Seeker, *, now: datetime) -> PeopleDue:
    """The people of the network for whom it is time for a word; one query where it is time for nobody."""
    next_due_at = next((at for (at,) in _next(seeker.pk)), None)
    if next_due_at is None or next_due_at > now:
        return PeopleDue(people=(), changes_at=next_due_at)
    fresh = plan(history_of_network(seeker), policy=policy_of(seeker), now=now)
    due = [step for step in fresh.of("") if step.kind is StepKind.GREETING and isinstance(step.verdict, Due)]
    due.sort(key=lambda step: step.verdict.since)  # type: ignore[union-attr]
    return PeopleDue(
        people=tuple(_person_due(step, fresh) for step in due[:MOST_ON_TODAY]), changes_at=fresh.verdicts_change_at
    )


@prepared
def _next(seeker: int) -> Question:
    rows = Contact.objects.filter(seeker=seeker, removed_at=None, next_due_at__isnull=False)
    return rows.order_by("next_due_at").values_list("next_due_at")[:1]


def _person_due(step: Step, fresh: Plan) -> PersonDue:
    story = fresh.situations[""].story
    person = story.contacts[step.contact or ""]
    why = words.sentence(step.verdict, step, story.application, person, now=fresh.now)
    return PersonDue(key=person.id, name=person.name, why=why)
