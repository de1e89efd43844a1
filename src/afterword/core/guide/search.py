"""Searching the guide: which chapters speak of some words, the best first, and where.

Ranked by BM25, which counts a rare word for more than a common one and a long chapter for no more than a short one. A
word in a title counts as if it stood there several times. Endings are cut off, so that "thanked" finds "thanks".
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from math import log

from afterword.core.guide.book import Chapter, Guide, Heading, Table
from afterword.core.guide.plain import words_of
from afterword.core.patterns import Pattern

WORD = Pattern(r"[a-z0-9]+(?:['\u2019][a-z]+)?")
ENDINGS = ("ations", "ation", "ings", "ing", "edly", "ies", "ed", "es", "s", "y", "e")
LEAST = 3
"""What is left of a word when its ending is cut off."""
SMALL = (
    "a an and are as at be been but by can could did do does for from get had has have how i if in is it its may me"
    " might my no not of on or our shall should so that the their them then they this to was we what when which who"
    " why will with would you your"
)
TOO_COMMON = frozenset(SMALL.split())
IN_TITLE, IN_ALSO, IN_LEDE, IN_HEADING = 8, 6, 4, 3
"""For how many words in the text one in these places counts."""
LEVELS, BY_LENGTH = 1.4, 0.6
"""BM25's two numbers: how soon more of a word adds nothing, and how much a chapter's length counts."""
FAINT = 0.15
"""A chapter with a smaller part of the best one's score only mentions the words."""
AROUND = 14
"""How many words a passage shows before and after the one that was found."""
MOST = 80
"""As many words of a question are looked for: a page pasted into the field asks for no more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """Words of a passage; `is_found` are those that were looked for."""

    text: str
    is_found: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A chapter that was found, and the passage that speaks most of it."""

    chapter: Chapter
    passage: tuple[Piece, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Indexed:
    """A chapter's words, counted by their stems."""

    chapter: Chapter
    counts: Counter[str]
    length: float


def search(guide: Guide, question: str) -> tuple[Hit, ...]:
    """The chapters that speak of what is asked, the best first. Where no chapter has all the words, some are enough."""
    stems = tuple(dict.fromkeys(_stems(question[:2000])))[:MOST]
    if not stems:
        return ()
    index = _index(guide)
    rarity = {stem: _rarity(stem, index) for stem in stems}
    scored = [(_score(one, rarity, index), one) for one in index]
    least = FAINT * max(score for score, _ in scored)
    found = sorted((pair for pair in scored if pair[0] > least), key=lambda pair: -pair[0])
    return tuple(Hit(chapter=one.chapter, passage=_passage(one.chapter, rarity)) for _, one in found)


@lru_cache(maxsize=4)
def _index(guide: Guide) -> tuple[_Indexed, ...]:
    return tuple(map(_indexed, guide.chapters))


def _indexed(chapter: Chapter) -> _Indexed:
    counts: Counter[str] = Counter()
    weighed = [(chapter.title, IN_TITLE), (chapter.lede, IN_LEDE), (chapter.also, IN_ALSO)]
    weighed += [(words_of(block), IN_HEADING if isinstance(block, Heading) else 1) for block in chapter.blocks]
    for text, weight in weighed:
        for stem in _stems(text):
            counts[stem] += weight
    return _Indexed(chapter=chapter, counts=counts, length=float(counts.total()))


def _rarity(stem: str, index: tuple[_Indexed, ...]) -> float:
    having = sum(stem in one.counts for one in index)
    return log(1 + (len(index) - having + 0.5) / (having + 0.5)) if having else 0.0


def _score(one: _Indexed, rarity: dict[str, float], index: tuple[_Indexed, ...]) -> float:
    """How much a chapter speaks of the words; one that has more of them comes before one that has fewer."""
    usual = sum(each.length for each in index) / len(index)
    damp = LEVELS * (1 - BY_LENGTH + BY_LENGTH * one.length / usual)
    present = [stem for stem in rarity if stem in one.counts]
    score = sum(rarity[stem] * one.counts[stem] * (LEVELS + 1) / (one.counts[stem] + damp) for stem in present)
    return score * len(present) / len(rarity)


def _passage(chapter: Chapter, rarity: dict[str, float]) -> tuple[Piece, ...]:
    """The part of the paragraph that speaks most of the words; the lede, where only the title does."""
    texts = [chapter.lede, *(words_of(block) for block in chapter.blocks if not isinstance(block, Heading | Table))]
    best = max(texts, key=lambda text: sum(rarity.get(stem, 0) for stem in set(_stems(text))))
    return tuple(_pieces(best, rarity))


def _pieces(text: str, rarity: dict[str, float]) -> Iterator[Piece]:
    words = text.split()
    hits = [any(stem in rarity for stem in _stems(word)) for word in words]
    middle = hits.index(True) if True in hits else 0
    begins, ends = max(0, middle - AROUND), min(len(words), middle + 2 * AROUND)
    if begins:
        yield Piece(text="\N{HORIZONTAL ELLIPSIS} ", is_found=False)
    for word, hit in zip(words[begins:ends], hits[begins:ends], strict=True):
        yield Piece(text=word, is_found=hit)
        yield Piece(text=" ", is_found=False)
    if ends < len(words):
        yield Piece(text="\N{HORIZONTAL ELLIPSIS}", is_found=False)


def _stems(text: str) -> Iterator[str]:
    for found in WORD.finditer(text.lower()):
        word = found[0].partition("'")[0].partition("\N{RIGHT SINGLE QUOTATION MARK}")[0]
        if word not in TOO_COMMON:
            yield stem_of(word)


@lru_cache(maxsize=8192)
def stem_of(word: str) -> str:
    """The word without its ending: thank, thanks, thanked, thanking are one."""
    for ending in ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= LEAST:
            return word[: -len(ending)]
    return word
