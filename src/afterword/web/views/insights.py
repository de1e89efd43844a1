"""A search looked back upon."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from afterword.reads.insights import insights_page
from afterword.web.views.visiting import for_visitor, show
from afterword.web.visitor import Visit


@require_safe
@for_visitor
def insights(request: HttpRequest, visit: Visit) -> HttpResponse:
    """How far applications came, how long it took, what was kept."""
    return show(request, "insights", page=insights_page(visit.seeker, now=visit.now))
