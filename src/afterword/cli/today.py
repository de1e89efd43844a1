"""`afterword today`: what is due, what waits, what comes, as the page has it.

The command keeps what it printed in the data folder. As long as nothing was written since, which one look into the
database tells, and no moment has come at which the plan changes, it is printed again without waking Django.
"""

import json
from dataclasses import asdict
from datetime import UTC, datetime
from typing import Any

import click

from afterword.cli import snapshot
from afterword.cli.django_setup import with_django


@click.command()
@click.option("--json", "as_json", is_flag=True, help="For a program to read.")
def today(as_json: bool) -> None:
    """Show what to do now, what to leave alone and why."""
    now = datetime.now(UTC)
    shown = snapshot.still_true(now) or _fresh(now)
    click.echo(json.dumps(shown, indent=2) if as_json else _in_words(shown), nl=as_json)


@with_django
def _fresh(now: datetime) -> dict[str, Any]:
    """The plan of this moment, kept for the next time."""
    from afterword.cli.serving import migrate_if_needed
    from afterword.reads.today import today as read
    from afterword.records.access import sole_seeker

    migrate_if_needed()
    seeker = sole_seeker()
    if seeker is None:
        raise click.ClickException(
            "There is no search yet: begin one with `afterword run`, or read a diary with `afterword plan`."
        )
    look = read(seeker, now=now)
    shown: dict[str, Any] = _plain(asdict(look))
    snapshot.keep(shown, version=seeker.version, until=look.changes_at)
    return shown


def _plain(value: Any) -> Any:
    """A value as JSON has it, without what holds for today alone: it is kept for longer."""
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat().replace("+00:00", "Z")
    if isinstance(value, dict):
        return {key: _plain(one) for key, one in value.items() if key != "near"}
    return [_plain(one) for one in value] if isinstance(value, list | tuple) else value


def _in_words(shown: dict[str, Any]) -> str:
    """The plan as a person reads it in a terminal."""
    parts = [
        _part("Not sure whether these went out", shown["unsettled"], _letter),
        _part("Do now", shown["do_now"], _step),
        _part("On its way", shown["leaving"], _letter),
        _part("Waiting", shown["waiting"], _wait),
        _part("Later", shown["later"], _step),
        _part("In touch", shown["people"], _person),
        f"This week\n  {shown['week']['words']}\n" if shown["week"] else "",
    ]
    text = "\n".join(filter(None, parts))
    if shown["held_why"]:
        text = f"{shown['held_why']}\n\n{text}"
    return text or "Nothing is due, and nothing waits. Write down your next interview with `afterword debrief`.\n"


def _part(title: str, rows: list[dict[str, Any]], line: Any) -> str:
    return f"{title}\n" + "".join(f"{line(row)}\n" for row in rows) if rows else ""


def _step(row: dict[str, Any]) -> str:
    return f"  {row['title']} ({row['employer']})\n    {row['why']}" + (f" {row['leaving']}" if row["leaving"] else "")


def _person(row: dict[str, Any]) -> str:
    return f"  Say hello to {row['name']}\n    {row['why']}"


def _wait(row: dict[str, Any]) -> str:
    return f"  {row['employer']}\n    {row['why']} {row['then']}".rstrip()


def _letter(row: dict[str, Any]) -> str:
    when = f", {row['due']['words']}" if row["due"] else ""
    return f"  {row['kind'].capitalize()} to {row['to']} ({row['employer']}): {row['state_words']}{when}"
