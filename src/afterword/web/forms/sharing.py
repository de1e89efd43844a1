"""The picture that somebody wants to share."""

from typing import Any, cast

from django import forms

from afterword.core.pictures.poster import Light, Shape
from afterword.reads.pictures import What, Wish
from afterword.web.forms.fields import Chips


class Picture(forms.Form):
    """What it shows, its shape, its paper, and the employers that it may name."""

    what = Chips(
        label="What it shows",
        choices=((What.FUNNEL.value, "How far applications came"), (What.TIMELINE.value, "Week by week")),
        initial=What.FUNNEL.value,
    )
    shape = Chips(
        label="Its shape",
        choices=((Shape.WIDE.value, "Wide"), (Shape.SQUARE.value, "Square"), (Shape.PHONE.value, "A phone’s")),
        initial=Shape.WIDE.value,
    )
    light = Chips(
        label="Its paper",
        choices=((Light.LIGHT.value, "Light"), (Light.DARK.value, "Dark")),
        initial=Light.LIGHT.value,
    )
    named = forms.MultipleChoiceField(
        label="Employers to name, week by week",
        help_text="Where none is chosen, no name is in the picture.",
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )

    def __init__(self, data: Any, *, employers: list[tuple[str, str]]) -> None:
        first = {name: field.initial for name, field in self.base_fields.items() if field.initial}
        super().__init__(first | {name: data.getlist(name) if name == "named" else data[name] for name in data})
        cast(forms.MultipleChoiceField, self.fields["named"]).choices = employers

    def wish(self) -> Wish:
        """The picture; what the address has that is no choice of ours counts as not said."""
        chosen = self.cleaned_data if self.is_valid() else {}
        return Wish(
            what=What(chosen.get("what") or What.FUNNEL),
            shape=Shape(chosen.get("shape") or Shape.WIDE),
            light=Light(chosen.get("light") or Light.LIGHT),
            named=frozenset(chosen.get("named", ())),
        )
