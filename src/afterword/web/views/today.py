"""Today."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST, require_safe

from afterword.acts import working
from afterword.acts.recording import NothingToUndo
from afterword.acts.undoing import undo as take_back
from afterword.reads.counts import Counts
from afterword.reads.today import today as read_today
from afterword.web.context import counted
from afterword.web.flash import say
from afterword.web.views.visiting import done, for_visitor, next_page, show
from afterword.web.visitor import Visit


@require_safe
@for_visitor
def today(request: HttpRequest, visit: Visit) -> HttpResponse:
    """What to do now, what waits, what comes."""
    look = read_today(visit.seeker, now=visit.now)
    asked = len(look.asked) + look.more_asked
    counted(request, Counts(due=look.applications_now, asked=asked, unsettled=len(look.unsettled)))
    return show(request, "today", today=look)


@require_POST
@for_visitor
def release(request: HttpRequest, visit: Visit) -> HttpResponse:
    """The person confirms that the time is right."""
    working.release(now=visit.now)
    return done(request, "Letters may leave again.", "today")


@require_POST
@for_visitor
def undo(request: HttpRequest, visit: Visit, act: UUID) -> HttpResponse:
    """Take back what one did."""
    try:
        take_back(visit.seeker, act, now=visit.now)
        say(request, "Taken back. It stays in the diary and no longer counts.")
    except NothingToUndo as nothing:
        say(request, str(nothing))
    return redirect(next_page(request, "today"))
