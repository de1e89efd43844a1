"""One conversation with a mail server, in which every answer is read strictly and in bounded time.

smtplib waits its timeout anew for each byte, takes the torn end of an answer for an answer, and
reads "250" out of lines that are none. For a letter that must not go out twice each of these is a
wrong answer, so answers are read here; smtplib keeps the rest of the protocol.
"""

import re
import smtplib
import socket
import ssl
from time import monotonic

LONGEST_ANSWER = 64 * 1024
_CHUNK = 64 * 1024
_ANSWER = re.compile(rb"([2-5]\d\d)(?:([ -])([^\r\n]*))?\r?\n")


class Garbled(smtplib.SMTPException):
    """What came back is not an answer of a mail server."""


class SmtpLine(smtplib.SMTP):
    """A line to a mail server; `answer_within` is how long a whole answer may take, in seconds."""

    def __init__(self, host: str, port: int, *, timeout: float) -> None:
        # An address literal, as mail programs say hello: the name of this computer is nobody's
        # business.
        super().__init__(local_hostname="[127.0.0.1]", timeout=timeout)
        self._server = (host, port)
        self._unread = b""
        self.answer_within = timeout

    def dial(self, tls: ssl.SSLContext | None) -> None:
        """Connect, under TLS from the first byte where a context is given."""
        self.sock = socket.create_connection(self._server, self.timeout)
        if tls:
            self.wrap(tls)

    def wrap(self, tls: ssl.SSLContext) -> None:
        """Go on under TLS. What was said before counts for nothing: anybody could have said it."""
        if self.sock is None:
            raise smtplib.SMTPServerDisconnected("not connected")
        self._unread = b""
        self.ehlo_resp, self.does_esmtp, self.esmtp_features = None, False, {}
        self.sock.settimeout(self.timeout)
        self.sock = tls.wrap_socket(self.sock, server_hostname=self._server[0])

    def say(self, content: bytes) -> None:
        """Send bytes as they are."""
        for start in range(0, len(content), _CHUNK):
            if self.sock:
                self.sock.settimeout(self.timeout)
            self.send(content[start : start + _CHUNK])

    def getreply(self) -> tuple[int, bytes]:
        """The next whole answer: its code and its text."""
        deadline = monotonic() + self.answer_within
        code, texts, size = b"", [], 0
        while True:
            line = self._read_line(deadline)
            answer = _ANSWER.fullmatch(line)
            size += len(line)
            if not answer or (code and answer[1] != code) or size > LONGEST_ANSWER:
                raise Garbled(f"unexpected answer: {line[:80]!r}")
            code = answer[1]
            texts.append((answer[3] or b"").strip())
            if answer[2] != b"-":
                return int(code), b"\n".join(texts)

    def spoke_unasked(self) -> bool:
        """Whether the server has already said something, or hung up, before its turn."""
        if not self._unread and self.sock:
            self.sock.settimeout(0)
            try:
                self._unread = self.sock.recv(4096)
            except (BlockingIOError, ssl.SSLWantReadError):
                return False
        return True

    def _read_line(self, deadline: float) -> bytes:
        while b"\n" not in self._unread:
            if len(self._unread) > LONGEST_ANSWER:
                raise Garbled("endless answer")
            self._unread += self._receive(deadline)
        line, end, self._unread = self._unread.partition(b"\n")
        return line + end

    def _receive(self, deadline: float) -> bytes:
        left = deadline - monotonic()
        if left <= 0:
            raise TimeoutError("no whole answer in time")
        if self.sock is None:
            raise smtplib.SMTPServerDisconnected("not connected")
        self.sock.settimeout(left)
        received = self.sock.recv(4096)
        if not received:
            raise smtplib.SMTPServerDisconnected("the server hung up")
        return received
