"""Writing facts down, and taking them back: entries are added, none is ever changed."""

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID, uuid4

from afterword.core.history import Fact
from afterword.records.facts import UNDONE, to_row
from afterword.records.models import Application, Entry, Seeker


class NothingToUndo(LookupError):
    """The act is none of this seeker's, or was taken back already."""

    def __init__(self) -> None:
        super().__init__("There is nothing left to take back here: it was taken back already.")


def record(seeker: Seeker, application: Application | None, facts: Iterable[Fact], *, now: datetime) -> UUID:
    """Write the facts of one act down; what it answers names the act, for taking it back."""
    act = uuid4()
    rows = []
    for fact in facts:
        kind, body = to_row(fact)
        rows.append(
            Entry(
                seeker=seeker,
                application=application,
                kind=kind,
                at=fact.at,
                saved_at=now,
                act=act,
                body=body,
            )
        )
    Entry.objects.bulk_create(rows)
    return act


def take_back(seeker: Seeker, act: UUID, *, now: datetime) -> set[Application]:
    """Write down that an act no longer counts; the applications that it concerned. Raises NothingToUndo."""
    entries = list(Entry.objects.filter(seeker=seeker, act=act).exclude(kind=UNDONE).select_related("application"))
    if not entries or _is_undone(seeker, entries):
        raise NothingToUndo
    for application in {entry.application for entry in entries}:
        ids = [entry.id for entry in entries if entry.application == application]
        Entry.objects.create(
            seeker=seeker,
            application=application,
            kind=UNDONE,
            at=now,
            saved_at=now,
            act=uuid4(),
            body={"entries": ids},
        )
    return {entry.application for entry in entries if entry.application is not None}


def entries_that_count(application: Application, *kinds: str) -> list[Entry]:
    """The entries of these kinds in an application that were not taken back, in the order of their writing."""
    entries = Entry.objects.filter(seeker=application.seeker, application=application, kind__in=(*kinds, UNDONE))
    rows = list(entries.order_by("id"))
    undone = {one for entry in rows if entry.kind == UNDONE for one in entry.body["entries"]}
    return [entry for entry in rows if entry.kind != UNDONE and entry.id not in undone]


def no_longer(entries: Iterable[Entry], *, act: UUID, now: datetime) -> None:
    """Write down, as part of an act, that these entries of one application do not count any more."""
    rows = list(entries)
    if rows:
        Entry.objects.create(
            seeker=rows[0].seeker,
            application=rows[0].application,
            kind=UNDONE,
            at=now,
            saved_at=now,
            act=act,
            body={"entries": [row.id for row in rows]},
        )


def write_again(entries: Iterable[Entry], *, now: datetime) -> None:
    """Let entries count again that were taken back: each is written down once more, as it was."""
    act = uuid4()
    for entry in entries:
        Entry.objects.create(
            seeker=entry.seeker,
            application=entry.application,
            kind=entry.kind,
            at=entry.at,
            saved_at=now,
            act=act,
            body=entry.body,
        )


def _is_undone(seeker: Seeker, entries: list[Entry]) -> bool:
    """Whether one of these entries has been taken back."""
    ids = {entry.id for entry in entries}
    undone = Entry.objects.filter(seeker=seeker, kind=UNDONE).values_list("body", flat=True)
    return any(ids & set(body["entries"]) for body in undone)
