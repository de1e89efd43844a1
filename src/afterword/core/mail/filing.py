"""What a received message would be written down as, if the person says yes.

A reading says what a message seems to be; a filing is what is proposed from it, and what the person may correct.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from afterword.core.history import ReplyKind
from afterword.core.mail.kinds import MessageKind, MessageReading
from afterword.core.timeframe import TimeFrame


class FiledAs(StrEnum):
    """As what a message is written down."""

    REJECTION = "rejection"
    INVITATION = "invitation"
    CHANGE = "change"
    REQUEST = "request"
    QUESTION = "question"
    OFFER_SPOKEN = "offer spoken"
    OFFER_WRITTEN = "offer written"
    HOLD = "hold"
    NO_CONTACT = "no contact"
    TIME_FRAME = "time frame"
    ACKNOWLEDGEMENT = "acknowledgement"
    OUT_OF_OFFICE = "out of office"
    BOUNCE = "bounce"
    OTHER = "other"


REPLIES: dict[FiledAs, ReplyKind] = {
    FiledAs.REJECTION: ReplyKind.REJECTION,
    FiledAs.INVITATION: ReplyKind.INVITATION,
    FiledAs.CHANGE: ReplyKind.INVITATION,
    FiledAs.REQUEST: ReplyKind.REQUEST,
    FiledAs.QUESTION: ReplyKind.QUESTION,
    FiledAs.OFFER_SPOKEN: ReplyKind.OFFER_SPOKEN,
    FiledAs.OFFER_WRITTEN: ReplyKind.OFFER_WRITTEN,
    FiledAs.HOLD: ReplyKind.HOLD,
    FiledAs.NO_CONTACT: ReplyKind.NO_CONTACT,
    FiledAs.TIME_FRAME: ReplyKind.OTHER,
    FiledAs.ACKNOWLEDGEMENT: ReplyKind.OTHER,
    FiledAs.OTHER: ReplyKind.OTHER,
}
"""The reply that each of them is; a machine's answer is none."""

MEANT: dict[MessageKind, FiledAs] = {
    MessageKind.ACKNOWLEDGEMENT: FiledAs.ACKNOWLEDGEMENT,
    MessageKind.INTERVIEW_INVITATION: FiledAs.INVITATION,
    MessageKind.INTERVIEW_CHANGE: FiledAs.CHANGE,
    MessageKind.REQUEST: FiledAs.REQUEST,
    MessageKind.REJECTION: FiledAs.REJECTION,
    MessageKind.OFFER: FiledAs.OFFER_SPOKEN,
    MessageKind.TIME_FRAME: FiledAs.TIME_FRAME,
    MessageKind.OUT_OF_OFFICE: FiledAs.OUT_OF_OFFICE,
    MessageKind.BOUNCE: FiledAs.BOUNCE,
    MessageKind.OTHER: FiledAs.OTHER,
}
"""As what a message of each kind is proposed; an offer on paper is told by its reading."""

ALONE = (FiledAs.REJECTION, FiledAs.OUT_OF_OFFICE, FiledAs.BOUNCE)
"""What leaves no room for more: a no books no conversation, and a machine asks for nothing."""

TALKS = (MessageKind.INTERVIEW_INVITATION, MessageKind.INTERVIEW_CHANGE)
SURE_ENOUGH = 0.5
"""From which certainty on a second kind of the same message is proposed along with the first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Filing:
    """One message as it would be written down. Instants are aware; `asked_by` is the last day for what they ask.

    `words` are those that the reading rests on. The conversation that a `CHANGE` moves is the one that was booked next.
    """

    kind: FiledAs
    words: str = ""
    asks_for: tuple[str, ...] = ()
    asked_by: date | None = None
    frame: TimeFrame | None = None
    interview_at: datetime | None = None
    interview_ends_at: datetime | None = None
    away_until: date | None = None


def filing_of(reading: MessageReading) -> Filing:
    """What a reading proposes: the surest kind, and what else the message says that goes with it."""
    kind = MEANT[reading.kind]
    if reading.kind is MessageKind.OFFER and reading.offer_is_written:
        kind = FiledAs.OFFER_WRITTEN
    words = " … ".join(_longest(reading.kinds[0].words))[:500]
    if kind in ALONE:
        return Filing(kind=kind, words=words, away_until=reading.away_until if kind is FiledAs.OUT_OF_OFFICE else None)
    holds = {one.kind for one in reading.kinds if one.certainty >= SURE_ENOUGH} | {reading.kind}
    talks = not holds.isdisjoint(TALKS)
    return Filing(
        kind=kind,
        words=words,
        asks_for=reading.asks_for if MessageKind.REQUEST in holds else (),
        asked_by=reading.asked_by,
        frame=reading.frame,
        interview_at=reading.interview_at if talks else None,
        interview_ends_at=reading.interview_ends_at if talks else None,
    )


def _longest(phrases: tuple[str, ...]) -> list[str]:
    """The phrases that are not part of a longer one."""
    return [one for one in phrases if not any(one != other and one in other for other in phrases)]


def message_kind_of(filed: FiledAs) -> MessageKind:
    """The kind of message that is written down like this, for a reading that is to be better next time."""
    if filed is FiledAs.OFFER_WRITTEN:
        return MessageKind.OFFER
    return next((kind for kind, meant in MEANT.items() if meant is filed), MessageKind.OTHER)
