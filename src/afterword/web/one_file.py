"""The style sheets in one piece, for a page that travels alone as a file."""

import re
from functools import cache
from importlib import resources

SHEETS = ("tokens", "base", "shell", "parts", "pictures", "granted", "print")
FONT = re.compile(r"@font-face\s*\{.*?\}\n?", re.DOTALL)
"""A file has no fonts beside it: its reader's own stand in."""


@cache
def styles() -> str:
    """The sheets that such a page needs."""
    folder = resources.files("afterword.web").joinpath("static", "afterword", "css")
    return FONT.sub("", "\n".join(folder.joinpath(f"{name}.css").read_text(encoding="utf-8") for name in SHEETS))
