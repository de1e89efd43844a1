"""`afterword may`: whether a letter may go, at this moment or any other."""

import json
from dataclasses import asdict
from datetime import UTC, datetime

import click

from afterword.cli.django_setup import with_django

KINDS = ("thank-you", "follow-up", "promise", "answer", "acceptance", "withdrawal", "feedback", "more-time")


@click.command()
@click.argument("kind", type=click.Choice(KINDS), metavar="KIND")
@click.argument("application")
@click.option(
    "--at", "moment", help="The moment asked about, 2026-03-20T08:00 in your own zone; now where it is not given."
)
@click.option("--json", "as_json", is_flag=True, help="For a program to read.")
@with_django
def may(kind: str, application: str, moment: str | None, *, as_json: bool) -> None:
    """Say whether a letter of this KIND to APPLICATION may go, and why.

    Kinds: thank-you, follow-up, promise, answer, acceptance, withdrawal, feedback (the one question after a no) and
    more-time (for an offer).

    APPLICATION is its short name, or how that or the employer's name begins.
    """
    from afterword.cli.debrief import seeker_here
    from afterword.core.steps import StepKind
    from afterword.reads.may import may as read
    from afterword.records.access import NotYours, application_called

    seeker = seeker_here()
    try:
        found = application_called(seeker, application)
    except NotYours as unknown:
        raise click.ClickException(str(unknown)) from unknown
    at = _moment(moment, seeker.zone) if moment else datetime.now(UTC)
    look = read(found, StepKind(kind), at=at)
    if as_json:
        plain = {**asdict(look), "at": look.at.isoformat(), "until": look.until.isoformat() if look.until else None}
        click.echo(json.dumps(plain, indent=2))
        return
    click.echo(f"{'Yes' if look.may else 'No'}. {look.words}")


def _moment(words: str, zone: str) -> datetime:
    """A moment as typed, in the seeker's own zone unless it names one. Refuses a time that the clocks skip."""
    from afterword.core.hours import instant, is_skipped

    try:
        at = datetime.fromisoformat(words)
    except ValueError:
        raise click.BadParameter(f"{words!r} is no moment: write it as 2026-03-20T08:00.", param_hint="--at") from None
    if at.tzinfo is not None:
        return at.astimezone(UTC)
    if is_skipped(at.date(), at.time(), zone):
        raise click.BadParameter(f"{words} did not exist in {zone}: the clocks jumped over it.", param_hint="--at")
    return instant(at.date(), at.time(), zone)
