"""A mailbox on a mail server, read over IMAP: folders are examined and never selected, bodies are peeked at.

The server's numbers are believed as little as possible. Messages are searched for in windows of UIDs, so that neither a
mailbox of a million messages nor a wrong UIDNEXT makes an answer of unbounded size; each message's size is asked for
first, and an announced literal that is larger than that is not read.
"""

import imaplib
import ssl
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from datetime import date
from types import TracebackType
from typing import Any, Self

from imapclient.exceptions import LoginError
from imapclient.imapclient import ALL, ARCHIVE, DRAFTS, JUNK, SEEN, SENT, TRASH

from afterword.post.mailbox import imap_words as words
from afterword.post.mailbox.imap_account import ImapAccount
from afterword.post.mailbox.imap_line import LONGEST_LITERAL, ImapLine
from afterword.post.mailbox.maildir import is_letter
from afterword.post.mailbox.protocol import (
    BATCH_COUNT,
    BATCH_SIZE,
    LARGEST,
    Batch,
    Cursor,
    Folder,
    MailboxFault,
    Pause,
    RawMessage,
    SettingsWrong,
)

WINDOW = 20_000
"""UIDs that are searched at once. Where none of them is taken the next window is twice as wide."""
LAST_UID = 2**32 - 1
LOOK_EVERY = 60.0
"""Seconds between two looks at a server that does not offer to call."""
IDLE_STEP = 1.0

USES = {
    SENT: "sent",
    JUNK: "junk",
    TRASH: "trash",
    DRAFTS: "drafts",
    ALL: "all",
    ARCHIVE: "archive",
}


class ImapMailbox:
    """One account on a mail server. It connects when it is first asked something."""

    def __init__(self, account: ImapAccount, *, tls: ssl.SSLContext | None = None) -> None:
        self._account = account
        self._tls = tls or ssl.create_default_context()
        if self._tls.verify_mode is not ssl.CERT_REQUIRED or not self._tls.check_hostname:
            raise SettingsWrong("The mail server's certificate must always be checked.")
        self._line: ImapLine | None = None

    def folders(self) -> tuple[Folder, ...]:
        """The folders that can be opened, the inbox first."""
        with self._talking() as line:
            line.allow(LONGEST_LITERAL)
            found = [
                Folder(name=name, use="inbox" if name.upper() == "INBOX" else _use(flags))
                for flags, _, name in line.list_folders()
                if b"\\Noselect" not in flags and b"\\NonExistent" not in flags
            ]
        return tuple(sorted(found, key=lambda one: (one.use != "inbox", one.name)))

    def batches(self, folder: str, *, after: Cursor, since: date | None = None) -> Iterator[Batch]:
        """The messages with a higher UID than the cursor's; all of them, where the folder's UIDs were given anew."""
        with self._talking() as line:
            state = self._examine(line, folder)
            validity = str(state.get(b"UIDVALIDITY", 0))
            start = int(after.position or 0) if after.validity == validity else 0
            following = int(state.get(b"UIDNEXT", 0))
            for last, uids in _windows(line, start, following, since):
                yield from _fetched(line, uids, validity, total=max(following - 1, last))
                yield Batch(
                    messages=(),
                    cursor=Cursor(validity=validity, position=str(last)),
                    done=last,
                    total=max(following - 1, last),
                )

    def wait_for_news(self, folder: str, *, seconds: float, pause: Pause) -> None:
        """Let the server call, where it offers that; otherwise come back after a minute."""
        with self._talking() as line:
            if not line.has_capability("IDLE"):
                pause(min(seconds, LOOK_EVERY))
                return
            self._examine(line, folder)
            line.idle()
            _listen(line, seconds, pause)
            line.idle_done()

    def find_sent(self, *, message_id: str, letter_id: str) -> bool:
        """Search by both headers, then compare exactly: a server's search finds parts of words too."""
        with self._talking() as line:
            self._examine(line, self._sent(line))
            line.allow(LONGEST_LITERAL)
            asked = (("Message-ID", message_id), ("X-Afterword-ID", letter_id))
            uids = {uid for name, value in asked if value for uid in line.search(["HEADER", name, value])}
            found = line.fetch(sorted(uids)[-BATCH_COUNT:], [HEAD]) if uids else {}
            return any(is_letter(row.get(HEAD_KEY) or b"", message_id, letter_id) for row in found.values())

    def append_sent(self, content: bytes) -> None:
        """The one thing that is ever written: a copy of our own letter."""
        with self._talking() as line:
            line.append(self._sent(line), content, flags=(SEEN,))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._hang_up()

    @contextmanager
    def _talking(self) -> Iterator[ImapLine]:
        """The connection; whatever goes wrong on it ends it, and becomes a sentence."""
        try:
            if self._line is None:
                self._line = self._dialled()
            yield self._line
        except MailboxFault:
            self._hang_up()
            raise
        except (OSError, imaplib.IMAP4.error, ValueError) as error:
            self._hang_up()
            raise words.trouble(self._account, error) from error

    def _dialled(self) -> ImapLine:
        """A connection that is encrypted first and let in then."""
        account = self._account
        line = ImapLine(
            account.host, account.port, tls=self._tls if account.security == "tls" else None, timeout=account.timeout
        )
        try:
            if account.security == "starttls":
                _encrypt(line, account, self._tls)
            _let_in(line, account)
        except BaseException:
            with suppress(OSError):
                line.shutdown()
            raise
        return line

    def _hang_up(self) -> None:
        line, self._line = self._line, None
        if line is not None:
            with suppress(OSError, imaplib.IMAP4.error):
                line.logout()
            with suppress(OSError):
                line.shutdown()

    def _examine(self, line: ImapLine, folder: str) -> dict[bytes, Any]:
        """Open a folder for looking only."""
        try:
            state: dict[bytes, Any] = line.select_folder(folder, readonly=True)
        except imaplib.IMAP4.abort:
            raise
        except imaplib.IMAP4.error as error:
            raise words.no_such_folder(self._account, folder) from error
        return state

    def _sent(self, line: ImapLine) -> str:
        found = self._account.sent_folder or line.find_special_folder(SENT)
        if not found:
            raise words.no_sent_folder(self._account)
        return str(found)


BODY = "BODY.PEEK[]"
BODY_KEY = b"BODY[]"
HEAD = "BODY.PEEK[HEADER]"
HEAD_KEY = b"BODY[HEADER]"


def _encrypt(line: ImapLine, account: ImapAccount, tls: ssl.SSLContext) -> None:
    if not line.has_capability("STARTTLS"):
        raise words.no_starttls(account)
    line.starttls(tls)


def _let_in(line: ImapLine, account: ImapAccount) -> None:
    try:
        if account.sign_in == "xoauth2":
            line.oauth2_login(account.username, account.secret)
        elif line.has_capability("AUTH=PLAIN"):  # which takes every character, while LOGIN takes ASCII
            line.plain_login(account.username, account.secret)
        else:
            line.login(account.username, account.secret)
    except imaplib.IMAP4.abort:
        raise
    except LoginError as refused:
        raise words.not_let_in(account, refused) from refused


def _use(flags: Iterable[bytes]) -> str:
    return next((USES[flag] for flag in flags if flag in USES), "")


def _windows(line: ImapLine, start: int, following: int, since: date | None) -> Iterator[tuple[int, list[int]]]:
    """The UIDs after `start` in windows, each with the last UID that was looked at."""
    first, width = start + 1, WINDOW
    while first < following:
        last = min(first + width, following) - 1
        uids = _found(line, f"{first}:{last}", since, first)
        yield last, uids
        first, width = last + 1, WINDOW if uids else width * 2
    # What came since the folder was opened, or all of it where the server does not say which UID follows.
    uids = _found(line, f"{first}:*", since, first)
    if uids:
        yield max(uids), uids


def _found(line: ImapLine, span: str, since: date | None, first: int) -> list[int]:
    """The UIDs in a span. `n:*` names the last message even where its UID is below n."""
    criteria: list[Any] = ["UID", span]
    if since is not None:
        criteria += ["SINCE", since]
    return sorted(uid for uid in line.search(criteria) if first <= uid <= LAST_UID)


def _fetched(line: ImapLine, uids: list[int], validity: str, *, total: int) -> Iterator[Batch]:
    for group in _groups(line, uids):
        messages = tuple(_messages(line, group))
        last = max(group)
        yield Batch(messages=messages, cursor=Cursor(validity=validity, position=str(last)), done=last, total=total)


def _groups(line: ImapLine, uids: list[int]) -> Iterator[dict[int, int]]:
    """The UIDs with their sizes, in groups that may be fetched at once."""
    for start in range(0, len(uids), BATCH_COUNT):
        asked = uids[start : start + BATCH_COUNT]
        line.allow(LONGEST_LITERAL)
        found = line.fetch(asked, ["RFC822.SIZE"])
        group: dict[int, int] = {}
        for uid in asked:
            size = int(found.get(uid, {}).get(b"RFC822.SIZE", 0))
            if group and sum(map(_read_size, group.values())) + _read_size(size) > BATCH_SIZE:
                yield group
                group = {}
            group[uid] = size
        if group:
            yield group


def _read_size(size: int) -> int:
    return size if size <= LARGEST else 0


def _messages(line: ImapLine, group: dict[int, int]) -> Iterator[RawMessage]:
    """The messages of a group, oldest first; of one that is too large the head. One that was deleted meanwhile is
    left out.
    """
    whole = [uid for uid, size in group.items() if size <= LARGEST]
    cut = [uid for uid, size in group.items() if size > LARGEST]
    line.allow(BATCH_SIZE + LONGEST_LITERAL)
    bodies = line.fetch(whole, [BODY]) if whole else {}
    heads = line.fetch(cut, [HEAD]) if cut else {}
    for uid in sorted(group):
        content = heads.get(uid, {}).get(HEAD_KEY) if uid in heads else bodies.get(uid, {}).get(BODY_KEY)
        if content:
            yield RawMessage(content=content, size=max(group[uid], len(content)), is_cut=uid in heads)


def _listen(line: ImapLine, seconds: float, pause: Pause) -> None:
    """Until the server says that something came, hung up, or it is time to go."""
    waited = 0.0
    while waited < seconds and not pause(0):
        said = line.idle_check(timeout=IDLE_STEP)
        if any(len(one) > 1 and one[1] == b"EXISTS" for one in said):
            return
        if any(one[0] == b"BYE" for one in said):
            raise imaplib.IMAP4.abort("it said good-bye")
        waited += IDLE_STEP
