"""Lessons and lines of the seeker's own, each with the act that wrote it down, so that it can be taken back."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from django.db.models import Q

from afterword.records.facts import UNDONE
from afterword.records.models import Application, Entry, Seeker


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnLine:
    """One line in the seeker's own words; `is_for_all` says that it belongs to no single application."""

    words: str
    act: UUID
    is_for_all: bool


def lessons_of(application: Application) -> tuple[OwnLine, ...]:
    """What is carried forward from an application, the latest first."""
    return tuple(reversed(tuple(_lines(application.seeker, "lesson", Q(application=application)))))


def reminders_for(application: Application) -> tuple[OwnLine, ...]:
    """The lines for the end of every conversation, and of those of this application, in the order of their writing."""
    return tuple(_lines(application.seeker, "remember", Q(application=application) | Q(application=None)))


def _lines(seeker: Seeker, kind: str, where: Q) -> Iterable[OwnLine]:
    gone = Entry.objects.filter(seeker=seeker, kind=UNDONE).values_list("body", flat=True)
    undone = {one for body in gone for one in body["entries"]}
    for entry in Entry.objects.filter(where, seeker=seeker, kind=kind).order_by("at", "id"):
        if entry.pk not in undone:
            yield OwnLine(words=entry.body.get("words", ""), act=entry.act, is_for_all=entry.application_id is None)
