"""What the words of a message are signs of: every phrase of the tables that it holds, and how much they weigh.

A sign that stands under a condition ("if you are not selected") or is turned around ("not able to offer") is none.
Signs of the same row say the same thing, and count once.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from afterword.core.mail.phrases import KEY, Book, Phrase, book
from afterword.core.mail.plain import Passage, passage

NEAR = 30
"""Characters before a phrase in which a "not" turns it around."""
MOST_SENTENCES = 300
BESIDE = 1200
"""Characters of a quote or a signature that are looked at."""
UNCONDITIONAL = frozenset(
    {
        "received",
        "mine",
        "own",
        "strange",
        "alert",
        "outreach",
        "marketing",
        "away",
        "spoken",
        "written",
        "pause",
        "seeking",
        "answer",
    }
)
"""Signs that hold under a condition too."""
HOPES = frozenset({"invitation", "offer"})
"""Signs that "only", "those who" and "we will contact" make a mere possibility."""
TURNED = frozenset({"invitation", "offer", "received", "change", "written"})
"""Signs that a "not" before them turns around."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrase that was found, and where."""

    phrase: Phrase
    passage: int
    sentence: int
    start: int
    end: int


@dataclass(slots=True)
class Evidence:
    """All that was found in a message."""

    passages: tuple[Passage, ...]
    hits: dict[str, list[Hit]] = field(default_factory=dict)

    def score(self, sign: str) -> int:
        """How much speaks for it: each row of phrases once."""
        rows: dict[int, int] = {}
        for hit in self.hits.get(sign, ()):
            rows[hit.phrase.row] = max(rows.get(hit.phrase.row, 0), hit.phrase.weight)
        return sum(rows.values())

    def rows(self, sign: str) -> int:
        """In how many ways it is said."""
        return len({hit.phrase.row for hit in self.hits.get(sign, ())})

    def strongest(self, sign: str) -> int:
        """The weight of its surest phrase."""
        return max((hit.phrase.weight for hit in self.hits.get(sign, ())), default=0)

    def words(self, sign: str, most: int = 3) -> tuple[str, ...]:
        """The words as they stand in the message, the surest first."""
        found = sorted(self.hits.get(sign, ()), key=lambda hit: -hit.phrase.weight)
        said = (self.passages[hit.passage].as_written(hit.sentence, hit.start, hit.end) for hit in found)
        return tuple(dict.fromkeys(words for words in said if words))[:most]

    def sentences(self, sign: str) -> Iterator[str]:
        """The sentences that hold one of its phrases, as written."""
        for at, sentence in dict.fromkeys((hit.passage, hit.sentence) for hit in self.hits.get(sign, ())):
            span = self.passages[at].sentence_span(sentence)
            if span:
                yield self.passages[at].text[span[0] : span[1]]


def evidence(texts: Sequence[str], beside: Iterable[str] = ()) -> Evidence:
    """The signs in these texts, a subject, headings and last the body; and what it is about, in what stands beside it.

    `beside` are what the message quotes and how it is signed. A letter of the seeker's that it answers tells that it is
    about an application, and nothing else.
    """
    around = tuple(passage(text[:BESIDE]) for text in beside if text)
    *heads, body = texts
    found = Evidence(passages=(*around, *(passage(text) for text in heads if text), passage(body)))
    phrases = book()
    left = MOST_SENTENCES
    for at, one in enumerate(found.passages):
        for number, sentence in enumerate(one.sentences[:left]):
            _look(sentence, at, number, phrases, found)
        left -= min(left, len(one.sentences))
        if at == len(around) - 1:
            found.hits = _about(found.hits)
    return found


def _about(hits: dict[str, list[Hit]]) -> dict[str, list[Hit]]:
    """Of the signs beside a text, those that tell what it is about."""
    mine = hits.get("mine", []) + hits.get("seeking", [])
    return {sign: found for sign, found in (("mine", mine), ("own", hits.get("own", []))) if found}


def _look(sentence: str, at: int, number: int, phrases: Book, found: Evidence) -> None:
    tried: set[int] = set()
    keys = dict.fromkeys([word[:KEY] for word in sentence.split()])
    here = frozenset(keys)
    for key in keys:
        for phrase in phrases.by_key.get(key, ()):
            if id(phrase) in tried:
                continue
            tried.add(id(phrase))
            if not _has_all(phrase, here):
                continue
            match = phrase.pattern.search(sentence)
            if match is not None and _holds(sentence, phrase, match.start(), match.end(), phrases):
                hit = Hit(phrase, at, number, match.start(), match.end())
                found.hits.setdefault(phrase.sign, []).append(hit)


def _has_all(phrase: Phrase, here: frozenset[str]) -> bool:
    """Whether each of its pieces may be in a sentence with these keys. A plain loop, because it is run so often."""
    for need in phrase.needs:  # noqa: SIM110
        if need.isdisjoint(here):
            return False
    return True


def _holds(sentence: str, phrase: Phrase, start: int, end: int, phrases: Book) -> bool:
    sign = phrase.sign
    if sign not in UNCONDITIONAL:
        before = sentence[: start + 1]
        if phrases.ifs.search(before):
            return False
        if phrases.unless.match(sentence, end - 1) or (sign == "rejection" and _hangs_on(sentence, end, phrases)):
            return False
        if sign in HOPES and phrases.maybes.search(sentence[:end]):
            return False
    if sign in TURNED and phrases.nots.search(sentence[max(0, start - NEAR) : end]):
        return False
    return not (sign == "rejection" and not phrase.denies and phrases.nots.search(sentence[start:end]))


def _hangs_on(sentence: str, end: int, phrases: Book) -> bool:
    """Whether a condition follows in the same part of the sentence: "not move forward with you unless ..."."""
    return phrases.unless.search(sentence[end - 1 :].partition(",")[0][:50]) is not None
