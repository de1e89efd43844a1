"""Which courier carries a seeker's letters."""

from collections.abc import Iterator
from pathlib import Path
from typing import cast

from afterword.acts.mailboxes import token_of
from afterword.post.clock import SystemClock
from afterword.post.courier import Courier, NotTaken
from afterword.post.eml_folder import EmlFolderCourier
from afterword.post.mailbox.protocol import MailboxFault
from afterword.post.smtp import SmtpCourier
from afterword.post.smtp_account import AccountUnusable, Security, SmtpAccount
from afterword.records.models import MailAccount, Seeker
from afterword.records.sealed import SealBroken, open_sealed

WITH_THE_MAILBOX = "xoauth2"
"""The sign-in of an account that uses the tokens of the mailbox with the same user name."""

FOLDER = "folder"
"""The security of an account that is no server but a folder of .eml files."""


def courier_of(seeker: Seeker) -> Courier | None:
    """The courier that a seeker set up, or None where they send by hand. The sample search never sends anything."""
    if seeker.is_sample:
        return None
    account = MailAccount.objects.filter(seeker=seeker).first()
    if account is None:
        return None
    if account.security == FOLDER:
        return EmlFolderCourier(Path(account.folder))
    return SmtpCourier(smtp_account(account))


def smtp_account(account: MailAccount) -> SmtpAccount:
    """The account with its password opened, or with a token of the mailbox beside it.

    Raises AccountUnusable, SealBroken and MailboxFault.
    """
    if account.sign_in == WITH_THE_MAILBOX:
        return SmtpAccount(
            host=account.host,
            port=account.port,
            security=cast(Security, account.security),
            username=account.username,
            token=token_of(account.seeker, account.username, now=SystemClock().now()),
        )
    return SmtpAccount(
        host=account.host,
        port=account.port,
        security=cast(Security, account.security),
        username=account.username or None,
        password=open_sealed(account.sealed_password) if account.sealed_password else None,
    )


def faults_of_accounts() -> Iterator[str]:
    """A sentence for each mail account that does not let us in; nothing is sent."""
    for account in MailAccount.objects.exclude(security=FOLDER).select_related("seeker"):
        try:
            SmtpCourier(smtp_account(account)).knock()
        except (NotTaken, AccountUnusable, SealBroken, MailboxFault) as fault:
            yield f"{account}: {fault}"
    for account in MailAccount.objects.filter(security=FOLDER):
        if not Path(account.folder).is_dir():
            yield f"The folder {account.folder} for outgoing letters is not there."
