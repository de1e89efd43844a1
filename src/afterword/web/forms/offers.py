"""An offer and its terms."""

from typing import Any

from django import forms

from afterword.core.history import TermsNamed
from afterword.core.terms import TERMS
from afterword.web.forms.fields import Day, Moment, Words
from afterword.web.forms.happenings import Happening, who

HELP = {
    "pay": "As they said it, with the currency and per what: “55,000 a year”, “4.500 € brutto im Monat”, “32 an hour”.",
    "bonus": "How much, and on what it depends.",
    "equity": "Kind, number, and over how many years.",
    "leave": "Days a year.",
    "hours": "A week: “37.5”.",
    "place": "Where, and how many days at home.",
    "start": "The day, as they named it.",
    "notice": "Theirs and yours, and any trial period.",
    "benefits": "Pension, insurance, travel, training.",
    "note": "Whatever else was said.",
}
LONG = ("benefits", "note")
LONGEST = 300


def _term(name: str, title: str) -> forms.CharField:
    if name in LONG:
        return Words(label=title, help_text=HELP[name], rows=2)
    return forms.CharField(label=title, help_text=HELP[name], max_length=LONGEST, required=False)


class Terms(forms.Form):
    """What an offer holds, as far as it is known. None of it is needed."""

    answer_by = Day(label="The day by which they want your answer")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name, title in TERMS.items():
            self.fields[name] = _term(name, title)

    def recall(self, said: TermsNamed | None) -> None:
        """Show beside each term what was said, where it is the paper that is written down."""
        for name in TERMS:
            words = getattr(said, name) if said else ""
            if words:
                self.fields[name].help_text = f"As it was said: “{words}”."

    def terms(self) -> dict[str, str]:
        """The terms that are words, by their names."""
        return {name: self.cleaned_data[name] for name in TERMS}


class OfferMade(Happening, Terms):
    """They made an offer: when, who, and what it holds."""

    at = Moment(label="When it came", help_text="On your own clock.")
    contact = who("From whom")
    paper_by = forms.CharField(
        label="When they will put it on paper",
        help_text="In their words, if they said: “by Friday”. It is then a promise of theirs.",
        max_length=200,
        required=False,
    )
    field_order = ("at", "contact", "answer_by", "paper_by")
