"""Received messages, kept as they came, and the mailboxes in which they were found."""

from typing import ClassVar

from django.db import models

from afterword.records.models.application import Application
from afterword.records.models.letter import Letter
from afterword.records.models.seeker import Owned


class MailboxAccount(Owned):
    """A mailbox that the seeker let the program read: it marks, moves and deletes nothing there.

    `kind` is `imap`, `maildir` or `mbox`. The password, or the tokens of a sign-in, are sealed with a key that is not
    in the database. `since` is how far back the seeker wanted to go. `fault` is the sentence of the last failure; an
    account whose sign-in failed is not tried again until the person has changed something (`is_locked`).
    """

    name = models.CharField(max_length=200)
    kind = models.CharField(max_length=20)
    host = models.CharField(max_length=253, blank=True)
    port = models.PositiveIntegerField(null=True, blank=True)
    security = models.CharField(max_length=30, blank=True)
    username = models.CharField(max_length=320, blank=True)
    sign_in = models.CharField(max_length=20, blank=True)
    sealed_secret = models.TextField(blank=True)
    path = models.CharField(max_length=500, blank=True)
    folders = models.JSONField(default=list)
    sent_folder = models.CharField(max_length=500, blank=True)
    since = models.DateField(null=True, blank=True)
    is_on = models.BooleanField(default=True)
    is_locked = models.BooleanField(default=False)
    fault = models.CharField(max_length=500, blank=True)
    progress = models.JSONField(default=dict)
    looked_at = models.DateTimeField(null=True, blank=True)
    created_at = models.DateTimeField()

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["seeker", "name"], name="mailbox_account_name"),
        ]

    def __str__(self) -> str:
        return self.name


class FolderCursor(Owned):
    """How far a folder of a mailbox has been read. It moves only after what came before it is kept."""

    account = models.ForeignKey(MailboxAccount, on_delete=models.CASCADE, db_index=False, related_name="cursors")
    folder = models.CharField(max_length=500)
    validity = models.CharField(max_length=80, blank=True)
    position = models.CharField(max_length=200, blank=True)

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["seeker", "account", "folder"], name="folder_cursor_folder"),
        ]

    def __str__(self) -> str:
        return f"{self.folder} up to {self.position}"


class Received(Owned):
    """One message, known by the digest of its bytes: a message that is found twice is one.

    `reading` is what it seems to say, as JSON; `application` the one it seems to be about, `certainty` how sure both
    are, from 0 to 1. A message that has nothing to do with the search has no text here and no `raw`: the original
    stays in the mailbox where it was found. `thread` has the ids that it says it follows, the oldest first; `letter` is
    the one of ours that it answers, or brings back.
    """

    digest = models.CharField(max_length=64)
    message_id = models.CharField(max_length=500, blank=True)
    account = models.ForeignKey(
        MailboxAccount, on_delete=models.SET_NULL, null=True, blank=True, db_index=False, related_name="messages"
    )
    folder = models.CharField(max_length=500, blank=True)
    sender_name = models.CharField(max_length=300, blank=True)
    sender_address = models.CharField(max_length=320, blank=True)
    subject = models.CharField(max_length=500, blank=True)
    text = models.TextField(blank=True)
    sent_at = models.DateTimeField(null=True, blank=True)
    saved_at = models.DateTimeField()
    kind = models.CharField(max_length=30, blank=True)
    reading = models.JSONField(default=dict)
    application = models.ForeignKey(
        Application, on_delete=models.SET_NULL, null=True, blank=True, db_index=False, related_name="received"
    )
    certainty = models.FloatField(default=0.0)
    fault = models.CharField(max_length=500, blank=True)
    thread = models.JSONField(default=list)
    letter = models.ForeignKey(
        Letter, on_delete=models.SET_NULL, null=True, blank=True, db_index=False, related_name="answers"
    )

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["seeker", "digest"], name="received_digest"),
        ]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["seeker", "saved_at"], name="received_saved"),
            models.Index(fields=["seeker", "application", "sent_at"], name="received_application"),
            models.Index(fields=["seeker", "message_id"], name="received_message_id"),
            models.Index(fields=["seeker", "letter"], name="received_letter"),
        ]

    def __str__(self) -> str:
        return self.subject


class ReceivedRaw(Owned):
    """The bytes of a message as they came, compressed; apart, so that lists do not read them."""

    received = models.OneToOneField(Received, on_delete=models.CASCADE, related_name="raw")
    content = models.BinaryField()
    size = models.PositiveIntegerField()

    def __str__(self) -> str:
        return f"{self.size} bytes"


class Proposal(Owned):
    """What a received message seems to say, waiting for a yes or no. Until then it is no fact.

    `state` is `open`, `accepted` or `dismissed`; `by` says whether a person decided or a rule that they switched on, or
    that what it says was `known` already.
    `fields` has what would be written down, as the person may have corrected it; `act` names what was written, for
    taking it back.
    """

    received = models.ForeignKey(Received, on_delete=models.CASCADE, db_index=False, related_name="proposals")
    application = models.ForeignKey(
        Application, on_delete=models.SET_NULL, null=True, blank=True, db_index=False, related_name="proposals"
    )
    kind = models.CharField(max_length=30)
    certainty = models.FloatField(default=0.0)
    fields = models.JSONField(default=dict)
    state = models.CharField(max_length=12, default="open")
    by = models.CharField(max_length=12, blank=True)
    act = models.UUIDField(null=True, blank=True)
    made_at = models.DateTimeField()
    decided_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["seeker", "received", "kind"], name="proposal_kind"),
        ]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["seeker", "state", "made_at"], name="proposal_state"),
        ]

    def __str__(self) -> str:
        return f"{self.kind}, {self.state}"


class Correction(Owned):
    """What a person said of a sender's mail, so that the next message of theirs is read better.

    `sender` is an address or a domain in lower case; `employer` and `application` what it belongs to, `kind` what a
    message was taken for where it was wrong. `is_not_ours` marks senders who write about something else.
    """

    sender = models.CharField(max_length=320)
    employer = models.CharField(max_length=200, blank=True)
    application = models.ForeignKey(
        Application, on_delete=models.CASCADE, null=True, blank=True, db_index=False, related_name="corrections"
    )
    was = models.CharField(max_length=30, blank=True)
    kind = models.CharField(max_length=30, blank=True)
    is_not_ours = models.BooleanField(default=False)
    made_at = models.DateTimeField()

    class Meta:
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["seeker", "sender"], name="correction_sender"),
        ]

    def __str__(self) -> str:
        return self.sender


class FilingRule(Owned):
    """Messages of this kind are written down without being asked about, from this certainty on (0 to 1)."""

    kind = models.CharField(max_length=30)
    above = models.FloatField()
    made_at = models.DateTimeField()

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["seeker", "kind"], name="filing_rule_kind"),
        ]

    def __str__(self) -> str:
        return f"{self.kind} from {self.above:.0%}"
