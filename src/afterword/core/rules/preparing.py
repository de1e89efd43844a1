"""The day before a conversation: its sheet, with what was said, what was hard, and what to ask before leaving.

Those who asked for this program had learned to ask when they would hear and what came next while they were still in
the room; a list read the evening before is how one remembers to. Practice comes up on its own days; see
`core.practice`.
"""

from collections.abc import Iterator
from datetime import timedelta

from afterword.core.history import InterviewHeld, Prepared
from afterword.core.silence import Situation
from afterword.core.steps import Step, StepKind
from afterword.core.verdicts import Done, Due, Lapsed, NotYet, Reason, Verdict


def preparing(situation: Situation) -> Iterator[Step]:
    """A step for each conversation that is booked."""
    prepared = {fact.interview: fact for fact in situation.story.of(Prepared)}
    for interview in situation.story.of(InterviewHeld):
        if interview.at > situation.now:
            yield Step(
                key=f"prepare:{interview.id}",
                kind=StepKind.PREPARE,
                application=interview.application,
                verdict=_verdict(situation, interview, prepared.get(interview.id)),
                interview=interview.id,
            )


def _verdict(situation: Situation, interview: InterviewHeld, prepared: Prepared | None) -> Verdict:
    """Whether it is time for the sheet."""
    if prepared is not None:
        return Done(Reason.PREPARED, prepared.at)
    if situation.silence.ending is not None:
        return Lapsed(situation.silence.ending.reason, situation.silence.ending.at)
    place = situation.story.application.place
    day = place.day_of(interview.at) - timedelta(days=situation.policy.prepare_opens.n)
    opens = place.start_of(day)
    if situation.now < opens:
        return NotYet(Reason.PREPARE_OPENS, opens)
    return Due(Reason.PREPARE_DUE, opens, best_by=interview.at, until=interview.at)
