"""What the debrief form needs to know of its interview, and what a time frame reads as while it is typed."""

from dataclasses import dataclass
from datetime import date, datetime
from operator import itemgetter

from afterword.core import words
from afterword.core.diary import frame_of
from afterword.core.history import InterviewHeld
from afterword.core.plan import Plan, plan
from afterword.core.steps import StepKind
from afterword.core.verdicts import Due
from afterword.records.access import NotYours
from afterword.records.facts import from_row
from afterword.records.history import history_of_applications, place_of, policy_of
from afterword.records.models import Application, Contact, Entry, Seeker


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
    """What their words say about when they will answer; None where there are none."""
    if not text.strip():
        return None
    frame = frame_of(text, told_at, place_of(application))
    return Reading(expected_by=frame.expected_by, precision=frame.precision, words=frame.explanation)


def waiting_conversations(seeker: Seeker, *, now: datetime) -> tuple[Conversation, ...]:
    """The conversations that are over and not written down, the latest first."""
    ids = Application.objects.filter(seeker=seeker, removed_at=None, next_due_at__lte=now).values_list("id", flat=True)
    fresh = plan(history_of_applications(seeker, list(ids[:MOST]), now=now), policy=policy_of(seeker), now=now)
    found = [
        (interview.at, _conversation(interview, fresh, seeker.zone))
        for step in fresh.steps
        if step.kind is StepKind.DEBRIEF and isinstance(step.verdict, Due)
        for interview in fresh.situations[step.application].story.facts
        if isinstance(interview, InterviewHeld) and interview.id == step.interview
    ]
    return tuple(one for _, one in sorted(found, key=itemgetter(0), reverse=True))


def _conversation(interview: InterviewHeld, fresh: Plan, zone: str) -> Conversation:
    story = fresh.situations[interview.application].story
    return Conversation(
        application=interview.application,
        employer=story.application.employer,
        role=story.application.role,
        id=interview.id,
        when=words.moment_in(interview.at, zone, now=fresh.now),
        people=" and ".join(story.contacts[one].name for one in interview.contacts if one in story.contacts),
    )


MOST = 50
"""How many applications with something due are searched for conversations that wait."""
