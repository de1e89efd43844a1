"""The person who looks for work."""

from typing import ClassVar

from django.db import models


class Seeker(models.Model):
    """One person's search.

    `wakes_at` is the earliest moment at which the worker has something to do here. `version` grows with every write:
    whoever writes takes this row first, so that of two writes one comes after the other. `fetches_pages` says that a
    posting may be fetched from an address that the seeker typed, each time they press the button for it.
    """

    name = models.CharField(max_length=200)
    address = models.CharField(max_length=320, blank=True)
    zone = models.CharField(max_length=64)
    country = models.CharField(max_length=2, blank=True)
    policy = models.CharField(max_length=40, default="considerate")
    fetches_pages = models.BooleanField(default=False)
    is_sample = models.BooleanField(default=False)
    created_at = models.DateTimeField()
    wakes_at = models.DateTimeField(null=True, blank=True)
    version = models.BigIntegerField(default=0)

    class Meta:
        indexes: ClassVar[list[models.Index]] = [models.Index(fields=["wakes_at"], name="seeker_wakes")]

    def __str__(self) -> str:
        return self.name


class Owned(models.Model):
    """A row that belongs to one seeker."""

    seeker = models.ForeignKey(Seeker, on_delete=models.CASCADE, db_index=False, related_name="+")

    class Meta:
        abstract = True
