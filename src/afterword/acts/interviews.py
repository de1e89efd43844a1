"""A conversation with them: one that was held, or one that is booked."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from afterword.acts.naming import short_key
from afterword.acts.planning import replan
from afterword.acts.recording import entries_that_count, no_longer, record
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
    with writing(application.seeker) as seeker:
        interview = interview_fact(application, starts_at=starts_at, ends_at=ends_at, contacts=contacts, how=how)
        record(seeker, application, [interview], now=now)
        replan(seeker, [application], now=now)
    return interview


def name_people(
    application: Application, interview: InterviewHeld, *, contacts: Sequence[Contact], now: datetime
) -> InterviewHeld:
    """Say who was there, where that was not known or was wrong: the conversation is written down anew under its id."""
    with writing(application.seeker) as seeker:
        old = [one for one in entries_that_count(application, "interview") if one.body["id"] == interview.id]
        named = replace(interview, contacts=tuple(contact.key for contact in contacts))
        act = record(seeker, application, [named], now=now)
        no_longer(old, act=act, now=now)
        replan(seeker, [application], now=now)
    return named


def interview_fact(
    application: Application, *, starts_at: datetime, ends_at: datetime, contacts: Sequence[Contact], how: str = ""
) -> InterviewHeld:
    """A conversation with a name of its own, not written down yet. Raises EndsBeforeItStarts."""
    if ends_at <= starts_at:
        raise EndsBeforeItStarts
    return InterviewHeld(
        at=starts_at,
        application=application.key,
        id=_next_id(application),
        ends_at=ends_at,
        contacts=tuple(contact.key for contact in contacts),
        how=how,
    )


def _next_id(application: Application) -> str:
    """The application's key and the next number: `lumen-2`."""
    entries = Entry.objects.filter(seeker=application.seeker, application=application, kind="interview")
    taken = {body["id"] for body in entries.values_list("body", flat=True)}
    return short_key(f"{application.key}-{len(taken) + 1}", taken, default="interview")
