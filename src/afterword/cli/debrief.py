"""`afterword debrief`: write down what was said, in a terminal."""

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import click

from afterword.cli.django_setup import with_django

if TYPE_CHECKING:
    from afterword.acts.debriefs import PromiseGiven
    from afterword.core.history import InterviewHeld
    from afterword.records.models import Application, Seeker


@click.command()
@click.argument("interview", required=False)
@click.option("--hear-back", help="When they said you will hear, in their words.")
@click.option("--next-step", help="What they said comes next.")
@click.option(
    "--reach-by", type=click.Choice(["email", "call", "message", "post", "portal"]), help="How to reach them."
)
@click.option("--discussed", multiple=True, help="A point you talked about; may be given several times.")
@click.option(
    "--promised", multiple=True, help="What you promised, 'references by tomorrow'; may be given several times."
)
@click.option("--note", default="", help="Anything else.")
@click.option("--json", "as_json", is_flag=True, help="For a program to read.")
@with_django
def debrief(
    interview: str | None,
    hear_back: str | None,
    next_step: str | None,
    reach_by: str | None,
    discussed: tuple[str, ...],
    promised: tuple[str, ...],
    note: str,
    as_json: bool,
) -> None:
    """Write down what was said in INTERVIEW, or in the latest one that waits.

    What no option gives is asked for, if this is a terminal.
    """
    from afterword.acts.debriefs import Answers, write_debrief
    from afterword.core.history import Channel

    now = datetime.now(UTC)
    application, held = _find(interview, now)
    asks = not any((hear_back, next_step, reach_by, discussed, promised, note)) and not as_json
    if asks:
        click.echo(f"What was said at {application.employer}? Leave blank what you do not know.")
        hear_back = click.prompt("When will you hear, in their words", default="", show_default=False)
        next_step = click.prompt("What is the next step", default="", show_default=False)
        discussed = tuple(_lines("What did you talk about? One point a line"))
        promised = tuple(_lines("What did you promise, by when? One a line, such as: references by tomorrow"))
    answers = Answers(
        hear_back=hear_back or "",
        next_step=next_step or "",
        reach_by=Channel(reach_by) if reach_by else None,
        discussed=discussed,
        promises=tuple(map(_promise, promised)),
        notes=note,
    )
    act = write_debrief(application, held, answers=answers, now=now)
    _tell(application, str(act), now, as_json=as_json)


def _lines(question: str) -> list[str]:
    """The lines of an answer, until an empty one."""
    click.echo(f"{question}. An empty line ends it.")
    lines: list[str] = []
    while line := click.prompt("-", default="", show_default=False, prompt_suffix=" ").strip():
        lines.append(line)
    return lines


def _promise(words: str) -> "PromiseGiven":
    from afterword.acts.debriefs import PromiseGiven

    what, _, when = words.rpartition(" by ")
    return PromiseGiven(what=what or when, when=when if what else "")


def _find(name: str | None, now: datetime) -> "tuple[Application, InterviewHeld]":
    """The interview of this name, or the latest one that is over and not written down."""
    from afterword.reads.debriefs import interview_of, waiting_conversations
    from afterword.records.access import NotYours, application_of

    seeker = seeker_here()
    waiting = waiting_conversations(seeker, now=now)
    found = next((one for one in waiting if name in (None, one.id)), None)
    if found is None and name is None:
        raise click.ClickException("No conversation waits to be written down. Enter one with `afterword run`.")
    try:
        application = application_of(seeker, found.application if found else str(name).rpartition("-")[0])
        return application, interview_of(application, found.id if found else str(name))
    except NotYours as unknown:
        names = ", ".join(one.id for one in waiting) or "none"
        raise click.ClickException(f"{unknown} Those that wait: {names}.") from unknown


def seeker_here() -> "Seeker":
    """The search of this computer, its tables up to date."""
    from afterword.cli.serving import migrate_if_needed
    from afterword.records.access import sole_seeker

    migrate_if_needed()
    seeker = sole_seeker()
    if seeker is None:
        raise click.ClickException("There is no search yet: begin one with `afterword run`.")
    return seeker


def _tell(application: "Application", act: str, now: datetime, *, as_json: bool) -> None:
    """What follows from the debrief."""
    from afterword.reads.applications import application_page

    steps = application_page(application, now=now).steps
    if as_json:
        lines = [{"key": one.key, "title": one.title, "verdict": one.verdict, "why": one.why} for one in steps]
        click.echo(json.dumps({"act": act, "application": application.key, "steps": lines}, indent=2))
        return
    click.echo("\nWritten down. What follows:")
    for one in steps:
        click.echo(f"  {one.title}: {one.why}")
