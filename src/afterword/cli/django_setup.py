"""Waking Django for the commands that need the database, with every fault as one sentence."""

import os
from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

import click

P = ParamSpec("P")
R = TypeVar("R")


def with_django(command: Callable[P, R]) -> Callable[P, R]:
    """A command that finds Django set up, and whose refusals are sentences and not tracebacks."""

    @wraps(command)
    def run(*args: P.args, **kwargs: P.kwargs) -> R:
        set_up()
        from django.db import DatabaseError

        try:
            return command(*args, **kwargs)
        except DatabaseError as fault:
            raise click.ClickException(sentence_for(fault)) from fault

    return run


def set_up() -> None:
    """Set Django up with this program's settings."""
    import django
    from django.core.exceptions import ImproperlyConfigured

    from afterword.post.folder import FolderUnusable

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "afterword.config.settings")
    try:
        django.setup()
    except (ImproperlyConfigured, FolderUnusable) as fault:
        raise click.ClickException(str(fault)) from fault


FAULTS = (
    ("locked", "Another program is writing to the database and does not stop: close it, then try again."),
    ("readonly", "The database can only be read: make its folder and its files writable for you."),
    ("full", "The disk is full: free some space. Nothing that was saved is lost."),
    (
        "unable to open",
        "The database file cannot be opened: check that its folder exists and that you may write to it.",
    ),
    ("no such table", "The database is of an older version: run `afterword migrate` once."),
    ("does not exist", "The database is of an older version: run `afterword migrate` once."),
    ("not a database", "The database file is no database any more: put the last backup back."),
    ("malformed", "The database file is damaged: put the last backup back. `afterword doctor` tells more."),
    ("connection", "The database server does not answer: check that it runs, and DATABASE_URL."),
)


def sentence_for(fault: Exception) -> str:
    """What a person can do about a fault of the database."""
    text = str(fault).lower()
    found = next((sentence for sign, sentence in FAULTS if sign in text), None)
    return found or f"The database refused: {fault}. `afterword doctor` looks into it."
