"""One question after a no: what could I do better? Once for an application, and for good.

Most employers do not answer it, as polls say that the guide names, and a second request only presses. The question may
go with the thanks, in one letter, or after them. Whoever never met them has nothing to ask about.
"""

from collections.abc import Iterator

from afterword.core.history import InterviewHeld, LetterKind, LetterSent
from afterword.core.silence import Situation, came_back
from afterword.core.steps import Step, StepKind
from afterword.core.verdicts import Blocked, Done, Due, Lapsed, Reason, Verdict


def feedback(situation: Situation) -> Iterator[Step]:
    """The one request of an application, once they said no."""
    verdict = _verdict(situation)
    if verdict is not None:
        yield Step(
            key=f"feedback:{situation.story.application.id}",
            kind=StepKind.FEEDBACK,
            application=situation.story.application.id,
            verdict=verdict,
            contact=situation.silence.contact,
        )


def _verdict(situation: Situation) -> Verdict | None:
    """Whether the request may be made: it was not, they met the seeker, and their no still stands and is fresh."""
    story, ending = situation.story, situation.silence.ending
    asked = _asked(situation)
    if asked is not None:
        return Done(Reason.FEEDBACK_ASKED, asked.at)
    if ending is None or ending.reason is not Reason.THEY_SAID_NO or not _have_met(situation):
        return None
    if situation.silence.no_contact:
        return Blocked(Reason.NO_CONTACT, situation.silence.quiet_until)
    lapses = story.application.place.closes_after(situation.policy.rejection_lapses, ending.at)
    if situation.now >= lapses:
        return Lapsed(Reason.TOO_LATE_FOR_FEEDBACK, lapses)
    return Due(Reason.FEEDBACK_MAY_BE_ASKED, ending.at, until=lapses)


def _asked(situation: Situation) -> LetterSent | None:
    """The request that reached them, whichever no it followed."""
    story = situation.story
    letters = (one for one in story.of(LetterSent) if one.kind is LetterKind.FEEDBACK)
    return next((letter for letter in letters if not came_back(letter, story)), None)


def _have_met(situation: Situation) -> bool:
    return any(held.ends_at <= situation.now for held in situation.story.of(InterviewHeld))
