"""Questions to begin with, where nobody has asked one's own yet: a choice from collections of others, with credit."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from typing import Any

from afterword.core.patterns import Pattern
from afterword.core.questions import key_of

ANY = "any"
ROLES: dict[str, Pattern] = {
    "front end": Pattern(r"(?i)front.?end|web dev|javascript|react|\bui\b|full.?stack"),
    "software": Pattern(
        r"(?i)software|(?<!business )develop|programm|devops|\bdata\b|back.?end|front.?end|full.?stack|\bsre\b"
        r"|(?:platform|reliability|systems?|cloud|security|machine learning|ml|qa|test) engineer"
    ),
    "leading people": Pattern(r"(?i)lead|manager|head of|director|chief|principal|founder|supervisor|leitung|chef"),
}
"""What in the name of a role says that these questions may come up there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Starter:
    """A question of somebody else's collection, and whose."""

    key: str
    question: str
    role: str
    credit: str


@lru_cache(maxsize=1)
def _kept() -> dict[str, Any]:
    text = resources.files("afterword.reads").joinpath("starter_questions/questions.json").read_text(encoding="utf-8")
    kept: dict[str, Any] = json.loads(text)
    return kept


@lru_cache(maxsize=1)
def starters() -> tuple[Starter, ...]:
    """All of them, in the order of the file."""
    return tuple(
        Starter(
            key=key_of(one["question"]),
            question=one["question"],
            role=one["role"],
            credit=_kept()["sources"][one["source"]]["title"],
        )
        for one in _kept()["questions"]
    )


def credits_for(found: Iterable[Starter]) -> tuple[str, ...]:
    """Whose these questions are, and under which licence."""
    titles = {one.credit for one in found}
    whose = (one for one in _kept()["sources"].values() if one["title"] in titles)
    return tuple(f"{one['title']}, {one['copyright']}, {one['licence']} licence" for one in whose)


def starters_for(role: str) -> tuple[Starter, ...]:
    """Those that fit a role: what is asked everywhere first, then what its name calls for."""
    fitting = {ANY, *(name for name, cue in ROLES.items() if cue.search(role))}
    return tuple(one for one in starters() if one.role in fitting)
