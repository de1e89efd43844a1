"""Search, the palette that leads everywhere, and the keys that do."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import Resolver404, resolve
from django.views.decorators.http import require_POST, require_safe

from afterword.reads.search import search as read_search
from afterword.records.access import NotYours, application_of
from afterword.web import navigation
from afterword.web.parts import show_part
from afterword.web.views.visiting import for_visitor, next_page, show
from afterword.web.visitor import Visit

MOST_IN_PALETTE = 4
"""How many of each part the palette shows: it is for going there, the page of the search for looking around."""


@require_safe
@for_visitor
def search(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Where some words stand."""
    return show(request, "search", found=read_search(visit.seeker, request.GET.get("q", ""), now=visit.now))


@require_safe
@for_visitor
def palette(request: HttpRequest, visit: Visit) -> HttpResponse:
    """The pages and the acts that one can go to, with those of the application that one looks at."""
    return render(request, "afterword/palette.html", {"here": _looked_at(request, visit), "acts": navigation.acts()})


def _looked_at(request: HttpRequest, visit: Visit) -> object:
    """The application of the page that the palette was opened on, if it is one's own."""
    try:
        key = resolve(request.GET.get("here", "")).kwargs.get("key", "")
        return application_of(visit.seeker, key)
    except (Resolver404, NotYours):
        return None


@require_safe
@for_visitor
def palette_found(request: HttpRequest, visit: Visit) -> HttpResponse:
    """What was found, for the palette."""
    found = read_search(visit.seeker, request.GET.get("q", ""), now=visit.now, most=MOST_IN_PALETTE)
    return show_part(request, "palette", "found", {"found": found})


@require_safe
@for_visitor
def keys(request: HttpRequest, visit: Visit) -> HttpResponse:
    """What the keys do."""
    pages = [page for page in navigation.everything() if page.key]
    if request.htmx:  # type: ignore[attr-defined]
        return show_part(request, "keys", "sheet", {"pages": pages})
    return show(request, "keys", pages=pages)


@require_POST
@for_visitor
def set_keys(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Switch single keys off, or on again, in this browser."""
    if request.POST.get("keys") == "off":
        request.session["keys_off"] = True
    else:
        request.session.pop("keys_off", None)
    return redirect(next_page(request, "keys"))
