"""Looking at an interview again."""

from datetime import datetime
from uuid import UUID

from afterword.acts.planning import replan
from afterword.acts.recording import record
from afterword.core.history import InterviewHeld, QuestionReviewed, ReviewWritten
from afterword.records.locking import writing
from afterword.records.models import Application


class NothingReviewed(ValueError):
    """A review without a question and without a lesson says nothing."""

    def __init__(self) -> None:
        super().__init__("There is nothing to keep yet: write down one question, or what you would do differently.")


def write_review(
    application: Application,
    interview: InterviewHeld,
    *,
    questions: tuple[QuestionReviewed, ...],
    next_time: str = "",
    now: datetime,
) -> UUID:
    """Write a review down, the first one or a better one; the act's name. Raises NothingReviewed."""
    if not questions and not next_time.strip():
        raise NothingReviewed
    review = ReviewWritten(
        at=now, application=application.key, interview=interview.id, questions=questions, next_time=next_time
    )
    with writing(application.seeker) as seeker:
        act = record(seeker, application, [review], now=now)
        replan(seeker, [application], now=now)
    return act
