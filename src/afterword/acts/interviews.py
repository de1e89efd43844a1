"""A conversation with them: one that was held, or one that is booked."""

from collections.abc import Sequence
from datetime import datetime

from afterword.acts.naming import short_key
from afterword.acts.planning import replan
from afterword.acts.recording import record
from afterword.core.history import InterviewHeld
from afterword.records.locking import writing
from afterword.records.models import Application, Contact, Entry


class EndsBeforeItStarts(ValueError):
    """A conversation cannot end before it begins."""

    def __init__(self) -> None:
        super().__init__("The conversation ends before it starts: check the two times.")


def note_interview(
    application: Application,
    *,
    starts_at: datetime,
    ends_at: datetime,
    contacts: Sequence[Contact],
    now: datetime,
    how: str = "",
) -> InterviewHeld:
    """Write a conversation down, past or to come. Raises EndsBeforeItStarts."""
    if ends_at <= starts_at:
        raise EndsBeforeItStarts
    with writing(application.seeker) as seeker:
        interview = InterviewHeld(
            at=starts_at,
            application=application.key,
            id=_next_id(application),
            ends_at=ends_at,
            contacts=tuple(contact.key for contact in contacts),
            how=how,
        )
        record(seeker, application, [interview], now=now)
        replan(seeker, [application], now=now)
    return interview


def _next_id(application: Application) -> str:
    """The application's key and the next number: `lumen-2`."""
    entries = Entry.objects.filter(seeker=application.seeker, application=application, kind="interview")
    taken = {body["id"] for body in entries.values_list("body", flat=True)}
    return short_key(f"{application.key}-{len(taken) + 1}", taken, default="interview")
