"""What is true of this installation as a whole, in one row."""

from django.db import models


class Installation(models.Model):
    """Whether letters may leave at all. `held_why` is empty unless something has to be confirmed by a person first:
    a clock that jumped, a database that was put back.
    """

    last_seen_at = models.DateTimeField(null=True, blank=True)
    held_since = models.DateTimeField(null=True, blank=True)
    held_why = models.CharField(max_length=500, blank=True)

    def __str__(self) -> str:
        return self.held_why or "open"
