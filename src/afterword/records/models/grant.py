"""What a seeker lets an adviser see: the grant, each visit, and what the adviser said."""

from typing import ClassVar

from django.db import models

from afterword.records.models.seeker import Owned


class Grant(Owned):
    """A link that shows `parts` of a seeker's `applications`, which are named by their keys, to read and no more.

    Only the hash of its token is kept, and none until a link was made. It holds until `expires_at`, exclusive, unless
    it was taken back. With `hides_names` every name is shown as initials.
    """

    name = models.CharField(max_length=100)
    token_hash = models.CharField(max_length=64, unique=True, null=True, blank=True)
    parts = models.JSONField(default=list)
    applications = models.JSONField(default=list)
    hides_names = models.BooleanField(default=False)
    made_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    revoked_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        indexes: ClassVar[list[models.Index]] = [models.Index(fields=["seeker", "made_at"], name="grant_made")]

    def __str__(self) -> str:
        return f"for {self.name}"


class GrantVisit(Owned):
    """An adviser looked: at which page, in which minute, how often in it. Nothing is kept of where they are."""

    grant = models.ForeignKey(Grant, on_delete=models.CASCADE, db_index=False, related_name="visits")
    page = models.CharField(max_length=20)
    at = models.DateTimeField()
    times = models.PositiveIntegerField(default=1)

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["seeker", "grant", "at", "page"], name="grant_visit_minute"),
        ]

    def __str__(self) -> str:
        return f"{self.page}, {self.at:%Y-%m-%d %H:%M}"


class GrantComment(Owned):
    """What an adviser wrote about a page. It is words for the seeker, and nothing else ever reads it."""

    grant = models.ForeignKey(Grant, on_delete=models.CASCADE, db_index=False, related_name="comments")
    page = models.CharField(max_length=20)
    words = models.TextField()
    at = models.DateTimeField()
    removed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["seeker", "grant", "at"], name="grant_comment_at")
        ]

    def __str__(self) -> str:
        return self.words[:60]
