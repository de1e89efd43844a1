"""Looking at an interview again."""

from datetime import datetime
from uuid import UUID

from afterword.acts.planning import replan
from afterword.acts.recording import record
from afterword.core.history import InterviewHeld, QuestionReviewed, ReviewWritten
from afterword.records.locking import writing
from afterword.records.models import Application
from afterword.records.versions import version_of_facts


class NothingReviewed(ValueError):
    """A review without a question and without a lesson says nothing."""

    def __init__(self) -> None:
        super().__init__("There is nothing to keep yet: write down one question, or what you would do differently.")


class ReviewedMeanwhile(ValueError):
    """The interview was gone through in another place since the page was opened."""

    def __init__(self) -> None:
        super().__init__(
            "This interview was gone through in another tab or on another device since you opened the page. What you"
            " typed is here and not saved yet: keep it again, and it takes the place of what was kept there."
        )


def write_review(
    application: Application,
    interview: InterviewHeld,
    *,
    questions: tuple[QuestionReviewed, ...],
    next_time: str = "",
    now: datetime,
    seen: str = "",
) -> UUID:
    """Write a review down, the first one or a better one; the act's name. Raises NothingReviewed, and ReviewedMeanwhile
    where `seen`, the version that the person had before their eyes, is no longer the last one.
    """
    if not questions and not next_time.strip():
        raise NothingReviewed
    review = ReviewWritten(
        at=now, application=application.key, interview=interview.id, questions=questions, next_time=next_time
    )
    with writing(application.seeker) as seeker:
        if seen and seen != version_of_facts(application, "review", interview.id):
            raise ReviewedMeanwhile
        act = record(seeker, application, [review], now=now)
        replan(seeker, [application], now=now)
    return act
