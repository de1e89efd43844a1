"""The vault: documents in their versions, and which letter carried which."""

import uuid
from typing import ClassVar

from django.db import models

from afterword.records.models.letter import Letter
from afterword.records.models.seeker import Owned


class Document(Owned):
    """One version of a document; its bytes never change. `chain` is what all versions of one document share.

    A version that somebody got stays for good: `removed_at` takes it out of the lists only.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    chain = models.UUIDField(default=uuid.uuid4)
    version = models.PositiveSmallIntegerField(default=1)
    name = models.CharField(max_length=200)
    kind = models.CharField(max_length=20)
    digest = models.CharField(max_length=64)
    size = models.PositiveIntegerField()
    content_type = models.CharField(max_length=120)
    content = models.BinaryField()
    added_at = models.DateTimeField()
    removed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["seeker", "chain", "version"], name="document_version"),
        ]

    def __str__(self) -> str:
        return self.name


class Enclosure(Owned):
    """A document that goes, or went, with a letter: this version and no other."""

    letter = models.ForeignKey(Letter, on_delete=models.CASCADE, db_index=False, related_name="enclosures")
    document = models.ForeignKey(Document, on_delete=models.CASCADE, db_index=False, related_name="enclosures")
    added_at = models.DateTimeField()

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["seeker", "letter", "document"], name="enclosure_document"),
        ]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["seeker", "document"], name="enclosure_by_document"),
        ]

    def __str__(self) -> str:
        return f"{self.document} with {self.letter}"
