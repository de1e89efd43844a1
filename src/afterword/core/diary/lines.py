"""How each value can be written: the text after its keyword, the nicest first.

Nothing here knows which of these would be read as something else. `writing` reads them and takes the first that is
read as the same value, so that a line says no more than it must.
"""

import re
from collections.abc import Callable, Iterator
from itertools import product

from afterword.core.diary.asides import BARE_KEY, KINDS
from afterword.core.diary.frames import frame_text, when_texts
from afterword.core.diary.moments import Clock, moment_text
from afterword.core.diary.notation import id_text, quoted, spellings
from afterword.core.history import (
    About,
    Application,
    Applied,
    Bounced,
    CallMade,
    CardDropped,
    Closed,
    Contact,
    ContactNoted,
    Did,
    Fact,
    GoalSet,
    InterviewHeld,
    LessonDrawn,
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
    ReplyKind,
    ReplyReceived,
    ReviewWritten,
    RhythmChosen,
    Seeker,
    SetAside,
    Side,
    TermsNamed,
    TimeFrameTold,
    WeekPlanned,
    Withdrew,
)
from afterword.core.hours import Place
from afterword.core.patterns import Pattern

Places = Callable[[str], Place]

_PLAIN_ADDRESS = Pattern(r"[\w.!$%&'*+/=?^`{|}~@-]+")
_PLAIN_ZONE = Pattern(r"[A-Za-z_]+(?:/[A-Za-z0-9_+-]+)+|UTC")
_BARE_KEY = Pattern(BARE_KEY)
_SENTENCES = frozenset({ReplyKind.REJECTION, ReplyKind.INVITATION, ReplyKind.HOLD, ReplyKind.NO_CONTACT})


def seeker_text(seeker: Seeker) -> str:
    """The seeker's line after its keyword."""
    return f"{quoted(seeker.name)}{_address(seeker.address)} in {zone_text(seeker.zone)}"


def zone_text(zone: str) -> str:
    """A zone by its name."""
    return zone if _PLAIN_ZONE.fullmatch(zone) else quoted(zone)


def _address(address: str) -> str:
    if not address:
        return ""
    return f" <{address}>" if _PLAIN_ADDRESS.fullmatch(address) else f" <{quoted(address)}>"


def application_texts(application: Application) -> Iterator[str]:
    """An application."""
    place = application.place
    part = f"-{place.subdivision}" if place.subdivision else ""
    where = f"{place.country}{part}, {zone_text(place.zone)}" if place.country else zone_text(place.zone)
    keyword = "lead" if application.is_lead else "application"
    whose = f"{id_text(application.id)} {quoted(application.role)} at {quoted(application.employer)}"
    head = f"{keyword} {whose} in {where}"
    for via in spellings(application.via) if application.via else ("",):
        yield f"{head}, via {via}" if via else head


def contact_texts(contact: Contact) -> Iterator[str]:
    """A contact."""
    at = f" at {id_text(contact.application)}" if contact.application is not None else ""
    head = f"contact {id_text(contact.id)} {quoted(contact.name)}{_address(contact.address)}{at}"
    reach_by = f", reach by {contact.channel}" if contact.channel else ""
    for title in spellings(contact.title) if contact.title else ("",):
        yield f"{head}, {title}{reach_by}" if title else f"{head}{reach_by}"


def interview_texts(interview: InterviewHeld) -> Iterator[str]:
    """A conversation."""
    people = f" with {' and '.join(map(id_text, interview.contacts))}" if interview.contacts else ""
    hows = [f", {how}" for how in spellings(interview.how)] if interview.how else [""]
    for at, how in product(("", f" at {id_text(interview.application)}"), hows):
        yield f"interview {id_text(interview.id)}{people}{at}{how}"


def fact_texts(fact: Fact, places: Places, clock: Clock) -> Iterator[str]:
    """Any other thing that happened, its keyword in front; a debrief has its own lines and is not among them."""
    for at in ("", id_text(fact.application)):
        yield from _texts(fact, f" at {at}" if at else "", places, clock)


def _texts(fact: Fact, at: str, places: Places, clock: Clock) -> Iterator[str]:
    match fact:
        case TimeFrameTold():
            for text in frame_text(fact.frame, fact.at, places(fact.application)):
                yield f"told{_by(fact)}{_in(fact)}{at}: {text}"
        case NoContactAsked():
            yield f"told{_by(fact)}{_in(fact)}{at}: no contact"
        case PromiseMade():
            yield from _promise(fact, at)
        case LetterSent():
            whom = f"{_person('to', fact.contact)}{_interview('for', fact.interview)}"
            yield f"sent {fact.kind}{whom}{at}{_key(fact.key)}"
        case CallMade():
            yield from _with_words(f"called{_person('', fact.contact)}{at}", fact.words)
        case ReplyReceived():
            yield from _reply(fact, at, clock)
        case _:
            yield from _short(fact, at, clock)


def _short(fact: Fact, at: str, clock: Clock) -> Iterator[str]:
    match fact:
        case PromiseKept():
            yield from (f"{keyword} {id_text(fact.promise)}{at}" for keyword in ("kept", "they kept"))
        case Bounced():
            yield f"bounced{_person('', fact.contact)}{at}"
        case OutOfOffice():
            yield f"out-of-office{_person('from', fact.contact)}{at}{f' until {fact.until}' if fact.until else ''}"
        case Applied() | OfferAccepted() | OfferDeclined() | Withdrew():
            yield f"{DECISIONS[type(fact)]}{at}"
        case Closed():
            yield from _with_words(f"closed{at}", fact.words)
        case TermsNamed():
            yield f"terms {'written' if fact.on_paper else 'spoken'}{at}"
        case GoalSet() | Noted() | LessonDrawn() | ReminderSet():
            yield from _own(fact, at)
        case Practised() | OutlineWritten() | CardDropped() | ReviewWritten() | Prepared():
            yield _learned(fact, at)
        case SetAside():
            until = f" until {moment_text(fact.until, clock)}" if fact.until else ""
            yield from _with_words(f"{fact.how} {_step(fact.key)}{at}{until}", fact.words)
        case _:
            yield from _keeping_on(fact, at)


def _keeping_on(fact: Fact, at: str) -> Iterator[str]:
    match fact:
        case WeekPlanned() | Did() | LookedBack():
            yield from _week(fact)
        case RhythmChosen() | ContactNoted():
            yield from _network(fact, at)
        case _:
            raise AssertionError(fact)


def _learned(fact: Practised | OutlineWritten | CardDropped | ReviewWritten | Prepared, at: str) -> str:
    match fact:
        case Practised():
            went = f" {fact.went} of 4" if fact.went is not None else ""
            return f"practised{at}{':' if at else ''} {quoted(fact.question)}{went}"
        case OutlineWritten() | CardDropped():
            keyword = "outline" if type(fact) is OutlineWritten else "dropped"
            return f"{keyword}{at}{':' if at else ''} {quoted(fact.question)}"
        case ReviewWritten() | Prepared():
            return f"{'review' if type(fact) is ReviewWritten else 'prepared'} {id_text(fact.interview)}{at}"


def _own(fact: GoalSet | Noted | LessonDrawn | ReminderSet, at: str) -> Iterator[str]:
    keyword = OWN_WORDS[type(fact)]
    yield from (f"{keyword}{at}:{words}" if at else f"{keyword}{words}" for words in _words(fact.words))


def _week(fact: WeekPlanned | Did | LookedBack) -> Iterator[str]:
    """What concerns a week is always about the whole search."""
    match fact:
        case WeekPlanned():
            yield f"week {fact.week}"
        case Did():
            yield f"did {quoted(fact.what)}{f' {fact.times} times' if fact.times != 1 else ''}"
        case LookedBack():
            yield from _with_words(f"looked-back {fact.week}", fact.words)


def _network(fact: RhythmChosen | ContactNoted, at: str) -> Iterator[str]:
    """What concerns somebody one keeps in touch with."""
    if type(fact) is RhythmChosen:
        every = "none" if not fact.every else f"every {fact.every} {fact.unit}"
        yield f"rhythm {every}{_person('with', fact.contact)}{at}"
    elif type(fact) is ContactNoted:
        end = "" if fact.what is About.NOTE else f" [{fact.what}]"
        for words in _with_words(f"about{_person('', fact.contact)}{at}", fact.words):
            yield f"{words}{end}"


OWN_WORDS: dict[type[Fact], str] = {
    GoalSet: "goal",
    Noted: "note",
    LessonDrawn: "lesson",
    ReminderSet: "remember",
}
DECISIONS: dict[type[Fact], str] = {
    Applied: "applied",
    OfferAccepted: "accepted",
    OfferDeclined: "declined",
    Withdrew: "withdrew",
}


def _words(words: str) -> tuple[str, ...]:
    return tuple(f" {spelling}" for spelling in spellings(words))


def _with_words(head: str, words: str) -> Iterator[str]:
    yield from (f"{head}: {spelling}" for spelling in spellings(words)) if words else (head,)


def _promise(promise: PromiseMade, at: str) -> Iterator[str]:
    keyword = "promised" if promise.side is Side.OURS else "they promised"
    links = f"{_person('to' if promise.side is Side.OURS else 'from', promise.contact)}{_in(promise)}{at}"
    for text in promise_texts(promise):
        yield f"{keyword}{links}: {text}" if links else f"{keyword} {text}"


def promise_texts(promise: PromiseMade, *, is_request: bool = False) -> Iterator[str]:
    """What was promised by when, with the id in brackets where the words make another."""
    asked = promise.asked and not is_request
    brackets = [f" [{id_text(promise.id)}{', asked' if asked else ''}]"]
    brackets.insert(0, " [asked]" if asked else "")
    for bracket, text in product(brackets, when_texts(promise.what, promise.words, promise.by)):
        yield f"{text}{bracket}"


def request_texts(reply: ReplyReceived, promise: PromiseMade) -> Iterator[str]:
    """A request together with the promise that it is."""
    for at in ("", f" at {id_text(reply.application)}"):
        links = f"{_person('from', reply.contact)}{at}"
        for text in promise_texts(promise, is_request=True):
            yield f"reply{links}{':' if links else ''} request {text}"


def _reply(reply: ReplyReceived, at: str, clock: Clock) -> Iterator[str]:
    links = f"{_person('from', reply.contact)}{at}"
    colon = f"{links}:" if links else ""
    if reply.kind is ReplyKind.OTHER and not reply.words and not reply.by:
        yield f"reply{links}"
        return
    end = " [no promise]" if reply.kind is ReplyKind.REQUEST else ""
    to = f" to {moment_text(reply.invites_to, clock)}" if reply.invites_to else ""
    for text in _said(reply):
        stop = ":" if reply.kind in _SENTENCES and text and (to or not text.startswith(("by ", "= "))) else ""
        yield f"reply{colon} {reply.kind}{to}{stop} {text}{end}".rstrip()


def _said(reply: ReplyReceived) -> Iterator[str]:
    """Their words and the day in them."""
    by = reply.by or "no day"
    if not reply.words:
        yield from (f"by {reply.by}",) if reply.by else ("",)
    for words in spellings(reply.words):
        yield from (words, f"{words} by {by}", f"{words} = {by}")


def _by(told: TimeFrameTold | NoContactAsked) -> str:
    return _person("by", told.contact)


def _in(fact: TimeFrameTold | NoContactAsked | PromiseMade) -> str:
    return _interview("in", fact.interview)


def _person(link: str, contact: str | None) -> str:
    return f" {link} {id_text(contact)}".replace("  ", " ") if contact is not None else ""


def _interview(link: str, interview: str | None) -> str:
    return f" {link} {id_text(interview)}" if interview is not None else ""


def _step(key: str) -> str:
    """A step's key; one that holds anything else than a key usually does stands in quotes."""
    return key if _BARE_KEY.fullmatch(key) and key.partition(":")[0] in KINDS and ":" in key else quoted(key)


def _key(key: str) -> str:
    if not key:
        return ""
    plain = re.fullmatch(r"[\w:.@/+-]+", key) and not key.startswith('"')
    return f" [{key if plain else quoted(key)}]"
