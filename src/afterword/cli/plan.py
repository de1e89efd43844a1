"""`afterword plan`: the plan of a diary. It needs neither a database nor Django."""

import gc
import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING, BinaryIO

import click

from afterword.cli.moments import instant_of

if TYPE_CHECKING:
    from afterword.core.diary import Diary
    from afterword.core.plan import Plan


@click.command()
@click.argument("file", type=click.File("rb"))
@click.option(
    "--now", "moments", multiple=True, help="When, in the seeker's zone: 2026-03-20T08:00. Several give several plans."
)
@click.option("--json", "as_json", is_flag=True, help="For a program to read.")
@click.option("--at", "with_moments", is_flag=True, help="Show each step's key and its moments too.")
def plan(file: BinaryIO, moments: tuple[str, ...], as_json: bool, with_moments: bool) -> None:
    """Compute the plan of the diary in FILE, or of one on standard input where FILE is -.

    Without --now it is the plan of the diary's own 'now', or of this moment.
    """
    with _keeping_all():
        diary = read_or_refuse(file)
        plans = [_plan(diary, now) for now in _moments(diary, moments)]
        click.echo(_as_json(plans, diary) if as_json else _in_words(plans, with_moments=with_moments))


def _as_json(plans: list["Plan"], diary: "Diary") -> str:
    from afterword.cli import plan_as_json

    shown = [plan_as_json.plan(each, diary) for each in plans]
    return json.dumps(shown if len(shown) > 1 else shown[0], indent=2, ensure_ascii=False)


def _in_words(plans: list["Plan"], *, with_moments: bool) -> str:
    from afterword.cli import plan_in_words

    return "\n\n".join(plan_in_words.plan(each, with_moments=with_moments) for each in plans)


@contextmanager
def _keeping_all() -> Iterator[None]:
    """Without looking for garbage: a diary makes many small values, and all of them are kept to the end."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def read_or_refuse(file: BinaryIO) -> "Diary":
    """The diary in a file. Raises Unreadable."""
    from afterword.core.diary import DiaryErrors, read_diary

    try:
        return read_diary(file.read())
    except DiaryErrors as errors:
        raise Unreadable(str(errors)) from errors


class Unreadable(click.ClickException):
    """A diary with lines that cannot be read."""

    exit_code = 2

    def __init__(self, sentences: str) -> None:
        super().__init__(f"This diary cannot be read.\n{sentences}")


def _moments(diary: "Diary", wanted: tuple[str, ...]) -> list[datetime]:
    """The moments that were asked for, or the diary's own, or the present one."""
    if wanted:
        return [instant_of(text, diary.history.seeker.zone) for text in wanted]
    return [diary.now or datetime.now(UTC)]


def _plan(diary: "Diary", now: datetime) -> "Plan":
    from afterword.core.plan import plan as compute

    try:
        return compute(diary.history, policy=diary.policy, now=now)
    except OverflowError:
        raise click.UsageError(
            "A day in this diary, or --now, is at the end of the calendar: write a nearer one."
        ) from None
