"""An application with what happened, its plan, its people and its letters."""

from dataclasses import dataclass
from datetime import datetime

from afterword.core import words
from afterword.core.history import DebriefWritten, InterviewHeld
from afterword.core.pipeline import Standing, standing_of
from afterword.core.plan import Plan, plan
from afterword.core.steps import OFFERED, StepKind
from afterword.core.verdicts import Reason
from afterword.reads.happened import Happened, happened
from afterword.reads.inbox import MessageLine, message_lines
from afterword.reads.letters import letters_of
from afterword.reads.postings import KeptPosting, postings_of
from afterword.reads.steps import LetterLook, StepLook, look_at
from afterword.reads.waiting import WaitLook, wait_look
from afterword.records.history import history_of_applications, policy_of
from afterword.records.models import Application, Contact


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactLook:
    """A person, and how they are reached."""

    key: str
    name: str
    title: str
    address: str
    channel: str


@dataclass(frozen=True, slots=True, kw_only=True)
class InterviewLook:
    """A conversation, whether it is over, and whether it was written down."""

    id: str
    when: str
    people: str
    how: str
    is_over: bool
    has_debrief: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ApplicationPage:
    """One application whole."""

    key: str
    role: str
    employer: str
    where: str
    via: str
    opened: str
    ended: bool
    ended_words: str
    is_lead: bool
    said_no: bool
    has_offer: bool
    wait: WaitLook | None
    steps: tuple[StepLook, ...]
    settled: tuple[StepLook, ...]
    happened: tuple[Happened, ...]
    people: tuple[ContactLook, ...]
    interviews: tuple[InterviewLook, ...]
    letters: tuple[LetterLook, ...]
    messages: tuple[MessageLine, ...]
    postings: tuple[KeptPosting, ...]


def application_page(application: Application, *, now: datetime) -> ApplicationPage:
    """One application as it stands at `now`."""
    seeker = application.seeker
    history = history_of_applications(seeker, [application.pk], now=now)
    fresh = plan(history, policy=policy_of(seeker), now=now)
    letters = letters_of(seeker, [application.pk])
    steps = [look_at(step, fresh, letters) for step in fresh.steps]
    situation = fresh.situations.get(application.key)
    ending = situation.silence.ending if situation else None
    return ApplicationPage(
        key=application.key,
        role=application.role,
        employer=application.employer,
        where=words.city(application.zone),
        via=application.via,
        opened=words.day(application.opened_at.date(), now=now),
        ended=ending is not None,
        is_lead=situation is not None and standing_of(situation) is Standing.LEAD,
        ended_words=ending.reason.sentence.format(employer=application.employer) if ending else "",
        said_no=ending is not None and ending.reason is Reason.THEY_SAID_NO,
        has_offer=any(step.kind is StepKind.DECIDE for step in fresh.steps),
        wait=next(filter(None, (wait_look(s, fresh) for s in fresh.steps if s.kind is StepKind.FOLLOW_UP)), None),
        steps=tuple(step for step in steps if step.verdict != "done" and (step.kind not in OFFERED or step.letter)),
        settled=tuple(step for step in steps if step.verdict == "done"),
        happened=happened(history, zone=seeker.zone, now=now),
        people=tuple(
            contact_look(one) for one in Contact.objects.filter(seeker=seeker, application=application, removed_at=None)
        ),
        interviews=interviews_of(fresh, application, zone=seeker.zone),
        letters=tuple(letters.values()),
        messages=message_lines(seeker, application.pk, now=now),
        postings=postings_of(application, now=now),
    )


def contact_look(contact: Contact) -> ContactLook:
    """A person of a row."""
    return ContactLook(
        key=contact.key, name=contact.name, title=contact.title, address=contact.address, channel=contact.channel
    )


def interviews_of(fresh: Plan, application: Application, *, zone: str) -> tuple[InterviewLook, ...]:
    """The conversations of an application, the latest first."""
    situation = fresh.situations.get(application.key)
    if situation is None:
        return ()
    story = situation.story
    written = {fact.interview for fact in story.facts if isinstance(fact, DebriefWritten)}
    return tuple(
        InterviewLook(
            id=fact.id,
            when=words.moment_in(fact.at, zone, now=fresh.now),
            people=" and ".join(story.contacts[one].name for one in fact.contacts if one in story.contacts),
            how=fact.how,
            is_over=fact.ends_at <= fresh.now,
            has_debrief=fact.id in written,
        )
        for fact in reversed(story.facts)
        if isinstance(fact, InterviewHeld)
    )
