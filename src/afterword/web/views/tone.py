"""How a letter sounds: the remarks while one types, and a better wording put in by one button."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from afterword.acts import letters as acts
from afterword.acts.letters import LetterRefused
from afterword.reads.tone import remarks_on
from afterword.records.access import letter_of
from afterword.records.models import Letter
from afterword.web.flash import say
from afterword.web.forms.letters import LetterWords
from afterword.web.views.visiting import for_visitor, posted, show
from afterword.web.visitor import Visit


@require_POST
@for_visitor
def remarks(request: HttpRequest, visit: Visit, id_: UUID) -> HttpResponse:
    """The remarks on the words as they are typed; nothing is kept."""
    row = letter_of(visit.seeker, id_)
    form = LetterWords(posted(request))
    found = remarks_on(row, _lines(form.cleaned_data["body"]), now=visit.now) if form.is_valid() else ()
    return show(request, "components/remarks", remarks=found, letter_id=id_, is_open=True)


@require_POST
@for_visitor
def better(request: HttpRequest, visit: Visit, id_: UUID) -> HttpResponse:
    """Put the better wording of one remark in the place of its words, and keep the letter."""
    row = letter_of(visit.seeker, id_)
    form = LetterWords(posted(request))
    is_typed = form.is_valid()
    subject, body = (form.cleaned_data["subject"], form.cleaned_data["body"]) if is_typed else (row.subject, row.body)
    wanted = request.POST.get("put", "")
    improved = _improved(row, _lines(body), wanted, visit)
    try:
        acts.edit_letter(row, subject=subject, body=improved, now=visit.now)
    except LetterRefused as refused:
        say(request, str(refused))
        return redirect("letter", id_=id_)
    say(request, "Put in." if improved != _lines(body) else "These words have changed since: nothing was put in.")
    return redirect("edit-letter" if is_typed else "letter", id_=id_)


def _improved(row: Letter, body: str, wanted: str, visit: Visit) -> str:
    """The body with the better wording, if the remark still holds of it; else as it was."""
    for each in remarks_on(row, body, now=visit.now):
        if each.id == wanted:
            return tidy(body[: each.start], each.better, body[each.end :])
    return body


def tidy(before: str, better: str, after: str) -> str:
    """The parts as one text; where words are left out, no empty place stays behind."""
    if better:
        return before + better + after
    if before[-1:] in ("", "\n"):
        return before + after.lstrip(" ") if after.strip(" ")[:1] != "\n" else before.rstrip("\n") + after.lstrip(" ")
    return before.rstrip(" ") + after


def _lines(body: str) -> str:
    """A text area's line ends as the letter keeps them."""
    return body.replace("\r\n", "\n")
