"""Cues: word patterns that a table can hold, looked for in one pass over a sentence.

A cue is a line, its weight first. What adds up to 1 is a fault; a lesser weight needs company.

    1    i need this|the|a <job>        one of these words; <job> is a class of words
    0.6  heard nothing                  a hint only
    1    look* forward to joining / if  a stem; what follows the stroke lifts the cue where it is in the sentence
    1    love to // know                two strokes: where it is among the words found, or just after them
    1    i have .. notice               up to three words between; .... up to seven
    1    reply (me) asap                may be there or not
    1    ^ answer me $                  the sentence begins here, and ends here

Words that only add weight ("really", "so") may stand anywhere between. A cue that a "not" goes before does not count,
unless it says "not" itself.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from afterword.core.letters.phrases import word_set
from afterword.core.tone.text import Sentence

FILLERS = word_set(
    "really very so just truly honestly actually still quite simply also absolutely extremely sincerely now "
    "already definitely certainly genuinely even kindly please most too again personally already"
)
NEGATIONS = word_set("not never no without nor neither hardly nobody")
REACH = 3
PASSED = 4
NEAR = 3
LONGEST_STEM = 14
GAPS = {"..": 3, "....": 7}
BEGINS, ENDS = "^", "$"


@dataclass(frozen=True, slots=True)
class Part:
    """One place of a cue: the words and stems that fit it, or how many words it lets pass."""

    words: frozenset[str] = frozenset()
    stems: tuple[str, ...] = ()
    is_optional: bool = False
    gap: int = 0

    def fits(self, word: str) -> bool:
        return word in self.words or (bool(self.stems) and word.startswith(self.stems))


@dataclass(frozen=True, slots=True)
class Cue:
    """A line of a table."""

    weight: float
    parts: tuple[Part, ...]
    unless: Part
    is_near: bool
    needs: frozenset[str]
    """One of these words is in every match: most cues are ruled out by it, without being tried."""

    def is_lifted(self, words: Sequence[str], first: int, last: int, *, heeds_not: bool) -> bool:
        """Whether the words around say otherwise: a "not" before, or what stands after the stroke."""
        says_not = bool(self.parts[0].words & NEGATIONS)
        if heeds_not and not says_not and not NEGATIONS.isdisjoint(words[max(0, first - REACH) : first]):
            return True
        return any(map(self.unless.fits, words[first : last + NEAR] if self.is_near else words))


@dataclass(frozen=True, slots=True)
class Hit:
    """A cue found: what it weighs, and its first and last word in the sentence, half-open."""

    weight: float
    first: int
    last: int


class Table:
    """Cues, found by the word or the stem they begin with."""

    def __init__(self, lines: str, classes: Mapping[str, str], *, heeds_not: bool = True) -> None:
        self._lines, self._classes, self._heeds_not = lines, classes, heeds_not

    @cached_property
    def _cues(self) -> tuple[Mapping[str, list[Cue]], Mapping[str, list[Cue]]]:
        """By first word and by first stem; read when they are first asked for, so that starting is quick."""
        by_word: dict[str, list[Cue]] = {}
        by_stem: dict[str, list[Cue]] = {}
        for line in filter(None, map(str.strip, self._lines.splitlines())):
            cue = _cue(line, self._classes)
            for word in cue.parts[0].words:
                by_word.setdefault(word, []).append(cue)
            for begin in cue.parts[0].stems:
                by_stem.setdefault(begin, []).append(cue)
        return by_word, by_stem

    def hits(self, sentence: Sentence) -> list[Hit]:
        """What is found in a sentence, each cue once."""
        words, found = (BEGINS, *sentence.plain, ENDS), dict[int, Hit]()
        vocabulary = sentence.vocabulary
        for at, word in enumerate(words):
            for cue in self._beginning_with(word):
                if id(cue) in found or (cue.needs and cue.needs.isdisjoint(vocabulary)):
                    continue
                last = _matched(cue.parts, 0, words, at)
                if last and not cue.is_lifted(words, at, last, heeds_not=self._heeds_not):
                    found[id(cue)] = Hit(cue.weight, max(at - 1, 0), min(last - 1, len(sentence.plain)))
        return list(found.values())

    def _beginning_with(self, word: str) -> Iterator[Cue]:
        by_word, by_stem = self._cues
        yield from by_word.get(word, ())
        for length in range(1, min(len(word), LONGEST_STEM) + 1):
            yield from by_stem.get(word[:length], ())


def _matched(parts: Sequence[Part], index: int, words: Sequence[str], at: int, passed: int = 0) -> int:
    """Where a match from here ends, or 0."""
    if index == len(parts):
        return at
    part = parts[index]
    if part.gap:
        ends = (_matched(parts, index + 1, words, at + skipped) for skipped in range(part.gap + 1))
        return next(filter(None, ends), 0)
    if at < len(words) and part.fits(words[at]) and (end := _matched(parts, index + 1, words, at + 1)):
        return end
    if part.is_optional and (end := _matched(parts, index + 1, words, at)):
        return end
    if index and passed < PASSED and at < len(words) and words[at] in FILLERS:
        return _matched(parts, index, words, at + 1, passed + 1)
    return 0


def _cue(line: str, classes: Mapping[str, str]) -> Cue:
    weight, _, rest = line.partition(" ")
    pattern, stroke, unless = rest.partition(" // " if " // " in rest else " / ")
    parts = tuple(_part(each, classes) for each in pattern.split())
    return Cue(
        weight=float(weight),
        parts=parts,
        unless=_part("|".join(unless.split()), classes),
        is_near=stroke == " // ",
        needs=_needed(parts[1:]),
    )


def _needed(parts: Sequence[Part]) -> frozenset[str]:
    """The words of the place that fits the fewest, of those that have to be filled by a plain word."""
    plain = [part.words for part in parts if part.words and not part.stems and not part.is_optional]
    return min((words for words in plain if ENDS not in words), key=len, default=frozenset())


def _part(text: str, classes: Mapping[str, str]) -> Part:
    if text in GAPS:
        return Part(gap=GAPS[text])
    is_optional = text.startswith("(")
    words = [each for one in text.strip("()").split("|") for each in _spelt(one, classes)]
    return Part(
        frozenset(word for word in words if not word.endswith("*")),
        tuple(word[:-1] for word in words if word.endswith("*")),
        is_optional,
    )


def _spelt(word: str, classes: Mapping[str, str]) -> list[str]:
    return classes[word[1:-1]].split() if word.startswith("<") else [word] if word else []
