"""What a person reads when a mail server did not take a letter: what happened, and what to do."""

import smtplib
import socket
import ssl

from afterword.post.smtp_account import SmtpAccount
from afterword.post.smtp_line import Garbled

LONGEST_QUOTE = 200  # characters of a server's own words worth showing

GREETING = "The mail server did not want to talk to us"
STARTTLS = "The mail server did not start encryption"
LOGIN = "The mail server did not accept the password"
SIGN_IN = "The mail server did not accept the sign-in"
SENDER = "The mail server did not accept the sender's address"
RECIPIENT = "The mail server did not accept the recipient's address"
LETTER = "The mail server did not take the letter"

ABORTED = "The sending was aborted before the end of the letter, so the mail server did not take it."
NO_LOGIN = (
    "The mail server offers no login with a password here. Check the port and the security in the"
    " mail settings, or leave the user name and password empty."
)
NO_SIGN_IN = (
    "The mail server offers no sign-in with a token here. Check the port and the security in the mail"
    " settings, or use a password for this program."
)
_HUNG_UP = "The mail server {host} on port {port} hung up before the letter was given. Try again later."
_REMEDIES = {
    LOGIN: (" Check the user name and the password in the mail settings; some providers want an app password."),
    SIGN_IN: " Sign in anew in the mailbox settings.",
    SENDER: " Check that the sender's address belongs to this mail account.",
    RECIPIENT: " Check the address for a slip of the pen.",
}
# The first kind that fits speaks; some of them are kinds of others.
_TROUBLES: dict[type[OSError], str] = {
    ssl.SSLCertVerificationError: (
        "The mail server {host} could not prove who it is ({why}), so neither password nor letter"
        " was given. Check the server's name, or try from another network."
    ),
    ssl.SSLError: (
        "No encryption could be agreed with {host} on port {port}. Check the port and the security"
        " in the mail settings."
    ),
    socket.gaierror: (
        "No mail server named {host} was found. Check the name in the mail settings, and that this computer is online."
    ),
    TimeoutError: "The mail server {host} on port {port} did not answer in time. Try again later.",
    ConnectionRefusedError: ("Nothing answers at {host} on port {port}. Check both in the mail settings."),
    Garbled: (
        "What answers at {host} on port {port} does not speak like a mail server. Check the port"
        " and the security in the mail settings."
    ),
    smtplib.SMTPServerDisconnected: _HUNG_UP,
    ConnectionError: _HUNG_UP,
}
_OTHER = "The mail server {host} on port {port} could not be reached ({why}). Try again later."


def server_said(code: int, text: bytes, *, secret: str | None = None) -> str:
    """The server's own answer in one harmless line; nothing of it if it repeats the secret."""
    said = text.decode("utf-8", "replace")
    if secret and secret in said:
        return str(code)
    printable = "".join(letter if letter.isprintable() else " " for letter in said)
    return f"{code} {' '.join(printable.split())[:LONGEST_QUOTE]}".strip()


def said_no(step: str, answer: str) -> str:
    """The step that failed, in the server's words, and the remedy if there is one."""
    return f"{step}: {answer}.{_REMEDIES.get(step, '')}"


def not_without_tls(account: SmtpAccount) -> str:
    """Why we do not even call."""
    return (
        f"Letters to {account.host} would travel unencrypted, so nothing was sent."
        " Set the security in the mail settings to tls (port 465) or starttls (port 587)."
    )


def no_starttls(account: SmtpAccount) -> str:
    """Encryption was asked for and is not to be had: a wrong port, or somebody in between."""
    return (
        f"The mail server {account.host} offers no encryption on port {account.port}, so nothing"
        " was sent. Check the port in the mail settings (often 587), or try from another network."
    )


def too_big(size: int, limit: int) -> str:
    """The letter against the server's own limit, in megabytes."""
    return (
        f"The letter with its attachments is {size / 1e6:.1f} MB, and the mail server takes at most"
        f" {limit / 1e6:.1f} MB. Attach smaller files."
    )


def trouble(account: SmtpAccount, error: OSError) -> str:
    """Why no conversation came about; nothing of the letter was given."""
    words = next((words for kind, words in _TROUBLES.items() if isinstance(error, kind)), _OTHER)
    why = getattr(error, "verify_message", None) or error.strerror or "network error"
    return words.format(host=account.host, port=account.port, why=why)


def no_verdict(error: OSError) -> str:
    """Why nobody here can know whether the letter was taken."""
    match error:
        case TimeoutError():
            what = "The mail server did not say in time whether it took the letter"
        case Garbled():
            what = "The mail server answered something that cannot be understood"
        case _:
            what = "The connection broke before the mail server said whether it took the letter"
    return f"{what}. Look for the letter in your Sent folder before you send it again."


def odd_answer(answer: str) -> str:
    """An answer that is neither yes nor no."""
    return (
        f"The mail server answered neither yes nor no: {answer}."
        " Look for the letter in your Sent folder before you send it again."
    )
