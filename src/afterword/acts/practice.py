"""Working on questions: their outlines, and how each practice went. Both concern the whole search."""

from datetime import datetime
from uuid import UUID

from afterword.acts.planning import replan
from afterword.acts.recording import record
from afterword.core.history import CardDropped, Fact, InterviewHeld, OutlineWritten, Practised, Prepared
from afterword.records.locking import writing
from afterword.records.models import Application, Seeker

EASILY = 4


class NoQuestion(ValueError):
    """A card needs a question."""

    def __init__(self) -> None:
        super().__init__("Write down the question, as they would ask it.")


class NoSuchMark(ValueError):
    """How a practice went is one of four."""

    def __init__(self) -> None:
        super().__init__(f"Say how it went, from 1 (I could not) to {EASILY} (easily).")


def write_outline(
    seeker: Seeker,
    question: str,
    *,
    situation: str = "",
    task: str = "",
    action: str = "",
    result: str = "",
    now: datetime,
) -> UUID:
    """Write down how a question is to be answered; an empty outline makes it a card. Raises NoQuestion."""
    if not question.strip():
        raise NoQuestion
    parts = {"situation": situation, "task": task, "action": action, "result": result}
    return _write(seeker, OutlineWritten(at=now, question=question.strip(), **parts), now=now)


def practise(seeker: Seeker, question: str, *, went: int, now: datetime) -> UUID:
    """Write down that a question was worked on, and how it went. Raises NoSuchMark."""
    if not 1 <= went <= EASILY:
        raise NoSuchMark
    return _write(seeker, Practised(at=now, question=question, went=went), now=now)


def drop_card(seeker: Seeker, question: str, *, now: datetime) -> UUID:
    """Work on a question no more, until it is asked again."""
    return _write(seeker, CardDropped(at=now, question=question), now=now)


def _write(seeker: Seeker, fact: Fact, *, now: datetime) -> UUID:
    with writing(seeker) as held:
        return record(held, None, [fact], now=now)


def prepare(application: Application, interview: InterviewHeld, *, now: datetime) -> UUID:
    """Write down that the sheet of a conversation was gone through."""
    with writing(application.seeker) as seeker:
        act = record(
            seeker, application, [Prepared(at=now, application=application.key, interview=interview.id)], now=now
        )
        replan(seeker, [application], now=now)
    return act
