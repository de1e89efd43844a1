"""Letting an adviser look: choosing what they see, the link, who looked, what they said, and taking it back."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from afterword.acts import grants as acts
from afterword.core.grants import Part
from afterword.reads.granted import parts_of, shown, view_of
from afterword.reads.grants import grant_page
from afterword.records.access import comment_of, grant_of
from afterword.records.models import Application, Grant, Seeker
from afterword.web.forms.grants import INITIALS, NewGrant
from afterword.web.one_file import styles
from afterword.web.views.granted import part_of
from afterword.web.views.visiting import UNPROCESSABLE, done, for_visitor, posted, show, written_once
from afterword.web.visitor import Visit


@require_http_methods(["GET", "HEAD", "POST"])
@for_visitor
@written_once
def new_grant(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Choose what somebody may see."""
    rows = _applications(visit.seeker)
    form = NewGrant(posted(request), applications=[(row.key, f"{row.employer}, {row.role}") for row in rows])
    if form.is_valid():
        grant = _give(visit, form, rows)
        return done(request, "Kept. Look at it as they will, then make the link.", "grant", grant=str(grant.pk))
    return show(request, "grant-new", form, form=form, has_applications=bool(rows))


def _applications(seeker: Seeker) -> list[Application]:
    rows = Application.objects.filter(seeker=seeker, removed_at=None)
    return list(rows.order_by("ended", "-opened_at"))


def _give(visit: Visit, form: NewGrant, rows: list[Application]) -> Grant:
    chosen = form.cleaned_data
    return acts.give_grant(
        visit.seeker,
        name=chosen["name"],
        parts=[Part(one) for one in chosen["parts"]],
        applications=[row for row in rows if row.key in chosen["applications"]],
        hides_names=chosen["names"] == INITIALS,
        days=chosen["days"],
        now=visit.now,
    )


@require_safe
@for_visitor
def grant(request: HttpRequest, visit: Visit, grant: int) -> HttpResponse:
    """One view: what it shows, who looked, what was said."""
    return _page(request, visit, grant_of(visit.seeker, grant))


@require_http_methods(["GET", "HEAD", "POST"])
@for_visitor
def link(request: HttpRequest, visit: Visit, grant: int) -> HttpResponse:
    """Make the link and show it, this once: only its hash is kept. Come back to later, it is the view's own page."""
    row = grant_of(visit.seeker, grant)
    if request.method != "POST":
        return redirect("grant", grant=row.pk)
    try:
        token = acts.make_link(row, now=visit.now)
    except acts.GrantRefused as refused:
        return _page(request, visit, row, why=str(refused))
    row.refresh_from_db()
    return _page(request, visit, row, link=request.build_absolute_uri(reverse("view", kwargs={"token": token})))


@require_POST
@for_visitor
def revoke(request: HttpRequest, visit: Visit, grant: int) -> HttpResponse:
    """Take it back, at once."""
    row = grant_of(visit.seeker, grant)
    acts.revoke(row, now=visit.now)
    return done(request, "Taken back. The link opens nothing any more.", "grant", grant=str(row.pk))


@require_POST
@for_visitor
def forget(request: HttpRequest, visit: Visit, grant: int) -> HttpResponse:
    """Remove a view that is over, with its visits and comments."""
    row = grant_of(visit.seeker, grant)
    try:
        acts.forget(row, now=visit.now)
    except acts.GrantRefused as refused:
        return _page(request, visit, row, why=str(refused))
    return done(request, "Removed, with its visits and comments.", "share")


@require_safe
@for_visitor
def preview(request: HttpRequest, visit: Visit, grant: int, part: str) -> HttpResponse:
    """A page of it as the adviser will see it. It counts as no visit."""
    row = grant_of(visit.seeker, grant)
    looked = view_of(row, now=visit.now)
    page = {
        "view": looked,
        "shown": shown(row, part_of(row, part), now=visit.now),
        "pages": [(name, title, reverse("preview", args=[row.pk, name])) for name, title in looked.parts],
        "preview": row,
    }
    return render(request, "afterword/granted/page.html", page)


@require_safe
@for_visitor
def file(request: HttpRequest, visit: Visit, grant: int) -> HttpResponse:
    """All of it as one file, for somebody who cannot reach this program."""
    row = grant_of(visit.seeker, grant)
    parts = [shown(row, part, now=visit.now) for part in parts_of(row)]
    page = {"view": view_of(row, now=visit.now), "parts": parts, "styles": styles()}
    answer = render(request, "afterword/granted/file.html", page)
    answer.headers["Content-Disposition"] = 'attachment; filename="search.html"'
    return answer


@require_POST
@for_visitor
def remove_comment(request: HttpRequest, visit: Visit, comment: int) -> HttpResponse:
    """Take a comment out of sight."""
    row = comment_of(visit.seeker, comment)
    acts.remove_comment(row, now=visit.now)
    undo_url = reverse("restore-comment", args=[row.pk])
    return done(request, "The comment is removed.", "grant", undo_url=undo_url, grant=str(row.grant_id))


@require_POST
@for_visitor
def restore_comment(request: HttpRequest, visit: Visit, comment: int) -> HttpResponse:
    """Bring it back."""
    row = comment_of(visit.seeker, comment)
    acts.restore_comment(row)
    return done(request, "The comment is back.", "grant", grant=str(row.grant_id))


def _page(request: HttpRequest, visit: Visit, row: Grant, *, link: str = "", why: str = "") -> HttpResponse:
    page = {
        "page": grant_page(row, now=visit.now),
        "first_page": reverse("preview", args=[row.pk, parts_of(row)[0].value]),
        "link": link,
        "why": why,
        "is_hosted": settings.HOSTED,
    }
    return render(request, "afterword/grant.html", page, status=UNPROCESSABLE if why else 200)
