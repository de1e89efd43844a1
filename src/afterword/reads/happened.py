"""What happened, line by line, as a person would tell it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from afterword.core import words
from afterword.core.history import (
    About,
    Applied,
    Aside,
    Bounced,
    CallMade,
    CardDropped,
    Closed,
    ContactNoted,
    DebriefWritten,
    Did,
    Fact,
    GoalSet,
    History,
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
    ReminderSet,
    ReplyReceived,
    ReviewWritten,
    RhythmChosen,
    SetAside,
    Side,
    TermsNamed,
    TimeFrameTold,
    Undone,
    WeekPlanned,
    Withdrew,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Happened:
    """One line of a timeline. `is_theirs` tells their word from ours; `details` are lines below it."""

    at: datetime
    when: str
    words: str
    details: tuple[str, ...]
    is_theirs: bool
    is_undone: bool


def happened(history: History, *, zone: str, now: datetime) -> tuple[Happened, ...]:
    """The facts of a history, the latest first; what was taken back is marked and stays."""
    gone = {fact for undone in history.facts if isinstance(undone, Undone) for fact in undone.facts}
    names = {contact.id: contact.name for contact in history.contacts}
    lines = (
        Happened(
            at=fact.at,
            when=words.moment_in(fact.at, zone, now=now),
            words=_words(fact, names),
            details=_details(fact, now),
            is_theirs=_is_theirs(fact),
            is_undone=fact in gone,
        )
        for fact in history.facts
        if not isinstance(fact, Undone)
    )
    return tuple(sorted(lines, key=lambda line: line.at, reverse=True))


def _words(fact: Fact, names: dict[str, str]) -> str:
    return TELLINGS[type(fact)](fact, lambda key: names.get(key or "", "") or "them")


ASIDE: dict[Aside, str] = {
    Aside.SNOOZED: "put off the",
    Aside.SKIPPED: "left out the",
    Aside.RETIRED: "do not want to be asked for a",
}

NOTED: dict[About, str] = {
    About.NOTE: "You noted of {who}",
    About.OFFER: "You could offer {who}",
    About.ASKED: "You asked {who} for an introduction",
    About.RECEIVED: "{who} introduced you",
    About.GIVEN: "You introduced {who}",
}

Who = Callable[[str | None], str]

SENT: dict[LetterKind, str] = {
    LetterKind.PROMISE: "what you had promised",
    LetterKind.FEEDBACK: "a request for feedback",
    LetterKind.MORE_TIME: "a request for more time",
}
"""What a letter is called where its kind alone would not do."""

TELLINGS: dict[type[Fact], Callable[[Any, Who], str]] = {
    InterviewHeld: lambda f, who: "A conversation" + _with(f, who) + (f" ({f.how})" if f.how else ""),
    DebriefWritten: lambda f, who: "You wrote down what was said",
    TimeFrameTold: lambda f, who: f"They said when you will hear: \u201c{f.frame.words}\u201d",
    NoContactAsked: lambda f, who: "They asked not to be contacted",
    PromiseMade: lambda f, who: f"{'You' if f.side is Side.OURS else 'They'} promised {f.what}",
    PromiseKept: lambda f, who: f"The promise of {f.promise.replace('-', ' ')} was kept",
    LetterSent: lambda f, who: f"You sent {SENT.get(f.kind) or _article(f.kind)} to {who(f.contact)}",
    CallMade: lambda f, who: f"You spoke with {who(f.contact)}",
    ReplyReceived: lambda f, who: f"{_capital(who(f.contact))} wrote: {f.kind}",
    Bounced: lambda f, who: f"A letter to {who(f.contact)} came back",
    OutOfOffice: lambda f, who: f"{_capital(who(f.contact))} is out of office",
    Applied: lambda f, who: "You applied",
    TermsNamed: lambda f, who: f"The terms of their offer, {'on paper' if f.on_paper else 'as they were said'}",
    OfferAccepted: lambda f, who: "You decided to accept the offer",
    OfferDeclined: lambda f, who: "You decided against the offer",
    Withdrew: lambda f, who: "You withdrew",
    Closed: lambda f, who: "You put this application away",
    GoalSet: lambda f, who: f"You set out to {f.words}",
    Practised: lambda f, who: f"You practised \u201c{f.question}\u201d",
    ReviewWritten: lambda f, who: "You went through your answers",
    OutlineWritten: lambda f, who: f"You worked out an answer to \u201c{f.question}\u201d",
    CardDropped: lambda f, who: f"You put the card \u201c{f.question}\u201d away",
    Prepared: lambda f, who: "You prepared for a conversation",
    SetAside: lambda f, who: f"You {ASIDE[f.how]} {f.key.partition(':')[0].replace('-', ' ')}",
    WeekPlanned: lambda f, who: "You planned a week",
    Did: lambda f, who: f"You did what you had planned: {f.what}",
    LookedBack: lambda f, who: f"You looked back on a week: {f.words}",
    RhythmChosen: lambda f, who: _rhythm(f, who(f.contact)),
    ContactNoted: lambda f, who: f"{NOTED[f.what].format(who=who(f.contact))}: {f.words}",
    LessonDrawn: lambda f, who: f"You carry forward: {f.words}",
    ReminderSet: lambda f, who: f"You want to remember at the end of a conversation: {f.words}",
    Noted: lambda f, who: f.words,
}
"""How each kind of fact is told."""

THEIRS = (TimeFrameTold, TermsNamed, NoContactAsked, ReplyReceived, Bounced, OutOfOffice)


def _is_theirs(fact: Fact) -> bool:
    return isinstance(fact, THEIRS) or (isinstance(fact, PromiseMade) and fact.side is Side.THEIRS)


def _with(fact: InterviewHeld, who: Who) -> str:
    return f" with {' and '.join(map(who, fact.contacts))}" if fact.contacts else ""


def _rhythm(fact: RhythmChosen, who: str) -> str:
    if not fact.every:
        return f"You do not want to be asked for a word to {who} any more"
    return f"You want to be in touch with {who} every {rhythm_words(fact)}"


def rhythm_words(fact: RhythmChosen) -> str:
    """How often: "6 weeks", "month"."""
    return fact.unit.removesuffix("s") if fact.every == 1 else f"{fact.every} {fact.unit}"


def _article(kind: str) -> str:
    return f"{'an' if kind[0] in 'aeiou' else 'a'} {kind}"


def _capital(name: str) -> str:
    return name[:1].upper() + name[1:]


def _details(fact: Fact, now: datetime) -> tuple[str, ...]:
    """What stands below a line: the points, the questions, the day that was read."""
    if isinstance(fact, DebriefWritten):
        discussed = tuple(f"You talked about {point}" for point in fact.discussed)
        asked = tuple(f"They asked: {one.question}" + (f" ({one.went} of 5)" if one.went else "") for one in fact.asked)
        step = (f"Next step: {fact.next_step}",) if fact.next_step else ()
        return (*step, *discussed, *asked, *((fact.notes,) if fact.notes else ()))
    if isinstance(fact, ReviewWritten) and fact.next_time:
        return (f"Next time: {fact.next_time}",)
    if isinstance(fact, TimeFrameTold):
        return (fact.frame.explanation,)
    if isinstance(fact, TermsNamed):
        return (fact.pay,) if fact.pay else ()
    if isinstance(fact, PromiseMade) and fact.by:
        return (f"by {words.day(fact.by, now=now)}",)
    if isinstance(fact, ReplyReceived | CallMade | Closed | SetAside) and fact.words:
        return (fact.words,)
    if isinstance(fact, OutOfOffice) and fact.until:
        return (f"back on {words.day(fact.until, now=now)}",)
    return ()
