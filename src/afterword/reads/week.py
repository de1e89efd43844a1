"""A week as the seeker planned it, with what was done of it; and the line about it on Today."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from afterword.core import momentum, words
from afterword.core.history import Counted, Fact, GoalSet, LookedBack, WeekPlanned, counting
from afterword.core.hours import Place
from afterword.core.momentum import WEEK, Progress, Week, monday_of, this_week
from afterword.core.policy import Source
from afterword.records.history import facts_of_the_search, history_between
from afterword.records.models import Entry, Seeker
from afterword.records.prepared import Question, prepared

PLANS = ("week", "looked_back", "goal")
DOINGS = ("did", "applied", "sent", "called", "practised")
"""The facts that a week is made of, and those that are counted in it."""

EARLIER = 6
"""So many weeks before are shown."""

COUNTED_AS: dict[Counted | None, str] = {
    Counted.APPLICATIONS: "counts applications",
    Counted.PEOPLE: "counts people written to or called",
    Counted.QUESTIONS: "counts questions practised",
    None: "you count it",
}
"""What a number counts, in words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class IntentionLook:
    """One thing to do, and how far it is. `so_far` says it in words; `by_hand` is true of what the seeker counts."""

    what: str
    when: str
    where: str
    times: int
    counts: str
    counted_as: str
    done: int
    so_far: str
    is_reached: bool
    by_hand: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekLook:
    """One week: its days in words, what was planned, and what was made of it."""

    monday: date
    days: str
    intentions: tuple[IntentionLook, ...]
    looked_back: str
    summary: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekPage:
    """A week to look at and to plan. `carries` is the earlier plan that one click would take over."""

    week: WeekLook
    goal: str
    is_this_week: bool
    is_over: bool
    may_look_back: bool
    before: date
    after: date
    carries: WeekLook | None
    earlier: tuple[WeekLook, ...]
    source: Source


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekLine:
    """The line on Today: how far this week's plan is, or that last week's can be carried over."""

    words: str
    is_planned: bool


def week_page(seeker: Seeker, *, week: date, now: datetime) -> WeekPage:
    """The week of a day, as it stands at `now`."""
    monday, present = monday_of(week), this_week(now, seeker.zone)
    own = tuple(counting(facts_of_the_search(seeker, PLANS), now=now))
    earlier = sorted({fact.week for fact in own if isinstance(fact, WeekPlanned | LookedBack) and fact.week < monday})
    weeks = _weeks(seeker, own, [*earlier[-EARLIER:], monday], now)
    before = momentum.plan_before(own, monday=monday)
    shown = weeks.pop()
    is_empty = not shown.intentions and monday >= present
    return WeekPage(
        week=shown,
        goal=next((fact.words for fact in reversed(own) if isinstance(fact, GoalSet) and not fact.application), ""),
        is_this_week=monday == present,
        is_over=monday < present,
        may_look_back=momentum.is_time_to_look_back(monday, now, seeker.zone),
        before=monday - WEEK,
        after=monday + WEEK,
        carries=_as_planned(before, now) if before and is_empty else None,
        earlier=tuple(one for one in reversed(weeks) if one.intentions or one.looked_back),
        source=momentum.SOURCE,
    )


def week_line(seeker: Seeker, *, now: datetime) -> WeekLine | None:
    """This week in one line; None where neither it nor the one before was planned."""
    monday = this_week(now, seeker.zone)
    if not _planned(seeker.pk, _start(monday - 2 * WEEK, seeker.zone)):
        return None
    own = tuple(counting(facts_of_the_search(seeker, ("week",)), now=now))
    (look,) = _weeks(seeker, own, [monday], now)
    if look.intentions:
        return WeekLine(words=look.summary, is_planned=True)
    before = momentum.plan_before(own, monday=monday)
    is_last_week = before is not None and before.week == monday - WEEK
    return WeekLine(words="Last week’s plan can be carried over.", is_planned=False) if is_last_week else None


@prepared
def _planned(seeker: int, since: datetime) -> Question:
    return Entry.objects.filter(seeker=seeker, kind="week", at__gte=since).values_list("id")[:1]


def _weeks(seeker: Seeker, own: Iterable[Fact], mondays: list[date], now: datetime) -> list[WeekLook]:
    """These weeks, the first one first, with what was done in each."""
    zone, own = seeker.zone, tuple(own)
    since, until = _start(mondays[0], zone), _start(mondays[-1] + WEEK, zone)
    history = history_between(seeker, DOINGS, since=since, until=until)
    done = tuple(counting(history.facts, now=now))
    weeks = (momentum.week((*own, *done), history.applications, monday=one, zone=zone) for one in mondays)
    return [_look(one, now) for one in weeks]


def _start(day: date, zone: str) -> datetime:
    return Place(zone=zone).start_of(day)


def _as_planned(planned: WeekPlanned, now: datetime) -> WeekLook:
    """A plan without what was done of it."""
    progress = tuple(Progress(intention=one, done=0) for one in planned.intentions)
    return _look(Week(monday=planned.week, progress=progress, looked_back=""), now)


def _look(week: Week, now: datetime) -> WeekLook:
    intentions = tuple(map(_intention, week.progress))
    return WeekLook(
        monday=week.monday,
        days=_days(week.monday, now),
        intentions=intentions,
        looked_back=week.looked_back,
        summary="; ".join(f"{one.what}: {one.so_far}" for one in intentions),
    )


def _days(monday: date, now: datetime) -> str:
    """A week as one says it: "Monday 9 to Sunday 15 March"."""
    sunday = monday + WEEK - timedelta(days=1)
    first = words.day(monday, now=now)
    if (monday.month, monday.year) == (sunday.month, sunday.year):
        first = f"{words.DAYS[monday.weekday()]} {monday.day}"
    return f"{first} to {words.day(sunday, now=now)}"


def _intention(progress: Progress) -> IntentionLook:
    one = progress.intention
    return IntentionLook(
        what=one.what,
        when=one.when,
        where=one.where,
        times=one.times,
        counts=one.counts or "",
        counted_as=COUNTED_AS[one.counts],
        done=progress.done,
        so_far=_so_far(progress),
        is_reached=progress.is_reached,
        by_hand=one.counts is None,
    )


def _so_far(progress: Progress) -> str:
    """How far it is: a number beside the one that was set, and never a judgement."""
    if progress.intention.times:
        return f"{progress.done} of {progress.intention.times}"
    return f"{progress.done} so far" if progress.done else "not yet"
