"""Sharing: pictures of the search, and who may look at it."""

from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from afterword.reads.grants import grants
from afterword.reads.pictures import SharedPicture, as_png, shared_picture
from afterword.records.models import Application
from afterword.web.forms.sharing import Picture
from afterword.web.views.visiting import for_visitor, show
from afterword.web.visitor import Visit

ALONE = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"
"""A picture brings its inks along and nothing else."""


@require_safe
@for_visitor
def share(request: HttpRequest, visit: Visit) -> HttpResponse:
    """What can be shown to others, and what is."""
    form = _form(request, visit)
    picture = shared_picture(visit.seeker, form.wish(), now=visit.now)
    return show(
        request,
        "share",
        form=form,
        picture=picture,
        query=request.GET.urlencode(),
        grants=grants(visit.seeker, now=visit.now),
    )


@require_safe
@for_visitor
def svg(request: HttpRequest, visit: Visit) -> HttpResponse:
    """The picture as SVG."""
    picture = _picture(request, visit)
    return HttpResponse(picture.svg, content_type="image/svg+xml", headers={"Content-Security-Policy": ALONE})


@require_safe
@for_visitor
def png(request: HttpRequest, visit: Visit) -> HttpResponse:
    """The picture as PNG."""
    painted = as_png(_picture(request, visit), _form(request, visit).wish())
    return HttpResponse(painted, content_type="image/png")


def _picture(request: HttpRequest, visit: Visit) -> SharedPicture:
    picture = shared_picture(visit.seeker, _form(request, visit).wish(), now=visit.now)
    if picture is None:
        raise Http404("There is nothing to draw yet: write down an application first.")
    return picture


def _form(request: HttpRequest, visit: Visit) -> Picture:
    rows = Application.objects.filter(seeker=visit.seeker, removed_at=None).order_by("opened_at", "pk")
    return Picture(request.GET, employers=list(rows.values_list("key", "employer")))
