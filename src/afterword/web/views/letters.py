"""A letter beside what it rests on, and what one does with it."""

from collections.abc import Callable
from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from afterword.acts import documents
from afterword.acts import letters as acts
from afterword.acts import outbox as states
from afterword.acts.by_hand import eml_of, mailto_of
from afterword.acts.letters import LetterChangedMeanwhile, LetterRefused
from afterword.core.history import Channel
from afterword.reads.letters import LetterPage, letter_page, sending_of
from afterword.reads.letters import outbox as read_outbox
from afterword.reads.mail import mail_account
from afterword.reads.tone import remarks_on
from afterword.records.access import document_of, letter_of
from afterword.records.models import Letter, State
from afterword.records.versions import version_of_words
from afterword.web.flash import say
from afterword.web.forms.letters import Chosen, LetterWords, SendLater
from afterword.web.views.visiting import CONFLICT, UNPROCESSABLE, for_visitor, posted, show
from afterword.web.visitor import Visit


@require_safe
@for_visitor
def outbox(request: HttpRequest, visit: Visit) -> HttpResponse:
    """All letters."""
    return show(request, "outbox", outbox=read_outbox(visit.seeker))


@require_safe
@for_visitor
def letter(request: HttpRequest, visit: Visit, id_: UUID) -> HttpResponse:
    """One letter."""
    return _page(request, visit, letter_of(visit.seeker, id_))


@require_http_methods(["GET", "HEAD", "POST"])
@for_visitor
def edit(request: HttpRequest, visit: Visit, id_: UUID) -> HttpResponse:
    """Change its words."""
    row = letter_of(visit.seeker, id_)
    form = LetterWords(posted(request), initial={"subject": row.subject, "body": row.body})
    if form.is_valid():
        try:
            acts.edit_letter(row, **form.cleaned_data, seen=request.POST.get("seen", ""), now=visit.now)
        except LetterChangedMeanwhile as changed:
            row.refresh_from_db()
            return _page(request, visit, row, form=form, refusal=str(changed), status=CONFLICT)
        except LetterRefused as refused:
            return _page(request, visit, row, form=form, refusal=str(refused))
        say(request, "Kept.")
        return redirect("letter", id_=id_)
    return _page(request, visit, row, form=form)


class Act(NamedTuple):
    """What one does with a letter, what is said when it is done, and the states to which it leads: a letter that is in
    one of them when the button is pressed again has had its way.
    """

    do: Callable[[Letter, datetime], Letter]
    said: str = ""
    leads_to: frozenset[str] = frozenset()


ACTS: dict[str, Act] = {
    "approve": Act(
        lambda row, now: acts.approve_letter(row, now=now),
        "Approved.",
        frozenset({State.APPROVED, State.SCHEDULED, State.CLAIMED, State.SENDING, State.SENT}),
    ),
    "recall": Act(
        lambda row, now: acts.recall_letter(row, now=now),
        "Back on your desk: it is a draft again.",
        frozenset({State.DRAFT}),
    ),
    "reword": Act(lambda row, now: acts.reword_letter(row, now=now)),
    "by-hand": Act(lambda row, now: acts.open_by_hand(row, now=now)),
    "sent": Act(lambda row, now: acts.sent_by_hand(row, now=now), "Written down as sent.", frozenset({State.SENT})),
    "not-sent": Act(
        lambda row, now: acts.not_sent_by_hand(row, now=now), "It is a draft again.", frozenset({State.DRAFT})
    ),
    "went": Act(
        lambda row, now: acts.settle_unsure(row, went_out=True, now=now),
        "Written down as sent.",
        frozenset({State.SENT}),
    ),
    "did-not-go": Act(
        lambda row, now: acts.settle_unsure(row, went_out=False, now=now),
        "A new copy is written; it waits for your approval.",
        frozenset({State.CANCELLED}),
    ),
}
"""What one does with a letter, by the last part of the address."""


@require_POST
@for_visitor
def act(request: HttpRequest, visit: Visit, id_: UUID, what: str) -> HttpResponse:
    """Do it, or show why not."""
    if what not in ACTS:
        raise Http404
    row, wanted = letter_of(visit.seeker, id_), ACTS[what]
    if row.state in wanted.leads_to:
        return redirect("letter", id_=id_)
    try:
        current = wanted.do(row, visit.now)
    except LetterRefused as refused:
        fresh = letter_of(visit.seeker, id_)
        if fresh.state in wanted.leads_to:
            return redirect("letter", id_=id_)
        return _page(request, visit, fresh, refusal=_why(refused))
    if wanted.said:
        say(request, wanted.said, undo_url=_undo_url(current) if what in TAKEN_BACK else "")
    return redirect("letter", id_=current.pk)


@require_POST
@for_visitor
def later(request: HttpRequest, visit: Visit, id_: UUID) -> HttpResponse:
    """Approve it for a moment that is still to come."""
    row, form = letter_of(visit.seeker, id_), SendLater(posted(request))
    if not form.is_valid():
        return _page(request, visit, row, later=form)
    try:
        acts.approve_letter(row, now=visit.now, not_before=form.cleaned_data["not_before"])
    except LetterRefused as refused:
        return _page(request, visit, letter_of(visit.seeker, id_), refusal=str(refused))
    say(request, "Approved.")
    return redirect("letter", id_=id_)


@require_POST
@for_visitor
def enclose(request: HttpRequest, visit: Visit, id_: UUID) -> HttpResponse:
    """Let a document go with it."""
    return _with_document(request, visit, id_, documents.enclose)


@require_POST
@for_visitor
def leave_out(request: HttpRequest, visit: Visit, id_: UUID) -> HttpResponse:
    """Let a document stay here."""
    return _with_document(request, visit, id_, documents.leave_out)


def _with_document(request: HttpRequest, visit: Visit, id_: UUID, change: Callable[..., Letter]) -> HttpResponse:
    row, form = letter_of(visit.seeker, id_), Chosen(posted(request))
    if not form.is_valid():
        raise Http404
    try:
        change(row, document_of(visit.seeker, form.cleaned_data["document"]), now=visit.now)
    except LetterRefused as refused:
        return _page(request, visit, row, refusal=str(refused))
    return redirect("letter", id_=id_)


@require_safe
@for_visitor
def eml(request: HttpRequest, visit: Visit, id_: UUID) -> HttpResponse:
    """The letter as a file for one's own mail program."""
    row = letter_of(visit.seeker, id_)
    try:
        content = eml_of(row)
    except LetterRefused as refused:
        return _page(request, visit, row, refusal=str(refused))
    named = {"Content-Disposition": f'attachment; filename="{row.kind}.eml"'}
    return HttpResponse(content, content_type="message/rfc822", headers=named)


TAKEN_BACK = ("sent", "went")
"""The acts that write down what a person did, and that they may have pressed by mistake."""


def _undo_url(row: Letter) -> str:
    sending = sending_of(row)
    return reverse("undo", kwargs={"act": sending}) if sending else ""


def _why(refused: LetterRefused) -> str:
    """The refusal's own sentence, where the page does not already say it above the button."""
    return "" if refused.verdict is not None else str(refused)


def _page(
    request: HttpRequest,
    visit: Visit,
    row: Letter,
    *,
    form: LetterWords | None = None,
    later: SendLater | None = None,
    refusal: str | None = None,
    status: int = UNPROCESSABLE,
) -> HttpResponse:
    page = letter_page(row, now=visit.now)
    context = {
        "seen": version_of_words(row),
        "is_changed": status == CONFLICT,
        "page": page,
        "form": form,
        "later": later or SendLater(),
        "refusal": refusal,
        "mailto": _mailto(row, page),
        "account": mail_account(visit.seeker),
        "seeker": visit.seeker,
        "remarks": remarks_on(row, _body(row, form), now=visit.now) if row.state in states.OPEN else None,
    }
    is_refused = refusal is not None or later is not None or (form is not None and form.is_bound)
    return render(request, "afterword/letter.html", context, status=status if is_refused else 200)


def _body(row: Letter, form: LetterWords | None) -> str:
    """The words that the page shows: those that were typed, or those that are kept."""
    typed = form.data.get("body", row.body) if form is not None and form.is_bound else row.body
    return typed.replace("\r\n", "\n")


def _mailto(row: Letter, page: LetterPage) -> str:
    """The address for the person's own mail program, while a letter is theirs to send."""
    is_theirs = page.letter.state == "sending" and page.letter.by_hand and page.letter.channel == Channel.EMAIL
    return mailto_of(row) if is_theirs else ""
