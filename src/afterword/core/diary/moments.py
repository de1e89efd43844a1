"""The moment at the front of an entry: a day, a time, a stretch of time, each in the zone of whoever writes.

`2026-03-05`, `2026-03-05 15:00`, `2026-03-05 15:00-16:00`, `2026-10-25 01:30+01:00`, `2026-11-01 01:30 -05:00`,
`2026-03-05T15:00-05:00`, `2026-03-05 15:00Z`, `2026-03-05 10:00 America/New_York`. After a time, a hyphen and a time
are the end of a stretch; an offset to the west stands after a blank, or in the form with a `T`.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone
from typing import NamedTuple

from afterword.core.diary.errors import Refused
from afterword.core.hours import UnknownZone, instant, is_repeated, is_skipped, zone_info
from afterword.core.patterns import Pattern
from afterword.core.zones import MAIN_ZONE

ONE_DAY = timedelta(days=1)
ONE_MINUTE = timedelta(minutes=1)
LAST = datetime.max.replace(tzinfo=UTC) - 2 * ONE_DAY

_CLOCK = r"[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{1,6})?)?"
_OFFSET = r"Z|\+[0-9]{2}:[0-9]{2}(?::[0-9]{2})?|[ \t]+[-\u2212](?=[0-9]{2}:)[0-9]{2}:[0-9]{2}(?::[0-9]{2})?(?![0-9:])"
_ZONE = r"[A-Za-z_]+(?:/[A-Za-z0-9_+-]+)+|UTC"
_MOMENT = Pattern(
    rf"(?P<day>[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}})"
    rf"(?:(?:T(?P<iso>{_CLOCK})(?P<iso_offset>Z|[-+][0-9]{{2}}:[0-9]{{2}}(?::[0-9]{{2}})?)?"
    rf"|[ \t]+(?P<clock>{_CLOCK})(?P<offset>{_OFFSET})?)"
    rf"(?:(?:[-\u2013]|[ \t]+[-\u2013][ \t]+)(?:(?P<end_day>[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}})(?:T|[ \t]+))?"
    rf"(?P<end>{_CLOCK})(?P<end_offset>{_OFFSET})?)?"
    rf"(?:[ \t]+(?P<zone>{_ZONE}))?)?(?=[ \t]|$)"
)
_COMMON = Pattern(
    r"([0-9-]{10})(?:[ \t]+([0-9]{2}:[0-9]{2})(?:-([0-9]{2}:[0-9]{2}))?)?[ \t]+(?=[A-Za-z])(?![A-Za-z_]+/|UTC)"
)

EXAMPLE = "2026-03-05 15:00-16:00  interview lumen-1 with dana"


class Moment(NamedTuple):
    """When an entry stands: its day as written, the instants of its time, and where the text after it begins."""

    day: date
    at: datetime | None
    ends_at: datetime | None
    after: int


@dataclass(slots=True)
class Clock:
    """The clocks of one zone, quick for the days on which they do not jump."""

    zone: str
    _offsets: dict[date, timedelta | None]

    def __init__(self, zone: str) -> None:
        self.zone = zone
        self._offsets = {}

    def start_of(self, day: date) -> datetime:
        """The first instant of a day."""
        offset = self._offset(day)
        if offset is not None:
            return _in_utc(day, time(), offset)
        return instant(day, time(), self.zone)

    def at(self, day: date, at: time) -> datetime:
        """The instant at which these clocks show a time. Refuses one that they jump over."""
        offset = self._offset(day)
        if offset is not None:
            return _in_utc(day, at, offset)
        if is_skipped(day, at, self.zone):
            raise Refused(
                f"the clocks in {self.zone} jump over {at:%H:%M} on {day}, to"
                f" {instant(day, at, self.zone).astimezone(zone_info(self.zone)):%H:%M}: write a time that was there",
            )
        return instant(day, at, self.zone)

    def shown(self, moment: datetime) -> datetime:
        """What these clocks show at an instant."""
        return moment.astimezone(zone_info(self.zone))

    def is_repeated(self, local: datetime) -> bool:
        """Whether these clocks show a local time twice."""
        return self._offset(local.date()) is None and is_repeated(local.date(), local.time().replace(fold=0), self.zone)

    def _offset(self, day: date) -> timedelta | None:
        """How far these clocks are from UTC all day; None on a day on which that changes."""
        try:
            return self._offsets[day]
        except KeyError:
            offset = self._offsets[day] = _offset_all_day(day, self.zone)
            return offset


def _offset_all_day(day: date, zone: str) -> timedelta | None:
    """The offset that holds from the day before to the day after; None where it changes or the calendar ends."""
    if not 2 < day.toordinal() < date.max.toordinal() - 1:
        return None
    here = zone_info(zone)
    first, last = (datetime.combine(day + step, time(), here).utcoffset() for step in (-ONE_DAY, 2 * ONE_DAY))
    return first if first == last else None


def _in_utc(day: date, at: time, offset: timedelta) -> datetime:
    return datetime.combine(day, at, UTC) - offset


class Moments:
    """Where an entry without a time stands: a minute after the one above it of the same day, or at the day's start."""

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self._above: tuple[date, datetime] | None = None

    def next_on(self, day: date) -> datetime | None:
        """The moment of an entry that names only its day; None at the ends of the calendar."""
        try:
            if self._above is not None and self._above[0] == day:
                return self._above[1] + ONE_MINUTE
            return self.clock.start_of(day)
        except OverflowError:
            return None

    def passed(self, day: date, at: datetime) -> None:
        """An entry of this day stands there until this moment."""
        self._above = (day, at)


def read_moment(text: str, clock: Clock) -> Moment:
    """The moment at the front of an entry."""
    common = _COMMON.match(text)
    try:
        if common is not None:
            written, at, end = common.groups()
            day = date.fromisoformat(written)
            if at is None:
                return Moment(day, None, None, common.end())
            starts_at = clock.at(day, time.fromisoformat(at))
            return Moment(day, starts_at, _end(day, end, starts_at, clock) if end else None, common.end())
        return _any_moment(text, clock)
    except (ValueError, OverflowError) as wrong:
        found = text.split(maxsplit=1)[0]
        raise Refused("there is no such day or time", found=found, example=EXAMPLE) from wrong


def moment_alone(text: str, clock: Clock, *, example: str) -> datetime:
    """A moment that stands alone; a day begins with its first instant."""
    alone = f"{text} x"
    moment = read_moment(alone, clock)
    if moment.ends_at is not None or alone[moment.after :].strip() != "x":
        raise Refused("expected one moment", found=text, example=example)
    return moment.at if moment.at is not None else clock.start_of(moment.day)


def _any_moment(text: str, clock: Clock) -> Moment:
    """A moment with everything that may stand in it."""
    match = _MOMENT.match(text)
    if match is None:
        raise Refused(
            "expected a day and perhaps a time in front of the entry", found=text[:10].strip(), example=EXAMPLE
        )
    day = date.fromisoformat(match["day"])
    written = match["iso"] or match["clock"]
    if written is None:
        return Moment(day, None, None, match.end())
    clock = _clock_of(match["zone"], clock)
    starts_at = _one(day, written, match["iso_offset"] or match["offset"], clock)
    if match["end"] is None:
        return Moment(day, starts_at, None, match.end())
    if match["end_day"] or match["end_offset"]:
        end_day = date.fromisoformat(match["end_day"] or match["day"])
        return Moment(day, starts_at, _one(end_day, match["end"], match["end_offset"], clock), match.end())
    offset = match["iso_offset"] or match["offset"]
    if offset:
        ends_at = _one(day, match["end"], offset, clock)
        return Moment(day, starts_at, ends_at if ends_at >= starts_at else ends_at + ONE_DAY, match.end())
    return Moment(day, starts_at, _end(day, match["end"], starts_at, clock), match.end())


def _clock_of(zone: str | None, clock: Clock) -> Clock:
    if zone is None:
        return clock
    check_zone(zone)
    return Clock(zone)


def check_zone(zone: str) -> None:
    """Refuses a zone that does not exist."""
    try:
        zone_info(zone)
    except UnknownZone as unknown:
        raise Refused(f"{zone!r} is no time zone", found=zone, near=sorted(set(MAIN_ZONE.values()))) from unknown


def _end(day: date, written: str, starts_at: datetime, clock: Clock) -> datetime:
    """The end of a stretch: on the day on which it began, or on the next where that would be before it."""
    ends_at = clock.at(day, _time(written))
    return ends_at if ends_at >= starts_at else clock.at(day + ONE_DAY, _time(written))


def _one(day: date, written: str, offset: str | None, clock: Clock) -> datetime:
    at = _time(written)
    return _in_utc(day, at, _offset(offset)) if offset else clock.at(day, at)


def _time(written: str) -> time:
    hours, minutes, *rest = written.split(":")
    seconds, _, fraction = (rest[0] if rest else "0").partition(".")
    return time(int(hours), int(minutes), int(seconds), int(fraction.ljust(6, "0")) if fraction else 0)


def _offset(written: str) -> timedelta:
    written = written.strip()
    if written == "Z":
        return timedelta()
    hours, minutes, *seconds = (int(part) for part in written[1:].split(":"))
    size = timedelta(hours=hours, minutes=minutes, seconds=seconds[0] if seconds else 0)
    timezone(size)
    return size if written[0] == "+" else -size


def moment_text(at: datetime, clock: Clock, ends_at: datetime | None = None) -> str:
    """A moment as a diary has it: the shortest that is read as the same instants."""
    start = _spelled(at, clock)
    if ends_at is None:
        return start
    for end in (_spelled(ends_at, clock)[11:], f" - {_spelled(ends_at, clock)}"):
        text = f"{start}-{end}" if end[0] != " " else f"{start}{end}"
        if _reads_as(text, at, ends_at, clock):
            return text
    return f"{_zulu(at)} - {_zulu(ends_at)}"


def _spelled(at: datetime, clock: Clock) -> str:
    try:
        local = clock.shown(at)
        text = f"{local.date()} {_clock_text(local)}"
        if clock.is_repeated(local) or clock.at(local.date(), local.time()) != at:
            text += _offset_text(local)
    except (OverflowError, ValueError, Refused):
        return _zulu(at)
    return text


def _reads_as(text: str, at: datetime, ends_at: datetime, clock: Clock) -> bool:
    try:
        moment = read_moment(f"{text} x", clock)
    except Refused:
        return False
    return (moment.at, moment.ends_at) == (at, ends_at) and text[moment.after :].strip() == ""


def _zulu(at: datetime) -> str:
    at = at.astimezone(UTC)
    return f"{at.date()} {_clock_text(at)}Z"


def _clock_text(at: datetime) -> str:
    if at.microsecond:
        return f"{at:%H:%M:%S.%f}".rstrip("0")
    return f"{at:%H:%M:%S}" if at.second else f"{at:%H:%M}"


def _offset_text(local: datetime) -> str:
    """The offset of a local time: one to the west after a blank, so that it is no end of a stretch."""
    offset = local.utcoffset() or timedelta()
    sign, size = (" -", -offset) if offset < timedelta() else ("+", offset)
    minutes, seconds = divmod(int(size.total_seconds()), 60)
    text = f"{sign}{minutes // 60:02}:{minutes % 60:02}"
    return f"{text}:{seconds:02}" if seconds else text
