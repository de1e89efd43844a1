"""`afterword forecast`: how long the silences of a diary may last. It needs neither a database nor Django."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, BinaryIO

import click

from afterword.cli.moments import instant_of, zulu
from afterword.cli.plan import read_or_refuse

if TYPE_CHECKING:
    from afterword.core.forecast import Forecast
    from afterword.core.forecast.outlook import Range

HORIZONS = (7, 14, 30)
"""The days from now by which the chance of an answer is said, unless others are asked for."""
FURTHEST = 1000


@click.command()
@click.argument("file", type=click.File("rb"))
@click.option("--now", "moment", help="When, in the seeker's zone: 2026-03-20T08:00.")
@click.option("--json", "as_json", is_flag=True, help="For a program to read.")
@click.option(
    "--by",
    "horizons",
    type=click.IntRange(0, FURTHEST),
    multiple=True,
    default=HORIZONS,
    show_default=True,
    help="With --json: the chance of an answer within so many days; several give several chances.",
)
def forecast(file: BinaryIO, moment: str | None, as_json: bool, horizons: tuple[int, ...]) -> None:
    """Say for each silence in the diary FILE when an answer may come, and how sure that is.

    Where FILE is -, the diary is read from standard input. Without --now it is the diary's own 'now', or this moment.
    """
    from afterword.core.forecast import forecasts

    diary = read_or_refuse(file)
    now = instant_of(moment, diary.history.seeker.zone) if moment else diary.now or datetime.now(UTC)
    try:
        found = forecasts(diary.history, now=now)
        click.echo(_as_json(found, now, horizons) if as_json else "\n\n".join(_in_words(found)))
    except OverflowError:
        raise click.UsageError(
            "A day in this diary, or --now, is at the end of the calendar: write a nearer one."
        ) from None


def _in_words(found: dict[str, "Forecast"]) -> Iterator[str]:
    from afterword.core import words
    from afterword.core.forecast.words import sentences

    if not found:
        yield "Nobody is silent: there is nothing to forecast."
    for one in found.values():
        application = one.silence.application
        since = words.day(application.place.day_of(one.silence.since), now=one.now)
        head = f"{application.employer}, {application.role}: silent since {since}"
        yield "\n  ".join((head, *sentences(one)))


def _as_json(found: dict[str, "Forecast"], now: datetime, horizons: tuple[int, ...]) -> str:
    shown = {"now": zulu(now), "forecasts": [_one(each, horizons) for each in found.values()]}
    return json.dumps(shown, indent=2, ensure_ascii=False)


def _one(found: "Forecast", horizons: tuple[int, ...]) -> dict[str, Any]:
    """One forecast. Days are counted from the beginning of the silence, except those of `chance`, from now."""
    from afterword.core.forecast.words import sentences

    silence = found.silence
    (median,) = found.days(0.5)
    answer = found.answer
    return {
        "application": silence.application.id,
        "employer": silence.application.employer,
        "role": silence.application.role,
        "waiting": str(silence.kind),
        "since": zulu(silence.since),
        "silent_days": round(silence.days, 2),
        "named_on": silence.named_on.isoformat() if silence.named_on else None,
        "own_answers": found.own,
        "chance": {str(days): _range(found.by(days)) for days in horizons},
        "no_answer": {
            "value": round(1 - answer.value, 4),
            "least": round(1 - answer.most, 4),
            "most": round(1 - answer.least, 4),
        },
        "if_it_comes": {
            "median": {"days": round(median, 1), "on": found.day(median).isoformat()},
            "half": _between(found, 0.5),
            "eight_in_ten": _between(found, 0.8),
        },
        "words": list(sentences(found)),
    }


def _range(chance: "Range") -> dict[str, float]:
    return {"value": round(chance.value, 4), "least": round(chance.least, 4), "most": round(chance.most, 4)}


def _between(found: "Forecast", share: float) -> dict[str, int | str]:
    first, last = found.between(share)
    return {
        "from_days": first,
        "to_days": last,
        "from": found.day(first).isoformat(),
        "to": found.day(last).isoformat(),
    }
