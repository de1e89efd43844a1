"""Promises: who said they would do what by when, what is late, what comes, and what was kept."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from afterword.core import words
from afterword.core.hours import Place
from afterword.core.plan import Plan, plan
from afterword.core.steps import Step, StepKind
from afterword.core.verdicts import Blocked, Done, Reason
from afterword.reads.steps import Moment, look_at
from afterword.records.history import history_of_applications, policy_of
from afterword.records.models import Entry, Seeker

PAGE = 30
"""How many of each part one page shows; what is still open of more stands at its application."""

KINDS = (StepKind.PROMISE, StepKind.THEIR_PROMISE)


@dataclass(frozen=True, slots=True, kw_only=True)
class PromiseLook:
    """One promise. `verdict` is what the plan says of it; `state` says the same in a word or two."""

    what: str
    is_ours: bool
    application: str
    employer: str
    role: str
    id: str
    by: Moment | None
    why: str
    verdict: str
    state: str
    is_late: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Promises:
    """All promises: the open ones of each side in the order of their days, and one page of those that are settled.
    `late` counts ours.
    """

    ours: tuple[PromiseLook, ...]
    theirs: tuple[PromiseLook, ...]
    settled: tuple[PromiseLook, ...]
    more_ours: int
    more_theirs: int
    late: int
    page: int
    pages: int
    total: int


def promises(seeker: Seeker, *, page: int = 1, now: datetime) -> Promises:
    """The promises of a search at `now`."""
    ids = Entry.objects.filter(seeker=seeker, kind="promised").values_list("application_id", flat=True).distinct()
    fresh = plan(history_of_applications(seeker, tuple(ids), now=now), policy=policy_of(seeker), now=now)
    steps = [step for step in fresh.steps if step.kind in KINDS]
    over = sorted((step for step in steps if _is_settled(step)), key=_settled_at, reverse=True)
    pages = max(1, -(-len(over) // PAGE))
    page = min(max(1, page), pages)
    still_open = sorted((step for step in steps if not _is_settled(step)), key=_by_day)
    ours, theirs = ([step for step in still_open if step.kind is kind] for kind in KINDS)
    return Promises(
        ours=_looks(ours[:PAGE], fresh),
        theirs=_looks(theirs[:PAGE], fresh),
        settled=_looks(over[(page - 1) * PAGE : page * PAGE], fresh),
        more_ours=max(0, len(ours) - PAGE),
        more_theirs=max(0, len(theirs) - PAGE),
        late=sum(step.verdict.reason is Reason.PROMISE_LATE for step in ours),
        page=page,
        pages=pages,
        total=len(steps),
    )


def _is_settled(step: Step) -> bool:
    """Whether nobody waits for it any more. A promise of theirs without a day is waited for, however blocked it is."""
    is_waited_for = step.verdict.reason is Reason.THEIR_PROMISE_OPEN
    return isinstance(step.verdict, Done | Blocked) and not is_waited_for


def _settled_at(step: Step) -> tuple[bool, datetime | date, str]:
    at = step.verdict.at if isinstance(step.verdict, Done) else None
    return at is not None, at or step.day or date.min, step.key


def _by_day(step: Step) -> tuple[date, str]:
    return step.day or date.max, step.key


def _looks(steps: Iterable[Step], fresh: Plan) -> tuple[PromiseLook, ...]:
    return tuple(promise_look(step, fresh) for step in steps)


def promise_look(step: Step, fresh: Plan) -> PromiseLook:
    """A promise of a plan as somebody sees it."""
    look = look_at(step, fresh, {})
    return PromiseLook(
        what=step.what,
        is_ours=step.kind is StepKind.PROMISE,
        application=look.application,
        employer=look.employer,
        role=look.role,
        id=look.promise,
        by=_by(step.day, fresh.situations[step.application].story.application.place, fresh.now) if step.day else None,
        why=look.why,
        verdict=look.verdict,
        state=STATES.get(step.verdict.reason, "open"),
        is_late=step.verdict.reason in LATE,
    )


def _by(on: date, place: Place, now: datetime) -> Moment:
    """A day in words, and how far off its end is."""
    ends = place.end_of(on)
    return Moment(at=ends, words=words.day(on, now=now), near=words.near(ends, place, now=now))


LATE = frozenset({Reason.PROMISE_LATE, Reason.THEIR_PROMISE_LATE})
STATES = {
    Reason.PROMISE_LATE: "late",
    Reason.THEIR_PROMISE_LATE: "late",
    Reason.PROMISE_SOON: "due",
    Reason.PROMISE_KEPT: "kept in time",
    Reason.PROMISE_KEPT_LATE: "kept late",
    Reason.THEIR_PROMISE_KEPT: "it came",
    Reason.PROMISE_MOOT: "not needed any more",
}
"""What became of a promise, in a word or two; the rest are open, or ended with the application."""
