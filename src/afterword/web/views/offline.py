"""What lets the pages be installed and read without a connection."""

import json
from hashlib import sha256
from pathlib import Path

from django.contrib.staticfiles import finders
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.templatetags.static import static
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

FILES = (
    *(f"css/{name}.css" for name in ("tokens", "base", "shell", "parts", "forms", "letter", "pictures", "practice")),
    *(f"css/{name}.css" for name in ("finding", "calendar", "offers", "print")),
    *(f"js/{name}.js" for name in ("afterword", "palette", "offline")),
    "vendor/htmx.min.js",
    "icons.svg",
    "favicon.svg",
)
"""What a page needs to look and work as it does; fonts come as they are used."""
ICONS = (
    ("icon-192.png", "192x192", "any"),
    ("icon-512.png", "512x512", "any"),
    ("icon-mask.png", "512x512", "maskable"),
)


@require_safe
def worker(request: HttpRequest) -> HttpResponse:
    """The service worker: it has to come from the root to see all pages, and knows which files belong together."""
    files = [static(f"afterword/{name}") for name in FILES]
    pages = [reverse("offline"), reverse("kept-offline")]
    known = {"FILES": files, "OWN": pages, "LEAVE": reverse("leave")}
    script = "".join(f"const {name} = {json.dumps(value)};\n" for name, value in known.items()) + _script()
    version = sha256(script.encode()).hexdigest()[:10]
    headers = {"Cache-Control": "no-cache", "Service-Worker-Allowed": "/"}
    return HttpResponse(
        f'"use strict";\n{script}const VERSION = "{version}";\n', content_type="text/javascript", headers=headers
    )


def _script() -> str:
    found = finders.find("afterword/js/worker.js")
    return Path(str(found)).read_text(encoding="utf-8")


@require_safe
def manifest(request: HttpRequest) -> HttpResponse:
    """What the program is called and how it looks where it is installed."""
    icons = [{"src": static(f"afterword/{name}"), "sizes": size, "type": "image/png", "purpose": purpose}
             for name, size, purpose in ICONS]  # fmt: skip
    shortcuts = [{"name": "Write down a conversation", "url": reverse("write-down")}]
    told = {
        "name": "Afterword",
        "short_name": "Afterword",
        "description": "After the interview: what to write, when to write it, and when to wait.",
        "id": "/",
        "start_url": "/",
        "scope": "/",
        "display": "standalone",
        "background_color": "#f6f0e4",
        "theme_color": "#f6f0e4",
        "icons": icons,
        "shortcuts": shortcuts,
    }
    return JsonResponse(told, content_type="application/manifest+json")


@require_safe
def offline(request: HttpRequest) -> HttpResponse:
    """What is shown where there is no connection and no copy. It is kept beforehand, and says nothing of anybody."""
    return render(request, "afterword/offline.html", {"is_kept": False})


@require_safe
def kept(request: HttpRequest) -> HttpResponse:
    """What is shown when a debrief waits on the device for a connection."""
    return render(request, "afterword/offline.html", {"is_kept": True})


@require_POST
def leave(request: HttpRequest) -> HttpResponse:
    """End this browser's visit; what it kept of the pages is thrown away."""
    request.session.flush()
    response = redirect("today")
    response.headers["Clear-Site-Data"] = '"cache"'
    return response
