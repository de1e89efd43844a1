"""The mail server that carries a seeker's letters."""

from django.db import models

from afterword.records.models.seeker import Seeker


class MailAccount(models.Model):
    """How to reach the seeker's mail server. The password is sealed with a key that is not in the database.

    `copies_sent` says that the server keeps no copy of what it sends, so that we put one into the Sent folder. Where
    `sign_in` is `xoauth2`, the tokens are those of the mailbox of the same user name.
    """

    seeker = models.OneToOneField(Seeker, on_delete=models.CASCADE, primary_key=True, related_name="mail_account")
    host = models.CharField(max_length=253)
    port = models.PositiveIntegerField()
    security = models.CharField(max_length=30)
    username = models.CharField(max_length=320, blank=True)
    sealed_password = models.TextField(blank=True)
    folder = models.CharField(max_length=500, blank=True)
    copies_sent = models.BooleanField(default=False)
    sign_in = models.CharField(max_length=20, default="password")

    def __str__(self) -> str:
        return f"{self.username} at {self.host}"
