"""Half-filled forms, so that a closed browser loses nothing."""

from typing import ClassVar

from django.db import models

from afterword.records.models.seeker import Owned


class Draft(Owned):
    """What was typed into a form that was not saved yet: one draft for each form and thing."""

    form = models.CharField(max_length=40)
    key = models.CharField(max_length=200)
    fields = models.JSONField(default=dict)
    saved_at = models.DateTimeField()

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["seeker", "form", "key"], name="draft_form"),
        ]

    def __str__(self) -> str:
        return f"{self.form} {self.key}"
