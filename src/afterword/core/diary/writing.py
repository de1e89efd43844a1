"""From a history to the text of a diary: one entry a line, in columns, as short as can be read back as the same."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import islice, takewhile
from typing import NamedTuple, TypeVar

from afterword.core.diary.book import Book
from afterword.core.diary.debriefs import debrief_lines
from afterword.core.diary.entry import Detail, Entry
from afterword.core.diary.errors import Refused
from afterword.core.diary.habits import policy_called, policy_text
from afterword.core.diary.keywords import keyword_of, understand
from afterword.core.diary.lines import (
    application_texts,
    contact_texts,
    fact_texts,
    interview_texts,
    request_texts,
    seeker_text,
)
from afterword.core.diary.moments import Clock, Moments, moment_text
from afterword.core.diary.notation import id_text, quoted
from afterword.core.diary.offers import terms_lines
from afterword.core.diary.ordering import Item, Value, in_order
from afterword.core.diary.people import read_application, read_contact, read_interview
from afterword.core.diary.practice import details_of
from afterword.core.diary.told import InDetail
from afterword.core.diary.undo import Index, ordinal, read_undo
from afterword.core.history import (
    Application,
    Contact,
    DebriefWritten,
    Fact,
    History,
    InterviewHeld,
    NoContactAsked,
    PromiseKept,
    PromiseMade,
    ReplyKind,
    ReplyReceived,
    TermsNamed,
    TimeFrameTold,
    Undone,
)
from afterword.core.policy import Policy

WIDEST = 24
"""A moment longer than this does not move the columns of all others."""

Read = Callable[[Entry], Sequence[tuple[str, Value]]]


class Unwritable(ValueError):
    """A history that no diary can tell, because it speaks of somebody or something that it does not introduce."""

    def __init__(self, value: object, why: str) -> None:
        super().__init__(f"A diary cannot tell this, since {why}: {value!r}")


class Row(NamedTuple):
    """One entry of the text: its moment, what follows it, and the lines under it."""

    at: datetime
    ends_at: datetime | None
    text: str
    details: tuple[str, ...] = ()


def write_diary(history: History, *, policy: Policy | None = None, now: datetime | None = None) -> str:
    """The diary that tells a history: `read_diary(write_diary(history)).history == history`. Raises Unwritable.

    A history knows its policy by name; where that is one of the seeker's own, `policy` says what is in it.
    """
    rows = [*Writing(history).rows(), *_elsewhere(history)]
    if now is not None:
        rows.append(Row(now, None, "now"))
    head = [f"seeker {seeker_text(history.seeker)}", *_policies(history, policy or policy_called(history.policy))]
    body = ["", *_in_columns(rows, Clock(history.seeker.zone))] if rows else []
    return "\n".join([*head, *body, ""])


def _policies(history: History, policy: Policy) -> Iterator[str]:
    yield f"policy {policy_text(policy)}"
    for application in history.applications:
        if application.id in history.policies:
            yield f"policy {policy_text(history.policies[application.id], application.id)}"


def _elsewhere(history: History) -> Iterator[Row]:
    """What a history knows of applications that it leaves out."""
    for address, sent in sorted(history.elsewhere.items()):
        yield from (Row(at, None, f"sent elsewhere to {quoted(address)}") for at in sent)
    if history.accepted_elsewhere is not None:
        yield Row(history.accepted_elsewhere, None, "accepted elsewhere")


def _in_columns(rows: list[Row], clock: Clock) -> Iterator[str]:
    moments = _moments(rows, clock)
    width = max((len(moment) for moment in moments if len(moment) <= WIDEST), default=0)
    for moment, row in zip(moments, rows, strict=True):
        yield f"{moment:{width}}  {row.text}"
        yield from (f"    {detail}" for detail in row.details)


def _moments(rows: list[Row], clock: Clock) -> list[str]:
    """Each row's moment; only its day where the reader finds the time by itself."""
    texts, moments = [], Moments(clock)
    for row in rows:
        text = moment_text(row.at, clock, row.ends_at)
        day = date.fromisoformat(text[:10])
        by_itself = row.ends_at is None and moments.next_on(day) == row.at
        texts.append(text[:10] if by_itself else text)
        moments.passed(day, row.ends_at or row.at)
    return texts


@dataclass(slots=True)
class Writing:
    """A history on its way to lines. Each is read as it is written, in the order in which a diary is understood."""

    history: History
    book: Book
    index: Index
    items: list[Item]

    def __init__(self, history: History) -> None:
        clock = Clock(history.seeker.zone)
        self.history = history
        self.book, self.index = Book(history.seeker, clock), Index(clock)
        self.items = list(in_order(history))

    def rows(self) -> list[Row]:
        """The rows of everything that a history introduces and tells."""
        try:
            self._introduce()
            self._tell()
            self._take_back()
        except Refused as refused:
            raise Unwritable(self.history.seeker, refused.sentence) from refused
        return [Row(item.at, item.ends_at, item.text, item.details) for item in self.items if item.text is not None]

    def _introduce(self) -> None:
        book = self.book
        for item, application in _of(self.items, Application):
            self._write(item, application_texts(application), lambda entry: [("", read_application(book, entry))])
            book.add_application(item.line, application)
        for item, contact in _of(self.items, Contact):
            self._write(item, contact_texts(contact), lambda entry: [("", read_contact(book, entry))])
            book.add_contact(item.line, contact)
        for item, interview in _of(self.items, InterviewHeld):
            self._write(item, interview_texts(interview), lambda entry: [("", read_interview(book, entry))])
            book.add_interview(item.line, interview)

    def _tell(self) -> None:
        """The lines of what happened; promises are kept only once all of them are known."""
        for number, item in enumerate(self.items):
            if item.text is None and not item.is_told and isinstance(item.value, Fact):
                if isinstance(item.value, DebriefWritten):
                    self._debrief(item, item.value, self._may_tell(number))
                elif not isinstance(item.value, Undone | PromiseKept):
                    self._fact(item, item.value, self.items[number + 1 : number + 2])
        for item, kept in _of(self.items, PromiseKept):
            self._write(item, fact_texts(kept, self.book.place_of, self.book.clock), self._understood)

    def _may_tell(self, number: int) -> list[Item]:
        """The items after a debrief that its lines may tell."""
        after = islice(self.items, number + 1, None)
        return list(takewhile(lambda each: isinstance(each.value, PromiseMade | TimeFrameTold | NoContactAsked), after))

    def _understood(self, entry: Entry) -> list[tuple[str, Fact]]:
        return understand(self.book, entry)

    def _debrief(self, item: Item, debrief: DebriefWritten, after: list[Item]) -> None:
        """A debrief, with as many of the facts after it as are told in its lines."""
        followers = [each.value for each in after if isinstance(each.value, Fact)]
        details, told = debrief_lines(debrief, followers, self.book, item.line)
        item.details = details
        for at in ("", f" at {id_text(debrief.application)}"):
            if self._writes(item, f"debrief {id_text(debrief.interview)}{at}", self._understood, (debrief, *told)):
                return self._remember(item, after[: len(told)])
        raise Unwritable(debrief, "it names an interview or an application that stands nowhere")

    def _fact(self, item: Item, fact: Fact, after: list[Item]) -> None:
        """Any other fact; a request together with the promise that it is."""
        beside = after[0].value if after else None
        if isinstance(fact, ReplyReceived) and fact.kind is ReplyKind.REQUEST and isinstance(beside, PromiseMade):
            for text in request_texts(fact, beside):
                if self._writes(item, text, self._understood, (fact, beside)):
                    return self._remember(item, after)
        item.details = tuple(terms_lines(fact)) if isinstance(fact, TermsNamed) else details_of(fact)
        self._write(item, fact_texts(fact, self.book.place_of, self.book.clock), self._understood)
        return self._remember(item, [])

    def _remember(self, item: Item, told_with_it: list[Item]) -> None:
        """What a line tells beside its own fact, and the promises in it, for the lines below."""
        for each in told_with_it:
            each.is_told = True
        for each in (item, *told_with_it):
            if isinstance(each.value, PromiseMade):
                self.book.add_promise(each.value)

    def _take_back(self) -> None:
        """The lines of what was undone, which name others."""
        undone = list(_of(self.items, Undone))
        if undone:
            for item in self.items:
                if item.entry is not None:
                    self.index.add(item.entry, item.told)
        for item, fact in undone:
            self._undo(item, fact)
            if item.entry is not None:
                self.index.add(item.entry, item.told)

    def _undo(self, item: Item, fact: Undone) -> None:
        names = list(self._names(fact, item.line))
        for at in ("", f" at {id_text(fact.application)}:"):
            if len(names) > 1:
                item.details = tuple(names)
            text = f"undo{at}{f' {names[0]}' if len(names) == 1 else ''}"
            if self._writes(item, text, lambda entry: read_undo(self.book, self.index, entry), (fact,)):
                return
        raise Unwritable(fact, "it takes back what stands nowhere")

    def _names(self, undone: Undone, line: int) -> Iterator[str]:
        """The entries whose facts these are, in order, as few as there can be."""
        start = 0
        while start < len(undone.facts):
            name, many = self._name(undone.facts[start:], line)
            start += many
            yield name
        if not undone.facts:
            yield "nothing"

    def _name(self, facts: tuple[Fact, ...], line: int) -> tuple[str, int]:
        """The name of the entry that begins with these facts, and how many of them it has."""
        for made in self.index.made_of(facts[0]):
            if made.facts == facts[: len(made.facts)]:
                words = f"{moment_text(made.at, self.book.clock)} {made.words}"
                for name in (words, *(f"{ordinal(n)} {words}" for n in range(1, self.index.count(made) + 1))):
                    if self.index.find(name, line) == made.facts:
                        return name, len(made.facts)
        raise Unwritable(facts[0], "it takes back what stands nowhere")

    def _write(self, item: Item, texts: Iterable[str], read: Read) -> None:
        """Takes the first of these texts that is read as the value."""
        if not any(self._writes(item, text, read, (item.value,)) for text in texts):
            raise Unwritable(item.value, "it names somebody or something that stands nowhere")

    def _writes(self, item: Item, text: str, read: Read, values: tuple[Value, ...]) -> bool:
        """Whether a text is read as these values; then it is the item's."""
        keyword, _, after = keyword_of(text, 0)
        details = [Detail(item.line, detail) for detail in item.details]
        entry = Entry(item.line, text, item.at, item.ends_at, keyword, text[after:], details)
        try:
            told = read(entry)
        except (Refused, InDetail):
            return False
        if tuple(value for _, value in told) != values:
            return False
        item.text, item.entry = text, entry
        item.told = [(words, value) for words, value in told if isinstance(value, Fact)]
        return True


V = TypeVar("V")


def _of(items: list[Item], kind: type[V]) -> Iterator[tuple[Item, V]]:
    """The items of a kind."""
    return ((item, item.value) for item in items if isinstance(item.value, kind))
