"""Writing down what was said in an interview."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import UUID

from afterword.acts.naming import short_key
from afterword.acts.planning import replan
from afterword.acts.recording import entries_that_count, record
from afterword.core.diary import frame_of
from afterword.core.history import (
    Channel,
    DebriefWritten,
    Fact,
    InterviewHeld,
    NoContactAsked,
    PromiseMade,
    QuestionAsked,
    Side,
    TimeFrameTold,
)
from afterword.core.timeframe import Precision, TimeFrame
from afterword.records.history import place_of
from afterword.records.locking import writing
from afterword.records.models import Application
from afterword.records.versions import version_of_facts


@dataclass(frozen=True, slots=True, kw_only=True)
class PromiseGiven:
    """A promise as the seeker wrote it down: what, and by when in their own words."""

    what: str
    when: str = ""
    side: Side = Side.OURS


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """What a debrief asks for. All of it may be left empty; `hear_back_on` is the seeker's own reading of the day."""

    hear_back: str = ""
    hear_back_on: date | None = None
    next_step: str = ""
    reach_by: Channel | None = None
    no_contact: bool = False
    discussed: tuple[str, ...] = ()
    asked: tuple[QuestionAsked, ...] = ()
    promises: tuple[PromiseGiven, ...] = ()
    notes: str = ""


class WrittenMeanwhile(Exception):
    """The conversation was written down in another place since the page was opened."""

    def __init__(self) -> None:
        super().__init__(
            "This was written down in another tab or on another device since you opened the page. What you typed is"
            " here and not saved yet: save it again, and it is added to what was written there."
        )


def write_debrief(
    application: Application, interview: InterviewHeld, *, answers: Answers, now: datetime, seen: str = ""
) -> UUID:
    """Write down what was said; the act's name, for taking it back. Raises WrittenMeanwhile where `seen`, the version
    that the person had before their eyes, is no longer the last one.

    What was said and promised was so when the conversation ended, however late it is written down.
    """
    with writing(application.seeker) as seeker:
        if seen and seen != version_of_facts(application, "debrief", interview.id):
            raise WrittenMeanwhile
        facts = list(_facts(application, interview, answers, now))
        act = record(seeker, application, facts, now=now)
        replan(seeker, [application], now=now)
    return act


def _facts(application: Application, interview: InterviewHeld, answers: Answers, now: datetime) -> Iterator[Fact]:
    told_at = min(interview.ends_at, now)
    yield DebriefWritten(
        at=now,
        application=application.key,
        interview=interview.id,
        next_step=answers.next_step,
        reach_by=answers.reach_by,
        discussed=answers.discussed,
        asked=answers.asked,
        notes=answers.notes,
    )
    frame = frame_told(application, answers.hear_back, on=answers.hear_back_on, told_at=told_at)
    if frame is not None:
        yield TimeFrameTold(at=told_at, application=application.key, frame=frame, interview=interview.id)
    if answers.no_contact:
        yield NoContactAsked(at=told_at, application=application.key, interview=interview.id)
    yield from promises_made(application, answers.promises, told_at=told_at, interview=interview.id)


def frame_told(application: Application, words: str, *, on: date | None, told_at: datetime) -> TimeFrame | None:
    """The time frame in their words, or the one that the seeker says they meant; None where nothing was said."""
    if not words.strip() and on is None:
        return None
    frame = frame_of(words, told_at, place_of(application))
    if on is None or on == frame.expected_by:
        return frame
    day = f"{on:%A} {on.day} {on:%B}"
    explanation = f"You read '{words}' as {day}." if words.strip() else f"You named {day}."
    return replace(frame, expected_by=on, earliest=None, precision=Precision.EXACT, explanation=explanation)


def _promises_that_count(application: Application) -> set[str]:
    """The ids of promises that were not taken back: one that is written again keeps its id, and what it kept."""
    return {entry.body["id"] for entry in entries_that_count(application, "promised")}


def promises_made(
    application: Application,
    promises: Collection[PromiseGiven],
    *,
    told_at: datetime,
    interview: str | None = None,
) -> Iterator[PromiseMade]:
    """The promises as facts, with the days read from their words and ids of their own."""
    taken = _promises_that_count(application)
    for promise in promises:
        key = short_key(promise.what, taken, default="promise")
        taken.add(key)
        frame = frame_told(application, promise.when, on=None, told_at=told_at)
        yield PromiseMade(
            at=told_at,
            application=application.key,
            id=key,
            what=promise.what,
            side=promise.side,
            by=frame.expected_by if frame else None,
            words=promise.when,
            interview=interview,
        )
