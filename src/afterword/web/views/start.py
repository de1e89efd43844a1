"""Coming in, and the first visit."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from afterword.acts.entering import use_entry_link
from afterword.acts.samples import load_sample
from afterword.acts.seekers import begin_own_search, remove_search
from afterword.records.access import sample_seeker, sole_seeker
from afterword.web.flash import say
from afterword.web.forms.starting import Start
from afterword.web.views import visiting
from afterword.web.views.visiting import for_visitor, posted, show
from afterword.web.visitor import Visit, open_search

USED = "This link was used already, or it is older than a day. Each link opens the pages once."


@require_GET
def enter(request: HttpRequest, token: str) -> HttpResponse:
    """Let in whoever can read what `afterword run` printed."""
    if request.session.get("entered"):
        return redirect("today")
    if not use_entry_link(token, now=visiting.clock()):
        return render(request, "afterword/door.html", {"why": USED}, status=401)
    request.session["entered"] = True
    return redirect("today")


@require_GET
def health(request: HttpRequest) -> HttpResponse:
    """Whether the pages answer."""
    return HttpResponse("ok", content_type="text/plain")


@require_http_methods(["GET", "HEAD", "POST"])
def start(request: HttpRequest) -> HttpResponse:
    """Begin one's own search, or go back to it."""
    own = sole_seeker()
    form = Start(posted(request))
    if own is None and form.is_valid():
        own = begin_own_search(**form.cleaned_data, now=visiting.clock())
        open_search(request, own)
        return redirect("today")
    return show(request, "start", form, form=form, own=own, has_sample=sample_seeker() is not None)


@require_POST
def own(request: HttpRequest) -> HttpResponse:
    """Leave the sample for one's own search, or for the page that begins one."""
    mine = sole_seeker()
    if mine is None:
        return redirect("start")
    open_search(request, mine)
    return redirect("today")


@require_POST
def sample(request: HttpRequest) -> HttpResponse:
    """Look around in a sample search."""
    open_search(request, sample_seeker() or load_sample(now=visiting.clock()))
    return redirect("today")


@require_POST
@for_visitor
def remove_sample(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Throw the sample away."""
    if visit.seeker.is_sample:
        remove_search(visit.seeker)
        request.session.pop("seeker", None)
        say(request, "The sample is gone.")
    return redirect("today" if sole_seeker() else "start")
