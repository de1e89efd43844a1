"""What a received message seems to say, as the JSON that its row keeps, and the way back."""

from collections.abc import Callable, Mapping
from dataclasses import fields
from datetime import date, datetime
from typing import Any

from afterword.core.mail.kinds import KindRead, MessageKind, MessageReading
from afterword.records.facts import as_plain, frame_of


def reading_to_json(reading: MessageReading) -> dict[str, Any]:
    """A reading as plain JSON; what is empty is left out."""
    own = {field.name: getattr(reading, field.name) for field in fields(reading) if field.name != "kinds"}
    kinds = [{"kind": one.kind.value, "certainty": one.certainty, "words": list(one.words)} for one in reading.kinds]
    return {"kinds": kinds, **{name: as_plain(value) for name, value in own.items() if value}}


def reading_of(row: Mapping[str, Any]) -> MessageReading:
    """The reading that a row keeps."""
    own = {name: READERS[name](value) if name in READERS else value for name, value in row.items() if name != "kinds"}
    kinds = tuple(
        KindRead(kind=MessageKind(one["kind"]), certainty=one["certainty"], words=tuple(one["words"]))
        for one in row["kinds"]
    )
    return MessageReading(kinds=kinds, **own)


READERS: dict[str, Callable[[Any], Any]] = {
    "frame": frame_of,
    "asks_for": tuple,
    "why": tuple,
    "asked_by": date.fromisoformat,
    "away_until": date.fromisoformat,
    "interview_at": datetime.fromisoformat,
    "interview_ends_at": datetime.fromisoformat,
}
"""How the fields that are more than text are read."""
