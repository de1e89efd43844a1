"""What a letter is to bring about: finer than its kind, since a yes and a no are answered in different words."""

from enum import StrEnum

from afterword.core.history import OfferDeclined, ReplyKind, Story, Withdrew, on_the_table
from afterword.core.steps import Step, StepKind


class Purpose(StrEnum):
    """The tables of wordings, one for each."""

    THANKS = "thanks"
    ASK = "ask"
    ASK_AGAIN = "ask again"
    ASK_PAPER = "ask for an offer on paper"
    KEEP = "keep a promise"
    TO_REJECTION = "answer a rejection"
    FEEDBACK = "ask what to do better"
    TO_INVITATION = "answer an invitation"
    TO_QUESTION = "answer a question"
    TO_SPOKEN_OFFER = "answer a spoken offer"
    TO_WRITTEN_OFFER = "answer a written offer"
    MORE_TIME = "ask for more time"
    ACCEPT = "accept"
    WITHDRAW = "withdraw"
    TAKEN = "withdraw for another offer"
    DECLINE = "decline an offer"


ANSWERS: dict[str, Purpose] = {
    ReplyKind.REJECTION: Purpose.TO_REJECTION,
    ReplyKind.INVITATION: Purpose.TO_INVITATION,
    ReplyKind.QUESTION: Purpose.TO_QUESTION,
    ReplyKind.OFFER_SPOKEN: Purpose.TO_SPOKEN_OFFER,
    ReplyKind.OFFER_WRITTEN: Purpose.TO_WRITTEN_OFFER,
}


class NoLetter(ValueError):
    """This step does not end in a letter."""

    def __init__(self, step: Step) -> None:
        super().__init__(f"{step.key!r} is nothing to write: a letter is composed for {', '.join(PURPOSES)} steps.")


def purpose_of(step: Step, story: Story) -> Purpose:
    """What the letter of a step is for. Raises NoLetter."""
    match step.kind:
        case StepKind.THANK_YOU:
            return Purpose.THANKS
        case StepKind.FOLLOW_UP if on_the_table(story.facts):
            return Purpose.ASK_PAPER
        case StepKind.FOLLOW_UP:
            return Purpose.ASK_AGAIN if step.count else Purpose.ASK
        case StepKind.PROMISE:
            return Purpose.KEEP
        case StepKind.ANSWER if step.what in ANSWERS:
            return ANSWERS[step.what]
        case StepKind.ACCEPTANCE:
            return Purpose.ACCEPT
        case StepKind.FEEDBACK:
            return Purpose.FEEDBACK
        case StepKind.MORE_TIME:
            return Purpose.MORE_TIME
        case StepKind.WITHDRAWAL:
            return _leaving(story)
        case _:
            raise NoLetter(step)


PURPOSES = ("thank-you", "follow-up", "promise", "answer", "acceptance", "withdrawal", "feedback", "more-time")


def _leaving(story: Story) -> Purpose:
    """Why the seeker leaves: their own wish, an offer declined, or another one taken."""
    left = [fact for fact in story.facts if type(fact) in (Withdrew, OfferDeclined)]
    if left:
        return Purpose.DECLINE if type(left[-1]) is OfferDeclined else Purpose.WITHDRAW
    return Purpose.TAKEN if story.accepted_elsewhere is not None else Purpose.WITHDRAW
