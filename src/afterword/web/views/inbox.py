"""The inbox: questions, one message whole, and the kinds that may file themselves."""

from collections.abc import Callable
from datetime import datetime

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from afterword.acts import proposals as acts
from afterword.acts.filing import WhoseAddress
from afterword.acts.interviews import EndsBeforeItStarts
from afterword.acts.proposals import ProposalSettled, WhichApplication
from afterword.acts.recording import NothingToUndo
from afterword.core.mail.filing import FiledAs
from afterword.reads import inbox as reads
from afterword.reads.people import people_of
from afterword.records.access import contact_of, message_of, proposal_of
from afterword.records.filings import filing_from_json
from afterword.records.models import Application, FilingRule, Proposal
from afterword.web.flash import say
from afterword.web.forms.inbox import NEW, NOBODY, THE_SENDER, Correct, Rules
from afterword.web.views.visiting import done, for_visitor, next_page, posted, show
from afterword.web.visitor import Visit

MOST_APPLICATIONS = 500


@require_safe
@for_visitor
def inbox(request: HttpRequest, visit: Visit) -> HttpResponse:
    """What waits for a yes or no."""
    return show(request, "inbox", inbox=reads.inbox(visit.seeker, now=visit.now))


@require_safe
@for_visitor
def message(request: HttpRequest, visit: Visit, id_: int) -> HttpResponse:
    """One message."""
    return show(request, "message", page=reads.message_page(message_of(visit.seeker, id_), now=visit.now))


@require_safe
@for_visitor
def original(request: HttpRequest, visit: Visit, id_: int) -> HttpResponse:
    """A message as it came: to keep, never to be shown by the browser."""
    content = reads.original_of(message_of(visit.seeker, id_))
    if content is None:
        raise Http404("The original of this message is in your mailbox; it was not kept here.")
    named = {"Content-Disposition": f'attachment; filename="message-{id_}.eml"'}
    return HttpResponse(content, content_type="application/octet-stream", headers=named)


Act = Callable[[Proposal, datetime], Proposal]

ACTS: dict[str, tuple[Act, str]] = {
    "accept": (lambda row, now: acts.accept_proposal(row, now=now), "Written down."),
    "dismiss": (lambda row, now: acts.dismiss_proposal(row, now=now), "Left alone."),
    "not-ours": (
        lambda row, now: acts.dismiss_proposal(row, now=now, is_not_ours=True),
        "Left alone, and this sender is not asked about again.",
    ),
    "undo": (lambda row, now: acts.undo_proposal(row, now=now), "Taken back: it waits for your answer again."),
}
"""What one does with a proposal, by the last part of the address, and what is said when it is done."""


@require_POST
@for_visitor
def act(request: HttpRequest, visit: Visit, id_: int, what: str) -> HttpResponse:
    """Do it; what cannot be written down as it stands is shown to be set right."""
    if what not in ACTS:
        raise Http404
    row, (do, said) = proposal_of(visit.seeker, id_), ACTS[what]
    try:
        settled = do(row, visit.now)
    except (WhichApplication, WhoseAddress, EndsBeforeItStarts) as missing:
        say(request, str(missing))
        return redirect("correct-proposal", id_=id_)
    except (ProposalSettled, NothingToUndo) as settled_before:
        say(request, str(settled_before))
    else:
        say(request, said, undo_url=_undo_url(settled) if what != "undo" else "")
    return redirect(next_page(request, "inbox"))


def _undo_url(proposal: Proposal) -> str:
    return "" if proposal.by == acts.KNOWN else reverse("proposal-act", kwargs={"id_": proposal.pk, "what": "undo"})


@require_http_methods(["GET", "HEAD", "POST"])
@for_visitor
def correct(request: HttpRequest, visit: Visit, id_: int) -> HttpResponse:
    """Set a proposal right, and write it down."""
    row = proposal_of(visit.seeker, id_)
    form = _form(request, visit, row)
    if form.is_valid():
        chosen = form.cleaned_data["contact"]
        contact = contact_of(visit.seeker, chosen) if chosen not in (THE_SENDER, NOBODY) else None
        try:
            settled = acts.accept_proposal(row, now=visit.now, corrected=form.corrected(contact))
        except (WhoseAddress, ProposalSettled, EndsBeforeItStarts) as refused:
            form.add_error(None, str(refused))
        else:
            return done(request, "Written down.", "inbox", undo_url=_undo_url(settled))
    look = reads.proposal_look(row, now=visit.now)
    return show(request, "correct-proposal", form, form=form, look=look, message=row.received)


def _form(request: HttpRequest, visit: Visit, row: Proposal) -> Correct:
    known = row.application if row.application and row.application.removed_at is None else None
    mine = Application.objects.filter(seeker=visit.seeker, removed_at=None).order_by("ended", "-opened_at")
    reading = row.received.reading
    return Correct(
        posted(request),
        proposed=filing_from_json(row.fields["filing"]),
        applications=list(mine[:MOST_APPLICATIONS]),
        people=people_of(known) if known else (),
        initial={
            "application": known.key if known else NEW,
            "employer": reading.get("employer", ""),
            "role": reading.get("role", ""),
            "contact": THE_SENDER,
        },
    )


@require_http_methods(["GET", "HEAD", "POST"])
@for_visitor
def rules(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Which kinds file themselves; none does at first."""
    above = {FiledAs(one.kind): f"{one.above:g}" for one in FilingRule.objects.filter(seeker=visit.seeker)}
    form = Rules(posted(request), above=above)
    if form.is_valid():
        for kind, certainty in form.chosen().items():
            acts.let_file(visit.seeker, kind=kind, above=certainty, now=visit.now)
        return done(request, "Kept.", "inbox")
    return show(request, "filing-rules", form, form=form)
