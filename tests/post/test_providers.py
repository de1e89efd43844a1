"""The mail servers that are known, and the guess for all others."""

import pytest

from afterword.post.hosts import is_here, is_host
from afterword.post.mailbox.providers import _SERVERS, server_for
from afterword.post.mailbox.sign_in import PROVIDERS


@pytest.mark.parametrize(
    ("address", "host"),
    [
        ("ada@gmail.com", "imap.gmail.com"),
        ("Ada@GoogleMail.com", "imap.gmail.com"),
        ("ada@hotmail.fr", "outlook.office365.com"),
        ("ada@me.com", "imap.mail.me.com"),
        ("ada@gmx.de", "imap.gmx.net"),
        ("ada@wanadoo.fr", "imap.orange.fr"),
        ("ada@t-online.de", "secureimap.t-online.de"),
    ],
)
def test_a_common_provider_is_known(address, host):
    found = server_for(address)
    assert found is not None
    assert (found.host, found.is_guess) == (host, False)


def test_another_domain_is_a_guess_and_says_so():
    found = server_for("ada@lumen.example")
    assert found is not None
    assert (found.host, found.is_guess) == ("imap.lumen.example", True)
    assert "guess" in found.note


@pytest.mark.parametrize("address", ["", "ada", "ada@", "ada@here"])
def test_what_is_no_address_has_no_server(address):
    assert server_for(address) is None


def test_every_server_is_a_name_that_is_reached_encrypted_or_on_this_computer():
    assert all(is_host(one.host) for one in _SERVERS.values())
    assert all(one.security in {"tls", "starttls"} or is_here(one.host) for one in _SERVERS.values())
    assert {one.sign_in for one in _SERVERS.values()} <= {"password", *PROVIDERS}
