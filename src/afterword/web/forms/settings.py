"""Settings: how letters leave, how the pages look, and a diary to read in."""

from django import forms

from afterword.acts.couriers import FOLDER
from afterword.web.forms.fields import Chips, Words

SECURITY = (
    ("tls", "TLS from the first byte (port 465)"),
    ("starttls", "STARTTLS (port 587)"),
    (FOLDER, "No server: put .eml files into a folder"),
)
THEMES = (("", "As the device has it"), ("light", "Paper"), ("dark", "Night"))


class Mail(forms.Form):
    """A mail server, or a folder."""

    security = Chips(label="How letters leave", choices=SECURITY, initial="tls", needed="Choose how letters leave.")
    host = forms.CharField(label="Mail server", help_text="Such as smtp.example.org.", max_length=253, required=False)
    port = forms.IntegerField(label="Port", min_value=1, max_value=65535, initial=465, required=False)
    username = forms.CharField(label="User name there", max_length=320, required=False)
    password = forms.CharField(
        label="Password",
        help_text="Kept sealed. Many providers give a password of its own for a program.",
        required=False,
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "off"}),
    )
    with_mailbox = forms.BooleanField(
        label="Sign in as the mailbox of the same user name does, with Google or Microsoft", required=False
    )
    copies_sent = forms.BooleanField(
        label="Put a copy of what is sent into my Sent folder, because the provider does not", required=False
    )
    folder = forms.CharField(
        label="Folder for .eml files", help_text="Instead of a server.", max_length=500, required=False
    )

    def clean(self) -> dict[str, object]:
        """A server needs a name and a port, a folder its place."""
        data: dict[str, object] = super().clean() or self.cleaned_data
        if data.get("security") == FOLDER and not data.get("folder"):
            self.add_error("folder", "Write where the folder is.")
        if data.get("security") != FOLDER and not data.get("host"):
            self.add_error("host", "Write the name of the mail server.")
        data["port"] = data.get("port") or 465
        return data


class Theme(forms.Form):
    """Light or dark."""

    theme = Chips(label="Light", choices=THEMES)


class DiaryIn(forms.Form):
    """A diary, typed or as a file."""

    file = forms.FileField(label="A diary as a file", required=False)
    text = Words(label="Or as text", rows=6)

    def clean(self) -> dict[str, object]:
        """One of the two has to hold something that is text."""
        data: dict[str, object] = super().clean() or self.cleaned_data
        upload = self.cleaned_data.get("file")
        try:
            text = upload.read().decode("utf-8-sig") if upload else self.cleaned_data.get("text", "")
        except UnicodeDecodeError:
            raise forms.ValidationError("This file is no text in UTF-8: a diary is a plain text file.") from None
        if not text.strip():
            raise forms.ValidationError("Choose a file, or paste the diary.")
        data["diary"] = text
        return data


REMOVE = "remove"


class RemoveAll(forms.Form):
    """The one word that nobody types by accident."""

    word = forms.CharField(
        label=f"Type \u201c{REMOVE}\u201d to go on",
        max_length=40,
        widget=forms.TextInput(attrs={"autocomplete": "off", "autocapitalize": "none", "spellcheck": "false"}),
        error_messages={"required": f"Type \u201c{REMOVE}\u201d, or keep it here."},
    )

    def clean_word(self) -> str:
        """It is the word, however it is spelt."""
        word: str = self.cleaned_data["word"]
        if word.strip().casefold() != REMOVE:
            raise forms.ValidationError(f"That is not \u201c{REMOVE}\u201d, so nothing was removed.")
        return word
