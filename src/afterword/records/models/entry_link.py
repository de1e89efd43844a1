"""The one-time links by which a browser comes in on a laptop."""

from django.db import models


class EntryLink(models.Model):
    """One link; only the hash of its token is kept."""

    token_hash = models.CharField(max_length=64, unique=True)
    made_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True, blank=True)

    def __str__(self) -> str:
        return f"made {self.made_at:%Y-%m-%d %H:%M}"
