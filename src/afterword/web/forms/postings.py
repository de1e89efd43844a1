"""A posting, however it comes, and what was read of it, to be corrected."""

from urllib.parse import urlsplit

from django import forms
from django.http import QueryDict

from afterword.post.posting import LARGEST, Posting
from afterword.web.forms.applications import NewApplication
from afterword.web.forms.fields import Words


class GivenPosting(forms.Form):
    """A saved page, or the words of a posting."""

    text = Words(label="What the posting says", help_text="Copy all of it from the page, and paste it here.", rows=6)
    file = forms.FileField(
        label="Or the page as a file",
        help_text="Saved from the browser as HTML, or a text file.",
        required=False,
        widget=forms.FileInput(attrs={"accept": ".html,.htm,.txt,.md,text/html,text/plain"}),
    )

    def clean(self) -> dict[str, object]:
        """One of the two has to be there."""
        data: dict[str, object] = super().clean() or self.cleaned_data
        upload = self.cleaned_data.get("file")
        if upload and upload.size > LARGEST:
            self.add_error("file", f"This file is larger than {LARGEST // 1024 // 1024} MB: paste what it says.")
        elif not upload and not str(data.get("text", "")).strip() and not self.errors:
            raise forms.ValidationError("Paste what the posting says, or choose the file of its page.")
        return data

    def content(self) -> tuple[bytes, bool]:
        """The bytes of it, and whether they came as a file."""
        upload = self.cleaned_data.get("file")
        return (upload.read(), True) if upload else (self.cleaned_data["text"].encode(), False)


class PageAddress(forms.Form):
    """Where a posting stands."""

    address = forms.URLField(
        label="The address of the page",
        max_length=2000,
        assume_scheme="https",
        error_messages={
            "required": "Write the address of the page.",
            "invalid": "Write the address of the page as the browser shows it: it begins with https://.",
        },
    )


class ReadPosting(NewApplication):
    """What was read of a posting, to be corrected."""

    def __init__(self, data: QueryDict | None, *, read: Posting) -> None:
        super().__init__(
            data,
            initial={
                "employer": read.employer[:200],
                "role": read.role[:200],
                "country": read.country,
                "via": (urlsplit(read.link).hostname or "").removeprefix("www."),
                "is_lead": True,
            },
        )


class MayFetch(forms.Form):
    """Whether pages of postings may be fetched."""

    allowed = forms.BooleanField(
        label="Fetch the page of a posting when I type its address and press the button", required=False
    )
