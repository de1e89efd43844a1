"""Entries that take others back: each names the entry as it stands, with its moment or without."""

from bisect import bisect_left
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import datetime
from operator import attrgetter
from typing import NamedTuple

from afterword.core.diary.book import Book, Lazy
from afterword.core.diary.entry import Entry
from afterword.core.diary.errors import Refused
from afterword.core.diary.moments import Clock, read_moment
from afterword.core.diary.notation import read_links_and_text
from afterword.core.history import Fact, Undone
from afterword.core.patterns import Pattern

RECENT = 200
"""So many entries are looked through for one that was named by its beginning only."""

_ORDINAL = Pattern(r"(?P<n>[0-9]{1,6})(?:st|nd|rd|th)[ \t]+")
EXAMPLE = "undo 2026-03-06 14:30 sent thank-you to dana"


class Made(NamedTuple):
    """What one entry, or one line under it, made, and the words that name it."""

    line: int
    at: datetime
    words: str
    facts: tuple[Fact, ...]


@dataclass(slots=True)
class Index:
    """Everything that can be taken back, by the words of its entry."""

    clock: Clock
    _by_words: defaultdict[str, list[Made]] = field(default_factory=lambda: defaultdict(list))
    _by_moment: defaultdict[tuple[str, datetime], list[Made]] = field(default_factory=lambda: defaultdict(list))
    _recent: list[tuple[str, Made]] = field(default_factory=list)
    _by_fact: defaultdict[Fact, list[Made]] | None = None

    def add(self, entry: Entry, facts: list[tuple[str, Fact]]) -> None:
        """Enters an entry as a whole, and each of its lines that is a fact of its own."""
        everything = tuple(fact for _, fact in facts)
        if not everything:
            return
        words = f"{entry.keyword} {entry.rest}"
        self._add(Made(entry.line, entry.at, words, everything))
        for own_words, fact in facts:
            if own_words:
                self._add(Made(entry.line, fact.at, own_words, (fact,)))
        if len(everything) > 1 and not facts[0][0]:
            self._add(Made(entry.line, entry.at, f"only {words}", everything[:1]))

    def _add(self, made: Made) -> None:
        words = tidy(made.words)
        self._by_words[words].append(made)
        self._by_moment[words, made.at].append(made)
        self._recent.append((words, made))
        self._by_fact = None

    def made_of(self, fact: Fact) -> list[Made]:
        """What begins with this fact, the longest first."""
        if self._by_fact is None:
            self._by_fact = defaultdict(list)
            for _, made in self._recent:
                self._by_fact[made.facts[0]].append(made)
        return sorted(self._by_fact.get(fact, ()), key=lambda made: -len(made.facts))

    def count(self, made: Made) -> int:
        """How many entries read the same."""
        return len(self._by_moment[tidy(made.words), made.at])

    def find(self, text: str, line: int) -> tuple[Fact, ...]:
        """The facts of the entry that a text names. Refuses where there is none."""
        ordinal = _ORDINAL.match(text)
        found, words = self._candidates(text[ordinal.end() :] if ordinal else text, line)
        if ordinal:
            found = found[int(ordinal["n"]) - 1 :][:1]
        if not found:
            near = Lazy(key for key, _ in self._recent)
            raise Refused("no entry reads like this", found=words, near=near, example=EXAMPLE)
        above = bisect_left(found, line, key=attrgetter("line"))
        return found[max(above - 1, 0)].facts

    def _candidates(self, text: str, line: int) -> tuple[list[Made], str]:
        """What these words may mean, by the moment in front of them where there is one; and the words alone."""
        if not text[:1].isdigit():
            return self._by_words.get(tidy(text)) or self._beginning(text, line), text
        moment = read_moment(text, self.clock)
        words = text[moment.after :].strip()
        if moment.at is not None:
            return self._by_moment.get((tidy(words), moment.at)) or [
                made for made in self._beginning(words, line) if made.at == moment.at
            ], words
        found = self._by_words.get(tidy(words), [])[-RECENT:]
        return [made for made in found if self.clock.shown(made.at).date() == moment.day], words

    def _beginning(self, words: str, line: int) -> list[Made]:
        """The latest entry above that begins with these words."""
        beginning = tidy(words)
        for known, made in reversed(self._recent[-RECENT:]):
            if beginning and made.line < line and known.startswith(beginning):
                return [made]
        return []


def tidy(words: str) -> str:
    """Words without the differences that nobody means."""
    return " ".join(words.casefold().replace(":", " ").split())


def read_undo(book: Book, index: Index, entry: Entry) -> list[tuple[str, Fact]]:
    """What is taken back: an entry on the same line, or one on each line below."""
    links, text = read_links_and_text(entry.rest) if entry.rest.startswith("at ") else (None, entry.rest.lstrip(": "))
    names = [text] if text else []
    names += [detail.text for detail in entry.details]
    if not names:
        raise Refused("expected the entry that is taken back", example=EXAMPLE)
    facts = tuple(fact for name in names if name != "nothing" for fact in index.find(name, entry.line))
    if links is not None:
        application = book.resolve(links, entry.line).application
    else:
        application = facts[0].application if facts else ""
    return [("", Undone(at=entry.at, application=application, facts=facts))]


def ordinal(n: int) -> str:
    """A place in a row: 1st, 2nd, 3rd, 4th, 11th."""
    ending = "th" if n % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th")
    return f"{n}{ending}"
