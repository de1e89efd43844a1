"""One-time links: who can read what `afterword run` prints may come in, once a link."""

import hashlib
import secrets
from datetime import datetime, timedelta

from afterword.records.models import EntryLink

VALID_FOR = timedelta(days=1)


def make_entry_link(*, now: datetime) -> str:
    """A new token, good for one visit within a day."""
    token = secrets.token_urlsafe(24)
    EntryLink.objects.filter(made_at__lt=now - VALID_FOR).delete()
    EntryLink.objects.create(token_hash=_hash(token), made_at=now)
    return token


def use_entry_link(token: str, *, now: datetime) -> bool:
    """Whether a token lets somebody in: of two visits with one link, one does."""
    fresh = EntryLink.objects.filter(token_hash=_hash(token), used_at=None, made_at__gte=now - VALID_FOR)
    return bool(fresh.update(used_at=now))


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
