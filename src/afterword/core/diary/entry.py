"""One entry of a diary as it stands in the file, before anybody knows what it means."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple


class Detail(NamedTuple):
    """An indented line under an entry."""

    line: int
    text: str


@dataclass(slots=True)
class Entry:
    """The line, its moment, its keyword, what follows it, and the details under it."""

    line: int
    text: str
    at: datetime
    ends_at: datetime | None
    keyword: str
    rest: str
    details: list[Detail] = field(default_factory=list)
    is_day_only: bool = False
