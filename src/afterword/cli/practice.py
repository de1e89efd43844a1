"""`afterword practice`: a session with the cards of today, in a terminal."""

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import click

from afterword.cli.debrief import seeker_here
from afterword.cli.django_setup import with_django

if TYPE_CHECKING:
    from afterword.reads.practice import CardLook, PracticePage
    from afterword.records.models import Seeker

LEAVE, SKIP = "q", "s"


@click.command()
@click.option("--json", "as_json", is_flag=True, help="What comes up, for a program to read; nothing is asked.")
@with_django
def practice(as_json: bool) -> None:
    """Work on the questions that come up today, one after the other.

    Answer each aloud, look at the answer you worked out, and say how it went. Nothing is recorded but that.
    """
    from afterword.reads.practice import practice_page

    seeker, now = seeker_here(), datetime.now(UTC)
    page = practice_page(seeker, now=now)
    if as_json:
        click.echo(json.dumps(_plain(page), indent=2))
        return
    click.echo(_opening(page))
    done = _session(seeker, page.due)
    if page.due:
        click.echo(f"\nPractised {done} of {len(page.due)}. The rest comes up again when you do.")


def _opening(page: "PracticePage") -> str:
    """What there is to do, in a line or two."""
    if not page.total:
        return "No card yet: a question that went badly in an interview becomes one, or make one with `afterword run`."
    toward = f" Toward {page.toward}." if page.toward else ""
    if not page.due:
        return f"Nothing comes up today; the next card does {page.later[0].when}.{toward}"
    return f"{len(page.due)} of {page.total} cards come up today.{toward}"


def _session(seeker: "Seeker", due: "tuple[CardLook, ...]") -> int:
    """Ask each card once; how many were answered before the person left."""
    from afterword.acts.practice import practise

    done = 0
    for number, card in enumerate(due, start=1):
        click.echo(f"\n{number}/{len(due)}  {card.question}")
        if card.asked:
            click.echo(f"     asked by {card.asked}")
        answer = _went(card)
        if answer == LEAVE:
            break
        if answer != SKIP:
            practise(seeker, card.question, went=int(answer), now=datetime.now(UTC))
            done += 1
    return done


def _went(card: "CardLook") -> str:
    """How it went, after the outline was shown."""
    from afterword.reads.practice import WENT

    click.prompt("     Answer it aloud, then press Enter", default="", show_default=False, prompt_suffix=" ")
    for part in card.outline:
        click.echo(f"     {part.name.capitalize()}: {part.words}")
    if not card.outline:
        click.echo("     No answer is worked out yet; the page has four lines for it.")
    click.echo("     " + "   ".join(f"{value} {word}" for value, word in WENT))
    ways = click.Choice([*(str(value) for value, _ in WENT), SKIP, LEAVE])
    answer: str = click.prompt(f"     How did it go? ({SKIP} skips it, {LEAVE} leaves)", type=ways, show_choices=False)
    return answer


def _plain(page: "PracticePage") -> dict[str, object]:
    """The cards as JSON has them."""
    return {
        "toward": page.toward or None,
        "total": page.total,
        "practised_today": page.today,
        "practised_this_week": page.this_week,
        "due": [_card(card) for card in page.due],
        "later": [_card(card) for card in page.later],
    }


def _card(card: "CardLook") -> dict[str, object]:
    return {
        "key": card.key,
        "question": card.question,
        "kind": card.kind,
        "due_on": card.due_on.isoformat(),
        "asked": card.asked or None,
        "missed": list(card.why),
        "practised": card.times,
        "outline": {part.name: part.words for part in card.outline},
    }
