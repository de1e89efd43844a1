"""Letters: what we write, from the first draft to the receipt, and the log of each change of state."""

import uuid
from typing import ClassVar

from django.db import models

from afterword.records.models.application import Application
from afterword.records.models.seeker import Owned


class State(models.TextChoices):
    """Where a letter is on its way."""

    DRAFT = "draft", "draft"
    APPROVED = "approved", "approved"
    SCHEDULED = "scheduled", "scheduled"
    CLAIMED = "claimed", "being prepared"
    SENDING = "sending", "being sent"
    SENT = "sent", "sent"
    FAILED = "failed", "failed"
    UNSURE = "unsure", "unsure"
    HELD = "held", "held"
    EXPIRED = "expired", "too late"
    CANCELLED = "cancelled", "withdrawn"


COPY_IS_DUE = models.Q(copy_due_at__isnull=False)


class Letter(Owned):
    """One letter of one step. A second copy of the same step exists only because a person asked for it.

    `reason` is the code of the plan's reason where the plan changed its state, `why` what a courier or a person said.
    `carrier` says who takes it: `hand` where the person sends it from a program of their own, else a courier's name.
    `fence` grows with each claim, so that a worker that slept through its lease cannot act on an old one.
    `not_before` is when the person wants it to leave at the earliest, `answers_to` the received message in whose
    thread it stands. `copy_due_at` is when a copy is to be put into the Sent folder, if it has to be. Of an unsure
    letter, `looks` and `looked_at` say how often and when it was last looked for in vain, `look_fault` why the last
    look told nothing, and `look_due_at` when the next one is due.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    application = models.ForeignKey(Application, on_delete=models.CASCADE, db_index=False, related_name="letters")
    key = models.CharField(max_length=200)
    copy = models.PositiveSmallIntegerField(default=0)
    kind = models.CharField(max_length=20)
    channel = models.CharField(max_length=20)
    contact = models.CharField(max_length=80, blank=True)
    recipient_name = models.CharField(max_length=200, blank=True)
    recipient_address = models.CharField(max_length=320, blank=True)
    subject = models.CharField(max_length=300, blank=True)
    body = models.TextField(blank=True)
    variant = models.PositiveSmallIntegerField(default=0)
    is_edited = models.BooleanField(default=False)
    state = models.CharField(max_length=12, choices=State, default=State.DRAFT)
    reason = models.CharField(max_length=40, blank=True)
    why = models.CharField(max_length=500, blank=True)
    message_id = models.CharField(max_length=300)
    carrier = models.CharField(max_length=20, blank=True)
    approved_at = models.DateTimeField(null=True, blank=True)
    approved_hash = models.CharField(max_length=64, blank=True)
    due_at = models.DateTimeField(null=True, blank=True)
    not_before = models.DateTimeField(null=True, blank=True)
    not_after = models.DateTimeField(null=True, blank=True)
    owner = models.CharField(max_length=80, blank=True)
    lease_until = models.DateTimeField(null=True, blank=True)
    fence = models.PositiveIntegerField(default=0)
    attempts = models.PositiveSmallIntegerField(default=0)
    receipt = models.CharField(max_length=500, blank=True)
    sent_at = models.DateTimeField(null=True, blank=True)
    created_at = models.DateTimeField()
    answers_to = models.ForeignKey(
        "records.Received", on_delete=models.SET_NULL, null=True, blank=True, db_index=False, related_name="answered_by"
    )
    copy_due_at = models.DateTimeField(null=True, blank=True)
    look_due_at = models.DateTimeField(null=True, blank=True)
    looks = models.PositiveSmallIntegerField(default=0)
    looked_at = models.DateTimeField(null=True, blank=True)
    look_fault = models.CharField(max_length=500, blank=True)

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["seeker", "key", "copy"], name="letter_key"),
        ]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["seeker", "state", "due_at"], name="letter_due"),
            models.Index(fields=["seeker", "application"], name="letter_application"),
            models.Index(fields=["seeker", "copy_due_at"], name="letter_copy", condition=COPY_IS_DUE),
        ]

    def __str__(self) -> str:
        return f"{self.kind} to {self.recipient_name}"


class LetterEvent(Owned):
    """One change of a letter's state, in the transaction that made it."""

    letter = models.ForeignKey(Letter, on_delete=models.CASCADE, db_index=False, related_name="events")
    before = models.CharField(max_length=12)
    after = models.CharField(max_length=12)
    actor = models.CharField(max_length=80)
    fence = models.PositiveIntegerField()
    at = models.DateTimeField()
    uptime = models.FloatField(null=True)
    version = models.BigIntegerField()
    note = models.CharField(max_length=500, blank=True)

    class Meta:
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["seeker", "letter", "id"], name="letter_event"),
        ]

    def __str__(self) -> str:
        return f"{self.before} to {self.after}"
