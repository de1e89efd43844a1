"""Beginning a search."""

from django import forms
from django.http import QueryDict

from afterword.web.forms.fields import country_field, zone_field


class Start(forms.Form):
    """Who looks for work, and where their clock hangs."""

    name = forms.CharField(
        label="Your name",
        help_text="As you sign your letters.",
        max_length=200,
        widget=forms.TextInput(attrs={"autocomplete": "name"}),
        error_messages={"required": "Write your name: your letters are signed with it."},
    )
    address = forms.EmailField(
        label="Your e-mail address",
        help_text="Replies come back to it. No account is opened with it anywhere.",
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
        error_messages={
            "required": "Write your e-mail address: answers come back to it.",
            "invalid": "An e-mail address looks like ada@example.org.",
        },
    )
    zone = zone_field(label="Where your clock is", empty="Choose a city", required=True)
    country = country_field(label="Your country", empty="Choose one", required=True)

    def __init__(self, data: QueryDict | None = None, *, initial: dict[str, object] | None = None) -> None:
        super().__init__(data, initial=initial)
        self.fields["zone"].widget.attrs["data-guess"] = "zone"
