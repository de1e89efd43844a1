"""What was just done, said once on the next page, with the way back where there is one."""

from typing import TypedDict

from django.http import HttpRequest


class Flash(TypedDict):
    """One sentence, and the address that takes it back."""

    words: str
    undo_url: str


def say(request: HttpRequest, words: str, *, undo_url: str = "") -> None:
    """Say this on the next page."""
    request.session["flash"] = Flash(words=words, undo_url=undo_url)


def take(request: HttpRequest) -> Flash | None:
    """What is to be said now; it is said once."""
    found: Flash | None = request.session.pop("flash", None)
    return found
