"""Postings: taken in from words, a file or an address, corrected by a person, and kept as they came."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from afterword.acts import postings as acts
from afterword.core.hours import UnknownCountry, UnknownZone
from afterword.post.posting import NotAPosting
from afterword.post.posting.fetching import Network, NotFetched
from afterword.reads.postings import posting_look
from afterword.records.access import posting_of
from afterword.web.forms.postings import GivenPosting, MayFetch, PageAddress, ReadPosting
from afterword.web.views.visiting import done, for_visitor, posted, show, written_once
from afterword.web.visitor import Visit

NETWORK = Network()


@require_http_methods(["GET", "HEAD", "POST"])
@for_visitor
def capture(request: HttpRequest, visit: Visit) -> HttpResponse:
    """The ways in which a posting can be taken in; words and files are taken here."""
    form = GivenPosting(posted(request), request.FILES or None)
    if form.is_valid():
        content, is_file = form.content()
        kind = acts.PAGE if is_file else acts.TEXT
        try:
            row, _ = acts.take_in(visit.seeker, content, content_type=kind, now=visit.now)
        except NotAPosting as refused:
            form.add_error("file" if is_file else "text", str(refused))
        else:
            return done(
                request, "Read. Correct what is wrong; nothing is written down yet.", "posting", id_=str(row.pk)
            )
    return _show(request, visit, given=form)


def _show(request: HttpRequest, visit: Visit, **bound: GivenPosting | PageAddress) -> HttpResponse:
    forms = {"given": GivenPosting(), "at": PageAddress()} | bound
    return show(request, "capture", *bound.values(), **forms, may_fetch=visit.seeker.fetches_pages)


@require_POST
@for_visitor
def fetch(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Fetch the page at an address, now that the person pressed the button for it."""
    form = PageAddress(posted(request))
    if form.is_valid():
        try:
            row, _ = acts.fetch(visit.seeker, form.cleaned_data["address"], network=NETWORK, now=visit.now)
        except (NotAPosting, NotFetched, acts.FetchingIsOff) as refused:
            form.add_error("address", str(refused))
        else:
            return done(
                request, "Read. Correct what is wrong; nothing is written down yet.", "posting", id_=str(row.pk)
            )
    return _show(request, visit, at=form)


@require_http_methods(["GET", "HEAD", "POST"])
@for_visitor
@written_once
def posting(request: HttpRequest, visit: Visit, id_: int) -> HttpResponse:
    """What was read of a posting; what is posted opens the application, or the lead."""
    row = posting_of(visit.seeker, id_)
    if row.application is not None:
        return done(request, "This posting is written down already.", "application", key=row.application.key)
    read = acts.read_again(row)
    form = ReadPosting(posted(request), read=read)
    if form.is_valid():
        try:
            opened = acts.open_from(row, now=visit.now, **form.cleaned_data)
        except (UnknownCountry, UnknownZone) as unknown:
            form.add_error("country", str(unknown))
        else:
            what = "a lead" if opened.is_lead else "an application"
            return done(request, f"{opened.employer} is written down as {what}.", "application", key=opened.key)
    look = posting_look(row, read, now=visit.now)
    return show(request, "posting", form, form=form, posting=look)


@require_safe
@for_visitor
def original(request: HttpRequest, visit: Visit, id_: int) -> HttpResponse:
    """The page as it came, to keep: a browser never shows it from here."""
    row = posting_of(visit.seeker, id_)
    ending = "html" if row.content_type == acts.PAGE else "txt"
    named = {"Content-Disposition": f'attachment; filename="posting-{row.pk}.{ending}"'}
    return HttpResponse(bytes(row.content), content_type="application/octet-stream", headers=named)


@require_POST
@for_visitor
def allow(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Switch the fetching of pages on or off."""
    form = MayFetch(posted(request))
    allowed = form.is_valid() and form.cleaned_data["allowed"]
    acts.allow_fetching(visit.seeker, allowed=allowed)
    words = "Pages are fetched when you press the button for one." if allowed else "No page is fetched."
    return done(request, words, "settings")
