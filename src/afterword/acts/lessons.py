"""What the seeker carries forward from an application, and what they want to remember before they leave the room."""

from datetime import datetime
from uuid import UUID

from afterword.acts.recording import record
from afterword.core.history import Fact, LessonDrawn, ReminderSet
from afterword.records.locking import writing
from afterword.records.models import Application, Seeker


class NoWords(ValueError):
    """A lesson or a line is made of words."""

    def __init__(self) -> None:
        super().__init__("Write it down in a few words of your own.")


def draw_lesson(application: Application, words: str, *, now: datetime) -> UUID:
    """Keep what to carry forward; it stands on the sheet for the next conversation. Raises NoWords."""
    return _write(application.seeker, application, LessonDrawn(at=now, application=application.key, words=words), now)


def set_reminder(seeker: Seeker, words: str, *, application: Application | None = None, now: datetime) -> UUID:
    """Put a line on the list for the end of every conversation, or of one application's. Raises NoWords."""
    key = application.key if application else ""
    return _write(seeker, application, ReminderSet(at=now, application=key, words=words), now)


def _write(seeker: Seeker, application: Application | None, fact: LessonDrawn | ReminderSet, now: datetime) -> UUID:
    if not fact.words.strip():
        raise NoWords
    facts: list[Fact] = [fact]
    with writing(seeker) as held:
        return record(held, application, facts, now=now)
