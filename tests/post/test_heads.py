"""The head of a message, whatever its bytes are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.post.mailbox import heads
from afterword.post.mailbox.heads import Head, digest_of, head_of
from tests.post.mail import MARCH, a_mail


def test_the_head_of_an_ordinary_message():
    assert head_of(a_mail(3, more="X-Afterword-ID: abc\r\n")) == Head(
        message_id="<3@lumen.example>",
        letter_id="abc",
        sender_name="Dana Ruiz",
        sender_address="dana@lumen.example",
        subject="Your application",
        sent_at=MARCH,
    )


@pytest.mark.parametrize(
    ("subject", "read"),
    [
        ("=?utf-8?q?R=C3=A9ponse?=", "Réponse"),
        ("=?iso-8859-1?Q?Gr=FC=DFe?= aus =?utf-8?b?TcO8bmNoZW4=?=", "Grüße aus München"),
        ("folded\r\n over lines", "folded over lines"),
        ("=?no-such-charset?q?caf=E9?=", "café"),
        ("=?utf-8?b?%%%?=", "=?utf-8?b?%%%?="),
        ("=?utf-8?q?a=0D=0ABcc:_x@y?=", "a Bcc: x@y"),
        ("nul\0 and bell\a", "nul and bell"),
    ],
)
def test_a_subject_is_one_line_of_text(subject, read):
    assert head_of(a_mail(subject=subject)).subject == read


@pytest.mark.parametrize("day", ["yesterday", "Fri, 99 Mar 2026 09:00:00", "Fri, 6 Mar 99999 09:00:00 +9999", "\0"])
def test_a_day_that_cannot_be_is_none(day):
    assert head_of(f"From: a@b.example\r\nDate: {day}\r\n\r\n".encode()).sent_at is None


@given(st.binary(max_size=300))
def test_any_bytes_have_a_head_and_a_digest(content):
    assert isinstance(head_of(content), Head)
    assert len(digest_of(content)) == 64


@given(
    st.lists(st.sampled_from([b"From: ", b"Subject: ", b"=?utf-8?q?", b"?=", b"\r\n", b" ", b"a@b", b"\xff", b"\0"]))
)
def test_any_pieces_have_a_head(pieces):
    assert isinstance(head_of(b"".join(pieces)), Head)


@pytest.mark.parametrize("field", [b"From: " + b"," * 200_000, b"Subject: " + b"=?utf-8?q?x?= " * 20_000])
def test_a_field_without_an_end_takes_no_time(field):
    assert isinstance(head_of(field + b"\r\n\r\nx"), Head)


def test_a_hundred_thousand_fields_take_no_time():
    assert head_of(b"X: y\r\n" * 100_000 + b"Subject: late\r\n\r\n").subject == ""


@pytest.mark.parametrize("size", [3, 4, 5, 1024])
def test_line_ends_are_alike_wherever_the_pieces_end(monkeypatch, size):
    monkeypatch.setattr(heads, "PIECE", size)
    body = b"one\r\ntwo\r\n\r\nthree\r\n\r\n"
    one = b"From: a@b.example\r\n\r\n" + body
    assert len({digest_of(one), digest_of(one.replace(b"\r\n", b"\n")), digest_of(one.rstrip())}) == 1


def test_messages_without_a_sender_are_told_apart_by_all_their_bytes():
    assert digest_of(b"hello\n") != digest_of(b"hello\r\n")
