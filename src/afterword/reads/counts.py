"""The two numbers that stand beside the navigation."""

from dataclasses import dataclass
from datetime import datetime

from django.db.models import Count

from afterword.reads.letters import NEEDS_A_PERSON
from afterword.records.models import Application, Letter, Seeker
from afterword.records.prepared import Question, prepared


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """In how many applications something is to be done, and how many letters only the person can settle."""

    due: int
    unsettled: int


def counts(seeker: Seeker, *, now: datetime) -> Counts:
    """What waits for a seeker at `now`, in two queries."""
    return Counts(
        due=sum(number for _, number in _due(seeker.pk, now)),
        unsettled=sum(number for _, number in _unsettled(seeker.pk)),
    )


@prepared
def _due(seeker: int, now: datetime) -> Question:
    rows = Application.objects.filter(seeker=seeker, removed_at=None, next_due_at__lte=now)
    return rows.values_list("seeker").annotate(Count("id"))


@prepared
def _unsettled(seeker: int) -> Question:
    rows = Letter.objects.filter(seeker=seeker, state__in=NEEDS_A_PERSON)
    return rows.values_list("seeker").annotate(Count("id"))
