"""How a seeker's letters leave: through their mail server, or by their own hand."""

from dataclasses import dataclass

from afterword.records.models import MailAccount, Seeker


@dataclass(frozen=True, slots=True, kw_only=True)
class MailLook:
    """A mail account without its password."""

    host: str
    port: int
    security: str
    username: str
    folder: str
    copies_sent: bool
    with_mailbox: bool


def mail_account(seeker: Seeker) -> MailLook | None:
    """The seeker's mail account, or None where letters go by hand."""
    found = MailAccount.objects.filter(seeker=seeker).first()
    if found is None:
        return None
    return MailLook(
        host=found.host,
        port=found.port,
        security=found.security,
        username=found.username,
        folder=found.folder,
        copies_sent=found.copies_sent,
        with_mailbox=found.sign_in == "xoauth2",
    )
