"""How long each silence may last."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from afterword.reads.silences import silences
from afterword.web.views.visiting import for_visitor, page_number, show
from afterword.web.visitor import Visit


@require_safe
@for_visitor
def waiting(request: HttpRequest, visit: Visit) -> HttpResponse:
    """All of them, a page at a time."""
    return show(request, "waiting", found=silences(visit.seeker, page=page_number(request), now=visit.now))
