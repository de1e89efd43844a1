"""Interviews looked at again: all of them, and one."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from afterword.acts.drafts import drop_draft
from afterword.acts.once import once
from afterword.acts.reviews import NothingReviewed, ReviewedMeanwhile, write_review
from afterword.core.history import InterviewHeld
from afterword.reads import reviews as reads
from afterword.reads.debriefs import conversation, interview_of
from afterword.reads.drafts import draft_of
from afterword.records.access import application_of
from afterword.records.models import Application
from afterword.records.versions import version_of_facts
from afterword.web.forms.reviews import ReviewSheet
from afterword.web.sheets import as_typed, opened_at, with_a_row_more
from afterword.web.views.keeping import kept
from afterword.web.views.visiting import CONFLICT, UNPROCESSABLE, done, for_visitor, posted, show
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
        except ReviewedMeanwhile as meanwhile:
            return _show(request, visit, row, talk=talk, sheet=sheet, status=CONFLICT, meanwhile=str(meanwhile))
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
        told = {"questions": sheet.reviewed(), "next_time": data["next_time"], "seen": request.POST.get("seen", "")}
        return str(write_review(row, talk, **told, now=visit.now))

    token = data["token"] or visit.now.isoformat()
    act = once(visit.seeker, token=token, write=write, now=visit.now)
    drop_draft(visit.seeker, form=FORM, key=talk.id, token=token, opened_at=opened_at(request.POST))
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
    meanwhile: str = "",
) -> HttpResponse:
    context = {
        "meanwhile": meanwhile,
        "seen": request.POST.get("seen") if status == UNPROCESSABLE else version_of_facts(row, "review", talk.id),
        "opened": request.POST.get("opened") or visit.now.isoformat(),
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
    return kept(request, visit, FORM, key=talk.id)
