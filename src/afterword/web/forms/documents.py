"""A document to keep."""

from django import forms

from afterword.acts.documents import LARGEST, TYPES, DocumentTooLarge
from afterword.core.documents import DocumentKind, suffixes
from afterword.web.forms.fields import Chips

KINDS = (
    (DocumentKind.RESUME.value, "Resume"),
    (DocumentKind.REFERENCES.value, "References"),
    (DocumentKind.TRANSCRIPT.value, "Transcript"),
    (DocumentKind.PORTFOLIO.value, "Portfolio"),
    (DocumentKind.OTHER.value, "Something else"),
)


class NewDocument(forms.Form):
    """A file, and what it is; with `newer_than` the next version of another one."""

    file = forms.FileField(
        label="The file",
        help_text=f"{suffixes(TYPES).upper()}, up to {LARGEST // 1024 // 1024} MB.",
        allow_empty_file=True,
        error_messages={"required": "Choose a file."},
    )
    kind = Chips(label="What is it?", choices=KINDS, initial=DocumentKind.RESUME.value, needed="Choose what it is.")
    newer_than = forms.UUIDField(required=False, widget=forms.HiddenInput)

    def clean_file(self) -> object:
        """Its size is known before it is read."""
        file = self.cleaned_data["file"]
        if file.size > LARGEST:
            raise forms.ValidationError(str(DocumentTooLarge()))
        return file
