"""A place in a row of symbols, from which a rule takes what it wants or leaves everything as it was."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from afterword.core.timeframe.words import Token

T = TypeVar("T")
END = Token("end", "", -1, -1)
FURTHEST = 8  # no rule looks further ahead, or back


class Cursor:
    """Reads symbols from left to right."""

    def __init__(self) -> None:
        self.begin(())

    def begin(self, tokens: Sequence[Token]) -> None:
        """Go to the beginning of another row."""
        self.tokens = [*tokens, *[END] * FURTHEST]
        self.i = 0

    def peek(self, ahead: int = 0) -> Token:
        """The symbol here, or so many further on."""
        return self.tokens[self.i + ahead]

    def at(self, *kinds: str) -> bool:
        """Whether one of these kinds is next."""
        return self.tokens[self.i].kind in kinds

    def take(self, *kinds: str) -> Token | None:
        """The next symbol, if it is of one of these kinds."""
        token = self.tokens[self.i]
        if token.kind not in kinds:
            return None
        self.i += 1
        return token

    def take_value(self, kind: str, *values: str | int) -> Token | None:
        """The next symbol, if it is this kind and has one of these values."""
        token = self.tokens[self.i]
        if token.kind != kind or token.value not in values:
            return None
        self.i += 1
        return token

    def take_until(self) -> Token | None:
        """The next symbol, if it is an "until", which joins two days in some languages: "10. bis 14. März"."""
        return self.take_value("by", "until")

    def attempt(self, rule: Callable[[], T | None]) -> T | None:
        """What the rule finds here; where it finds nothing, nothing has been taken."""
        start = self.i
        found = rule()
        if found is None:
            self.i = start
        return found

    def first_of(self, *rules: Callable[[], T | None]) -> T | None:
        """What the first rule that finds something finds."""
        start = self.i
        for rule in rules:
            found = rule()
            if found is not None:
                return found
            self.i = start
        return None
