"""The weekly plan: looked at, written, acted on, carried over, looked back on."""

from datetime import date

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST

from afterword.acts import weeks as acts
from afterword.core.momentum import monday_of, this_week
from afterword.reads.week import WeekPage, week_page
from afterword.web.forms.weeks import DoneOnce, LookBack, WeekSheet
from afterword.web.sheets import with_a_row_more
from afterword.web.views.visiting import UNPROCESSABLE, done, for_visitor, posted, written_once
from afterword.web.visitor import Visit


@require_http_methods(["GET", "HEAD", "POST"])
@for_visitor
@written_once
def week(request: HttpRequest, visit: Visit, monday: str = "") -> HttpResponse:
    """One week, this one where none is named; what is posted is its plan."""
    page = _page(visit, monday)
    data = posted(request)
    if data is None:
        return _show(request, page, WeekSheet(planned=page.week.intentions, goal=page.goal))
    if "add_row" in data:
        return _show(request, page, WeekSheet(with_a_row_more(data)), is_open=True)
    sheet = WeekSheet(data)
    if not sheet.is_valid():
        return _show(request, page, sheet, status=UNPROCESSABLE, is_open=True)
    if sheet.goal.cleaned_data["goal"] != page.goal:
        acts.set_goal(visit.seeker, sheet.goal.cleaned_data["goal"], now=visit.now)
    act = acts.plan_week(visit.seeker, sheet.intentions(), week=page.week.monday, now=visit.now)
    return _done(request, "Planned. Nothing will remind you of it; it stands here and on Today.", page, act)


def _page(visit: Visit, monday: str) -> WeekPage:
    """The week that an address names by one of its days."""
    try:
        day = date.fromisoformat(monday) if monday else this_week(visit.now, visit.seeker.zone)
    except ValueError:
        raise Http404(f"There is no week of {monday!r}.") from None
    if not 1970 < day.year < 3000:
        raise Http404("That week is too far away.")
    return week_page(visit.seeker, week=monday_of(day), now=visit.now)


def _show(
    request: HttpRequest,
    page: WeekPage,
    sheet: WeekSheet,
    *,
    status: int = 200,
    is_open: bool = False,
    back: LookBack | None = None,
) -> HttpResponse:
    back = back or LookBack(initial={"words": page.week.looked_back})
    context = {"page": page, "sheet": sheet, "back": back, "is_open": is_open or not page.week.intentions}
    return render(request, "afterword/week.html", context, status=status)


def _done(request: HttpRequest, words: str, page: WeekPage, act: object) -> HttpResponse:
    undo_url = reverse("undo", kwargs={"act": act})
    if page.is_this_week:
        return done(request, words, "week", undo_url=undo_url)
    return done(request, words, "week-of", undo_url=undo_url, monday=page.week.monday.isoformat())


@require_POST
@for_visitor
@written_once
def carry(request: HttpRequest, visit: Visit, monday: str) -> HttpResponse:
    """Plan a week as the one before it."""
    page = _page(visit, monday)
    try:
        act = acts.carry_over(visit.seeker, week=page.week.monday, now=visit.now)
    except acts.NothingToCarryOver as nothing:
        return done(request, str(nothing), "week")
    return _done(request, "Carried over. Change what has changed.", page, act)


@require_POST
@for_visitor
@written_once
def did(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Something that is counted by hand was done once, just now."""
    page, form = _page(visit, ""), DoneOnce(posted(request))
    if not form.is_valid():
        return done(request, "Choose what you did from this week’s plan.", "week")
    act = acts.note_done(visit.seeker, form.cleaned_data["what"], now=visit.now)
    return _done(request, f"Counted: {form.cleaned_data['what']}.", page, act)


@require_POST
@for_visitor
@written_once
def look_back(request: HttpRequest, visit: Visit, monday: str) -> HttpResponse:
    """A word on a week that is over, or nearly."""
    page, form = _page(visit, monday), LookBack(posted(request))
    if not form.is_valid():
        sheet = WeekSheet(planned=page.week.intentions, goal=page.goal)
        return _show(request, page, sheet, status=UNPROCESSABLE, back=form)
    act = acts.look_back(visit.seeker, form.cleaned_data["words"], week=page.week.monday, now=visit.now)
    return _done(request, "Kept, for yourself.", page, act)
