"""Calm pages for what went wrong: each says what to do now."""

from django.http import HttpRequest, HttpResponse, HttpResponseBadRequest, HttpResponseServerError
from django.shortcuts import render
from django.template.loader import render_to_string

SLIP = "It may have been removed, or the address has a slip in it. Nothing of yours is lost."


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """There is no such page, or it is not this person's."""
    said = exception.args[0] if exception.args and isinstance(exception.args[0], str) else SLIP
    return _page(request, 404, "There is no such page", said)


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """The browser sent something that no form of ours sends, or asked under another host's name.

    It may have been refused before the session was opened, so the page asks for none.
    """
    words = "Your browser sent something that this page cannot read. Go back, reload the page and try again."
    page = {"title": "That did not arrive whole", "words": words, "no_tabs": True}
    return HttpResponseBadRequest(render_to_string("afterword/error.html", page))


def forbidden(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Not for this visitor."""
    return _page(request, 403, "This page is not open to you", "Go back to Today and take another way from there.")


def forbidden_form(request: HttpRequest, reason: str = "") -> HttpResponse:
    """A form without its proof that it came from our own page: mostly a page that stood open for too long."""
    words = "The page was open for a long time, or its cookie is gone. Go back, reload it, and send the form again."
    return _page(request, 403, "This form is too old", words)


def broken(request: HttpRequest) -> HttpResponse:
    """Something of ours broke; this page asks neither the database nor the session."""
    words = "Something broke on our side. What you saved before is safe. Go back and try once more."
    page = {"title": "That went wrong", "words": words, "no_tabs": True}
    return HttpResponseServerError(render_to_string("afterword/error.html", page))


def _page(request: HttpRequest, status: int, title: str, words: str) -> HttpResponse:
    return render(request, "afterword/error.html", {"title": title, "words": words}, status=status)
