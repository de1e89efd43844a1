"""What a message says: its kinds, the days in it, and the words that each rests on.

It is decided by rules over `evidence`, in the order of what matters most to the seeker. Nothing is learned, nothing is
sent anywhere, and text that gives orders is text like any other.
"""

import re
from datetime import datetime

from afterword.core.mail.deciding import OTHER, decided
from afterword.core.mail.details import NOTHING, Place, with_details
from afterword.core.mail.evidence import evidence
from afterword.core.mail.kinds import KindRead, MessageKind, MessageReading
from afterword.core.mail.message import ReceivedMessage
from afterword.core.mail.senders import answers_by_itself, goes_to_a_list
from afterword.core.mail.sifting import may_concern_a_search

ANSWERED = re.compile(r"(?:re|aw|sv|antw|ref|rép|r)\s?:", re.IGNORECASE)
"""How a subject begins that the seeker wrote, or that was there before."""
LITTLE = 120
"""Characters of an own text below which the message that it forwards is read with it."""


def read_message(
    message: ReceivedMessage,
    *,
    received_at: datetime,
    country: str,
    zone: str,
    subdivision: str | None = None,
    is_expected: bool = False,
) -> MessageReading:
    """What the message says. `country` and `zone` are the employer's; days count from when it was sent or received.

    It `is_expected` where its sender or its thread belongs to an application: it need not say that it is about one.
    """
    if message.undelivered is not None:
        return _bounced(message)
    said = texts(message)
    if not (
        is_expected
        or answers_by_itself(message.headers)
        or may_concern_a_search(message.subject, said[-1], is_listed=goes_to_a_list(message.headers))
    ):
        return MessageReading(kinds=(OTHER,), why=(NOTHING,))
    answered = message.subject if ANSWERED.match(message.subject) else ""
    found = evidence(said[1:] if answered else said, (answered, message.quoted, message.signature))
    kinds = decided(message, found, is_expected=is_expected)
    place = Place(told_at=message.sent_at or received_at, country=country, zone=zone, subdivision=subdivision)
    return with_details(message, found, kinds, place, is_expected=is_expected)


def texts(message: ReceivedMessage) -> tuple[str, ...]:
    """The texts of a message that are its sender's: not what they quote, unless they only forward it."""
    text = message.text
    if (
        len(text) < LITTLE
        and message.quoted
        and message.subject[:5].lower().startswith(("fwd", "fw:", "wg:", "tr:", "rv:"))
    ):
        text = f"{text}\n\n{message.quoted}"
    return (message.subject, *message.headings, text)


def _bounced(message: ReceivedMessage) -> MessageReading:
    report = message.undelivered
    words = (report.words,) if report and report.words else (message.subject,)
    whose = f"to {report.recipient} " if report and report.recipient else ""
    late = "has not arrived yet" if report and not report.is_final else "did not arrive"
    return MessageReading(
        kinds=(KindRead(kind=MessageKind.BOUNCE, certainty=0.99, words=words),),
        why=(f"A mail server reports that the letter {whose}{late}: “{words[0][:200]}”.",),
    )
