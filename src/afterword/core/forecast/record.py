"""A search as waits: how long each employer took, and how long each silence has lasted.

A wait begins when somebody applied or when they last said something, and ends with their next word. What the seeker
ended, or put away, was watched until then; what came back to a letter of ours counts like any other word. Where they
named a day, a wait is measured in the time up to it: half of it, all of it, half as long again.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from afterword.core.forecast.belief import Wait
from afterword.core.forecast.numbers import COUNTRY_TIMES, OFFICIAL, OFFICIAL_TIMES, WaitKind
from afterword.core.history import (
    OFFERS,
    Application,
    Closed,
    Fact,
    InterviewHeld,
    OfferAccepted,
    OfferDeclined,
    PromiseMade,
    ReplyKind,
    ReplyReceived,
    Side,
    Story,
    TimeFrameTold,
    Withdrew,
)
from afterword.core.silence import WORDS

ONE_DAY = timedelta(days=1)
ENDINGS = (Closed, Withdrew, OfferAccepted, OfferDeclined)


@dataclass(frozen=True, slots=True, kw_only=True)
class Silence:
    """A stretch without a word of theirs. `unit` is how many days one unit of its wait has.

    `heard_at` is their word that ended it; without one it lasted until `watched_until`, or lasts still (`is_open`).
    `is_exact` is false where a conversation took place and the word that led to it was not written down.
    """

    application: Application
    kind: WaitKind
    since: datetime
    unit: float
    watched_until: datetime
    named_on: date | None = None
    heard_at: datetime | None = None
    is_open: bool = False
    is_exact: bool = True

    @property
    def days(self) -> float:
        """How long it lasted, in days."""
        return max(0.0, ((self.heard_at or self.watched_until) - self.since) / ONE_DAY)

    @property
    def wait(self) -> Wait:
        """The same as a wait to be counted; an answer counts as having come at any time of its day."""
        if self.heard_at is None:
            return Wait(least=self.days / self.unit)
        return Wait(
            least=int(self.days) / self.unit if self.is_exact else 0.0,
            most=(int(self.days) + 1) / self.unit,
        )


def silences(stories: Iterable[Story], *, now: datetime) -> Iterator[Silence]:
    """Every silence of a search, ended or not."""
    for story in stories:
        if story.applied_at is not None:
            yield from _silences(story, now)


def _silences(story: Story, now: datetime) -> Iterator[Silence]:
    """The silences of one application, in order: from each of their words to the next."""
    words = sorted((fact for fact in story.facts if type(fact) in WORDS and ended_at(fact) <= now), key=ended_at)
    ours_at = next((fact.at for fact in reversed(story.facts) if isinstance(fact, ENDINGS)), None)
    last: Fact | None = None
    for word in words:
        if _ends_a_wait(word, last):
            yield _silence(story, last, until=word.at, word=word)
        last = word
    is_over = ours_at is not None and (last is None or ours_at >= ended_at(last))
    if not _is_for_us(last) and not _is_booked(story, now):
        yield _silence(story, last, until=ours_at if is_over and ours_at else now, is_open=not is_over)


def _ends_a_wait(word: Fact, last: Fact | None) -> bool:
    """Whether a word was waited for: what they said in a conversation is part of it, and one that they had invited to
    was expected.
    """
    is_part = isinstance(word, TimeFrameTold) and word.interview is not None
    is_expected = isinstance(word, InterviewHeld) and isinstance(last, ReplyReceived)
    return not is_part and not is_expected and not _is_for_us(last)


def _is_for_us(last: Fact | None) -> bool:
    """Whether they said the last thing that there is to say, or what we have to answer first."""
    return isinstance(last, ReplyReceived) and last.kind in (*OFFERS, ReplyKind.REJECTION)


def _is_booked(story: Story, now: datetime) -> bool:
    return any(interview.ends_at > now for interview in story.of(InterviewHeld))


def _silence(
    story: Story, last: Fact | None, *, until: datetime, word: Fact | None = None, is_open: bool = False
) -> Silence:
    """The silence after a word of theirs, or after the application."""
    application = story.application
    told_at, named_on = _named(story, last, until)
    since = max(filter(None, (told_at, ended_at(last) if last else story.applied_at)))
    kind = WaitKind.NAMED if named_on else WaitKind.MET if last else WaitKind.APPLIED
    return Silence(
        application=application,
        kind=kind,
        since=since,
        unit=_span(application, since, named_on) if named_on else days_usual_here(application, kind),
        watched_until=until,
        named_on=named_on,
        heard_at=word.at if word else None,
        is_open=is_open,
        is_exact=not isinstance(word, InterviewHeld),
    )


def _named(story: Story, last: Fact | None, until: datetime) -> tuple[datetime | None, date | None]:
    """The newest day that they named, and when: it holds until it is over, even if they say something before it."""
    if last is None:
        return None, None
    days: list[tuple[datetime, date | None]] = [(fact.at, fact.frame.expected_by) for fact in story.of(TimeFrameTold)]
    days += [(promise.at, promise.by) for promise in story.of(PromiseMade) if promise.side is Side.THEIRS]
    first = story.application.place.day_of(ended_at(last))
    holds = [(at, on) for at, on in days if on is not None and at <= until and on >= first]
    return max(holds, default=(None, None))


def _span(application: Application, since: datetime, named_on: date) -> float:
    """How many days they asked for; a named day that is today is a whole one."""
    return max(1.0, (application.place.end_of(named_on) - since) / ONE_DAY)


def days_usual_here(application: Application, kind: WaitKind) -> float:
    """How many times longer than elsewhere an employer usually takes after an interview: by its country, and by its
    name where that says that it is an office of the state.
    """
    if kind is not WaitKind.MET:
        return 1.0
    is_official = any(word in OFFICIAL for word in application.employer.casefold().replace(",", " ").split())
    return COUNTRY_TIMES.get(application.place.country or "", 1.0) * (OFFICIAL_TIMES if is_official else 1.0)


def ended_at(fact: Fact) -> datetime:
    """When somebody had said what they said."""
    return fact.ends_at if isinstance(fact, InterviewHeld) else fact.at
