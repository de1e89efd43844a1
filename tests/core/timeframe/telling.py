"""How the tests tell what an employer said, and write down what must be read from it."""

import re
from datetime import datetime
from pathlib import Path
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
    "AE": "Asia/Dubai",
    "AT": "Europe/Vienna",
    "CH": "Europe/Zurich",
    "IE": "Europe/Dublin",
    "IL": "Asia/Jerusalem",
    "JP": "Asia/Tokyo",
    "MX": "America/Mexico_City",
    "SG": "Asia/Singapore",
}
TOLD = re.compile(r"told (\S+ \S+) in (\w\w(?:-\w+)?)$")
SAID = Path(__file__).parent / "said"
DAY = "%a %d %b %Y"


def read(text: str, told: str = "2026-03-11 15:00", country: str = "US") -> TimeFrame | None:
    """What is read from a text that was told at a local time in a country, or in a part of one, as in CA-QC."""
    country, _, part = country.partition("-")
    zone = ZONES[country]
    told_at = datetime.fromisoformat(told).replace(tzinfo=ZoneInfo(zone))
    return read_time_frame(text, told_at, country, zone, subdivision=part or None)


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
    for line in lines(table):
        if heading := TOLD.match(line):
            told, country = heading.groups()
        else:
            said, reading = line.rsplit(" => ", 1)
            found.append((said, told, country, reading))
    return found


def lines(text: str) -> list[str]:
    """The lines of a table or a list that say something."""
    return [line for line in map(str.strip, text.splitlines()) if line and not line.startswith("#")]


def said(name: str) -> str:
    """One of the files beside this one, with what people who hire say."""
    return (SAID / f"{name}.txt").read_text("utf-8")
