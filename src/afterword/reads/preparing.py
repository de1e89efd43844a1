"""The sheet for a conversation that is booked: who, what was said before, what was hard, what to ask."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from afterword.core import words
from afterword.core.history import (
    Contact,
    DebriefWritten,
    InterviewHeld,
    LessonDrawn,
    Noted,
    Prepared,
    Story,
    counting,
)
from afterword.core.plan import Plan, plan
from afterword.core.reviews import reviews
from afterword.core.steps import StepKind
from afterword.core.verdicts import Blocked, Due, NotYet
from afterword.reads.lessons import OwnLine, reminders_for
from afterword.reads.practice import CardLook, Looking, deck_of
from afterword.reads.steps import StepLook, look_at
from afterword.records.history import history_of_applications, history_of_kinds, policy_of
from afterword.records.models import Application

MOST_QUESTIONS, MOST_LESSONS = 12, 3
FIRST_QUESTIONS = (
    "What would somebody in this role have done by the end of the first three months for you to be glad?",
    "What is hard about this work that the advertisement does not say?",
    "How does the team decide when it does not agree?",
)
LATER_QUESTIONS = (
    "What has changed here since we last spoke?",
    "Whom would I work with most, and what do they wait for?",
    "Is there anything about my experience that you would still like to hear more about?",
)
"""Questions to ask them, at a first conversation and at a later one. Our own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody who will be there."""

    name: str
    title: str
    reach_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Earlier:
    """A conversation with this employer that is over."""

    when: str
    people: str
    discussed: tuple[str, ...]
    next_step: str
    notes: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PrepSheet:
    """One conversation, and all that helps in it."""

    application: str
    interview: str
    employer: str
    role: str
    when: str
    how: str
    is_over: bool
    prepared: str
    people: tuple[Person, ...]
    earlier: tuple[Earlier, ...]
    promises: tuple[StepLook, ...]
    questions: tuple[CardLook, ...]
    more_questions: int
    cards_due: int
    lessons: tuple[str, ...]
    own: tuple[OwnLine, ...]
    to_ask: tuple[str, ...]
    notes: tuple[str, ...]


def prep_sheet(application: Application, interview: InterviewHeld, *, now: datetime) -> PrepSheet:
    """The sheet for this conversation as it stands at `now`."""
    seeker = application.seeker
    history = history_of_applications(seeker, [application.pk], now=now)
    fresh = plan(history, policy=policy_of(seeker), now=now)
    story = fresh.situations[application.key].story
    found, everything = deck_of(seeker, now=now)
    cards = sorted(Looking(everything, found, now).at_all(found.cards), key=lambda card: _by_use(card, application))
    earlier = tuple(_earlier(story, interview, seeker.zone, now))
    return PrepSheet(
        application=application.key,
        interview=interview.id,
        employer=application.employer,
        role=application.role,
        when=words.moment_in(interview.at, seeker.zone, now=now),
        how=interview.how,
        is_over=interview.at <= now,
        prepared=_prepared(story, interview, seeker.zone, now),
        people=tuple(_person(story.contacts[one]) for one in interview.contacts if one in story.contacts),
        earlier=earlier,
        promises=tuple(_open_promises(fresh, application)),
        questions=tuple(cards[:MOST_QUESTIONS]),
        more_questions=max(0, len(cards) - MOST_QUESTIONS),
        cards_due=len(found.due),
        lessons=_lessons(application, now),
        own=reminders_for(application),
        to_ask=LATER_QUESTIONS if earlier else FIRST_QUESTIONS,
        notes=tuple(fact.words for fact in story.of(Noted))[-5:],
    )


def _by_use(card: CardLook, application: Application) -> tuple[bool, bool]:
    """What this employer asked first, then what has an answer worked out."""
    return application.employer not in card.asked, not card.outline


def _person(contact: Contact) -> Person:
    return Person(name=contact.name, title=contact.title, reach_by=contact.channel or "")


def _prepared(story: Story, interview: InterviewHeld, zone: str, now: datetime) -> str:
    done = [fact.at for fact in story.of(Prepared) if fact.interview == interview.id]
    return words.moment_in(done[-1], zone, now=now) if done else ""


def _earlier(story: Story, interview: InterviewHeld, zone: str, now: datetime) -> Iterator[Earlier]:
    """The conversations before this one, the latest first."""
    written = {fact.interview: fact for fact in story.of(DebriefWritten)}
    for held in reversed(story.of(InterviewHeld)):
        debrief = written.get(held.id)
        if held.id != interview.id and held.ends_at <= now and held.at < interview.at:
            yield Earlier(
                when=words.moment_in(held.at, zone, now=now),
                people=" and ".join(story.contacts[one].name for one in held.contacts if one in story.contacts),
                discussed=debrief.discussed if debrief else (),
                next_step=debrief.next_step if debrief else "",
                notes=debrief.notes if debrief else "",
            )


def _open_promises(fresh: Plan, application: Application) -> Iterator[StepLook]:
    """What was promised on either side and is not kept, whatever the plan says about its time."""
    for step in fresh.of(application.key):
        if step.kind in (StepKind.PROMISE, StepKind.THEIR_PROMISE) and isinstance(step.verdict, Due | NotYet | Blocked):
            yield look_at(step, fresh, {})


def _lessons(application: Application, now: datetime) -> tuple[str, ...]:
    """What the seeker carries forward, and meant to do differently: the latest of each, from the whole search."""
    facts = history_of_kinds(application.seeker, ("interview", "review", "lesson")).facts
    drawn = [fact.words for fact in counting(facts, now=now) if isinstance(fact, LessonDrawn)]
    said = [one.written.next_time for one in reviews(facts, now=now) if one.written.next_time]
    latest = (*reversed(drawn[-MOST_LESSONS:]), *reversed(said[-MOST_LESSONS:]))
    return tuple(dict.fromkeys(latest))
