"""Applications and the people one meets through them."""

from typing import ClassVar

from django.db import models

from afterword.records.models.seeker import Owned


class Application(Owned):
    """One seeker's pursuit of one role at one employer.

    Of the plan only moments are kept: `next_due_at`, from which on something here is due, and `changes_at`, at which
    the plan has to be computed anew; and `standing`, where it stands. `is_lead` says that it began as a lead, for
    which one had not applied yet. `policy` names the habits of this application where it has its own.
    """

    key = models.CharField(max_length=80)
    role = models.CharField(max_length=200)
    employer = models.CharField(max_length=200)
    country = models.CharField(max_length=2, blank=True)
    subdivision = models.CharField(max_length=10, blank=True)
    zone = models.CharField(max_length=64)
    via = models.CharField(max_length=200, blank=True)
    opened_at = models.DateTimeField()
    policy = models.CharField(max_length=40, blank=True)
    removed_at = models.DateTimeField(null=True, blank=True)
    is_lead = models.BooleanField(default=False)
    standing = models.CharField(max_length=12, default="applied")
    ended = models.BooleanField(default=False)
    next_due_at = models.DateTimeField(null=True, blank=True)
    changes_at = models.DateTimeField(null=True, blank=True)
    waits_until = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["seeker", "key"], name="application_key"),
        ]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["seeker", "next_due_at"], name="application_due"),
            models.Index(fields=["seeker", "changes_at"], name="application_changes"),
            models.Index(fields=["seeker", "waits_until"], name="application_waits"),
            models.Index(fields=["seeker", "standing", "next_due_at"], name="application_standing"),
        ]

    def __str__(self) -> str:
        return f"{self.role} at {self.employer}"


class Contact(Owned):
    """Someone on the employer's side, or in the network where there is no application.

    `next_due_at` is kept for people of the network alone: from then on it is time for a word to
    them, if no rule says no.
    """

    application = models.ForeignKey(
        Application,
        on_delete=models.CASCADE,
        null=True,
        blank=True,
        db_index=False,
        related_name="contacts",
    )
    key = models.CharField(max_length=80)
    name = models.CharField(max_length=200)
    address = models.CharField(max_length=320, blank=True)
    title = models.CharField(max_length=200, blank=True)
    channel = models.CharField(max_length=20, blank=True)
    added_at = models.DateTimeField()
    removed_at = models.DateTimeField(null=True, blank=True)
    next_due_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["seeker", "key"], name="contact_key"),
        ]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["seeker", "application"], name="contact_application"),
            models.Index(fields=["seeker", "next_due_at"], name="contact_due"),
        ]

    def __str__(self) -> str:
        return self.name
