"""A no: what was said, the letters that are open, and what is carried forward."""

from dataclasses import dataclass
from datetime import datetime

from afterword.core import words
from afterword.core.history import InterviewHeld, ReplyKind, ReplyReceived, Story
from afterword.core.plan import Plan, plan
from afterword.core.steps import Step, StepKind
from afterword.core.verdicts import Reason
from afterword.reads.lessons import OwnLine, lessons_of
from afterword.reads.letters import letters_of
from afterword.reads.steps import StepLook, look_at
from afterword.records.history import history_of_applications, policy_of
from afterword.records.models import Application


@dataclass(frozen=True, slots=True, kw_only=True)
class RejectionLook:
    """A no that stands. `talk` is the last conversation, and `others` how many applications still run beside it."""

    application: str
    employer: str
    role: str
    when: str
    who: str
    words: str
    answer: StepLook | None
    feedback: StepLook | None
    lessons: tuple[OwnLine, ...]
    talk: str
    others: int


def rejection(application: Application, *, now: datetime) -> RejectionLook | None:
    """The no of an application; None where there is none, or where they came back after it."""
    seeker = application.seeker
    fresh = plan(history_of_applications(seeker, [application.pk], now=now), policy=policy_of(seeker), now=now)
    situation = fresh.situations[application.key]
    ending, story = situation.silence.ending, situation.story
    if ending is None or ending.reason is not Reason.THEY_SAID_NO:
        return None
    said = [reply for reply in story.of(ReplyReceived) if reply.kind is ReplyKind.REJECTION][-1]
    who = story.contacts.get(said.contact or "")
    looks = _looks(application, fresh)
    running = Application.objects.filter(seeker=seeker, removed_at=None, ended=False)
    return RejectionLook(
        application=application.key,
        employer=application.employer,
        role=application.role,
        when=words.moment_in(said.at, seeker.zone, now=now),
        who=who.name if who else "",
        words=said.words,
        answer=looks.get(StepKind.ANSWER),
        feedback=looks.get(StepKind.FEEDBACK),
        lessons=lessons_of(application),
        talk=_last_talk(story, now),
        others=running.exclude(pk=application.pk).count(),
    )


def _looks(application: Application, fresh: Plan) -> dict[StepKind, StepLook]:
    """The two letters that a no leaves open, the thanks and the question."""
    letters = letters_of(application.seeker, [application.pk])
    steps = (step for step in fresh.of(application.key) if _is_open_after_a_no(step))
    return {step.kind: look_at(step, fresh, letters) for step in steps}


def _is_open_after_a_no(step: Step) -> bool:
    is_thanks = step.kind is StepKind.ANSWER and step.what == ReplyKind.REJECTION
    return is_thanks or step.kind is StepKind.FEEDBACK


def _last_talk(story: Story, now: datetime) -> str:
    """The last conversation that took place, for going through it once more."""
    return next((held.id for held in reversed(story.of(InterviewHeld)) if held.ends_at <= now), "")
