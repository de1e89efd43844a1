"""Documents: of what kind one is, which one they ask for, and how its file may be called."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from enum import StrEnum
from typing import Protocol, TypeVar


class DocumentKind(StrEnum):
    """What a document is for."""

    RESUME = "resume"
    REFERENCES = "references"
    TRANSCRIPT = "transcript"
    PORTFOLIO = "portfolio"
    OTHER = "other"


WORDS: dict[DocumentKind, str] = {
    DocumentKind.RESUME: r"r[eé]sum[eé]s?|cvs?|c\.v\.|curriculum|curr[ií]culum|lebenslauf|lebensl[aä]ufe|vita[e]?",
    DocumentKind.REFERENCES: (
        r"references?|referees?|referenzen?|r[eé]f[eé]rences?|referencias?|recommendations?|recommandations?"
        r"|recomendaci[oó]n(?:es)?|empfehlung(?:en|sschreiben)?|arbeitszeugnis(?:se)?"
    ),
    DocumentKind.TRANSCRIPT: (
        r"transcripts?|school records?|academic records?|grades?|diplomas?|degree|certificates?|zeugnis(?:se|sen)?"
        r"|notenspiegel|diplome?|dipl[oô]mes?|relev[eé]s?|bulletins?|expediente|calificaciones|t[ií]tulos?|certificados?"
    ),
    DocumentKind.PORTFOLIO: (
        r"portfolios?|work samples?|writing samples?|code samples?|arbeitsproben?|arbeitsprobe|mappe"
        r"|portafolios?|[eé]chantillons?|muestras?"
    ),
}
"""How each kind is asked for, in English, German, French and Spanish."""

_KINDS = {kind: re.compile(rf"\b(?:{words})\b", re.IGNORECASE) for kind, words in WORDS.items()}
_WORD = re.compile(r"[^\W\d_]{4,}")


class Named(Protocol):
    """A document as far as choosing needs it."""

    @property
    def name(self) -> str: ...

    @property
    def kind(self) -> str: ...


N = TypeVar("N", bound=Named)


def kinds_asked_for(words: str) -> tuple[DocumentKind, ...]:
    """The kinds of document that these words ask for."""
    return tuple(kind for kind, pattern in _KINDS.items() if pattern.search(words))


def matching(words: str, documents: Sequence[N]) -> tuple[N, ...]:
    """The documents that fit what was asked for: by their kind, else by a word of their name."""
    kinds = kinds_asked_for(words)
    by_kind = tuple(one for one in documents if one.kind in kinds)
    if by_kind:
        return by_kind
    asked = _words(words)
    return tuple(one for one in documents if asked & _words(one.name))


def _words(text: str) -> set[str]:
    return {word.casefold() for word in _WORD.findall(text)} - {"your", "their", "please", "send", "copy", "file"}


LONGEST_NAME = 120
_UNSAFE = re.compile(r'[<>:"|?*\\/]')


def clean_name(name: str) -> str:
    """A file's name that is safe in every folder: no path, nothing invisible, no leading dot; its end stays."""
    last = re.split(r"[\\/]", unicodedata.normalize("NFC", name))[-1]
    plain = _UNSAFE.sub("-", "".join(one for one in last if one.isprintable()))
    stem, dot, suffix = plain.strip(". ").rpartition(".")
    if not dot:
        return suffix[:LONGEST_NAME] or "document"
    return f"{stem.strip()[: LONGEST_NAME - len(suffix) - 1] or 'document'}.{suffix}"[-LONGEST_NAME:]


def suffixes(names: Iterable[str]) -> str:
    """Kinds of file as one says them: "pdf, docx or txt"."""
    *most, last = names
    return f"{', '.join(most)} or {last}" if most else last
