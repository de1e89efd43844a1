"""The Django app of the rows."""

from django.apps import AppConfig


class Records(AppConfig):
    """Everything the database keeps."""

    name = "afterword.records"
    label = "records"
