"""Sharing: pictures of the search, and who may look at it."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from afterword.reads.grants import grants
from afterword.web.views.visiting import for_visitor, show
from afterword.web.visitor import Visit


@require_safe
@for_visitor
def share(request: HttpRequest, visit: Visit) -> HttpResponse:
    """What can be shown to others, and what is."""
    return show(request, "share", grants=grants(visit.seeker, now=visit.now))
