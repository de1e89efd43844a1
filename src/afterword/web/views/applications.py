"""Applications: a new one, one whole, and the people there."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from afterword.acts import applications as acts
from afterword.acts.interviews import note_interview
from afterword.core import words
from afterword.core.history import InterviewHeld
from afterword.core.verdicts import Reason
from afterword.reads import applications as reads
from afterword.reads.diaries import diary_of
from afterword.reads.may import all_kinds
from afterword.reads.pipeline import still_open
from afterword.reads.removed import removed_application_of
from afterword.reads.today import today
from afterword.records.access import application_of, contact_of
from afterword.records.models import Application
from afterword.web.forms.applications import FirstConversation, FirstPerson, NewApplication, Person
from afterword.web.forms.asides import AskWhen
from afterword.web.views.visiting import done, for_visitor, posted, show, written_once
from afterword.web.visitor import Visit

MOST_KNOWN = 12
"""How many employers one can choose from where a conversation is written down."""


@require_safe
@for_visitor
def application(request: HttpRequest, visit: Visit, key: str) -> HttpResponse:
    """One of them whole."""
    row = application_of(visit.seeker, key)
    page = reads.application_page(row, now=visit.now)
    habits = {"own_habits": row.policy, "search_habits": visit.seeker.policy}
    return show(
        request, "application", page=page, diary=diary_of(row, now=visit.now), **habits, **_may_i(request, visit, row)
    )


def _may_i(request: HttpRequest, visit: Visit, row: Application) -> dict[str, object]:
    """Whether letters may leave now, or at the moment that is asked about."""
    when = AskWhen(request.GET) if "at" in request.GET else AskWhen(initial={"at": visit.now})
    at = when.cleaned_data["at"] if when.is_valid() else visit.now
    answers = all_kinds(row, at=at)
    return {
        "may": [one for one in answers if one.reason != Reason.NOT_IN_PLAN.code],
        "not_called_for": ", ".join(
            one.called for one in answers if one.reason == Reason.NOT_IN_PLAN.code
        ).capitalize(),
        "may_words": words.moment_in(at, visit.seeker.zone, now=visit.now),
        "is_asked": at != visit.now,
        "when": when,
    }


@require_safe
@for_visitor
def diary(request: HttpRequest, visit: Visit, key: str) -> HttpResponse:
    """One of them as a diary, to keep."""
    text = diary_of(application_of(visit.seeker, key), now=visit.now)
    named = {"Content-Disposition": f'attachment; filename="{key}.diary"'}
    return HttpResponse(text, content_type="text/plain; charset=utf-8", headers=named)


@require_http_methods(["GET", "HEAD", "POST"])
@for_visitor
@written_once
def open_application(request: HttpRequest, visit: Visit) -> HttpResponse:
    """A new one, with the conversation that was just had if there was one."""
    return _open(request, visit, "open-application", is_needed=False)


@require_http_methods(["GET", "HEAD", "POST"])
@for_visitor
@written_once
def write_down(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Which conversation is to be written down: one that waits, or a new one."""
    return _open(request, visit, "write-down", is_needed=True)


def _open(request: HttpRequest, visit: Visit, template: str, *, is_needed: bool) -> HttpResponse:
    data = posted(request)
    first, person = NewApplication(data), FirstPerson(data)
    talk = FirstConversation(data, is_needed=is_needed)
    if all([first.is_valid(), person.is_valid(), talk.is_valid()]):
        return _opened(request, visit, first, person=person, talk=talk)
    waiting = today(visit.seeker, now=visit.now) if is_needed else None
    known = still_open(visit.seeker, most=MOST_KNOWN, now=visit.now) if is_needed else None
    forms = {"first": first, "person": person, "talk": talk}
    return show(request, template, first, person, talk, **forms, waiting=waiting, known=known)


def _opened(
    request: HttpRequest, visit: Visit, first: NewApplication, *, person: FirstPerson, talk: FirstConversation
) -> HttpResponse:
    """Write down what the forms hold, and go on to the debrief where a conversation is over."""
    row = acts.open_application(visit.seeker, **first.cleaned_data, now=visit.now)
    people = []
    if person.cleaned_data["name"]:
        people.append(acts.add_contact(row, **person.cleaned_data, now=visit.now))
    if not talk.cleaned_data["starts_at"]:
        return done(request, f"{row.employer} is written down.", "application", key=row.key)
    interview = note_interview(row, **talk.times(), contacts=people, now=visit.now)
    return redirect(after_conversation(row, interview, visit))


def after_conversation(row: Application, interview: InterviewHeld, visit: Visit) -> str:
    """The debrief of a conversation that is over; the application where it is still to come."""
    if interview.at <= visit.now:
        return reverse("debrief", kwargs={"key": row.key, "interview": interview.id})
    return reverse("application", kwargs={"key": row.key})


@require_http_methods(["GET", "HEAD", "POST"])
@for_visitor
@written_once
def add_contact(request: HttpRequest, visit: Visit, key: str) -> HttpResponse:
    """Somebody more at the employer."""
    row = application_of(visit.seeker, key)
    form = Person(posted(request))
    if form.is_valid():
        who = acts.add_contact(row, **form.cleaned_data, now=visit.now)
        return done(request, f"{who.name} is added.", "application", key=key)
    return show(request, "form", form, form=form, row=row, title="Add someone", act="Add")


@require_http_methods(["GET", "HEAD", "POST"])
@for_visitor
@written_once
def contact(request: HttpRequest, visit: Visit, key: str, who: str) -> HttpResponse:
    """Correct what is known of somebody."""
    row = application_of(visit.seeker, key)
    found = contact_of(visit.seeker, who)
    known = {"name": found.name, "address": found.address, "title": found.title, "channel": found.channel}
    form = Person(posted(request), initial=known)
    if form.is_valid():
        acts.change_contact(found, **form.cleaned_data, now=visit.now)
        return done(request, "Corrected. The plan counts with it from now on.", "application", key=key)
    return show(request, "form", form, form=form, row=row, title=found.name, act="Save")


@require_POST
@for_visitor
def remove(request: HttpRequest, visit: Visit, key: str) -> HttpResponse:
    """Put an application out of sight."""
    row = application_of(visit.seeker, key)
    acts.remove_application(row, now=visit.now)
    words = f"{row.employer} is removed, with all that belongs to it."
    return done(request, words, "applications", undo_url=reverse("restore", kwargs={"key": key}))


@require_POST
@for_visitor
def restore(request: HttpRequest, visit: Visit, key: str) -> HttpResponse:
    """Bring it back."""
    row = removed_application_of(visit.seeker, key)
    acts.restore_application(row, now=visit.now)
    return done(request, f"{row.employer} is back.", "application", key=key)
