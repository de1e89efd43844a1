"""Signing in with a provider, with the user's own client."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qs, urlsplit

import pytest

from afterword.post.mailbox.protocol import MailboxAway, SettingsWrong, SignInRefused
from afterword.post.mailbox.sign_in import (
    GOOGLE,
    MICROSOFT,
    NotYetSignedIn,
    SignedIn,
    authorize_address,
    begin_device,
    renewed,
    with_code,
    with_device,
)
from tests.post.oauth import TokenServer

NOW = datetime(2026, 3, 6, 9, tzinfo=UTC)
CLIENT = SignedIn(client_id="ada-s-client", client_secret="hush")
TOKENS = {"access_token": "access", "refresh_token": "again", "expires_in": 3600}


@pytest.fixture
def provider():
    with TokenServer() as server:
        yield server


def at(server, provider=MICROSOFT):
    url = f"http://127.0.0.1:{server.port}/"
    return replace(provider, token_url=url, device_url=url)


def test_the_page_that_is_opened_asks_for_mail_and_comes_back_here():
    address = authorize_address(GOOGLE, CLIENT, redirect="http://127.0.0.1:8765/back", state="s", verifier="v" * 43)
    asked = parse_qs(urlsplit(address).query)
    assert asked["scope"] == ["https://mail.google.com/"]
    assert asked["redirect_uri"] == ["http://127.0.0.1:8765/back"]
    assert asked["code_challenge_method"] == ["S256"]
    assert "v" * 43 not in address
    assert "hush" not in address


def test_a_code_becomes_tokens(provider):
    provider.answers = [(200, TOKENS)]
    got = with_code(at(provider), CLIENT, code="c", redirect="http://127.0.0.1/back", verifier="v", now=NOW)
    assert (got.access, got.refresh, got.expires_at) == ("access", "again", NOW + timedelta(hours=1))
    assert provider.heard[0]["code_verifier"] == "v"


def test_a_device_waits_for_the_person(provider):
    begun = {"user_code": "ABCD", "verification_uri": "https://example.org/device", "device_code": "secret-code"}
    provider.answers = [(200, begun), (400, {"error": "authorization_pending"}), (200, TOKENS)]
    code = begin_device(at(provider), CLIENT)
    assert (code.user_code, code.address) == ("ABCD", "https://example.org/device")
    with pytest.raises(NotYetSignedIn):
        with_device(at(provider), CLIENT, device_code=code.device_code, now=NOW)
    assert with_device(at(provider), CLIENT, device_code=code.device_code, now=NOW).refresh == "again"


def test_a_renewal_keeps_the_old_leave_where_no_new_one_comes(provider):
    provider.answers = [(200, {"access_token": "newer", "expires_in": 60})]
    got = renewed(at(provider), replace(CLIENT, refresh="again"), now=NOW)
    assert (got.access, got.refresh) == ("newer", "again")
    assert got.needs_renewal(NOW)


def test_a_leave_that_was_taken_back_has_to_be_given_anew(provider):
    provider.answers = [(400, {"error": "invalid_grant", "error_description": "token again was revoked"})]
    with pytest.raises(SignInRefused, match="invalid_grant") as refused:
        renewed(at(provider), replace(CLIENT, refresh="again"), now=NOW)
    assert "hush" not in str(refused.value)


def test_a_provider_that_is_down_is_asked_again_later(provider):
    provider.answers = [(503, {})]
    with pytest.raises(MailboxAway, match="503"):
        renewed(at(provider), CLIENT, now=NOW)


@pytest.mark.parametrize("nonsense", [{}, {"access_token": 7}, {"access_token": "a", "expires_in": "soon"}])
def test_an_answer_that_makes_no_sense_is_a_refusal(provider, nonsense):
    provider.answers = [(200, nonsense)]
    with pytest.raises(SignInRefused):
        renewed(at(provider), CLIENT, now=NOW)


def test_secrets_go_over_tls_only():
    with pytest.raises(SettingsWrong, match="TLS"):
        renewed(replace(MICROSOFT, token_url="http://login.example.org/token"), CLIENT, now=NOW)


def test_secrets_are_not_shown():
    shown = repr(replace(CLIENT, access="access-token", refresh="refresh-token"))
    assert not {word for word in ("hush", "access-token", "refresh-token") if word in shown}
