"""Messages saved from Outlook are read like any other."""

from datetime import UTC, datetime

import pytest

from afterword.core.mail.kinds import MessageKind
from afterword.core.mail.reading import read_message
from afterword.post.parsing import Unreadable, parsed
from afterword.post.shown import shown
from tests.post.outlook import compound, outlook_message

HEADERS = (
    "Received: from mx.example by mail.example; Tue, 3 Mar 2026 10:00:00 +0000\r\n"
    "From: =?utf-8?q?Ren=C3=A9e?= Ruiz <renee@lumen.example>\r\nTo: Ada Okafor <ada@example.org>\r\n"
    "Subject: =?utf-8?q?Your_application_=E2=80=93_Lumen?=\r\nMessage-ID: <4711@lumen.example>\r\n"
    "In-Reply-To: <ours@example.org>\r\nDate: Tue, 3 Mar 2026 10:00:00 +0000\r\n\r\n"
)
BODY = (
    "Dear Ada,\r\n\r\nThank you for coming in. We have decided to go on with another candidate for the position.\r\n\r\n"
    "Kind regards\r\nRenée\r\n\r\n"
)
CALENDAR = (
    b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nUID:1@lumen.example\r\n"
    b"DTSTART:20260310T140000Z\r\nDTEND:20260310T150000Z\r\nSUMMARY:Interview\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
)


def saved(body: str = BODY, **files: bytes) -> bytes:
    return outlook_message(
        subject="Your application – Lumen",
        headers=HEADERS,
        body=body,
        to=("Ada Okafor", "ada@example.org"),
        sent_at=datetime(2026, 3, 3, 10, tzinfo=UTC),
        files={name.replace("_", "."): content for name, content in files.items()},
    )


def test_a_message_from_outlook_is_read():
    message = parsed(saved())
    assert (message.sender.name, message.sender.address) == ("Renée Ruiz", "renee@lumen.example")
    assert message.subject == "Your application – Lumen"
    assert (message.message_id, message.in_reply_to) == ("<4711@lumen.example>", ("<ours@example.org>",))
    assert message.sent_at == datetime(2026, 3, 3, 10, tzinfo=UTC)
    read = read_message(
        message, received_at=datetime(2026, 3, 3, 12, tzinfo=UTC), country="US", zone="America/New_York"
    )
    assert read.kind is MessageKind.REJECTION


def test_its_files_are_named_and_its_invitation_is_read():
    raw = saved(offer_pdf=b"%PDF-1.7" + bytes(9000), invite_ics=CALENDAR)
    message = parsed(raw)
    assert [(one.name, one.content_type) for one in message.attachments] == [
        ("offer.pdf", "application/pdf"),
        ("invite.ics", "text/calendar"),
    ]
    assert [one.starts_at for one in message.invited] == [datetime(2026, 3, 10, 14, tzinfo=UTC)]
    assert shown(raw).files == ("offer.pdf", "invite.ics")


def test_a_long_text_is_read_to_its_end():
    assert parsed(saved("We talked about queues.\r\n" * 2000 + "Goodbye")).text.endswith("Goodbye")


@pytest.mark.parametrize("cut", [600, 2000, 5000])
def test_one_that_was_cut_off_is_refused_with_a_sentence(cut):
    with pytest.raises(Unreadable, match=r"\.$"):
        parsed(saved()[:cut])


def test_a_compound_file_without_a_message_is_refused():
    with pytest.raises(Unreadable):
        parsed(compound({"WordDocument": b"x" * 5000}))
