"""What the check is asked and what it says: the kinds of letter, the faults, the context, a remark."""

from dataclasses import dataclass
from enum import StrEnum

from afterword.core.history import Channel


class Fault(StrEnum):
    """What can read badly in a letter, in the order in which remarks on the same words are given."""

    WRONG_NAME = "wrong_name"
    WRONG_EMPLOYER = "wrong_employer"
    PLACEHOLDER_LEFT = "placeholder_left"
    DESPERATE = "desperate"
    PRESSURING = "pressuring"
    PRESUMPTUOUS = "presumptuous"
    BLAMING = "blaming"
    NEGATIVE = "negative"
    BARGAINING = "bargaining"
    APOLOGETIC = "apologetic"
    GENERIC = "generic"
    NO_INTEREST = "no_interest"
    TOO_LONG = "too_long"
    TYPO_HEAVY = "typo_heavy"


class Kind(StrEnum):
    """What a letter is for, as far as its tone depends on it."""

    THANK_YOU = "thank_you"
    FOLLOW_UP = "follow_up"
    SECOND_FOLLOW_UP = "second_follow_up"
    PROMISE = "promise"
    ANSWER = "answer"
    ANSWER_REJECTION = "answer_rejection"
    ANSWER_INVITATION = "answer_invitation"
    ANSWER_QUESTION = "answer_question"
    ANSWER_OFFER = "answer_offer"
    ACCEPTANCE = "acceptance"
    WITHDRAWAL = "withdrawal"


ALIASES = {
    "thanks": Kind.THANK_YOU,
    "rejection": Kind.ANSWER_REJECTION,
    "rejection_answer": Kind.ANSWER_REJECTION,
    "rejection_reply": Kind.ANSWER_REJECTION,
    "invitation": Kind.ANSWER_INVITATION,
    "question": Kind.ANSWER_QUESTION,
    "request": Kind.PROMISE,
    "feedback": Kind.ANSWER_REJECTION,
    "offer": Kind.ANSWER_OFFER,
    "more_time": Kind.ANSWER_OFFER,
    "accept": Kind.ACCEPTANCE,
    "withdraw": Kind.WITHDRAWAL,
    "decline": Kind.WITHDRAWAL,
}
"""Other words for a kind, as people type them."""


class UnknownKind(ValueError):
    """No kind of letter has this name."""

    def __init__(self, name: str) -> None:
        super().__init__(f"There is no kind of letter {name!r}: choose one of {', '.join(Kind)}.")


def kind_named(name: str) -> Kind:
    """The kind of this name, with dashes, blanks or underscores. Raises UnknownKind."""
    plain = name.strip().casefold().replace("-", "_").replace(" ", "_")
    try:
        return ALIASES.get(plain) or Kind(plain)
    except ValueError:
        raise UnknownKind(name) from None


@dataclass(frozen=True, slots=True, kw_only=True)
class ToneContext:
    """What is known about a letter. Whatever is left empty is not asked about.

    `others` are further people on the employer's side, `discussed` the points of the conversation. `language` is one
    of en, de, fr, es; where it is empty, the letter's own words tell.
    """

    kind: Kind
    recipient: str = ""
    others: tuple[str, ...] = ()
    employer: str = ""
    role: str = ""
    discussed: tuple[str, ...] = ()
    seeker: str = ""
    channel: Channel = Channel.EMAIL
    language: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """One thing that reads badly: `words` stand at text[start:end]; `better` may be put in their place.

    An empty `better` means that the letter is better without them.
    """

    fault: Fault
    words: str
    start: int
    end: int
    why: str
    better: str
