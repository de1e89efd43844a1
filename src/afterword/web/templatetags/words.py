"""What templates may say: the sign of a letter's state, a day in brief, and what tells one form from another."""

from uuid import uuid4

from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString

register = template.Library()

SIGNS = {
    "scheduled": "approved",
    "claimed": "sending",
    "expired": "lapsed",
    "cancelled": "blocked",
}
"""The states of a letter whose sign has another name; the rest have their own."""


@register.filter
def sign(state: str) -> str:
    """The sign that stands for a letter's state."""
    return SIGNS.get(state, state)


@register.filter
def brief(day: str) -> str:
    """A day as it fits into a margin: "Thursday 19 November, 8:30 in London" as "Thu 19 Nov"."""
    weekday, *rest = day.partition(",")[0].split() or [""]
    return " ".join((weekday[:3], *(word[:3] if word.isalpha() else word for word in rest)))


@register.simple_tag
def once() -> SafeString:
    """A field that makes this form one of a kind: pressed twice, it is written down once."""
    return format_html('<input type="hidden" name="once" value="{}">', uuid4().hex)
