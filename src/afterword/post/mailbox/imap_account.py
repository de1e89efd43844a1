"""A mailbox on a mail server: where it is, and how one gets in."""

from dataclasses import dataclass, field
from typing import Literal, TypeAlias, get_args

from afterword.post.hosts import is_here, is_host
from afterword.post.mailbox.protocol import SettingsWrong
from afterword.post.smtp_account import Security

SignIn: TypeAlias = Literal["password", "xoauth2"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ImapAccount:
    """A mail server to read from. `secret` is the password or, with `xoauth2`, the token; `timeout` seconds a step.

    Raises SettingsWrong for what cannot work, before anything tries it.
    """

    host: str
    port: int
    security: Security = "tls"
    username: str
    secret: str = field(repr=False)
    sign_in: SignIn = "password"
    sent_folder: str = ""
    timeout: float = 30.0

    def __post_init__(self) -> None:
        """Refuse it here."""
        if not is_host(self.host):
            raise SettingsWrong("The mail server should be a name such as imap.example.org.")
        if not 0 < self.port < 65536:
            raise SettingsWrong("The mail server's port should be a number such as 993.")
        if self.security not in get_args(Security):
            raise SettingsWrong(f"The security should be one of {', '.join(get_args(Security))}.")
        if self.security == "none-on-loopback-only" and not is_here(self.host):
            raise SettingsWrong(
                f"The password for {self.host} would travel unencrypted, so it is not sent. Choose TLS (port 993) or"
                " STARTTLS (port 143)."
            )
        if not self.username or not self.secret:
            raise SettingsWrong("The mailbox needs a user name and a password.")
        if any(sign in text for text in (self.username, self.secret) for sign in "\0\r\n"):
            raise SettingsWrong("The user name and the password cannot contain line breaks.")
