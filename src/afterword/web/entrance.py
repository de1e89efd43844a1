"""Who may come in on a laptop: whoever opened the one-time link that `afterword run` printed.

The program listens on loopback only, but every user of the machine can reach that, and so can any web page that the
person has open. So a browser needs a cookie that only the link gives, and the browser itself has to say that a request
comes from these pages and not from another site's.
"""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

OPEN_PATHS = (
    "/enter/", "/static/", "/health", "/signed-in", "/view/", "/sw.js", "/manifest.webmanifest", "/offline",
)  # fmt: skip
"""A provider's page comes back to `/signed-in` without our cookie, which goes along with no request from elsewhere. An
adviser has a link of their own, which opens what is behind `/view/` and nothing else. What a browser fetches to install
the pages, and shows where there is no connection, says nothing of anybody.
"""
ELSEWHERE = ("cross-site", "same-site")
"""What `Sec-Fetch-Site` says of a request that another page made. `none` is a person's own address bar."""


class Entrance:
    """Turns away who has not come through the link, and requests that other sites' pages make."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """The page, or the door."""
        if _is_from_elsewhere(request):
            return render(request, "afterword/elsewhere.html", status=403)
        if request.path.startswith(OPEN_PATHS) or request.session.get("entered"):
            return self._get_response(request)
        return render(request, "afterword/door.html", {"again": _typed(request)}, status=401)


def _typed(request: HttpRequest) -> list[tuple[str, str]]:
    """What a form sent that met a closed door, to be sent again when the door is open; no password is shown again."""
    if request.method != "POST":
        return []
    fields = ((name, value) for name, values in request.POST.lists() for value in values)
    return [(name, str(value)) for name, value in fields if name != "csrfmiddlewaretoken" and "password" not in name]


def _is_from_elsewhere(request: HttpRequest) -> bool:
    """Whether another site's page made the request; following a link to the first page is allowed to nobody else."""
    site = request.headers.get("Sec-Fetch-Site", "")
    if site not in ELSEWHERE:
        return _has_foreign_origin(request)
    is_plain_visit = request.method == "GET" and request.headers.get("Sec-Fetch-Mode") == "navigate"
    return not (is_plain_visit and request.headers.get("Sec-Fetch-Dest") == "document")


def _has_foreign_origin(request: HttpRequest) -> bool:
    """Whether a browser that sends no `Sec-Fetch-Site` names another origin."""
    origin = request.headers.get("Origin")
    return origin not in (None, f"{request.scheme}://{request.get_host()}")
