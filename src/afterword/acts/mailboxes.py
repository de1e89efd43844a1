"""The mailboxes that a seeker let the program read: adding one, opening it, pausing it, forgetting it."""

import json
import logging
import ssl
from collections.abc import Iterator
from dataclasses import asdict
from datetime import date, datetime
from pathlib import Path
from typing import Any, cast

from django.conf import settings

from afterword.post.mailbox.maildir import MaildirMailbox
from afterword.post.mailbox.mbox import MboxMailbox
from afterword.post.mailbox.protocol import Folder, Mailbox, MailboxFault, SettingsWrong, SignInRefused
from afterword.post.mailbox.sign_in import PROVIDERS, SignedIn, renewed
from afterword.post.smtp_account import Security
from afterword.records.models import FolderCursor, MailboxAccount, Seeker
from afterword.records.sealed import SealBroken, open_sealed, seal

IMAP, MAILDIR, MBOX = "imap", "maildir", "mbox"
MOST_FOLDERS = 500
EXPORTS = "exports"
"""The folder beside the database in which exports lie that were handed in."""

log = logging.getLogger("afterword.mail")


class NoMailboxInSample(ValueError):
    """The sample search is nobody's, so it reads nobody's mail."""

    def __init__(self) -> None:
        super().__init__("The sample search reads no mail: begin your own search first.")


class MailboxThere(ValueError):
    """There is one of this name."""

    def __init__(self, name: str) -> None:
        super().__init__(f"A mailbox named {name} is there already. Change that one, or give this one another name.")


def add_mailbox(
    seeker: Seeker,
    *,
    name: str,
    kind: str = IMAP,
    host: str = "",
    port: int | None = None,
    security: str = "tls",
    username: str = "",
    password: str = "",
    sign_in: str = "password",
    client_id: str = "",
    client_secret: str = "",
    path: str = "",
    now: datetime,
) -> MailboxAccount:
    """A mailbox that is not read yet: that begins when the person says how far back, and starts it.

    Raises NoMailboxInSample and MailboxThere.
    """
    if seeker.is_sample:
        raise NoMailboxInSample
    secret = password if sign_in == "password" else _packed(SignedIn(client_id=client_id, client_secret=client_secret))
    account, is_new = MailboxAccount.objects.get_or_create(
        seeker=seeker,
        name=name,
        defaults={
            "kind": kind,
            "host": host,
            "port": port,
            "security": security,
            "username": username,
            "sign_in": sign_in,
            "sealed_secret": seal(secret) if secret and kind == IMAP else "",
            "path": path,
            "is_on": False,
            "created_at": now,
        },
    )
    if not is_new:
        raise MailboxThere(name)
    return account


def start_reading(account: MailboxAccount, *, folders: list[str], since: date | None, sent_folder: str = "") -> None:
    """Read these folders from now on, back to a day. Going further back than before reads them from the start."""
    if since != account.since and (since is None or account.since is None or since < account.since):
        FolderCursor.objects.filter(seeker=account.seeker_id, account=account).delete()
    account.folders, account.since, account.sent_folder = folders, since, sent_folder
    account.is_on, account.is_locked, account.fault = True, False, ""
    account.save()


def pause_reading(account: MailboxAccount) -> None:
    """Read nothing until the person says so again. What was read stays."""
    account.is_on = False
    account.save(update_fields=["is_on"])


def resume_reading(account: MailboxAccount) -> None:
    """Read on where it was left, and try a sign-in again that was refused."""
    account.is_on, account.is_locked, account.fault = bool(account.folders), False, ""
    account.save(update_fields=["is_on", "is_locked", "fault"])


def change_password(account: MailboxAccount, *, password: str) -> None:
    """Another password, with which it is tried again."""
    account.sealed_secret = seal(password)
    account.is_locked, account.fault = False, ""
    account.save(update_fields=["sealed_secret", "is_locked", "fault"])


def remove_mailbox(account: MailboxAccount) -> None:
    """Forget the mailbox with its password. The messages that concern the search stay."""
    forget_export(account)
    account.delete()


def forget_export(account: MailboxAccount) -> None:
    """Throw away the file of an export that was handed in. A mailbox that lies elsewhere on the disk is not ours."""
    path = Path(account.path)
    if account.kind == MBOX and path.parent == Path(settings.DATA_FOLDER) / EXPORTS:
        path.unlink(missing_ok=True)


def try_mailbox(account: MailboxAccount, *, now: datetime) -> None:
    """Ask the mailbox for its folders: what they are, or what went wrong, stands at the account afterwards."""
    try:
        folders = folders_of(account, now=now)
    except MailboxFault as fault:
        note_fault(account, fault)
        return
    account.progress = {**account.progress, "folders": [[one.name, one.use] for one in folders[:MOST_FOLDERS]]}
    account.is_locked, account.fault = False, ""
    account.save(update_fields=["progress", "is_locked", "fault"])


def known_folders(account: MailboxAccount) -> tuple[Folder, ...]:
    """The folders that the mailbox named when it was tried last."""
    return tuple(Folder(name=name, use=use) for name, use in account.progress.get("folders", ()))


def folders_of(account: MailboxAccount, *, now: datetime) -> tuple[Folder, ...]:
    """The folders that can be read, asked of the mailbox itself. Raises MailboxFault."""
    with mailbox_of(account, now=now) as opened:
        return opened.folders()


def note_fault(account: MailboxAccount, fault: MailboxFault) -> None:
    """Let the person know; a sign-in that was refused is not tried again before they changed something."""
    # Where the person has entered another password meanwhile, this says nothing about that one.
    unchanged = MailboxAccount.objects.filter(pk=account.pk, sealed_secret=account.sealed_secret)
    unchanged.update(
        fault=str(fault)[:500],
        is_locked=isinstance(fault, SignInRefused),
        progress={**account.progress, "is_reading": False},
    )
    log.warning("%s", fault)


def mailbox_of(account: MailboxAccount, *, now: datetime, tls: ssl.SSLContext | None = None) -> Mailbox:
    """The mailbox of an account, with its secret opened. A token that has ended is renewed first. Raises
    MailboxFault.
    """
    if account.kind == MAILDIR:
        return MaildirMailbox(Path(account.path), sent_folder=account.sent_folder)
    if account.kind == MBOX:
        return MboxMailbox(Path(account.path), sent_path=Path(account.sent_folder) if account.sent_folder else None)
    # Importing an IMAP client takes a tenth of a second, for which only those should wait who read mail.
    from afterword.post.mailbox.imap import ImapMailbox  # noqa: PLC0415
    from afterword.post.mailbox.imap_account import ImapAccount  # noqa: PLC0415

    return ImapMailbox(
        ImapAccount(
            host=account.host,
            port=account.port or 993,
            security=cast(Security, account.security),
            username=account.username,
            secret=secret_of(account, now=now),
            sign_in="password" if account.sign_in == "password" else "xoauth2",
            sent_folder=account.sent_folder,
        ),
        tls=tls,
    )


def sent_mailbox(seeker: Seeker, *, now: datetime) -> Mailbox | None:
    """The mailbox in which the seeker's sent letters are looked for; None where none is switched on.

    Use it as a context: `with mailbox as opened: opened.find_sent(...)`. Raises MailboxFault; never call it in a
    transaction.
    """
    account = MailboxAccount.objects.filter(seeker=seeker, is_on=True, is_locked=False).order_by("pk").first()
    return mailbox_of(account, now=now) if account and not seeker.is_sample else None


def token_of(seeker: Seeker, username: str, *, now: datetime) -> str | None:
    """An access token of the mailbox of this user name, for sending; None where none signs in that way.

    Raises MailboxFault.
    """
    accounts = MailboxAccount.objects.filter(seeker=seeker, username__iexact=username, sign_in__in=PROVIDERS)
    account = accounts.order_by("pk").first()
    return secret_of(account, now=now) if account is not None else None


def signed_in(account: MailboxAccount) -> SignedIn:
    """The client and the tokens of an account that signs in with its provider. Raises SignInRefused."""
    kept: dict[str, Any] = json.loads(_opened(account))
    expires_at = datetime.fromisoformat(kept["expires_at"]) if kept["expires_at"] else None
    return SignedIn(**kept | {"expires_at": expires_at})


def keep_signed_in(account: MailboxAccount, tokens: SignedIn) -> None:
    """Keep new tokens, sealed."""
    account.sealed_secret = seal(_packed(tokens))
    account.is_locked, account.fault = False, ""
    account.save(update_fields=["sealed_secret", "is_locked", "fault"])


def faults_of_mailboxes(*, now: datetime) -> Iterator[str]:
    """A sentence for each mailbox that is switched on and does not let us in. Those that are locked are not tried."""
    for account in MailboxAccount.objects.filter(is_on=True, seeker__is_sample=False).select_related("seeker"):
        if account.is_locked:
            yield f"{account}: {account.fault}"
            continue
        try:
            found = {one.name for one in folders_of(account, now=now)}
        except MailboxFault as fault:
            yield f"{account}: {fault}"
        else:
            yield from (
                f"{account}: there is no folder {name!r} any more" for name in account.folders if name not in found
            )


def secret_of(account: MailboxAccount, *, now: datetime) -> str:
    """The password, or an access token that is still good. Raises MailboxFault."""
    if account.sign_in == "password":
        return _opened(account)
    tokens = signed_in(account)
    if not tokens.refresh:
        raise SignInRefused(f"Nobody has signed in to {account.name} yet: do it under You.")
    if tokens.needs_renewal(now):
        tokens = renewed(PROVIDERS[account.sign_in], tokens, now=now)
        account.sealed_secret = seal(_packed(tokens))
        MailboxAccount.objects.filter(pk=account.pk).update(sealed_secret=account.sealed_secret)
    return tokens.access


def _opened(account: MailboxAccount) -> str:
    if not account.sealed_secret:
        raise SettingsWrong(f"{account.name} has no password yet: enter it under You.")
    try:
        return open_sealed(account.sealed_secret)
    except SealBroken as broken:
        raise SignInRefused(str(broken)) from None


def _packed(tokens: SignedIn) -> str:
    expires_at = tokens.expires_at.isoformat() if tokens.expires_at else ""
    return json.dumps(asdict(tokens) | {"expires_at": expires_at})
