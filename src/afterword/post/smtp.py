"""The courier that hands letters to a mail server.

The last step is written out here (RFC 5321 3.3): DATA, the letter, one look back at the clock, and
only then the dot that makes the server responsible for it. Up to that dot the letter can be taken
back by hanging up.
"""

import base64
import re
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import TypeAlias

from afterword.post import smtp_words as words
from afterword.post.courier import (
    Accepted,
    Envelope,
    NotTaken,
    OnceOnly,
    Outcome,
    Refused,
    TryLater,
    Unsure,
)
from afterword.post.headers import wire_address
from afterword.post.message import to_bytes
from afterword.post.smtp_account import AccountUnusable, SmtpAccount
from afterword.post.smtp_line import SmtpLine

Answer: TypeAlias = tuple[int, bytes]

GOODBYE_WITHIN = 2.0  # seconds; the letter's fate is known by then, QUIT is only politeness


class SmtpCourier:
    """Hands letters to the account's mail server, one connection a letter."""

    def __init__(self, account: SmtpAccount, *, ssl_context: ssl.SSLContext | None = None) -> None:
        self._account = account
        self._tls = ssl_context or ssl.create_default_context()
        if self._tls.verify_mode is not ssl.CERT_REQUIRED or not self._tls.check_hostname:
            raise AccountUnusable("The mail server's certificate must always be checked.")

    def begin(self, envelope: Envelope) -> "SmtpHandover":
        """All steps up to RCPT: the server knows that a letter is coming, and has none of it."""
        account, content = self._account, to_bytes(envelope)
        if account.security == "none-on-loopback-only" and not account.is_here:
            raise NotTaken(Refused(words.not_without_tls(account)))
        line = SmtpLine(account.host, account.port, timeout=account.timeout)
        with _closed_on_failure(line, account):
            self._open(line)
            _log_in(line, account)
            _announce(line, envelope, size=len(content))
        return SmtpHandover(line, content, final_timeout=account.final_timeout)

    def knock(self) -> None:
        """Whether the server lets us in: connect, log in, and leave. Raises NotTaken with the reason."""
        account = self._account
        if account.security == "none-on-loopback-only" and not account.is_here:
            raise NotTaken(Refused(words.not_without_tls(account)))
        line = SmtpLine(account.host, account.port, timeout=account.timeout)
        with _closed_on_failure(line, account):
            self._open(line)
            _log_in(line, account)
        with suppress(OSError):
            line.docmd("QUIT")
        line.close()

    def _open(self, line: SmtpLine) -> None:
        line.dial(self._tls if self._account.security == "tls" else None)
        _expect(words.GREETING, line.getreply(), 220)
        _expect(words.GREETING, line.ehlo(), 250)
        if self._account.security == "starttls":
            self._start_tls(line)

    def _start_tls(self, line: SmtpLine) -> None:
        if not line.has_extn("starttls"):
            raise NotTaken(Refused(words.no_starttls(self._account)))
        _expect(words.STARTTLS, line.docmd("STARTTLS"), 220)
        line.wrap(self._tls)
        _expect(words.GREETING, line.ehlo(), 250)


class SmtpHandover(OnceOnly):
    """A letter at the mail server's door, sender and recipient already accepted."""

    def __init__(self, line: SmtpLine, content: bytes, *, final_timeout: float) -> None:
        super().__init__()
        self._line = line
        self._content = re.sub(rb"(?m)^\.", b"..", content)  # RFC 5321 4.5.2
        self._final_timeout = final_timeout

    def hand_over(self, *, may_finish: Callable[[], bool]) -> Outcome:
        """DATA, the letter, `may_finish`, the dot, and the server's answer."""
        self._spend()
        try:
            outcome = self._give(may_finish)
        except BaseException:
            self._line.close()  # without the dot, or without having heard: never politely
            raise
        if isinstance(outcome, Unsure):
            self._line.close()
        return outcome

    def _give(self, may_finish: Callable[[], bool]) -> Outcome:
        if early := self._up_to_the_dot():
            return early
        if not may_finish():
            self._line.close()
            return TryLater(words.ABORTED)
        return self._dot()

    def _up_to_the_dot(self) -> Outcome | None:
        line = self._line
        try:
            answer = line.docmd("DATA")
            if answer[0] != 354:
                return _judged(answer, yes=None)
            line.say(self._content)
            if not line.spoke_unasked():
                return None
            # An answer that comes before its question must not be taken for the answer to the dot.
            answer = line.getreply()
        except OSError as error:
            return Unsure(words.no_verdict(error))
        line.close()
        return _judged(answer, yes=None)

    def _dot(self) -> Outcome:
        self._line.answer_within = self._final_timeout
        try:
            self._line.say(b".\r\n")
            return _judged(self._line.getreply(), yes=250)
        except OSError as error:
            return Unsure(words.no_verdict(error))

    def _leave(self) -> None:
        self._line.timeout = self._line.answer_within = GOODBYE_WITHIN
        with suppress(OSError):
            self._line.docmd("QUIT")
        self._line.close()


@contextmanager
def _closed_on_failure(line: SmtpLine, account: SmtpAccount) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        line.close()
        raise NotTaken(TryLater(words.trouble(account, error))) from error
    except BaseException:
        line.close()
        raise


def _log_in(line: SmtpLine, account: SmtpAccount) -> None:
    # smtplib's own login cannot say a password outside ASCII, and shows a letter of it in the
    # error.
    offered = str(line.esmtp_features.get("auth", "")).upper().split()
    if account.username is not None and account.token is not None:
        _log_in_with_token(line, account.username, account.token, offered)
        return
    if account.username is None or account.password is None:
        return
    user, password = account.username, account.password
    if "PLAIN" in offered:
        answer = line.docmd("AUTH", f"PLAIN {_base64(f'{chr(0)}{user}{chr(0)}{password}')}")
    elif "LOGIN" in offered:
        _expect(words.LOGIN, line.docmd("AUTH", "LOGIN"), 334)
        _expect(words.LOGIN, line.docmd(_base64(user)), 334)
        answer = line.docmd(_base64(password))
    else:
        raise NotTaken(Refused(words.NO_LOGIN))
    _expect(words.LOGIN, answer, 235, secret=password)


def _log_in_with_token(line: SmtpLine, user: str, token: str, offered: list[str]) -> None:
    """XOAUTH2: a refused token gets a challenge first, which has to be answered before the refusal is said."""
    if "XOAUTH2" not in offered:
        raise NotTaken(Refused(words.NO_SIGN_IN))
    answer = line.docmd("AUTH", f"XOAUTH2 {_base64(f'user={user}{chr(1)}auth=Bearer {token}{chr(1)}{chr(1)}')}")
    if answer[0] == 334:
        answer = line.docmd("")
    _expect(words.SIGN_IN, answer, 235, secret=token)


def _announce(line: SmtpLine, envelope: Envelope, *, size: int) -> None:
    limit = line.esmtp_features.get("size", "")
    if limit.isdecimal() and 0 < int(limit) < size:
        raise NotTaken(Refused(words.too_big(size, int(limit))))
    extension = f" SIZE={size}" if line.has_extn("size") else ""
    sender = wire_address("sender's address", envelope.sender.address)
    recipient = wire_address("recipient's address", envelope.recipient.address)
    _expect(words.SENDER, line.docmd("MAIL", f"FROM:<{sender}>{extension}"), 250)
    _expect(words.RECIPIENT, line.docmd("RCPT", f"TO:<{recipient}>"), 250, 251)


def _expect(step: str, answer: Answer, *wanted: int, secret: str | None = None) -> None:
    code, text = answer
    if code in wanted:
        return
    why = words.said_no(step, words.server_said(code, text, secret=secret))
    raise NotTaken(Refused(why) if code >= 500 else TryLater(why))


def _judged(answer: Answer, *, yes: int | None) -> Outcome:
    said = words.server_said(*answer)
    match answer[0]:
        case code if code == yes:
            return Accepted(said)
        case code if 400 <= code <= 499:
            return TryLater(words.said_no(words.LETTER, said))
        case code if 500 <= code <= 599:
            return Refused(words.said_no(words.LETTER, said))
        case _:
            return Unsure(words.odd_answer(said))


def _base64(text: str) -> str:
    return base64.b64encode(text.encode("utf-8")).decode("ascii")
