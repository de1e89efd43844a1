"""The facts, one row each: rows are added and never changed."""

from typing import ClassVar

from django.db import models

from afterword.records.models.application import Application
from afterword.records.models.seeker import Owned


class Entry(Owned):
    """One fact. `act` is shared by the entries that one act wrote, so that they can be taken back together.

    `body` holds what the fact has beside its moment and its application; `records.history` knows each kind's shape.
    An entry of the kind `undone` names the entries that no longer count.
    """

    application = models.ForeignKey(
        Application,
        on_delete=models.CASCADE,
        null=True,
        blank=True,
        db_index=False,
        related_name="entries",
    )
    kind = models.CharField(max_length=20)
    at = models.DateTimeField()
    saved_at = models.DateTimeField()
    act = models.UUIDField()
    body = models.JSONField(default=dict)

    class Meta:
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["seeker", "application", "at"], name="entry_application"),
            models.Index(fields=["seeker", "kind", "at"], name="entry_kind"),
            models.Index(fields=["seeker", "act"], name="entry_act"),
        ]

    def __str__(self) -> str:
        return f"{self.at:%Y-%m-%d %H:%M} {self.kind}"
