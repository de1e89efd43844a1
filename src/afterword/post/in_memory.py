"""A courier that keeps what it takes in a list, and fails in the ways the real one can.

For simulations of whole searches and for trying things out: no network, no files, no clock.
"""

from collections.abc import Callable, Iterable, Iterator
from enum import StrEnum

from afterword.post import smtp_words as words
from afterword.post.courier import (
    Accepted,
    Envelope,
    NotTaken,
    OnceOnly,
    Outcome,
    Refused,
    TryLater,
    Unsure,
)
from afterword.post.message import to_bytes


class Fault(StrEnum):
    """Where a handover goes wrong, in the order of the steps."""

    NO_CONNECTION = "no connection"
    LOGIN_REFUSED = "login refused"
    RECIPIENT_LATER = "recipient later"
    RECIPIENT_REFUSED = "recipient refused"
    DATA_LATER = "data later"
    DATA_REFUSED = "data refused"
    CUT_IN_CONTENT = "cut in content"
    DIED_IN_CONTENT = "died in content"
    LATER_AT_END = "later at end"
    REFUSED_AT_END = "refused at end"
    CUT_BEFORE_TAKING = "cut before taking"
    TAKEN_THEN_CUT = "taken then cut"
    DIED_AFTER_TAKING = "died after taking"


class Died(BaseException):
    """The process ended here, as by a kill. Not an Exception, so that nothing tidies up."""


_AT_BEGIN: dict[Fault, TryLater | Refused] = {
    Fault.NO_CONNECTION: TryLater("Nothing answers where the mail server should be."),
    Fault.LOGIN_REFUSED: Refused(words.said_no(words.LOGIN, "535 no")),
    Fault.RECIPIENT_LATER: TryLater(words.said_no(words.RECIPIENT, "451 later")),
    Fault.RECIPIENT_REFUSED: Refused(words.said_no(words.RECIPIENT, "550 no")),
}
_BEFORE_THE_END: dict[Fault, Outcome] = {
    Fault.DATA_LATER: TryLater(words.said_no(words.LETTER, "451 later")),
    Fault.DATA_REFUSED: Refused(words.said_no(words.LETTER, "550 no")),
    Fault.CUT_IN_CONTENT: Unsure(words.no_verdict(ConnectionResetError())),
}
_AT_THE_END: dict[Fault, Outcome] = {
    Fault.LATER_AT_END: TryLater(words.said_no(words.LETTER, "451 later")),
    Fault.REFUSED_AT_END: Refused(words.said_no(words.LETTER, "550 no")),
    Fault.CUT_BEFORE_TAKING: Unsure(words.no_verdict(ConnectionResetError())),
}


class InMemoryCourier:
    """Takes letters into `taken`; the nth `begin` meets the nth fault, and none after the last."""

    def __init__(self, faults: Iterable[Fault | None] = ()) -> None:
        self.taken: list[Envelope] = []
        self._faults: Iterator[Fault | None] = iter(faults)

    def begin(self, envelope: Envelope) -> "InMemoryHandover":
        """Check the letter as every courier does, then meet the next fault."""
        to_bytes(envelope)
        fault = next(self._faults, None)
        if fault in _AT_BEGIN:
            raise NotTaken(_AT_BEGIN[fault])
        return InMemoryHandover(envelope, self.taken, fault)


class InMemoryHandover(OnceOnly):
    """One letter on its way into the list."""

    def __init__(self, envelope: Envelope, taken: list[Envelope], fault: Fault | None) -> None:
        super().__init__()
        self._envelope, self._taken, self._fault = envelope, taken, fault

    def hand_over(self, *, may_finish: Callable[[], bool]) -> Outcome:
        """The same steps as with a mail server, the fault at its place among them."""
        self._spend()
        fault = self._fault
        if fault is Fault.DIED_IN_CONTENT:
            raise Died
        if fault in _BEFORE_THE_END:
            return _BEFORE_THE_END[fault]
        if not may_finish():
            return TryLater(words.ABORTED)
        if fault in _AT_THE_END:
            return _AT_THE_END[fault]
        return self._take()

    def _take(self) -> Outcome:
        # What the other side has taken stays taken, whatever we come to hear of it.
        self._taken.append(self._envelope)
        if self._fault is Fault.DIED_AFTER_TAKING:
            raise Died
        if self._fault is Fault.TAKEN_THEN_CUT:
            return Unsure(words.no_verdict(ConnectionResetError()))
        return Accepted(f"250 taken as number {len(self._taken)}")
