"""The readers that are scored: ours, and three libraries where they are installed."""

import logging
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from afterword.core.timeframe import read_time_frame
from tests.bench.time_frame_examples import Example

HOW = """\
The other readers are in the dependency group `bench`, which no requirement of the project takes in. For an environment of
their own, which leaves this one alone:

    python -m venv ~/afterword-readers
    ~/afterword-readers/bin/pip install -e . dateparser parsedatetime recognizers-text-suite "emoji<2"
    ~/afterword-readers/bin/python -m tests.bench.time_frames FOLDER ..."""


@dataclass(frozen=True)
class Reader:
    """What finds the day in an example."""

    name: str
    read: Callable[[Example], date | None]


def readers() -> tuple[list[Reader], dict[str, str]]:
    """Ours first, then those that are installed; and why each of the others is missing."""
    found, missing = [Reader("ours", _ours)], {}
    for name, make in (
        ("dateparser", _dateparser),
        ("parsedatetime", _parsedatetime),
        ("recognizers-text", _recognizers),
    ):
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                found.append(Reader(name, make()))
        except ImportError as absent:
            missing[name] = str(absent)
    return found, missing


def _ours(row: Example) -> date | None:
    frame = read_time_frame(row.text, row.told, row.country, row.zone, subdivision=row.part)
    return frame.expected_by if frame else None


def _latest(days: list[date]) -> date | None:
    """Of several days the latest one, as ours takes it."""
    return max(days, default=None)


def _dateparser() -> Callable[[Example], date | None]:
    from dateparser.search import search_dates  # noqa: PLC0415 - may be missing

    def read(row: Example) -> date | None:
        order = "MDY" if row.country == "US" else "DMY"
        settings: Any = {
            "RELATIVE_BASE": row.told.replace(tzinfo=None),
            "PREFER_DATES_FROM": "future",
            "DATE_ORDER": order,
        }
        found = search_dates(row.text, languages=[row.language], settings=settings) or []
        return _latest([moment.date() for _, moment in found])

    return read


def _parsedatetime() -> Callable[[Example], date | None]:
    import parsedatetime  # noqa: PLC0415 - may be missing

    logging.getLogger("parsedatetime").setLevel(logging.ERROR)
    clock = parsedatetime.Calendar()

    def read(row: Example) -> date | None:
        found = clock.nlp(row.text, sourceTime=row.told.replace(tzinfo=None)) or ()
        return _latest([moment.date() for moment, *_ in found])

    return read


def _recognizers() -> Callable[[Example], date | None]:
    from recognizers_date_time import recognize_datetime  # noqa: PLC0415 - may be missing

    cultures = {"en": "en-us", "de": "de-de", "fr": "fr-fr", "es": "es-es"}

    def read(row: Example) -> date | None:
        told = row.told.replace(tzinfo=None)
        try:
            found = recognize_datetime(row.text, cultures[row.language], reference=told)
        except Exception:  # noqa: BLE001 - some sentences are too much for it, and that is its answer
            return None
        values = [one.resolution["values"][-1] for one in found if one.resolution and one.resolution.get("values")]
        return _latest([day for value in values if (day := _recognized(value, told)) is not None])

    return read


def _recognized(value: dict[str, str], told: datetime) -> date | None:
    """The last day of what it found; a length of time is counted from when it was told, which it leaves to us."""
    try:
        match value["type"]:
            case "date" | "datetime":
                return date.fromisoformat(value["value"][:10])
            case "daterange" | "datetimerange":
                return date.fromisoformat(value["end"][:10]) - timedelta(days=1)
            case "duration":
                return (told + timedelta(seconds=int(value["value"]))).date()
            case _:
                return None
    except (KeyError, ValueError, OverflowError):
        return None
