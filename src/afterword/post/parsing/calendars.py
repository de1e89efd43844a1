"""Calendar invitations: what is invited to, and when. Broken ones give what can be read of them, or nothing."""

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime
from typing import Any

from afterword.core.mail.message import Invited, Mailbox
from afterword.post.parsing.decoding import on_one_line, visible
from afterword.post.parsing.limits import CALENDAR

MOST_EVENTS = 20
LONGEST_FIELD = 500


def invitations(content: bytes) -> tuple[Invited, ...]:
    """The events that a calendar file invites to or calls off."""
    if len(content) > CALENDAR or content.count(b"BEGIN:") > 200:
        return ()
    from icalendar import Calendar

    try:
        calendars = Calendar.from_ical(content, multiple=True)
        return tuple(_events(calendars))[:MOST_EVENTS]
    except Exception:  # noqa: BLE001 - a calendar library meets the worst of other people's programs
        return ()


def _events(calendars: Iterable[Any]) -> Iterator[Invited]:
    for calendar in calendars:
        cancels = str(calendar.get("method", "")).upper() == "CANCEL"
        if str(calendar.get("method", "")).upper() in ("REPLY", "COUNTER", "REFRESH"):
            continue
        for event in calendar.walk("VEVENT")[:MOST_EVENTS]:
            yield _invited(event, cancels=cancels)


def _invited(event: Any, *, cancels: bool) -> Invited:
    starts, ends = _moment(event, "dtstart"), _moment(event, "dtend")
    if ends is None and isinstance(starts, datetime) and (lasts := _decoded(event, "duration")) is not None:
        ends = starts + lasts
    return Invited(
        uid=_text(event, "uid"),
        summary=_text(event, "summary"),
        starts_at=starts.astimezone(UTC) if isinstance(starts, datetime) and starts.tzinfo else None,
        ends_at=ends.astimezone(UTC) if isinstance(ends, datetime) and ends.tzinfo else None,
        zone=_zone(event),
        all_day=None if isinstance(starts, datetime) else starts,
        place=_text(event, "location"),
        organizer=_organizer(event),
        is_cancelled=cancels or _text(event, "status").upper() == "CANCELLED",
    )


def _text(event: Any, name: str) -> str:
    return on_one_line(visible(str(event.get(name) or ""))[:LONGEST_FIELD])


def _decoded(event: Any, name: str) -> Any:
    try:
        return event.decoded(name, None)
    except (ValueError, TypeError, AttributeError, KeyError):
        return None


def _moment(event: Any, name: str) -> datetime | date | None:
    found = _decoded(event, name)
    return found if isinstance(found, date) else None


def _zone(event: Any) -> str:
    """The zone by its name, where it named one that the time-zone database has."""
    found = _decoded(event, "dtstart")
    return str(getattr(getattr(found, "tzinfo", None), "key", "") or "")


def _organizer(event: Any) -> Mailbox:
    found = event.get("organizer")
    if found is None or isinstance(found, list):
        return Mailbox()
    name = str(getattr(found, "params", {}).get("CN", ""))
    return Mailbox(
        name=on_one_line(name), address=on_one_line(str(found)).removeprefix("mailto:").removeprefix("MAILTO:")
    )
