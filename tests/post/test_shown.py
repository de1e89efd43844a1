"""A message is shown without anything that acts, whatever its bytes are."""

import base64

import pytest

from afterword.post.original import pressed, thread_of, unpressed
from afterword.post.shown import cleaned, printable, shown

HEAD = b"From: a@b.example\r\nMIME-Version: 1.0\r\n"


@pytest.mark.parametrize(
    "html",
    [
        "<script>x()</script>", "<img src=x onerror=x()>", "<svg onload=x()>", "<a href='javascript:x()'>w</a>",
        "<iframe srcdoc='<script>x()</script>'>", "<style>@import 'https://e.example'</style>", "<base href='//e.example'>",
        "<meta http-equiv=refresh content='0;url=//e.example'>", "<form action=//e.example><button>w</button></form>",
        "<math><mi xlink:href='javascript:x()'>", "<p style='background:url(//e.example)'>w", "<link rel=stylesheet href=//e>",
        "<!--[if IE]><script>x()</script><![endif]-->", "<b id=x name=y class=z>w</b>",
    ],
)  # fmt: skip
def test_nothing_that_acts_or_loads_is_left(html):
    left = cleaned(html)
    assert "=" not in left
    assert "script" not in left
    assert "x()" not in left


def test_words_paragraphs_and_tables_stay():
    assert cleaned("<table><tr><td>Dear <b>Ada</b></td></tr></table>").count("<b>Ada</b>") == 1


@pytest.mark.parametrize(
    "raw",
    [
        b"", b"\0" * 100, HEAD + b"Content-Type: text/html; charset=nothing-like-it\r\n\r\n<p>w\xff",
        HEAD + b"Content-Type: text/html; charset=\"utf-8\0\"\r\n\r\n<p>w",
        HEAD + b"Content-Type: /\r\n\r\nw", HEAD + b"Content-Type: text/html;" + b";" * 100_000 + b"\r\n\r\nw",
        HEAD + b"Content-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n!!!not base64",
        HEAD + b"Content-Type: multipart/mixed; boundary=a\r\n\r\n--a\r\nContent-Disposition: attachment; filename*=x''%\r\n\r\nw",
        HEAD + b"".join(b"Content-Type: multipart/mixed; boundary=%d\r\n\r\n--%d\r\n" % (n, n) for n in range(2000)),
        HEAD + b"Content-Type: text/html\r\n\r\n" + b"<div>" * 200_000,
    ],
)  # fmt: skip
def test_any_bytes_end_in_something_to_show_or_nothing(raw):
    assert isinstance(shown(raw).html, str)


def test_a_file_s_name_cannot_hide_what_it_is():
    assert printable("offer\u202efdp.exe\r\n\0") == "offerfdp.exe"


def test_the_formatted_part_is_decoded_and_files_are_named():
    html = base64.b64encode("<p>Grüße</p>".encode())
    raw = (
        HEAD + b"Content-Type: multipart/mixed; boundary=q\r\n\r\n--q\r\nContent-Type: text/html; charset=utf-8\r\n"
        b"Content-Transfer-Encoding: base64\r\n\r\n" + html + b"\r\n--q\r\nContent-Type: application/pdf\r\n"
        b"Content-Disposition: attachment; filename=offer.pdf\r\n\r\n%PDF\r\n--q--\r\n"
    )
    assert (shown(raw).html, shown(raw).files) == ("<p>Grüße</p>", ("offer.pdf",))


def test_the_original_comes_back_byte_for_byte():
    raw = bytes(range(256)) * 50
    assert unpressed(pressed(raw)) == raw


def test_the_thread_is_read_from_the_head_alone_and_folded_lines_count():
    raw = (
        b"In-Reply-To: <c@x>\r\nReferences: <a@x>\r\n\t<b@x> junk <c@x>\r\nSubject: References: <no@x>\r\n\r\n"
        b"References: <body@x>\r\n"
    )
    assert thread_of(raw) == ("<a@x>", "<b@x>", "<c@x>")
    assert thread_of(b"References: " + b"<a@x> " * 100_000) == ("<a@x>",)
    assert thread_of(b"") == ()
