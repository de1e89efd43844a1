"""A letter's own words."""

from django import forms

from afterword.web.forms.fields import Moment


class LetterWords(forms.Form):
    """Subject and body, as they will go."""

    subject = forms.CharField(label="Subject", max_length=300, required=False)
    body = forms.CharField(
        label="Letter",
        strip=False,
        max_length=50_000,
        widget=forms.Textarea(attrs={"class": "letter-edit", "rows": 14}),
        error_messages={"required": "The letter is empty: write something, or leave it as it was."},
    )


class SendLater(forms.Form):
    """Not before a moment of the person's choosing."""

    not_before = Moment(label="Not before", help_text="On your own clock. It leaves when their office is open.")


class Chosen(forms.Form):
    """One document of the vault."""

    document = forms.UUIDField()
