"""What the debrief form needs to know of its interview, and what a time frame reads as while it is typed."""

from dataclasses import dataclass
from datetime import date, datetime

from afterword.core import words
from afterword.core.history import InterviewHeld
from afterword.core.timeframe import read_time_frame
from afterword.records.access import NotYours
from afterword.records.facts import from_row
from afterword.records.models import Application, Contact, Entry


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversation:
    """An interview that is over, and waits to be written down."""

    application: str
    employer: str
    role: str
    id: str
    when: str
    people: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What a time frame in somebody's words reads as: the day, how sure it is, and why."""

    expected_by: date | None
    precision: str
    words: str


def interview_of(application: Application, id_: str) -> InterviewHeld:
    """The interview of this id. Raises NotYours."""
    entries = Entry.objects.filter(seeker=application.seeker, application=application, kind="interview")
    for at, body in entries.order_by("-id").values_list("at", "body"):
        if body["id"] == id_:
            fact = from_row("interview", body, at=at, application=application.key)
            if isinstance(fact, InterviewHeld):
                return fact
    raise NotYours(f"conversation {id_!r}")


def conversation(application: Application, interview: InterviewHeld, *, now: datetime) -> Conversation:
    """An interview as the form's heading names it."""
    people = Contact.objects.filter(seeker=application.seeker, key__in=interview.contacts)
    return Conversation(
        application=application.key,
        employer=application.employer,
        role=application.role,
        id=interview.id,
        when=words.moment_in(interview.at, application.seeker.zone, now=now),
        people=" and ".join(people.order_by("id").values_list("name", flat=True)),
    )


def reading(application: Application, text: str, *, told_at: datetime) -> Reading | None:
    """What their words say about when they will answer; None where they say nothing about it."""
    frame = read_time_frame(
        text, told_at, application.country, application.zone, subdivision=application.subdivision or None
    )
    if frame is None:
        return None
    return Reading(expected_by=frame.expected_by, precision=frame.precision, words=frame.explanation)
