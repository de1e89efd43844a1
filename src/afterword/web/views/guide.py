"""The guide: its contents and search, a chapter, and the whole as a file to keep."""

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.http import content_disposition_header
from django.views.decorators.http import require_safe

from afterword.core.guide import xhtml
from afterword.reads.counts import Counts
from afterword.reads.guide.epub import epub
from afterword.reads.guide.pages import chapter_page
from afterword.reads.guide.pages import contents as read_contents
from afterword.reads.guide.pdf import pdf
from afterword.reads.today import Today
from afterword.records.history import policy_of
from afterword.web.context import counted
from afterword.web.views.visiting import for_visitor, show
from afterword.web.visitor import Visit

LONGEST = 200
"""As many characters of a question are looked for."""
NAME = "after-the-interview"


@require_safe
@for_visitor
def contents(request: HttpRequest, visit: Visit) -> HttpResponse:
    """All chapters; those that speak of `q`, if something is asked."""
    question = request.GET.get("q", "").strip()[:LONGEST]
    page = read_contents(visit.seeker, question=question, now=visit.now)
    _count(request, page.today)
    return show(request, "guide", page=page)


@require_safe
@for_visitor
def chapter(request: HttpRequest, visit: Visit, slug: str) -> HttpResponse:
    """One chapter."""
    page = chapter_page(visit.seeker, slug, now=visit.now)
    if page is None:
        raise Http404("There is no such chapter in the guide.")
    _count(request, page.today)
    body, notes = xhtml.body(page.chapter, _address), xhtml.notes(page.chapter)
    return show(request, "chapter", page=page, body=body, notes=notes)


@require_safe
@for_visitor
def works(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Everything that was read for it."""
    page = read_contents(visit.seeker, question="", now=visit.now)
    _count(request, page.today)
    return show(request, "works", page=page, works=xhtml.bibliography(page.guide.works))


@require_safe
@for_visitor
def as_pdf(request: HttpRequest, visit: Visit) -> HttpResponse:
    """The whole guide to print, with the numbers of one's own habits."""
    return _file(pdf(policy_of(visit.seeker)), "application/pdf", f"{NAME}.pdf")


@require_safe
@for_visitor
def as_epub(request: HttpRequest, visit: Visit) -> HttpResponse:
    """The whole guide as an e-book."""
    return _file(epub(policy_of(visit.seeker)), "application/epub+zip", f"{NAME}.epub")


def _file(content: bytes, kind: str, name: str) -> HttpResponse:
    named = {"Content-Disposition": content_disposition_header(as_attachment=True, filename=name) or "attachment"}
    return HttpResponse(content, content_type=kind, headers=named)


def _address(slug: str) -> str:
    return reverse("chapter", args=[slug])


def _count(request: HttpRequest, look: Today) -> None:
    """Let the frame use what was read anyway."""
    asked = len(look.asked) + look.more_asked
    counted(request, Counts(due=look.applications_now, asked=asked, unsettled=len(look.unsettled)))
