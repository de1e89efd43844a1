"""Where a person's letters are handed in: the mail server, and how to get through its door."""

from dataclasses import dataclass, field
from typing import Literal, TypeAlias, get_args

from afterword.post.hosts import is_here, is_host

Security: TypeAlias = Literal["tls", "starttls", "none-on-loopback-only"]


class AccountUnusable(ValueError):
    """A setting of the mail account cannot be right; the sentence names it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SmtpAccount:
    """A mail account to send from. With `token`, an OAuth2 access token, one signs in by XOAUTH2 instead of a password.

    `timeout` is the seconds allowed for each step, `final_timeout` those for the answer after the
    whole letter was given: RFC 5321 4.5.3.2.6 asks for ten minutes, because giving up earlier is
    how letters come to be sent twice.
    """

    host: str
    port: int
    security: Security = "tls"
    username: str | None = None
    password: str | None = field(default=None, repr=False)
    token: str | None = field(default=None, repr=False)
    timeout: float = 30.0
    final_timeout: float = 600.0

    def __post_init__(self) -> None:
        """Refuse what cannot work, before anything tries it."""
        if not is_host(self.host):
            raise AccountUnusable("The mail server should be a name such as smtp.example.org.")
        if not 0 < self.port < 65536:
            raise AccountUnusable("The mail server's port should be a number such as 465 or 587.")
        if self.security not in get_args(Security):
            raise AccountUnusable(f"The security should be one of {', '.join(get_args(Security))}.")
        if min(self.timeout, self.final_timeout) <= 0:
            raise AccountUnusable("The mail server's timeouts should be above 0 seconds.")
        if self.token is not None and self.username is None:
            raise AccountUnusable("A sign-in with a token needs the user name at the mail server too.")
        if self.token is None and (self.username is None) != (self.password is None):
            raise AccountUnusable("Give both a user name and a password for the mail server, or neither.")
        if any(
            sign in text for text in (self.username or "", self.password or "", self.token or "") for sign in "\0\x01"
        ):
            raise AccountUnusable("The user name and the password cannot contain control characters.")

    @property
    def is_here(self) -> bool:
        """Whether the server is this very computer, so that nobody else can listen."""
        return is_here(self.host)
