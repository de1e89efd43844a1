"""Today: what to do now, what waits and why, what comes later. The same for the page, the command and the API.

It reads only the applications whose moments say that something is due, waits or comes next, so that it costs the same
for ten applications and for ten thousand.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import NamedTuple

from django.db.models import Count, Q, QuerySet

from afterword.core import words
from afterword.core.history import END_OF_TIME, InterviewHeld
from afterword.core.hours import Place, local_day
from afterword.core.plan import Plan, plan
from afterword.core.steps import OFFERED, Step, StepKind
from afterword.core.verdicts import Due, NotYet, Reason
from afterword.reads.counts import asked
from afterword.reads.inbox import MOST_ON_TODAY, ProposalLook, open_proposals
from afterword.reads.letters import letters_of, needing_a_person
from afterword.reads.network import PersonDue, people_due
from afterword.reads.steps import BUSY, LetterLook, StepLook, look_at
from afterword.reads.waiting import WaitLook, wait_look
from afterword.reads.week import WeekLine, week_line
from afterword.records.history import history_of_applications, policy_of
from afterword.records.models import Application, Entry, Installation, Seeker, State
from afterword.records.prepared import Question, prepared

MOST_NOW, MOST_WAITING, MOST_LATER, MOST_TALKS = 12, 6, 6, 6
"""How many of each part one page shows; the rest is said in numbers and stands under Applications."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TalkLook:
    """A conversation of this day that is not over, for its sheet and for the card to have in hand at its end."""

    application: str
    interview: str
    employer: str
    when: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Today:
    """What a seeker sees first. `more_now` and `more_waiting` are applications that found no room. The passing of time
    alone changes nothing of it before `changes_at`.
    """

    now: datetime
    now_words: str
    changes_at: datetime
    talks: tuple[TalkLook, ...]
    do_now: tuple[StepLook, ...]
    waiting: tuple[WaitLook, ...]
    later: tuple[StepLook, ...]
    leaving: tuple[LetterLook, ...]
    unsettled: tuple[LetterLook, ...]
    asked: tuple[ProposalLook, ...]
    more_asked: int
    applications_now: int
    more_now: int
    more_waiting: int
    has_applications: bool
    people: tuple[PersonDue, ...]
    week: WeekLine | None
    held_why: str


def today(seeker: Seeker, *, now: datetime) -> Today:
    """What is due, what waits and what comes for a seeker at `now`."""
    found = (*_due(seeker.pk, now), *_waiting(seeker.pk, now), *_later(seeker.pk, now), *_talking(seeker, now))
    ids = {id_ for (id_,) in found if id_}
    there_are = _there_are(seeker.pk, now)
    fresh = plan(history_of_applications(seeker, ids, now=now), policy=policy_of(seeker), now=now)
    letters = letters_of(seeker, ids)
    questions = asked(seeker)
    people = people_due(seeker, now=now)
    steps = [step for step in fresh.steps if _is_shown(step, letters.get(step.key))]
    do_now = sorted((step for step in steps if _is_for_now(step, letters.get(step.key))), key=_by_urgency)
    later = sorted(filter(_is_for_later, steps), key=_by_moment)
    return Today(
        now=now,
        now_words=words.moment_in(now, seeker.zone),
        changes_at=min(filter(None, (fresh.changes_at, seeker.wakes_at, people.changes_at, _day_of(seeker, now)[1]))),
        talks=tuple(_talks(fresh, seeker.zone))[:MOST_TALKS],
        do_now=tuple(look_at(step, fresh, letters) for step in do_now[:MOST_NOW]),
        waiting=tuple(_waits(fresh))[:MOST_WAITING],
        later=tuple(look_at(step, fresh, letters) for step in later[:MOST_LATER]),
        leaving=tuple(letter for letter in letters.values() if letter.state == State.SCHEDULED),
        unsettled=needing_a_person(seeker),
        asked=open_proposals(seeker, now=now) if questions else (),
        more_asked=max(0, questions - MOST_ON_TODAY),
        applications_now=there_are.due,
        more_now=max(0, there_are.due - MOST_NOW),
        more_waiting=max(0, there_are.waiting - MOST_WAITING),
        has_applications=there_are.all > 0,
        people=people.people,
        week=week_line(seeker, now=now),
        held_why=next((why for (why,) in _held_why()), ""),
    )


def _rows(seeker: int) -> QuerySet[Application]:
    return Application.objects.filter(seeker=seeker, removed_at=None)


def _is_due(now: datetime) -> Q:
    return Q(next_due_at__lte=now)


def _waits_still(now: datetime) -> Q:
    return Q(waits_until__gt=now, ended=False)


@prepared
def _due(seeker: int, now: datetime) -> Question:
    return _rows(seeker).filter(_is_due(now)).order_by("next_due_at").values_list("id")[:MOST_NOW]


@prepared
def _waiting(seeker: int, now: datetime) -> Question:
    return _rows(seeker).filter(_waits_still(now)).order_by("waits_until").values_list("id")[:MOST_WAITING]


@prepared
def _later(seeker: int, now: datetime) -> Question:
    return _rows(seeker).filter(next_due_at__gt=now).order_by("next_due_at").values_list("id")[:MOST_LATER]


def _talking(seeker: Seeker, now: datetime) -> list[tuple[int | None]]:
    """The applications with a conversation on the seeker's present day."""
    return _talking_between(seeker.pk, *_day_of(seeker, now))


def _day_of(seeker: Seeker, now: datetime) -> tuple[datetime, datetime]:
    """The seeker's present day, from its first instant to that of the next."""
    day, here = local_day(now, seeker.zone), Place(zone=seeker.zone)
    return here.start_of(day), here.start_of(day + timedelta(days=1))


@prepared
def _talking_between(seeker: int, start: datetime, end: datetime) -> Question:
    talks = Entry.objects.filter(seeker=seeker, kind="interview", at__gte=start, at__lt=end)
    return talks.order_by("at").values_list("application_id")[:MOST_TALKS]


class _Numbers(NamedTuple):
    """How many applications there are, in which something is due, and in which one waits."""

    all: int = 0
    due: int = 0
    waiting: int = 0


def _there_are(seeker: int, now: datetime) -> _Numbers:
    return next((_Numbers(*numbers) for _, *numbers in _counted(seeker, now)), _Numbers())


@prepared
def _counted(seeker: int, now: datetime) -> Question:
    due, waiting = Count("id", filter=_is_due(now)), Count("id", filter=_waits_still(now))
    return _rows(seeker).values_list("seeker").annotate(Count("id"), due=due, waiting=waiting)


@prepared
def _held_why() -> Question:
    return Installation.objects.filter(pk=1).values_list("held_why")


def _talks(fresh: Plan, zone: str) -> Iterator[TalkLook]:
    """The conversations of the day that still go on or are to come."""
    for situation in fresh.situations.values():
        for held in situation.story.of(InterviewHeld):
            if held.ends_at > fresh.now and local_day(held.at, zone) == local_day(fresh.now, zone):
                application = situation.story.application
                yield TalkLook(
                    application=application.id,
                    interview=held.id,
                    employer=application.employer,
                    when=words.moment_in(held.at, zone, now=fresh.now),
                )


def _is_shown(step: Step, letter: LetterLook | None) -> bool:
    """Whether a step may stand on Today in its own right: what is over does not, what is waited for has its own part,
    and what is only open to the seeker stands there once they began it.
    """
    if step.kind is StepKind.THEIR_PROMISE or (step.kind in OFFERED and letter is None):
        return False
    return isinstance(step.verdict, Due | NotYet)


def _is_for_now(step: Step, letter: LetterLook | None) -> bool:
    """Whether a step is due and its letter, if it is one, still needs the person."""
    busy = letter is not None and letter.state in BUSY and not _is_to_be_sent_by_hand(step, letter)
    return isinstance(step.verdict, Due) and step.verdict.reason is not Reason.PROMISE_OPEN and not busy


def _is_to_be_sent_by_hand(step: Step, letter: LetterLook) -> bool:
    """Whether an approved letter waits for the person's own mail program, at a time when it may leave."""
    return letter.by_hand and letter.state == State.SCHEDULED and isinstance(step.leaving, Due)


def _is_for_later(step: Step) -> bool:
    """Whether a step comes by itself: a letter whose time is near, or a promise whose day is not close yet."""
    is_coming = isinstance(step.verdict, NotYet) and step.kind is not StepKind.CLOSE
    return is_coming or step.verdict.reason is Reason.PROMISE_OPEN


def _by_urgency(step: Step) -> tuple[bool, bool, datetime]:
    """Late promises first, then by the moment until which it is best; what has no such moment comes last."""
    ends = _best_by(step) or _until(step)
    return step.kind is StepKind.CLOSE, ends is None, ends or END_OF_TIME


def _by_moment(step: Step) -> datetime:
    return _until(step) or _best_by(step) or END_OF_TIME


def _best_by(step: Step) -> datetime | None:
    return step.verdict.best_by if isinstance(step.verdict, Due) else None


def _until(step: Step) -> datetime | None:
    return step.verdict.until if isinstance(step.verdict, Due | NotYet) else None


def _waits(fresh: Plan) -> Iterable[WaitLook]:
    """The silences that are normal at this moment, the first to end first."""
    looks = (wait_look(step, fresh) for step in fresh.steps if step.kind is StepKind.FOLLOW_UP)
    return sorted(filter(None, looks), key=lambda look: look.opens_at or END_OF_TIME)
