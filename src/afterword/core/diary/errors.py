"""What is wrong with a diary: one error for each line that cannot be read, all of them together at the end."""

from collections.abc import Iterable, Iterator
from itertools import islice

SHOWN = 20
"""How many errors a person is shown at once."""

LONGEST = 60
"""Longer words are no misspelling of anything here."""


MOST_COMPARED = 2000
"""Among so many words the nearest is looked for."""


class Refused(Exception):
    """What stands here cannot be read: `found` is the word, `near` are those that could have been meant."""

    def __init__(self, sentence: str, *, found: str = "", near: Iterable[str] = (), example: str = "") -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.found = found
        self.near = near
        self.example = example


class DiaryError(ValueError):
    """One line that cannot be read: its number, the column where it goes wrong, and what was expected there."""

    def __init__(self, refused: Refused, *, line: int, text: str) -> None:
        self.line = line
        self.text = text
        self.column = max(text.find(refused.found), 0) + 1 if refused.found else 1
        self.expected = refused.sentence
        self.found = refused.found
        self.example = refused.example
        self._near = refused.near

    @property
    def nearest(self) -> str | None:
        """What was probably meant. Looked for only when somebody reads the error: a file may hold thousands."""
        if not self.found or len(self.found) > LONGEST:
            return None
        from difflib import get_close_matches  # noqa: PLC0415 - seldom needed, and slow to import

        words = {word.casefold(): word for word in islice(self._near, MOST_COMPARED)}
        close = get_close_matches(self.found.casefold(), words, n=1, cutoff=0.6)
        return words[close[0]] if close else None

    def __str__(self) -> str:
        parts = [f"Line {self.line}: {_shortened(self.text)!r}: {self.expected}"]
        if self.nearest:
            parts.append(f"; did you mean {self.nearest!r}?")
        if self.example:
            parts.append(f" Such as: {self.example}" if self.nearest else f", such as: {self.example}")
        return "".join(parts)


class DiaryErrors(ValueError):
    """Everything in a diary that cannot be read. Nothing of such a diary is used."""

    def __init__(self, errors: Iterable[DiaryError]) -> None:
        self.errors = tuple(errors)
        super().__init__(len(self.errors))

    def __iter__(self) -> Iterator[DiaryError]:
        return iter(self.errors)

    def __str__(self) -> str:
        lines = [str(error) for error in self.errors[:SHOWN]]
        if len(self.errors) > SHOWN:
            lines.append(f"And {len(self.errors) - SHOWN} more lines that cannot be read.")
        return "\n".join(lines)


def _shortened(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"
