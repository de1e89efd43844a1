"""What a part of the check hands on: a fault, and where; `better` where that part knows it best."""

from dataclasses import dataclass

from afterword.core.tone.text import Sentence
from afterword.core.tone.value import Fault


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch of the letter."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Found:
    """A fault at its place."""

    fault: Fault
    at: Sentence | Place
    better: str | None = None
