"""A conversation, and what was said in it."""

from datetime import datetime

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST

from afterword.acts.applications import add_contact
from afterword.acts.debriefs import WrittenMeanwhile, write_debrief
from afterword.acts.drafts import drop_draft
from afterword.acts.interviews import name_people, note_interview
from afterword.acts.once import once
from afterword.core.history import InterviewHeld
from afterword.reads import debriefs as reads
from afterword.reads.drafts import draft_of
from afterword.reads.people import people_of
from afterword.reads.written import is_written
from afterword.records.access import application_of, contact_of
from afterword.records.models import Application, Contact
from afterword.records.versions import version_of_facts
from afterword.web.forms.applications import ConversationWith, PeopleThere, WithPeople
from afterword.web.forms.debriefs import Debrief, DebriefSheet
from afterword.web.parts import show_part
from afterword.web.sheets import as_typed, opened_at, with_a_row_more
from afterword.web.views.applications import after_conversation
from afterword.web.views.keeping import kept
from afterword.web.views.visiting import CONFLICT, UNPROCESSABLE, done, for_visitor, posted, show, written_once
from afterword.web.visitor import Visit

FORM = "debrief"


@require_http_methods(["GET", "HEAD", "POST"])
@for_visitor
@written_once
def new_interview(request: HttpRequest, visit: Visit, key: str) -> HttpResponse:
    """Another conversation with an employer one knows."""
    row = application_of(visit.seeker, key)
    form = ConversationWith(posted(request), people=people_of(row))
    if form.is_valid():
        contacts = _people(row, visit, form)
        interview = note_interview(row, **form.times(), contacts=contacts, now=visit.now)
        return redirect(after_conversation(row, interview, visit))
    return show(request, "form", form, form=form, row=row, title="A conversation", act="Write it down")


def _people(row: Application, visit: Visit, form: WithPeople) -> list[Contact]:
    """Those who were chosen, and somebody new."""
    people = [contact_of(visit.seeker, one) for one in form.cleaned_data.get("people", ())]
    if name := form.cleaned_data["new_name"]:
        people.append(add_contact(row, name=name, address=form.cleaned_data["new_address"], now=visit.now))
    return people


@require_http_methods(["GET", "HEAD", "POST"])
@for_visitor
@written_once
def people_there(request: HttpRequest, visit: Visit, key: str, interview: str) -> HttpResponse:
    """Who was in a conversation, where that was not said or was wrong: thanks go to them."""
    row = application_of(visit.seeker, key)
    talk = reads.interview_of(row, interview)
    form = PeopleThere(posted(request), people=people_of(row), initial={"people": talk.contacts})
    if form.is_valid():
        name_people(row, talk, contacts=_people(row, visit, form), now=visit.now)
        return done(request, "Written down. Thanks go to each of them.", "application", key=key)
    lede = "A thank-you needs somebody to go to."
    return show(request, "form", form, form=form, row=row, title="Who was there?", lede=lede, act="Write it down")


@require_http_methods(["GET", "HEAD", "POST"])
@for_visitor
def debrief(request: HttpRequest, visit: Visit, key: str, interview: str) -> HttpResponse:
    """What was said: saved, or shown with what was typed so far."""
    row = application_of(visit.seeker, key)
    talk = reads.interview_of(row, interview)
    data = posted(request)
    if data is not None and "add_row" not in data:
        sheet = DebriefSheet(data)
        if sheet.is_valid():
            try:
                return _save(request, visit, row, talk=talk, sheet=sheet)
            except WrittenMeanwhile as meanwhile:
                return _show(request, visit, row, talk=talk, sheet=sheet, status=CONFLICT, meanwhile=str(meanwhile))
    elif data is not None:
        sheet = DebriefSheet(with_a_row_more(data))
    else:
        sheet = DebriefSheet(as_typed(draft_of(visit.seeker, FORM, interview)))
    is_refused = data is not None and "add_row" not in data
    return _show(request, visit, row, talk=talk, sheet=sheet, status=UNPROCESSABLE if is_refused else 200)


def _save(
    request: HttpRequest, visit: Visit, row: Application, *, talk: InterviewHeld, sheet: DebriefSheet
) -> HttpResponse:
    """Write it down once, however often the button was pressed; what was typed is kept until it is written."""

    def write() -> str:
        seen = request.POST.get("seen", "")
        return str(write_debrief(row, talk, answers=sheet.answers(), seen=seen, now=visit.now))

    token = sheet.form.cleaned_data["token"] or visit.now.isoformat()
    act = once(visit.seeker, token=token, write=write, now=visit.now)
    drop_draft(visit.seeker, form=FORM, key=talk.id, token=token, opened_at=opened_at(request.POST))
    undo_url = reverse("undo", kwargs={"act": act})
    return done(request, "Written down. This is what follows from it.", "application", undo_url=undo_url, key=row.key)


def _show(
    request: HttpRequest,
    visit: Visit,
    row: Application,
    *,
    talk: InterviewHeld,
    sheet: DebriefSheet,
    status: int,
    meanwhile: str = "",
) -> HttpResponse:
    context = {
        "meanwhile": meanwhile,
        "seen": request.POST.get("seen") if status == UNPROCESSABLE else version_of_facts(row, "debrief", talk.id),
        "opened": request.POST.get("opened") or visit.now.isoformat(),
        "sheet": sheet,
        "form": sheet.form,
        "talk": reads.conversation(row, talk, now=visit.now),
        "is_written": is_written(row, talk, now=visit.now),
        "reading": _reading(row, talk, _typed(sheet.form), visit.now),
    }
    return render(request, "afterword/debrief.html", context, status=status)


@require_POST
@for_visitor
def keep(request: HttpRequest, visit: Visit, key: str, interview: str) -> HttpResponse:
    """Keep what is typed so far."""
    talk = reads.interview_of(application_of(visit.seeker, key), interview)
    return kept(request, visit, FORM, key=talk.id)


@require_POST
@for_visitor
def reading(request: HttpRequest, visit: Visit, key: str, interview: str) -> HttpResponse:
    """What their words mean, while they are typed."""
    row = application_of(visit.seeker, key)
    talk = reads.interview_of(row, interview)
    found = _reading(row, talk, _typed(Debrief(request.POST)), visit.now)
    return show_part(request, "debrief", "reading", {"reading": found})


def _typed(form: Debrief) -> str:
    if not form.is_bound:
        return ""
    form.full_clean()
    return form.hear_back()


def _reading(row: Application, talk: InterviewHeld, words: str, now: datetime) -> reads.Reading | None:
    return reads.reading(row, words, told_at=min(talk.ends_at, now)) if words else None
