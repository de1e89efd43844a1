"""Who carries a letter, and what can be said afterwards about where it is.

A courier works in two steps, because the outbox must commit between them. `begin` goes as far as it
can without a word of the letter leaving the house; the outbox then commits that it is about to
send; `hand_over` sends. Whatever goes wrong in the first step, or is abandoned there, is provably
not sent and may be tried again. In the second step only the mail server's own answer counts, and
where there is none the letter is unsure: a person settles it.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from types import TracebackType
from typing import Protocol, Self, TypeAlias


@dataclass(frozen=True, slots=True)
class Address:
    """A mailbox and the name shown beside it (which may be empty)."""

    name: str
    address: str


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that goes with a letter."""

    name: str
    content_type: str
    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Envelope:
    """Exactly what a person approved, ready to be carried.

    `letter_id` also travels as X-Afterword-ID, and `message_id` stays the same for a letter's whole
    life: together they let the letter be found again in a Sent folder. `date` is aware.
    """

    letter_id: str
    message_id: str
    sender: Address
    recipient: Address
    subject: str
    body: str
    date: datetime
    in_reply_to: str | None = None
    references: tuple[str, ...] = ()
    attachments: tuple[Attachment, ...] = ()


@dataclass(frozen=True, slots=True)
class Accepted:
    """The courier has it; `receipt` is its own word for that."""

    receipt: str


@dataclass(frozen=True, slots=True)
class TryLater:
    """It was provably not taken, and the same letter may be taken another time."""

    why: str


@dataclass(frozen=True, slots=True)
class Refused:
    """It was provably not taken, and trying again changes nothing until a person does something."""

    why: str


@dataclass(frozen=True, slots=True)
class Unsure:
    """It may have gone out or not. Never tried again by a machine."""

    why: str


NotTakenOutcome: TypeAlias = TryLater | Refused
Outcome: TypeAlias = Accepted | TryLater | Refused | Unsure


class NotTaken(Exception):
    """The letter provably stayed here; `outcome` says whether to try again, and why."""

    def __init__(self, outcome: NotTakenOutcome) -> None:
        super().__init__(outcome.why)
        self.outcome = outcome


class HandoverSpent(RuntimeError):
    """A handover serves one letter once; a second use would be a second copy."""

    def __init__(self) -> None:
        super().__init__("This handover is over. Begin a new one, if the letter may be sent again.")


class Handover(Protocol):
    """A letter at the counter: the courier is ready, nothing has been given yet."""

    def hand_over(self, *, may_finish: Callable[[], bool]) -> Outcome:
        """Give the letter; `may_finish` is asked when it can be taken back for the last time."""
        ...

    def __enter__(self) -> Self: ...

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None: ...


class Courier(Protocol):
    """Carries letters: a mail server, a folder of files, a list in memory."""

    def begin(self, envelope: Envelope) -> Handover:
        """Prepare everything short of giving the letter, or raise NotTaken."""
        ...


class OnceOnly:
    """The part that all handovers share: used once, and not after it was left."""

    def __init__(self) -> None:
        self._spent = False

    def _spend(self) -> None:
        if self._spent:
            raise HandoverSpent
        self._spent = True

    def _leave(self) -> None:
        """Let go of whatever `begin` took hold of."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._spent = True
        self._leave()
