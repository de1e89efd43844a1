"""Writing down what happened outside an interview, and ending an application."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.forms import Form
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST

from afterword.acts import happenings as acts
from afterword.acts.happenings import NotYetHappened
from afterword.core.history import OFFERS, ReplyKind
from afterword.reads.offers import farewells
from afterword.reads.people import people_of
from afterword.records.access import application_of, contact_of
from afterword.records.models import Application
from afterword.web.flash import say
from afterword.web.forms import happenings as forms
from afterword.web.views.visiting import done, for_visitor, next_page, posted, show, written_once
from afterword.web.visitor import Visit

Write = Callable[..., UUID | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One kind of happening: what its page asks, and the act that writes it down."""

    title: str
    form: type[forms.Happening]
    write: Write
    lede: str = ""


PAGES: dict[str, Page] = {
    "reply": Page(title="They wrote", form=forms.Reply, write=acts.note_reply),
    "call": Page(title="We spoke", form=forms.Call, write=acts.note_call),
    "time-frame": Page(
        title="They said when I will hear",
        form=forms.TimeFrame,
        write=acts.note_time_frame,
        lede="What they said last counts.",
    ),
    "promise": Page(title="A promise", form=forms.Promised, write=acts.make_promise),
    "bounce": Page(
        title="A letter came back",
        form=forms.Bounce,
        write=acts.note_bounce,
        lede="Nothing goes to that address until you correct it.",
    ),
    "away": Page(
        title="Out of office",
        form=forms.Away,
        write=acts.note_out_of_office,
        lede="That is no answer yet: what you would ask moves to their return.",
    ),
    "no-contact": Page(
        title="They want no contact",
        form=forms.NoContact,
        write=acts.ask_no_contact,
        lede="Afterword will not suggest a letter to them, and lets none leave.",
    ),
    "note": Page(title="A note", form=forms.Note, write=acts.write_note, lede="Only for yourself."),
}
"""What can be written down about an application, by the last part of its address."""


@require_http_methods(["GET", "HEAD", "POST"])
@for_visitor
@written_once
def log(request: HttpRequest, visit: Visit, key: str, what: str) -> HttpResponse:
    """One happening: asked for, and written down."""
    if what not in PAGES:
        raise Http404
    row, page = application_of(visit.seeker, key), PAGES[what]
    form = page.form(posted(request), people=people_of(row), initial=_begun(request, visit))
    if form.is_valid():
        try:
            act = page.write(row, **_arguments(visit, form), now=visit.now)
        except NotYetHappened:
            form.add_error("at", "That is still to come: write down when it happened, or wait until it has.")
        else:
            undo_url = reverse("undo", kwargs={"act": act}) if act else ""
            to = LEADS_TO.get(form.cleaned_data.get("kind", ""), "application")
            return done(request, "Written down.", to, undo_url=undo_url, key=key)
    return show(request, "form", form, form=form, row=row, title=page.title, lede=page.lede, act="Write it down")


def _begun(request: HttpRequest, visit: Visit) -> dict[str, object]:
    """What the address says that it was: "they said no", chosen on the way here."""
    kind = request.GET.get("kind", "")
    return {"at": visit.now} | ({"kind": kind} if kind in set(ReplyKind) else {})


LEADS_TO = {**dict.fromkeys(map(str, OFFERS), "offer"), str(ReplyKind.REJECTION): "rejection"}
"""The pages that help further with what they wrote."""


def _arguments(visit: Visit, form: Form) -> dict[str, Any]:
    """What the form holds as the act wants it: a person for a key, a kind for its name."""
    data = dict(form.cleaned_data)
    if "contact" in data:
        data["contact"] = contact_of(visit.seeker, data["contact"]) if data["contact"] else None
    if "kind" in data:
        data["kind"] = ReplyKind(data["kind"])
    return data


@require_POST
@for_visitor
@written_once
def keep_promise(request: HttpRequest, visit: Visit, key: str, promise: str) -> HttpResponse:
    """A promise was kept just now."""
    row = application_of(visit.seeker, key)
    act = acts.keep_promise(row, promise, at=visit.now, now=visit.now)
    say(request, "Kept.", undo_url=reverse("undo", kwargs={"act": act}))
    return redirect(next_page(request, "application", key=key))


@dataclass(frozen=True, slots=True, kw_only=True)
class Ending:
    """One way in which an application ends, and what is to be known before one says yes."""

    title: str
    lede: str
    act: str
    said: str
    end: Callable[[Application, datetime], UUID]


ENDINGS: dict[str, Ending] = {
    "accept": Ending(
        title="Accept the offer?",
        lede="A letter of acceptance will be written for you to approve. Where the offer is on paper, your search ends"
        " and your other applications propose a courteous withdrawal. Where it was only spoken, the search goes on.",
        act="Yes, I accept",
        said="You decided to accept.",
        end=lambda row, now: acts.accept_offer(row, now=now),
    ),
    "decline": Ending(
        title="Decline the offer?",
        lede="The offer counts as answered. You can take this back as long as nothing was sent.",
        act="Yes, I decline",
        said="You decided against the offer.",
        end=lambda row, now: acts.decline_offer(row, now=now),
    ),
    "withdraw": Ending(
        title="Withdraw?",
        lede="A short, courteous note will be written for you to approve.",
        act="Yes, I withdraw",
        said="You withdrew.",
        end=lambda row, now: acts.withdraw(row, now=now),
    ),
    "close": Ending(
        title="Put it away?",
        lede="Nothing is sent and nothing is lost. A late answer opens it again.",
        act="Put it away",
        said="Put away.",
        end=lambda row, now: acts.close(row, now=now),
    ),
}
"""How an application can end, by the last part of its address."""


@require_http_methods(["GET", "HEAD", "POST"])
@for_visitor
@written_once
def end(request: HttpRequest, visit: Visit, key: str, how: str) -> HttpResponse:
    """Ask once, then end it."""
    if how not in ENDINGS:
        raise Http404
    row, ending = application_of(visit.seeker, key), ENDINGS[how]
    if request.method == "POST":
        undo_url = reverse("undo", kwargs={"act": ending.end(row, visit.now)})
        if how == "accept" and farewells(visit.seeker):
            return done(request, ending.said, "farewells", undo_url=undo_url)
        return done(request, ending.said, "application", undo_url=undo_url, key=key)
    return show(request, "confirm", row=row, page=ending)
