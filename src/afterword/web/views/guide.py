"""The guide: its contents and search, a chapter, and the whole as a file. It can be read before the first search."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import wraps
from typing import Concatenate

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.http import content_disposition_header
from django.views.decorators.http import require_safe

from afterword.core.guide import xhtml
from afterword.reads.counts import Counts
from afterword.reads.guide.book import guide
from afterword.reads.guide.epub import epub
from afterword.reads.guide.pages import chapter_page, habits_of
from afterword.reads.guide.pages import contents as read_contents
from afterword.reads.guide.pdf import pdf
from afterword.reads.today import Today
from afterword.records.models import Seeker
from afterword.web.context import counted
from afterword.web.views import visiting
from afterword.web.views.visiting import P, View, show
from afterword.web.visitor import Visit, seeker_of

LONGEST = 200
"""As many characters of a question are looked for."""
NAME = "after-the-interview"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """Who reads, with a search or without one yet."""

    seeker: Seeker | None
    now: datetime


def for_reader(view: Callable[Concatenate[HttpRequest, Reader, P], HttpResponse]) -> View[P]:
    """A view for everybody who came in."""

    @wraps(view)
    def read(request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        reader = Reader(seeker=seeker_of(request), now=visiting.clock())
        if reader.seeker:
            request.visit = Visit(seeker=reader.seeker, now=reader.now)  # type: ignore[attr-defined]
        return view(request, reader, *args, **kwargs)

    return read


@require_safe
@for_reader
def contents(request: HttpRequest, reader: Reader) -> HttpResponse:
    """All chapters; those that speak of `q`, if something is asked."""
    question = request.GET.get("q", "").strip()[:LONGEST]
    page = read_contents(reader.seeker, question=question, now=reader.now)
    _count(request, page.today)
    return show(request, "guide", page=page)


@require_safe
@for_reader
def chapter(request: HttpRequest, reader: Reader, slug: str) -> HttpResponse:
    """One chapter."""
    page = chapter_page(reader.seeker, slug, now=reader.now)
    if page is None:
        raise Http404("There is no such chapter in the guide.")
    _count(request, page.today)
    return show(request, "chapter", page=page, body=xhtml.body(page.chapter, _address), notes=xhtml.notes(page.chapter))


@require_safe
@for_reader
def works(request: HttpRequest, reader: Reader) -> HttpResponse:
    """Everything that was read for it."""
    return show(request, "works", works=xhtml.bibliography(guide(habits_of(reader.seeker)).works))


@require_safe
@for_reader
def as_pdf(request: HttpRequest, reader: Reader) -> HttpResponse:
    """The whole guide to print, with the numbers of one's own habits."""
    return _file(pdf(habits_of(reader.seeker)), "application/pdf", f"{NAME}.pdf")


@require_safe
@for_reader
def as_epub(request: HttpRequest, reader: Reader) -> HttpResponse:
    """The whole guide as an e-book."""
    return _file(epub(habits_of(reader.seeker)), "application/epub+zip", f"{NAME}.epub")


def _file(content: bytes, kind: str, name: str) -> HttpResponse:
    named = {"Content-Disposition": content_disposition_header(as_attachment=True, filename=name) or "attachment"}
    return HttpResponse(content, content_type=kind, headers=named)


def _address(slug: str) -> str:
    return reverse("chapter", args=[slug])


def _count(request: HttpRequest, look: Today | None) -> None:
    """Let the frame use what was read anyway."""
    if look:
        asked = len(look.asked) + look.more_asked
        counted(request, Counts(due=look.applications_now, asked=asked, unsettled=len(look.unsettled)))
