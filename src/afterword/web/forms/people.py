"""The people one knows: how often, what was said, what was noted."""

from django import forms
from django.http import QueryDict

from afterword.acts.people import MOST
from afterword.core.history import About, Unit
from afterword.web.forms.applications import Person
from afterword.web.forms.fields import Chips, Moment, Words

WHO_SPOKE = (("wrote", "I wrote"), ("spoke", "We spoke"), ("heard", "They wrote"))
NOTED = (
    (About.NOTE.value, "For myself"),
    (About.OFFER.value, "I could offer them"),
    (About.ASKED.value, "I asked them for an introduction"),
    (About.RECEIVED.value, "They introduced me"),
    (About.GIVEN.value, "I introduced them"),
)
UNITS = ((Unit.WEEKS.value, "weeks"), (Unit.MONTHS.value, "months"))


class NetworkPerson(Person):
    """Somebody of the network."""

    def __init__(self, data: QueryDict | None, *, initial: dict[str, object] | None = None) -> None:
        super().__init__(data, initial=initial)
        self.fields["title"].label = "Who they are"
        self.fields["title"].help_text = "What they do, and where you know them from."


class Rhythm(forms.Form):
    """How often to be in touch. Nothing is asked where there is no number."""

    every = forms.IntegerField(
        label="Every",
        min_value=1,
        max_value=MOST,
        required=False,
        error_messages={"invalid": "Write a number.", "max_value": f"Write a number up to {MOST}."},
    )
    unit = forms.TypedChoiceField(label="Weeks or months", choices=UNITS, coerce=Unit, initial=Unit.WEEKS.value)


class Word(forms.Form):
    """Something that was said between the two."""

    who = Chips(label="Who spoke", choices=WHO_SPOKE, initial="wrote", needed="Say who spoke.")
    at = Moment(label="When", help_text="On your own clock.")
    words = forms.CharField(label="What it was about, in a few words", max_length=500, required=False)


class Note(forms.Form):
    """Something worth remembering."""

    what = Chips(label="What it is", choices=NOTED, initial=About.NOTE.value, needed="Say what it is.")
    words = Words(label="In a few words", rows=2, needed="Write down what it is.")
