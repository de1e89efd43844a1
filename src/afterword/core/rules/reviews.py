"""A review after each conversation in which questions were written down: what the answers did and what they missed.

It stands last, since nothing else waits for it. A no does not end it: what was asked there is asked elsewhere. It is
asked for while it is fresh, and can be written months later.
"""

from collections.abc import Iterator

from afterword.core.history import DebriefWritten, InterviewHeld, ReviewWritten
from afterword.core.silence import Situation
from afterword.core.steps import Step, StepKind
from afterword.core.verdicts import Done, Due, Lapsed, Reason, Verdict


def reviews(situation: Situation) -> Iterator[Step]:
    """A step for each conversation whose questions are known, or that was reviewed."""
    story = situation.story
    asked = {fact.interview: fact for fact in story.of(DebriefWritten) if fact.asked}
    written = {fact.interview: fact for fact in story.of(ReviewWritten)}
    for interview in story.of(InterviewHeld):
        if interview.id in written or interview.id in asked:
            yield Step(
                key=f"review:{interview.id}",
                kind=StepKind.REVIEW,
                application=interview.application,
                verdict=_verdict(situation, interview, asked.get(interview.id), written.get(interview.id)),
                interview=interview.id,
            )


def _verdict(
    situation: Situation, interview: InterviewHeld, debrief: DebriefWritten | None, review: ReviewWritten | None
) -> Verdict:
    """Whether the answers still wait to be gone through."""
    since = debrief.at if debrief else interview.ends_at
    lapses = situation.story.application.place.closes_after(situation.policy.review_lapses, interview.ends_at)
    if review is not None:
        return Done(Reason.REVIEW_WRITTEN, review.at)
    ending = situation.silence.ending
    if ending is not None and ending.reason is not Reason.THEY_SAID_NO:
        return Lapsed(ending.reason, ending.at)
    if situation.now >= lapses:
        return Lapsed(Reason.REVIEW_TOO_LATE, lapses)
    return Due(Reason.REVIEW_DUE, since, until=lapses)
