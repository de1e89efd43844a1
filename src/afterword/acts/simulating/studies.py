"""What the seeker does for a conversation itself: goes through the sheet before it, and through the answers after."""

from collections.abc import Callable
from uuid import UUID

from afterword.acts.practice import prepare
from afterword.acts.reviews import write_review
from afterword.acts.simulating.ledger import Event
from afterword.acts.simulating.world import Home, World
from afterword.core.history import InterviewHeld, QuestionAsked, QuestionReviewed

QUESTIONS = (QuestionAsked(question="Tell me about a conflict", went=2), QuestionAsked(question="Why us?"))


class Studies:
    """Before and after each conversation that is written down; `write_down` enters a fact that can be taken back."""

    def __init__(self, world: World, write_down: Callable[..., UUID | None]) -> None:
        self.world = world
        self.write_down = write_down

    def look_after(self, home: Home) -> None:
        """Prepare for what is booked and look back at what was asked, each in its own time or never."""
        known = home.pursuit.known(self.world.now)
        done = {(e.kind, e.interview) for e in known}
        for event in [e for e in known if e.kind == "interview"]:
            if event.at > self.world.now:
                if ("prepared", event.id) not in done and self.world.chance.random() < 0.2:
                    self._prepare(home, event)
            elif ("debrief", event.id) in done and self.world.chance.random() < 0.03:
                self._review(home, event)

    def _prepare(self, home: Home, interview: Event) -> None:
        now = self.world.now
        self.write_down(
            home.row.key,
            lambda: prepare(home.row, as_held(interview), now=now),
            Event(at=now, application=home.row.key, kind="prepared", interview=interview.id),
        )

    def _review(self, home: Home, interview: Event) -> None:
        now, questions = self.world.now, (QuestionReviewed(question=QUESTIONS[0].question),)
        self.write_down(
            home.row.key,
            lambda: write_review(home.row, as_held(interview), questions=questions, now=now),
            Event(at=now, application=home.row.key, kind="reviewed", interview=interview.id),
        )


def as_held(event: Event) -> InterviewHeld:
    """A conversation as the program knows it."""
    return InterviewHeld(
        id=event.id, application=event.application, at=event.at, ends_at=event.ends_at or event.at,
        contacts=event.contacts,
    )  # fmt: skip
