"""What to do before leaving the room, as a card for the phone and for paper."""

from dataclasses import dataclass
from datetime import datetime

from afterword.core import words
from afterword.core.history import InterviewHeld
from afterword.reads.lessons import OwnLine, reminders_for
from afterword.records.models import Application, Contact

ASK = (
    ("“When may I expect to hear from you?”", "A day is better than “soon”: until then you need not wonder."),
    ("“What is the next step?”", "It tells you what to prepare, and whom you will meet."),
    ("“How do you prefer to be reached?”", "What you send later goes that way, and to that person."),
)
SHOW = (
    (
        "Say that you would like to do this work, if that is so",
        "One sentence, with one reason from what you just heard.",
    ),
    ("Go with a friendly last word", "“I enjoyed this” is enough, whatever went badly before."),
)
"""What to ask, and how to go; each with why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LeavingCard:
    """The list for the end of one conversation. `thank` are the names of those who will be there."""

    application: str
    interview: str
    employer: str
    role: str
    when: str
    is_over: bool
    ask: tuple[tuple[str, str], ...]
    thank: tuple[str, ...]
    show: tuple[tuple[str, str], ...]
    own: tuple[OwnLine, ...]


def leaving_card(application: Application, interview: InterviewHeld, *, now: datetime) -> LeavingCard:
    """The list as it stands at `now`."""
    people = Contact.objects.filter(seeker=application.seeker, key__in=interview.contacts, removed_at=None)
    return LeavingCard(
        application=application.key,
        interview=interview.id,
        employer=application.employer,
        role=application.role,
        when=words.moment_in(interview.at, application.seeker.zone, now=now),
        is_over=interview.ends_at <= now,
        ask=ASK,
        thank=tuple(people.order_by("id").values_list("name", flat=True)),
        show=SHOW,
        own=reminders_for(application),
    )
