"""Every part that pages are made of, for whoever changes them; only where AFTERWORD_DEBUG is set."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe


@require_safe
def style(request: HttpRequest) -> HttpResponse:
    """The style page, in the light that is asked for."""
    theme = request.GET.get("theme", "")
    return render(request, "afterword/style.html", {"theme": theme} if theme in ("light", "dark") else {})
