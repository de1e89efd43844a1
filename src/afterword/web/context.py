"""What every page has beside its own: the tab that is open, what waits, what was just done."""

from typing import Any

from django.http import HttpRequest

from afterword.reads.counts import Counts, counts
from afterword.web import flash, navigation
from afterword.web.visitor import Visit


def page(request: HttpRequest) -> dict[str, Any]:
    """The frame of a page. A part of a page, fetched by a script, gets no message: the page itself says it later."""
    visit: Visit | None = getattr(request, "visit", None)
    frame = {
        "section": navigation.section_of(request.path),
        "here": request.path,
        "theme": request.session.get("theme", ""),
        "no_tabs": visit is None,
        "keys_are_on": not request.session.get("keys_off"),
        "bar": navigation.main(),
        "groups": navigation.groups(),
    }
    if getattr(request, "htmx", False) or "X-Background" in request.headers:
        return frame
    return frame | _said(request) | _waiting(request, visit)


def counted(request: HttpRequest, numbers: Counts) -> None:
    """Let the page's frame use numbers that the page has read anyway."""
    request.counts = numbers  # type: ignore[attr-defined]


def _said(request: HttpRequest) -> dict[str, Any]:
    said = flash.take(request)
    return {"messages": [said["words"]], "undo_url": said["undo_url"]} if said else {"messages": []}


def _waiting(request: HttpRequest, visit: Visit | None) -> dict[str, Any]:
    if visit is None:
        return {}
    found: Counts = getattr(request, "counts", None) or counts(visit.seeker, now=visit.now)
    return {
        "due_count": found.due,
        "asks_count": found.asked,
        "unsure_count": found.unsettled,
        "in_sample": visit.seeker.is_sample,
    }
