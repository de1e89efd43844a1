"""Looking after the mailboxes while the program runs: one thread for each, so that no letter waits for a mail server.

A mailbox that fails is tried again later and later. One that refuses the sign-in is not tried again at all, until the
person has changed something: trying a wrong password again and again gets accounts locked.
"""

import logging
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime

from django.db import DatabaseError, close_old_connections, connection

from afterword.acts.mailboxes import mailbox_of, note_fault
from afterword.acts.receiving import Look, NoLongerWanted, Taken, look_into
from afterword.post.mailbox.protocol import Mailbox, MailboxFault, Pause, SignInRefused
from afterword.records.models import MailboxAccount

log = logging.getLogger("afterword.mail")

LOOK_EVERY = 300.0
"""Seconds between two looks at all folders, also where the server calls: it calls for one folder only."""
SUPERVISE_EVERY = 2.0
FIRST_PATIENCE, LONGEST_PATIENCE = 15.0, 1800.0

OpenMailbox = Callable[[MailboxAccount, datetime], Mailbox]


def open_mailbox(account: MailboxAccount, now: datetime) -> Mailbox:
    """The mailbox that an account names."""
    return mailbox_of(account, now=now)


def wanted() -> Iterator[MailboxAccount]:
    """The mailboxes that are to be read now. The sample search reads nothing."""
    found = MailboxAccount.objects.filter(is_on=True, is_locked=False, seeker__is_sample=False)
    yield from found.select_related("seeker").order_by("pk")


def fetch(account: MailboxAccount, look: Look, *, opens: OpenMailbox = open_mailbox) -> Taken:
    """One look at one mailbox; what went wrong stands at the account afterwards. Raises MailboxFault."""
    try:
        with opens(account, look.clock.now()) as mailbox:
            return look_into(account, mailbox, look)
    except MailboxFault as fault:
        note_fault(account, fault)
        raise


@dataclass(slots=True)
class _Watch:
    """A mailbox that is being looked after: its settings as they were, the thread, and how it is told to end."""

    settings: tuple[object, ...]
    stop: threading.Event
    thread: threading.Thread

    def end(self) -> None:
        self.stop.set()


class Fetcher:
    """Keeps a thread for each mailbox that is switched on."""

    def __init__(self, look: Look, *, opens: OpenMailbox = open_mailbox, look_every: float = LOOK_EVERY) -> None:
        self._look = look
        self._opens = opens
        self._look_every = look_every
        self._watches: dict[int, _Watch] = {}

    def work(self, *, wait: Pause) -> None:
        """Look after the mailboxes until `wait` says that it is time to stop."""
        try:
            while not wait(SUPERVISE_EVERY if self._supervised() else SUPERVISE_EVERY * 5):
                continue
        finally:
            for watch in self._watches.values():
                watch.end()
            for watch in self._watches.values():
                watch.thread.join(timeout=2.0)
            connection.close()

    def _supervised(self) -> bool:
        """Begin what is wanted, end what is not any more. False where the database did not answer."""
        try:
            close_old_connections()
            accounts = {account.pk: account for account in wanted()}
        except DatabaseError:
            log.exception("The database does not answer; mailboxes are looked after later.")
            return False
        for pk in [pk for pk, watch in self._watches.items() if self._is_over(watch, accounts.get(pk))]:
            self._watches.pop(pk).end()
        for pk, account in accounts.items():
            if pk not in self._watches:
                self._watches[pk] = self._begun(account)
        return True

    def _is_over(self, watch: _Watch, account: MailboxAccount | None) -> bool:
        return account is None or _settings(account) != watch.settings or not watch.thread.is_alive()

    def _begun(self, account: MailboxAccount) -> _Watch:
        stop = threading.Event()
        thread = threading.Thread(target=self._watch, args=(account.pk, stop), name=f"mail-{account.pk}", daemon=True)
        thread.start()
        return _Watch(settings=_settings(account), stop=stop, thread=thread)

    def _watch(self, pk: int, stop: threading.Event) -> None:
        """Look, wait for news, look again; after a failure wait for longer each time."""
        patience = FIRST_PATIENCE
        try:
            while not stop.is_set():
                begun = self._look.clock.uptime()
                if not self._watched(pk, stop):
                    return
                lasted = self._look.clock.uptime() - begun
                patience = FIRST_PATIENCE if lasted > patience else min(patience * 2, LONGEST_PATIENCE)
                stop.wait(patience)
        finally:
            connection.close()

    def _watched(self, pk: int, stop: threading.Event) -> bool:
        """Stay with a mailbox as long as nothing goes wrong. False where it is not to be tried again."""
        look = Look(clock=self._look.clock, is_over=stop.is_set, then=self._look.then, tell=self._look.tell)
        try:
            account = MailboxAccount.objects.select_related("seeker").get(pk=pk)
            self._stay(account, look, stop)
        except (NoLongerWanted, MailboxAccount.DoesNotExist):
            return False
        except SignInRefused as fault:
            note_fault(account, fault)
            return False
        except MailboxFault as fault:
            note_fault(account, fault)
        except Exception:
            log.exception("The mailbox %s could not be looked after; it is tried again later.", pk)
        return not stop.is_set()

    def _stay(self, account: MailboxAccount, look: Look, stop: threading.Event) -> None:
        with self._opens(account, look.clock.now()) as mailbox:
            while not stop.is_set():
                look_into(account, mailbox, look)
                connection.close()  # nobody needs it while the mailbox is quiet
                if account.folders:
                    mailbox.wait_for_news(account.folders[0], seconds=self._look_every, pause=stop.wait)
                else:
                    stop.wait(self._look_every)


def _settings(account: MailboxAccount) -> tuple[object, ...]:
    """What a running look rests on. Tokens are renewed while it goes on, so a sign-in's secret is none of it."""
    secret = account.sealed_secret if account.sign_in == "password" else ""
    names = ("kind", "host", "port", "security", "username", "path", "sent_folder", "since")
    return (*(getattr(account, name) for name in names), secret, tuple(account.folders))
