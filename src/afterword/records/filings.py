"""What a proposal would write down, as the JSON that its row keeps, and the way back."""

from collections.abc import Callable, Mapping
from dataclasses import fields
from datetime import date, datetime
from typing import Any

from afterword.core.mail.filing import FiledAs, Filing
from afterword.records.facts import as_plain, frame_of


def filing_to_json(filing: Filing) -> dict[str, Any]:
    """A filing as plain JSON; what is empty is left out."""
    own = {field.name: getattr(filing, field.name) for field in fields(filing)}
    return {name: as_plain(value) for name, value in own.items() if value}


def filing_from_json(row: Mapping[str, Any]) -> Filing:
    """The filing that a row keeps."""
    return Filing(**{name: READERS[name](value) if name in READERS else value for name, value in row.items()})


READERS: dict[str, Callable[[Any], Any]] = {
    "kind": FiledAs,
    "asks_for": tuple,
    "asked_by": date.fromisoformat,
    "frame": frame_of,
    "interview_at": datetime.fromisoformat,
    "interview_ends_at": datetime.fromisoformat,
    "away_until": date.fromisoformat,
}
"""How the fields that are more than text are read."""
