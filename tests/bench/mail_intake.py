"""Taking a mailbox in, against what the standard library takes for nothing but parsing the same messages.

`python -m tests.bench.mail_intake [MBOX...]` measures invented mail, and the mailboxes named.
"""

import argparse
import email
import email.policy
import os
import random
import resource
import sys
import tempfile
import time
from base64 import encodebytes
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from email.header import decode_header, make_header
from functools import partial
from itertools import chain
from pathlib import Path
from quopri import encodestring
from statistics import median

from tests.bench.measure import Measured

MESSAGES = 2000
TARGET = 1.5
ABOUT_WORK = 25
"""One in so many messages is about an application, which is more than most inboxes have."""
WORDS = (
    "the order that you placed has left our house and we hope that you enjoy it here are the books that other readers"
    " liked this month with pictures of the garden and a recipe for soup from the market the team says hello to all"
)
AT_WORK = (
    "thank you for the time that you took we talked about the move to another queue and the rota on call the team"
    " would like to hear more of your last project and will come back to you please send your references by Friday"
)


def mail(folder: Path) -> Iterator[Measured]:
    """The lines of the table: how many times the standard library's rate the whole of receiving has."""
    mailbox = folder / "invented.mbox"
    write_mailbox(mailbox, MESSAGES)
    yield from measured(mailbox, f"taking in {MESSAGES:,} messages")


def measured(mailbox: Path, what: str, *, runs: int = 3) -> Iterator[Measured]:
    """The rate of taking this mailbox in, in turns with parsing it in three ways that may be called a full parse."""
    ratios: dict[str, list[float]] = {against: [] for against in PARSES}
    rates = []
    for _ in range(runs):
        taken, count = _take_in(mailbox)
        rates.append(count / taken)
        for against, parse in PARSES.items():
            ratios[against].append(_seconds(partial(parse, mailbox)) / taken)
    for against, found in ratios.items():
        yield _line(what, found, f"{against}; {max(rates):,.0f} messages a second", TARGET)


def _line(what: str, ratios: list[float], against: str, target: float) -> Measured:
    return Measured(
        what=what,
        typical=median(ratios),
        best=max(ratios),
        unit="times",
        against=against,
        target=target,
        more_is_better=True,
    )


def _seconds(work: object) -> float:
    assert callable(work)
    started = time.process_time()
    work()
    return time.process_time() - started


def _parsed_whole(mailbox: Path) -> None:
    """Every header and every part, by the policy that the documentation of `email` recommends."""
    for content in _messages(mailbox):
        with suppress(Exception):  # it raises on mail that people get; what it did until then counts for it
            message = email.message_from_bytes(content, policy=email.policy.default)
            for name in ("from", "to", "subject", "date"):
                str(message[name])
            for part in message.walk():
                if not part.is_multipart():
                    part.get_content()


def _parsed_alike(mailbox: Path) -> None:
    """Every header and every text decoded, as far as what reading mail needs goes, by the older policy."""
    for content in _messages(mailbox):
        message = email.message_from_bytes(content)
        with suppress(Exception):
            for value in message.values():
                str(make_header(decode_header(value)))
            for part in message.walk():
                payload = part.get_payload(decode=True)
                if isinstance(payload, bytes) and part.get_content_maintype() == "text":
                    payload.decode(part.get_content_charset() or "latin-1", "replace")


def _parsed_barely(mailbox: Path) -> None:
    """The parts of each message; no header and no character set is decoded."""
    for content in _messages(mailbox):
        for part in email.message_from_bytes(content).walk():
            part.get_payload(decode=True)


PARSES: dict[str, Callable[[Path], None]] = {
    "parsing it whole with the standard library": _parsed_whole,
    "the same work by the standard library's older policy": _parsed_alike,
    "only splitting it by the standard library's older policy": _parsed_barely,
}
"""What taking in is held against. The first is what the documentation of `email` recommends."""


def _messages(mailbox: Path) -> Iterator[bytes]:
    from afterword.post.mailbox.mbox import messages_of  # noqa: PLC0415 - needs nothing before it is measured

    with mailbox.open("rb") as file:
        yield from (message.content for message, _ in messages_of(file))


def _take_in(mailbox: Path) -> tuple[float, int]:
    from afterword.acts.receiving import Look, take_files  # noqa: PLC0415 - needs Django
    from afterword.post.clock import SystemClock  # noqa: PLC0415
    from afterword.records.models import Received, Seeker  # noqa: PLC0415

    seeker = Seeker.objects.order_by("pk").first()
    assert seeker is not None
    Received.objects.filter(seeker=seeker).delete()
    count = 0

    def work() -> None:
        nonlocal count
        count = take_files(seeker, [mailbox], Look(clock=SystemClock())).looked_at

    return _seconds(work), count


def write_mailbox(path: Path, count: int, *, seed: int = 1) -> None:
    """Invented mail in the shapes that mail has: plain, quoted-printable, two alternatives, with a file."""
    chance = random.Random(seed)
    with path.open("wb") as file:
        for number in range(count):
            file.write(b"From dana@lumen.example Tue Mar  3 12:00:00 2026\n" + _message(number, chance) + b"\n")


def _message(number: int, chance: random.Random) -> bytes:
    is_ours = number % ABOUT_WORK == 0
    house = f"lumen{number % 50}" if is_ours else f"house{number % 300}"
    words = (AT_WORK if is_ours else WORDS).split()
    lines = chance.randint(5, 20 if is_ours else 60)
    text = "\n".join(f"{' '.join(chance.choices(words, k=12))}." for _ in range(lines)).encode()
    head = (
        f"Received: from mx.example by mail.example; Tue, 3 Mar 2026 12:{number % 60:02}:00 +0000\n"
        f"From: Dana Ruiz {number} <dana{number}@{house}.example>\nTo: Ada <ada@example.org>\n"
        f"Subject: {'About your application' if is_ours else 'News of the month'} {number}\nMessage-ID:"
        f" <{number}@lumen.example>\n"
        f"Date: Tue, 3 Mar 2026 12:{number % 60:02}:00 +0000\nMIME-Version: 1.0\n"
    ).encode()
    match number % 4:
        case 0:
            return head + b"Content-Type: text/plain; charset=utf-8\n\n" + text + b"\n"
        case 1:
            kind = b"Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n"
            return head + kind + encodestring(text) + b"\n"
        case 2:
            return head + _parts(b"alternative", (b"text/plain", b"", text), (b"text/html", b"", _html(text)))
        case _:
            file = encodebytes(chance.randbytes(40_000))
            return head + _parts(b"mixed", (b"text/plain", b"", text), (b"application/pdf", b"base64", file))


def _html(text: bytes) -> bytes:
    lines = text.replace(b"\n", b"</p><p>")
    return b"<html><head><style>p { margin: 0 }</style></head><body><p>" + lines + b"</p></body></html>"


def _parts(kind: bytes, *parts: tuple[bytes, bytes, bytes]) -> bytes:
    said = b"Content-Type: multipart/" + kind + b'; boundary="cut"\n\n'
    for content_type, encoding, content in parts:
        transfer = b"Content-Transfer-Encoding: " + encoding + b"\n" if encoding else b""
        said += b"--cut\nContent-Type: " + content_type + b"\n" + transfer + b"\n" + content + b"\n"
    return said + b"--cut--\n"


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.mail_intake", description=__doc__)
    parser.add_argument("mailboxes", type=Path, nargs="*", help="mbox files to measure beside the invented mail")
    asked = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="afterword-bench-") as folder:
        os.environ |= {"AFTERWORD_DATA": folder, "DJANGO_SETTINGS_MODULE": "afterword.config.settings"}
        import django  # noqa: PLC0415 - the settings read the folder when they are imported

        django.setup()
        from django.core.management import call_command  # noqa: PLC0415

        from tests.bench.rows import search_of  # noqa: PLC0415

        call_command("migrate", verbosity=0)
        search_of("Ada Okafor", 1000, now=datetime.now(UTC))
        for line in chain(mail(Path(folder)), *(measured(one, one.name) for one in asked.mailboxes)):
            print(f"{line.what}: {line.typical:.2f} times ({line.best:.2f} at best) {line.against}")
    print(f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB at most")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
