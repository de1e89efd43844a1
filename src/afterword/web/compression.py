"""Pages and files of text travel compressed; pictures and fonts are compressed already."""

from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.middleware.gzip import GZipMiddleware

TEXT = ("text/", "application/json", "application/manifest+json", "image/svg+xml")


class Compression(GZipMiddleware):
    """Compresses what is text. Django hides the length of a page, and each form's token looks different every time, so
    that nothing can be guessed from how well a page compresses.
    """

    def process_response(self, request: HttpRequest, response: HttpResponseBase) -> HttpResponseBase:
        """The answer, smaller where that is worth it."""
        if not response.headers.get("Content-Type", "").startswith(TEXT):
            return response
        return super().process_response(request, response)
