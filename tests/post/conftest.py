"""A mail server of one's own, and whom to trust."""

import ssl
import tempfile
from pathlib import Path

import pytest
import trustme

from tests.dovecot import running_dovecot


@pytest.fixture(scope="session")
def mail_authority():
    return trustme.CA()


@pytest.fixture(scope="session")
def mail_trust(mail_authority):
    context = ssl.create_default_context()
    mail_authority.configure_trust(context)
    return context


@pytest.fixture(scope="session")
def dovecot(mail_authority):
    with (
        tempfile.TemporaryDirectory(prefix="dovecot-", ignore_cleanup_errors=True) as folder,
        running_dovecot(Path(folder), mail_authority.issue_cert("localhost")) as server,
    ):
        yield server
