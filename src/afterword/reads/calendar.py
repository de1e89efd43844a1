"""The calendar: conversations, promises, the days they named, and when it is best to write, day by day.

Its days are those of the seeker's own clock. What has happened stands where it happened; what comes stands where the
plan of this moment has it, and moves when something happens.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from afterword.core import words
from afterword.core.history import END_OF_TIME, Contact, DebriefWritten, InterviewHeld
from afterword.core.hours import ONE_DAY, Place, local_day
from afterword.core.plan import Plan, plan
from afterword.core.silence import Situation
from afterword.core.steps import LETTERS, Step, StepKind
from afterword.core.verdicts import Due, NotYet
from afterword.post.appointments import Appointment
from afterword.reads.promises import promise_look
from afterword.reads.steps import title_of
from afterword.records.history import history_of, policy_of
from afterword.records.models import Seeker

FIRST, LAST = date(1990, 1, 1), date(2100, 1, 1)
"""No calendar of ours goes further."""


class Span(StrEnum):
    """How much of the calendar is shown at once."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """Something that stands on a day. `kind` is interview, promise, named or write; `at` when it begins, if it does."""

    kind: str
    title: str
    about: str
    application: str
    at: datetime | None = None
    hour: str = ""
    interview: str = ""
    is_over: bool = False
    is_written: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class DayLook:
    """One day: its number, its name in full, what stands on it, and who asked for time that this day is part of."""

    on: date
    words: str
    is_today: bool
    is_outside: bool
    holiday: str
    marks: tuple[Mark, ...]
    quiet: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarPage:
    """One day, week or month, and the ways to its neighbours."""

    span: Span
    on: date
    title: str
    days: tuple[DayLook, ...]
    before: date
    after: date
    today: date
    has_interviews: bool

    @property
    def is_empty(self) -> bool:
        """Whether nothing stands on any of its days."""
        return not any(day.marks or day.quiet for day in self.days)


def calendar_page(seeker: Seeker, *, span: Span, on: date | None, now: datetime) -> CalendarPage:
    """The calendar of a search around a day, today's where none is named."""
    today = local_day(now, seeker.zone)
    on = min(max(on or today, FIRST), LAST)
    fresh = plan(history_of(seeker), policy=policy_of(seeker), now=now)
    shown = _days(span, on, Place(zone=seeker.zone, country=seeker.country or None))
    marks, quiet = _marks(fresh, seeker.zone), _quiet(fresh)
    holidays = _holidays(seeker, {day.year for day in shown})
    return CalendarPage(
        span=span,
        on=on,
        title=_title(span, on, shown, now),
        days=tuple(
            DayLook(
                on=day,
                words=words.day(day, now=now),
                is_today=day == today,
                is_outside=span is Span.MONTH and day.month != on.month,
                holiday=holidays.get(day, ""),
                marks=tuple(sorted(marks.get(day, ()), key=_order)),
                quiet=_few([employer for employer, first, last in quiet if first <= day <= last]),
            )
            for day in shown
        ),
        before=_next_to(span, on, -1),
        after=_next_to(span, on, 1),
        today=today,
        has_interviews=any(situation.story.of(InterviewHeld) for situation in fresh.situations.values()),
    )


def _days(span: Span, on: date, place: Place) -> list[date]:
    """The days that are shown: for a month whole weeks, as they begin where the seeker is."""
    if span is Span.DAY:
        return [on]
    if span is Span.WEEK:
        first = place.calendar.week_begins(on)
        return [first + timedelta(days=n) for n in range(7)]
    first = place.calendar.week_begins(on.replace(day=1))
    last = _month(on, 1) - ONE_DAY
    weeks = -(-((last - first).days + 1) // 7)
    return [first + timedelta(days=n) for n in range(7 * weeks)]


def _month(on: date, n: int) -> date:
    """The first day of the month that is n months off."""
    years, month = divmod(on.month - 1 + n, 12)
    return date(on.year + years, month + 1, 1)


def _next_to(span: Span, on: date, n: int) -> date:
    if span is Span.MONTH:
        return min(max(_month(on, n), FIRST), LAST)
    return min(max(on + timedelta(days=n * (7 if span is Span.WEEK else 1)), FIRST), LAST)


def _title(span: Span, on: date, shown: list[date], now: datetime) -> str:
    if span is Span.DAY:
        return words.day(on, now=now)
    if span is Span.MONTH:
        return f"{words.MONTHS[on.month - 1]} {on.year}"
    first, last = shown[0], shown[-1]
    begins = f"{first.day}" if first.month == last.month else f"{first.day} {words.MONTHS[first.month - 1]}"
    return f"{begins} to {last.day} {words.MONTHS[last.month - 1]} {last.year}"


def _holidays(seeker: Seeker, years: set[int]) -> dict[date, str]:
    """The holidays where the seeker is: employers elsewhere have their own, and the plan knows them."""
    known = Place(zone=seeker.zone, country=seeker.country or None).calendar
    return {on: name for year in years for on, name in known.holidays_named(year)}


def _marks(fresh: Plan, zone: str) -> dict[date, list[Mark]]:
    """What stands on each day."""
    marks: dict[date, list[Mark]] = defaultdict(list)
    for situation in fresh.situations.values():
        for on, mark in (*_interviews(situation, zone), *_named(situation)):
            marks[on].append(mark)
    for step in fresh.steps:
        for on, mark in _of_step(step, fresh, zone):
            marks[on].append(mark)
    return marks


def _order(mark: Mark) -> tuple[datetime, str, str]:
    return mark.at or END_OF_TIME, mark.kind, mark.title


def _interviews(situation: Situation, zone: str) -> Iterator[tuple[date, Mark]]:
    story = situation.story
    written = {fact.interview for fact in story.of(DebriefWritten)}
    for talk in story.of(InterviewHeld):
        yield (
            local_day(talk.at, zone),
            Mark(
                kind="interview",
                title=story.application.employer,
                about=_about(talk, story.contacts.get),
                application=story.application.id,
                at=talk.at,
                hour=words.hour_in(talk.at, zone),
                interview=talk.id,
                is_over=talk.ends_at <= situation.now,
                is_written=talk.id in written,
            ),
        )


MOST_NAMED = 3
"""So many names are said; of more, how many there are."""


def _few(names: list[str]) -> tuple[str, ...]:
    """Some names, and how many others there are."""
    if len(names) <= MOST_NAMED:
        return tuple(names)
    return (*names[: MOST_NAMED - 1], f"{len(names) - MOST_NAMED + 1} others")


def _about(talk: InterviewHeld, contact: Callable[[str], Contact | None]) -> str:
    people = _few([found.name for one in talk.contacts if (found := contact(one))])
    with_whom = " and ".join(filter(None, (", ".join(people[:-1]), *people[-1:])))
    return " · ".join(filter(None, (f"with {with_whom}" if with_whom else "", talk.how)))


def _named(situation: Situation) -> Iterator[tuple[date, Mark]]:
    """The day by which they said they would answer."""
    on = situation.silence.named_on
    if on and situation.silence.ending is None:
        application = situation.story.application
        yield on, Mark(kind="named", title=application.employer, about="the day they named", application=application.id)


def _quiet(fresh: Plan) -> list[tuple[str, date, date]]:
    """Who asked for time: from which day to which."""
    found = []
    for situation in fresh.situations.values():
        silence, application = situation.silence, situation.story.application
        if silence.named_on and silence.last_word_at and silence.ending is None:
            found.append((application.employer, application.place.day_of(silence.last_word_at), silence.named_on))
    return sorted(found, key=lambda one: (one[2], one[0]))


def _of_step(step: Step, fresh: Plan, zone: str) -> Iterator[tuple[date, Mark]]:
    if step.kind in (StepKind.PROMISE, StepKind.THEIR_PROMISE):
        yield from _of_promise(step, fresh)
    elif step.kind in LETTERS:
        yield from _best_days(step, fresh, zone)


def _of_promise(step: Step, fresh: Plan) -> Iterator[tuple[date, Mark]]:
    if step.day:
        look = promise_look(step, fresh)
        title = f"{look.what[:1].upper()}{look.what[1:]}"
        about = f"{'you promised' if look.is_ours else 'promised you'} · {look.employer} · {look.state}"
        is_over = look.verdict in ("done", "blocked")
        yield step.day, Mark(kind="promise", title=title, about=about, application=look.application, is_over=is_over)


def _best_days(step: Step, fresh: Plan, zone: str) -> Iterator[tuple[date, Mark]]:
    """When a letter is right: from the day it opens, or until the day by which it is best."""
    verdict, story = step.verdict, fresh.situations[step.application].story
    if isinstance(verdict, Due) and verdict.best_by:
        on, says = local_day(verdict.best_by - timedelta(seconds=1), zone), "best by this day"
    elif isinstance(verdict, NotYet):
        on, says = local_day(verdict.until, zone), "from this day on, if nothing comes"
    else:
        return
    title = title_of(step, story.contacts.get(step.contact or ""))
    about = f"{story.application.employer} · {says}"
    yield on, Mark(kind="write", title=title, about=about, application=step.application)


def appointments(seeker: Seeker, *, now: datetime) -> tuple[Appointment, ...]:
    """Every conversation of a search, for another calendar."""
    fresh = plan(history_of(seeker), policy=policy_of(seeker), now=now)
    talks = ((situation, talk) for situation in fresh.situations.values() for talk in situation.story.of(InterviewHeld))
    return tuple(sorted((_appointment(situation, talk) for situation, talk in talks), key=lambda one: one.starts_at))


def _appointment(situation: Situation, talk: InterviewHeld) -> Appointment:
    story = situation.story
    application = story.application
    return Appointment(
        id=f"{application.id}.{talk.id}",
        title=f"Interview: {application.employer}, {application.role}",
        starts_at=talk.at,
        ends_at=talk.ends_at,
        where=talk.how,
        notes=_about(talk, story.contacts.get),
    )
