"""Fields that several forms have."""

from collections.abc import Sequence

from django import forms

from afterword.core.history import Channel
from afterword.web.forms.places import country_choices, zone_choices

CHANNELS = (
    (Channel.EMAIL.value, "E-mail"),
    (Channel.CALL.value, "Call"),
    (Channel.MESSAGE.value, "Message"),
    (Channel.POST.value, "Post"),
    (Channel.PORTAL.value, "Their portal"),
)


class Moment(forms.DateTimeField):
    """A day and a time on the seeker's own clock."""

    def __init__(self, *, label: str, help_text: str = "") -> None:
        widget = forms.DateTimeInput(attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M")
        messages = {"required": "Say on which day and at what time.", "invalid": "Write a day and a time."}
        super().__init__(widget=widget, error_messages=messages, label=label, help_text=help_text)


class Day(forms.DateField):
    """A day of the calendar, that nobody has to know."""

    def __init__(self, *, label: str, help_text: str = "") -> None:
        widget = forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
        messages = {"invalid": "Write a day that exists, such as 2026-03-13."}
        super().__init__(widget=widget, error_messages=messages, label=label, help_text=help_text, required=False)


class Words(forms.CharField):
    """Several lines of text; `needed` is said where there are none and some are wanted."""

    def __init__(self, *, label: str, help_text: str = "", rows: int = 3, needed: str = "") -> None:
        super().__init__(
            widget=forms.Textarea(attrs={"rows": rows}),
            max_length=20_000,
            label=label,
            help_text=help_text,
            required=bool(needed),
            error_messages={"required": needed},
        )


class Chips(forms.ChoiceField):
    """One of several answers, one touch each; `needed` is said where one of them has to be chosen."""

    def __init__(
        self, *, label: str, choices: Sequence[tuple[str, str]], initial: str | None = None, needed: str = ""
    ) -> None:
        super().__init__(
            widget=forms.RadioSelect,
            label=label,
            choices=choices,
            initial=initial,
            required=bool(needed),
            error_messages={"required": needed},
        )


class ReachBy(forms.TypedChoiceField):
    """How somebody is reached, or None where that is not known."""

    def __init__(self, *, label: str) -> None:
        super().__init__(
            label=label,
            choices=CHANNELS,
            coerce=Channel,
            empty_value=None,
            required=False,
            widget=forms.RadioSelect,
        )


def country_field(*, label: str, empty: str, help_text: str = "", required: bool = False) -> forms.ChoiceField:
    """A country by its name."""
    return forms.ChoiceField(
        label=label,
        help_text=help_text,
        required=required,
        choices=lambda: list(country_choices(empty)),
        error_messages={"required": "Choose a country: its holidays count when a day is read from somebody's words."},
    )


def zone_field(*, label: str, empty: str, help_text: str = "", required: bool = False) -> forms.ChoiceField:
    """A clock by the city that it hangs in."""
    return forms.ChoiceField(
        label=label,
        help_text=help_text,
        required=required,
        choices=lambda: list(zone_choices(empty)),
        error_messages={"required": "Choose the city whose clock you live by."},
    )
