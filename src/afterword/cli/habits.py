"""`afterword habits`: the policies with their numbers, which of them the search lives by, and taking another one on."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import click

from afterword.cli.django_setup import with_django

if TYPE_CHECKING:
    from afterword.core.policy import Policy
    from afterword.records.models import Seeker


@click.command()
@click.option("--choose", "name", help="Take on the policy of this name, one of the program's or one of your own.")
@click.option("--json", "as_json", is_flag=True, help="For a program to read.")
@with_django
def habits(name: str | None, *, as_json: bool) -> None:
    """Show how soon and how often by each policy, and choose one."""
    from afterword.acts.seekers import choose_policy
    from afterword.cli.debrief import seeker_here
    from afterword.core.policy import UnknownPolicy

    seeker = seeker_here()
    if name is not None:
        try:
            choose_policy(seeker, name=name, now=datetime.now(UTC))
        except UnknownPolicy as unknown:
            raise click.ClickException(f"There are no habits {name!r}: choose one of {_names(seeker)}.") from unknown
        seeker.refresh_from_db()
    found = _policies(seeker)
    click.echo(json.dumps(_plain(found, seeker.policy), indent=2) if as_json else _in_words(found, seeker.policy))


def _policies(seeker: "Seeker") -> dict[str, "Policy"]:
    from afterword.reads.habits import names_of_all, policy_called

    return {name: policy_called(seeker, name) for name in names_of_all(seeker)}


def _names(seeker: "Seeker") -> str:
    return ", ".join(_policies(seeker))


def _plain(found: Mapping[str, "Policy"], chosen: str) -> dict[str, Any]:
    """All of it as JSON has it."""
    from afterword.core.habits import value_words
    from afterword.core.policy import FIELDS

    return {
        "chosen": chosen,
        "policies": {
            name: {field.name: value_words(getattr(policy, field.name)) for field in FIELDS}
            for name, policy in found.items()
        },
    }


def _in_words(found: Mapping[str, "Policy"], chosen: str) -> str:
    """A table: a line for each habit, a column for each policy."""
    from afterword.core.habits import value_words
    from afterword.core.policy import FIELDS

    titles = [f"{name} (yours)" if name == chosen else name for name in found]
    rows = [["", *titles]]
    rows += [
        [field.label, *(value_words(getattr(policy, field.name)) for policy in found.values())] for field in FIELDS
    ]
    widths = [max(len(row[n]) for row in rows) for n in range(len(rows[0]))]
    lines = ("  ".join(f"{cell:{width}}" for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows)
    return "\n".join(lines)
