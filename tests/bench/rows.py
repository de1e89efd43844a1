"""Searches as rows: Ada's, as the acts would have written it, and very many of other people's beside it."""

from collections.abc import Sequence
from datetime import datetime
from uuid import uuid4

from django.db import connection, transaction

from afterword.acts.planning import replan
from afterword.acts.seekers import begin_search
from afterword.records.facts import to_row
from afterword.records.locking import writing
from afterword.records.models import Application, Contact, Entry, Seeker
from tests.bench.searches import Pursuit, pursuit

APPLICATIONS_EACH = 1000
ENTRIES_EACH = 2
"""Of each copied application the conversation and what was told in it are enough: they are what Today would read."""


def search_of(name: str, count: int, *, now: datetime) -> Seeker:
    """A planned search with this many applications."""
    seeker = begin_search(name=name, address="ada@example.org", zone="Europe/London", country="GB", now=now)
    pursuits = [pursuit(number, now=now) for number in range(count)]
    rows = _applications(seeker, pursuits)
    _people_and_entries(seeker, rows, pursuits, now=now)
    with writing(seeker) as held:
        replan(held, rows, now=now)
    return Seeker.objects.get(pk=seeker.pk)


def _applications(seeker: Seeker, pursuits: Sequence[Pursuit]) -> list[Application]:
    values = [one.application for one in pursuits]
    return Application.objects.bulk_create(
        Application(
            seeker=seeker,
            key=value.id,
            role=value.role,
            employer=value.employer,
            country=value.place.country or "",
            zone=value.place.zone,
            opened_at=value.opened_at,
        )
        for value in values
    )


@transaction.atomic
def _people_and_entries(
    seeker: Seeker, rows: Sequence[Application], pursuits: Sequence[Pursuit], *, now: datetime
) -> None:
    Contact.objects.bulk_create(
        Contact(
            seeker=seeker,
            application=row,
            key=person.id,
            name=person.name,
            address=person.address,
            added_at=person.added_at,
        )
        for row, one in zip(rows, pursuits, strict=True)
        for person in one.contacts
    )
    facts = [(row, fact, *to_row(fact)) for row, one in zip(rows, pursuits, strict=True) for fact in one.facts]
    Entry.objects.bulk_create(
        Entry(seeker=seeker, application=row, kind=kind, at=fact.at, saved_at=now, act=uuid4(), body=body)
        for row, fact, kind, body in facts
    )


def copy_for_others(seeker: Seeker, people: int, *, now: datetime) -> int:
    """As many other searches, each with the applications of this one and some of its entries; how many applications.

    The database copies them itself, in the order of its indexes, which takes seconds and not hours.
    """
    others = Seeker.objects.bulk_create(
        Seeker(name=f"Somebody {number}", zone=seeker.zone, country=seeker.country, created_at=now)
        for number in range(people)
    )
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(COPY_APPLICATIONS, [seeker.pk, others[0].pk])
        cursor.execute(COPY_ENTRIES, [seeker.pk, others[0].pk, ENTRIES_EACH])
    if connection.vendor == "postgresql":
        # Its server does so by itself within minutes; nobody waits for that here.
        with connection.cursor() as cursor:
            cursor.execute("ANALYZE")
    return Application.objects.filter(seeker__gte=others[0]).count()


COPIED = "key, role, employer, country, subdivision, zone, via, opened_at, policy, removed_at, ended, next_due_at,"
COPIED += " changes_at, waits_until"
COPY_APPLICATIONS = f"""
    INSERT INTO records_application (seeker_id, {COPIED})
    SELECT other.id, {", ".join(f"a.{name.strip()}" for name in COPIED.split(","))}
    FROM records_seeker other JOIN records_application a ON a.seeker_id = %s
    WHERE other.id >= %s ORDER BY other.id, a.id
"""  # noqa: S608 - the names stand above
COPY_ENTRIES = """
    INSERT INTO records_entry (seeker_id, application_id, kind, at, saved_at, act, body)
    SELECT b.seeker_id, b.id, e.kind, e.at, e.saved_at, e.act, e.body
    FROM records_application b
    JOIN records_application a ON a.seeker_id = %s AND a.key = b.key
    JOIN (SELECT *, row_number() OVER (PARTITION BY application_id ORDER BY id) AS place FROM records_entry) e
      ON e.application_id = a.id
    WHERE b.seeker_id >= %s AND e.place <= %s ORDER BY b.seeker_id, b.id
"""
