"""The habits: side by side, tried on, taken on."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_POST, require_safe

from afterword.acts.seekers import choose_policy
from afterword.core.policy import POLICIES, UnknownPolicy
from afterword.reads import habits as reads
from afterword.web.views.visiting import done, for_visitor, show
from afterword.web.visitor import Visit


@require_safe
@for_visitor
def habits(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Three policies, and what one of them would change."""
    tried = request.GET.get("try", "")
    tried = tried if tried in POLICIES and tried != visit.seeker.policy else ""
    changes = reads.changes(visit.seeker, tried, now=visit.now) if tried else ()
    return show(request, "habits", table=reads.habits(visit.seeker), tried=tried, changes=changes)


@require_POST
@for_visitor
def choose(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Take one on."""
    name = request.POST.get("policy", "")
    try:
        choose_policy(visit.seeker, name=name, now=visit.now)
    except UnknownPolicy as unknown:
        return done(request, str(unknown), "habits")
    return done(request, f"Your habits are now \u201c{name.title()}\u201d.", "habits")
