"""Each way in which a mail server can fail, and what may be said about the letter afterwards."""

import time

import pytest

from afterword.post.courier import Accepted, Attachment, Envelope, Refused, TryLater, Unsure
from afterword.post.message import to_bytes
from afterword.post.smtp import GOODBYE_WITHIN, SmtpCourier
from afterword.post.smtp_account import SmtpAccount
from tests.post.letters import a_letter, no, not_taken, send
from tests.post.smtp_sink import SmtpSink

QUICK, PATIENT = 0.3, 10.0  # seconds


def courier_to(sink: SmtpSink, *, timeout: float = PATIENT, final_timeout: float = PATIENT) -> SmtpCourier:
    account = SmtpAccount(
        host="127.0.0.1",
        port=sink.port,
        security="none-on-loopback-only",
        timeout=timeout,
        final_timeout=final_timeout,
    )
    return SmtpCourier(account)


def patience_for(fault: str) -> float:
    """Short where the server lets us wait in vain, long where a busy computer might be slow."""
    return QUICK if fault.endswith(("hang", "drip", "drip_reply", "hang_after_dot", "9")) else PATIENT


def big_letter() -> Envelope:
    """More than any buffer on the way holds, so that a server can fail in the middle of it."""
    return a_letter(attachments=(Attachment("cv.pdf", "application/pdf", bytes(8_000_000)),))


@pytest.mark.parametrize(
    ("fault", "kind", "words"),
    [
        ("421_at_connect", TryLater, "421"),
        ("554_at_connect", Refused, "554"),
        ("garbage_at_connect", TryLater, "does not speak like a mail server"),
        ("drop_at_connect", TryLater, "hung up before the letter was given"),
        ("connect:reset", TryLater, "hung up before the letter was given"),
        ("connect:hang", TryLater, "did not answer in time"),
        ("ehlo_hang", TryLater, "did not answer in time"),
        ("ehlo_drip", TryLater, "did not answer in time"),
        ("451_at_mail", TryLater, "did not accept the sender's address: 451"),
        ("550_at_mail", Refused, "did not accept the sender's address: 550"),
        ("drop_at_mail", TryLater, "hung up before the letter was given"),
        ("mail:421", TryLater, "421"),
        ("451_at_rcpt", TryLater, "did not accept the recipient's address: 451"),
        ("550_at_rcpt", Refused, "did not accept the recipient's address: 550"),
        ("rcpt_hang", TryLater, "did not answer in time"),
        ("rcpt:354", TryLater, "354"),
    ],
)
def test_before_data_the_letter_is_provably_here(fault, kind, words):
    with SmtpSink(faults=[fault]) as sink:
        outcome = not_taken(courier_to(sink, timeout=patience_for(fault)), a_letter())
        assert isinstance(outcome, kind)
        assert words in outcome.why
        assert sink.received == []
        assert "DATA" not in sink.heard


@pytest.mark.parametrize(
    ("fault", "kind", "taken"),
    [
        ("ok", Accepted, 1),
        ("451_at_data", TryLater, 0),
        ("550_at_data", Refused, 0),
        ("data:250", Unsure, 0),
        ("data_hang", Unsure, 0),
        ("garbage_at_data", Unsure, 0),
        ("data:drop", Unsure, 0),
        ("data:reset", Unsure, 0),
        ("drop_before_dot", Unsure, 0),
        ("reset", Unsure, 0),
        ("drop_after_dot_before_answer", Unsure, 0),
        ("hang_after_dot", Unsure, 0),
        ("451_after_dot", TryLater, 0),
        ("421_after_dot", TryLater, 0),
        ("550_after_dot", Refused, 0),
        ("dot:251", Unsure, 0),
        ("dot:354", Unsure, 0),
        ("accept_then_drop", Unsure, 1),
        ("accept_then_reset", Unsure, 1),
        ("late_250=0.1", Accepted, 1),
        ("late_250=0.9", Unsure, 1),
        ("garbage_reply", Unsure, 1),
        ("split_reply", Accepted, 1),
        ("torn_reply", Unsure, 1),
        ("two_faced_reply", Unsure, 1),
        ("drip_reply", Unsure, 1),
    ],
)
def test_after_data_only_the_servers_own_word_counts(fault, kind, taken):
    with SmtpSink(faults=[fault]) as sink:
        wait = patience_for(fault)
        outcome = send(courier_to(sink, timeout=wait, final_timeout=wait), a_letter())
        assert isinstance(outcome, kind), outcome
        assert len(sink.received) == taken


@pytest.mark.parametrize("fault", ["drop_before_dot", "reset"])
def test_a_connection_cut_in_the_middle_of_a_long_letter_leaves_us_unsure(fault):
    with SmtpSink(faults=[fault]) as sink:
        assert isinstance(send(courier_to(sink), big_letter()), Unsure)
        assert sink.received == []


def test_a_server_that_stops_reading_leaves_us_unsure():
    with SmtpSink(faults=["content:late=0.8"]) as sink:
        assert isinstance(send(courier_to(sink, timeout=QUICK), big_letter()), Unsure)


def test_an_answer_before_its_question_is_not_taken_for_a_yes():
    with SmtpSink(faults=["early_250"]) as sink:
        assert isinstance(send(courier_to(sink), a_letter()), Unsure)
        assert sink.received == []


def test_a_no_in_the_middle_of_the_letter_is_a_no():
    with SmtpSink(faults=["early_552"]) as sink:
        outcome = send(courier_to(sink), a_letter())
        assert isinstance(outcome, Refused)
        assert "552" in outcome.why


def test_the_final_answer_has_its_own_longer_time():
    with SmtpSink(faults=["late_250=0.6"]) as sink:
        assert isinstance(send(courier_to(sink, timeout=0.5), a_letter()), Accepted)


def test_a_dripping_answer_ends_at_the_deadline_and_not_later():
    with SmtpSink(faults=["drip_reply"]) as sink:
        begun = time.monotonic()
        send(courier_to(sink, final_timeout=QUICK), a_letter())
        assert QUICK <= time.monotonic() - begun < PATIENT / 2


def test_the_receipt_is_the_servers_answer():
    with SmtpSink() as sink:
        assert send(courier_to(sink), a_letter()) == Accepted("250 2.0.0 taken")


def test_a_letter_called_back_never_sees_its_dot():
    with SmtpSink() as sink:
        assert isinstance(send(courier_to(sink), a_letter(), may_finish=no), TryLater)
        assert sink.heard[-1] == "DATA"


def test_a_connection_to_be_cut_is_cut_without_a_word():
    def the_clock_is_broken() -> bool:
        raise RuntimeError

    with SmtpSink(faults=["ok", "ok", "hang_after_dot"]) as sink:
        courier = courier_to(sink, final_timeout=QUICK)
        begun = time.monotonic()
        send(courier, a_letter(), may_finish=no)
        with pytest.raises(RuntimeError):
            send(courier, a_letter(), may_finish=the_clock_is_broken)
        send(courier, a_letter())
        assert time.monotonic() - begun < GOODBYE_WITHIN
        assert "QUIT" not in sink.heard


def test_a_letter_only_begun_is_given_up_politely():
    with SmtpSink() as sink:
        with courier_to(sink).begin(a_letter()):
            pass
        assert sink.heard[-2:] == ["RCPT TO:<dana.ruiz@lumen.example>", "QUIT"]


def test_each_letter_has_its_own_connection():
    with SmtpSink(faults=["451_at_rcpt", "accept_then_drop", "ok"]) as sink:
        courier = courier_to(sink)
        assert isinstance(not_taken(courier, a_letter(1)), TryLater)
        assert isinstance(send(courier, a_letter(2)), Unsure)
        assert isinstance(send(courier, a_letter(3)), Accepted)
        assert sink.received == [to_bytes(a_letter(2)), to_bytes(a_letter(3))]


def test_lines_that_begin_with_a_dot_arrive_as_they_were():
    letter = a_letter(body=".\n..\n...\n.end\n")
    with SmtpSink() as sink:
        send(courier_to(sink), letter)
        assert sink.received == [to_bytes(letter)]
