"""Facts as rows: the kind and the body under which each fact is kept, and the way back.

A body is plain JSON with the names of the fact's own fields. Fields that are empty are left out, so that a field
that is added later needs no change in what is already there.
"""

from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields
from datetime import date, datetime
from enum import Enum
from typing import Any

from afterword.core.history import (
    About,
    Applied,
    Aside,
    Behaviour,
    Bounced,
    CallMade,
    CardDropped,
    Channel,
    Closed,
    ContactNoted,
    Counted,
    DebriefWritten,
    Did,
    Fact,
    GoalSet,
    Intention,
    InterviewHeld,
    LessonDrawn,
    LetterKind,
    LetterSent,
    LookedBack,
    NoContactAsked,
    Noted,
    OfferAccepted,
    OfferDeclined,
    OutlineWritten,
    OutOfOffice,
    Practised,
    Prepared,
    PromiseKept,
    PromiseMade,
    QuestionAsked,
    QuestionReviewed,
    ReminderSet,
    ReplyKind,
    ReplyReceived,
    ReviewWritten,
    RhythmChosen,
    SetAside,
    Side,
    TermsNamed,
    TimeFrameTold,
    Unit,
    WeekPlanned,
    Withdrew,
)
from afterword.core.questions import QuestionKind
from afterword.core.timeframe import Precision, TimeFrame

KINDS: dict[str, type[Fact]] = {
    "interview": InterviewHeld,
    "debrief": DebriefWritten,
    "told": TimeFrameTold,
    "no_contact": NoContactAsked,
    "promised": PromiseMade,
    "kept": PromiseKept,
    "sent": LetterSent,
    "called": CallMade,
    "reply": ReplyReceived,
    "bounced": Bounced,
    "out_of_office": OutOfOffice,
    "applied": Applied,
    "terms": TermsNamed,
    "accepted": OfferAccepted,
    "declined": OfferDeclined,
    "withdrew": Withdrew,
    "closed": Closed,
    "goal": GoalSet,
    "practised": Practised,
    "review": ReviewWritten,
    "outline": OutlineWritten,
    "dropped": CardDropped,
    "prepared": Prepared,
    "week": WeekPlanned,
    "did": Did,
    "looked_back": LookedBack,
    "rhythm": RhythmChosen,
    "about": ContactNoted,
    "lesson": LessonDrawn,
    "remember": ReminderSet,
    "note": Noted,
    "aside": SetAside,
}
KIND_OF = {fact: kind for kind, fact in KINDS.items()}
UNDONE = "undone"


class EntryUnreadable(ValueError):
    """A row's kind or body is none that this version of the program knows."""


def to_row(fact: Fact) -> tuple[str, dict[str, Any]]:
    """The kind and the body of a fact; its moment and its application have columns of their own."""
    kind = type(fact)
    kept = (name for name in OWN[kind] if getattr(fact, name) or name in NEVER_LEFT_OUT[kind])
    return KIND_OF[kind], {name: as_plain(getattr(fact, name)) for name in kept}


def from_row(kind: str, body: Mapping[str, Any], *, at: datetime, application: str) -> Fact:
    """The fact that a row keeps. Raises EntryUnreadable."""
    try:
        readers = READERS_OF.get(kind, READERS)
        known = {name: readers[name](value) if name in readers else value for name, value in body.items()}
        return KINDS[kind](at=at, application=application, **known)
    except (KeyError, TypeError, ValueError) as unreadable:
        raise EntryUnreadable(
            f"The entry {kind!r} of {at:%Y-%m-%d %H:%M} cannot be read: {unreadable}."
        ) from unreadable


OWN: dict[type[Fact], tuple[str, ...]] = {
    fact: tuple(field.name for field in fields(fact) if field.name not in ("at", "application"))
    for fact in KINDS.values()
}
"""The fields of each kind of fact beside its moment and its application."""


NEVER_LEFT_OUT: dict[type[Fact], frozenset[str]] = {
    fact: frozenset(field.name for field in fields(fact) if field.default is not MISSING and field.default)
    for fact in KINDS.values()
}
"""The fields whose default is not empty: an empty one would come back as that."""


def as_plain(value: object) -> object:
    """A value as JSON has it."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [as_plain(one) for one in value]
    if isinstance(value, QuestionAsked | QuestionReviewed | Intention | TimeFrame):
        return {f.name: as_plain(getattr(value, f.name)) for f in fields(value)}
    return value


def _questions(values: list[dict[str, Any]]) -> tuple[QuestionAsked, ...]:
    return tuple(QuestionAsked(**value) for value in values)


def _reviewed(values: list[dict[str, Any]]) -> tuple[QuestionReviewed, ...]:
    return tuple(
        QuestionReviewed(
            **value
            | {name: tuple(map(Behaviour, value[name])) for name in ("did", "missed", "not_applicable")}
            | {"kind": QuestionKind(value["kind"]) if value["kind"] else None}
        )
        for value in values
    )


def _intentions(values: list[dict[str, Any]]) -> tuple[Intention, ...]:
    return tuple(
        Intention(**value | {"counts": Counted(value["counts"]) if value["counts"] else None}) for value in values
    )


def frame_of(value: dict[str, Any]) -> TimeFrame:
    days = {name: date.fromisoformat(value[name]) if value[name] else None for name in ("expected_by", "earliest")}
    told_at = datetime.fromisoformat(value["told_at"])
    return TimeFrame(**{**value, **days, "told_at": told_at, "precision": Precision(value["precision"])})


READERS: dict[str, Callable[[Any], Any]] = {
    "ends_at": datetime.fromisoformat,
    "contacts": tuple,
    "discussed": tuple,
    "reach_by": Channel,
    "frame": frame_of,
    "by": date.fromisoformat,
    "answer_by": date.fromisoformat,
    "until": date.fromisoformat,
    "side": Side,
}
"""How the fields that are more than text are read."""

READERS_OF: dict[str, dict[str, Callable[[Any], Any]]] = {
    "debrief": {**READERS, "asked": _questions},
    "review": {"questions": _reviewed},
    "sent": {**READERS, "kind": LetterKind},
    "reply": {**READERS, "kind": ReplyKind, "invites_to": datetime.fromisoformat},
    "rhythm": {"unit": Unit},
    "about": {"what": About},
    "week": {"week": date.fromisoformat, "intentions": _intentions},
    "looked_back": {"week": date.fromisoformat},
    "aside": {"how": Aside, "until": datetime.fromisoformat},
}
"""The same where a kind of fact has fields of its own."""
