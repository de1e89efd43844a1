"""Interviews looked at again: all of them, and one."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from afterword.acts.drafts import drop_draft, keep_draft
from afterword.acts.once import once
from afterword.acts.reviews import NothingReviewed, write_review
from afterword.core.history import InterviewHeld
from afterword.reads import reviews as reads
from afterword.reads.debriefs import conversation, interview_of
from afterword.reads.drafts import draft_of
from afterword.records.access import application_of
from afterword.records.models import Application
from afterword.web.forms.reviews import ReviewSheet
from afterword.web.parts import show_part
from afterword.web.sheets import as_typed, typed, with_a_row_more
from afterword.web.views.visiting import UNPROCESSABLE, done, for_visitor, posted, show
from afterword.web.visitor import Visit

FORM = "review"


@require_safe
@for_visitor
def reviews(request: HttpRequest, visit: Visit) -> HttpResponse:
    """What the interviews so far teach."""
    return show(request, "reviews", page=reads.reviews_page(visit.seeker, now=visit.now))


@require_http_methods(["GET", "HEAD", "POST"])
@for_visitor
def review(request: HttpRequest, visit: Visit, key: str, interview: str) -> HttpResponse:
    """One interview: saved, or shown with what was typed so far."""
    row = application_of(visit.seeker, key)
    talk = interview_of(row, interview)
    data = posted(request)
    if data is None:
        return _show(request, visit, row, talk=talk, sheet=_begun(visit, row, talk))
    if "add_row" in data:
        return _show(request, visit, row, talk=talk, sheet=ReviewSheet(with_a_row_more(data)))
    sheet = ReviewSheet(data)
    if sheet.is_valid():
        try:
            return _save(request, visit, row, talk=talk, sheet=sheet)
        except NothingReviewed as nothing:
            sheet.form.add_error(None, str(nothing))
    return _show(request, visit, row, talk=talk, sheet=sheet, status=UNPROCESSABLE)


def _begun(visit: Visit, row: Application, talk: InterviewHeld) -> ReviewSheet:
    """The sheet as it was left, or with the questions that are known."""
    kept = as_typed(draft_of(visit.seeker, FORM, talk.id))
    if kept is not None:
        return ReviewSheet(kept)
    known, next_time = reads.questions_to_review(row, talk, now=visit.now)
    return ReviewSheet(known=known, next_time=next_time)


def _save(
    request: HttpRequest, visit: Visit, row: Application, *, talk: InterviewHeld, sheet: ReviewSheet
) -> HttpResponse:
    """Write it down once, however often the button was pressed."""
    data = sheet.form.cleaned_data

    def write() -> str:
        act = write_review(row, talk, questions=sheet.reviewed(), next_time=data["next_time"], now=visit.now)
        return str(act)

    act = once(visit.seeker, token=data["token"] or visit.now.isoformat(), write=write, now=visit.now)
    drop_draft(visit.seeker, form=FORM, key=talk.id)
    undo_url = reverse("undo", kwargs={"act": act})
    return done(request, "Kept. You can finish it whenever you like.", "review", undo_url=undo_url, key=row.key,
                interview=talk.id)  # fmt: skip


def _show(
    request: HttpRequest,
    visit: Visit,
    row: Application,
    *,
    talk: InterviewHeld,
    sheet: ReviewSheet,
    status: int = 200,
) -> HttpResponse:
    context = {
        "sheet": sheet,
        "form": sheet.form,
        "talk": conversation(row, talk, now=visit.now),
        "found": reads.review_of(row, talk, now=visit.now),
    }
    return render(request, "afterword/review.html", context, status=status)


@require_POST
@for_visitor
def keep(request: HttpRequest, visit: Visit, key: str, interview: str) -> HttpResponse:
    """Keep what is typed so far."""
    talk = interview_of(application_of(visit.seeker, key), interview)
    keep_draft(visit.seeker, form=FORM, key=talk.id, fields=typed(request.POST), now=visit.now)
    return show_part(request, "review", "kept", {"kept_at": timezone.localtime(visit.now)})
