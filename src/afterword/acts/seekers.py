"""Beginning a search, changing its habits, and taking the sample search away again."""

from datetime import datetime
from pathlib import Path

from django.conf import settings
from django.db import connection, transaction

from afterword.acts.mailboxes import forget_export
from afterword.acts.outbox import BY_HAND
from afterword.acts.planning import look_again, replan_due
from afterword.core.hours import calendar, zone_info
from afterword.post.folder import SNAPSHOT
from afterword.records.access import sole_seeker
from afterword.records.history import policy_of
from afterword.records.locking import writing
from afterword.records.models import Letter, MailAccount, MailboxAccount, Seeker, State
from afterword.records.sealed import seal


def begin_search(*, name: str, address: str, zone: str, country: str, now: datetime, is_sample: bool = False) -> Seeker:
    """A new search. Raises UnknownZone and UnknownCountry."""
    zone_info(zone)
    calendar(country or None)
    return Seeker.objects.create(
        name=name, address=address, zone=zone, country=country, is_sample=is_sample, created_at=now
    )


def begin_own_search(*, name: str, address: str, zone: str, country: str, now: datetime) -> Seeker:
    """The search of this computer: begun, unless another press of the button has begun it. Raises as `begin_search`."""
    with transaction.atomic():
        return sole_seeker() or begin_search(name=name, address=address, zone=zone, country=country, now=now)


def choose_policy(seeker: Seeker, *, name: str, now: datetime) -> None:
    """Take another policy, and let every application be planned by it. Raises UnknownPolicy."""
    with writing(seeker) as held:
        held.policy = name
        policy_of(held)
        held.save(update_fields=["policy"])
        look_again(held, now=now)
    replan_due(seeker, now=now)


def remove_search(seeker: Seeker) -> None:
    """Remove a search with everything in it. What the sample holds is nobody's, so nothing of it is kept.

    Its place in the database's file is written over, so that nobody reads there what was removed.
    """
    for account in MailboxAccount.objects.filter(seeker=seeker):
        forget_export(account)
    _write_over_what_goes()
    seeker.delete()
    _empty_the_log()
    (Path(settings.DATA_FOLDER) / SNAPSHOT).unlink(missing_ok=True)


def _write_over_what_goes() -> None:
    """SQLite leaves what is deleted in its file until the place is needed, unless it is told otherwise."""
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA secure_delete=ON")


def _empty_the_log() -> None:
    """What was written lately stands in the log beside the file too, until that is written into it."""
    if connection.vendor == "sqlite" and not connection.in_atomic_block:
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def set_mail_account(
    seeker: Seeker,
    *,
    host: str,
    port: int,
    security: str,
    username: str,
    password: str,
    folder: str = "",
    copies_sent: bool = False,
    with_mailbox: bool = False,
) -> MailAccount:
    """Let letters be carried by a mail server; the password is sealed before it is stored."""
    account, _ = MailAccount.objects.update_or_create(
        seeker=seeker,
        defaults={
            "host": host,
            "port": port,
            "security": security,
            "username": username,
            "sealed_password": seal(password) if password else "",
            "folder": folder,
            "copies_sent": copies_sent,
            "sign_in": "xoauth2" if with_mailbox else "password",
        },
    )
    return account


def remove_mail_account(seeker: Seeker, *, now: datetime) -> None:
    """Letters go by hand from now on, those that are approved already too."""
    with writing(seeker) as held:
        MailAccount.objects.filter(seeker=held).delete()
        Letter.objects.filter(seeker=held, state=State.SCHEDULED).update(carrier=BY_HAND)
        look_again(held, now=now)
    replan_due(seeker, now=now)
