"""`afterword read`: the day in what an employer said, and what their mail says."""

import json
import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import click

from afterword.cli.moments import instant_of, zulu

if TYPE_CHECKING:
    from afterword.core.timeframe import TimeFrame


@click.command()
@click.argument("said", nargs=-1, required=True, metavar="SENTENCE | MAIL.eml [MAIL.eml …]")
@click.option("--told", help="When they said it, at their place, such as 2026-03-11T15:00; now, if left out.")
@click.option("--country", help="Where they are: the two letters, and a part after a dash, as in DE-BY.")
@click.option("--zone", help="Their time zone, where the country has several.")
@click.option("--json", "as_json", is_flag=True, help="For a program to read.")
def read(said: tuple[str, ...], told: str | None, country: str | None, zone: str | None, as_json: bool) -> None:
    """Read the day out of what an employer said: SENTENCE, or - to read it from standard input.

    Example: afterword read "by the end of next week" --told 2026-03-05T11:00 --country US

    Or read mail: files with one message (.eml, .msg) or many (.mbox). Each message gives what it says, for whom, and
    the days in it; nothing is stored. Without --country it is guessed from the message.

    Example: afterword read reply.eml --json
    """
    from afterword.cli.read_mail import are_mail, read_mail

    country, _, part = (country or "").upper().partition("-")
    if are_mail(said):
        zone = zone or (_main_zone(country) if country else "")
        moment = instant_of(told, zone or "UTC") if told else datetime.now(UTC)
        read_mail(said, now=moment, country=country, zone=zone, part=part, as_json=as_json)
        return
    if len(said) > 1:
        raise click.UsageError(
            "One sentence is read at a time: put it in quotation marks. Files end in .eml, .msg or .mbox."
        )
    if not country:
        raise click.UsageError("Say where they are: --country and its two letters, such as US, GB or DE.")
    zone = zone or _main_zone(country)
    text = sys.stdin.read() if said[0] == "-" else said[0]
    _read_sentence(text, told, country, zone, part, as_json=as_json)


def _read_sentence(text: str, told: str | None, country: str, zone: str, part: str, *, as_json: bool) -> None:
    from afterword.core.timeframe import read_time_frame

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
