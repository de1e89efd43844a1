"""A no: answered kindly or not at all, with what to carry forward."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from afterword.acts.lessons import draw_lesson
from afterword.reads.rejections import rejection
from afterword.records.access import application_of
from afterword.web.forms.lessons import Lesson
from afterword.web.views.visiting import done, for_visitor, posted, show, written_once
from afterword.web.visitor import Visit


@require_http_methods(["GET", "HEAD", "POST"])
@for_visitor
@written_once
def page(request: HttpRequest, visit: Visit, key: str) -> HttpResponse:
    """The no of an application; what is posted is a lesson."""
    row, form = application_of(visit.seeker, key), Lesson(posted(request))
    if form.is_valid():
        act = draw_lesson(row, form.cleaned_data["words"], now=visit.now)
        undo_url = reverse("undo", kwargs={"act": act})
        return done(request, "Kept. It stands on the sheet for your next conversation.", "rejection", undo_url=undo_url,
                    key=key)  # fmt: skip
    found = rejection(row, now=visit.now)
    if found is None:
        return redirect("application", key=key)
    return show(request, "rejection", form, form=form, no=found)
