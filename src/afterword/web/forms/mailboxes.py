"""Mailboxes to read: finding one's settings, letting it be read, and messages given by hand."""

from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from django import forms

from afterword.acts.mailboxes import MAILDIR, MBOX
from afterword.post.hosts import is_here
from afterword.post.mailbox.protocol import Folder
from afterword.web.forms.fields import Chips

SECURITY = (("tls", "TLS from the first byte (port 993)"), ("starttls", "STARTTLS (port 143)"))
ON_THIS_COMPUTER = ("none-on-loopback-only", "None: it is a program on this computer")
KINDS = ((MAILDIR, "A Maildir, which is a folder"), (MBOX, "An mbox, which is a file"))
WAYS_BACK = (
    ("0", "Only what comes now"),
    ("30", "A month"),
    ("90", "Three months"),
    ("365", "A year"),
    ("all", "All of it"),
)
LONGEST_PASTE = 1_000_000
NOT_FOR_READING = {"junk", "trash", "drafts", "sent", "all"}
"""The uses of folders that are not chosen for the person: what they hold is elsewhere too, or is no answer."""


class Address(forms.Form):
    """Whose mailbox it is."""

    address = forms.EmailField(
        label="The mailbox's address",
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
        error_messages={
            "required": "Write the address of the mailbox.",
            "invalid": "An e-mail address looks like ada@example.org.",
        },
    )


class Server(forms.Form):
    """A mail server, with a password for it."""

    name = forms.CharField(widget=forms.HiddenInput, max_length=200)
    sign_in = forms.CharField(widget=forms.HiddenInput, initial="password", max_length=20)
    host = forms.CharField(
        label="Mail server",
        max_length=253,
        error_messages={"required": "Write the name of the mail server, such as imap.example.org."},
    )
    port = forms.IntegerField(label="Port", min_value=1, max_value=65535, initial=993)
    security = Chips(label="Encryption", choices=SECURITY, initial="tls", needed="Choose how it is encrypted.")
    username = forms.CharField(
        label="User name there",
        max_length=320,
        error_messages={"required": "Write your user name: with most providers it is the address."},
    )
    password = forms.CharField(
        label="Password",
        help_text="Kept sealed, with a key that is not in the database.",
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "off"}),
        error_messages={"required": "Write the password."},
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        host = self.data.get("host") if self.is_bound else self.initial.get("host")
        if is_here(str(host)):
            self.fields["security"].choices = (*SECURITY, ON_THIS_COMPUTER)  # type: ignore[attr-defined]


class WithProvider(Server):
    """A mail server where one signs in with the provider, by a client of one's own."""

    password = None  # type: ignore[assignment]
    client_id = forms.CharField(
        label="Client id",
        help_text="Of the client that you registered with the provider, for a program on a computer.",
        max_length=300,
        error_messages={"required": "Write the id of your client."},
    )
    client_secret = forms.CharField(
        label="Client secret",
        help_text="Google gives one to programs too. Microsoft gives none: leave it empty.",
        required=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "off"}),
    )


class OnThisComputer(forms.Form):
    """Mail that lies on this disk."""

    kind = Chips(label="What is it?", choices=KINDS, initial=MAILDIR, needed="Choose what it is.")
    path = forms.CharField(
        label="Where it is",
        help_text="The whole path, such as ~/Maildir.",
        max_length=500,
        error_messages={"required": "Write where it is."},
    )

    def clean_path(self) -> str:
        """The path with `~` as the person's own folder."""
        return str(Path(self.cleaned_data["path"].strip()).expanduser())


class Reading(forms.Form):
    """Which folders are read, and how far back."""

    folders = forms.MultipleChoiceField(
        label="Which folders are read",
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": "Choose at least one folder."},
    )
    back = Chips(label="How far back, the first time", choices=WAYS_BACK, initial="90", needed="Choose how far back.")
    sent_folder = forms.ChoiceField(
        label="Where sent mail is",
        help_text="A letter of which it is not known whether it left is looked for there.",
        required=False,
    )

    def __init__(self, *args: Any, folders: Sequence[Folder], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        names = [(one.name, one.name) for one in folders]
        self.fields["folders"].choices = names  # type: ignore[attr-defined]
        self.fields["sent_folder"].choices = [("", "As the mailbox says"), *names]  # type: ignore[attr-defined]
        if not self.is_bound and "folders" not in self.initial:
            chosen = [one.name for one in folders if one.use == "inbox"]
            self.initial["folders"] = chosen or [one.name for one in folders if one.use not in NOT_FOR_READING]

    def since(self, today: date) -> date | None:
        """The first day that is read."""
        back = self.cleaned_data["back"]
        return None if back == "all" else today - timedelta(days=int(back))


class Password(forms.Form):
    """Another password."""

    password = forms.CharField(
        label="Another password",
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "off"}),
        error_messages={"required": "Write the password."},
    )


class Files(forms.ClearableFileInput):
    """A field for several files at once."""

    allow_multiple_selected = True


class Mails(forms.FileField):
    """Several files; none is fine."""

    widget = Files(attrs={"accept": ".eml,.msg,.mbox,message/rfc822,application/mbox"})

    def clean(self, data: Any, initial: Any = None) -> list[Any]:
        """Each of them."""
        return [super(Mails, self).clean(one, initial) for one in data or () if one]


class Given(forms.Form):
    """Messages given by hand: files, or a text."""

    mails = Mails(label="Files: .eml or .msg, or a whole mailbox as .mbox", required=False, allow_empty_file=True)
    text = forms.CharField(
        label="Or paste a message",
        required=False,
        max_length=LONGEST_PASTE,
        widget=forms.Textarea(attrs={"rows": 6}),
    )
    sender = forms.EmailField(
        label="Whose words they are", help_text="Their address, if it is not in the text.", required=False
    )
    subject = forms.CharField(label="Its subject", max_length=500, required=False)

    def clean(self) -> dict[str, object]:
        """One of the two."""
        data: dict[str, object] = super().clean() or self.cleaned_data
        if not data.get("mails") and not str(data.get("text", "")).strip() and not self.errors:
            raise forms.ValidationError("Choose a file, or paste a message.")
        return data


KINDS_OF_SERVER = {"password": Server, "google": WithProvider, "microsoft": WithProvider}
