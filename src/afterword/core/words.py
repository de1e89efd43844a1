"""Verdicts and moments as people say them, in English.

A moment is said where the employer's clock hangs: "Tuesday 17 March, 8:30 in New York". The year is said when it is
not the present one.
"""

from collections.abc import Callable
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


def lately(at: datetime, zone: str, *, now: datetime) -> str:
    """When something came, as one says it: "this morning", "yesterday", "on Friday 13 March"."""
    local, today = at.astimezone(zone_info(zone)), local_day(now, zone)
    if local.date() == today:
        return "this morning" if local.hour < 12 else "this afternoon" if local.hour < 18 else "this evening"
    return "yesterday" if local.date() == today - timedelta(days=1) else f"on {day(local.date(), now=now)}"


def _day_and_time(at: datetime, zone: str, now: datetime) -> str:
    return f"{day(local_day(at, zone), now=now)}, {hour_in(at, zone)}"


def hour_in(at: datetime, zone: str) -> str:
    """What a clock in a zone shows: "8:30"."""
    local = at.astimezone(zone_info(zone))
    return f"{local.hour}:{local.minute:02}"


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


SOON = 28
"""So many days ahead are counted; what is further off is said by its date alone."""


def near(at: datetime, place: Place, *, now: datetime) -> str:
    """How far off a coming moment is, as one says it: "today", "Friday, in 3 business days". Empty where it is past or
    far, and its date says it better. A midnight that ends a day belongs to that day.
    """
    on, today = place.day_of(at), place.day_of(now)
    if place.start_of(on) == at:
        on -= timedelta(days=1)
    days = (on - today).days
    if not 0 <= days <= SOON:
        return ""
    if days < 2:
        return ("today", "tomorrow")[days]
    named = DAYS[on.weekday()] if days < 7 else day(on, now=now)
    return f"{named}, {_counted(today, on, place)}"


def _counted(today: date, on: date, place: Place) -> str:
    """The days from one to another, in business days where the last of them is one."""
    days = [today + timedelta(days=n) for n in range(1, (on - today).days + 1)]
    if not place.calendar.is_business_day(on):
        return f"in {len(days)} days"
    worked = sum(map(place.calendar.is_business_day, days))
    return f"in {worked} business days" if worked > 1 else "the next business day"


def city(zone: str) -> str:
    """What people call a zone: the city in its name."""
    return zone.rpartition("/")[2].replace("_", " ")


def _unnamed(reason: Reason) -> str:
    """Who somebody is whose name is not known, where a sentence speaks of them."""
    return "Somebody" if reason.sentence.startswith("{who}") else "them"


def sentence(verdict: Verdict, step: Step, application: Application, contact: Contact | None, *, now: datetime) -> str:
    """Why a verdict is what it is, with the names, days and moments of its step filled in."""
    return verdict.reason.sentence.format_map(_Blanks(verdict, step, application, contact, now))


class _Blanks(dict[str, str]):
    """What the words in braces stand for, worked out only for those that a sentence has."""

    def __init__(
        self, verdict: Verdict, step: Step, application: Application, contact: Contact | None, now: datetime
    ) -> None:
        super().__init__()
        self.verdict, self.step, self.contact, self.now = verdict, step, contact, now
        self.employer, self.place = application.employer, application.place

    def __missing__(self, name: str) -> str:
        return BLANKS[name](self)

    def moment(self, of: str, say: Callable[..., str], otherwise: str) -> str:
        """A moment of the verdict in words, or other words where it has none."""
        at = getattr(self.verdict, of, None)
        return say(at, self.place, now=self.now) if at else otherwise


BLANKS: dict[str, Callable[[_Blanks], str]] = {
    "who": lambda blank: blank.contact.name if blank.contact else _unnamed(blank.verdict.reason),
    "employer": lambda blank: blank.employer,
    "what": lambda blank: blank.step.what or "what you promised",
    "day": lambda blank: day(blank.step.day, now=blank.now) if blank.step.day else "the day they named",
    "until": lambda blank: blank.moment("until", end, "they write"),
    "begins": lambda blank: blank.moment("until", beginning, "they write"),
    "best_by": lambda blank: blank.moment("best_by", last_day, "soon"),
    "at": lambda blank: blank.moment("at", moment, "that day"),
    "n": lambda blank: {1: "once", 2: "twice"}.get(blank.step.count, f"{blank.step.count} times"),
    "channel": lambda blank: (blank.contact and blank.contact.channel) or "e-mail",
}
"""The words in braces that a reason's sentence may have."""
