"""What the table of applications is asked, as an address says it, and when one applied."""

from django import forms
from django.http import QueryDict

from afterword.core.pipeline import Standing
from afterword.reads.pipeline import ORDERS, TITLES, Wanted
from afterword.web.forms.fields import Moment

LONGEST = 200


class Search(forms.Form):
    """Words, and where applications stand and came from."""

    words = forms.CharField(label="Employer, role or source", max_length=LONGEST, required=False)
    standing = forms.ChoiceField(
        label="Stands at", required=False, choices=[("", "Everywhere"), *((one.value, TITLES[one]) for one in Standing)]
    )
    via = forms.ChoiceField(label="Through", required=False)

    def __init__(self, wanted: Wanted, sources: tuple[str, ...]) -> None:
        super().__init__(initial={"words": wanted.words, "standing": wanted.standing or "", "via": wanted.via})
        field = self.fields["via"]
        if isinstance(field, forms.ChoiceField):
            field.choices = [("", "Anything"), *((source, source) for source in sources)]


def wanted_of(query: QueryDict, *, page: int) -> Wanted:
    """What an address asks for; what it says that means nothing is left out."""
    sort = query.get("sort", "")
    name = sort.removeprefix("-")
    standing = query.get("standing", "")
    return Wanted(
        standing=Standing(standing) if standing in set(Standing) else None,
        via=query.get("via", "")[:LONGEST].replace("\0", ""),
        words=query.get("words", "")[:LONGEST].replace("\0", ""),
        sort=name if name in ORDERS else "next",
        is_turned=name in ORDERS and sort.startswith("-"),
        page=page,
    )


class WhenApplied(forms.Form):
    """When one applied for what had been a lead."""

    at = Moment(label="When you applied", help_text="On your own clock.")
