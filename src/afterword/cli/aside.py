"""`afterword aside`: a step put off until a moment, left out, or retired with all of its kind."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import click

from afterword.cli.django_setup import with_django

if TYPE_CHECKING:
    from afterword.records.models import Application, Seeker


@click.command()
@click.argument("key")
@click.option("--until", "moment", help="Until when it is put off: 2026-03-20 or 2026-03-20T09:00 in your own zone.")
@click.option("--skip", is_flag=True, help="Leave this one out.")
@click.option("--retire", is_flag=True, help="Ask for nothing of this kind in its application any more.")
@click.option("--back", is_flag=True, help="Take it up again.")
@click.option("--words", default="", help="Why, for yourself.")
@with_django
def aside(key: str, moment: str | None, *, skip: bool, retire: bool, back: bool, words: str) -> None:
    """Put the step KEY aside, as `afterword today --json` names it, or take it up again."""
    from afterword.acts.asides import NoSuchStep, NothingPutAside, SnoozeNotAhead, set_aside, take_up_again
    from afterword.cli.debrief import seeker_here
    from afterword.cli.moments import instant_of
    from afterword.core.history import Aside

    if [moment is not None, skip, retire, back].count(True) != 1:
        raise click.UsageError("Say one of --until, --skip, --retire and --back.")
    seeker, now = seeker_here(), datetime.now(UTC)
    row = _application_of(seeker, key, now)
    how = Aside.SKIPPED if skip else Aside.RETIRED if retire else Aside.SNOOZED
    try:
        if back:
            take_up_again(row, key=key, now=now)
        else:
            until = instant_of(moment, seeker.zone) if moment else None
            set_aside(row, key=key, how=how, until=until, words=words, now=now)
    except (NoSuchStep, NothingPutAside, SnoozeNotAhead) as refused:
        raise click.ClickException(str(refused)) from refused
    click.echo("Taken up again." if back else "Put aside. `afterword aside KEY --back` takes it up again.")


def _application_of(seeker: "Seeker", key: str, now: datetime) -> "Application":
    """The application in whose plan a step is."""
    from afterword.core.plan import plan
    from afterword.records.access import application_of
    from afterword.records.history import history_of, policy_of

    step = plan(history_of(seeker), policy=policy_of(seeker), now=now).get(key)
    if step is None:
        raise click.ClickException(f"There is no step {key!r} in the plan: `afterword today --json` names them.")
    return application_of(seeker, step.application)
