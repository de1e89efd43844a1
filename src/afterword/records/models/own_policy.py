"""Habits of a seeker's own."""

from typing import ClassVar

from django.db import models

from afterword.records.models.seeker import Owned


class OwnPolicy(Owned):
    """A policy with a name of the seeker's: one of the program's, with some of its fields changed."""

    name = models.CharField(max_length=40)
    base = models.CharField(max_length=40)
    changes = models.JSONField(default=dict)

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["seeker", "name"], name="own_policy_name"),
        ]

    def __str__(self) -> str:
        return self.name
