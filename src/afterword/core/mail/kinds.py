"""What a received message can say, and what was read out of one."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from afterword.core.timeframe import TimeFrame


class MessageKind(StrEnum):
    """What a message says. Several may hold for one; `OTHER` is everything that calls for nothing."""

    ACKNOWLEDGEMENT = "acknowledgement"
    INTERVIEW_INVITATION = "interview_invitation"
    INTERVIEW_CHANGE = "interview_change"
    REQUEST = "request"
    REJECTION = "rejection"
    OFFER = "offer"
    TIME_FRAME = "time_frame"
    OUT_OF_OFFICE = "out_of_office"
    BOUNCE = "bounce"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class KindRead:
    """One kind that a message seems to be of, how sure that is (0 to 1), and the words that it rests on."""

    kind: MessageKind
    certainty: float
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageReading:
    """What a message seems to say.

    `kinds` has the surest first and is never empty; `kind` is that one. `interview_at` is aware. `asks_for` are the
    documents or answers that they want, `asked_by` the last day for them. `offer_is_written` tells an offer on paper
    from one that was spoken of. `why` are sentences that a person can read, each naming the words it rests on.
    """

    kinds: tuple[KindRead, ...]
    employer: str = ""
    role: str = ""
    frame: TimeFrame | None = None
    asks_for: tuple[str, ...] = ()
    asked_by: date | None = None
    interview_at: datetime | None = None
    interview_ends_at: datetime | None = None
    offer_is_written: bool = False
    away_until: date | None = None
    why: tuple[str, ...] = ()

    @property
    def kind(self) -> MessageKind:
        """The surest kind."""
        return self.kinds[0].kind
