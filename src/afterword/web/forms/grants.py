"""Choosing what an adviser may see, and what an adviser says."""

from typing import Any

from django import forms

from afterword.core.grants import DAYS, LONGEST_COMMENT, MOST_DAYS, TITLES, Part
from afterword.web.forms.fields import Chips

NAMES, INITIALS = "names", "initials"
FIRST_SHOWN = (Part.APPLICATIONS, Part.PLAN, Part.WAITING, Part.INSIGHTS)
"""What is ticked at first: letters, promises and reviews hold the most private words, and are chosen on purpose."""


class NewGrant(forms.Form):
    """For whom, what, of which applications, and for how long."""

    name = forms.CharField(
        label="For whom?",
        help_text="Such as Ben, or the careers service. It stands over the page and beside what they write.",
        max_length=100,
        error_messages={"required": "Write for whom it is."},
    )
    parts = forms.MultipleChoiceField(
        label="What may they see?",
        choices=[(part.value, TITLES[part]) for part in Part],
        initial=[part.value for part in FIRST_SHOWN],
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": "Choose at least one thing."},
    )
    applications = forms.MultipleChoiceField(
        label="Of which applications?",
        help_text="Applications that you open later are not shown.",
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": "Choose at least one application."},
    )
    names = Chips(
        label="With names?",
        choices=((INITIALS, "As initials"), (NAMES, "With names")),
        initial=INITIALS,
        needed="Choose whether names are shown.",
    )
    days = forms.IntegerField(
        label="For how many days?",
        help_text=f"At most {MOST_DAYS}. You can take it back at any time.",
        min_value=1,
        max_value=MOST_DAYS,
        initial=DAYS,
    )

    def __init__(self, *args: Any, applications: list[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["applications"]
        field.choices = applications  # type: ignore[attr-defined]
        field.initial = [key for key, _ in applications]


class Comment(forms.Form):
    """A few words about a page."""

    words = forms.CharField(
        label="Say something about this page",
        help_text=f"Plain words, up to {LONGEST_COMMENT} characters. The person whose search this is reads them.",
        max_length=LONGEST_COMMENT,
        widget=forms.Textarea(attrs={"rows": 4}),
        error_messages={"required": "Write something first."},
    )
