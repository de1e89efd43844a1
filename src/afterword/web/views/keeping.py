"""Long forms that are kept while they are typed into."""

from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from afterword.acts.drafts import DraftOfAnotherTab, keep_draft
from afterword.web.parts import show_part
from afterword.web.sheets import opened_at, typed
from afterword.web.views.visiting import CONFLICT
from afterword.web.visitor import Visit


def kept(request: HttpRequest, visit: Visit, form: str, *, key: str) -> HttpResponse:
    """Keep what is typed so far, and say when; where another tab types too, say that and keep nothing."""
    data = request.POST
    try:
        keep_draft(visit.seeker, form=form, key=key, fields=typed(data), opened_at=opened_at(data), now=visit.now)
    except DraftOfAnotherTab as other:
        answer = show_part(request, form, "kept", {"kept_why": str(other)})
        answer.status_code = CONFLICT
        return answer
    return show_part(request, form, "kept", {"kept_at": timezone.localtime(visit.now)})
