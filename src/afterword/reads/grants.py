"""What a seeker lets advisers see: all of it, and one view with its visits and what was said."""

from dataclasses import dataclass
from datetime import datetime

from django.db.models import Count, Q, Sum

from afterword.core import words
from afterword.core.grants import TITLES, Part
from afterword.core.hours import local_day
from afterword.reads.granted import CommentLook, comments_on, parts_of
from afterword.records.models import Application, Grant, Seeker

MOST_VISITS = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class GrantLine:
    """A view in a list."""

    id: int
    name: str
    state: str
    is_open: bool
    visits: int
    comments: int


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitLook:
    """Somebody looked."""

    when: str
    page: str
    times: int


@dataclass(frozen=True, slots=True, kw_only=True)
class GrantPage:
    """A view as its owner sees it."""

    id: int
    name: str
    state: str
    is_open: bool
    has_link: bool
    hides_names: bool
    parts: tuple[str, ...]
    applications: tuple[str, ...]
    visits: tuple[VisitLook, ...]
    comments: tuple[CommentLook, ...]


def grants(seeker: Seeker, *, now: datetime) -> tuple[GrantLine, ...]:
    """The seeker's views, the latest first."""
    said = Count("comments", filter=Q(comments__removed_at=None), distinct=True)
    rows = Grant.objects.filter(seeker=seeker).annotate(said=said).order_by("-made_at", "-pk")
    seen = dict(
        Grant.objects.filter(seeker=seeker).annotate(seen=Sum("visits__times")).values_list("pk", "seen")
    )  # beside the other sum, each visit would count once for every comment
    return tuple(
        GrantLine(
            id=row.pk,
            name=row.name,
            state=_state(row, now),
            is_open=_holds(row, now),
            visits=seen.get(row.pk) or 0,
            comments=row.said,
        )
        for row in rows
    )


def grant_page(grant: Grant, *, now: datetime) -> GrantPage:
    """One view whole."""
    shown = Application.objects.filter(seeker=grant.seeker, key__in=grant.applications, removed_at=None)
    return GrantPage(
        id=grant.pk,
        name=grant.name,
        state=_state(grant, now),
        is_open=_holds(grant, now),
        has_link=grant.token_hash is not None,
        hides_names=grant.hides_names,
        parts=tuple(TITLES[part] for part in parts_of(grant)),
        applications=tuple(f"{one.employer}, {one.role}" for one in shown.order_by("opened_at", "pk")),
        visits=_visits(grant),
        comments=comments_on(grant),
    )


def _visits(grant: Grant) -> tuple[VisitLook, ...]:
    rows = grant.visits.order_by("-at", "-pk")[:MOST_VISITS]
    zone = grant.seeker.zone
    return tuple(
        VisitLook(when=words.moment_in(row.at, zone, now=row.at), page=TITLES[Part(row.page)], times=row.times)
        for row in rows
    )


def _holds(grant: Grant, now: datetime) -> bool:
    return grant.revoked_at is None and now < grant.expires_at


def _state(grant: Grant, now: datetime) -> str:
    """Until when it is open, or since when it is not."""
    zone = grant.seeker.zone
    if grant.revoked_at is not None:
        return f"Taken back on {words.day(local_day(grant.revoked_at, zone), now=now)}"
    day = words.day(local_day(grant.expires_at, zone), now=now)
    if now >= grant.expires_at:
        return f"Over since {day}"
    return f"Open until {words.moment_in(grant.expires_at, zone, now=now)}" if grant.token_hash else "No link made yet"
