"""What an adviser meets behind a link: pages to read, and a place to say something. No account, no other way on.

A link that was taken back, has expired or never was one leads to one and the same page.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import wraps
from typing import Concatenate

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from afterword.acts.grants import CommentRefused, NoMoreComments, TooManyComments, note_visit, say
from afterword.core.grants import Part
from afterword.core.hours import zone_info
from afterword.reads.granted import comments_on, parts_of, shown, view_of
from afterword.records.access import NotYours, granted_by
from afterword.records.models import Grant
from afterword.web.forms.grants import Comment
from afterword.web.views import visiting
from afterword.web.views.visiting import UNPROCESSABLE, P, posted

HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; form-action 'self';"
        " base-uri 'none'; frame-ancestors 'none'"
    ),
    # Not `no-referrer`: a browser then sends the comment's form with no origin, and the form is refused.
    "Referrer-Policy": "same-origin",
    "X-Robots-Tag": "noindex, nofollow, noarchive, nosnippet",
    "Cache-Control": "no-store, private",
}
"""No script, nothing from elsewhere, no search engine, no copy on the way; the address tells no other site."""

TOO_MANY = 429


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """One request through a link that holds; `now` is read once."""

    grant: Grant
    token: str
    now: datetime

    def address(self, part: str) -> str:
        """Where a part of it is."""
        return reverse("view-part", args=[self.token, part])


def for_adviser(view: Callable[Concatenate[HttpRequest, Opened, P], HttpResponse]) -> Callable[..., HttpResponse]:
    """A view that is told what a link opens; whoever has no link that holds is told that, and no more."""

    @wraps(view)
    def visited(request: HttpRequest, /, token: str, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        now = visiting.clock()
        try:
            opened = Opened(grant=granted_by(token, now=now), token=token, now=now)
            with timezone.override(zone_info(opened.grant.seeker.zone)):
                answer = view(request, opened, *args, **kwargs)
        except NotYours:
            answer = render(request, "afterword/granted/gone.html", status=404)
        for name, value in HEADERS.items():
            answer.headers[name] = value
        return answer

    return visited


@require_safe
@for_adviser
def view(request: HttpRequest, opened: Opened) -> HttpResponse:
    """Where the link leads: the first page of what is shown."""
    return redirect(opened.address(parts_of(opened.grant)[0].value))


@require_http_methods(["GET", "HEAD", "POST"])
@for_adviser
def part(request: HttpRequest, opened: Opened, part: str) -> HttpResponse:
    """One page, and what is said about it."""
    wanted = part_of(opened.grant, part)
    form = Comment(posted(request))
    status = 200
    if form.is_valid():
        try:
            say(opened.token, page=wanted.value, words=form.cleaned_data["words"], now=opened.now)
        except CommentRefused as refused:
            form.add_error("words", str(refused))
            status = TOO_MANY if isinstance(refused, TooManyComments | NoMoreComments) else UNPROCESSABLE
        else:
            return redirect(f"{opened.address(part)}#said")
    elif form.is_bound:
        status = UNPROCESSABLE
    else:
        note_visit(opened.grant, page=wanted.value, now=opened.now)
    return _page(request, opened, wanted, form, status)


def part_of(grant: Grant, name: str) -> Part:
    """The part of this name, if the grant shows it. Raises NotYours."""
    found = next((one for one in parts_of(grant) if one.value == name), None)
    if found is None:
        raise NotYours("page of this name")
    return found


def _page(request: HttpRequest, opened: Opened, wanted: Part, form: Comment, status: int) -> HttpResponse:
    looked = view_of(opened.grant, now=opened.now)
    page = {
        "view": looked,
        "shown": shown(opened.grant, wanted, now=opened.now),
        "pages": [(name, title, opened.address(name)) for name, title in looked.parts],
        "form": form,
        "comments": [one for one in comments_on(opened.grant) if one.part == wanted],
    }
    return render(request, "afterword/granted/page.html", page, status=status)
