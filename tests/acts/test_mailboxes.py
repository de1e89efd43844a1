"""The mailboxes that a seeker lets the program read."""

from dataclasses import replace
from datetime import timedelta

import pytest

from afterword.acts.mailboxes import (
    MailboxThere,
    NoMailboxInSample,
    add_mailbox,
    change_password,
    faults_of_mailboxes,
    keep_signed_in,
    mailbox_of,
    remove_mailbox,
    sent_mailbox,
    signed_in,
    start_reading,
)
from afterword.acts.samples import load_sample
from afterword.post.mailbox import sign_in
from afterword.post.mailbox.maildir import MaildirMailbox
from afterword.post.mailbox.protocol import SignInRefused
from afterword.records.models import MailboxAccount, Received
from tests.post.oauth import TokenServer


@pytest.fixture
def imap(office):
    return add_mailbox(office.seeker, name="ada@example.org", host="imap.example.org", port=993, username="ada",
                       password="open sesame", now=office.now)  # fmt: skip


def test_nothing_is_read_before_the_person_starts_it(imap):
    assert not imap.is_on


def test_a_password_is_kept_sealed(imap):
    assert "open sesame" not in imap.sealed_secret
    assert "open sesame" not in repr(imap.__dict__)


def test_two_mailboxes_have_two_names(office, imap):
    with pytest.raises(MailboxThere, match="another name"):
        add_mailbox(office.seeker, name="ada@example.org", now=office.now)


def test_the_sample_reads_no_mail(office):
    with pytest.raises(NoMailboxInSample):
        add_mailbox(load_sample(now=office.now), name="x", now=office.now)


def test_another_password_unlocks(imap):
    imap.is_locked, imap.fault = True, "refused"
    imap.save()
    change_password(imap, password="another")
    imap.refresh_from_db()
    assert (imap.is_locked, imap.fault) == (False, "")


def test_what_was_read_stays_when_the_mailbox_goes(office, imap):
    Received.objects.create(seeker=office.seeker, digest="d", account=imap, saved_at=office.now)
    remove_mailbox(imap)
    assert Received.objects.get().account is None


def test_a_maildir_needs_no_password(office, tmp_path):
    account = add_mailbox(office.seeker, name="here", kind="maildir", path=str(tmp_path), now=office.now)
    assert isinstance(mailbox_of(account, now=office.now), MaildirMailbox)


def test_sent_letters_are_looked_for_in_the_mailbox_that_is_read(office, tmp_path):
    for name in ("cur", "new", "tmp"):
        (tmp_path / ".Sent" / name).mkdir(parents=True)
        (tmp_path / name).mkdir()
    assert sent_mailbox(office.seeker, now=office.now) is None
    account = add_mailbox(office.seeker, name="here", kind="maildir", path=str(tmp_path), now=office.now)
    start_reading(account, folders=["INBOX"], since=None)
    found = sent_mailbox(office.seeker, now=office.now)
    assert found is not None
    with found as opened:
        opened.append_sent(b"Message-ID: <1@x>\r\n\r\nhello\r\n")
        assert opened.find_sent(message_id="<1@x>", letter_id="")


def test_the_doctor_hears_of_each_mailbox_that_does_not_open(office, tmp_path):
    account = add_mailbox(office.seeker, name="here", kind="maildir", path=str(tmp_path / "gone"), now=office.now)
    assert list(faults_of_mailboxes(now=office.now)) == []
    start_reading(account, folders=["INBOX"], since=None)
    [fault] = faults_of_mailboxes(now=office.now)
    assert "no Maildir" in fault


class TestASignInWithAProvider:
    @pytest.fixture
    def provider(self, monkeypatch):
        with TokenServer() as server:
            url = f"http://127.0.0.1:{server.port}/"
            changed = {name: replace(one, token_url=url) for name, one in sign_in.PROVIDERS.items()}
            monkeypatch.setattr(sign_in, "PROVIDERS", changed)
            monkeypatch.setattr("afterword.acts.mailboxes.PROVIDERS", changed)
            yield server

    @pytest.fixture
    def account(self, office):
        return add_mailbox(office.seeker, name="ada@outlook.example", host="imap.example.org", port=993, username="ada",
                           sign_in="microsoft", client_id="mine", now=office.now)  # fmt: skip

    def test_before_somebody_signed_in_nothing_is_tried(self, office, account):
        with pytest.raises(SignInRefused, match="Nobody has signed in"):
            mailbox_of(account, now=office.now)

    def test_a_token_that_has_ended_is_renewed_and_kept(self, office, account, provider):
        old = sign_in.SignedIn(client_id="mine", access="old", refresh="again", expires_at=office.now)
        keep_signed_in(account, old)
        provider.answers = [(200, {"access_token": "new", "expires_in": 3600})]
        mailbox_of(account, now=office.now)
        fresh = signed_in(MailboxAccount.objects.get(pk=account.pk))
        assert (fresh.access, fresh.expires_at) == ("new", office.now + timedelta(hours=1))

    def test_one_that_is_good_is_used(self, office, account, provider):
        good = sign_in.SignedIn(
            client_id="mine", access="good", refresh="again", expires_at=office.now + timedelta(hours=1)
        )
        keep_signed_in(account, good)
        mailbox_of(account, now=office.now)
        assert provider.heard == []
