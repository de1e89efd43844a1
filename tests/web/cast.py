"""The moments of the story, and what a test of the pages needs at hand."""

from dataclasses import dataclass
from datetime import UTC, datetime

from django.conf import settings
from django.test import Client

from afterword.acts.applications import add_contact, open_application
from afterword.acts.entering import make_entry_link
from afterword.acts.interviews import note_interview
from afterword.acts.seekers import begin_search
from afterword.core.history import InterviewHeld
from afterword.records.models import Application, Contact, Letter, Seeker

THURSDAY = datetime(2026, 3, 5, 16, 30, tzinfo=UTC)
FRIDAY = datetime(2026, 3, 6, 10, 0, tzinfo=UTC)
"""The day after the interview, in office hours in London."""
MONDAY = datetime(2026, 3, 9, 10, 0, tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """An application with somebody there and a conversation."""

    application: Application
    dana: Contact
    interview: InterviewHeld

    @property
    def page(self) -> str:
        return f"/applications/{self.application.key}/"

    @property
    def debrief(self) -> str:
        return f"{self.page}interviews/{self.interview.id}/debrief"

    def thank_you(self) -> Letter:
        return Letter.objects.get(application=self.application, kind="thank-you")


def begin_as(name: str) -> Seeker:
    address = f"{name.split(maxsplit=1)[0].lower()}@example.org"
    return begin_search(name=name, address=address, zone="Europe/London", country="GB", now=THURSDAY)


def come_in(seeker: Seeker | None = None, *, enforce_csrf_checks: bool = False) -> Client:
    """A browser that came through the link, looking at a search."""
    client = Client(enforce_csrf_checks=enforce_csrf_checks)
    client.get(f"/enter/{make_entry_link(now=FRIDAY)}")
    if seeker is not None:
        session = client.session
        session["seeker"] = seeker.pk
        session.save()
        client.cookies[settings.SESSION_COOKIE_NAME] = session.session_key or ""
    return client


def at_lumen(seeker: Seeker) -> Scene:
    application = open_application(seeker, role="Data engineer", employer="Lumen Labs", now=THURSDAY)
    dana = add_contact(application, name="Dana Ruiz", address="dana@lumen.example", now=THURSDAY)
    starts_at, ends_at = datetime(2026, 3, 5, 15, tzinfo=UTC), datetime(2026, 3, 5, 16, tzinfo=UTC)
    interview = note_interview(application, starts_at=starts_at, ends_at=ends_at, contacts=[dana], now=THURSDAY)
    return Scene(application=application, dana=dana, interview=interview)


EMPTY_ROWS = {
    "promised-TOTAL_FORMS": "1",
    "promised-INITIAL_FORMS": "0",
    "asked-TOTAL_FORMS": "1",
    "asked-INITIAL_FORMS": "0",
}
SAID = EMPTY_ROWS | {
    "token": "a-page-that-was-opened-once",
    "hear_words": "by the end of next week",
    "next_steps": ["another talk"],
    "next_words": "a call with the team lead",
    "reach_by": "email",
    "discussed": "the move to Kafka\nthe on-call rota",
    "promised-0-what": "references",
    "promised-0-when": "tomorrow",
    "promised-0-side": "ours",
    "asked-0-question": "Tell me about a conflict",
    "asked-0-went": "2",
    "asked-0-words": "rambled",
}
"""A debrief as the form sends it."""
