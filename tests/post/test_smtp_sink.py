"""The failing mail server is itself to be trusted: what it took is in its log, and nothing else."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from afterword.post.courier import Accepted, Unsure
from afterword.post.smtp import SmtpCourier
from afterword.post.smtp_account import SmtpAccount
from tests.post import smtp_sink
from tests.post.letters import a_letter, send
from tests.post.smtp_sink import NAMED, Fault, SmtpSink


def courier_at(port: int) -> SmtpCourier:
    return SmtpCourier(
        SmtpAccount(
            host="127.0.0.1",
            port=port,
            security="none-on-loopback-only",
            timeout=10,
            final_timeout=10,
        )
    )


def test_what_was_taken_is_on_the_disk_before_the_answer(tmp_path, monkeypatch):
    log = tmp_path / "taken.txt"
    seen = []
    monkeypatch.setattr(os, "fsync", lambda _: seen.append(log.read_text()))
    with SmtpSink(log=log) as sink:
        assert isinstance(send(courier_at(sink.port), a_letter()), Accepted)
    assert seen == [f"{a_letter().letter_id}\n"]


def test_it_runs_on_its_own_with_faults_that_come_again(tmp_path):
    log = tmp_path / "taken.txt"
    program = [sys.executable, Path(smtp_sink.__file__), "--port", "0", "--log", log]
    faults = ["--faults", "ok,accept_then_drop,drop_after_dot_before_answer", "--repeat"]
    with subprocess.Popen([*program, *faults], stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        courier = courier_at(int(server.stdout.readline()))
        outcomes = [type(send(courier, a_letter(number))) for number in range(4)]
        server.kill()
    assert outcomes == [Accepted, Unsure, Unsure, Accepted]
    assert log.read_text().split() == [a_letter(number).letter_id for number in (0, 1, 3)]


@pytest.mark.parametrize("name", [*NAMED, "ok", "late_250=2", "dot:451"])
def test_every_named_fault_can_be_acted(name):
    fault = Fault.named(name)
    special = {"", "accept_drop"}
    action = fault.action
    assert action in special or action.isdigit() or hasattr(smtp_sink.Conversation, f"_{action}")


@pytest.mark.parametrize("name", ["nothing", "lunch:drop"])
def test_a_fault_that_does_not_exist_is_refused(name):
    with pytest.raises(ValueError, match="no fault named"):
        Fault.named(name)
