"""A letter taken apart: its greeting, its sentences as plain words that remember where they stood, its closing."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from afterword.core.letters.phrases import word_set
from afterword.core.timeframe.sentences import sentences as bounds

READ = 40_000
"""Of a longer text, only so many characters are read closely: it is too long, and that is the first thing to say."""

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_ENDINGS = {"n't": "not", "'m": "am", "'re": "are", "'ve": "have", "'ll": "will", "'d": "would"}
_WHOLE = {
    "can't": "can not",
    "cannot": "can not",
    "won't": "will not",
    "shan't": "shall not",
    "let's": "let us",
    "it's": "it is",
    "that's": "that is",
    "there's": "there is",
    "what's": "what is",
    "he's": "he is",
    "she's": "she is",
    "who's": "who is",
    "nobody's": "nobody is",
    "dont": "do not",
    "cant": "can not",
    "im": "i am",
    "ive": "i have",
    "gonna": "going to",
    "wanna": "want to",
    "everybody": "everyone",
    "anybody": "anyone",
    "somebody": "someone",
}


_QUOTED = re.compile(r"[\"“„«][^\"“”„«»\n]+[\"”“»]")
_ELIDED = re.compile(r"([cdjlmnst]|qu)'([^']{3,})")
"""French: "j'aimerais" is two words; "d'you" and the like are none."""


@dataclass(frozen=True, slots=True)
class Word:
    """One plain word: small letters, contractions written out, and where it stood."""

    plain: str
    start: int
    end: int


@dataclass(frozen=True)
class Sentence:
    """One sentence: its bounds in the letter and its plain words."""

    text: str
    start: int
    end: int

    @cached_property
    def words(self) -> tuple[Word, ...]:
        return tuple(words_of(self.text, self.start))

    @cached_property
    def plain(self) -> tuple[str, ...]:
        return tuple(word.plain for word in self.words)

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        return frozenset(self.plain)

    @cached_property
    def own(self) -> "Sentence":
        """The sentence without what stands in quotation marks: those are somebody else's words."""
        if not _QUOTED.search(self.text):
            return self
        return Sentence(
            _QUOTED.sub(lambda quoted: "“" + "q" * (len(quoted[0]) - 2) + "”", self.text), self.start, self.end
        )


@dataclass(frozen=True)
class Greeting:
    """The line that says to whom it goes: `who` stands at start to end."""

    who: str
    start: int
    end: int
    ends: int


@dataclass(frozen=True)
class Letter:
    """A letter with its parts. `start` and `end` bound the body, without greeting and closing."""

    text: str
    greeting: Greeting | None
    start: int
    end: int

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences of the body, without blanks at either end."""
        return tuple(_sentences(self.text, self.start, self.end))

    @cached_property
    def words(self) -> tuple[str, ...]:
        """All plain words of the body."""
        return tuple(word for sentence in self.sentences for word in sentence.plain)

    @cached_property
    def folded_words(self) -> frozenset[str]:
        """Every word of the body once, without accents."""
        return frozenset(map(folded, set(self.words)))


MONEY = "£"
"""What a sum reads as: "$90,000" and "90k" alike."""
_SUM = re.compile(r"[0-9]+k", re.IGNORECASE)


def words_of(text: str, offset: int = 0) -> Iterator[Word]:
    """The plain words of a text."""
    for match in _WORD.finditer(text):
        start, end = offset + match.start(), offset + match.end()
        if _SUM.fullmatch(match[0]) or (match.start() and text[match.start() - 1] in "£$€₹"):
            yield Word(MONEY, start, end)
            continue
        for plain in written_out(match[0].casefold().replace("’", "'")):
            yield Word(plain, start, end)


def written_out(word: str) -> list[str]:
    """A word without its apostrophe: "don't" is "do not", "Lumen's" is "lumen"."""
    if word in _WHOLE:
        return _WHOLE[word].split()
    if match := _ELIDED.fullmatch(word):
        return [match[1], match[2]]
    for ending, said in _ENDINGS.items():
        if word.endswith(ending) and len(word) > len(ending):
            return [word[: -len(ending)], said]
    return [word.removesuffix("'s")]


def folded(text: str) -> str:
    """Small letters without accents: "José Müller" is "jose muller"."""
    plain = text.casefold().translate(_LETTERS)
    return "".join(c for c in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(c))


_LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "’": "'"})

_SUFFIXES = (
    "ations", "ation", "ating", "ated", "ings", "ing", "ments", "ment", "ions", "ion", "ies", "ied",
    "ers", "er", "ed", "es", "ly", "s", "e", "y",
)  # fmt: skip


def stem(word: str) -> str:
    """The part of a word that its forms share, roughly, in any of the languages."""
    plain = folded(word)
    for suffix in _SUFFIXES:
        if plain.endswith(suffix) and len(plain) - len(suffix) >= 3:
            plain = plain.removesuffix(suffix)
            break
    return plain[:6]


def count_of_words(text: str) -> int:
    """How many words a reader meets; scripts that put no blanks between words count two signs as one."""
    spaced = sum(1 for _ in _WORD.finditer(text))
    unspaced = sum(
        1 for c in text if "\u3040" <= c <= "\u9fff" or "\uac00" <= c <= "\ud7a3" or "\u0e00" <= c <= "\u0eff"
    )
    return spaced + unspaced // 2


_GREETED = (
    r"dear|dearest|hi there|hi|hello there|hello|hey there|hey|good (?:morning|afternoon|evening|day)|greetings|respected|"
    r"sehr geehrte[rsn]?|liebe[rs]?|hallo|guten (?:tag|morgen|abend)|grüß gott|moin|werte[r]?|geehrte[r]?|"
    r"cher|chère|chers|chères|bonjour|bonsoir|salut|"
    r"estimad[oa]s?|querid[oa]s?|hola|buenos días|buenas tardes|apreciad[oa]s?|distinguid[oa]s?"
)
_BEGUN = r"(?= (?:thanks?|i|i['’]m|it|just|hope|we|this|my|sorry|great|still|any|u|many|good)\b)"
_GREETING = re.compile(
    rf"[ \t>]*(?:{_GREETED})\b[ \t]*,?[ \t]*(?P<who>[^\n,:;!?–—]{{0,80}}?)[ \t]*(?P<end>[,:;!?–—]|\n|$| - |{_BEGUN})",
    re.IGNORECASE,
)
_VOCATIVE = re.compile(
    r"[ \t]*(?P<who>(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.? )?[^\W\d_][^\W\d_'’-]+(?: [^\W\d_][^\W\d_'’-]+)?)[ \t]*(?P<end>,\n|,\s+(?=thank|i |it |just|many|here|still|following|checking|any |good|great|that|as |my |hope|are |we |this|please|quick)|:\n| – | - )",
    re.IGNORECASE,
)
_NO_NAME = word_set(
    "thanks thank many sorry well yes no also hi hello ah oh aw wow hooray yay great wonderful fantastic brilliant "
    "excellent lovely perfect marvellous marvelous absolutely certainly sure gladly happily done good ok okay agreed deal "
    "understood again finally today yesterday monday tuesday wednesday thursday friday honestly naturally unfortunately "
    "sadly congratulations apologies so now yep yup nope alas drat ouch phew danke merci gracias still just quick amazing "
    "awesome delighted accepted received my our your the this that here there as if for in on at to with and but while "
    "when since it we you what how goodness"
)
"""What a first line may begin with before a comma without speaking to somebody."""
_AT_THE_TOP = 14

_CLOSED = re.compile(
    r"(?:with |my |very |many )*(?:kind(?:est)? regards|best(?: wishes| regards)?|warm(?:est)?(?: regards| wishes|ly)?|regards|"
    r"(?:yours )?sincerely(?: yours)?|yours(?: truly| faithfully| sincerely)?|cheers|all (?:the|my) best|all best|"
    r"respectfully(?: yours)?|thanks(?: and regards| again| so much)?|thank you(?: again)?(?: and regards)?|"
    r"thanks (?:&|and) regards|cordially|love|take care|talk soon|"
    r"mit (?:freundlichen|besten|herzlichen) grü(?:ß|ss)en|(?:freundliche|beste|viele|herzliche|liebe) grü(?:ß|ss)e|"
    r"(?:bien )?cordialement|bien à vous|sincères salutations|salutations(?: distinguées)?|"
    r"(?:un )?(?:cordial )?saludos?(?: cordiales| cordial)?|atentamente|cordialmente)[ \t]*[,.!]?[ \t]*",
    re.IGNORECASE,
)
_LAST_LINES = 8
LONGEST_NAME = 40
_SIGNED = re.compile(r"[-–~ ]*(?:[A-ZÀ-Þ][^\W\d_.]*[.]?[ -]?){1,4}(?:x{1,3})?[ \t]*")
_PARAGRAPH = re.compile(r"[^\n]+(?:\n[^\S\n]*[^\s][^\n]*)*")


def letter_of(text: str, *, seeker: str = "") -> Letter:
    """A text taken apart."""
    read = text[:READ]
    greeting = _greeting(read)
    start = greeting.ends if greeting else 0
    return Letter(text=read, greeting=greeting, start=start, end=_end_of_body(read, start, seeker))


def _greeting(text: str) -> Greeting | None:
    """The greeting, within the first lines; above it an address and a date may stand."""
    for at, line in _lines(text, first=_AT_THE_TOP):
        if match := _GREETING.match(text, at):
            return Greeting(match["who"], match.start("who"), match.end("who"), match.end())
        match = _VOCATIVE.match(text, at)
        if match and folded(match["who"].split()[0]) not in _NO_NAME and match["who"][0].isupper():
            return Greeting(match["who"], match.start("who"), match.end("who"), match.end())
        if len(line.split()) > 12:
            return None
    return None


def _lines(text: str, *, first: int) -> Iterator[tuple[int, str]]:
    at = 0
    for line in text.split("\n", first)[:first]:
        if line.strip():
            yield at, line
        at += len(line) + 1


def _end_of_body(text: str, start: int, seeker: str) -> int:
    """Where the closing begins: at its phrase, or at the name alone."""
    names = {folded(part) for part in seeker.split()}
    at, end = len(text), len(text)
    for line in reversed(text[start:].rstrip().split("\n")[-_LAST_LINES:]):
        at = text.rfind(line, start, at)
        plain = line.strip()
        if not plain:
            continue
        is_last = end == len(text)
        if (
            _CLOSED.fullmatch(plain)
            or (is_last and "\n" in text[start:at].strip() and len(plain) <= LONGEST_NAME and _SIGNED.fullmatch(plain))
            or (len(plain.split()) <= 4 and names & set(folded(plain).strip(".,!-–").split()))
        ):
            end = at
        elif len(plain.split()) > 8:
            break
    return end


def _sentences(text: str, start: int, end: int) -> Iterator[Sentence]:
    for paragraph in _PARAGRAPH.finditer(text, start, end):
        for begins, ends in bounds(paragraph[0]):
            words = paragraph[0][begins:ends]
            first = paragraph.start() + begins + len(words) - len(words.lstrip())
            if stripped := words.strip():
                yield Sentence(stripped, first, first + len(stripped))
