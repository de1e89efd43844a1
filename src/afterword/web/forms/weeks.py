"""A week's plan: what, when, where, and a number if one likes."""

from collections.abc import Iterator
from typing import Any

from django import forms
from django.forms import BaseFormSet, formset_factory
from django.http import QueryDict

from afterword.core.history import Counted, Intention
from afterword.core.momentum import MOST_INTENTIONS
from afterword.reads.week import COUNTED_AS, IntentionLook
from afterword.web.forms.fields import Words

COUNTS = (("", "I count it myself"), *((one.value, COUNTED_AS[one]) for one in Counted))
ROWS = 3
"""So many empty rows stand ready where nothing is planned yet."""


class IntentionRow(forms.Form):
    """One thing to do."""

    what = forms.CharField(label="What", max_length=200, required=False)
    when = forms.CharField(label="When", max_length=200, required=False)
    where = forms.CharField(label="Where", max_length=200, required=False)
    times = forms.IntegerField(
        label="How often",
        min_value=0,
        max_value=999,
        required=False,
        error_messages={"invalid": "Write a number, or leave it empty."},
    )
    counts = forms.ChoiceField(label="What counts it", choices=COUNTS, required=False)

    def clean(self) -> None:
        """A row that says anything has to say what."""
        data = self.cleaned_data
        if not data.get("what") and any(data.get(name) for name in ("when", "where", "times")):
            self.add_error("what", "Write what you mean to do.")

    def intention(self) -> Intention:
        """The row as the act takes it."""
        data = self.cleaned_data
        counts = Counted(data["counts"]) if data["counts"] else None
        return Intention(
            what=data["what"], when=data["when"], where=data["where"], times=data["times"] or 0, counts=counts
        )


Intentions: "type[BaseFormSet[IntentionRow]]" = formset_factory(
    IntentionRow, extra=0, max_num=MOST_INTENTIONS, absolute_max=MOST_INTENTIONS
)


class WeekSheet:
    """The plan and what it is for, checked and given on together."""

    def __init__(
        self, data: QueryDict | None = None, *, planned: tuple[IntentionLook, ...] = (), goal: str = ""
    ) -> None:
        self.goal = Goal(data, initial={"goal": goal})
        self.rows = Intentions(data, prefix="do", initial=None if data is not None else _initial(planned))

    def is_valid(self) -> bool:
        """Whether all of it can be saved."""
        return all([self.goal.is_valid(), self.rows.is_valid()])

    def intentions(self) -> tuple[Intention, ...]:
        """The rows that say what."""
        return tuple(self._intentions())

    def _intentions(self) -> Iterator[Intention]:
        for row in self.rows:
            if row.cleaned_data.get("what"):
                yield row.intention()


def _initial(planned: tuple[IntentionLook, ...]) -> list[dict[str, Any]]:
    if not planned:
        return [{}] * ROWS
    return [
        {"what": one.what, "when": one.when, "where": one.where, "times": one.times or None, "counts": one.counts}
        for one in planned
    ]


class Goal(forms.Form):
    """What all of it is for."""

    goal = forms.CharField(
        label="What all of it is for",
        help_text="In your own words: the work you are looking for, by when you would like to have found it.",
        max_length=500,
        required=False,
    )


class LookBack(forms.Form):
    """A word on a week."""

    words = Words(
        label="A word on this week",
        help_text="What helped, what got in the way, what you would do differently. For yourself alone.",
        rows=3,
        needed="Write a word or two: what helped, what got in the way.",
    )


class DoneOnce(forms.Form):
    """Which intention was acted on."""

    what = forms.CharField(max_length=200)
