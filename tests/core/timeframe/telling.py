"""How the tests tell what an employer said, and write down what must be read from it."""

import re
from datetime import datetime
from zoneinfo import ZoneInfo

from afterword.core.timeframe import Precision, TimeFrame, read_time_frame

ZONES = {
    "US": "America/New_York",
    "GB": "Europe/London",
    "DE": "Europe/Berlin",
    "FR": "Europe/Paris",
    "ES": "Europe/Madrid",
    "CA": "America/Toronto",
    "IN": "Asia/Kolkata",
    "AU": "Australia/Sydney",
}
TOLD = re.compile(r"told (\S+ \S+) in (\w\w)$")
DAY = "%a %d %b %Y"


def read(text: str, told: str = "2026-03-11 15:00", country: str = "US") -> TimeFrame | None:
    """What is read from a text that was told at a local time in a country."""
    zone = ZONES[country]
    return read_time_frame(text, datetime.fromisoformat(told).replace(tzinfo=ZoneInfo(zone)), country, zone)


def summary(frame: TimeFrame | None) -> str:
    """A reading as the tables write it: its day, with "about" before one that is not sure."""
    if frame is None:
        return "nothing"
    if frame.expected_by is None:
        return frame.precision.value
    about = "about " if frame.precision is Precision.APPROXIMATE else ""
    return about + frame.expected_by.strftime(DAY)


def rows(table: str) -> list[tuple[str, str, str, str]]:
    """The rows of a table: what was said, when, where, and the reading. "told ... in ..." holds for what follows it."""
    found, told, country = [], "", ""
    for line in filter(None, map(str.strip, table.splitlines())):
        if heading := TOLD.match(line):
            told, country = heading.groups()
        else:
            said, reading = line.rsplit(" => ", 1)
            found.append((said, told, country, reading))
    return found
