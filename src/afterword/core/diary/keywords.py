"""The words that entries begin with, and what reads each of them."""

import re
from collections.abc import Callable

from afterword.core.diary import asides, done, network, offers, people, practice, told, weeks
from afterword.core.diary.book import Book
from afterword.core.diary.entry import Entry
from afterword.core.diary.errors import Refused
from afterword.core.history import Fact
from afterword.core.patterns import Pattern

Read = Callable[[Book, Entry], list[tuple[str, Fact]]]

HAPPENED: dict[str, Read] = {
    "debrief": told.read_debrief,
    "told": told.read_told,
    "promised": told.read_promised,
    "they promised": told.read_they_promised,
    "sent": done.read_sent,
    "called": done.read_called,
    "reply": done.read_reply,
    "bounced": done.read_bounced,
    "out-of-office": done.read_out_of_office,
    "applied": done.read_applied,
    "terms": offers.read_terms,
    "accepted": done.read_accepted,
    "declined": done.read_declined,
    "withdrew": done.read_withdrew,
    "closed": done.read_closed,
    "goal": done.read_goal,
    "practised": done.read_practised,
    "review": practice.read_review,
    "outline": practice.read_outline,
    "dropped": practice.read_dropped,
    "prepared": practice.read_prepared,
    "week": weeks.read_week,
    "did": weeks.read_did,
    "looked-back": weeks.read_looked_back,
    "rhythm": network.read_rhythm,
    "about": network.read_about,
    "lesson": offers.read_lesson,
    "remember": offers.read_remember,
    "note": done.read_note,
    "snoozed": asides.read_aside,
    "skipped": asides.read_aside,
    "retired": asides.read_aside,
}
"""What happened: an entry for each kind, in any order."""

KEPT: dict[str, Read] = {"kept": told.read_kept, "they kept": told.read_they_kept}
INTRODUCING = ("application", "lead", "contact", "interview")
KEYWORDS = (*INTRODUCING, *HAPPENED, *KEPT, "undo", "now")
HEADER = ("seeker", "policy")
SYNONYMS = {
    "practiced": "practised",
    "out of office": "out-of-office",
    "ooo": "out-of-office",
    "reviewed": "review",
    "outlined": "outline",
    "withdrawn": "withdrew",
    "replied": "reply",
    "looked back": "looked-back",
}
WITH_WORDS = frozenset(
    {
        "told",
        "promised",
        "they promised",
        "called",
        "closed",
        "goal",
        "practised",
        "outline",
        "dropped",
        "did",
        "looked-back",
        "about",
        "lesson",
        "remember",
        "note",
    }
)
"""Entries in which a colon stands before somebody's words."""

WITH_DETAILS = frozenset({"debrief", "told", "review", "outline", "terms", "week", "undo"})
EXAMPLES = {
    **people.EXAMPLES,
    "policy": "policy considerate",
    "entry": "2026-03-06 14:30  sent thank-you to dana",
}


_KEYWORD = Pattern(r"[ \t]*((?:they|out[ \t]+of|looked)[ \t]+)?([^\s:]+)[ \t]*", re.IGNORECASE)


def keyword_of(line: str, start: int) -> tuple[str, str, int]:
    """The keyword of an entry, its word as it stands there, and where the text after it begins."""
    match = _KEYWORD.match(line, start)
    if match is None:
        raise Refused("expected what happened on that day", example=EXAMPLES["entry"])
    keyword = match[0].strip().casefold()
    if " " in keyword or "\t" in keyword:
        keyword = " ".join(keyword.split())
    return SYNONYMS.get(keyword, keyword), match[2], match.end()


def understand(book: Book, entry: Entry) -> list[tuple[str, Fact]]:
    """The facts that an entry tells, those of its own lines with their words. Refuses what it cannot read."""
    read = HAPPENED.get(entry.keyword) or KEPT[entry.keyword]
    return read(book, entry)
