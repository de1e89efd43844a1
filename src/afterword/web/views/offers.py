"""Offers: one with its terms, all of them side by side, and the withdrawals that a yes calls for."""

from datetime import datetime
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from afterword.acts import offers as acts
from afterword.acts.happenings import NotYetHappened
from afterword.acts.letters import LetterRefused, approve_letter
from afterword.acts.offers import NothingNamed
from afterword.acts.wished import begin_letter
from afterword.core.steps import StepKind
from afterword.core.terms import TERMS
from afterword.reads import offers as reads
from afterword.reads.people import people_of
from afterword.records.access import application_of, contact_of, letter_of
from afterword.records.models import Application, State
from afterword.web.flash import say
from afterword.web.forms.offers import OfferMade, Terms
from afterword.web.views.visiting import done, for_visitor, posted, show, written_once
from afterword.web.visitor import Visit

STANDINGS = {"spoken": False, "written": True}
"""Whether an offer is on paper, by the last part of the address."""


@require_safe
@for_visitor
def offers(request: HttpRequest, visit: Visit) -> HttpResponse:
    """All open offers side by side."""
    return show(request, "offers", page=reads.comparison(visit.seeker, now=visit.now))


@require_safe
@for_visitor
def offer(request: HttpRequest, visit: Visit, key: str) -> HttpResponse:
    """What an employer offers, and what is still missing."""
    row = application_of(visit.seeker, key)
    return show(request, "offer", row=row, offer=reads.offer_page(row, now=visit.now))


@require_http_methods(["GET", "HEAD", "POST"])
@for_visitor
@written_once
def made(request: HttpRequest, visit: Visit, key: str, how: str) -> HttpResponse:
    """They made an offer, or put it on paper."""
    if how not in STANDINGS:
        raise Http404
    row, on_paper = application_of(visit.seeker, key), STANDINGS[how]
    form = OfferMade(posted(request), people=people_of(row), initial=_known(row, visit.now, on_paper=on_paper))
    if on_paper:
        del form.fields["paper_by"]
        form.recall(reads.terms_now(row, on_paper=False, now=visit.now))
    if form.is_valid():
        try:
            act = _note(visit, row, form, on_paper=on_paper)
        except NotYetHappened:
            form.add_error("at", "That is still to come: write down when it happened, or wait until it has.")
        else:
            return done(request, "Written down.", "offer", undo_url=reverse("undo", kwargs={"act": act}), key=key)
    return show(request, "offer-made", form, form=form, row=row, on_paper=on_paper)


def _note(visit: Visit, row: Application, form: OfferMade, *, on_paper: bool) -> UUID:
    data = form.cleaned_data
    return acts.note_offer(
        row,
        on_paper=on_paper,
        at=data["at"],
        contact=contact_of(visit.seeker, data["contact"]) if data["contact"] else None,
        terms=form.terms(),
        answer_by=data["answer_by"],
        paper_by=data.get("paper_by", ""),
        now=visit.now,
    )


def _known(row: Application, now: datetime, *, on_paper: bool) -> dict[str, object]:
    """What the form begins with: the terms as they are known."""
    terms = reads.terms_now(row, on_paper=on_paper, now=now)
    known: dict[str, object] = {"at": now}
    if terms is not None:
        known |= {name: getattr(terms, name) for name in TERMS} | {"answer_by": terms.answer_by}
    return known


@require_http_methods(["GET", "HEAD", "POST"])
@for_visitor
@written_once
def terms(request: HttpRequest, visit: Visit, key: str, how: str) -> HttpResponse:
    """What is known of the terms now, or what they changed."""
    if how not in STANDINGS:
        raise Http404
    row, on_paper = application_of(visit.seeker, key), STANDINGS[how]
    form = Terms(posted(request), initial=_known(row, visit.now, on_paper=on_paper))
    if on_paper:
        form.recall(reads.terms_now(row, on_paper=False, now=visit.now))
    if form.is_valid():
        try:
            act = acts.name_terms(
                row, on_paper=on_paper, terms=form.terms(), answer_by=form.cleaned_data["answer_by"], now=visit.now
            )
        except NothingNamed as nothing:
            form.add_error(None, str(nothing))
        else:
            return done(request, "Kept.", "offer", undo_url=reverse("undo", kwargs={"act": act}), key=key)
    return show(request, "offer-terms", form, form=form, row=row, on_paper=on_paper)


WISHES = {"more-time": StepKind.MORE_TIME, "feedback": StepKind.FEEDBACK}
"""The letters that one may wish for, by the last part of the address."""


@require_POST
@for_visitor
@written_once
def wish(request: HttpRequest, visit: Visit, key: str, what: str) -> HttpResponse:
    """Draft a letter that nothing calls for; the rules say whether it is open."""
    if what not in WISHES:
        raise Http404
    row = application_of(visit.seeker, key)
    try:
        letter = begin_letter(row, WISHES[what], now=visit.now)
    except LetterRefused as refused:
        return done(request, str(refused), "application", key=key)
    return redirect("letter", id_=letter.pk)


@require_safe
@for_visitor
def farewells(request: HttpRequest, visit: Visit) -> HttpResponse:
    """The withdrawals to everybody else, together."""
    return show(request, "farewells", letters=reads.farewells(visit.seeker))


@require_POST
@for_visitor
def approve_farewell(request: HttpRequest, visit: Visit, id_: UUID) -> HttpResponse:
    """Approve one of them without leaving the page."""
    letter = letter_of(visit.seeker, id_)
    if letter.kind != StepKind.WITHDRAWAL:
        raise Http404
    try:
        if letter.state in (State.DRAFT, State.HELD, State.APPROVED):
            approve_letter(letter, now=visit.now)
    except LetterRefused as refused:
        say(request, str(refused))
    else:
        say(request, f"Approved: {letter.application.employer}.")
    return redirect("farewells")
