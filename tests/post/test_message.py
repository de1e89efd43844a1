"""The letter as bytes: what a mail program at the other end reads, and what can never be written."""

import email
import email.policy
import re
from datetime import datetime, timedelta, timezone
from email.header import decode_header, make_header
from email.message import EmailMessage, Message
from email.utils import parseaddr
from urllib.parse import unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.post import headers
from afterword.post.courier import Address, Attachment, Envelope, NotTaken, Refused
from afterword.post.headers import UnsafeHeader, UnsafeLetter
from afterword.post.message import to_bytes, to_mailto, to_unsent_eml
from tests.post.letters import a_letter

LONG_ID = f"<{'A' * 60}@AM0PR04MB1234.eurprd04.prod.outlook.example>"
FORBIDDEN = "\r\n\0\x01\x0b\x0c\x1b\x1c\x7f\x85\u2028\u2029\ud800"
texts = st.text(max_size=150).filter(lambda text: not re.search(f"[{FORBIDDEN}]", text))
shown = st.text(st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"]), max_size=150)  # all that a header may show


def as_old_programs_read(letter: Envelope) -> Message:
    return email.message_from_bytes(to_bytes(letter))


def as_new_programs_read(letter: Envelope) -> EmailMessage:
    read = email.message_from_bytes(to_bytes(letter), policy=email.policy.default)
    assert isinstance(read, EmailMessage)
    return read


def decoded(header: str) -> str:
    return str(make_header(decode_header(header.replace("\r\n", ""))))


def text_of(letter: Envelope) -> str:
    content = as_old_programs_read(letter).get_payload(decode=True)
    assert isinstance(content, bytes)
    return content.decode("utf-8").replace("\r\n", "\n")


def test_a_letter_says_who_to_whom_when_and_what():
    read = as_new_programs_read(a_letter())
    assert {name: str(read[name]) for name in read} == {
        "From": "Ada Bell <ada@example.org>",
        "To": "Dana Ruiz <dana.ruiz@lumen.example>",
        "Subject": "Thank you for Thursday",
        "Date": "Fri, 06 Mar 2026 09:30:00 +0000",
        "Message-ID": "<afterword.1@example.org>",
        "X-Afterword-ID": "6f1c1c0e-0000-4000-8000-000000000001",
        "MIME-Version": "1.0",
        "Content-Type": 'text/plain; charset="utf-8"',
        "Content-Transfer-Encoding": "7bit",
    }


def test_the_same_letter_is_the_same_bytes():
    letter = a_letter(attachments=(Attachment("cv.pdf", "application/pdf", b"%PDF"),))
    assert to_bytes(letter) == to_bytes(letter)


def test_the_date_keeps_the_writers_zone():
    berlin = timezone(timedelta(hours=1))
    letter = a_letter(date=datetime(2026, 3, 6, 10, 30, tzinfo=berlin))
    assert as_old_programs_read(letter)["Date"] == "Fri, 06 Mar 2026 10:30:00 +0100"


@given(shown)
def test_any_subject_arrives_as_it_was_written(subject):
    letter = a_letter(subject=subject)
    assert decoded(as_old_programs_read(letter)["Subject"]) == subject


@given(shown)
def test_any_name_arrives_beside_one_and_only_its_address(name):
    header = as_old_programs_read(a_letter(recipient=Address(name, "dana@lumen.example")))["To"]
    read_name, read_address = parseaddr(header.replace("\r\n", ""))
    assert (decoded(read_name), read_address) == (name.strip(), "dana@lumen.example")


@pytest.mark.parametrize("text", ["=?utf-8?q?Yes?=", "word " * 400, "x" * 2000, "  two  "])
def test_a_text_that_programs_could_misread_arrives_as_it_was_written(text):
    read = as_old_programs_read(a_letter(subject=text, sender=Address(text, "ada@example.org")))
    name, address = parseaddr(read["From"].replace("\r\n", ""))
    assert decoded(read["Subject"]) == text
    assert (decoded(name), address) == (text.strip(), "ada@example.org")


@pytest.mark.parametrize(
    "name", ['Ruiz, Dána "HR" ' * 8, "eve@example.net,", "=?utf-8?q?x?=", "a\\b", "<eve@x.example>"]
)
def test_a_tricky_name_adds_no_address(name):
    read = as_new_programs_read(a_letter(recipient=Address(name, "dana@lumen.example")))
    assert [mailbox.addr_spec for mailbox in read["To"].addresses] == ["dana@lumen.example"]


@given(texts)
def test_any_text_arrives_as_it_was_written(body):
    lines = re.sub("\r\n|\r", "\n", body).removesuffix("\n") + "\n"
    assert text_of(a_letter(body=body)) == lines


@given(shown.filter(str.strip), st.binary(max_size=300))
def test_any_attachment_arrives_under_its_name(name, content):
    letter = a_letter(attachments=(Attachment(name, "application/pdf", content),))
    _, attached = as_new_programs_read(letter).iter_parts()
    assert attached["Content-Disposition"].params["filename"] == name.strip()
    assert attached.get_content() == content


@given(shown, texts, shown.filter(str.strip))
def test_whatever_is_written_the_lines_are_clean(subject, body, name):
    written = to_bytes(a_letter(subject=subject, body=body, attachments=(Attachment(name, "text/plain", b"\r\n\0"),)))
    lines = written.split(b"\r\n")
    assert max(map(len, lines)) <= 998
    assert not any(re.search(rb"[\r\n\0\x80-\xff]", line) for line in lines)


@pytest.mark.parametrize(
    ("body", "encoding"),
    [
        ("Thank you.\n", "7bit"),
        ("word " * 400, "quoted-printable"),
        ("Grüße aus Köln, and all the rest of it in English.\n", "quoted-printable"),
        ("面接のお時間をいただき、ありがとうございました。\n", "base64"),
        ("--=_6f1c1c0e-0000-4000-8000-000000000001--\n", "quoted-printable"),
        ("From here on it was a pleasure.\n", "quoted-printable"),
    ],
)
def test_the_text_is_as_readable_on_the_wire_as_it_can_be(body, encoding):
    letter = a_letter(body=body)
    assert as_old_programs_read(letter)["Content-Transfer-Encoding"] == encoding


def test_ids_are_written_as_they_are_however_long():
    letter = a_letter(in_reply_to=LONG_ID, references=(LONG_ID, "<[x]@microsoft.example>"))
    written = to_bytes(letter).decode()
    assert f"\r\nIn-Reply-To: {LONG_ID}\r\n" in written
    assert f"\r\nReferences: {LONG_ID}\r\n <[x]@microsoft.example>\r\n" in written


@pytest.mark.parametrize("bad", FORBIDDEN)
@pytest.mark.parametrize(
    ("what", "change"),
    [
        ("subject", lambda text: {"subject": text}),
        ("sender's name", lambda text: {"sender": Address(text, "ada@example.org")}),
        ("sender's address", lambda text: {"sender": Address("", f"{text}@example.org")}),
        ("recipient's name", lambda text: {"recipient": Address(text, "dana@lumen.example")}),
        ("recipient's address", lambda text: {"recipient": Address("", f"{text}@x.example")}),
        ("attachment", lambda text: {"attachments": (Attachment(text, "text/plain", b""),)}),
        ("type of the attachment", lambda text: {"attachments": (Attachment("a", text, b""),)}),
        ("Message-ID", lambda text: {"message_id": f"<{text}@example.org>"}),
        ("In-Reply-To", lambda text: {"in_reply_to": f"<{text}@example.org>"}),
        ("References", lambda text: {"references": ("<a@b>", f"<{text}@example.org>")}),
        ("letter's own id", lambda text: {"letter_id": text}),
    ],
)
def test_no_header_takes_a_character_that_could_end_it(what, change, bad):
    with pytest.raises(UnsafeHeader) as refused:
        to_bytes(a_letter(**change(f"a{bad}Bcc: eve@example.net")))
    assert what in str(refused.value)
    assert str(refused.value).isprintable()


def test_a_refusal_names_the_character_and_its_place():
    with pytest.raises(UnsafeHeader) as refused:
        to_bytes(a_letter(subject="Hi\r\nBcc: eve@example.net"))
    assert str(refused.value) == (
        "The subject contains a line break or another invisible character (U+000D, character 3)."
        " Type it again without that character."
    )


def test_an_unsafe_letter_counts_as_refused_and_not_taken():
    with pytest.raises(NotTaken) as stopped:
        to_bytes(a_letter(subject="a\nb"))
    assert isinstance(stopped.value.outcome, Refused)


@pytest.mark.parametrize("bad", ["\0", "\ud800"])
def test_a_text_that_cannot_be_carried_is_refused(bad):
    with pytest.raises(UnsafeLetter, match="The letter's text contains a character"):
        to_bytes(a_letter(body=f"Dear Dana{bad}"))


@pytest.mark.parametrize(
    "address",
    [
        "",
        "dana",
        "@lumen.example",
        "dana@",
        "dana ruiz@lumen.example",
        "a@b@lumen.example",
        "<dana@lumen.example>",
        "dána@lumen.example",
        "dana@lumen..example",
        f"{'a' * 65}@b.example",
    ],
)
def test_an_address_that_mail_cannot_reach_is_refused(address):
    with pytest.raises(UnsafeHeader, match=r"should look like name@example\.org"):
        to_bytes(a_letter(recipient=Address("Dana", address)))


def test_a_domain_with_accents_is_written_as_servers_know_it():
    assert headers.wire_address("address", "eli@bücher.example") == "eli@xn--bcher-kva.example"


def test_a_letter_without_a_zone_is_refused():
    with pytest.raises(UnsafeHeader, match="no time zone"):
        to_bytes(a_letter(date=datetime(2026, 3, 6, 9, 30)))


@pytest.mark.parametrize("kind", ["message/rfc822", "multipart/mixed"])
def test_an_attached_mail_travels_as_a_plain_file(kind):
    letter = a_letter(attachments=(Attachment("old.eml", kind, b"Subject: x\r\n\r\n"),))
    _, attached = as_new_programs_read(letter).iter_parts()
    assert attached.get_content_type() == "application/octet-stream"


def test_a_draft_for_a_mail_program_is_the_same_letter_marked_unsent():
    letter = a_letter()
    assert to_unsent_eml(letter).replace(b"X-Unsent: 1\r\n", b"") == to_bytes(letter)
    assert b"\r\nX-Unsent: 1\r\n" in to_unsent_eml(letter)


def test_a_mailto_link_opens_the_whole_letter():
    link = to_mailto(a_letter(subject="50 % & more?", body="Dear Dana,\n+1 for Ö\n", in_reply_to="<x@y>"))
    assert link == (
        "mailto:dana.ruiz@lumen.example?subject=50%20%25%20%26%20more%3F"
        "&body=Dear%20Dana%2C%0D%0A%2B1%20for%20%C3%96%0D%0A&in-reply-to=%3Cx%40y%3E"
    )


@given(shown, texts)
def test_a_mailto_link_holds_nothing_but_its_fields(subject, body):
    link = urlsplit(to_mailto(a_letter(subject=subject, body=body)))
    fields = dict(pair.split("=") for pair in link.query.split("&"))
    assert set(fields) == {"subject", "body"}
    assert unquote(fields["subject"]) == subject
    assert link.path == "dana.ruiz@lumen.example"


def test_a_mailto_address_hides_no_field():
    link = to_mailto(a_letter(recipient=Address("", "dana?bcc=eve&x%41@lumen.example")))
    assert link.startswith("mailto:dana%3Fbcc%3Deve%26x%2541@lumen.example?subject=")


def test_a_mailto_link_refuses_what_a_letter_refuses():
    with pytest.raises(UnsafeHeader):
        to_mailto(a_letter(subject="a\nb"))
