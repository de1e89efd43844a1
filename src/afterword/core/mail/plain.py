"""A text in the form that phrases are looked for in: sentences of plain lower-case words.

Accents, apostrophes and marks go, short forms are written out, so that "we won't" is found by "we will not" and
"Bewerbung berücksichtigen" by "bewerbung berucksichtigen". The n-th word of the plain form is the n-th word of the
text, which is how the words that a reading rests on are found again as they stood.
"""

import re
import unicodedata
from dataclasses import dataclass, field
from itertools import pairwise

LONGEST = 8_000
"""Characters of a message that are read. An employer says what they say in the first page."""

_FOLDED = {
    **dict.fromkeys(map(ord, "àáâãäåā"), "a"),
    **dict.fromkeys(map(ord, "èéêëē"), "e"),
    **dict.fromkeys(map(ord, "ìíîïī"), "i"),
    **dict.fromkeys(map(ord, "òóôõöøō"), "o"),
    **dict.fromkeys(map(ord, "ùúûüū"), "u"),
    **dict.fromkeys(map(ord, "’‘ʼ`´"), "'"),
    ord("ç"): "c",
    ord("ñ"): "n",
    ord("ß"): "ss",
    ord("œ"): "oe",
    ord("æ"): "ae",
    ord("_"): " ",
}
_SHORT_FORMS = re.compile(r"(?<=[a-z])(?:n't|'ve|'re|'ll|'m|'d)(?![a-z])")
_LONG_FORMS = {"n't": " not", "'ve": " have", "'re": " are", "'ll": " will", "'m": " am", "'d": " would"}
_ABBREVIATED = [
    "inc",
    "ltd",
    "co",
    "corp",
    "dr",
    "mr",
    "mrs",
    "ms",
    "st",
    "nr",
    "sr",
    "sra",
    "jr",
    "hr",
    "fr",
    "bzw",
    "ggf",
    "mme",
    "approx",
]
_END = re.compile(
    r"[.!?…;]+"
    + "".join(rf"(?<!\b{word}\.)" for word in _ABBREVIATED)
    + r"(?=[\s\"')»”\]\0]|$)|\n\s*(?:\n|(?=[-*•·–]\s))"
)
_DAY = re.compile(r"(?<=\d)\.(?=\s(?:jan|feb|mar[sz]|apr|mai\b|jun|jul|aug|sept|okt|nov|dez))")
"""The full stop of "13. März", which ends no sentence."""
_SOFT = {ord(mark): " , " for mark in ",:()[]–—"}
_SPACES = {ord(mark): " " for mark in "\"'!#$%&*+-./;<=>?@\\^_`{|}~"}
_MARKS = _SOFT | _SPACES
_FOREIGN = re.compile(r"[^\w,\0\s]+")
_WORD = re.compile(r"[^\W_]+")
SHORT_LINE = 40


def plain(text: str) -> str:
    """The words of the text, one space around each; "." ends a sentence and "," a part of one."""
    low = text.lower()
    if not low.isascii():
        low = low.translate(_FOLDED)
    if "'" in low:
        low = low.replace("can't", "can not").replace("won't", "will not")
        low = _SHORT_FORMS.sub(lambda match: _LONG_FORMS[match[0]], low)
    low = _END.sub("\0", _DAY.sub(" ", low)).replace(" - ", " , ").translate(_MARKS)
    if not low.isascii():
        low = _FOREIGN.sub(" ", low)
    return " ".join(low.replace("\0", " . ").split())


@dataclass(slots=True)
class Passage:
    """A piece of a message: its subject, a heading or its text, as written and in sentences of plain words."""

    text: str
    sentences: tuple[str, ...] = ()
    starts: list[int] = field(default_factory=list)
    _words: list[re.Match[str]] | None = None

    def as_written(self, sentence: int, start: int, end: int) -> str:
        """The words of the text that stand at these characters of a sentence's plain form."""
        span = self.span(sentence, start, end)
        return " ".join(self.text[span[0] : span[1]].split()) if span else ""

    def span(self, sentence: int, start: int, end: int) -> tuple[int, int] | None:
        """Where in the text the words at these characters of a sentence stand."""
        if self._words is None:
            self._words = list(_WORD.finditer(self.text))
        first = self.starts[sentence] + _count(self.sentences[sentence][:start])
        last = first + _count(self.sentences[sentence][start:end]) - 1
        if not first <= last < len(self._words):
            return None
        start = self._words[first].start()
        if first and start and self.text[start - 1] in "'’":  # the "t" of "haven't" is our "not"
            start = self._words[first - 1].start()
        return start, self._words[last].end()

    def sentence_span(self, sentence: int) -> tuple[int, int] | None:
        """Where a sentence stands in the text."""
        return self.span(sentence, 0, len(self.sentences[sentence]))


def _count(plain_words: str) -> int:
    return sum(word != "," for word in plain_words.split())


def passage(text: str) -> Passage:
    """A text with its sentences. A line break inside one is no more than a space."""
    text = text[:LONGEST]
    if not text.isascii():
        text = unicodedata.normalize("NFC", text)
    marked = _with_line_ends(text) if "\n" in text else text
    sentences: list[str] = []
    starts: list[int] = []
    at = 0
    for sentence in plain(marked).split(" . "):
        words = sentence.strip(" .,")
        if words:
            sentences.append(f" {words} ")
            starts.append(at)
            at += words.count(" ") + 1 - words.count(",")
    return Passage(text=text, sentences=tuple(sentences), starts=starts)


def _with_line_ends(text: str) -> str:
    """The text with a full stop's mark where a short line ends before a capital: a heading, an item, a greeting."""
    lines = text.split("\n")
    parts = [lines[0]]
    for before, line in pairwise(lines):
        following = line.lstrip()
        ends = not following or (len(before) < SHORT_LINE and not following[:1].islower())
        parts.append("\0" if ends else "\n")
        parts.append(line)
    return "".join(parts)
