"""A role and an employer as a sentence can carry them."""

import re

from afterword.core.letters.phrases import one_line
from afterword.core.patterns import Pattern

LONGEST_ROLE = 60
"""In characters: a longer one is cut at a comma, and where that does not help a sentence says "the role"."""

_ASIDE = Pattern(r"\s*[(\[][^)\]]*[)\]]")
_CALLED = Pattern(r"\s+(?:role|position|job|post|vacancy|opening)$", re.IGNORECASE)
_ARTICLE = Pattern(r"^(?:the|an?)\s+", re.IGNORECASE)
_DASH = Pattern(r"\s+[-–—|]\s+")
_OF = Pattern(r",| of | in | for ")


def role_name(role: str) -> str:
    """The role without asides such as (m/f/d); empty where it is too long to stand in a sentence."""
    name = _DASH.sub(", ", _ASIDE.sub("", one_line(role)))
    name = _ARTICLE.sub("", _CALLED.sub("", name)).strip(" .,;:-–—")
    if len(name) > LONGEST_ROLE:
        name = name.split(", ")[0]
    return name if len(name) <= LONGEST_ROLE else ""


def the_role(name: str) -> str:
    """The role with its article: "the Data engineer role", "the role of Head of Data"."""
    if not name:
        return "the role"
    return f"the role of {name}" if _OF.search(name) else f"the {name} role"


def employer_name(employer: str) -> str:
    """The employer as its name is written, on one line."""
    return one_line(employer).strip(" ,;:")
