"""Verdicts and moments as people say them, in English.

A moment is said where the employer's clock hangs: "Tuesday 17 March, 8:30 in New York". The year is said when it is
not the present one.
"""

from datetime import date, datetime, timedelta

from afterword.core.history import Application, Contact
from afterword.core.hours import Place, local_day, zone_info
from afterword.core.steps import Step
from afterword.core.verdicts import Reason, Verdict

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def day(on: date, *, now: datetime) -> str:
    """A day: "Friday 13 March"."""
    year = "" if on.year == now.year else f" {on.year}"
    return f"{DAYS[on.weekday()]} {on.day} {MONTHS[on.month - 1]}{year}"


def moment(at: datetime, place: Place, *, now: datetime) -> str:
    """A moment where an employer is: "Tuesday 17 March, 8:30 in New York"."""
    return f"{_day_and_time(at, place.zone, now)} in {city(place.zone)}"


def moment_in(at: datetime, zone: str, *, now: datetime | None = None) -> str:
    """A moment in a zone by its name, said as `moment` says it."""
    return f"{_day_and_time(at, zone, now or at)} in {city(zone)}"


def _day_and_time(at: datetime, zone: str, now: datetime) -> str:
    local = at.astimezone(zone_info(zone))
    return f"{day(local.date(), now=now)}, {local.hour}:{local.minute:02}"


def end(until: datetime, place: Place, *, now: datetime) -> str:
    """The end of something: a midnight belongs to the day before, as people count."""
    on = local_day(until, place.zone)
    if place.start_of(on) == until:
        return f"the end of {day(on - timedelta(days=1), now=now)}"
    return moment(until, place, now=now)


def beginning(at: datetime, place: Place, *, now: datetime) -> str:
    """The beginning of something: the day alone, where it is a midnight."""
    on = local_day(at, place.zone)
    return day(on, now=now) if place.start_of(on) == at else moment(at, place, now=now)


def last_day(until: datetime, place: Place, *, now: datetime) -> str:
    """The last day before a moment that ends a day, or the moment itself: what "by" means to a person."""
    on = local_day(until, place.zone)
    if place.start_of(on) == until:
        return day(on - timedelta(days=1), now=now)
    return moment(until, place, now=now)


def city(zone: str) -> str:
    """What people call a zone: the city in its name."""
    return zone.rpartition("/")[2].replace("_", " ")


def _unnamed(reason: Reason) -> str:
    """Who somebody is whose name is not known, where a sentence speaks of them."""
    return "Somebody" if reason.sentence.startswith("{who}") else "them"


def sentence(verdict: Verdict, step: Step, application: Application, contact: Contact | None, *, now: datetime) -> str:
    """Why a verdict is what it is, with the names, days and moments of its step filled in."""
    place = application.place
    ends = getattr(verdict, "until", None)
    happened = getattr(verdict, "at", None)
    best_by = getattr(verdict, "best_by", None)
    return verdict.reason.sentence.format(
        who=contact.name if contact else _unnamed(verdict.reason),
        employer=application.employer,
        what=step.what or "what you promised",
        day=day(step.day, now=now) if step.day else "the day they named",
        until=end(ends, place, now=now) if ends else "they write",
        begins=beginning(ends, place, now=now) if ends else "they write",
        best_by=last_day(best_by, place, now=now) if best_by else "soon",
        at=moment(happened, place, now=now) if happened else "that day",
        n={1: "once", 2: "twice"}.get(step.count, f"{step.count} times"),
        channel=(contact and contact.channel) or "e-mail",
    )
