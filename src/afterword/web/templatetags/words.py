"""What templates may say: the sign of a letter's state, and one address within another."""

from django import template

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
