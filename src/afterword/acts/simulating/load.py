"""Made-up applications as rows, for measuring: many, quickly, and with everything that a replan would have noted."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from random import Random
from uuid import uuid4

from django.db import transaction

from afterword.acts import outbox
from afterword.acts.planning import moments_of, set_alarm
from afterword.acts.seekers import begin_search
from afterword.acts.simulating.employers import NAMES, PEOPLE, PLACES
from afterword.acts.simulating.phrases import Said, say
from afterword.core import history as core
from afterword.core.hours import Place
from afterword.core.plan import plan
from afterword.core.steps import LETTERS, OFFERED
from afterword.core.timeframe import read_time_frame
from afterword.records.access import sole_seeker
from afterword.records.facts import to_row
from afterword.records.history import policy_of, seeker_value
from afterword.records.locking import writing
from afterword.records.models import Application, Contact, Entry, Letter, Seeker

BATCH = 500
ANSWERS = (core.ReplyKind.REJECTION, core.ReplyKind.REQUEST, core.ReplyKind.OTHER)


def fill(applications: int, *, seed: int, now: datetime) -> int:
    """Write so many applications into the person's search, or into one made for them; how many entries they have."""
    chance = Random(seed)  # noqa: S311 - the same load for each measurement
    seeker = sole_seeker() or begin_search(
        name="Ada Okafor", address="ada@example.org", zone="Europe/London", country="GB", now=now
    )
    batch_name = uuid4().hex[:6]
    entries = 0
    for first in range(0, applications, BATCH):
        numbers = range(first, min(first + BATCH, applications))
        stories = [_story(chance, f"made-{batch_name}-{n}", seeker, now) for n in numbers]
        entries += _write(seeker, stories, now)
    with transaction.atomic():
        set_alarm(seeker)
    return entries


def _story(chance: Random, key: str, seeker: Seeker, now: datetime) -> core.History:
    """One application as it may stand today: some wait, some are due, some have ended."""
    place = chance.choice(PLACES)
    opened_at = now - timedelta(days=chance.randint(1, 150), minutes=chance.randrange(1440))
    application = core.Application(
        id=key, role="Data engineer", employer=f"{chance.choice(NAMES)} {key.rpartition('-')[2]}", place=place,
        opened_at=opened_at,
    )  # fmt: skip
    contacts = tuple(
        core.Contact(
            id=f"{key}-{name.split()[0].lower()}", name=name, address=f"{name.split()[0].lower()}@{key}.example",
            application=key, added_at=opened_at,
        )
        for name in chance.sample(PEOPLE, k=2)
    )  # fmt: skip
    facts = sorted(_facts(chance, key, place, contacts, opened_at), key=lambda fact: fact.at)
    return core.History(
        seeker=seeker_value(seeker), policy=seeker.policy, applications=(application,), contacts=contacts,
        facts=tuple(fact for fact in facts if fact.at <= now),
    )  # fmt: skip


def _facts(
    chance: Random, key: str, place: Place, contacts: tuple[core.Contact, ...], opened_at: datetime
) -> Iterator[core.Fact]:
    held_at = opened_at + timedelta(days=chance.randint(2, 15))
    ends_at, who, told_at = held_at + timedelta(hours=1), contacts[0].id, held_at + timedelta(hours=1)
    yield core.InterviewHeld(at=held_at, application=key, id=f"{key}-1", ends_at=ends_at, contacts=(who,))
    yield core.DebriefWritten(
        at=ends_at + timedelta(hours=2), application=key, interview=f"{key}-1", discussed=("the move to Kafka",)
    )
    yield from _told(key, place, say(chance, place, told_at), told_at)
    yield core.LetterSent(
        at=ends_at + timedelta(days=1), application=key, kind=core.LetterKind.THANK_YOU, contact=who,
        interview=f"{key}-1", key=f"thank-you:{key}-1:{who}",
    )  # fmt: skip
    if chance.random() < 0.4:
        yield core.PromiseMade(at=told_at, application=key, id="references", what="references", interview=f"{key}-1")
    if chance.random() < 0.5:
        at = ends_at + timedelta(days=chance.randint(3, 40))
        yield core.ReplyReceived(at=at, application=key, kind=chance.choice(ANSWERS), contact=who)


def _told(key: str, place: Place, said: Said, at: datetime) -> Iterator[core.Fact]:
    frame = read_time_frame(said.words, at, place.country or "", place.zone, subdivision=place.subdivision)
    if frame is not None:
        yield core.TimeFrameTold(at=at, application=key, frame=frame, interview=f"{key}-1")


def _write(seeker: Seeker, stories: list[core.History], now: datetime) -> int:
    """Write some applications in one transaction; how many entries they have."""
    with writing(seeker) as held:
        rows = [_application(held, story) for story in stories]
        letters = [
            letter for row, story in zip(rows, stories, strict=True) for letter in _planned(held, row, story, now)
        ]
        Application.objects.bulk_create(rows)
        Contact.objects.bulk_create(
            _contact(held, row, c) for row, s in zip(rows, stories, strict=True) for c in s.contacts
        )
        entries = [_entry(held, row, fact, now) for row, s in zip(rows, stories, strict=True) for fact in s.facts]
        Entry.objects.bulk_create(entries)
        Letter.objects.bulk_create(letters)
    return len(entries)


def _planned(seeker: Seeker, row: Application, story: core.History, now: datetime) -> list[Letter]:
    """Note on the row what a replan would, and answer the drafts that it would write."""
    fresh = plan(story, policy=policy_of(seeker), now=now)
    for name, value in moments_of(row, fresh, {}).items():
        setattr(row, name, value)
    wanted = [step for step in fresh.steps if step.kind in LETTERS.keys() - OFFERED and outbox.is_wanted(step)]
    return [outbox.first_draft(row, step, outbox.redraft(seeker, fresh, step), now=now) for step in wanted]


def _application(seeker: Seeker, story: core.History) -> Application:
    one = story.applications[0]
    return Application(
        seeker=seeker, key=one.id, role=one.role, employer=one.employer, country=one.place.country or "",
        subdivision=one.place.subdivision or "", zone=one.place.zone, opened_at=one.opened_at,
    )  # fmt: skip


def _contact(seeker: Seeker, row: Application, one: core.Contact) -> Contact:
    return Contact(
        seeker=seeker, application=row, key=one.id, name=one.name, address=one.address, added_at=one.added_at
    )


def _entry(seeker: Seeker, row: Application, fact: core.Fact, now: datetime) -> Entry:
    kind, body = to_row(fact)
    return Entry(seeker=seeker, application=row, kind=kind, at=fact.at, saved_at=now, act=uuid4(), body=body)
