"""The headers that every answer carries: nothing is loaded from elsewhere, nothing is framed, nothing is kept."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.utils.crypto import salted_hmac

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self';"
    " connect-src 'self'; worker-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none';"
    " frame-ancestors 'none'"
)
"""The Content Security Policy: this program's own files, and no inline script or style."""


class Headers:
    """Adds the policy, and keeps pages with a person's letters out of shared caches."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """The answer with its headers."""
        response = self._get_response(request)
        response.headers.setdefault("Content-Security-Policy", POLICY)
        response.headers.setdefault("Permissions-Policy", "camera=(), geolocation=(), microphone=()")
        response.headers.setdefault("Cross-Origin-Resource-Policy", "same-origin")
        response.headers.setdefault("Cache-Control", "no-store")
        if (visit := getattr(request, "visit", None)) is not None:
            response.headers["X-Search"] = _mark(visit.seeker.pk)
        return response


def _mark(seeker: int) -> str:
    """What tells one search from another for the pages that a browser keeps, and says nothing of either."""
    return salted_hmac("afterword.search", str(seeker)).hexdigest()[:16]
