"""Names made into initials, wherever they stand.

What somebody wrote in their own words may still tell who is meant, and no program can know that; what is known as a
name, of a person or an employer, is found here whole and in its parts.
"""

import re
from collections.abc import Callable, Collection, Iterable
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar, cast

V = TypeVar("V")
Say = Callable[[str], str]

SHORTEST = 3
"""A part of a name that is shorter says nothing alone, and stands in too many words."""

COMMON = frozenset(
    {"and", "the", "for", "von", "van", "der", "den", "del", "des", "inc", "ltd", "llc", "plc", "gmbh", "company"}
)
"""Parts of names that name nobody by themselves."""

ADDRESS = re.compile(r"[^\s<>\"'(),;:]+@[^\s<>\"'(),;:]+|\b(?:https?://|www\.)[^\s<>\"']+", re.IGNORECASE)
WORD = re.compile(r"[^\W_]+")


def initials(name: str) -> str:
    """A name by its first letters, which stay on one line: "Dana Ruiz" is "D. R."."""
    return "\N{NO-BREAK SPACE}".join(f"{word[0].upper()}." for word in WORD.findall(name))


def hiding(names: Iterable[str], *, but: Iterable[str] = ()) -> Say:
    """What says a text with these names as initials, and with no address of mail or of a page in it.

    The names in `but` may be seen, also where one of the others is a part of them.
    """
    hidden = {name for name in names if WORD.search(name)}
    seen = {name for name in but if WORD.search(name)} - hidden
    whole = _any_of(hidden | seen)
    parts = {part for name in hidden for part in WORD.findall(name) if _tells(part)}
    parts -= {part for name in seen for part in WORD.findall(name)}
    kept = {name.casefold() for name in seen}

    def say(text: str) -> str:
        text = ADDRESS.sub("[address]", text)
        if whole:
            text = whole.sub(lambda found: found[0] if found[0].casefold() in kept else _in_place(found), text)
        return WORD.sub(lambda found: _in_place(found) if found[0] in parts else found[0], text)

    return say


def _in_place(found: re.Match[str]) -> str:
    """The initials for a name in a text, where a sentence that ends there needs no second full stop."""
    said = initials(found[0])
    return said.removesuffix(".") if found.string.startswith(".", found.end()) else said


def _tells(part: str) -> bool:
    """Whether a part of a name tells whose it is: a word in capitals, since small letters make it a common one."""
    return len(part) >= SHORTEST and part[0] != part[0].lower() and part.lower() not in COMMON


def _any_of(names: Collection[str]) -> re.Pattern[str] | None:
    """Any of these names, the longest first, each as a word of its own; a script without capitals has no such edges."""
    ordered = sorted(names, key=len, reverse=True)
    edged = "|".join(_loosely(name) for name in ordered if name.upper() != name.lower())
    bare = "|".join(_loosely(name) for name in ordered if name.upper() == name.lower())
    both = [pattern for pattern in (rf"(?<!\w)(?:{edged})(?!\w)" if edged else "", bare) if pattern]
    return re.compile("|".join(both), re.IGNORECASE) if both else None


def _loosely(name: str) -> str:
    """A name whatever stands between its words."""
    return r"\s+".join(map(re.escape, name.split()))


def through(value: V, say: Say) -> V:
    """The same value with each text in it said so. What is no plain text, a member of an enumeration say, stays."""
    return cast(V, _through(value, say))


def _through(value: Any, say: Say) -> Any:
    if type(value) is str:
        return say(value)
    if isinstance(value, tuple):
        return tuple(_through(one, say) for one in value)
    if is_dataclass(value) and not isinstance(value, type):
        return replace(
            value, **{one.name: _through(getattr(value, one.name), say) for one in fields(value) if one.init}
        )
    return value
