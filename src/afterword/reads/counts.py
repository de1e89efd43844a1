"""The numbers that stand beside the navigation."""

from dataclasses import dataclass
from datetime import datetime

from django.db.models import Count

from afterword.reads.letters import NEEDS_A_PERSON
from afterword.records.models import Application, Letter, Proposal, Seeker
from afterword.records.prepared import Question, prepared


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """In how many applications something is to be done, how many messages ask something, and how many letters only the
    person can settle.
    """

    due: int
    asked: int
    unsettled: int


def counts(seeker: Seeker, *, now: datetime) -> Counts:
    """What waits for a seeker at `now`, in three queries."""
    return Counts(
        due=sum(number for _, number in _due(seeker.pk, now)),
        asked=asked(seeker),
        unsettled=sum(number for _, number in _unsettled(seeker.pk)),
    )


@prepared
def _due(seeker: int, now: datetime) -> Question:
    rows = Application.objects.filter(seeker=seeker, removed_at=None, next_due_at__lte=now)
    return rows.values_list("seeker").annotate(Count("id"))


def asked(seeker: Seeker) -> int:
    """How many messages ask something."""
    return sum(number for _, number in _asked(seeker.pk))


@prepared
def _asked(seeker: int) -> Question:
    return Proposal.objects.filter(seeker=seeker, state="open").values_list("seeker").annotate(Count("id"))


@prepared
def _unsettled(seeker: int) -> Question:
    rows = Letter.objects.filter(seeker=seeker, state__in=NEEDS_A_PERSON)
    return rows.values_list("seeker").annotate(Count("id"))
