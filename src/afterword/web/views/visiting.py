"""What the views share: who visits, which page answers, where one goes afterwards."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import wraps
from hashlib import sha256
from typing import Concatenate, ParamSpec

from django.core.exceptions import SuspiciousOperation
from django.forms import BaseForm
from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.middleware.csrf import get_token
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.http import url_has_allowed_host_and_scheme

from afterword.acts.once import once
from afterword.core.hours import zone_info
from afterword.records.access import NotYours
from afterword.web.flash import say
from afterword.web.visitor import Visit, seeker_of

P = ParamSpec("P")
View = Callable[Concatenate[HttpRequest, P], HttpResponse]

CONFLICT = 409
"""It was changed in another place in the meantime: the page says so and keeps the words."""

UNPROCESSABLE = 422
"""What was asked for cannot be done as it was typed: the page says why and keeps the words."""


def clock() -> datetime:
    """The moment of a visit: the one place where the pages look at the clock."""
    return datetime.now(UTC)


def for_visitor(view: Callable[Concatenate[HttpRequest, Visit, P], HttpResponse]) -> View[P]:
    """A view that is told who looks and when. Whoever has no search yet is shown how to begin one."""

    @wraps(view)
    def visited(request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        seeker = seeker_of(request)
        if seeker is None:
            return redirect("start")
        visit = Visit(seeker=seeker, now=clock())
        request.visit = visit  # type: ignore[attr-defined]
        with timezone.override(zone_info(seeker.zone)):
            try:
                return view(request, visit, *args, **kwargs)
            except NotYours as missing:
                raise Http404(str(missing)) from missing

    return visited


def written_once(
    view: Callable[Concatenate[HttpRequest, Visit, P], HttpResponse],
) -> Callable[Concatenate[HttpRequest, Visit, P], HttpResponse]:
    """A view that writes its form down once, however often its button was pressed: another press of the same goes
    where the first one went. Its form carries `{% once %}`, and it leads to another page when it has written.
    """

    @wraps(view)
    def guarded(request: HttpRequest, visit: Visit, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        if request.method != "POST" or "once" not in request.POST:
            return view(request, visit, *args, **kwargs)

        def write() -> str:
            response = view(request, visit, *args, **kwargs)
            if response.status_code != FOUND:
                raise _NotWritten(response)
            return response["Location"]

        try:
            return redirect(once(visit.seeker, token=_press(request), write=write, now=visit.now))
        except _NotWritten as refused:
            return refused.response

    return guarded


FOUND = 302
"""A form that was written down leads on to a page."""


class _NotWritten(Exception):
    """A form was refused: nothing is to be remembered of it."""

    def __init__(self, response: HttpResponse) -> None:
        super().__init__(response.status_code)
        self.response = response


def _press(request: HttpRequest) -> str:
    """What tells a second press of a button from a form that was gone back to and filled in anew."""
    typed = sorted((name, values) for name, values in request.POST.lists() if name != "csrfmiddlewaretoken")
    return sha256(repr((request.get_full_path(), typed)).encode()).hexdigest()


def posted(request: HttpRequest) -> QueryDict | None:
    """What a form sent, or None where the page is only looked at."""
    if request.method != "POST":
        return None
    if "\0" in str(request.POST.dict()):
        raise SuspiciousOperation("A NUL character was sent.")
    return request.POST


def show(request: HttpRequest, template: str, *forms: BaseForm, **context: object) -> HttpResponse:
    """A page; one whose form was refused says so in its status."""
    refused = any(form.is_bound and not form.is_valid() for form in forms)
    status = UNPROCESSABLE if refused else 200
    get_token(request)  # the first page brings the mark of the forms: two that come side by side would bring two
    return render(request, f"afterword/{template}.html", context, status=status)


def page_number(request: HttpRequest) -> int:
    """The page of a list that is asked for; the first where it is no number."""
    page = request.GET.get("page", "1")
    return int(page) if page.isdecimal() and len(page) < 7 else 1


def done(request: HttpRequest, words: str, to: str, *, undo_url: str = "", **where: str) -> HttpResponse:
    """Go on to another page, which says what was done."""
    say(request, words, undo_url=undo_url)
    return redirect(reverse(to, kwargs=where))


def next_page(request: HttpRequest, otherwise: str, **where: str) -> str:
    """Where the form asked to go on, if that is a page of ours."""
    wanted = request.POST.get("next", "")
    is_ours = wanted.startswith("/") and url_has_allowed_host_and_scheme(wanted, allowed_hosts=None)
    return wanted if is_ours else reverse(otherwise, kwargs=where)
