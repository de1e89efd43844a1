"""Long forms that keep what is typed, and grow by a row."""

from datetime import datetime
from typing import Any
from uuid import uuid4

from django.http import QueryDict

from afterword.core.hours import aware

NO_FACTS = ("csrfmiddlewaretoken", "add_row", "opened", "seen")
"""What a form carries for itself and no draft has to keep. Its token stays: it says which tab typed the draft."""


def as_typed(fields: dict[str, Any] | None) -> QueryDict | None:
    """A draft as the form that it was, to be written down once more."""
    if fields is None:
        return None
    data = QueryDict(mutable=True)
    for name, values in fields.items():
        data.setlist(name, values)
    data["token"] = uuid4().hex
    return data


def with_a_row_more(data: QueryDict) -> QueryDict:
    """The same form with an empty row more, for a browser without scripts."""
    copy = data.copy()
    name = f"{data['add_row']}-TOTAL_FORMS"
    total = str(copy.get(name, ""))
    if total.isdecimal() and len(total) < 4:
        copy[name] = str(int(total) + 1)
    return copy


def opened_at(data: QueryDict) -> datetime | None:
    """When the page was opened on which this was typed, if it says so."""
    try:
        return aware(datetime.fromisoformat(str(data.get("opened", ""))))
    except ValueError:
        return None


def typed(data: QueryDict) -> dict[str, list[object]]:
    """What a form holds, as a draft keeps it."""
    return {name: list(values) for name, values in data.lists() if name not in NO_FACTS}
