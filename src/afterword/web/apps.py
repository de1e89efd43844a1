"""The Django app of the pages."""

from django.apps import AppConfig


class Web(AppConfig):
    """The pages."""

    name = "afterword.web"
    label = "web"
