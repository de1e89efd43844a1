"""The sentences that readers of time frames are scored on, from our own tests and from the files of other projects."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from afterword.core.timeframe.periods import months_later
from tests.core.timeframe.telling import DAY, ZONES, lines, rows, said

LANGUAGES = {"english": "en", "german": "de", "french": "fr", "spanish": "es", "other_days": "en"}
SENTENCE = "We will let you know {}."
US = ZoneInfo(ZONES["US"])
DUCKLING_TOLD = datetime(2013, 2, 12, 4, 30, tzinfo=US)
MOMENT = re.compile(r"\((\d+), (\d+), (\d+), \d+, \d+, \d+\)")
GRAINS = {"Day": (0, 1), "Week": (0, 7), "Month": (1, 0), "Quarter": (3, 0), "Year": (12, 0)}
RECOGNIZED = ("DateParser.json", "DatePeriodParser.json", "HolidayParser.json")


@dataclass(frozen=True, kw_only=True)
class Example:
    """A sentence, when and where it was said, and the days that are meant; none where it says nothing of an answer."""

    text: str
    phrase: str
    told: datetime
    first: date | None
    last: date | None
    country: str = "US"
    part: str | None = None
    language: str = "en"

    @property
    def zone(self) -> str:
        """The clock by which it was told."""
        return str(self.told.tzinfo)


def own_examples(name: str) -> Iterator[Example]:
    """The sentences of one of our tests; those that are vague have no day to compare."""
    table = said(name)
    if name == "other_days":
        table = "told 2026-03-11 15:00 in US\n" + "\n".join(f"{line} => nothing" for line in lines(table))
    for text, told, place, reading in rows(table):
        if reading != "vague":
            country, _, part = place.partition("-")
            yield Example(
                text=text,
                phrase=text,
                told=datetime.fromisoformat(told).replace(tzinfo=ZoneInfo(ZONES[country])),
                first=_day(reading),
                last=_day(reading),
                country=country,
                part=part or None,
                language=LANGUAGES[name],
            )


def _day(reading: str) -> date | None:
    if reading == "nothing":
        return None
    return datetime.strptime(reading.removeprefix("about "), DAY).replace(tzinfo=UTC).date()


def examples(folder: Path) -> Iterator[Example]:
    """The examples in a folder, of days from the one it was told on; times of day and what is past are left out."""
    return (row for row in _in_folder(folder) if row.last is not None and row.last >= row.told.date())


def _in_folder(folder: Path) -> Iterator[Example]:
    corpus = folder / "en_examples.jsonl"
    found = [folder / name for name in RECOGNIZED if (folder / name).exists()]
    if corpus.exists():
        yield from _of_duckling(corpus)
    for path in found:
        yield from _of_recognizers(path)
    if not found and not corpus.exists():
        raise SystemExit(f"{folder} has neither {corpus.name} nor {RECOGNIZED[0]}: name a folder that has one.")


def _in_a_sentence(phrase: str, told: datetime, days: tuple[date, date] | None) -> Iterator[Example]:
    if days is not None:
        yield Example(text=SENTENCE.format(phrase), phrase=phrase, told=told, first=days[0], last=days[1])


def _of_duckling(corpus: Path) -> Iterator[Example]:
    for line in corpus.read_text("utf-8").splitlines():
        row = json.loads(line)
        yield from _in_a_sentence(row["text"], DUCKLING_TOLD, _duckling_days(row["value"]))


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
        told = row.get("Context", {}).get("ReferenceDateTime")
        if told and len(row["Results"]) == 1:
            found = row["Results"][0]
            moment = datetime.fromisoformat(told).replace(tzinfo=US)
            yield from _in_a_sentence(found["Text"], moment, _recognized_days(found.get("Value") or {}))


def _recognized_days(value: dict[str, dict[str, str]]) -> tuple[date, date] | None:
    """First and last day: the end that they leave out counts too, for to them the 12th is none of "the 3rd to the 12th"."""
    found = value.get("FutureResolution") or {}
    try:
        if "date" in found:
            day = date.fromisoformat(found["date"])
            return day, day
        return date.fromisoformat(found["startDate"]), date.fromisoformat(found["endDate"])
    except (KeyError, ValueError):
        return None
