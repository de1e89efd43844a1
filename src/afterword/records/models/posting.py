"""Postings as they were taken in: the original stays, whatever becomes of its page."""

from typing import ClassVar

from django.db import models

from afterword.records.models.application import Application
from afterword.records.models.seeker import Owned


class Posting(Owned):
    """One posting. It belongs to no application until the form that it filled in was saved."""

    application = models.ForeignKey(
        Application, on_delete=models.CASCADE, null=True, blank=True, db_index=False, related_name="postings"
    )
    address = models.CharField(max_length=2000, blank=True)
    content = models.BinaryField()
    content_type = models.CharField(max_length=60)
    apply_by = models.DateField(null=True, blank=True)
    taken_at = models.DateTimeField()

    class Meta:
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["seeker", "application"], name="posting_application"),
        ]

    def __str__(self) -> str:
        return self.address or f"taken {self.taken_at:%Y-%m-%d %H:%M}"
