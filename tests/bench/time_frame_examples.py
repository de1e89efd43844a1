"""The sentences that readers of time frames are scored on, from our own tests and from the files of other projects."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from afterword.core.timeframe.periods import months_later
from tests.core.timeframe.telling import DAY, ZONES, lines, rows, said

LANGUAGES = {"english": "en", "german": "de", "french": "fr", "spanish": "es", "other_days": "en"}
FRAME = "We will let you know {}."
DUCKLING_TOLD = datetime(2013, 2, 12, 4, 30, tzinfo=ZoneInfo(ZONES["US"]))
MOMENT = re.compile(r"\((\d+), (\d+), (\d+), \d+, \d+, \d+\)")
GRAINS = {"Day": (0, 1), "Week": (0, 7), "Month": (1, 0), "Quarter": (3, 0), "Year": (12, 0)}
RECOGNIZED = ("DateParser.json", "DatePeriodParser.json", "HolidayParser.json")


@dataclass(frozen=True, kw_only=True)
class Example:
    """A sentence, when and where it was said, and the days that are meant; none where it says nothing of an answer."""

    text: str
    phrase: str
    told: datetime
    country: str
    language: str
    first: date | None
    last: date | None
    part: str | None = None

    @property
    def zone(self) -> str:
        """The clock by which it was told."""
        return str(self.told.tzinfo)


def own_examples(name: str) -> Iterator[Example]:
    """The sentences of one of our tests; those that are vague have no day to compare."""
    if name == "other_days":
        table = "told 2026-03-11 15:00 in US\n" + "\n".join(f"{line} => nothing" for line in lines(said(name)))
    else:
        table = said(name)
    for text, told, country, reading in rows(table):
        if reading != "vague":
            country, _, part = country.partition("-")
            moment = datetime.fromisoformat(told).replace(tzinfo=ZoneInfo(ZONES[country]))
            yield _example(text, text, moment, country, _day(reading), language=LANGUAGES[name], part=part or None)


def _day(reading: str) -> date | None:
    return None if reading == "nothing" else datetime.strptime(reading.removeprefix("about "), DAY).date()


def _example(
    text: str,
    phrase: str,
    told: datetime,
    country: str,
    last: date | None,
    *,
    first: date | None = None,
    **more: str | None,
) -> Example:
    return Example(
        text=text,
        phrase=phrase,
        told=told,
        country=country,
        first=first or last,
        last=last,
        language=more.get("language") or "en",
        part=more.get("part"),
    )


def examples(folder: Path) -> Iterator[Example]:
    """The examples in a folder, of days from the one it was told on; times of day and what is past are left out."""
    for row in _in_folder(folder):
        if row.last is not None and row.last >= row.told.date():
            yield row


def _in_folder(folder: Path) -> Iterator[Example]:
    corpus = folder / "en_examples.jsonl"
    if corpus.exists():
        yield from _of_duckling(corpus)
        return
    found = [folder / name for name in RECOGNIZED if (folder / name).exists()]
    if not found:
        raise SystemExit(f"{folder} has neither en_examples.jsonl nor {RECOGNIZED[0]}: name a folder that has one.")
    for path in found:
        yield from _of_recognizers(path)


def _of_duckling(corpus: Path) -> Iterator[Example]:
    for line in corpus.read_text("utf-8").splitlines():
        row = json.loads(line)
        days = _duckling_days(row["value"])
        if days is not None:
            first, last = days
            text = FRAME.format(row["text"])
            yield _example(text, row["text"], DUCKLING_TOLD, "US", last, first=first)


def _duckling_days(value: str) -> tuple[date, date] | None:
    """First and last day of a value that is whole days; None for a time of day and a length of time."""
    moments = [date(*map(int, found)) for found in MOMENT.findall(value)]
    grain = next((grain for grain in GRAINS if re.search(rf"\) {grain}\b", value)), None)
    if grain is None or not moments or "Open" in value:
        return None
    if len(moments) == 2:
        return moments[0], moments[1] - timedelta(days=1)
    months, days = GRAINS[grain]
    return moments[0], months_later(moments[0], months) + timedelta(days=days - 1)


def _of_recognizers(path: Path) -> Iterator[Example]:
    for row in json.loads(path.read_text("utf-8-sig")):
        if len(row["Results"]) == 1 and "ReferenceDateTime" in row.get("Context", {}):
            told = datetime.fromisoformat(row["Context"]["ReferenceDateTime"]).replace(tzinfo=ZoneInfo(ZONES["US"]))
            phrase, days = row["Results"][0]["Text"], _recognized_days(row["Results"][0])
            if days is not None:
                yield _example(FRAME.format(phrase), phrase, told, "US", days[1], first=days[0])


def _recognized_days(result: dict[str, dict[str, dict[str, str]]]) -> tuple[date, date] | None:
    found = (result.get("Value") or {}).get("FutureResolution") or {}
    try:
        if "date" in found:
            day = date.fromisoformat(found["date"])
            return day, day
        return date.fromisoformat(found["startDate"]), date.fromisoformat(found["endDate"]) - timedelta(days=1)
    except (KeyError, ValueError):
        return None
