"""Keeping what is typed before it is saved."""

from collections.abc import Mapping
from datetime import datetime

from afterword.records.models import Draft, Seeker


def keep_draft(seeker: Seeker, *, form: str, key: str, fields: Mapping[str, object], now: datetime) -> None:
    """Keep what a form holds at this moment."""
    Draft.objects.update_or_create(
        seeker=seeker, form=form, key=key, defaults={"fields": dict(fields), "saved_at": now}
    )


def drop_draft(seeker: Seeker, *, form: str, key: str) -> None:
    """Forget a draft, once its form was saved."""
    Draft.objects.filter(seeker=seeker, form=form, key=key).delete()
