"""A diary into the database: applications, people and facts of a history, added to a search."""

from datetime import datetime
from uuid import uuid4

from afterword.acts.planning import look_again, replan_due, replan_network
from afterword.core import history as core
from afterword.core.habits import made_from, with_changes
from afterword.core.policy import POLICIES, Policy, policy_named
from afterword.records.facts import UNDONE, to_row
from afterword.records.locking import writing
from afterword.records.models import Application, Contact, Entry, OwnPolicy, Seeker


class AlreadyThere(ValueError):
    """The diary names something that the search has already: an application, a person, or habits that differ."""

    def __init__(self, keys: list[str]) -> None:
        super().__init__(
            f"The search already has {', '.join(sorted(keys))}. Nothing was read in: give these other ids in the diary,"
            " or read it into an empty search."
        )


def import_history(seeker: Seeker, history: core.History, *, now: datetime, policy: Policy | None = None) -> int:
    """Add a history to a search, all of it or nothing; how many facts there were. Raises AlreadyThere.

    Applications keep the habits of their own. `policy`, that of the whole diary, is taken on where the search is empty:
    one that goes on already keeps the habits that its seeker chose.
    """
    with writing(seeker) as held:
        _refuse_doubles(held, history)
        _take_on_habits(held, history, policy)
        applications = {one.id: _application(held, one, history.policies.get(one.id)) for one in history.applications}
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


def _take_on_habits(seeker: Seeker, history: core.History, policy: Policy | None) -> None:
    chosen = list(history.policies.values())
    if policy is not None and not Application.objects.filter(seeker=seeker).exists():
        chosen.append(policy)
        seeker.policy = policy.name
        seeker.save(update_fields=["policy"])
    for own in chosen:
        if POLICIES.get(own.name) != own:
            _keep(seeker, own)


def _keep(seeker: Seeker, own: Policy) -> None:
    """Habits of one's own, under a name that stands for no others here. Raises AlreadyThere."""
    base, changes = made_from(own)
    kept, _ = OwnPolicy.objects.get_or_create(seeker=seeker, name=own.name, defaults={"base": base, "changes": changes})
    if own.name in POLICIES or with_changes(policy_named(kept.base), name=own.name, changes=kept.changes) != own:
        raise AlreadyThere([own.name])


def _application(seeker: Seeker, one: core.Application, policy: Policy | None) -> Application:
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
        policy=policy.name if policy else "",
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
