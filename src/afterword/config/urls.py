"""The addresses."""

from django.urls import include, path

urlpatterns = [path("", include("afterword.web.urls"))]
