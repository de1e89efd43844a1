"""Search: where some words stand, in everything that a search has.

Words are found without their case and their accents ("muller" finds Müller), and each of them has to stand somewhere
in what is shown as one line. Databases disagree about letters beyond ASCII, so it is looked here: ten thousand entries
take a blink.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import accumulate, islice
from typing import Any

from django.db.models import QuerySet

from afterword.core.hours import local_day
from afterword.core.words import MONTHS
from afterword.reads.practice import deck_of
from afterword.records.facts import UNDONE
from afterword.records.models import Application, Contact, Document, Entry, Letter, Received, Seeker, State

MOST = 20
"""How many of each part are shown."""
LONGEST = 200
"""Nobody types more characters than these; the rest is left out."""
AROUND = 60
"""How many characters of a text are shown before and after the words that were found."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One thing that was found: `page` is the name of its address and `keys` what goes into it. `before`, `found` and
    `after` are the words around the first one that was found, where they stand in a text.
    """

    page: str
    keys: tuple[str, ...]
    title: str
    about: str
    before: str = ""
    found: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """What was found of one sort; `more` says that there is more than is shown."""

    title: str
    icon: str
    lines: tuple[Line, ...]
    more: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What was found for some words."""

    words: str
    parts: tuple[Part, ...]

    @property
    def total(self) -> int:
        """How many lines are shown."""
        return sum(len(part.lines) for part in self.parts)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Question:
    """Who asks, when, and for which words, folded."""

    seeker: Seeker
    needles: tuple[str, ...]
    now: datetime

    def is_in(self, *texts: str) -> bool:
        """Whether each word stands in one of the texts."""
        whole = folded("\n".join(texts))
        return all(needle in whole for needle in self.needles)

    def day(self, at: datetime) -> str:
        """A day as it fits into a line: "19 Nov"."""
        on = local_day(at, self.seeker.zone)
        year = "" if on.year == self.now.year else f" {on.year}"
        return f"{on.day} {MONTHS[on.month - 1][:3]}{year}"


def search(seeker: Seeker, asked: str, *, now: datetime, most: int = MOST) -> Found:
    """Where these words stand in a seeker's search; nothing where there are none."""
    asked = " ".join(asked.replace("\0", " ").split())[:LONGEST]
    question = _Question(seeker=seeker, needles=tuple(dict.fromkeys(folded(asked).split())), now=now)
    if not question.needles:
        return Found(words=asked, parts=())
    looked = (_part(title, icon, look(question), most) for title, icon, look in PARTS)
    return Found(words=asked, parts=tuple(filter(None, looked)))


def _part(title: str, icon: str, lines: Iterator[Line], most: int) -> Part | None:
    found = tuple(islice(lines, most + 1))
    return Part(title=title, icon=icon, lines=found[:most], more=len(found) > most) if found else None


def folded(text: str) -> str:
    """A text without case and accents."""
    if text.isascii():
        return text.lower()
    return ACCENTS.sub("", unicodedata.normalize("NFKD", text.casefold()))


ACCENTS = re.compile("[\u0300-\u036f]+")


def _around(question: _Question, text: str) -> dict[str, str]:
    """The words around the first one that stands in a text, as the text has them."""
    whole = folded(text)
    starts = [(at, needle) for needle in question.needles if (at := whole.find(needle)) >= 0]
    if not starts:
        return {}
    at, needle = min(starts)
    ends = list(accumulate(len(folded(letter)) for letter in text))
    first = next(i for i, end in enumerate(ends) if end > at)
    last = next((i + 1 for i, end in enumerate(ends) if end >= at + len(needle)), len(text))
    return {"before": _tail(text[:first]), "found": text[first:last], "after": _head(text[last:])}


def _tail(text: str) -> str:
    flat = re.sub(r"\s+", " ", text[-4 * AROUND :])
    return flat if len(flat) <= AROUND else "…" + flat[-AROUND:].partition(" ")[2]


def _head(text: str) -> str:
    flat = re.sub(r"\s+", " ", text[: 4 * AROUND])
    return flat if len(flat) <= AROUND else flat[:AROUND].rpartition(" ")[0] + "…"


def _applications(question: _Question) -> Iterator[Line]:
    rows = Application.objects.filter(seeker=question.seeker, removed_at=None).order_by("ended", "-opened_at")
    for key, employer, role, via in rows.values_list("key", "employer", "role", "via"):
        if question.is_in(employer, role, via):
            yield Line(page="application", keys=(key,), title=employer, about=role)


def _people(question: _Question) -> Iterator[Line]:
    rows = Contact.objects.filter(seeker=question.seeker, removed_at=None, application__removed_at=None)
    fields = ("key", "name", "title", "address", "application__key", "application__employer")
    for key, name, title, address, application, employer in rows.order_by("-added_at").values_list(*fields):
        if application and question.is_in(name, title, address):
            about = " · ".join(filter(None, (title, employer, address)))
            yield Line(page="contact", keys=(application, key), title=name, about=about)


def _letters(question: _Question) -> Iterator[Line]:
    rows = Letter.objects.filter(seeker=question.seeker, application__removed_at=None).order_by("-created_at")
    fields = ("id", "subject", "body", "recipient_name", "recipient_address", "state", "application__employer")
    for id_, subject, body, name, address, state, employer in _each(rows, *fields):
        if question.is_in(subject, body, name, address):
            about = f"to {name or address or employer} · {State(state).label}"
            title = subject or f"To {name or employer}"
            yield Line(page="letter", keys=(str(id_),), title=title, about=about, **_around(question, body))


def _messages(question: _Question) -> Iterator[Line]:
    rows = Received.objects.filter(seeker=question.seeker).exclude(text="").order_by("-saved_at")
    fields = ("id", "subject", "text", "sender_name", "sender_address", "sent_at", "saved_at")
    for id_, subject, text, name, address, sent_at, saved_at in _each(rows, *fields):
        if question.is_in(subject, text, name, address):
            about = f"{name or address}, {question.day(sent_at or saved_at)}"
            title = subject or "(no subject)"
            yield Line(page="message", keys=(str(id_),), title=title, about=about, **_around(question, text))


def _documents(question: _Question) -> Iterator[Line]:
    rows = Document.objects.filter(seeker=question.seeker, removed_at=None).order_by("-added_at")
    for name, kind, version in rows.values_list("name", "kind", "version"):
        if question.is_in(name, kind):
            yield Line(page="documents", keys=(), title=name, about=f"{kind}, version {version}")


def _questions(question: _Question) -> Iterator[Line]:
    deck, _ = deck_of(question.seeker, now=question.now)
    for card in deck.cards:
        if question.is_in(card.question):
            yield Line(page="card", keys=(card.key,), title=card.question, about=card.kind)


def _said(question: _Question) -> Iterator[Line]:
    """What was written down: conversations, promises, answers of theirs, notes."""
    gone = {one for body in _bodies(question, kind=UNDONE) for one in body.get("entries", ())}
    rows = Entry.objects.filter(seeker=question.seeker, kind__in=SAID, application__removed_at=None).order_by("-at")
    fields = ("id", "kind", "at", "body", "application__key", "application__employer")
    for id_, kind, at, body, application, employer in _each(rows, *fields):
        text = "; ".join(_texts([body.get(name) for name in SAID[kind]]))
        if id_ not in gone and application and question.is_in(text):
            about = f"{TITLES[kind]}, {question.day(at)}"
            yield Line(page="application", keys=(application,), title=employer, about=about, **_around(question, text))


SAID: dict[str, tuple[str, ...]] = {
    "debrief": ("discussed", "asked", "next_step", "notes"),
    "told": ("frame",),
    "promised": ("what", "words"),
    "reply": ("words",),
    "called": ("words",),
    "note": ("words",),
    "review": ("questions", "next_time"),
}
"""The kinds of facts that hold words of the seeker's, and the fields with the words."""
HAS_WORDS = frozenset({"question", "answer", "notes", "words"})
"""What of a question or a time frame inside of a fact was said by somebody."""
TITLES = {
    "debrief": "What was said",
    "told": "When they answer",
    "promised": "A promise",
    "reply": "They wrote",
    "called": "A call",
    "note": "A note",
    "review": "A review",
}


def _bodies(question: _Question, *, kind: str) -> Iterator[dict[str, Any]]:
    return (body for (body,) in _each(Entry.objects.filter(seeker=question.seeker, kind=kind), "body"))


def _each(rows: QuerySet[Any], *fields: str) -> Iterator[tuple[Any, ...]]:
    """The rows a few at a time, so that whoever has seen enough need not wait for the rest."""
    return rows.values_list(*fields).iterator(chunk_size=1000)


def _texts(value: object) -> Iterator[str]:
    """The texts of a body, however deep they are."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for name, one in value.items():
            if name in HAS_WORDS:
                yield from _texts(one)
    elif isinstance(value, list):
        for one in value:
            yield from _texts(one)


PARTS: tuple[tuple[str, str, Callable[[_Question], Iterator[Line]]], ...] = (
    ("Applications", "applications", _applications),
    ("People", "people", _people),
    ("Messages", "mail", _messages),
    ("Letters", "outbox", _letters),
    ("What was said", "write", _said),
    ("Questions", "practice", _questions),
    ("Documents", "portal", _documents),
)
"""Where is looked, in the order in which it is shown."""
