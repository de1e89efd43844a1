"""Habits of one's own: each number with its unit and its range; and the habits of one application."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django import forms
from django.forms import BoundField
from django.http import QueryDict

from afterword.core.habits import EITHER, Value, ValueRefused, changes_between, value_words, with_changes
from afterword.core.hours import Hours, OfficeHours
from afterword.core.policy import FIELDS, POLICIES, Field, Policy
from afterword.reads.habits import source_words
from afterword.web.forms.fields import Chips

UNITS = (("hours", "hours"), ("business days", "business days"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One habit on the page: its fields, what it may be, what it is in the base, and what it rests on."""

    field: Field
    number: BoundField
    second: BoundField | None
    unit: str
    allowed: str
    base: str
    sources: tuple[str, ...]


class OwnHabits(forms.Form):
    """A policy made from another one. `policy` and `changes` are there once it is valid."""

    policy: Policy
    changes: dict[str, str]

    def __init__(
        self, data: QueryDict | None, *, base: Policy, present: Policy | None, taken: tuple[str, ...], lives: bool
    ) -> None:
        super().__init__(data)
        self.base, self.present, self.taken = base, present, taken
        if present is None:
            self.fields["name"] = forms.CharField(
                label="What you call them",
                help_text="Such as \u201cpatient\u201d.",
                max_length=40,
                error_messages={"required": "Give them a name: by it you choose them later."},
            )
        for field in FIELDS:
            self._add(field, getattr(present or base, field.name))
        if not lives:
            self.fields["choose"] = forms.BooleanField(
                label="The whole search lives by them from now on", required=False, initial=present is None
            )

    def _add(self, field: Field, value: Value) -> None:
        """The field of one number, its unit beside it where there are two."""
        if isinstance(value, OfficeHours):
            for name, at in (("hours", value.opens), ("hours_to", value.closes)):
                self.fields[name] = forms.TimeField(
                    label=field.label,
                    initial=at,
                    widget=forms.TimeInput(attrs={"type": "time", "class": "short"}, format="%H:%M"),
                    error_messages={
                        "required": "Write a time, such as 8:30.",
                        "invalid": "Write a time, such as 8:30.",
                    },
                )
            return
        said = f"Choose a whole number from {field.least} to {field.most}."
        self.fields[field.name] = forms.IntegerField(
            label=field.label,
            initial=getattr(value, "n", value),
            min_value=field.least,
            max_value=field.most,
            widget=forms.NumberInput(attrs={"class": "short", "inputmode": "numeric"}),
            error_messages=dict.fromkeys(("required", "invalid", "min_value", "max_value"), said),
        )
        if field.name in EITHER:
            unit = "hours" if isinstance(value, Hours) else "business days"
            self.fields[f"{field.name}_unit"] = forms.ChoiceField(
                label=f"{field.label}: counted in",
                choices=UNITS,
                initial=unit,
                widget=forms.Select(attrs={"class": "short"}),
            )

    def clean_name(self) -> str:
        """A name that nothing else has."""
        name = " ".join(self.cleaned_data["name"].split())
        if name.casefold() in POLICIES:
            raise forms.ValidationError(f"\u201c{name}\u201d is one of the program's own: choose another name.")
        if name in self.taken:
            raise forms.ValidationError(
                f"You have habits called \u201c{name}\u201d: change those, or choose another name."
            )
        return name

    def clean(self) -> dict[str, Any]:
        """The policy that the numbers make, if they make one."""
        data: dict[str, Any] = super().clean() or self.cleaned_data
        if not (set(self.errors) - {"name"}):
            try:
                words = {field.name: self._words(field) for field in FIELDS}
                name = self.present.name if self.present else data.get("name") or "these"
                self.policy = with_changes(self.base, name=name, changes=words)
                self.changes = changes_between(self.base, self.policy)
            except ValueRefused as refused:
                self.add_error(None, str(refused))
        return data

    def _words(self, field: Field) -> str:
        """What was chosen for a habit, as `core.habits` reads it."""
        data = self.cleaned_data
        if field.name == "hours":
            return value_words(OfficeHours(opens=data["hours"], closes=data["hours_to"]))
        unit = data.get(f"{field.name}_unit", "")
        return f"{data[field.name]} {unit}".strip()

    def rows(self) -> Iterator[Row]:
        """The habits as the page has them."""
        for field in FIELDS:
            second = {"hours": "hours_to"}.get(field.name, f"{field.name}_unit")
            base = getattr(self.base, field.name)
            yield Row(
                field=field,
                number=self[field.name],
                second=self[second] if second in self.fields else None,
                unit="" if isinstance(base, OfficeHours) or second in self.fields else field.unit,
                allowed="" if isinstance(base, OfficeHours) else f"from {field.least} to {field.most}",
                base=value_words(base),
                sources=tuple(f"{source_words(one)}: {one.claim}" for one in field.sources),
            )


class ChooseHabits(forms.Form):
    """By which habits one application lives."""

    habits = Chips(label="By which habits", choices=())

    def __init__(self, data: QueryDict | None, *, names: tuple[str, ...], search: str, chosen: str) -> None:
        super().__init__(data, initial={"habits": chosen})
        field = self.fields["habits"]
        if isinstance(field, forms.ChoiceField):
            field.choices = [("", f"Those of the search ({search})"), *((name, name) for name in names)]
