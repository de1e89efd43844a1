"""The card for the end of a conversation, on the phone and on paper."""

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from afterword.acts.lessons import set_reminder
from afterword.reads.debriefs import interview_of
from afterword.reads.leaving import leaving_card
from afterword.records.access import application_of
from afterword.web.forms.lessons import Reminder
from afterword.web.views.visiting import done, for_visitor, posted, show, written_once
from afterword.web.visitor import Visit


@require_http_methods(["GET", "HEAD", "POST"])
@for_visitor
@written_once
def card(request: HttpRequest, visit: Visit, key: str, interview: str) -> HttpResponse:
    """What to do before leaving the room; what is posted is a line of one's own."""
    row = application_of(visit.seeker, key)
    held, form = interview_of(row, interview), Reminder(posted(request))
    if form.is_valid():
        only_here = row if form.cleaned_data["only_here"] else None
        act = set_reminder(visit.seeker, form.cleaned_data["words"], application=only_here, now=visit.now)
        undo_url = reverse("undo", kwargs={"act": act})
        return done(request, "It is on the list.", "leaving", undo_url=undo_url, key=key, interview=interview)
    return show(request, "leaving", form, form=form, card=leaving_card(row, held, now=visit.now))
