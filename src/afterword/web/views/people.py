"""The people one knows: the list, somebody new, and one of them whole."""

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from afterword.acts import people as acts
from afterword.acts.applications import change_contact
from afterword.acts.happenings import NotYetHappened
from afterword.core.history import About
from afterword.reads import network as reads
from afterword.records.access import person_of, removed_person_of
from afterword.records.models import Contact
from afterword.web.forms.people import NetworkPerson, Note, Rhythm, Word
from afterword.web.views.visiting import done, for_visitor, page_number, posted, show, written_once
from afterword.web.visitor import Visit

LONGEST = 200


@require_safe
@for_visitor
def people(request: HttpRequest, visit: Visit) -> HttpResponse:
    """All of them, or those that the address asks for, a page at a time."""
    words = request.GET.get("words", "")[:LONGEST].replace("\0", "")
    chosen = request.GET.get("who", "")
    chosen = chosen if chosen in dict(reads.FILTERS) else ""
    found = reads.people(visit.seeker, words_=words, chosen=chosen, page=page_number(request), now=visit.now)
    return show(request, "people", found=found)


@require_http_methods(["GET", "HEAD", "POST"])
@for_visitor
@written_once
def add(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Somebody of the network."""
    form = NetworkPerson(posted(request))
    if form.is_valid():
        who = acts.add_person(visit.seeker, **form.cleaned_data, now=visit.now)
        return done(request, f"{who.name} is added.", "person", key=who.key)
    return show(request, "person-form", form, form=form, title="Somebody you know", act="Add", back=reverse("people"))


@require_http_methods(["GET", "HEAD", "POST"])
@for_visitor
@written_once
def edit(request: HttpRequest, visit: Visit, key: str) -> HttpResponse:
    """Correct what is known of somebody."""
    row = person_of(visit.seeker, key)
    known: dict[str, object] = {"name": row.name, "address": row.address, "title": row.title, "channel": row.channel}
    form = NetworkPerson(posted(request), initial=known)
    if form.is_valid():
        change_contact(row, **form.cleaned_data, now=visit.now)
        return done(request, "Corrected.", "person", key=key)
    back = reverse("person", kwargs={"key": key})
    return show(request, "person-form", form, form=form, title=row.name, act="Save", back=back)


@require_safe
@for_visitor
def person(request: HttpRequest, visit: Visit, key: str) -> HttpResponse:
    """One of them whole."""
    return _show(request, visit, person_of(visit.seeker, key))


def _show(request: HttpRequest, visit: Visit, row: Contact, **bound: Rhythm | Word | Note) -> HttpResponse:
    page = reads.person_page(row, now=visit.now)
    forms = {
        "choosing": Rhythm(auto_id="rhythm_%s", initial={"every": page.every or None, "unit": page.unit}),
        "telling": Word(auto_id="word_%s", initial={"at": visit.now}),
        "noting": Note(auto_id="note_%s"),
    } | bound
    return show(request, "person", *bound.values(), **forms, page=page)


@require_POST
@for_visitor
@written_once
def choose(request: HttpRequest, visit: Visit, key: str) -> HttpResponse:
    """How often to be in touch with them."""
    row, form = person_of(visit.seeker, key), Rhythm(posted(request))
    if not form.is_valid():
        return _show(request, visit, row, choosing=form)
    every = form.cleaned_data["every"] or 0
    act = acts.choose_rhythm(row, every=every, unit=form.cleaned_data["unit"], now=visit.now)
    return _done(request, "Kept." if every else "You will not be asked for a word to them.", row, act)


@require_POST
@for_visitor
@written_once
def word(request: HttpRequest, visit: Visit, key: str) -> HttpResponse:
    """Something was said between the two."""
    row, form = person_of(visit.seeker, key), Word(posted(request))
    if form.is_valid():
        data = form.cleaned_data
        try:
            match data["who"]:
                case "wrote":
                    act = acts.note_greeting(row, at=data["at"], now=visit.now)
                case "spoke":
                    act = acts.note_talk(row, at=data["at"], words=data["words"], now=visit.now)
                case _:
                    act = acts.note_their_word(row, at=data["at"], words=data["words"], now=visit.now)
        except NotYetHappened:
            form.add_error("at", "That is still to come: write it down once it has happened.")
        else:
            return _done(request, "Written down.", row, act)
    return _show(request, visit, row, telling=form)


@require_POST
@for_visitor
@written_once
def note(request: HttpRequest, visit: Visit, key: str) -> HttpResponse:
    """Something worth remembering of them."""
    row, form = person_of(visit.seeker, key), Note(posted(request))
    if form.is_valid():
        try:
            act = acts.note_about(
                row, what=About(form.cleaned_data["what"]), words=form.cleaned_data["words"], now=visit.now
            )
        except acts.NothingNoted as nothing:
            form.add_error("words", str(nothing))
        else:
            return _done(request, "Noted.", row, act)
    return _show(request, visit, row, noting=form)


def _done(request: HttpRequest, words: str, row: Contact, act: object) -> HttpResponse:
    return done(request, words, "person", undo_url=reverse("undo", kwargs={"act": act}), key=row.key)


@require_POST
@for_visitor
def remove(request: HttpRequest, visit: Visit, key: str) -> HttpResponse:
    """Somebody of the network is put out of sight."""
    row = person_of(visit.seeker, key)
    if row.application is not None:
        return done(request, f"{row.name} belongs to {row.application.employer} and stays there.", "person", key=key)
    acts.remove_person(row, now=visit.now)
    return done(request, f"{row.name} is removed.", "people", undo_url=reverse("restore-person", kwargs={"key": key}))


@require_POST
@for_visitor
def restore(request: HttpRequest, visit: Visit, key: str) -> HttpResponse:
    """And back."""
    row = removed_person_of(visit.seeker, key)
    acts.restore_person(row, now=visit.now)
    return done(request, f"{row.name} is back.", "person", key=key)
