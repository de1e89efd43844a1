"""Regular expressions that are compiled when they are first used: most diaries and letters need few of them."""

import re
from collections.abc import Callable, Iterator
from functools import cached_property

Found = re.Match[str] | None


class Pattern:
    """A regular expression. What has been asked for once is as quick as the compiled one."""

    def __init__(self, text: str, flags: int = 0) -> None:
        self._text = text
        self._flags = flags

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The expression itself."""
        return re.compile(self._text, self._flags)

    @cached_property
    def match(self) -> Callable[..., Found]:
        """Finds it at the beginning, or at a place."""
        return self.compiled.match

    @cached_property
    def fullmatch(self) -> Callable[..., Found]:
        """Finds it where it is all of the text."""
        return self.compiled.fullmatch

    @cached_property
    def search(self) -> Callable[..., Found]:
        """Finds it anywhere."""
        return self.compiled.search

    @cached_property
    def finditer(self) -> Callable[[str], Iterator[re.Match[str]]]:
        """Finds it as often as it is there."""
        return self.compiled.finditer

    @cached_property
    def findall(self) -> Callable[[str], list[str]]:
        """Its texts, as often as it is there."""
        return self.compiled.findall

    @cached_property
    def split(self) -> Callable[[str], list[str]]:
        """What stands between."""
        return self.compiled.split

    @cached_property
    def sub(self) -> Callable[..., str]:
        """The text with something else in each of its places."""
        return self.compiled.sub
