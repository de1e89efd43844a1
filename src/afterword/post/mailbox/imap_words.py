"""What a person reads when a mailbox cannot be read: what happened, and what to do."""

import imaplib
import socket
import ssl

from afterword.post.mailbox.imap_account import ImapAccount
from afterword.post.mailbox.protocol import MailboxAway, MailboxFault, SettingsWrong, SignInRefused

LONGEST_QUOTE = 200  # characters of a server's own words worth showing

_NOT_NOW = ("[unavailable]", "[inuse]", "[limit]", "[serverbug]", "temporarily", "try again", "too many")
"""What a server says when it does not let anybody in at the moment: nothing is wrong with the password."""

_KEPT_OUT = (
    "{host} did not accept the password for {username} ({said}). Nothing is tried again until you change it: most"
    " providers want an app password here, which you make on their own pages, and not the one that you sign in with."
)
_SIGN_IN_ANEW = (
    "{host} did not accept the sign-in for {username} ({said}). Nothing is tried again until you sign in anew under"
    " You."
)
_WHO = (
    "The mail server {host} could not prove who it is ({why}), so the password was not given. Check the server's name,"
    " or try from another network."
)
_NO_TLS = (
    "No encryption could be agreed with {host} on port {port}. Check the port and the security: TLS is port 993,"
    " STARTTLS port 143."
)
_NO_NAME = "No mail server named {host} was found. Check the name, and that this computer is online."
# The first kind that fits speaks; some of them are kinds of others.
_TROUBLES: tuple[tuple[type[Exception], type[MailboxFault], str], ...] = (
    (ssl.SSLCertVerificationError, SettingsWrong, _WHO),
    (ssl.SSLError, SettingsWrong, _NO_TLS),
    (socket.gaierror, MailboxAway, _NO_NAME),
    (TimeoutError, MailboxAway, "The mail server {host} on port {port} did not answer in time."),
    (ConnectionRefusedError, MailboxAway, "Nothing answers at {host} on port {port}. Check both."),
    (ConnectionError, MailboxAway, "The mail server {host} hung up."),
    (imaplib.IMAP4.abort, MailboxAway, "The mail server {host} broke off the conversation ({why})."),
    (imaplib.IMAP4.error, MailboxAway, "The mail server {host} refused ({why})."),
)
_OTHER = "The mail server {host} on port {port} could not be reached ({why})."


def trouble(account: ImapAccount, error: Exception) -> MailboxFault:
    """Why the conversation ended."""
    _, kind, words = next((row for row in _TROUBLES if isinstance(error, row[0])), (Exception, MailboxAway, _OTHER))
    why = getattr(error, "verify_message", None) or getattr(error, "strerror", None) or str(error) or "network error"
    return kind(words.format(host=account.host, port=account.port, why=_harmless(account, why)))


def not_let_in(account: ImapAccount, error: Exception) -> MailboxFault:
    """Why the sign-in failed: for now, or until a person changes something."""
    said = _harmless(account, str(error))
    if any(sign in said.lower() for sign in _NOT_NOW):
        return MailboxAway(f"{account.host} lets nobody in at the moment ({said}).")
    words = _SIGN_IN_ANEW if account.sign_in == "xoauth2" else _KEPT_OUT
    return SignInRefused(words.format(host=account.host, username=account.username, said=said))


def no_starttls(account: ImapAccount) -> SettingsWrong:
    """Encryption was asked for and is not to be had: a wrong port, or somebody in between."""
    return SettingsWrong(
        f"The mail server {account.host} offers no encryption on port {account.port}, so the password was not"
        " given. Check the"
        " port (TLS is 993), or try from another network."
    )


def no_such_folder(account: ImapAccount, folder: str) -> SettingsWrong:
    """A folder that was chosen once is not there."""
    return SettingsWrong(f"{account.host} has no folder {folder!r} any more. Choose the folders again under You.")


def no_sent_folder(account: ImapAccount) -> SettingsWrong:
    """Nothing says where sent mail is."""
    return SettingsWrong(f"Nothing at {account.host} says where sent mail is: name the folder under You.")


def _harmless(account: ImapAccount, said: str) -> str:
    """The server's own words in one short line; none of them if they repeat the secret."""
    if account.secret in said:
        return "no reason given"
    if said.startswith("b'") and said.endswith("'"):  # imaplib shows bytes as Python does
        said = said[2:-1]
    printable = "".join(letter if letter.isprintable() else " " for letter in said)
    return " ".join(printable.split())[:LONGEST_QUOTE].rstrip(".") or "no reason given"
