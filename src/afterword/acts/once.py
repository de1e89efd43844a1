"""An act that a double click must not do twice."""

from collections.abc import Callable
from datetime import datetime, timedelta

from afterword.records.locking import writing
from afterword.records.models import Draft, Seeker

WRITTEN = "written"
REMEMBERED = timedelta(days=7)
"""How long a form that was saved is known as saved; a browser that comes back later has lost the page."""


def once(seeker: Seeker, *, token: str, write: Callable[[], str], now: datetime) -> str:
    """Do this unless the form with this token did it already; what `write` answered, now or then.

    The token and the act are one transaction: a refusal in `write` leaves the token unspent.
    """
    with writing(seeker) as held:
        Draft.objects.filter(seeker=held, form=WRITTEN, saved_at__lt=now - REMEMBERED).delete()
        form, is_first = Draft.objects.get_or_create(
            seeker=held, form=WRITTEN, key=token[:200], defaults={"saved_at": now}
        )
        if is_first:
            form.fields = {"answer": write()}
            form.save(update_fields=["fields"])
        answer: str = form.fields["answer"]
    return answer
