"""Conversations as appointments for the calendar of one's choice: a file that all of them read (RFC 5545).

The file is all there is of it: no calendar is asked and none is written to.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from icalendar import Event

CONTENT_TYPE = "text/calendar; charset=utf-8"


@dataclass(frozen=True, slots=True, kw_only=True)
class Appointment:
    """One conversation. `id` stays the same in every file, so that a calendar changes it and does not double it."""

    id: str
    title: str
    starts_at: datetime
    ends_at: datetime
    where: str = ""
    notes: str = ""


def to_ics(appointments: Iterable[Appointment], *, now: datetime) -> bytes:
    """The appointments as a file. What a text could do to the format, the library writes so that it does not."""
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", "-//Afterword//Afterword//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    for one in appointments:
        calendar.add_component(_event(one, now))
    return bytes(calendar.to_ical())


def _event(one: Appointment, now: datetime) -> "Event":
    import icalendar

    event = icalendar.Event()
    event.add("uid", f"{one.id}@afterword")
    event.add("dtstamp", now)
    event.add("dtstart", one.starts_at)
    event.add("dtend", one.ends_at)
    event.add("summary", one.title)
    for name, value in (("location", one.where), ("description", one.notes)):
        if value:
            event.add(name, value)
    return event
