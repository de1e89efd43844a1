"""Putting a step aside, and taking it up again."""

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST

from afterword.acts.asides import (
    NoSuchStep,
    NothingPutAside,
    SnoozeNotAhead,
    set_aside,
    step_to_put_aside,
    take_up_again,
)
from afterword.core.history import Aside
from afterword.reads.asides import said_of
from afterword.records.access import application_of
from afterword.records.history import place_of
from afterword.web.forms.asides import PutAside
from afterword.web.views.visiting import done, for_visitor, posted, show, written_once
from afterword.web.visitor import Visit

SAID = {
    Aside.SNOOZED: "Put off. It comes back by itself.",
    Aside.SKIPPED: "Left out.",
    Aside.RETIRED: "You will not be asked for this here any more.",
}


@require_http_methods(["GET", "HEAD", "POST"])
@for_visitor
@written_once
def put_aside(request: HttpRequest, visit: Visit, key: str) -> HttpResponse:
    """For how long, and why."""
    row, step = application_of(visit.seeker, key), request.GET.get("step", "")
    try:
        title = said_of(row, step_to_put_aside(row, step, now=visit.now))
    except NoSuchStep as unknown:
        raise Http404(str(unknown)) from unknown
    form = PutAside(posted(request))
    if form.is_valid():
        how, until = form.wish(place_of(row), visit.seeker.zone, visit.now)
        try:
            act = set_aside(row, key=step, how=how, until=until, words=form.cleaned_data["words"], now=visit.now)
        except SnoozeNotAhead as refused:
            form.add_error("day", str(refused))
        else:
            return done(request, SAID[how], "application", undo_url=reverse("undo", kwargs={"act": act}), key=key)
    lede = "Nothing is sent and nothing is lost: the plan keeps it out of your way."
    return show(request, "form", form, form=form, row=row, title=f"Not now: {title}", lede=lede, act="Put it aside")


@require_POST
@for_visitor
def take_up(request: HttpRequest, visit: Visit, key: str) -> HttpResponse:
    """Let the plan ask for it again."""
    row = application_of(visit.seeker, key)
    try:
        take_up_again(row, key=request.POST.get("step", ""), now=visit.now)
    except NothingPutAside as nothing:
        return done(request, str(nothing), "application", key=key)
    return done(request, "Taken up again: the plan counts with it from now on.", "application", key=key)
