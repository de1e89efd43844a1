"""What was said in an interview, as it is typed on a phone at ten at night."""

from collections.abc import Iterator
from uuid import uuid4

from django import forms
from django.forms import BaseFormSet, formset_factory
from django.http import QueryDict

from afterword.acts.debriefs import Answers, PromiseGiven
from afterword.core.history import QuestionAsked, Side
from afterword.web.forms.fields import Chips, Day, ReachBy, Words

HEAR_BACK = (
    ("by the end of this week", "This week"),
    ("by the end of next week", "End of next week"),
    ("in two weeks", "In two weeks"),
    ("by the end of the month", "End of the month"),
    ("", "They did not say"),
)
NEXT_STEPS = (
    ("another talk", "Another talk"),
    ("a task", "A task"),
    ("a check of references", "References"),
    ("their decision", "Their decision"),
)
WENT = [(str(n), str(n)) for n in range(1, 6)]


class Debrief(forms.Form):
    """The answers of one interview. All of it may be left empty."""

    hear = Chips(label="When will you hear?", choices=HEAR_BACK)
    hear_words = forms.CharField(label="Or as they said it", max_length=500, required=False)
    hear_back_on = Day(label="The day they meant")
    next_steps = forms.MultipleChoiceField(
        label="What is the next step?", choices=NEXT_STEPS, required=False, widget=forms.CheckboxSelectMultiple
    )
    next_words = forms.CharField(label="In a few words", max_length=500, required=False)
    reach_by = ReachBy(label="How do they prefer to be reached?")
    no_contact = forms.BooleanField(label="They asked me not to write to them", required=False)
    discussed = Words(
        label="What did you talk about?",
        help_text="One thing a line. Your letters will rest on these.",
        rows=4,
    )
    notes = Words(label="Anything else, for yourself", rows=2)
    token = forms.CharField(widget=forms.HiddenInput, max_length=64, initial=lambda: uuid4().hex, required=False)

    def hear_back(self) -> str:
        """When they will answer, in their own words where there are any."""
        return str(self.cleaned_data.get("hear_words") or self.cleaned_data.get("hear") or "")


class PromiseRow(forms.Form):
    """One promise."""

    what = forms.CharField(label="What", max_length=200, required=False)
    when = forms.CharField(label="By when", max_length=200, required=False)
    side = forms.ChoiceField(
        label="Who promised", choices=((Side.OURS.value, "I promised"), (Side.THEIRS.value, "They promised"))
    )


class AskedRow(forms.Form):
    """One question of theirs, and how the answer went."""

    question = forms.CharField(label="They asked", max_length=500, required=False)
    went = forms.ChoiceField(label="How it went", choices=WENT, required=False, widget=forms.RadioSelect)
    words = forms.CharField(label="In a few words", max_length=500, required=False)


Promises: "type[BaseFormSet[PromiseRow]]" = formset_factory(PromiseRow, extra=1, max_num=30, absolute_max=30)
Asked: "type[BaseFormSet[AskedRow]]" = formset_factory(AskedRow, extra=1, max_num=60, absolute_max=60)


class DebriefSheet:
    """The whole page: the answers, the promises and the questions, checked and given on together."""

    def __init__(self, data: QueryDict | None = None) -> None:
        self.form = Debrief(data)
        self.promises = Promises(data, prefix="promised")
        self.asked = Asked(data, prefix="asked")

    def is_valid(self) -> bool:
        """Whether all of it can be saved."""
        return all([self.form.is_valid(), self.promises.is_valid(), self.asked.is_valid()])

    def answers(self) -> Answers:
        """What the act takes."""
        data = self.form.cleaned_data
        return Answers(
            hear_back=self.form.hear_back(),
            hear_back_on=data["hear_back_on"],
            next_step="; ".join((*data["next_steps"], *filter(None, [data["next_words"]]))),
            reach_by=data["reach_by"],
            no_contact=data["no_contact"],
            discussed=tuple(line.strip() for line in data["discussed"].splitlines() if line.strip()),
            asked=tuple(self._questions()),
            promises=tuple(self._promises()),
            notes=data["notes"],
        )

    def _questions(self) -> Iterator[QuestionAsked]:
        for row in self.asked.cleaned_data:
            if row.get("question"):
                went = int(row["went"]) if row["went"] else None
                yield QuestionAsked(question=row["question"], went=went, notes=row["words"])

    def _promises(self) -> Iterator[PromiseGiven]:
        for row in self.promises.cleaned_data:
            if row.get("what"):
                yield PromiseGiven(what=row["what"], when=row["when"], side=Side(row["side"]))
