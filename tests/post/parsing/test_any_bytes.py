"""Whatever the bytes are: a message or a refusal with a sentence, in bounded time."""

import random
import subprocess
import sys

import pytest

from afterword.post.parsing import Unreadable, parsed

ORDINARY = (
    b"From: =?utf-8?q?J=C3=B6rg?= <jorg@lumen.example>\r\nTo: ada@example.org\r\nSubject: =?utf-8?b?QmV3ZXJidW5n?=\r\n"
    b"Date: Mon, 2 Mar 2026 10:00:00 +0100\r\nMessage-ID: <1@lumen.example>\r\nReferences: <0@example.org>\r\n"
    b"MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=outer\r\n\r\n--outer\r\n"
    b"Content-Type: multipart/alternative; boundary=inner\r\n\r\n--inner\r\nContent-Type: text/plain; charset=iso-8859-1\r\n"
    b"Content-Transfer-Encoding: quoted-printable\r\n\r\nGern f=FCr ein Gespr=E4ch.\r\n--inner\r\nContent-Type: text/html\r\n\r\n"
    b"<p>Gern f&uuml;r ein Gespr&auml;ch.</p>\r\n--inner--\r\n--outer\r\nContent-Type: application/pdf; name=a.pdf\r\n"
    b"Content-Transfer-Encoding: base64\r\n\r\nJVBERi0=\r\n--outer--\r\n"
)
HOSTILE = {
    "multiparts inside each other": b"From: a@b.example\r\n"
    + b"".join(b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (i, i) for i in range(200_000)),
    "one boundary for all": b"From: a@b.example\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n"
    + b"Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n" * 100_000,
    "messages inside each other": b"From: a@b.example\r\n" + b"Content-Type: message/rfc822\r\n\r\n" * 200_000,
    "100,000 headers": b"".join(b"X-%d: y\r\n" % i for i in range(100_000)) + b"\r\nbody",
    "100,000 parts": b"From: a@b.example\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
    + b"--b\r\n\r\nx\r\n" * 100_000,
    "commas": b"From: a@b.example\r\nTo: " + b"," * 100_000 + b"\r\n\r\nx",
    "addresses": b"From: a@b.example\r\nTo: " + b"a@b.example," * 50_000 + b"\r\n\r\nx",
    "quotes": b'From: "' + b'"(' * 100_000 + b"\r\n\r\nx",
    "parameters": b"From: a@b.example\r\nContent-Type: text/plain" + b";a=b" * 50_000 + b"\r\n\r\nx",
    "encoded words": b"From: a@b.example\r\nSubject: " + b"=?utf-8?q?a?= " * 50_000 + b"\r\n\r\nx",
    "broken encoded words": b"From: a@b.example\r\nSubject: " + b"=?" * 100_000 + b"\r\n\r\nx",
    "elements inside each other": b"From: a@b.example\r\nContent-Type: text/html\r\n\r\nyour application interview "
    + b"<div>" * 200_000,
    "a charset that there is not": b"From: a@b.example\r\nContent-Type: text/plain; charset=x-klingon\r\n\r\n\xff\xfe",
    "a charset that is none": b"From: a@b.example\r\nContent-Type: text/plain; charset=zip\r\n\r\nx",
    "NULs": b"From: a@b.example\r\nSubject: a\0b\r\n\r\n\0\0\0",
    "a lone surrogate": b"From: a@b.example\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n\xed\xa0\x80",
    "a broken id": b"From: a@b.example\r\nMessage-ID: <a@[\r\nIn-Reply-To: <\r\n\r\nx",
    "a year that is none": b"From: a@b.example\r\nDate: Mon, 1 Jan 99999999999 10:00:00 +9999\r\n\r\nx",
    "quote marks": b"From: a@b.example\r\n\r\ninterview application\n" + b">" * 1_000_000,
    "almost attributions": b"From: a@b.example\r\n\r\ninterview application\n" + b"On 1 wrote\n" * 50_000,
}
NO_MAIL = {
    "nothing": b"",
    "a picture": b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0",
    "a broken .msg": bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 4000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_bytes_make_a_message(name):
    assert parsed(HOSTILE[name]).subject.isprintable()


@pytest.mark.parametrize("name", NO_MAIL)
def test_what_is_no_mail_is_refused_with_a_sentence(name):
    with pytest.raises(Unreadable, match=r"\.$"):
        parsed(NO_MAIL[name])


def test_what_is_too_large_is_refused():
    with pytest.raises(Unreadable, match="36 MB"):
        parsed(b"From: a@b.example\r\n\r\n" + b"x" * (36 * 1024 * 1024))


@pytest.mark.parametrize("seed", range(40))
def test_mutated_mail_makes_a_message_or_a_refusal(seed):
    """Bytes taken out, put in, doubled and changed, a hundred times for each seed."""
    chance = random.Random(seed)
    for _ in range(100):
        try:
            message = parsed(mutated(ORDINARY, chance))
        except Unreadable:
            continue
        assert "\0" not in message.text
        repr(message).encode("utf-8")


def mutated(raw, chance):
    content = bytearray(raw)
    for _ in range(chance.randrange(1, 12)):
        at = chance.randrange(len(content))
        match chance.randrange(4):
            case 0:
                content[at] = chance.randrange(256)
            case 1:
                del content[at : at + chance.randrange(1, 20)]
            case 2:
                content[at:at] = bytes(chance.randrange(256) for _ in range(chance.randrange(1, 8)))
            case _:
                content[at:at] = content[at : at + chance.randrange(1, 80)]
    return bytes(content)


def test_memory_stays_bounded():
    """A message of 30 MB in parts inside each other, read by a process that may take 1 GB."""
    code = (
        "import resource\n"
        "resource.setrlimit(resource.RLIMIT_AS, (1 << 30, 1 << 30))\n"
        "from afterword.post.parsing import parsed\n"
        "raw = b'From: a@b.example\\r\\n' + b''.join(b'Content-Type: multipart/mixed; boundary=b%d\\r\\n\\r\\n--b%d\\r\\n' % (i, i)"
        " for i in range(40)) + b'x' * 30_000_000\n"
        "print(len(parsed(raw).text) > 0)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120, check=False)
    assert done.stdout.strip() == "True", done.stderr
