"""The calendar, and the conversations of it for another one."""

from collections.abc import Iterable
from datetime import date

from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from afterword.post.appointments import CONTENT_TYPE, Appointment, to_ics
from afterword.reads import calendar as reads
from afterword.reads.calendar import Span
from afterword.records.access import application_of
from afterword.web.views.visiting import for_visitor, show
from afterword.web.visitor import Visit


@require_safe
@for_visitor
def calendar(request: HttpRequest, visit: Visit) -> HttpResponse:
    """A day, a week or a month; what is asked for and cannot be read is this month."""
    asked = request.GET.get("span", "")
    span = Span(asked) if asked in set(Span) else Span.MONTH
    page = reads.calendar_page(visit.seeker, span=span, on=_day(request.GET.get("on", "")), now=visit.now)
    return show(request, "calendar", page=page, spans=tuple(Span))


def _day(words: str) -> date | None:
    try:
        return date.fromisoformat(words)
    except ValueError:
        return None


@require_safe
@for_visitor
def appointments(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Every conversation, for another calendar."""
    return _file(reads.appointments(visit.seeker, now=visit.now), visit, name="interviews")


@require_safe
@for_visitor
def appointment(request: HttpRequest, visit: Visit, key: str, interview: str) -> HttpResponse:
    """One conversation, for another calendar."""
    row = application_of(visit.seeker, key)
    found = [one for one in reads.appointments(visit.seeker, now=visit.now) if one.id == f"{row.key}.{interview}"]
    if not found:
        raise Http404
    return _file(found, visit, name=interview)


def _file(found: Iterable[Appointment], visit: Visit, *, name: str) -> HttpResponse:
    named = {"Content-Disposition": f'attachment; filename="{name}.ics"'}
    return HttpResponse(to_ics(found, now=visit.now), content_type=CONTENT_TYPE, headers=named)
