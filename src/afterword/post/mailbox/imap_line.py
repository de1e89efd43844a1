"""The conversation with a mail server: bounded in what it may say, and silent in every log."""

import imaplib
import ssl
from imaplib import IMAP4

from imapclient import IMAPClient, SocketTimeout
from imapclient.imap4 import IMAP4WithTimeout
from imapclient.tls import IMAP4_TLS

from afterword.post.mailbox.protocol import LARGEST

LONGEST_LITERAL = LARGEST + 1024 * 1024
LONGEST_LINE = 16 * 1024 * 1024
"""Bytes of one line: the numbers of two million messages."""


class TooMuch(IMAP4.abort):
    """The server announced more than was asked for; the conversation is over."""


class _Bounded:
    """What is read of a server's words, whatever length it announces."""

    allowed = LONGEST_LITERAL
    """Bytes of literals that may still come."""

    def read(self, size: int) -> bytes:
        """A literal of this size."""
        if size > self.allowed:
            raise TooMuch(f"it announced {size} bytes, which is more than was asked for")
        self.allowed -= size
        return bytes(super().read(size))  # type: ignore[misc]

    def readline(self) -> bytes:
        """A line. The standard library allows a million bytes, which is less than a large mailbox's numbers take."""
        line: bytes = self.file.readline(LONGEST_LINE + 1)  # type: ignore[attr-defined]
        if len(line) > LONGEST_LINE:
            raise TooMuch("it sent a line without an end")
        return line


class _Plain(_Bounded, IMAP4WithTimeout):  # type: ignore[misc]
    pass


class _Tls(_Bounded, IMAP4_TLS):  # type: ignore[misc]
    pass


class ImapLine(IMAPClient):  # type: ignore[misc]
    """An IMAP client that is not flooded, and whose conversation is never logged: passwords pass through it."""

    def __init__(self, host: str, port: int, *, tls: ssl.SSLContext | None, timeout: float) -> None:
        super().__init__(
            host, port, ssl=tls is not None, ssl_context=tls, timeout=SocketTimeout(connect=timeout, read=timeout)
        )
        self._imap.debug = 0

    def allow(self, size: int) -> None:
        """Let the answers from here on have literals of so many bytes together, whatever the server announces."""
        self._imap.allowed = size

    def _create_IMAP4(self) -> imaplib.IMAP4:  # noqa: N802 - IMAPClient's name
        if self.ssl:
            return _Tls(self.host, self.port, self.ssl_context, self._timeout.connect)
        return _Plain(self.host, self.port, self._timeout.connect)
