"""Putting a step aside: for a while, for good, or all of its kind in one application."""

from datetime import datetime
from uuid import UUID

from afterword.acts.happenings import note
from afterword.core.history import Aside, SetAside
from afterword.records.models import Application


class SnoozeNotAhead(ValueError):
    """A step can only be put off to a moment that is still to come."""

    def __init__(self) -> None:
        super().__init__("Choose a moment that is still to come: until then the step stays out of your way.")


def set_aside(
    application: Application, *, key: str, how: Aside, now: datetime, until: datetime | None = None, words: str = ""
) -> UUID:
    """Put a step aside; the act's name, for taking it back. Raises SnoozeNotAhead."""
    if how is Aside.SNOOZED and (until is None or until <= now):
        raise SnoozeNotAhead
    aside = SetAside(at=now, application=application.key, key=key, how=how, until=until, words=words)
    return note(application, aside, now=now)
