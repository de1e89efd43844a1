"""Free words made fit to stand inside a sentence of ours.

Seekers note what was discussed in any grammar: "The move to Kafka.", "how they run on-call", "they use Rust a lot".
Wordings put such words after a colon, where a name and a clause both read well. Here they lose what would disturb
there: line breaks, a full stop at the end, a capital that only began a line, a "they" that means the reader.
"""

import re
import unicodedata

from afterword.core.patterns import Pattern

LONGEST_POINT = 24
"""In words: what is longer is no longer a phrase, and is left out with a remark."""


def word_set(text: str) -> frozenset[str]:
    """The words of a line, as a set."""
    return frozenset(text.split())


_JOINERS = "\u200c\u200d"
_ENDS = " .,;:!?…-–—"
_BULLET = Pattern(r"^(?:[-–—*•·]|\d{1,2}[.)])\s+")
_SAID = Pattern(
    r"^(?:also )?(?:(?:we|they|i) )?(?:also )?"
    r"(?:talked about|spoke about|chatted about|asked (?:them )?about|discussed|went over|touched on) +",
    re.IGNORECASE,
)
_THEY_MEANS_YOU = Pattern(
    r"(?:^|; )(?:(?:how|why|what|when|where|which|who|whether|that) (?:\w+ ){0,2}?)?(?:they|they're|they've|their)\b",
    re.IGNORECASE,
)
_YOU = {
    "they": "you",
    "they're": "you're",
    "they've": "you've",
    "they'll": "you'll",
    "them": "you",
    "their": "your",
    "theirs": "yours",
    "themselves": "yourselves",
}
_THEY = Pattern(r"\b(?:" + "|".join(sorted(_YOU, key=len, reverse=True)) + r")\b", re.IGNORECASE)
_SMALL = word_set(
    "a an the this that these those how why what when where which who whether they their we our my your you it his her"
    " some more new working moving using building running keeping getting being having not no one two three"
)
_CLAUSE = Pattern(
    r"^(?:you|you're|you've|i|i'm|we|it|he|she|they|there)\b|\b(?:is|are|was|were|has|have|will|wants?)\b",
    re.IGNORECASE,
)
_NOT_FOR_A_LETTER = Pattern(
    r"\b(?:salar(?:y|ies)|pay (?:range|rise|band|package)|wages?|day rate|notice period|compensation package"
    r"|lay-?offs?|redundanc(?:y|ies)|expected pay|remuneration)\b",
    re.IGNORECASE,
)
_PASSING = Pattern(
    r"[ ,]*\b(?:(?:some ?time |early |late |later )?"
    r"(?:next|this) (?:week|month|monday|tuesday|wednesday|thursday|friday)"
    r"|tomorrow|today|tonight|this (?:morning|afternoon|evening))\b",
    re.IGNORECASE,
)
_NOTHING = frozenset(
    (
        "none",
        "nothing",
        "unknown",
        "unclear",
        "tbd",
        "n/a",
        "na",
        "wait",
        "waiting",
        "not said",
        "not known",
        "no idea",
        "don't know",
    )
)


def one_line(text: str) -> str:
    """The text on one line: without control and direction marks, with single spaces."""
    kept = (c if c in _JOINERS or unicodedata.category(c) not in _UNSEEN else _instead(c) for c in text)
    return " ".join("".join(kept).split())


_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})


def _instead(character: str) -> str:
    """A break or a tab becomes a space, a mark that nobody sees nothing."""
    return " " if unicodedata.category(character) in {"Cc", "Zl", "Zp"} else ""


def phrase(text: str) -> str:
    """Free words as they can stand after a colon; empty where they say nothing."""
    words = _BULLET.sub("", one_line(text).replace("...", "…")).strip(_ENDS)
    if words[:1] == words[-1:] and words[:1] in {'"', "'"}:
        words = words.strip("\"'").strip(_ENDS)
    return "" if words.casefold() in _NOTHING else uncapitalised(words)


def uncapitalised(words: str) -> str:
    """Without the capital of a line's beginning; a word that may be a name keeps it."""
    first = re.split(r"[ '’]", words, maxsplit=1)[0]
    return words[0].lower() + words[1:] if first.lower() in _SMALL and first != "I" else words


def point(text: str, *, told_by: str = "") -> str:
    """A point discussed, as one says it to the reader; `told_by` is the reader's first name."""
    words = uncapitalised(_SAID.sub("", phrase(text)))
    if told_by and words.startswith((f"{told_by} ", f"{told_by}'s ")):
        words = (
            re.sub(r"^'s", "your", words.removeprefix(told_by))
            if words[len(told_by)] == "'"
            else f"you{words[len(told_by) :]}"
        )
    return to_you(words) if _THEY_MEANS_YOU.search(words) else words


def stands_alone(words: str) -> bool:
    """Whether a point would stand badly in a list: a sentence of its own ("you use Rust a lot"), or a list itself."""
    return bool(_CLAUSE.search(words)) or any(mark in words for mark in ",;:")


def to_you(words: str) -> str:
    """The words with "they" and its forms turned to the reader."""
    return _THEY.sub(lambda found: _YOU[found[0].casefold()], words)


def is_fit(words: str) -> bool:
    """Whether a point may stand in a letter: short enough, and not about pay or notice, which have their own time."""
    return (
        bool(words)
        and len(words.split()) <= LONGEST_POINT
        and len(words) <= 200
        and not _NOT_FOR_A_LETTER.search(words)
    )


def timeless(words: str) -> str:
    """Without a "next week" at the end, which is untrue by the time of reading; empty where it stands inside."""
    cut = words
    while (found := _PASSING.search(cut)) is not None:
        if found.end() != len(cut):
            return ""
        cut = cut[: found.start()].strip(_ENDS)
    return cut


def listed(words: tuple[str, ...]) -> str:
    """Phrases as a list in a sentence; one that has a comma or an "and" itself is set off by a semicolon."""
    if len(words) < 2:
        return "".join(words)
    apart = any(mark in each for each in words for mark in (",", ";", " and ", ":"))
    return ("; " if apart else ", ").join(words[:-1]) + ("; and " if apart else " and ") + words[-1]
