"""An act that a double click must not do twice."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TypeVar

from afterword.records.locking import writing
from afterword.records.models import Draft, Seeker

Written = TypeVar("Written")

WRITTEN = "written"
REMEMBERED = timedelta(days=7)
"""How long a form that was saved is known as saved; a browser that comes back later has lost the page."""


def once(seeker: Seeker, *, token: str, write: Callable[[], Written], now: datetime) -> Written | None:
    """Do this unless the form with this token did it already, which is answered with None.

    The token and the act are one transaction: a refusal in `write` leaves the token unspent.
    """
    with writing(seeker) as held:
        Draft.objects.filter(seeker=held, form=WRITTEN, saved_at__lt=now - REMEMBERED).delete()
        _, is_first = Draft.objects.get_or_create(
            seeker=held, form=WRITTEN, key=token[:200], defaults={"saved_at": now}
        )
        return write() if is_first else None
