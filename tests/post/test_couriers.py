"""What every courier promises, whoever carries the letter."""

import socket
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session

from afterword.post.courier import Accepted, Courier, HandoverSpent, TryLater
from afterword.post.eml_folder import EmlFolderCourier
from afterword.post.headers import UnsafeHeader
from afterword.post.in_memory import InMemoryCourier
from afterword.post.message import to_bytes
from afterword.post.smtp import SmtpCourier
from afterword.post.smtp_account import SmtpAccount
from tests.post.letters import a_letter, no, send


@dataclass
class Post:
    """A courier, and a look at what arrived on the other side."""

    courier: Courier
    arrived: Callable[[], list[bytes]]


class Letterbox:
    """Keeps what a real mail server hands it."""

    def __init__(self) -> None:
        self.letters: list[bytes] = []

    async def handle_DATA(self, _server: SMTP, _session: Session, envelope: Envelope) -> str:
        assert isinstance(envelope.original_content, bytes)
        self.letters.append(envelope.original_content)
        return "250 2.0.0 taken"


def in_memory() -> Iterator[Post]:
    courier = InMemoryCourier()
    yield Post(courier, lambda: [to_bytes(letter) for letter in courier.taken])


def eml_folder(folder: Path) -> Iterator[Post]:
    yield Post(EmlFolderCourier(folder), lambda: [path.read_bytes() for path in sorted(folder.iterdir())])


def smtp() -> Iterator[Post]:
    box = Letterbox()
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    server = Controller(box, hostname="127.0.0.1", port=port)
    server.start()
    account = SmtpAccount(host="127.0.0.1", port=port, security="none-on-loopback-only", timeout=5, final_timeout=5)
    yield Post(SmtpCourier(account), lambda: box.letters)
    server.stop()


@pytest.fixture(params=["smtp", "eml folder", "in memory"])
def post(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Post]:
    match request.param:
        case "smtp":
            yield from smtp()
        case "eml folder":
            yield from eml_folder(tmp_path)
        case _:
            yield from in_memory()


def test_an_accepted_letter_arrives_byte_for_byte(post):
    letter = a_letter()
    outcome = send(post.courier, letter)
    assert isinstance(outcome, Accepted)
    assert outcome.receipt
    assert post.arrived() == [to_bytes(letter)]


def test_letters_do_not_mix(post):
    outcomes = [send(post.courier, a_letter(number)) for number in (1, 2)]
    assert all(isinstance(outcome, Accepted) for outcome in outcomes)
    assert sorted(post.arrived()) == sorted(to_bytes(a_letter(number)) for number in (1, 2))


def test_a_letter_that_was_only_begun_does_not_arrive(post):
    with post.courier.begin(a_letter()):
        pass
    assert post.arrived() == []


def test_a_letter_called_back_at_the_last_moment_does_not_arrive(post):
    outcome = send(post.courier, a_letter(), may_finish=no)
    assert isinstance(outcome, TryLater)
    assert "aborted before the end" in outcome.why
    assert post.arrived() == []


def test_a_letter_called_back_can_be_sent_later(post):
    send(post.courier, a_letter(), may_finish=no)
    assert isinstance(send(post.courier, a_letter()), Accepted)
    assert len(post.arrived()) == 1


def test_an_error_while_asking_is_raised_and_nothing_arrives(post):
    def the_clock_is_broken() -> bool:
        raise OSError("no clock")

    with pytest.raises(OSError, match="no clock"):
        send(post.courier, a_letter(), may_finish=the_clock_is_broken)
    assert post.arrived() == []


def test_may_finish_is_asked_once(post):
    answers = iter([True])
    send(post.courier, a_letter(), may_finish=lambda: next(answers))
    assert list(answers) == []


def test_a_handover_serves_only_once(post):
    with post.courier.begin(a_letter()) as handover:
        handover.hand_over(may_finish=lambda: True)
        with pytest.raises(HandoverSpent):
            handover.hand_over(may_finish=lambda: True)
    assert len(post.arrived()) == 1


def test_a_handover_that_was_left_serves_no_more(post):
    with post.courier.begin(a_letter()) as handover:
        pass
    with pytest.raises(HandoverSpent):
        handover.hand_over(may_finish=lambda: True)
    assert post.arrived() == []


def test_an_unsafe_header_stops_the_letter(post):
    with pytest.raises(UnsafeHeader, match="The subject contains a line break"):
        post.courier.begin(a_letter(subject="Hello\r\nBcc: eve@example.net"))
    assert post.arrived() == []
