"""What may leave, worked out a second time, slowly and without the rules: from the facts and the table of habits.

Nothing here is shared with the rules but the facts themselves. Days are counted one by one, for employers in the US;
hours are compared as the clock on the wall shows them.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from holidays import country_holidays

from afterword.core.history import (
    Bounced,
    CallMade,
    Closed,
    DebriefWritten,
    Fact,
    History,
    InterviewHeld,
    LetterSent,
    NoContactAsked,
    OfferAccepted,
    OfferDeclined,
    OutOfOffice,
    PromiseKept,
    PromiseMade,
    ReplyReceived,
    Side,
    TimeFrameTold,
    Undone,
    Withdrew,
)

DAY = timedelta(days=1)
FEASTS = country_holidays("US", years=range(2025, 2030))

HABITS = {
    "considerate": {"grace": 2, "approximate": 1, "unnamed": 7, "cap": 2, "spacing": 5, "thanks": 5, "no": 10},
    "prompt": {"grace": 1, "approximate": 1, "unnamed": 5, "cap": 2, "spacing": 5, "thanks": 3, "no": 5},
    "reserved": {"grace": 5, "approximate": 1, "unnamed": 10, "cap": 1, "spacing": 5, "thanks": 5, "no": 10},
}
"""The design's table of habits, written down a second time."""

COMING_BACK = ("invitation", "request", "question", "offer spoken", "offer written")


@dataclass(frozen=True, slots=True)
class Letter:
    """What left: of which kind, to whom, by which key."""

    kind: str
    contact: str
    key: str


class Oracle:
    """The facts of one application, as they count at a moment."""

    def __init__(self, history: History, application: str, *, now: datetime) -> None:
        self.now, self.habits = now, HABITS[history.policy]
        self.application = next(one for one in history.applications if one.id == application)
        self.zone = ZoneInfo(self.application.place.zone)
        assert self.application.place.country == "US"
        self.contacts = {one.id: one for one in history.contacts if one.added_at <= now}
        counting = _counting(history.facts, now)
        self.sent = [fact for fact in counting if isinstance(fact, LetterSent)]
        self.facts = sorted((fact for fact in counting if fact.application == application), key=lambda fact: fact.at)

    def objections(self, letter: Letter) -> Iterator[str]:
        """Why a letter should not have left; nothing where it may."""
        yield from self._of_the_office(letter)
        if letter.kind in ("thank-you", "follow-up") and self._has_ended():
            yield "the application has ended"
        if letter.kind in ("thank-you", "follow-up") and self._no_contact():
            yield "they asked for no contact"
        if letter.kind == "follow-up":
            yield from self._of_a_follow_up()
        if letter.kind == "thank-you":
            yield from self._of_a_thank_you(letter)

    def _of_the_office(self, letter: Letter) -> Iterator[str]:
        here = self.now.astimezone(self.zone)
        if not _is_worked(here.date()):
            yield "it is a weekend or a holiday there"
        if not time(8, 30) <= here.time() < time(17, 30):
            yield "the office is closed"
        if letter.kind in ("thank-you", "follow-up", "withdrawal"):
            address = self.contacts[letter.contact].address
            for other in self.sent:
                to = self.contacts[other.contact].address if other.contact else ""
                if to == address and self._day(other.at) == self._day(self.now):
                    yield "they have had a letter today"

    def _of_a_follow_up(self) -> Iterator[str]:
        spoken = [_ended(fact) for fact in self.facts if _is_word(fact) and _ended(fact) <= self.now]
        last = max(spoken)
        for fact in self.facts:
            if isinstance(fact, InterviewHeld) and fact.ends_at > self.now:
                yield "a conversation is booked"
        named, approximate = self._named_day(last)
        if named is not None and self._day(self.now) <= named:
            yield "the quiet window is open"
        if named is not None and self._business_days_after(named) < self.habits["grace"] + approximate:
            yield "the grace is not over"
        if named is None and self._business_days_after(self._day(last)) < self.habits["unnamed"]:
            yield "silence is still normal"
        asked = [fact for fact in self.facts if isinstance(fact, LetterSent) and fact.kind == "follow-up"]
        asked = [fact for fact in asked if fact.at > last and not self._bounced_after(fact)]
        if len(asked) >= self.habits["cap"]:
            yield "they were asked often enough"
        if asked and self._business_days_after(self._day(asked[-1].at)) < self.habits["spacing"]:
            yield "they were asked just now"
        away = [fact for fact in self.facts if isinstance(fact, OutOfOffice) and fact.at >= last and not fact.contact]
        if away and away[-1].until and self._day(self.now) < away[-1].until:
            yield "they are out of office"

    def _of_a_thank_you(self, letter: Letter) -> Iterator[str]:
        met = next(f for f in self.facts if isinstance(f, InterviewHeld) and f"thank-you:{f.id}:" in letter.key)
        if met.ends_at > self.now:
            yield "the conversation is not over"
        if self.habits is not HABITS["prompt"] and self._business_days_after(self._day(met.ends_at)) < 1:
            yield "it is the same day"
        if self._business_days_after(self._day(met.ends_at)) > self.habits["thanks"]:
            yield "it is too late to thank them"
        for fact in self.facts:
            if isinstance(fact, ReplyReceived) and fact.at > met.at and fact.contact in (None, letter.contact):
                yield "they wrote first"
            if isinstance(fact, LetterSent) and fact.key == letter.key:
                yield "they were thanked"

    def _named_day(self, last: datetime) -> tuple[date | None, int]:
        """The latest day they named or promised that lies not before their last word, and the grace on top."""
        told = [fact.frame for fact in self.facts if isinstance(fact, TimeFrameTold)]
        day = told[-1].expected_by if told else None
        more = self.habits["approximate"] if told and told[-1].precision == "approximate" else 0
        kept = {fact.promise for fact in self.facts if isinstance(fact, PromiseKept)}
        for fact in self.facts:
            if isinstance(fact, PromiseMade) and fact.side is Side.THEIRS and fact.id not in kept:
                by = fact.by
                if by and (day is None or by > day):
                    day, more = by, 0
        return (None, 0) if day is None or day < self._day(last) else (day, more)

    def _has_ended(self) -> bool:
        ended, ended_at = "", None
        met = {fact.id: fact.at for fact in self.facts if isinstance(fact, InterviewHeld)}
        for fact in self.facts:
            if isinstance(fact, Withdrew | OfferDeclined | OfferAccepted):
                ended, ended_at = type(fact).__name__, fact.at
            elif isinstance(fact, ReplyReceived) and fact.kind == "rejection":
                ended, ended_at = "by them", fact.at
            elif isinstance(fact, Closed):
                ended, ended_at = "by us", fact.at
            elif (
                ended == "OfferAccepted"
                or (ended in ("Withdrew", "OfferDeclined") and not _is_offer(fact))
                or (isinstance(fact, ReplyReceived) and ended == "by them" and fact.kind not in COMING_BACK)
            ):
                continue
            elif (
                isinstance(fact, DebriefWritten) and ended_at and met.get(fact.interview, ended_at) > ended_at
            ) or isinstance(fact, ReplyReceived | TimeFrameTold):
                ended = ""
        return bool(ended)

    def _no_contact(self) -> bool:
        asked_at = None
        for fact in self.facts:
            if isinstance(fact, NoContactAsked) or getattr(fact, "kind", "") == "no contact":
                asked_at = fact.at
            elif isinstance(fact, ReplyReceived | CallMade):
                asked_at = None
        told = [fact for fact in self.facts if isinstance(fact, TimeFrameTold) and fact.frame.expected_by]
        return asked_at is not None and not told

    def _bounced_after(self, letter: LetterSent) -> bool:
        return any(isinstance(f, Bounced) and f.at >= letter.at and f.contact == letter.contact for f in self.facts)

    def _day(self, moment: datetime) -> date:
        return moment.astimezone(self.zone).date()

    def _business_days_after(self, day: date) -> int:
        """How many working days have begun after this day, today included."""
        count, today = 0, self._day(self.now)
        while day < today:
            day += DAY
            count += _is_worked(day)
        return count


def _is_offer(fact: Fact) -> bool:
    return isinstance(fact, ReplyReceived) and fact.kind.startswith("offer")


def _is_worked(day: date) -> bool:
    return day.weekday() < 5 and day not in FEASTS


def _is_word(fact: Fact) -> bool:
    return isinstance(fact, InterviewHeld | TimeFrameTold | CallMade | ReplyReceived)


def _ended(fact: Fact) -> datetime:
    return fact.ends_at if isinstance(fact, InterviewHeld) else fact.at


def _counting(facts: tuple[Fact, ...], now: datetime) -> list[Fact]:
    """The facts that count: an undoing takes those away that stand before it and are the same ones."""
    counting: list[Fact] = []
    for fact in facts:
        if isinstance(fact, Undone):
            gone = {id(one) for one in fact.facts} if fact.at <= now else set()
            counting = [one for one in counting if id(one) not in gone]
        elif fact.at <= now or isinstance(fact, InterviewHeld):
            counting.append(fact)
    return counting
