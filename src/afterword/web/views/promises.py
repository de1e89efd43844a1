"""Promises: ours and theirs."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from afterword.reads.promises import promises as read_promises
from afterword.web.views.visiting import for_visitor, page_number, show
from afterword.web.visitor import Visit


@require_safe
@for_visitor
def promises(request: HttpRequest, visit: Visit) -> HttpResponse:
    """What is late, what comes, and what was kept."""
    return show(request, "promises", found=read_promises(visit.seeker, page=page_number(request), now=visit.now))
