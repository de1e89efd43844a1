"""Words to symbols: what each language's table says is turned into the one alphabet that the grammar knows.

A language is a table (see `english`). Its phrases name symbols such as `weekday:4` or `unit:week`; a phrase may stand
for several of them ("eow" is `part:end shift:0 unit:week`). Symbols that carry no meaning for a day (articles,
"of", "in", "on") fall away here, so that "the end of next week", "Ende nächster Woche" and "fin de la semaine
prochaine" reach the grammar as the same few symbols.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

Symbol = tuple[str, str | int]


class Token(NamedTuple):
    """A symbol where it stands in the text. `definite` and `of` tell that such a word stood before it."""

    kind: str
    value: str | int
    start: int
    end: int
    definite: bool = False
    of: bool = False


@dataclass(frozen=True, kw_only=True)
class Language:
    """A language as a table. Lists are in order from one (numbers) or from Monday (weekdays); "/" parts spellings."""

    code: str
    signs: str
    numbers: str
    ordinals: str
    weekdays: str
    months: str
    symbols: dict[str, str]
    shy: str = ""  # spellings that are common words too, and mean a day only beside a preposition or a number
    numbers_with_dot_are_ordinal: bool = False
    elides: bool = False  # whether small words lose their vowel before another, as in "l'année"
    the_next_is_a_span: bool = False  # "in the next week" is within seven days, "next week" the calendar's

    @cached_property
    def sign_words(self) -> frozenset[str]:
        """Words by which a text in this language is told from one in another."""
        return frozenset(self.signs.split())

    @cached_property
    def shy_words(self) -> frozenset[str]:
        """Words that are days only in company."""
        return frozenset(self.shy.split())

    @cached_property
    def lexicon(self) -> dict[str, list[tuple[tuple[str, ...], tuple[Symbol, ...]]]]:
        """First word of each phrase -> (its other words, its symbols), the longest phrase first."""
        found: dict[str, list[tuple[tuple[str, ...], tuple[Symbol, ...]]]] = {}
        for phrase, symbols in self._phrases():
            first, *rest = phrase.replace("-", " ").replace("' ", " ").split()
            found.setdefault(first, []).append((tuple(rest), symbols))
        for entries in found.values():
            entries.sort(key=lambda entry: -len(entry[0]))
        return found

    @cached_property
    def plain(self) -> dict[str, tuple[Symbol, ...]]:
        """Words that mean the same whatever follows them."""
        return {
            first: entries[0][1]
            for first, entries in self.lexicon.items()
            if entries == [((), entries[0][1])] and first not in self.shy_words
        }

    @cached_property
    def day_words(self) -> frozenset[str]:
        """Words without one of which (or a number) a sentence says nothing about when."""
        return self._telling(SAYS_WHEN)

    @cached_property
    def that_words(self) -> frozenset[str]:
        """Words by which a sentence may speak of the day that the last one named."""
        return self._telling(SAYS_THAT)

    def _telling(self, kinds: frozenset[str]) -> frozenset[str]:
        """Words of which every phrase for one of these kinds has one: where none tells by itself, its longest."""
        phrases = [
            phrase.replace("-", " ").split()
            for phrase, symbols in self._phrases()
            if any(kind in kinds for kind, _ in symbols)
        ]
        single = {words[0] for words in phrases if len(words) == 1}
        return frozenset(single | {max(words, key=len) for words in phrases if single.isdisjoint(words)})

    def _listed(self) -> Iterator[tuple[str, tuple[Symbol, ...]]]:
        for kind, listed in (("number", self.numbers), ("ordinal", self.ordinals), ("month", self.months)):
            yield from _enumerated(kind, listed, 1)
        yield from _enumerated("weekday", self.weekdays, 0)
        for symbols, phrases in self.symbols.items():
            for phrase in _split(phrases):
                yield phrase, tuple(_symbol(symbol) for symbol in symbols.split())

    def _phrases(self) -> Iterator[tuple[str, tuple[Symbol, ...]]]:
        for phrase, symbols in self._listed():
            yield phrase, symbols
            if self.elides and phrase[0] in VOWELS and symbols[0][0] in NOUNS:
                yield from ((f"{letter}'{phrase}", ((kind, ""), *symbols)) for letter, kind in ELIDED)


# Kinds of which one must be in a sentence for it to be worth parsing.
SAYS_WHEN = frozenset(["weekday", "month", "ordinal", "unit", "day", "feast", "weekend", "vague", "clock", "quarter"])
SAYS_THAT = frozenset(["then", "that"])
LIGHT = frozenset({"the", "of", "light"})
VOWELS = frozenset("aeiouhàâéèêëîïôœ")
ELIDED = (("l", "the"), ("d", "of"))
NOUNS = frozenset(["unit", "month", "feast", "number", "answer", "event", "process", "other"])

_ITEM = re.compile(
    r"""(?P<quarter>\bq[1-4]\b)
    |(?P<word>w/[cebo]\b|[^\W\d_]+(?:'[^\W\d_]+)*)
    |(?P<iso>(?<!\d)\d{4}-\d{1,2}-\d{1,2}(?!\d))
    |(?P<clock>(?<!\d)(?:[01]?\d|2[0-3])(?::[0-5]\d|\s?h(?:[0-5]\d)?\b|\s?uhr\b)(?:\s?[ap]\.?m\b\.?)?
        |(?<!\d)(?:1[0-2]|0?\d)(?:[.:][0-5]\d)?\s?[ap]\.?m\b\.?)
    |(?P<numeric>(?<![\d./-])\d{1,2}(?:
         (?P<sep>[./-])\d{1,2}(?P=sep)(?:\d{4}|\d{2})(?!\d)
        |/\d{1,2}(?![\d/])
        |\.\d{1,2}\.(?!\d)
        |\.\d{2}(?![\d.,%])))
    |(?P<ordinal>\d{1,2}(?:st|nd|rd|th|ers?|re|º|ª|°)(?![^\W_]))
    |(?P<number>\d+)
    |(?P<mark>[^\w\s])""",
    re.VERBOSE,
)
_WORD = re.compile(r"w/[cebo]\b|[^\W\d_]+(?:'[^\W\d_]+)*")
_BREAKS = {",": ",", ";": ";", "(": "(", ")": ")", "—": "-", "–": "-", "-": "-", "/": "/", "+": "+", "&": "&"}


class Item(NamedTuple):
    """A word, number or mark of the text, with the kind that its shape gives it."""

    kind: str
    text: str
    start: int
    end: int


def lowered(text: str) -> str:
    """The text in lower case with plain apostrophes, as long as before, so that places in it stay the same."""
    return text.replace("İ", "i").lower().replace("’", "'")  # that one letter would become two


def bare_words(low: str, start: int, end: int) -> list[str]:
    """The words of a stretch of lowered text, for a first quick look."""
    return _WORD.findall(low, start, end)


def items(low: str, start: int, end: int) -> list[Item]:
    """The words, numbers and marks of a stretch of lowered text; a hyphen inside a word only parts it."""
    found = [
        Item(match.lastgroup or "numeric", match[0], match.start(), match.end())
        for match in _ITEM.finditer(low, start, end)
    ]
    return [item for i, item in enumerate(found) if item.kind != "mark" or not _joins_words(item, found, i)]


def _joins_words(item: Item, found: list[Item], i: int) -> bool:
    if item.text not in ("-", "‑", ".", "'") or i == 0:
        return False
    before = found[i - 1]
    if item.text in (".", "'"):
        return before.kind == "word"
    if i + 1 >= len(found) or before.end != item.start or found[i + 1].start != item.end:
        return False
    return "word" in (before.kind, found[i + 1].kind)


def tokenise(low: str, start: int, end: int, language: Language) -> list[Token]:
    """The symbols of a stretch of lowered text, without those that carry no meaning."""
    found = items(low, start, end)
    plain = language.plain
    tokens: list[Token] = []
    definite = of = False
    at = 0
    while at < len(found):
        item = found[at]
        symbols, length = plain.get(item.text, ()), 1
        if not symbols:
            symbols, length = _symbols(found, at, language)
        first, last = item.start, found[at + length - 1].end
        at += length
        for kind, value in symbols:
            if kind in LIGHT:
                definite, of = definite or kind == "the", of or kind == "of"
                continue
            tokens.append(Token(kind, value, first, last, definite, of))
            definite = of = False
    return tokens


def _symbols(found: list[Item], at: int, language: Language) -> tuple[tuple[Symbol, ...], int]:
    """The symbols that begin at an item, and how many items they take."""
    item = found[at]
    if item.kind in ("word", "quarter"):
        return _of_word(found, at, language)
    if item.kind == "number":
        return _of_number(found, at, language)
    if item.kind == "ordinal":
        return (("ordinal", int(item.text[:2] if item.text[1].isdigit() else item.text[0])),), 1
    if item.kind == "mark":
        return ((("break", _BREAKS[item.text]),) if item.text in _BREAKS else (("light", item.text),)), 1
    return ((item.kind, item.text),), 1


def _of_word(found: list[Item], at: int, language: Language) -> tuple[tuple[Symbol, ...], int]:
    word = found[at].text
    if found[at].kind == "quarter":
        return (("quarter", int(word[1])),), 1
    entries = language.lexicon.get(word)
    if entries is None and word.endswith("'s"):
        word = word[:-2]
        entries = language.lexicon.get(word)
    following = found[at + 1].text if at + 1 < len(found) else ""
    for rest, symbols in entries or ():
        if rest and rest[0] != following:
            continue
        length = len(rest) + 1
        if not rest or tuple([item.text for item in found[at + 1 : at + length]]) == rest:
            if word in language.shy_words and length == 1 and not _has_company(found, at, language):
                continue
            return symbols, length
    return (("word", word),), 1


def _of_number(found: list[Item], at: int, language: Language) -> tuple[tuple[Symbol, ...], int]:
    value = int(found[at].text[:5])
    following = found[at + 1] if at + 1 < len(found) else None
    dotted = following is not None and following.text == "." and following.start == found[at].end
    if dotted and language.numbers_with_dot_are_ordinal and 1 <= value <= 31:
        return (("ordinal", value),), 2
    if following and following.text == "." and at + 2 < len(found) and found[at + 2].text == "5":
        return (("number", value), ("half", 1)), 3
    return (("number", value),), 1


def _has_company(found: list[Item], at: int, language: Language) -> bool:
    """Whether a shy word stands beside a number, or after a word that leads to a day."""
    after = found[at + 1] if at + 1 < len(found) else None
    if after is not None and after.kind in ("number", "ordinal", "numeric", "iso") and len(after.text) < 11:
        return True
    before = found[at - 1] if at else None
    if before is None:
        return after is None
    if before.kind in ("number", "ordinal"):
        return True
    entries = language.lexicon.get(before.text, ())
    return any(not rest and symbols[0][0] in _LEADS_TO_A_DAY for rest, symbols in entries)


_LEADS_TO_A_DAY = frozenset(
    [
        "light",
        "by",
        "before",
        "after",
        "part",
        "shift",
        "from",
        "to",
        "or",
        "between",
        "week",
        "unit",
        "of",
        "on",
        "about",
        "weekday",
    ]
)


def _enumerated(kind: str, listed: str, first: int) -> Iterator[tuple[str, tuple[Symbol, ...]]]:
    for value, spellings in enumerate(_split(listed), first):
        for spelling in spellings.split("/"):
            yield spelling.strip(), ((kind, value),)


def _split(phrases: str) -> list[str]:
    return [phrase for part in phrases.split(",") if (phrase := " ".join(part.split()))]


def _symbol(symbol: str) -> Symbol:
    kind, _, value = symbol.partition(":")
    return kind, int(value) if value.isdigit() else value
