"""The order of a diary's lines: facts as they were written down, each after what it speaks of."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime

from afterword.core.diary.entry import Entry
from afterword.core.history import Application, Contact, Fact, History, InterviewHeld

Value = Application | Contact | Fact


@dataclass(slots=True)
class Item:
    """A value and its line, as far as it is written; `is_told` is true of a fact that another's line tells."""

    line: int
    value: Value
    text: str | None = None
    details: tuple[str, ...] = ()
    entry: Entry | None = None
    told: list[tuple[str, Fact]] = field(default_factory=list)
    is_told: bool = False

    @property
    def at(self) -> datetime:
        """The moment of the value."""
        return _at(self.value)

    @property
    def ends_at(self) -> datetime | None:
        """When it ended, where it took some time."""
        return self.value.ends_at if isinstance(self.value, InterviewHeld) else None


def _at(value: Value) -> datetime:
    match value:
        case Application():
            return value.opened_at
        case Contact():
            return value.added_at
        case _:
            return value.at


def in_order(history: History) -> Iterator[Item]:
    """The items of a history. Applications and contacts stand where their time is, and above what names them."""
    return (Item(line, value) for line, value in enumerate(_Merge(history).values(), start=1))


class _Merge:
    """Three orders made one: applications, contacts and facts each keep their own."""

    def __init__(self, history: History) -> None:
        self.history = history
        self._applications = 0
        self._contacts = 0
        self._place = {application.id: number for number, application in enumerate(history.applications)}

    def values(self) -> Iterator[Value]:
        for fact in self.history.facts:
            yield from self._until(fact.at)
            yield from self._up_to(fact.application)
            yield fact
        yield from self._until(None)

    def _until(self, at: datetime | None) -> Iterator[Value]:
        """Applications and contacts that came up until a moment, or all of them."""
        while True:
            application, contact = self._next_application(), self._next_contact()
            is_first = application and (contact is None or application.opened_at <= contact.added_at)
            value = application if is_first else contact
            if value is None or (at is not None and _at(value) > at):
                return
            yield from self._take(value)

    def _take(self, value: Application | Contact) -> Iterator[Value]:
        if isinstance(value, Application):
            self._applications += 1
        else:
            yield from self._up_to(value.application or "")
            self._contacts += 1
        yield value

    def _up_to(self, application: str) -> Iterator[Value]:
        """The applications up to this one, where it was not introduced yet."""
        number = self._place.get(application, -1)
        while self._applications <= number:
            yield self.history.applications[self._applications]
            self._applications += 1

    def _next_application(self) -> Application | None:
        return next(iter(self.history.applications[self._applications : self._applications + 1]), None)

    def _next_contact(self) -> Contact | None:
        return next(iter(self.history.contacts[self._contacts : self._contacts + 1]), None)
