"""What is carried forward, and a line of one's own for the end of a conversation."""

from django import forms

from afterword.web.forms.fields import Words


class Lesson(forms.Form):
    """One lesson, in one's own words."""

    words = Words(
        label="One lesson, in your own words",
        help_text="Nobody else sees it.",
        rows=2,
        needed="Write it down in a few words of your own.",
    )


class Reminder(forms.Form):
    """One line for the list."""

    words = forms.CharField(
        label="A line of your own",
        max_length=200,
        error_messages={"required": "Write down what you want to remember."},
    )
    only_here = forms.BooleanField(label="Only at this employer", required=False)
