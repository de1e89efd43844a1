"""Mailboxes are looked after in threads of their own, and news arrive while the program runs."""

import threading
import time
from collections.abc import Callable
from contextlib import contextmanager
from datetime import UTC, datetime

import pytest

from afterword.acts import fetching
from afterword.acts.fetching import Fetcher, fetch, wanted
from afterword.acts.mailboxes import add_mailbox, change_password, mailbox_of, pause_reading, start_reading
from afterword.acts.receiving import Look
from afterword.acts.seekers import begin_search
from afterword.post.clock import SystemClock
from afterword.post.mailbox.in_memory import InMemoryMailbox
from afterword.post.mailbox.protocol import MailboxAway, SignInRefused
from afterword.records.models import MailboxAccount, Received
from tests.dovecot import PASSWORD
from tests.post.conftest import dovecot, mail_authority, mail_trust  # noqa: F401 - fixtures
from tests.post.mail import a_mail, mails

NOW = datetime(2026, 3, 6, 9, tzinfo=UTC)
LOOK = Look(clock=SystemClock())
ENOUGH = 30.0
"""Seconds that a busy machine may take for what takes none."""

pytestmark = [pytest.mark.django_db(transaction=True)]


@pytest.fixture
def account():
    ada = begin_search(name="Ada", address="ada@example.org", zone="Europe/London", country="GB", now=NOW)
    account = add_mailbox(ada, name="ada", host="localhost", port=993, username="ada", password="secret", now=NOW)
    start_reading(account, folders=["INBOX"], since=None)
    return account


class Doors:
    """Counts how often a mailbox is opened, and gives one in memory."""

    def __init__(self) -> None:
        self.mailbox = InMemoryMailbox()
        self.mailbox.look_every = 0.05
        self.opened = 0

    def __call__(self, _account: MailboxAccount, _now: datetime) -> InMemoryMailbox:
        self.opened += 1
        return self.mailbox


@contextmanager
def fetching_with(opens, **changes):
    """A fetcher at work until the block ends."""
    stop = threading.Event()
    fetcher = Fetcher(LOOK, opens=opens, **changes)
    thread = threading.Thread(target=fetcher.work, kwargs={"wait": stop.wait})
    thread.start()
    try:
        yield
    finally:
        stop.set()
        thread.join(timeout=ENOUGH)
        assert not thread.is_alive()


def eventually(holds: Callable[[], bool]) -> bool:
    end = time.monotonic() + ENOUGH
    while time.monotonic() < end:
        if holds():
            return True
        time.sleep(0.02)
    return False


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    monkeypatch.setattr(fetching, "SUPERVISE_EVERY", 0.05)
    monkeypatch.setattr(fetching, "FIRST_PATIENCE", 0.02)


def test_what_is_there_and_what_comes_is_taken_in(account):
    doors = Doors()
    doors.mailbox.messages["INBOX"] += mails(3)
    with fetching_with(doors):
        assert eventually(lambda: Received.objects.count() == 3)
        doors.mailbox.messages["INBOX"].append(a_mail(4))
        assert eventually(lambda: Received.objects.count() == 4)
    assert doors.opened == 1


def test_a_mailbox_that_is_away_is_tried_again_and_says_so(account):
    doors = Doors()
    doors.mailbox.fault = MailboxAway("It does not answer.")
    with fetching_with(doors):
        assert eventually(lambda: MailboxAccount.objects.get().fault == "It does not answer.")
        doors.mailbox.fault = None
        doors.mailbox.messages["INBOX"].append(a_mail(1))
        assert eventually(lambda: Received.objects.count() == 1)
        assert eventually(lambda: MailboxAccount.objects.get().fault == "")


def test_a_wrong_password_is_tried_once(account):
    doors = Doors()
    doors.mailbox.fault = SignInRefused("Not this password.")
    with fetching_with(doors):
        assert eventually(lambda: MailboxAccount.objects.get().is_locked)
        time.sleep(0.5)
        assert doors.opened == 1
        doors.mailbox.fault = None
        change_password(MailboxAccount.objects.get(), password="another")
        assert eventually(lambda: MailboxAccount.objects.get().looked_at is not None)
    assert doors.opened == 2


def test_a_paused_mailbox_is_let_go_and_taken_up_again(account):
    doors = Doors()
    with fetching_with(doors):
        assert eventually(lambda: MailboxAccount.objects.get().looked_at is not None)
        pause_reading(MailboxAccount.objects.get())
        assert eventually(lambda: not any(one.name.startswith("mail-") for one in threading.enumerate()))
        doors.mailbox.messages["INBOX"].append(a_mail(1))
        MailboxAccount.objects.update(is_on=True)
        assert eventually(lambda: Received.objects.count() == 1)


def test_one_broken_mailbox_keeps_no_other_waiting(account):
    good = add_mailbox(account.seeker, name="good", host="localhost", port=993, username="a", password="x", now=NOW)
    start_reading(good, folders=["INBOX"], since=None)
    doors = Doors()
    doors.mailbox.messages["INBOX"].append(a_mail(1))

    def opens(one: MailboxAccount, now: datetime) -> InMemoryMailbox:
        if one.name == "ada":
            raise RuntimeError("a slip of ours")
        return doors(one, now)

    with fetching_with(opens):
        assert eventually(lambda: Received.objects.count() == 1)


def test_nothing_is_wanted_of_the_sample_nor_of_what_is_off(account):
    assert list(wanted()) == [account]
    account.seeker.is_sample = True
    account.seeker.save()
    assert list(wanted()) == []


def test_one_look_notes_what_went_wrong(account):
    doors = Doors()
    doors.mailbox.fault = SignInRefused("Not this password.")
    with pytest.raises(SignInRefused):
        fetch(account, LOOK, opens=doors)
    assert MailboxAccount.objects.get().is_locked


@pytest.mark.dovecot
@pytest.mark.slow
class TestARealServer:
    @pytest.fixture
    def at_dovecot(self, account, dovecot, mail_trust):  # noqa: F811
        account.port, account.username = dovecot.tls_port, "caller"
        account.save()
        change_password(account, password=PASSWORD)

        def opens(one: MailboxAccount, now: datetime):
            return mailbox_of(one, now=now, tls=mail_trust)

        return opens

    def test_the_server_calls_and_the_message_is_there(self, at_dovecot, dovecot):  # noqa: F811
        """The next look of its own would be an hour away: what brings the message is the server's call."""
        with fetching_with(at_dovecot, look_every=3600.0):
            assert eventually(lambda: MailboxAccount.objects.get().looked_at is not None)
            dovecot.put("caller", a_mail(1))
            assert eventually(Received.objects.exists)

    def test_uids_given_anew_bring_nothing_twice(self, at_dovecot, account, dovecot):  # noqa: F811
        dovecot.put("caller", *mails(20, first=100))
        account.refresh_from_db()
        before = fetch(account, LOOK, opens=at_dovecot).new
        dovecot.forget_uids("caller")
        dovecot.put("caller", a_mail(200))
        again = fetch(account, LOOK, opens=at_dovecot)
        assert (before >= 20, again.new) == (True, 1)
