"""Which chapter explains a step: the way from the plan into the guide, and back."""

from collections.abc import Iterable, Iterator

from afterword.core.steps import StepKind
from afterword.core.verdicts import Reason

EXPLAINED: dict[StepKind, str] = {
    StepKind.PREPARE: "before-you-go-in",
    StepKind.DEBRIEF: "the-first-hour",
    StepKind.REVIEW: "looking-back",
    StepKind.THANK_YOU: "the-thank-you",
    StepKind.FOLLOW_UP: "asking-for-news",
    StepKind.PROMISE: "promises",
    StepKind.THEIR_PROMISE: "promises",
    StepKind.ANSWER: "what-they-ask-for",
    StepKind.DECIDE: "terms",
    StepKind.ACCEPTANCE: "saying-yes",
    StepKind.WITHDRAWAL: "saying-yes",
    StepKind.FEEDBACK: "asking-why",
    StepKind.MORE_TIME: "an-offer",
    StepKind.CLOSE: "when-silence-is-an-answer",
    StepKind.GREETING: "people-you-know",
}
"""The chapter about each kind of step."""

MORE_EXACTLY: dict[Reason, str] = {
    Reason.REJECTION_TO_ANSWER: "a-no",
    Reason.REJECTION_ANSWER_LATE: "a-no",
    Reason.OFFER_TO_ANSWER: "an-offer",
    Reason.OFFER_NOT_ON_PAPER: "an-offer",
    Reason.QUIET_WINDOW: "the-time-they-asked-for",
    Reason.FOLLOW_UP_GRACE: "the-time-they-asked-for",
    Reason.FOLLOW_UP_COUNTED: "how-long-is-normal",
    Reason.CAP_REACHED: "when-silence-is-an-answer",
    Reason.SILENCE_IS_NORMAL: "how-long-is-normal",
    Reason.PROMISE_LATE: "promises",
    Reason.TIME_ASKED_THERE: "the-time-they-asked-for",
}
"""Where the reason tells more than the kind."""

AT_FIRST = ("before-you-leave", "when-you-will-hear", "the-first-hour")
"""Where nothing has happened yet."""


def chapter_about(kind: str, reason: str) -> str:
    """The chapter about a step, by its kind and the code of its reason."""
    return BY_CODE.get(reason) or EXPLAINED[StepKind(kind)]


BY_CODE = {reason.code: slug for reason, slug in MORE_EXACTLY.items()}


def you_might_like(slugs: Iterable[str], *, most: int) -> tuple[str, ...]:
    """The first few of them, each once; what to begin with, where there are none."""
    return tuple(dict.fromkeys(slugs))[:most] or AT_FIRST[:most]


def all_explained() -> Iterator[str]:
    """Every chapter that a step can lead to."""
    yield from (*EXPLAINED.values(), *MORE_EXACTLY.values(), *AT_FIRST)
