"""How the courier gets through the mail server's door: encryption first, then the password."""

import socket
import ssl

import pytest
import trustme

from afterword.post.courier import Accepted, Refused, TryLater
from afterword.post.smtp import SmtpCourier
from afterword.post.smtp_account import AccountUnusable, Security, SmtpAccount
from tests.post.letters import a_letter, not_taken, send
from tests.post.smtp_sink import SmtpSink

PASSWORD = "pläne für morgen"
LOGIN = ("ada@example.org", PASSWORD)


@pytest.fixture(scope="module")
def authority():
    return trustme.CA()


@pytest.fixture(scope="module")
def trusting(authority):
    context = ssl.create_default_context()
    authority.configure_trust(context)
    return context


def showing(authority: trustme.CA, name: str) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(name).configure_cert(context)
    return context


@pytest.fixture(scope="module")
def honest(authority):
    return showing(authority, "localhost")


def behind(
    security: Security,
    context: ssl.SSLContext,
    *,
    login: tuple[str, str] | None = None,
    faults: tuple[str, ...] = (),
) -> SmtpSink:
    if security == "tls":
        return SmtpSink(tls=context, login=login, faults=faults)
    return SmtpSink(starttls=context, login=login, faults=faults)


def account_at(
    sink: SmtpSink, security: Security = "none-on-loopback-only", password: str | None = None
) -> SmtpAccount:
    return SmtpAccount(
        host="localhost",
        port=sink.port,
        security=security,
        username="ada@example.org" if password else None,
        password=password,
        timeout=1,
        final_timeout=1,
    )


def test_tls_with_a_certificate_we_trust_carries_the_letter(trusting, honest):
    with SmtpSink(tls=honest) as sink:
        courier = SmtpCourier(account_at(sink, "tls"), ssl_context=trusting)
        assert isinstance(send(courier, a_letter()), Accepted)


def test_starttls_with_a_certificate_we_trust_carries_the_letter(trusting, honest):
    with SmtpSink(starttls=honest) as sink:
        courier = SmtpCourier(account_at(sink, "starttls"), ssl_context=trusting)
        assert isinstance(send(courier, a_letter()), Accepted)
        assert [line.split()[0] for line in sink.heard[:3]] == ["EHLO", "STARTTLS", "EHLO"]


@pytest.mark.parametrize("security", ["tls", "starttls"])
def test_a_certificate_of_nobody_we_know_is_refused_before_the_password(honest, security):
    with behind(security, honest, login=LOGIN) as sink:
        outcome = not_taken(SmtpCourier(account_at(sink, security, PASSWORD)), a_letter())
        assert isinstance(outcome, TryLater)
        assert "could not prove who it is" in outcome.why
        assert not any("AUTH" in line for line in sink.heard)


@pytest.mark.parametrize("security", ["tls", "starttls"])
def test_a_certificate_for_another_name_is_refused(authority, trusting, security):
    with behind(security, showing(authority, "mail.elsewhere.example")) as sink:
        courier = SmtpCourier(account_at(sink, security), ssl_context=trusting)
        outcome = not_taken(courier, a_letter())
        assert "could not prove who it is" in outcome.why
        assert sink.received == []


def test_a_context_that_checks_nothing_is_not_accepted():
    careless = ssl.create_default_context()
    careless.check_hostname = False
    careless.verify_mode = ssl.CERT_NONE
    account = SmtpAccount(host="localhost", port=465)
    with pytest.raises(AccountUnusable, match="must always be checked"):
        SmtpCourier(account, ssl_context=careless)


def test_tls_to_a_server_that_speaks_plainly_says_what_to_check(trusting):
    with SmtpSink() as sink:
        courier = SmtpCourier(account_at(sink, "tls"), ssl_context=trusting)
        outcome = not_taken(courier, a_letter())
        assert isinstance(outcome, TryLater)
        assert "No encryption could be agreed" in outcome.why


def test_a_server_without_starttls_gets_neither_password_nor_letter():
    with SmtpSink(login=LOGIN) as sink:
        outcome = not_taken(SmtpCourier(account_at(sink, "starttls", PASSWORD)), a_letter())
        assert isinstance(outcome, Refused)
        assert "offers no encryption" in outcome.why
        assert [line.split()[0] for line in sink.heard] == ["EHLO"]


@pytest.mark.parametrize(
    ("fault", "words"),
    [("starttls_cut", "hung up|encryption"), ("454_at_starttls", "did not start encryption: 454")],
)
def test_starttls_that_fails_is_tried_later(trusting, fault, words):
    with SmtpSink(faults=[fault]) as sink:
        courier = SmtpCourier(account_at(sink, "starttls"), ssl_context=trusting)
        outcome = not_taken(courier, a_letter())
        assert isinstance(outcome, TryLater)
        assert any(word in outcome.why for word in words.split("|"))


def test_what_was_slipped_in_before_encryption_is_forgotten(trusting, honest):
    with behind("starttls", honest, login=LOGIN, faults=("starttls:early_yes",)) as sink:
        courier = SmtpCourier(account_at(sink, "starttls", PASSWORD), ssl_context=trusting)
        assert isinstance(send(courier, a_letter()), Accepted)


@pytest.mark.parametrize("fault", ["drop_before_dot", "accept_then_reset", "ok"])
def test_a_letter_under_tls_meets_the_same_fates(trusting, honest, fault):
    with SmtpSink(tls=honest, faults=[fault]) as sink:
        courier = SmtpCourier(account_at(sink, "tls"), ssl_context=trusting)
        outcome = send(courier, a_letter())
        assert isinstance(outcome, Accepted) == (fault == "ok")
        assert not isinstance(outcome, (TryLater, Refused))


@pytest.mark.parametrize("host", ["mail.lumen.example", "192.0.2.7", "localhost.lumen.example"])
def test_without_tls_nobody_outside_this_computer_is_called(monkeypatch, host):
    def calling(*_, **__):
        raise AssertionError("a connection or a look-up was made")

    monkeypatch.setattr(socket, "create_connection", calling)
    monkeypatch.setattr(socket, "getaddrinfo", calling)
    account = SmtpAccount(host=host, port=25, security="none-on-loopback-only")
    outcome = not_taken(SmtpCourier(account), a_letter())
    assert isinstance(outcome, Refused)
    assert "would travel unencrypted" in outcome.why


@pytest.mark.parametrize("mechanisms", ["PLAIN LOGIN", "LOGIN", "CRAM-MD5 LOGIN"])
def test_the_password_opens_the_door_in_any_alphabet(mechanisms):
    with SmtpSink(login=LOGIN, mechanisms=mechanisms) as sink:
        courier = SmtpCourier(account_at(sink, password=PASSWORD))
        assert isinstance(send(courier, a_letter()), Accepted)


@pytest.mark.parametrize("mechanisms", ["PLAIN", "LOGIN"])
def test_a_wrong_password_is_named_and_never_repeated(mechanisms):
    with SmtpSink(login=LOGIN, mechanisms=mechanisms) as sink:
        outcome = not_taken(SmtpCourier(account_at(sink, password="wrong-one")), a_letter())
        assert isinstance(outcome, Refused)
        assert outcome.why.startswith("The mail server did not accept the password: 535.")
        assert "wrong-one" not in outcome.why


def test_a_login_that_is_closed_for_now_is_tried_later():
    with SmtpSink(faults=["454_at_auth"]) as sink:
        outcome = not_taken(SmtpCourier(account_at(sink, password=PASSWORD)), a_letter())
        assert isinstance(outcome, TryLater)


def test_a_server_without_a_login_says_so():
    with SmtpSink() as sink:
        outcome = not_taken(SmtpCourier(account_at(sink, password=PASSWORD)), a_letter())
        assert isinstance(outcome, Refused)
        assert "offers no login" in outcome.why


def test_a_letter_too_big_for_the_server_is_not_even_announced():
    with SmtpSink(size=1000) as sink:
        outcome = not_taken(SmtpCourier(account_at(sink)), a_letter(body="word " * 500))
        assert isinstance(outcome, Refused)
        assert "Attach smaller files" in outcome.why
        assert not any(line.startswith("MAIL") for line in sink.heard)


def test_a_server_that_is_not_there_is_named():
    with SmtpSink() as sink:
        pass
    outcome = not_taken(SmtpCourier(account_at(sink)), a_letter())
    assert isinstance(outcome, TryLater)
    assert f"Nothing answers at localhost on port {sink.port}" in outcome.why


def test_a_name_that_does_not_exist_is_named():
    account = SmtpAccount(host="smtp.nowhere.invalid", port=465, timeout=1)
    outcome = not_taken(SmtpCourier(account), a_letter())
    assert isinstance(outcome, TryLater)
    assert "No mail server named smtp.nowhere.invalid" in outcome.why


def test_an_unsafe_letter_makes_no_connection():
    with SmtpSink() as sink:
        outcome = not_taken(SmtpCourier(account_at(sink)), a_letter(subject="a\nb"))
        assert isinstance(outcome, Refused)
        assert sink.connections == 0


def test_the_account_never_shows_its_password():
    account = SmtpAccount(host="smtp.example.org", port=465, username="ada", password=PASSWORD)
    assert PASSWORD not in repr(account)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"host": ""}, "should be a name"),
        ({"host": "smtp..org"}, "should be a name"),
        ({"host": "smtp.example.org\r\n"}, "should be a name"),
        ({"port": 0}, "port should be"),
        ({"security": "none"}, "should be one of tls"),
        ({"timeout": 0}, "above 0 seconds"),
        ({"username": "ada"}, "both a user name and a password"),
        ({"username": "a\0", "password": "b"}, "control characters"),
    ],
)
def test_an_account_that_cannot_work_is_refused_with_a_sentence(change, words):
    facts = {"host": "smtp.example.org", "port": 465} | change
    with pytest.raises(AccountUnusable, match=words):
        SmtpAccount(**facts)


def with_token(sink: SmtpSink, token: str) -> SmtpCourier:
    account = SmtpAccount(
        host="localhost",
        port=sink.port,
        security="none-on-loopback-only",
        username="ada@example.org",
        token=token,
        timeout=1,
    )
    return SmtpCourier(account)


def test_a_token_signs_in_without_a_password():
    with SmtpSink(login=("ada@example.org", "ya29.token"), mechanisms="PLAIN XOAUTH2") as sink:
        assert isinstance(send(with_token(sink, "ya29.token"), a_letter()), Accepted)


def test_a_token_that_has_ended_is_one_refusal_that_does_not_show_it():
    with SmtpSink(login=("ada@example.org", "new"), mechanisms="XOAUTH2") as sink:
        refusal = not_taken(with_token(sink, "ended-token"), a_letter())
        assert isinstance(refusal, Refused)
        assert "Sign in anew" in refusal.why
        assert "ended-token" not in refusal.why
        assert sum(line.startswith("AUTH") for line in sink.heard) == 1


def test_a_server_without_such_a_sign_in_is_told_nothing():
    with SmtpSink(login=("ada@example.org", "x"), mechanisms="PLAIN LOGIN") as sink:
        assert isinstance(not_taken(with_token(sink, "x"), a_letter()), Refused)
        assert not any(line.startswith("AUTH") for line in sink.heard)


def test_a_token_that_could_say_more_than_a_token_is_no_account():
    with pytest.raises(AccountUnusable):
        SmtpAccount(host="localhost", port=25, username="ada@example.org", token="x\x01auth=other")
