"""`afterword offers`: the offers of a diary side by side. It needs neither a database nor Django."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, BinaryIO

import click

from afterword.cli.moments import instant_of, zulu
from afterword.cli.plan import read_or_refuse

if TYPE_CHECKING:
    from afterword.core.history import Application
    from afterword.core.terms import Offer

Found = list[tuple["Application", "Offer"]]


@click.command()
@click.argument("file", type=click.File("rb"))
@click.option("--now", "moment", help="When, in the seeker's zone: 2026-03-20T08:00.")
@click.option("--all", "everything", is_flag=True, help="Those that are decided too.")
@click.option("--json", "as_json", is_flag=True, help="For a program to read.")
def offers(file: BinaryIO, moment: str | None, *, everything: bool, as_json: bool) -> None:
    """Show each open offer of the diary FILE: spoken or on paper, its terms, and what is missing.

    Where FILE is -, the diary is read from standard input. Without --now it is the diary's own 'now', or this moment.
    """
    from afterword.core.history import stories
    from afterword.core.terms import offer_of

    diary = read_or_refuse(file)
    now = instant_of(moment, diary.history.seeker.zone) if moment else diary.now or datetime.now(UTC)
    told = ((story.application, offer_of(story)) for story in stories(diary.history, now=now))
    found = [(application, offer) for application, offer in told if offer and (offer.is_open or everything)]
    click.echo(_as_json(found, now) if as_json else "\n\n".join(_in_words(found, now)))


def _in_words(found: Found, now: datetime) -> Iterator[str]:
    if not found:
        yield "There is no open offer."
    for application, offer in found:
        standing = "on paper" if offer.is_on_paper else "spoken only"
        head = f"{application.employer}, {application.role}: {standing if offer.is_open else 'decided'}"
        yield "\n  ".join((head, *_lines(application, offer, now)))


def _lines(application: "Application", offer: "Offer", now: datetime) -> Iterator[str]:
    from afterword.core import words
    from afterword.core.terms import TERMS, missing, year_of

    if offer.answer_by:
        yield f"{'Answer by':14}{words.day(offer.answer_by, now=now)}"
    for name, title in TERMS.items():
        if said := offer.words_of(name):
            yield f"{title:14}{' / '.join(said.splitlines())}"
    year = year_of(offer, application.place)
    if year.words:
        yield f"{'A year':14}{year.words}{f' ({year.how})' if year.how else ''}"
    elif year.how:
        yield f"{'A year':14}{year.how}"
    if offer.is_open:
        yield from missing(offer)


def _as_json(found: Found, now: datetime) -> str:
    shown = {"now": zulu(now), "offers": [_one(application, offer) for application, offer in found]}
    return json.dumps(shown, indent=2, ensure_ascii=False)


def _one(application: "Application", offer: "Offer") -> dict[str, Any]:
    """One offer. Of each term stand there the words that count, and both where what was said differs from the paper."""
    from afterword.core.terms import TERMS, differing, missing, year_of

    year = year_of(offer, application.place)
    return {
        "application": application.id,
        "employer": application.employer,
        "role": application.role,
        "on_paper": offer.is_on_paper,
        "open": offer.is_open,
        "since": zulu(offer.since),
        "answer_by": offer.answer_by.isoformat() if offer.answer_by else None,
        "terms": {name: offer.words_of(name) for name in TERMS if offer.words_of(name)},
        "differs": {name: {"said": said, "on_paper": paper} for name, (said, paper) in differing(offer).items()},
        "year": year.words or None,
        "year_how": year.how or None,
        "missing": list(missing(offer)) if offer.is_open else [],
    }
