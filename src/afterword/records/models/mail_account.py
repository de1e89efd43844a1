"""The mail server that carries a seeker's letters."""

from django.db import models

from afterword.records.models.seeker import Seeker


class MailAccount(models.Model):
    """How to reach the seeker's mail server. The password is sealed with a key that is not in the database."""

    seeker = models.OneToOneField(Seeker, on_delete=models.CASCADE, primary_key=True, related_name="mail_account")
    host = models.CharField(max_length=253)
    port = models.PositiveIntegerField()
    security = models.CharField(max_length=30)
    username = models.CharField(max_length=320, blank=True)
    sealed_password = models.TextField(blank=True)
    folder = models.CharField(max_length=500, blank=True)

    def __str__(self) -> str:
        return f"{self.username} at {self.host}"
