"""When an interview is to be: the day and the time of day beside each other, on the clock that they name."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from afterword.core.timeframe.naming import DayNamed

APART = 90
"""Characters between a day and its time of day, at most."""
_TIME = (
    r"(?P<hour>[01]?\d|2[0-4])"
    r"(?:(?:[:hH]|\s[hH]\s|(?=\.\d\d\s?(?:[ap]\.?m|uhr|h\b))\.)(?P<minute>[0-5]\d))?"
    r"(?:\s?(?P<half>[ap]\.?\s?m\b\.?|(?:uhr|h|heures?|hrs?|horas)\b))?(?![\d/%€$£])"
)
_CLOCK = re.compile(rf"(?<![\d.,/:€$£-]){_TIME}", re.IGNORECASE)
_UNTIL = re.compile(_TIME, re.IGNORECASE)
_NOON = re.compile(r"\b(?:noon|midday|midi|mediodía|zwölf uhr)\b", re.IGNORECASE)
_AT = re.compile(r"\ba las? $", re.IGNORECASE)
_AFTERNOON = re.compile(
    r"\s*(?:de la (?:tarde|noche)|nachmittags|abends|de l['’]après-midi|in the (?:afternoon|evening))", re.IGNORECASE
)
_RANGE = re.compile(r"\s?(?:-|–|—|to|bis|until|till|à|a las|hasta las|a)\s?", re.IGNORECASE)
_ONCE = re.compile(
    r"(?:from|instead of|rather than|originally|previously|was scheduled|statt|anstelle|anstatt|"
    r"ursprünglich|eigentlich|"
    r"au lieu|initialement|prévu|prévue|en lugar|prevista|inicialmente|en vez)\b"
    r"(?![^.!?\n]* (?:to|auf|au|al|for|für)\b)[^.!?\n]{0,30}$",
    re.IGNORECASE,
)
_FROM = re.compile(r"\b(?:vom|du|del)\b(?![^.!?\n]* (?:auf|au|al|para|für)\b)[^.!?\n]{0,30}$", re.IGNORECASE)
"""What stands before the day from which a talk is moved, and before any day of one that is not."""
_CHOICE = re.compile(r"\b(?:or|oder|ou|o|u)\b", re.IGNORECASE)
_NAMED_ZONES = {
    "et": "America/New_York", "est": "America/New_York", "edt": "America/New_York", "eastern": "America/New_York",
    "ct": "America/Chicago", "cst": "America/Chicago", "cdt": "America/Chicago", "central": "America/Chicago",
    "mt": "America/Denver", "mst": "America/Denver", "mdt": "America/Denver", "mountain": "America/Denver",
    "pt": "America/Los_Angeles", "pst": "America/Los_Angeles", "pdt": "America/Los_Angeles",
    "pacific": "America/Los_Angeles", "gmt": "UTC", "utc": "UTC", "bst": "Europe/London", "cet": "Europe/Paris",
    "cest": "Europe/Paris", "mez": "Europe/Berlin", "mesz": "Europe/Berlin", "ist": "Asia/Kolkata",
    "sgt": "Asia/Singapore", "jst": "Asia/Tokyo", "aest": "Australia/Sydney", "aedt": "Australia/Sydney",
    "wet": "Europe/Lisbon", "eet": "Europe/Helsinki",
    "new york": "America/New_York", "london": "Europe/London", "uk": "Europe/London", "paris": "Europe/Paris",
    "berlin": "Europe/Berlin", "madrid": "Europe/Madrid", "chicago": "America/Chicago", "dublin": "Europe/Dublin",
    "san francisco": "America/Los_Angeles", "los angeles": "America/Los_Angeles", "zürich": "Europe/Zurich",
    "vienna": "Europe/Vienna", "wien": "Europe/Vienna", "amsterdam": "Europe/Amsterdam", "toronto": "America/Toronto",
    "mexico city": "America/Mexico_City", "ciudad de méxico": "America/Mexico_City", "bogotá": "America/Bogota",
    "buenos aires": "America/Argentina/Buenos_Aires", "montréal": "America/Toronto", "singapore": "Asia/Singapore",
}  # fmt: skip
_ZONE = re.compile(
    r"[\s(,]{1,3}(?:heure de |heure d['’]|hora de |hora )?(?P<zone>"
    + "|".join(sorted(map(re.escape, _NAMED_ZONES), key=len, reverse=True))
    + r")\b(?P<more>\s?[+-]\d{1,2})?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Talk:
    """When a conversation begins and, where they said so, ends; both aware."""

    at: datetime
    ends_at: datetime | None = None
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock:
    """A time of day in a text."""

    minute: int
    last: int | None
    zone: str
    start: int
    end: int


def talks(text: str, days: Sequence[DayNamed], zone: str, *, moves: bool = False) -> tuple[Talk, ...]:
    """The talks that a text sets, leaving out those it takes back. `zone` is the employer's, where none is named.

    Of two days named as one, the later is meant only where it `moves` a talk: "from Thursday to Friday at noon".
    """
    found: dict[datetime, Talk] = {}
    for clock in clocks(text):
        day = _beside(clock, days)
        if day and day.is_last and not moves:
            return ()  # they offer several to choose from
        if day is None or not _is_set(text, clock, day, moves=moves):
            continue
        at = _at(day.day, clock.minute, clock.zone or zone)
        ends = None if clock.last is None else _at(day.day, clock.last, clock.zone or zone)
        words = " ".join(text[min(day.start, clock.start) : max(day.end, clock.end)].split())
        found.setdefault(at, Talk(at=at, ends_at=ends if ends and ends > at else None, words=words))
    return tuple(found.values())


def _is_set(text: str, clock: Clock, day: DayNamed, *, moves: bool) -> bool:
    """Whether the talk is to be then, and not one of several days or where it was."""
    if day.is_last:
        return not _CHOICE.search(text, day.start, day.end)
    first = min(day.start, clock.start)
    before = text[max(0, first - 45) : first]
    return not (_ONCE.search(before) or (moves and _FROM.search(before)))


def _beside(clock: Clock, days: Iterable[DayNamed]) -> DayNamed | None:
    near = [(_gap(clock, day), day) for day in days]
    close = [(gap, day) for gap, day in near if gap <= APART]
    return min(close, key=lambda one: one[0])[1] if close else None


def _gap(clock: Clock, day: DayNamed) -> int:
    """A day stands before its time more often than behind it."""
    if day.end <= clock.start:
        return clock.start - day.end
    return max(0, day.start - clock.end) + 10


def clocks(text: str) -> Iterable[Clock]:
    """The times of day in a text, with the zone that stands beside them."""
    skip = 0
    for match in _CLOCK.finditer(text):
        if match.start() < skip or not (match["minute"] or match["half"] or _is_hour(match, text)):
            continue
        minute, end = _minute(match, text)
        last = None
        if (
            (link := _RANGE.match(text, end))
            and (until := _UNTIL.match(text, link.end()))
            and (until["minute"] or until["half"])
        ):
            last, end = _minute(until, text)
            if (
                match["half"] is None
                and until["half"]
                and "p" in until["half"].lower()
                and minute < 720 <= minute + 720 <= last
            ):
                minute += 720
            skip = end
        zone = _ZONE.match(text, end)
        yield Clock(minute=minute, last=last, zone=_zone(zone), start=match.start(), end=zone.end() if zone else end)
    for match in _NOON.finditer(text):
        yield Clock(
            minute=720, last=None, zone=_zone(_ZONE.match(text, match.end())), start=match.start(), end=match.end()
        )


def _is_hour(match: re.Match[str], text: str) -> bool:
    """Whether a bare number is an hour, by what stands around it: "a las 5 de la tarde", "at 5 in the afternoon"."""
    return bool(_AFTERNOON.match(text, match.end()) or _AT.search(text, max(0, match.start() - 7), match.start()))


def _minute(match: re.Match[str], text: str) -> tuple[int, int]:
    hour, half, end = int(match["hour"]) % 24, (match["half"] or "").lower(), match.end()
    if half.startswith("p") and hour < 12:
        hour += 12
    elif half.startswith("a") and hour == 12:
        hour = 0
    elif hour < 12 and (later := _AFTERNOON.match(text, end)):
        hour, end = hour + 12, later.end()
    return hour * 60 + int(match["minute"] or 0), end


def _zone(match: re.Match[str] | None) -> str:
    if match is None:
        return ""
    name = _NAMED_ZONES[match["zone"].lower()]
    if name == "UTC" and match["more"]:
        hours = int(match["more"].replace(" ", ""))
        return f"Etc/GMT{-hours:+d}" if hours and -14 <= hours <= 12 else name
    return name


def _at(day: date, minute: int, zone: str) -> datetime:
    local = datetime.combine(day, time(), ZoneInfo(zone)) + timedelta(minutes=minute)
    return local.astimezone(UTC).astimezone(ZoneInfo(zone))
