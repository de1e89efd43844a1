"""Which courier carries a seeker's letters."""

from pathlib import Path

from afterword.post.courier import Courier
from afterword.post.eml_folder import EmlFolderCourier
from afterword.post.smtp import SmtpCourier
from afterword.post.smtp_account import SmtpAccount
from afterword.records.models import MailAccount, Seeker
from afterword.records.sealed import open_sealed

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
    """The account with its password opened. Raises AccountUnusable and SealBroken."""
    return SmtpAccount(
        host=account.host,
        port=account.port,
        security=account.security,
        username=account.username or None,
        password=open_sealed(account.sealed_password) if account.sealed_password else None,
    )
