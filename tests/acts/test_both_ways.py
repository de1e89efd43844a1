"""Mail both ways over real servers: a cut-off letter is found in Sent, and their answer is fetched, asked and filed."""

import ssl
import tempfile
from pathlib import Path

import pytest
import trustme

from afterword.acts.letters import approve_letter
from afterword.acts.mailboxes import add_mailbox, mailbox_of, start_reading
from afterword.acts.proposals import accept_proposal, proposing
from afterword.acts.receiving import Look, look_into
from afterword.acts.sending import Desk
from afterword.acts.working import Worker
from afterword.post.smtp import SmtpCourier
from afterword.post.smtp_account import SmtpAccount
from afterword.records.models import Letter, Proposal, State
from tests.acts.cast import FOR_DANA, MORNING
from tests.dovecot import PASSWORD, running_dovecot
from tests.post.smtp_sink import SmtpSink

ADA = "ada@example.org"
A_NO = b"""\
From: Dana Ruiz <dana@lumen-labs.example>
To: ada@example.org
Subject: Your application as data engineer
Message-ID: <no@lumen-labs.example>
Date: Mon, 09 Mar 2026 09:00:00 +0000

Dear Ada,

Thank you for your interest in Lumen Labs. Unfortunately we have decided not to move forward with your application.

Kind regards
Dana
""".replace(b"\n", b"\r\n")


@pytest.fixture(scope="module")
def ca():
    return trustme.CA()


@pytest.fixture(scope="module")
def server(ca):
    with (
        tempfile.TemporaryDirectory(prefix="dovecot-", ignore_cleanup_errors=True) as folder,
        running_dovecot(Path(folder), ca.issue_cert("localhost")) as running,
    ):
        yield running


@pytest.fixture
def trust(ca):
    context = ssl.create_default_context()
    ca.configure_trust(context)
    return context


@pytest.fixture
def account(office, server):
    box = add_mailbox(
        office.seeker, name="box", host="localhost", port=server.tls_port, security="tls", username=ADA,
        password=PASSWORD, now=office.now,
    )  # fmt: skip
    start_reading(box, folders=["INBOX"], since=None)
    return box


@pytest.mark.dovecot
def test_a_letter_that_was_cut_off_is_settled_by_looking_and_their_no_is_answered_in_its_thread(
    office, server, account, trust
):
    office.interviewed()
    approve_letter(office.letter(FOR_DANA), now=office.now)
    office.at(MORNING)
    with SmtpSink(faults=("taken:drop",)) as sink:
        smtp = SmtpAccount(
            host="127.0.0.1", port=sink.port, security="none-on-loopback-only", timeout=2, final_timeout=2
        )
        desk = Desk(
            name="desk",
            clock=office.clock,
            journal=office.journal,
            courier_of=lambda _seeker: SmtpCourier(smtp),
            sent_of=lambda _seeker, now: mailbox_of(account, now=now, tls=trust),
        )
        worker = Worker(desk)
        worker.tick()
        assert office.state(FOR_DANA) == State.UNSURE
        server.put(ADA, sink.received[0], folder="Sent")
        office.later(minutes=10)
        worker.tick()
        assert (office.state(FOR_DANA), sink.connections) == (State.SENT, 1)
    office.at("2026-03-09 10:00")
    server.put(ADA, A_NO)
    look = Look(clock=office.clock, then=proposing(office.clock))
    with mailbox_of(account, now=office.now, tls=trust) as box:
        look_into(account, box, look)
        look_into(account, box, look)
    asked = Proposal.objects.get()
    assert (asked.kind, asked.state, asked.application) == ("rejection", "open", office.lumen.application)
    accept_proposal(asked, now=office.now)
    assert Letter.objects.get(kind="answer").answers_to == asked.received
