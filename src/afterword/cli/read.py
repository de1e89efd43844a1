"""`afterword read`: the day in what an employer said."""

import json
import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import click

from afterword.cli.moments import instant_of, zulu

if TYPE_CHECKING:
    from afterword.core.timeframe import TimeFrame


@click.command()
@click.argument("sentence")
@click.option("--told", help="When they said it, at their place, such as 2026-03-11T15:00; now, if left out.")
@click.option("--country", required=True, help="Where they are: the two letters, and a part after a dash, as in DE-BY.")
@click.option("--zone", help="Their time zone, where the country has several.")
@click.option("--json", "as_json", is_flag=True, help="For a program to read.")
def read(sentence: str, told: str | None, country: str, zone: str | None, as_json: bool) -> None:
    """Read the day out of what an employer said: SENTENCE, or - to read it from standard input.

    Example: afterword read "by the end of next week" --told 2026-03-05T11:00 --country US
    """
    from afterword.core.timeframe import read_time_frame

    country, _, part = country.upper().partition("-")
    zone = zone or _main_zone(country)
    text = sys.stdin.read() if sentence == "-" else sentence
    told_at = instant_of(told, zone) if told else datetime.now(UTC)
    try:
        frame = read_time_frame(text, told_at, country, zone, subdivision=part or None)
    except ValueError as refused:
        raise click.UsageError(str(refused)) from refused
    click.echo(json.dumps(_as_json(frame), indent=2, ensure_ascii=False) if as_json else _in_words(frame))


def _main_zone(country: str) -> str:
    from afterword.core.hours import ALIASES
    from afterword.core.zones import MAIN_ZONE

    zone = MAIN_ZONE.get(ALIASES.get(country, country))
    if zone is None:
        raise click.UsageError(f"{country!r} is no country: use its two letters, such as US, GB or DE.")
    return zone


def _as_json(frame: "TimeFrame | None") -> dict[str, object]:
    if frame is None:
        return {"expected_by": None, "precision": None, "explanation": None, "words": None}
    return {
        "expected_by": frame.expected_by.isoformat() if frame.expected_by else None,
        "precision": str(frame.precision),
        "explanation": frame.explanation,
        "words": frame.words,
        "start": frame.start,
        "end": frame.end,
        "earliest": frame.earliest.isoformat() if frame.earliest else None,
        "may_write_after": frame.may_write_after,
        "told_at": zulu(frame.told_at),
    }


def _in_words(frame: "TimeFrame | None") -> str:
    if frame is None:
        return "This says nothing about when they will answer."
    if frame.expected_by is None:
        return f"no day ({frame.precision})\n{frame.explanation}"
    leave = "\nThey give leave to write after that day." if frame.may_write_after else ""
    return f"{frame.expected_by} ({frame.precision})\n{frame.explanation}{leave}"
