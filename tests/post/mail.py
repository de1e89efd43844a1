"""Received messages as bytes, for whoever needs some."""

from datetime import UTC, datetime
from email.utils import format_datetime

MARCH = datetime(2026, 3, 6, 9, 0, tzinfo=UTC)


def a_mail(
    number: int = 1,
    *,
    sender: str = "Dana Ruiz <dana@lumen.example>",
    subject: str = "Your application",
    text: str = "We will be in touch.",
    sent_at: datetime = MARCH,
    more: str = "",
) -> bytes:
    """An ordinary message as it travels."""
    head = (
        f"From: {sender}\r\nTo: Ada Okafor <ada@example.org>\r\nSubject: {subject}\r\n"
        f"Message-ID: <{number}@lumen.example>\r\nDate: {format_datetime(sent_at)}\r\n{more}"
    )
    return f"{head}\r\n{text}\r\n".encode()


def mails(count: int, *, first: int = 1) -> list[bytes]:
    return [a_mail(number) for number in range(first, first + count)]
