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


def _is_undone(seeker: Seeker, entries: list[Entry]) -> bool:
    """Whether one of these entries has been taken back."""
    ids = {entry.id for entry in entries}
    undone = Entry.objects.filter(seeker=seeker, kind=UNDONE).values_list("body", flat=True)
    return any(ids & set(body["entries"]) for body in undone)
