"""Rows to History, in a fixed number of queries however many applications there are."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from operator import itemgetter
from typing import Any

from django.db.models import Q

from afterword.core.habits import with_changes
from afterword.core.history import (
    Application,
    Channel,
    Contact,
    Fact,
    History,
    Seeker,
    Undone,
    accepted_on_paper,
)
from afterword.core.hours import Place
from afterword.core.mail.senders import domain_of, own_domain, tells_employer
from afterword.core.policy import POLICIES, Policy, UnknownPolicy, policy_named
from afterword.records import models
from afterword.records.facts import UNDONE, from_row
from afterword.records.prepared import Question, prepared

RECENT = timedelta(days=3)
"""How far back letters to the same people in other applications matter: a day anywhere on Earth, and some."""

APPLICATION_FIELDS = (
    "id",
    "key",
    "role",
    "employer",
    "country",
    "subdivision",
    "zone",
    "via",
    "opened_at",
    "is_lead",
    "policy",
)
CONTACT_FIELDS = ("application_id", "key", "name", "address", "title", "channel", "added_at")
ENTRY_FIELDS = ("id", "application_id", "kind", "at", "body")


def policy_of(seeker: models.Seeker) -> Policy:
    """The habits that a seeker chose."""
    return _policies(seeker, {seeker.policy})[seeker.policy]


def _policies(seeker: models.Seeker, names: Collection[str]) -> dict[str, Policy]:
    """The policies of these names: the program's own, or the seeker's. Raises UnknownPolicy."""
    found = {name: POLICIES[name] for name in names if name in POLICIES}
    if len(found) < len(names):
        for name, base, changes in _own_policies(seeker.pk):
            if name in names:
                found[name] = with_changes(policy_named(base), name=name, changes=changes)
    for name in names:
        if name not in found:
            raise UnknownPolicy(name)
    return found


@prepared
def _own_policies(seeker: int) -> Question:
    return models.OwnPolicy.objects.filter(seeker=seeker).values_list("name", "base", "changes")


def place_of(application: models.Application) -> Place:
    """Where an application's employer is."""
    return Place(
        zone=application.zone,
        country=application.country or None,
        subdivision=application.subdivision or None,
    )


def seeker_value(seeker: models.Seeker) -> Seeker:
    """The person of a row."""
    return Seeker(name=seeker.name, address=seeker.address, zone=seeker.zone)


def history_of(seeker: models.Seeker) -> History:
    """The whole history of a seeker."""
    who = seeker.pk
    return _history(seeker, _all_applications(who), _all_contacts(who), _all_entries(who))


def history_of_kinds(seeker: models.Seeker, kinds: Collection[str]) -> History:
    """The whole search with the facts of these kinds alone."""
    who = seeker.pk
    entries = models.Entry.objects.filter(seeker=who, kind__in=(*kinds, UNDONE)).order_by("id")
    return _history(seeker, _all_applications(who), _all_contacts(who), entries.values_list(*ENTRY_FIELDS))


@prepared
def _all_applications(seeker: int) -> Question:
    rows = models.Application.objects.filter(seeker=seeker, removed_at=None)
    return rows.order_by("opened_at", "id").values_list(*APPLICATION_FIELDS)


@prepared
def _all_contacts(seeker: int) -> Question:
    rows = models.Contact.objects.filter(seeker=seeker, removed_at=None)
    return rows.order_by("added_at", "id").values_list(*CONTACT_FIELDS)


@prepared
def _all_entries(seeker: int) -> Question:
    return models.Entry.objects.filter(seeker=seeker).order_by("id").values_list(*ENTRY_FIELDS)


def facts_of_the_search(seeker: models.Seeker, kinds: Collection[str]) -> tuple[Fact, ...]:
    """The facts of these kinds that concern no single application, with what was taken back of them."""
    rows = models.Entry.objects.filter(seeker=seeker, application=None, kind__in=(*kinds, UNDONE))
    return _facts(rows.order_by("id").values_list(*ENTRY_FIELDS), {None: ""})


def facts_of_people(
    seeker: models.Seeker, kinds: Collection[str], people: Collection[str] | None = None
) -> tuple[Fact, ...]:
    """The facts of these kinds, wherever they belong; where people are named by their keys, those of their applications
    and of the network alone. What application a fact is of is not told.
    """
    rows = models.Entry.objects.filter(seeker=seeker, kind__in=(*kinds, UNDONE))
    if people is not None:
        theirs = models.Contact.objects.filter(seeker=seeker, key__in=people).exclude(application=None)
        rows = rows.filter(Q(application=None) | Q(application_id__in=theirs.values("application_id")))
    found = list(rows.order_by("id").values_list(*ENTRY_FIELDS))
    return _facts(found, {row[1]: "" for row in found})


def history_between(seeker: models.Seeker, kinds: Collection[str], *, since: datetime, until: datetime) -> History:
    """What happened of these kinds in a period, which applications it concerns, and which were opened in it."""
    of_seeker = models.Entry.objects.filter(seeker=seeker)
    is_meant = Q(kind__in=kinds, at__gte=since, at__lt=until) | Q(kind=UNDONE, at__gte=since)
    rows = list(of_seeker.filter(is_meant).order_by("id").values_list(*ENTRY_FIELDS))
    concerned = Q(id__in={row[1] for row in rows}) | Q(opened_at__gte=since, opened_at__lt=until)
    applications = models.Application.objects.filter(concerned, seeker=seeker, removed_at=None)
    return _history(seeker, applications.order_by("opened_at", "id").values_list(*APPLICATION_FIELDS), (), rows)


def history_of_applications(seeker: models.Seeker, ids: Collection[int], *, now: datetime) -> History:
    """The history of some of a seeker's applications, with what the others mean for them: letters to the same people
    in these days, and an offer that was accepted.
    """
    who = seeker.pk
    history = _history(seeker, _applications(who, ids), _contacts(who, ids), _entries(who, ids))
    return _with_the_others(history, seeker, ids, now)


OF_THE_NETWORK = ("rhythm", "about", "sent", "called", "reply", "bounced", "out_of_office", "aside")
"""The facts about people who belong to no application."""


def history_of_network(seeker: models.Seeker) -> History:
    """The people who belong to no application, with those applications at whose employers some of them may be."""
    people = models.Contact.objects.filter(seeker=seeker, removed_at=None)
    addresses = list(people.filter(application=None).exclude(address="").values_list("address", flat=True))
    ids = where_they_may_be(seeker, addresses)
    own = models.Entry.objects.filter(seeker=seeker, application=None, kind__in=(*OF_THE_NETWORK, UNDONE))
    entries = [*_entries(seeker.pk, ids), *own.order_by("id").values_list(*ENTRY_FIELDS)]
    entries.sort(key=itemgetter(0))
    return _history(seeker, _applications(seeker.pk, ids), _contacts(seeker.pk, ids), entries)


def where_they_may_be(seeker: models.Seeker, addresses: Collection[str]) -> set[int]:
    """The applications with somebody of one of these addresses, or of its domain."""
    known = {one.casefold() for one in addresses}
    domains = {own_domain(domain) for domain in map(domain_of, addresses) if tells_employer(domain)}
    others = models.Contact.objects.filter(seeker=seeker, removed_at=None).exclude(application=None).exclude(address="")
    return {
        application
        for application, address in others.values_list("application_id", "address")
        if application and (address.casefold() in known or own_domain(domain_of(address)) in domains)
    }


@prepared
def _applications(seeker: int, ids: Collection[int]) -> Question:
    rows = models.Application.objects.filter(seeker=seeker, id__in=ids, removed_at=None)
    return rows.order_by("opened_at", "id").values_list(*APPLICATION_FIELDS)


@prepared
def _contacts(seeker: int, ids: Collection[int]) -> Question:
    rows = models.Contact.objects.filter(seeker=seeker, removed_at=None)
    here = rows.filter(Q(application_id__in=ids) | Q(application_id=None))
    return here.order_by("added_at", "id").values_list(*CONTACT_FIELDS)


@prepared
def _entries(seeker: int, ids: Collection[int]) -> Question:
    rows = models.Entry.objects.filter(seeker=seeker, application_id__in=ids)
    return rows.order_by("id").values_list(*ENTRY_FIELDS)


@prepared
def _elsewhere(seeker: int, ids: Collection[int], since: datetime) -> Question:
    """The letters of other applications since a moment, and every offer that was accepted in them."""
    entries = models.Entry.objects.filter(seeker=seeker).exclude(application_id__in=ids)
    others = entries.values_list("kind", "at", "body", "application_id")
    # Each half has its index; for an OR of the two, SQLite would read all that the seeker ever wrote down.
    return others.filter(kind="sent", at__gte=since).union(others.filter(kind="accepted"), all=True)


def _history(
    seeker: models.Seeker,
    applications: Iterable[tuple[Any, ...]],
    contacts: Iterable[tuple[Any, ...]],
    entries: Iterable[tuple[Any, ...]],
) -> History:
    keys: dict[int | None, str] = {None: ""}
    found, chosen = [], {}
    for row in applications:
        keys[row[0]] = row[1]
        found.append(_application(row))
        if row[-1]:
            chosen[row[1]] = row[-1]
    policies = _policies(seeker, set(chosen.values())) if chosen else {}
    return History(
        seeker=seeker_value(seeker),
        policy=seeker.policy,
        applications=tuple(found),
        contacts=tuple(_contact(row, keys[row[0]]) for row in contacts if row[0] in keys),
        policies={key: policies[name] for key, name in chosen.items()},
        facts=_facts(entries, keys),
    )


def _application(row: tuple[Any, ...]) -> Application:
    _, key, role, employer, country, subdivision, zone, via, opened_at, is_lead, _ = row
    place = Place(zone=zone, country=country or None, subdivision=subdivision or None)
    return Application(id=key, role=role, employer=employer, place=place, via=via, opened_at=opened_at, is_lead=is_lead)


def _contact(row: tuple[Any, ...], application: str) -> Contact:
    _, key, name, address, title, channel, added_at = row
    return Contact(
        id=key,
        name=name,
        address=address,
        application=application or None,
        title=title,
        channel=Channel(channel) if channel else None,
        added_at=added_at,
    )


def _facts(rows: Iterable[tuple[Any, ...]], keys: dict[int | None, str]) -> tuple[Fact, ...]:
    """The facts of these rows, in the order in which they were written down."""
    facts: dict[int, Fact] = {}
    for id_, application_id, kind, at, body in rows:
        if application_id not in keys:
            continue
        if kind == UNDONE:
            gone = tuple(facts[one] for one in body["entries"] if one in facts)
            facts[id_] = Undone(at=at, application=keys[application_id], facts=gone)
        else:
            facts[id_] = from_row(kind, body, at=at, application=keys[application_id])
    return tuple(facts.values())


def _with_the_others(history: History, seeker: models.Seeker, ids: Collection[int], now: datetime) -> History:
    """The history with what the applications that it leaves out mean for it, in one query where there is nothing."""
    rows = _elsewhere(seeker.pk, ids, now - RECENT)
    if not rows:
        return history
    return replace(
        history,
        elsewhere=_sent_elsewhere(seeker, rows),
        accepted_elsewhere=_accepted_elsewhere(seeker, rows),
    )


def _sent_elsewhere(seeker: models.Seeker, rows: list[tuple[Any, ...]]) -> dict[str, tuple[datetime, ...]]:
    """When each address was written to in other applications."""
    letters = [row for row in rows if row[0] == "sent" and row[2].get("contact")]
    if not letters:
        return {}
    addresses = dict(_addresses(seeker.pk, {application for *_, application in letters if application is not None}))
    sent: dict[str, tuple[datetime, ...]] = defaultdict(tuple)
    for _, at, body, _ in letters:
        sent[addresses.get(body["contact"], "").casefold() or body["contact"]] += (at,)
    return dict(sent)


@prepared
def _addresses(seeker: int, ids: Collection[int]) -> Question:
    """Where everybody is reached who belongs to these applications or to none, whether or not they are still shown."""
    rows = models.Contact.objects.filter(seeker=seeker)
    return rows.filter(Q(application_id__in=ids) | Q(application_id=None)).values_list("key", "address")


def _accepted_elsewhere(seeker: models.Seeker, rows: list[tuple[Any, ...]]) -> datetime | None:
    """When a written offer of another application was accepted, unless that was taken back."""
    others = {application for kind, _, _, application in rows if kind == "accepted"}
    if not others:
        return None
    history = _history(seeker, _applications(seeker.pk, others), (), _entries(seeker.pk, others))
    return min(accepted_on_paper(history).values(), default=None)
