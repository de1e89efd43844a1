"""What composing gives: a draft, what it rests on, and for a call a sheet instead of a letter."""

from dataclasses import dataclass

from afterword.core.history import Channel, LetterKind


@dataclass(frozen=True, slots=True, kw_only=True)
class RestsOn:
    """A fact that a letter uses, to show beside it: "You discussed", "the move to Kafka"."""

    label: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CallSheet:
    """What to have in hand on the telephone, in the order in which it is needed."""

    opening: str
    points: tuple[str, ...]
    question: str
    write_down: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A letter that nobody has approved yet.

    `body` is plain text: paragraphs with an empty line between them, complete as it stands. `variant` is one of
    `variants` wordings, counted from 0. `missing` says in a sentence each what the seeker should add or check. For a
    call, `call_sheet` has the parts and `body` is the sheet as text.
    """

    key: str
    kind: LetterKind
    channel: Channel
    recipient_name: str
    recipient_address: str
    subject: str
    body: str
    variant: int
    variants: int
    rests_on: tuple[RestsOn, ...] = ()
    missing: tuple[str, ...] = ()
    call_sheet: CallSheet | None = None
