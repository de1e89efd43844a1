"""Ada's letters, and the couriers' common questions."""

from datetime import UTC, datetime
from typing import Any

from afterword.post.courier import Address, Courier, Envelope, NotTaken, NotTakenOutcome, Outcome

WRITTEN = datetime(2026, 3, 6, 9, 30, tzinfo=UTC)
ADA = Address("Ada Bell", "ada@example.org")
DANA = Address("Dana Ruiz", "dana.ruiz@lumen.example")


def a_letter(number: int = 1, **changes: Any) -> Envelope:
    facts: dict[str, Any] = {
        "letter_id": f"6f1c1c0e-0000-4000-8000-{number:012d}",
        "message_id": f"<afterword.{number}@example.org>",
        "sender": ADA,
        "recipient": DANA,
        "subject": "Thank you for Thursday",
        "body": "Dear Dana,\n\n.thank you for showing me the lab.\n\nAda\n",
        "date": WRITTEN,
    }
    return Envelope(**(facts | changes))


def yes() -> bool:
    return True


def no() -> bool:
    return False


def send(courier: Courier, letter: Envelope, may_finish: Any = yes) -> Outcome:
    with courier.begin(letter) as handover:
        return handover.hand_over(may_finish=may_finish)


def not_taken(courier: Courier, letter: Envelope) -> NotTakenOutcome:
    """What stopped the letter before any of it was given."""
    try:
        courier.begin(letter)
    except NotTaken as stopped:
        return stopped.outcome
    raise AssertionError("the courier would have taken the letter")
