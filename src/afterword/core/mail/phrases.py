"""Phrases that a message may hold, written so that they can be read, and found quickly.

    we have decided not to {proceed} .. your {application}

`{proceed}` is any phrase of that group of the same table, `..` up to nine words of any kind, `a|b_c` one of both,
`word*` any ending, `(now)` may be missing. A phrase lies within one sentence. Each is filed under the word in it that
is rarest to meet, so that a sentence is held against the few phrases whose word it has.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from afterword.core.mail.plain import plain

KEY = 5  # letters of a word under which a phrase is filed
GAP = r"(?:[^ ]+ ){0,9}?"
COMMA = "(?:, )?"
_PIECE = re.compile(r"\([^)]*\)|\S+")


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase: what it is a sign of, how much it weighs, its language, and how it is found.

    `needs` has for each of its pieces the keys of which a sentence has one; only then is the pattern tried.
    """

    sign: str
    weight: int
    language: str
    row: int
    denies: bool
    needs: tuple[frozenset[str], ...]
    pattern: re.Pattern[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """The phrases of one language.

    `signs` has a name with a weight, as in "rejection 100", and the phrases for it, parted by commas and line ends.
    Those that are alike in meaning count once: an empty line stands between them and the rest. `ifs` are the words that
    make what follows them a condition, `maybes` those that make an invitation or an offer one, `unless` those that make
    what stands before them one, and `nots` those that turn it around. By its `common` words a language is told.
    """

    code: str
    common: str
    groups: Mapping[str, str]
    signs: Mapping[str, str]
    ifs: str
    maybes: str
    unless: str
    nots: str


class Book:
    """The phrases of all tables, filed by the words that they need."""

    def __init__(self, tables: tuple[Table, ...]) -> None:
        self.by_key: dict[str, list[Phrase]] = {}
        self.ifs = _any_of(",".join(table.ifs for table in tables))
        self.maybes = _any_of(",".join(table.maybes for table in tables))
        self.unless = _any_of(",".join(table.unless for table in tables))
        self.nots = _any_of(",".join(table.nots for table in tables))
        self.common = {table.code: frozenset(plain(table.common).split()) for table in tables}
        for table in tables:
            for phrase, keys in _phrases(table):
                for key in keys:
                    self.by_key.setdefault(key, []).append(phrase)
        self.keys = frozenset(self.by_key)


def _any_of(words: str) -> re.Pattern[str]:
    return re.compile(" (?:" + "|".join(plain(word).replace(" , ", " ") for word in words.split(",")) + ") ")


def _phrases(table: Table) -> Iterator[tuple[Phrase, frozenset[str]]]:
    row = 0
    for name, listed in table.signs.items():
        sign, _, weight = name.partition(" ")
        for line in listed.split("\n"):
            if not line.strip():
                row += 1
                continue
            for phrase in filter(None, map(str.strip, line.split(","))):
                pattern = re.compile(" " + _source(phrase, table))
                denies = "{not}" in phrase or _any_of(table.nots).search(f" {phrase} ".replace("|", " ")) is not None
                yield (
                    Phrase(sign, int(weight), table.code, row, denies, _needs(phrase, table), pattern),
                    _keys(phrase, table),
                )
        row += 1


def _source(phrase: str, table: Table) -> str:
    return "".join(_piece(piece, table) for piece in _PIECE.findall(phrase))


def _piece(piece: str, table: Table) -> str:
    if piece == "..":
        return GAP
    if piece.startswith("("):
        return f"(?:{_source(piece[1:-1], table)})?"
    if piece.startswith("{"):
        inside = (_source(one, table) for one in _group(piece, table))
        return f"(?:{'|'.join(inside)})"
    words = "|".join(_words(word) for word in piece.split("|"))
    return f"(?:{words}) {COMMA}" if "|" in piece else f"{words} {COMMA}"


def _words(word: str) -> str:
    folded = plain(word.rstrip("*").replace("_", " ")).replace(" ", f" {COMMA}")
    return folded + ("[^ ]*" if word.endswith("*") else "")


def _group(piece: str, table: Table) -> list[str]:
    found: list[str] = []
    for name in piece[1:-1].split("|"):
        listed = table.groups.get(name, name)
        found.extend(" ".join(one.split()) for one in listed.split(",") if one.strip())
    return found


def _keys(phrase: str, table: Table) -> frozenset[str]:
    """The keys of the piece of a phrase that is rarest to meet: the one whose shortest word is longest."""
    choices = [
        words
        for piece in _PIECE.findall(phrase)
        if piece != ".." and not piece.startswith("(") and not _is_cut_short(piece) and (words := _needed(piece, table))
    ]
    if not choices:
        raise ValueError(f"{phrase!r} has no word of {KEY} letters before its star to be filed under")
    chosen = max(choices, key=lambda words: (min(KEY + 2, *map(len, words)), -len(words)))
    return frozenset(word[:KEY] for word in chosen)


def _is_cut_short(piece: str) -> bool:
    """Whether one of its words has fewer letters before its star than a key."""
    return any(word.endswith("*") and len(word) <= KEY for word in piece.strip("{}").split("|"))


def _needs(phrase: str, table: Table) -> tuple[frozenset[str], ...]:
    found = []
    for piece in _PIECE.findall(phrase):
        if piece == ".." or piece.startswith("("):
            continue
        words = _words_needed(piece, table)
        if all(len(word) >= KEY or not word.endswith("*") for word in words):
            found.append(frozenset(word.rstrip("*")[:KEY] for word in words))
    return tuple(found)


def _words_needed(piece: str, table: Table) -> list[str]:
    """As `_needed`, with the star of what has any ending."""
    if piece.startswith("{"):
        return [word for one in _group(piece, table) for word in _longest(one)]
    return [word for one in piece.split("|") for word in _longest(one.replace("_", " "))]


def _longest(words: str) -> list[str]:
    """The longest word of a phrase without groups, as it is keyed."""
    plainly = [plain(word.rstrip("*")) + "*" * word.endswith("*") for word in words.split() if word != ".."]
    return [max(" ".join(plainly).split(), key=len)] if plainly else []


def _needed(piece: str, table: Table) -> list[str]:
    """A word for each way that a piece can be met."""
    if piece.startswith("{"):
        return [word for one in _group(piece, table) for word in _rarest(one, table)]
    return [max(plain(word.rstrip("*").replace("_", " ")).split(), key=len) for word in piece.split("|")]


def _rarest(phrase: str, table: Table) -> list[str]:
    pieces = [piece for piece in _PIECE.findall(phrase) if piece != ".." and not piece.startswith("(")]
    needed = [_needed(piece, table) for piece in pieces]
    return max(needed, key=lambda words: min(map(len, words)))


@cache
def book() -> Book:
    """The phrases of every language there is a table for."""
    from afterword.core.mail.tables import TABLES

    return Book(TABLES)
