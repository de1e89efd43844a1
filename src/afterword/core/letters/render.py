"""The small language of the wordings: sentences with slots, filled from what is known.

- `{role}` is a slot. A sentence with a slot that is not known is left out.
- `[ on {day}]` in brackets is left out alone where its slot is not known.
- Several texts in place of one are choices: the first whose slots are all known counts.
- A slot that is known and empty is a condition: `{late}I am sorry that this comes late.`
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from afterword.core.patterns import Pattern

Sentence = str | tuple[str, ...]
Paragraph = tuple[Sentence, ...]

_OPTIONAL = Pattern(r"\[([^\]]*)\]")
_SLOT = Pattern(r"\{(\w+)\}")
_ENDED_TWICE = Pattern(r"([.!?…])\.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """One way to write a letter: subjects of which the first that fits counts, and paragraphs of sentences."""

    subject: tuple[str, ...] = ()
    paragraphs: tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CallWording:
    """One way to hold a call."""

    opening: Sentence
    points: tuple[Sentence, ...]
    question: Sentence


@dataclass(slots=True)
class Filler:
    """Fills sentences from what is known, and remembers which slots were used."""

    known: Mapping[str, str]
    used: dict[str, None] = field(default_factory=dict)

    def sentence(self, sentence: Sentence) -> str:
        """The sentence with its slots filled; empty where none of its choices can be."""
        for choice in (sentence,) if isinstance(sentence, str) else sentence:
            template = _OPTIONAL.sub(self._kept, choice)
            if self._is_known(template):
                self.used.update(dict.fromkeys(_SLOT.findall(template)))
                return _ENDED_TWICE.sub(r"\1", _SLOT.sub(lambda slot: self.known[slot[1]], template))
        return ""

    def paragraph(self, sentences: Iterable[Sentence]) -> str:
        """The sentences that can be filled, in a row."""
        return " ".join(filter(None, map(self.sentence, sentences)))

    def _kept(self, part: re.Match[str]) -> str:
        return part[1] if self._is_known(part[1]) else ""

    def _is_known(self, template: str) -> bool:
        return all(slot in self.known for slot in _SLOT.findall(template))
