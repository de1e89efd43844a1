"""A step: one thing to do, or to leave alone, with its verdict."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from afterword.core.history import LetterKind
from afterword.core.verdicts import Verdict


class StepKind(StrEnum):
    """What a step asks of the seeker."""

    PREPARE = "prepare"
    DEBRIEF = "debrief"
    REVIEW = "review"
    THANK_YOU = "thank-you"
    FOLLOW_UP = "follow-up"
    PROMISE = "promise"
    THEIR_PROMISE = "their-promise"
    ANSWER = "answer"
    DECIDE = "decide"
    ACCEPTANCE = "acceptance"
    WITHDRAWAL = "withdrawal"
    FEEDBACK = "feedback"
    MORE_TIME = "more-time"
    CLOSE = "close"
    GREETING = "greeting"


LETTERS: dict[StepKind, LetterKind] = {
    StepKind.THANK_YOU: LetterKind.THANK_YOU,
    StepKind.FOLLOW_UP: LetterKind.FOLLOW_UP,
    StepKind.PROMISE: LetterKind.PROMISE,
    StepKind.ANSWER: LetterKind.ANSWER,
    StepKind.ACCEPTANCE: LetterKind.ACCEPTANCE,
    StepKind.WITHDRAWAL: LetterKind.WITHDRAWAL,
    StepKind.FEEDBACK: LetterKind.FEEDBACK,
    StepKind.MORE_TIME: LetterKind.MORE_TIME,
}
"""The steps that end in a letter, and which."""

UNASKED = frozenset({StepKind.THANK_YOU, StepKind.FOLLOW_UP, StepKind.WITHDRAWAL, StepKind.FEEDBACK})
"""Letters that nobody is waiting for: they give way to another letter to the same person on the same day."""

OFFERED = frozenset({StepKind.FEEDBACK, StepKind.MORE_TIME})
"""Steps that are open to the seeker: no page calls for them, and their letter is drafted when it is wished for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One thing to do about an application.

    `key` names it for good: `thank-you:lumen-1:dana`. `verdict` says whether it is time. `leaving` is what the guard
    answers for its letter at this moment, and None where the step is no letter. `what` is the thing promised or the
    words that called for the step; `day` is the employer's day that its sentence speaks of.
    """

    key: str
    kind: StepKind
    application: str
    verdict: Verdict
    contact: str | None = None
    interview: str | None = None
    what: str = ""
    day: date | None = None
    count: int = 0
    leaving: Verdict | None = None
