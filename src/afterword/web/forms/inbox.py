"""What a message says, as the person corrects it; and which kinds may file themselves."""

from datetime import timedelta
from typing import Any

from django import forms
from django.http import QueryDict

from afterword.acts.proposals import Corrected, NewApplication, Sender, Told
from afterword.core.mail.filing import MEANT, FiledAs, Filing
from afterword.reads.applications import ContactLook
from afterword.records.models import Application
from afterword.web.forms.fields import Day, Moment, Words

KINDS = (
    (FiledAs.REJECTION.value, "They say no"),
    (FiledAs.INVITATION.value, "They invite me"),
    (FiledAs.CHANGE.value, "They move a conversation"),
    (FiledAs.REQUEST.value, "They ask for something"),
    (FiledAs.QUESTION.value, "They have a question"),
    (FiledAs.OFFER_SPOKEN.value, "An offer, spoken of"),
    (FiledAs.OFFER_WRITTEN.value, "An offer, on paper"),
    (FiledAs.HOLD.value, "The position is on hold"),
    (FiledAs.NO_CONTACT.value, "Please do not write"),
    (FiledAs.TIME_FRAME.value, "When I will hear"),
    (FiledAs.ACKNOWLEDGEMENT.value, "They have my application"),
    (FiledAs.OUT_OF_OFFICE.value, "Somebody is away"),
    (FiledAs.BOUNCE.value, "A letter came back"),
    (FiledAs.OTHER.value, "Something else"),
)
NEW, THE_SENDER, NOBODY = "new", "sender", ""


class Correct(forms.Form):
    """All of a proposal, to be set right."""

    kind = forms.ChoiceField(label="What does it say?", choices=KINDS)
    application = forms.ChoiceField(
        label="Which application is it about?",
        error_messages={"required": "Say which application this is about, or open a new one for it."},
    )
    employer = forms.CharField(label="Employer", help_text="For a new application.", max_length=200, required=False)
    role = forms.CharField(label="Role", help_text="For a new application.", max_length=200, required=False)
    contact = forms.ChoiceField(label="From whom", required=False)
    asks_for = Words(label="What they ask for", help_text="One thing a line.", rows=2)
    asked_by = Day(label="By which day")
    hear_back = forms.CharField(
        label="When will you hear?", help_text="In their words: \u201cby Friday\u201d.", max_length=500, required=False
    )
    hear_back_on = Day(label="The day they meant, if you know better than the words")
    interview_at = Moment(label="A conversation is booked for", help_text="Leave it empty if nothing is agreed yet.")
    minutes = forms.IntegerField(label="How many minutes", min_value=5, max_value=24 * 60, initial=60, required=False)
    away_until = Day(label="Away until")

    def __init__(
        self,
        data: QueryDict | None,
        *,
        proposed: Filing,
        applications: list[Application],
        people: tuple[ContactLook, ...],
        initial: dict[str, Any],
    ) -> None:
        told = proposed.frame
        known = {
            "kind": proposed.kind.value,
            "asks_for": "\n".join(proposed.asks_for),
            "asked_by": proposed.asked_by,
            "hear_back": told.words if told else "",
            "hear_back_on": told.expected_by if told else None,
            "interview_at": proposed.interview_at,
            "minutes": _minutes(proposed),
            "away_until": proposed.away_until,
        }
        super().__init__(data, initial=known | initial)
        self._proposed, self._applications = proposed, {one.key: one for one in applications}
        self.fields["interview_at"].required = False
        rows = [(one.key, f"{one.employer} \u00b7 {one.role}") for one in applications]
        self._choose("application", [*rows, (NEW, "A new application")])
        senders = [(THE_SENDER, "The sender"), *((one.key, one.name) for one in people), (NOBODY, "Nobody I know")]
        self._choose("contact", senders)

    def _choose(self, name: str, choices: list[tuple[str, str]]) -> None:
        field = self.fields[name]
        if isinstance(field, forms.ChoiceField):
            field.choices = choices

    def clean(self) -> dict[str, Any]:
        """A new application has to be called something."""
        data: dict[str, Any] = super().clean() or self.cleaned_data
        if data.get("application") == NEW:
            for name, needed in (
                ("employer", "Write who the employer is."),
                ("role", "Write what the role is called."),
            ):
                if not data.get(name):
                    self.add_error(name, needed)
        return data

    def corrected(self, contact: Any) -> Corrected:
        """The proposal as it was set right; `contact` is the chosen person, where one was."""
        data = self.cleaned_data
        starts_at = data["interview_at"]
        filing = Filing(
            kind=FiledAs(data["kind"]),
            words=self._proposed.words,
            asks_for=tuple(line.strip() for line in data["asks_for"].splitlines() if line.strip()),
            asked_by=data["asked_by"],
            frame=self._proposed.frame,
            interview_at=starts_at,
            interview_ends_at=starts_at + timedelta(minutes=data["minutes"] or 60) if starts_at else None,
            away_until=data["away_until"],
        )
        is_new = data["application"] == NEW
        return Corrected(
            filing=filing,
            application=NewApplication(employer=data["employer"], role=data["role"])
            if is_new
            else self._applications[data["application"]],
            contact=Sender() if data["contact"] == THE_SENDER else contact,
            told=Told(words=data["hear_back"], on=data["hear_back_on"])
            if {"hear_back", "hear_back_on"} & set(self.changed_data)
            else None,
        )


def _minutes(proposed: Filing) -> int:
    if proposed.interview_at is None or proposed.interview_ends_at is None:
        return 60
    return max(5, round((proposed.interview_ends_at - proposed.interview_at).total_seconds() / 60))


CERTAINTIES = (
    ("", "Ask me"),
    ("0.9", "Without asking, when quite sure"),
    ("0.98", "Without asking, when almost certain"),
)
MAY_FILE = tuple((kind, dict(KINDS)[kind.value]) for kind in MEANT.values() if kind is not FiledAs.CHANGE)


class Rules(forms.Form):
    """For each kind of message: asked about, or filed above a certainty."""

    def __init__(self, data: QueryDict | None, *, above: dict[FiledAs, str]) -> None:
        super().__init__(data)
        for kind, label in MAY_FILE:
            name = kind.value.replace(" ", "_")
            now = above.get(kind, "")
            choices = CERTAINTIES if now in dict(CERTAINTIES) else (*CERTAINTIES, (now, f"Without asking, from {now}"))
            self.fields[name] = forms.ChoiceField(label=label, choices=choices, initial=now, required=False)

    def chosen(self) -> dict[FiledAs, float | None]:
        """The certainty above which each kind files itself, or None where it asks."""
        values = ((kind, self.cleaned_data[kind.value.replace(" ", "_")]) for kind, _ in MAY_FILE)
        return {kind: float(value) if value else None for kind, value in values}
