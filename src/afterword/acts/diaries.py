"""A diary into the database: applications, people and facts of a history, added to a search."""

from datetime import datetime
from uuid import uuid4

from afterword.acts.planning import look_again, replan_due, replan_network
from afterword.core import history as core
from afterword.records.facts import UNDONE, to_row
from afterword.records.locking import writing
from afterword.records.models import Application, Contact, Entry, Seeker


class AlreadyThere(ValueError):
    """The diary names something that the search has already."""

    def __init__(self, keys: list[str]) -> None:
        super().__init__(
            f"The search already has {', '.join(sorted(keys))}. Nothing was read in: give these other ids in the diary,"
            " or read it into an empty search."
        )


def import_history(seeker: Seeker, history: core.History, *, now: datetime) -> int:
    """Add a history to a search, all of it or nothing; how many facts there were. Raises AlreadyThere."""
    with writing(seeker) as held:
        _refuse_doubles(held, history)
        applications = {one.id: _application(held, one) for one in history.applications}
        Application.objects.bulk_create(applications.values())
        Contact.objects.bulk_create(_contacts(held, history, applications))
        _write(held, history, applications, now)
        replan_network(held, now=now)
        look_again(held, now=now)
    replan_due(seeker, now=now)
    return len(history.facts)


def _refuse_doubles(seeker: Seeker, history: core.History) -> None:
    taken = Application.objects.filter(seeker=seeker, key__in=[one.id for one in history.applications])
    people = Contact.objects.filter(seeker=seeker, key__in=[one.id for one in history.contacts])
    doubles = [*taken.values_list("key", flat=True), *people.values_list("key", flat=True)]
    if doubles:
        raise AlreadyThere(doubles)


def _application(seeker: Seeker, one: core.Application) -> Application:
    return Application(
        seeker=seeker,
        key=one.id,
        role=one.role,
        employer=one.employer,
        country=one.place.country or "",
        subdivision=one.place.subdivision or "",
        zone=one.place.zone,
        via=one.via,
        opened_at=one.opened_at,
        is_lead=one.is_lead,
    )


def _contacts(seeker: Seeker, history: core.History, applications: dict[str, Application]) -> list[Contact]:
    """The people as they were last entered: a later entry of an id corrects an earlier one."""
    latest = {one.id: one for one in history.contacts}
    return [
        Contact(
            seeker=seeker,
            application=applications.get(one.application or ""),
            key=one.id,
            name=one.name,
            address=one.address,
            title=one.title,
            channel=one.channel or "",
            added_at=one.added_at,
        )
        for one in latest.values()
    ]


def _write(seeker: Seeker, history: core.History, applications: dict[str, Application], now: datetime) -> None:
    """The facts as entries, and then what was taken back, which names them."""
    entries: dict[core.Fact, Entry] = {}
    for fact in history.facts:
        if not isinstance(fact, core.Undone):
            kind, body = to_row(fact)
            entries[fact] = _entry(seeker, applications.get(fact.application), fact, now, kind=kind, body=body)
    Entry.objects.bulk_create(entries.values())
    undone = [fact for fact in history.facts if isinstance(fact, core.Undone)]
    Entry.objects.bulk_create(
        _entry(seeker, applications.get(fact.application), fact, now, kind=UNDONE,
               body={"entries": [entries[one].pk for one in fact.facts if one in entries]})
        for fact in undone
    )  # fmt: skip


def _entry(
    seeker: Seeker,
    application: Application | None,
    fact: core.Fact,
    now: datetime,
    *,
    kind: str,
    body: dict[str, object],
) -> Entry:
    return Entry(seeker=seeker, application=application, kind=kind, at=fact.at, saved_at=now, act=uuid4(), body=body)
