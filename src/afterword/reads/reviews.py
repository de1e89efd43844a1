"""Reviews, ready to show: one interview, all of them, and what changes over time."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from afterword.core import words
from afterword.core.history import (
    Behaviour,
    DebriefWritten,
    History,
    InterviewHeld,
    QuestionReviewed,
    ReviewWritten,
    counting,
)
from afterword.core.hours import local_day
from afterword.core.pictures import NARROW, WIDE, Line
from afterword.core.pictures import trends as draw
from afterword.core.questions import key_of, same
from afterword.core.reviews import BEHAVIOURS, Reviewed, Tally, Trend, reviews, tallies, trends
from afterword.records.history import history_of_applications, history_of_kinds
from afterword.records.models import Application, Seeker

KINDS = ("interview", "debrief", "review")
MOST_DRAWN = 12
"""So many interviews fit into the picture and the table; the earlier ones count in the sums."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HardQuestion:
    """A question that is worth working on, and the card that it became."""

    question: str
    card: str
    missed: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewLook:
    """An interview as it was judged, in words."""

    application: str
    interview: str
    employer: str
    role: str
    when: str
    written: str
    questions: int
    finished: bool
    strengths: tuple[str, ...]
    hard: tuple[HardQuestion, ...]
    next_time: str
    suggestion: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Unreviewed:
    """A conversation that was written down and not looked at again."""

    application: str
    interview: str
    employer: str
    when: str
    questions: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TrendLook:
    """One kind of question over time, in a sentence and as the cells of a table."""

    kind: str
    words: str
    cells: tuple[str, ...]
    total: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BehaviourLook:
    """One behaviour over all interviews."""

    behaviour: str
    did: int
    of: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewsPage:
    """All reviews, the latest first. `columns` are the interviews of the table, the earliest first."""

    reviews: tuple[ReviewLook, ...]
    unreviewed: tuple[Unreviewed, ...]
    columns: tuple[str, ...]
    trends: tuple[TrendLook, ...]
    behaviours: tuple[BehaviourLook, ...]
    narrow: str
    wide: str
    summary: str


def reviews_page(seeker: Seeker, *, now: datetime) -> ReviewsPage:
    """What a seeker learned from their interviews up to `now`."""
    history = history_of_kinds(seeker, KINDS)
    found = reviews(history.facts, now=now)
    looking = _Looking(history, now)
    drawn = found[-MOST_DRAWN:]
    rows = trends(drawn)
    counted = tallies(question for one in found for question in one.written.questions)
    columns = tuple(looking.column(one) for one in drawn)
    trend_looks = tuple(_trend_look(row) for row in rows)
    return ReviewsPage(
        reviews=review_looks(history, found, now=now),
        unreviewed=looking.unreviewed(found),
        columns=columns,
        trends=trend_looks,
        behaviours=tuple(_behaviour_look(one, counted[one]) for one in BEHAVIOURS if counted[one].of),
        narrow=_picture(rows, NARROW) if rows else "",
        wide=_picture(rows, WIDE) if rows else "",
        summary=_summary(counted),
    )


def review_looks(history: History, found: Sequence[Reviewed], *, now: datetime) -> tuple[ReviewLook, ...]:
    """These reviews of a history, the latest first."""
    looking = _Looking(history, now)
    return tuple(looking.at(one) for one in reversed(found))


def review_of(application: Application, interview: InterviewHeld, *, now: datetime) -> ReviewLook | None:
    """The review of one interview; None where none is written."""
    history = history_of_applications(application.seeker, [application.pk], now=now)
    found = next((one for one in reviews(history.facts, now=now) if one.interview.id == interview.id), None)
    return _Looking(history, now).at(found) if found else None


def questions_to_review(
    application: Application, interview: InterviewHeld, *, now: datetime
) -> tuple[tuple[QuestionReviewed, ...], str]:
    """The questions as they were judged last, then those of the debrief that were not; and the lesson, if one is."""
    history = history_of_applications(application.seeker, [application.pk], now=now)
    happened = [fact for fact in counting(history.facts, now=now) if getattr(fact, "interview", "") == interview.id]
    written = [fact for fact in happened if isinstance(fact, ReviewWritten)]
    last = max(written, key=lambda fact: fact.at) if written else None
    known = last.questions if last else ()
    judged = {same(one.question) for one in known}
    asked = {
        same(one.question): QuestionReviewed(question=one.question, answer=one.notes)
        for fact in happened
        if isinstance(fact, DebriefWritten)
        for one in fact.asked
    }
    fresh = tuple(one for key, one in asked.items() if key not in judged)
    return (*known, *fresh), last.next_time if last else ""


class _Looking:
    """What reviews need to be shown."""

    def __init__(self, history: History, now: datetime) -> None:
        self.history, self.now, self.zone = history, now, history.seeker.zone
        self._applications = {one.id: one for one in history.applications}

    def at(self, one: Reviewed) -> ReviewLook:
        application = self._applications[one.interview.application]
        return ReviewLook(
            application=application.id,
            interview=one.interview.id,
            employer=application.employer,
            role=application.role,
            when=words.moment_in(one.interview.at, self.zone, now=self.now),
            written=words.moment_in(one.written.at, self.zone, now=self.now),
            questions=len(one.written.questions),
            finished=one.finished,
            strengths=tuple(one.strengths),
            hard=tuple(
                HardQuestion(question=question.question, card=key_of(question.question), missed=tuple(question.missed))
                for question in one.hard
            ),
            next_time=one.written.next_time,
            suggestion=one.suggestion,
        )

    def column(self, one: Reviewed) -> str:
        on = local_day(one.interview.at, self.zone)
        return f"{self._applications[one.interview.application].employer}, {on.day} {words.MONTHS[on.month - 1][:3]}"

    def unreviewed(self, found: tuple[Reviewed, ...]) -> tuple[Unreviewed, ...]:
        """The conversations that were written down and not reviewed, the latest first."""
        done = {one.interview.id for one in found}
        happened = tuple(counting(self.history.facts, now=self.now))
        held = {fact.id: fact for fact in happened if isinstance(fact, InterviewHeld)}
        waiting = {fact.interview: fact for fact in happened if isinstance(fact, DebriefWritten)}
        looks = [
            (held[key].at, self._unreviewed(held[key], debrief))
            for key, debrief in waiting.items()
            if key in held and key not in done
        ]
        return tuple(look for _, look in sorted(looks, key=lambda pair: pair[0], reverse=True))

    def _unreviewed(self, interview: InterviewHeld, debrief: DebriefWritten) -> Unreviewed:
        return Unreviewed(
            application=interview.application,
            interview=interview.id,
            employer=self._applications[interview.application].employer,
            when=words.moment_in(interview.at, self.zone, now=self.now),
            questions=len(debrief.asked),
        )


def _behaviour_look(behaviour: Behaviour, tally: Tally) -> BehaviourLook:
    return BehaviourLook(behaviour=behaviour, did=tally.did, of=tally.of)


def _trend_look(row: Trend) -> TrendLook:
    return TrendLook(
        kind=row.kind,
        words=_in_words(row),
        cells=tuple(_of(tally) for tally in row.tallies),
        total=_of(row.total),
    )


def _of(tally: Tally) -> str:
    return f"{tally.did} of {tally.of}" if tally.of else ""


def _in_words(row: Trend) -> str:
    """What a row of the picture says; a change is named only where both ends have something to count."""
    asked = [tally for tally in row.tallies if tally.of]
    if len(asked) < 2:
        return f"asked in one interview so far: {_of(row.total)} done"
    first, last = asked[0], asked[-1]
    if first.share == last.share:
        return f"the same in the first and the last interview: {_of(last)}"
    return f"{_of(first)} in the first interview, {_of(last)} in the last"


def _picture(rows: tuple[Trend, ...], width: float) -> str:
    """The trends as they are drawn, so wide."""
    lines = [
        Line(name=row.kind, words=_of(row.total), shares=tuple(one.share if one.of else None for one in row.tallies))
        for row in rows
    ]
    words = "; ".join(f"{row.kind}: {_in_words(row)}" for row in rows)
    return draw(lines, width=width, title="Your answers over the interviews", words=words, name=f"trends-{width:g}")


ENOUGH = 4
"""A behaviour is called a strength or a gap once it was judged so often; before that it is chance."""


def _summary(counted: dict[Behaviour, Tally]) -> str:
    """The one sentence over the picture: what is there most, and what is missed most."""
    known = {one: tally for one, tally in counted.items() if tally.of >= ENOUGH}
    if not known:
        return f"No pattern yet: nothing was judged {ENOUGH} times so far."
    strength, gap = (choose(known, key=lambda one: known[one].share) for choose in (max, min))
    if known[strength].share == known[gap].share:
        return "No behaviour stands out so far, neither way."
    missed = known[gap].of - known[gap].did
    return (
        f"There most often: \u201c{strength}\u201d, {known[strength].did} of {known[strength].of} times."
        f" Missing most often: \u201c{gap}\u201d, {missed} of {known[gap].of} times."
    )
