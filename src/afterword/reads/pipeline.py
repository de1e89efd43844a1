"""Leads and applications as a table and as a board. Both cost the same for ten and for ten thousand: a page, a column
and the numbers beside them are each one question.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from urllib.parse import urlencode

from django.db.models import Count, F, Q, QuerySet
from django.db.models.expressions import Combinable

from afterword.core import words
from afterword.core.hours import local_day
from afterword.core.pipeline import Standing
from afterword.reads.steps import Moment
from afterword.records.models import Application, Seeker

PAGE = 50
CARDS = 20
"""So many cards stand in a column; the rest is a page of the table."""
MOST_SOURCES = 12

TITLES: dict[Standing, str] = {
    Standing.LEAD: "Leads",
    Standing.APPLIED: "Applied",
    Standing.INTERVIEWING: "Interviewing",
    Standing.WAITING: "Waiting",
    Standing.OFFER: "Offer",
    Standing.CLOSED: "Closed",
}
"""What the columns are called."""

SINGULAR = TITLES | {Standing.LEAD: "Lead"}

FIELDS = ("key", "employer", "role", "via", "standing", "zone", "opened_at", "next_due_at", "ended")
Order = tuple[str | Combinable, ...]
LATEST = "-opened_at"
SOON = F("next_due_at").asc(nulls_last=True)
ORDERS: dict[str, tuple[str, Order]] = {
    "next": ("Next", ("ended", SOON, LATEST)),
    "employer": ("Employer", ("employer", "role")),
    "role": ("Role", ("role", "employer")),
    "standing": ("Stands at", ("standing", SOON)),
    "via": ("Through", ("via", "employer")),
    "opened": ("Since", (LATEST,)),
}
"""By what the table can be sorted, and what that means in the database; each also the other way round."""

TURNED: dict[str, Order] = {
    "next": (F("next_due_at").desc(nulls_last=True), "opened_at"),
    "employer": ("-employer", "-role"),
    "role": ("-role", "-employer"),
    "standing": ("-standing", SOON),
    "via": ("-via", "-employer"),
    "opened": ("opened_at",),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which applications are asked for, and in which order: what an address says behind its question mark."""

    standing: Standing | None = None
    via: str = ""
    words: str = ""
    sort: str = "next"
    is_turned: bool = False
    page: int = 1

    def address(self, **changed: object) -> str:
        """The address of these, with something changed; what is usual is left out."""
        one = replace(self, page=1, **changed)  # type: ignore[arg-type]
        sort = f"{'-' if one.is_turned else ''}{one.sort}"
        told = {
            "standing": one.standing or "",
            "via": one.via,
            "words": one.words,
            "sort": sort if sort != "next" else "",
        }
        return "?" + urlencode({name: value for name, value in told.items() if value})


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A lead or an application in the table or on the board."""

    key: str
    employer: str
    role: str
    via: str
    standing: Standing
    stands: str
    ended: bool
    opened: str
    next: Moment | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """A column of the table, the address that sorts by it, and how it is sorted now."""

    title: str
    address: str
    sorted: str


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """A choice of applications with an address of its own, and how many they are."""

    title: str
    address: str
    count: int
    is_here: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """One page of the table."""

    rows: tuple[Row, ...]
    headings: tuple[Heading, ...]
    views: tuple[View, ...]
    sources: tuple[View, ...]
    wanted: Wanted
    page: int
    pages: int
    found: int
    total: int
    query: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column of the board: its first cards, and where the rest stands."""

    standing: Standing
    title: str
    count: int
    cards: tuple[Row, ...]
    more: int
    address: str


def table(seeker: Seeker, wanted: Wanted, *, now: datetime) -> Table:
    """The applications that are wanted, a page of them."""
    counts = _counts(seeker)
    total = sum(counts.values())
    rows = _found(seeker, wanted)
    is_all = wanted == replace(Wanted(), sort=wanted.sort, is_turned=wanted.is_turned, page=wanted.page)
    found = total if is_all else rows.count()
    pages = max(1, -(-found // PAGE))
    page = min(max(1, wanted.page), pages)
    order = TURNED[wanted.sort] if wanted.is_turned else ORDERS[wanted.sort][1]
    shown = rows.order_by(*order, "id")[(page - 1) * PAGE : page * PAGE]
    return Table(
        rows=tuple(_row(row, seeker.zone, now) for row in shown.values_list(*FIELDS)),
        headings=tuple(_headings(wanted)),
        views=tuple(_views(wanted, counts, total)),
        sources=tuple(_sources(seeker, wanted)),
        wanted=wanted,
        page=page,
        pages=pages,
        found=found,
        total=total,
        query=wanted.address().removeprefix("?"),
    )


def board(seeker: Seeker, *, now: datetime) -> tuple[Column, ...]:
    """All columns, each with its first cards."""
    counts = _counts(seeker)
    return tuple(
        Column(
            standing=standing,
            title=TITLES[standing],
            count=counts.get(standing, 0),
            cards=tuple(_cards(seeker, standing, now)) if counts.get(standing) else (),
            more=max(0, counts.get(standing, 0) - CARDS),
            address=Wanted(standing=standing).address(),
        )
        for standing in Standing
    )


def still_open(seeker: Seeker, *, most: int, now: datetime) -> tuple[Row, ...]:
    """The applications and leads that have not ended, what is due first."""
    rows = _of(seeker).filter(ended=False).order_by(SOON, LATEST, "id")
    return tuple(_row(row, seeker.zone, now) for row in rows.values_list(*FIELDS)[:most])


def _of(seeker: Seeker) -> QuerySet[Application]:
    return Application.objects.filter(seeker=seeker, removed_at=None)


def _counts(seeker: Seeker) -> dict[str, int]:
    rows = _of(seeker).values_list("standing").annotate(count=Count("id")).order_by()
    return dict(rows)


def _found(seeker: Seeker, wanted: Wanted) -> QuerySet[Application]:
    rows = _of(seeker)
    if wanted.standing is not None:
        rows = rows.filter(standing=wanted.standing)
    if wanted.via:
        rows = rows.filter(via=wanted.via)
    for word in wanted.words.split()[:8]:
        rows = rows.filter(Q(employer__icontains=word) | Q(role__icontains=word) | Q(via__icontains=word))
    return rows


def _cards(seeker: Seeker, standing: Standing, now: datetime) -> Iterator[Row]:
    rows = _of(seeker).filter(standing=standing).order_by(SOON, LATEST, "id")
    return (_row(row, seeker.zone, now) for row in rows.values_list(*FIELDS)[:CARDS])


def _row(row: tuple[Any, ...], clock: str, now: datetime) -> Row:
    key, employer, role, via, standing, zone, opened_at, next_due_at, ended = row
    stands = Standing(standing)
    return Row(
        key=key,
        employer=employer,
        role=role,
        via=via,
        standing=stands,
        stands=SINGULAR[stands],
        ended=ended,
        opened=words.day(local_day(opened_at, clock), now=now),
        next=_next(next_due_at, zone, now) if next_due_at and (not ended or next_due_at <= now) else None,
    )


def _next(at: datetime, zone: str, now: datetime) -> Moment:
    return Moment(at=at, words="now" if at <= now else words.moment_in(at, zone, now=now))


def _headings(wanted: Wanted) -> Iterator[Heading]:
    for name, (title, _) in ORDERS.items():
        is_here = name == wanted.sort
        way = "descending" if wanted.is_turned else "ascending"
        turned = is_here and not wanted.is_turned
        yield Heading(
            title=title, address=wanted.address(sort=name, is_turned=turned), sorted=way if is_here else "none"
        )


def _views(wanted: Wanted, counts: dict[str, int], total: int) -> Iterator[View]:
    yield View(title="All", address=wanted.address(standing=None), count=total, is_here=wanted.standing is None)
    for standing in Standing:
        is_here = standing is wanted.standing
        if counts.get(standing) or is_here:
            address = wanted.address(standing=standing)
            yield View(title=TITLES[standing], address=address, count=counts.get(standing, 0), is_here=is_here)


def _sources(seeker: Seeker, wanted: Wanted) -> Iterator[View]:
    """Where they came from, the most frequent first, and the one that is looked at."""
    rows = _of(seeker).exclude(via="").values_list("via").annotate(count=Count("id")).order_by("-count", "via")
    found = list(rows[:MOST_SOURCES])
    if wanted.via and wanted.via not in dict(found):
        found.append((wanted.via, 0))
    for via, count in found:
        yield View(title=via, address=wanted.address(via=via), count=count, is_here=via == wanted.via)
