"""Who is looking: the search that a browser has open, at the moment of its visit."""

from dataclasses import dataclass
from datetime import datetime

from django.http import HttpRequest

from afterword.records.access import seeker_by_id, sole_seeker
from afterword.records.models import Seeker


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """One request of one seeker; `now` is read once, by the view."""

    seeker: Seeker
    now: datetime


def seeker_of(request: HttpRequest) -> Seeker | None:
    """The search that this browser opened last, or the one of whoever owns this computer; None before the first."""
    chosen = request.session.get("seeker")
    found = seeker_by_id(chosen) if isinstance(chosen, int) else None
    return found or sole_seeker()


def open_search(request: HttpRequest, seeker: Seeker) -> None:
    """Let this browser look at a search from now on."""
    request.session["seeker"] = seeker.pk
