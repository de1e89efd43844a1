"""A posting as far as it could be read: every field may be empty, and a person corrects it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

LARGEST = 5 * 1024 * 1024
"""Bytes of a page; the largest careers pages have some two megabytes."""


class HowRead(StrEnum):
    """Where the fields come from, the surest first."""

    JSON_LD = "json-ld"
    MICRODATA = "microdata"
    PAGE = "page"
    TEXT = "text"


class NotAPosting(ValueError):
    """These bytes are no posting; the sentence says why and what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Posting:
    """What an employer says about a role that they want to fill. `country` has two letters; `others` is how many
    more postings the page holds.
    """

    role: str = ""
    employer: str = ""
    city: str = ""
    region: str = ""
    country: str = ""
    is_remote: bool = False
    employment: str = ""
    salary: str = ""
    posted_on: date | None = None
    apply_by: date | None = None
    link: str = ""
    description: str = ""
    how: HowRead = HowRead.TEXT
    others: int = 0
