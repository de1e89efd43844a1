"""The mailboxes that are read, as the pages and the commands show them: where each is, and how far."""

from dataclasses import dataclass

from afterword.core.words import moment_in
from afterword.records.models import MailboxAccount, Seeker

KINDS = {"imap": "", "maildir": "a Maildir on this computer", "mbox": "a file on this computer"}


@dataclass(frozen=True, slots=True, kw_only=True)
class MailboxLook:
    """One mailbox. `sign` is the state's sign, `state` its word, `words` the sentence below it.

    `percent` is how much of the folder that is being read was looked through; None while nothing is being read.
    """

    id: int
    name: str
    place: str
    sign: str
    state: str
    words: str
    percent: int | None
    is_on: bool
    is_locked: bool
    is_started: bool
    signs_in: bool
    needs_sign_in: bool
    has_password: bool


def mailboxes(seeker: Seeker) -> tuple[MailboxLook, ...]:
    """All mailboxes of a seeker."""
    rows = MailboxAccount.objects.filter(seeker=seeker).select_related("seeker").order_by("pk")
    return tuple(mailbox_look(one) for one in rows)


def mailbox_look(account: MailboxAccount) -> MailboxLook:
    """One mailbox as it is now."""
    sign, state, words = _state(account)
    signs_in = account.sign_in in {"google", "microsoft"}
    is_reading = account.is_on and bool(account.progress.get("is_reading"))
    return MailboxLook(
        id=account.pk,
        name=account.name,
        place=KINDS[account.kind] or f"{account.username} at {account.host}",
        sign=sign,
        state=state,
        words=words,
        percent=_percent(account) if is_reading else None,
        is_on=account.is_on,
        is_locked=account.is_locked,
        is_started=bool(account.folders),
        signs_in=signs_in,
        needs_sign_in=signs_in and not account.progress.get("folders"),
        has_password=account.kind == "imap" and account.sign_in == "password",
    )


def _state(account: MailboxAccount) -> tuple[str, str, str]:
    progress = account.progress
    if account.is_locked:
        return "failed", "Locked out", account.fault
    if not account.folders and account.fault:
        return "unsure", "Not reached", account.fault
    if not account.folders:
        return "draft", "Not read yet", "Choose which folders are read, and how far back."
    if not account.is_on:
        return "held", "Paused", _so_far(account)
    if account.fault:
        return "unsure", "Away", f"{account.fault} It is tried again by itself."
    if progress.get("is_reading"):
        return "sending", "Reading", f"{progress.get('folder', '')}: {_percent(account)} %. {_counted(progress)}"
    if account.looked_at is None:
        return "approved", "Soon", "It is read in a moment, while Afterword runs."
    return "done", "Up to date", _so_far(account)


def _so_far(account: MailboxAccount) -> str:
    if account.looked_at is None:
        return "Nothing was read so far."
    return f"Looked at last {moment_in(account.looked_at, account.seeker.zone)}. {_counted(account.progress)}"


def _counted(progress: dict[str, int]) -> str:
    new, ours = progress.get("new", 0), progress.get("ours", 0)
    if not new:
        return "Nothing new."
    return f"{new:,} new, {ours:,} of them about your search."


def _percent(account: MailboxAccount) -> int:
    done, total = account.progress.get("done", 0), account.progress.get("total", 0)
    return min(100, done * 100 // total) if total else 100
