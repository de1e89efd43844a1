"""The case of a letter: a step with everything in its story that bears on it."""

from dataclasses import dataclass
from datetime import date, datetime

from afterword.core.history import (
    Contact,
    DebriefWritten,
    InterviewHeld,
    PromiseMade,
    ReplyKind,
    ReplyReceived,
    Story,
)
from afterword.core.letters import days
from afterword.core.silence import Situation
from afterword.core.steps import Step, StepKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """Whose turn it is among those who get the same kind of letter: the `index`-th of `of`, after `before` rounds."""

    index: int = 0
    of: int = 1
    before: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A step with all that bears on it: what each finder of facts is told."""

    step: Step
    situation: Situation
    contact: Contact | None
    interview: InterviewHeld | None
    debrief: DebriefWritten | None
    promise: PromiseMade | None
    reply: ReplyReceived | None
    turn: Turn
    today: date

    @property
    def story(self) -> Story:
        """The story the step belongs to."""
        return self.situation.story

    def day_of(self, moment: datetime) -> date:
        """The employer's day at an instant."""
        return self.story.application.place.day_of(moment)

    def named(self, day: date) -> str:
        """A day as the letter names it."""
        return days.named(day, self.today, place=self.story.application.place)


def case_of(step: Step, situation: Situation) -> Case:
    story, place = situation.story, situation.story.application.place
    held = [f for f in story.facts if type(f) is InterviewHeld and f.ends_at <= situation.now]
    interview = next((f for f in held if f.id == step.interview), held[-1] if held else None)
    return Case(
        step=step,
        situation=situation,
        contact=story.contacts.get(step.contact or ""),
        interview=interview,
        debrief=_debrief(step, story, interview),
        promise=next(
            (f for f in story.facts if type(f) is PromiseMade and f"promise:{f.application}:{f.id}" == step.key), None
        ),
        reply=_reply(step, story),
        turn=_turn(step, interview, held),
        today=place.day_of(situation.now),
    )


def _debrief(step: Step, story: Story, interview: InterviewHeld | None) -> DebriefWritten | None:
    """The debrief of the step's own interview; for a letter about the whole, the last one that has points."""
    written = [f for f in story.facts if type(f) is DebriefWritten]
    own = [f for f in written if interview and f.interview == interview.id]
    if step.kind is StepKind.THANK_YOU:
        return own[-1] if own else None
    with_points = [f for f in written if f.discussed]
    return next(reversed(with_points or own), None)


def _reply(step: Step, story: Story) -> ReplyReceived | None:
    """The reply that the step answers, and for the ends of an offer the offer."""
    place = story.application.place
    replies = [f for f in story.facts if type(f) is ReplyReceived]
    if step.kind is StepKind.ANSWER:
        mine = [f for f in replies if f.kind == step.what and place.day_of(f.at) == step.day]
        return mine[-1] if mine else None
    offers = [f for f in replies if f.kind in (ReplyKind.OFFER_SPOKEN, ReplyKind.OFFER_WRITTEN)]
    return offers[-1] if offers else None


def _turn(step: Step, interview: InterviewHeld | None, held: list[InterviewHeld]) -> Turn:
    if step.kind is StepKind.FOLLOW_UP:
        number = step.key.rpartition(":")[2]
        return Turn(before=int(number) if number.isdecimal() else step.count)
    if step.kind is not StepKind.THANK_YOU or interview is None or interview not in held:
        return Turn()
    panel = interview.contacts
    index = panel.index(step.contact) if step.contact in panel else 0
    return Turn(index=index, of=max(1, len(panel)), before=held.index(interview))
