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
Entry = tuple[tuple[str, ...], tuple[Symbol, ...]]  # the words of a phrase after its first, and its symbols
Lexicon = dict[str, dict[str, list[Entry]]]


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
    def lexicon(self) -> Lexicon:
        """Each phrase by its first word and its second, or "" where it has none; the longest phrase first."""
        found: Lexicon = {}
        for phrase, symbols in self._phrases():
            first, *rest = phrase.replace("-", " ").split()
            found.setdefault(first, {}).setdefault(rest[0] if rest else "", []).append((tuple(rest), symbols))
        for beginning in found.values():
            for entries in beginning.values():
                entries.sort(key=lambda entry: -len(entry[0]))
        return found

    @cached_property
    def day_words(self) -> frozenset[str]:
        """Words without one of which (or a number) a sentence says nothing about when."""
        return self._telling(SAYS_WHEN)

    @cached_property
    def that_words(self) -> frozenset[str]:
        """Words by which a sentence may speak of the day that the last one named."""
        return self._telling(SAYS_THAT)

    def _telling(self, kinds: frozenset[str]) -> frozenset[str]:
        """Words of which every phrase for one of these kinds has one: where none tells by itself, its least common."""
        phrases = [
            phrase.replace("-", " ").split()
            for phrase, symbols in self._phrases()
            if any(kind in kinds for kind, _ in symbols)
        ]
        single = {words[0] for words in phrases if len(words) == 1}
        return frozenset(single | {max(words, key=self._rareness) for words in phrases if single.isdisjoint(words)})

    def _rareness(self, word: str) -> tuple[bool, int]:
        return word not in self.sign_words, len(word)

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
QUARTERS = frozenset("1234")
ELIDED = (("l", "the"), ("d", "of"))
NOUNS = frozenset(["unit", "month", "feast", "number", "answer", "event", "process", "other"])

_ITEM = re.compile(
    r"""(?P<word>[^\W\d_]++(?:'[^\W\d_]+|/(?<=\bw/)[cebo]\b)*+)
    |(?=\d)(?:
     (?P<iso>(?<!\d)\d{4}-\d{1,2}-\d{1,2}(?!\d))
    |(?P<clock>(?<!\d)(?:[01]?\d|2[0-3])(?::[0-5]\d|\s?h(?:[0-5]\d)?\b|\s?uhr\b)(?:\s?[ap]\.?m\b\.?)?
        |(?<!\d)(?:1[0-2]|0?\d)(?:[.:][0-5]\d)?\s?[ap]\.?m\b\.?
        |(?<=\bat\s)(?:1[0-2]|[1-9])(?![\w/:-]|\.\d)(?!\s(?:business|working|days?|weeks?|months?)\b))
    |(?P<numeric>(?<![\d./-])\d{1,2}(?:
         (?P<sep>[./-])\d{1,2}(?P=sep)(?:\d{4}|\d{2})(?!\d)
        |/\d{1,2}(?![\d/])
        |\.\d{1,2}\.(?!\d)
        |\.\d{2}(?![\d.,%])))
    |(?P<ordinal>\d{1,2}(?:st|nd|rd|th|ers?|re|º|ª|°)(?![^\W_]))
    |(?P<number>\d+))
    |(?P<mark>[^\w\s])""",
    re.VERBOSE,
)
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")
_BREAKS = {",": ",", ";": ";", "(": "(", ")": ")", "—": "-", "–": "-", "-": "-", "/": "/", "+": "+", "&": "&"}


Item = re.Match[str]
"""A word, number or mark where it stands; the name of its group is the kind that its shape gives it."""


def lowered(text: str) -> str:
    """The text in lower case with plain apostrophes, as long as before, so that places in it stay the same."""
    return text.replace("İ", "i").lower().replace("’", "'")  # that one letter would become two


def bare_words(low: str, start: int, end: int) -> list[str]:
    """The words of a stretch of lowered text, for a first quick look."""
    return _WORD.findall(low, start, end)


def items(low: str, start: int, end: int) -> list[Item]:
    """The words, numbers and marks of a stretch of lowered text; a hyphen inside a word only parts it."""
    found = list(_ITEM.finditer(low, start, end))
    return [item for i, item in enumerate(found) if item.lastgroup != "mark" or not _joins_words(item[0], found, i)]


def _joins_words(mark: str, found: list[Item], i: int) -> bool:
    if mark not in ("-", "‑", ".", "'") or i == 0:
        return False
    before = found[i - 1]
    if mark in (".", "'"):
        return before.lastgroup == "word"
    if i + 1 >= len(found) or before.end() != found[i].start() or found[i + 1].start() != found[i].end():
        return False
    return "word" in (before.lastgroup, found[i + 1].lastgroup)


def tokenise(low: str, start: int, end: int, language: Language) -> list[Token]:
    """The symbols of a stretch of lowered text, without those that carry no meaning."""
    found = items(low, start, end)
    tokens: list[Token] = []
    definite = of = False
    at = 0
    while at < len(found):
        read = _of_word if found[at].lastgroup == "word" else _of_other
        symbols, length = read(found, at, language)
        first, last = found[at].start(), found[at + length - 1].end()
        at += length
        for kind, value in symbols:
            if kind in LIGHT:
                definite, of = definite or kind == "the", of or kind == "of"
                continue
            tokens.append(Token(kind, value, first, last, definite, of))
            definite = of = False
    return tokens


def _of_other(found: list[Item], at: int, language: Language) -> tuple[tuple[Symbol, ...], int]:
    """The symbols that begin at a number or a mark, and how many items they take."""
    kind, text = found[at].lastgroup or "", found[at][0]
    if kind == "number":
        return _of_number(found, at, language)
    if kind == "ordinal":
        return (("ordinal", int(text[:2] if text[1].isdigit() else text[0])),), 1
    if kind == "mark":
        return ((("break", _BREAKS[text]),) if text in _BREAKS else (("light", text),)), 1
    return ((kind, text),), 1


def _of_word(found: list[Item], at: int, language: Language) -> tuple[tuple[Symbol, ...], int]:
    word = found[at][0]
    following = found[at + 1][0] if at + 1 < len(found) else ""
    if word == "q" and following in QUARTERS and found[at + 1].start() == found[at].end():
        return (("quarter", int(following)),), 2
    beginning = language.lexicon.get(word)
    if beginning is None and word.endswith("'s"):
        word = word[:-2]
        beginning = language.lexicon.get(word)
    if beginning is None:
        return (("word", word),), 1
    for rest, symbols in beginning.get(following, ()) if following else ():
        length = len(rest) + 1
        if length < 3 or tuple([item[0] for item in found[at + 1 : at + length]]) == rest:
            return symbols, length
    for _, symbols in beginning.get("", ()):
        if word not in language.shy_words or _has_company(found, at, language):
            return symbols, 1
    return (("word", word),), 1


def _of_number(found: list[Item], at: int, language: Language) -> tuple[tuple[Symbol, ...], int]:
    value = int(found[at][0][:5])
    following = found[at + 1] if at + 1 < len(found) else None
    dotted = following is not None and following[0] == "." and following.start() == found[at].end()
    if dotted and language.numbers_with_dot_are_ordinal and 1 <= value <= 31:
        return (("ordinal", value),), 2
    if dotted and at + 2 < len(found) and found[at + 2][0] == "5":
        return (("number", value), ("half", 1)), 3
    return (("number", value),), 1


def _has_company(found: list[Item], at: int, language: Language) -> bool:
    """Whether a shy word stands beside a number, or after a word that leads to a day."""
    after = found[at + 1] if at + 1 < len(found) else None
    if after is not None and after.lastgroup in ("number", "ordinal", "numeric", "iso") and len(after[0]) < 11:
        return True
    before = found[at - 1] if at else None
    if before is None:
        return after is None
    if before.lastgroup in ("number", "ordinal"):
        return True
    alone = language.lexicon.get(before[0], {}).get("", ())
    return any(symbols[0][0] in _LEADS_TO_A_DAY for _, symbols in alone)


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
