"""A debrief after each conversation, while it is remembered: everything else rests on it."""

from collections.abc import Iterator

from afterword.core.history import DebriefWritten, InterviewHeld
from afterword.core.silence import Situation
from afterword.core.steps import Step, StepKind
from afterword.core.verdicts import Done, Due, Lapsed, Reason, Verdict


def debriefs(situation: Situation) -> Iterator[Step]:
    """A step for each conversation that is over."""
    written = {fact.interview: fact for fact in situation.story.of(DebriefWritten)}
    for interview in situation.story.of(InterviewHeld):
        if interview.ends_at <= situation.now:
            yield Step(
                key=f"debrief:{interview.id}",
                kind=StepKind.DEBRIEF,
                application=interview.application,
                verdict=_verdict(situation, interview, written.get(interview.id)),
                interview=interview.id,
            )


def _verdict(situation: Situation, interview: InterviewHeld, debrief: DebriefWritten | None) -> Verdict:
    """Whether the conversation still waits to be written down."""
    if debrief is not None:
        return Done(Reason.DEBRIEF_WRITTEN, debrief.at)
    lapses = situation.story.application.place.closes_after(situation.policy.debrief_lapses, interview.ends_at)
    if situation.silence.ending is not None:
        return Lapsed(situation.silence.ending.reason, situation.silence.ending.at)
    if situation.now >= lapses:
        return Lapsed(Reason.DEBRIEF_TOO_LATE, lapses)
    return Due(Reason.DEBRIEF_DUE, interview.ends_at, until=lapses)
