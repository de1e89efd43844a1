"""The reading of a time frame, as a value."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class Precision(StrEnum):
    """How sure the day is: an approximate one gets a business day of grace, a vague one has no day at all."""

    EXACT = "exact"
    APPROXIMATE = "approximate"
    VAGUE = "vague"


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeFrame:
    """When they said they would answer: their words, where they stand in the text, and the day read from them."""

    words: str
    start: int
    end: int
    told_at: datetime
    expected_by: date | None
    earliest: date | None
    precision: Precision
    may_write_after: bool
    explanation: str
