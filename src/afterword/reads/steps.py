"""A step and a letter as somebody sees them."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from afterword.core import words
from afterword.core.aside import wish_about
from afterword.core.guide.where import chapter_about
from afterword.core.history import Aside, Contact, SetAside, Story, on_the_table
from afterword.core.plan import Plan
from afterword.core.steps import LETTERS, Step, StepKind
from afterword.core.verdicts import Blocked, Due, Reason, Verdict, code
from afterword.records.models import Letter, State
from afterword.records.prepared import Rows

TITLES: dict[StepKind, str] = {
    StepKind.PREPARE: "Prepare for the conversation",
    StepKind.REVIEW: "Go through your answers",
    StepKind.DEBRIEF: "Write down what was said",
    StepKind.THANK_YOU: "Thank {who}",
    StepKind.FOLLOW_UP: "Ask {who} for news",
    StepKind.PROMISE: "Send {what}",
    StepKind.THEIR_PROMISE: "Wait for {what}",
    StepKind.ANSWER: "Answer {who}",
    StepKind.DECIDE: "Decide on the offer",
    StepKind.ACCEPTANCE: "Accept in writing",
    StepKind.WITHDRAWAL: "Withdraw courteously",
    StepKind.FEEDBACK: "Ask {who} for one thing to do better",
    StepKind.MORE_TIME: "Ask {who} for more time",
    StepKind.CLOSE: "Put it away",
    StepKind.GREETING: "Say hello to {who}",
}
"""What each kind of step asks, in a few words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """A moment as a person says it, and exactly, where the employer's clock hangs. `near` says how far off it is, where
    that is said more easily: it holds for today alone.
    """

    at: datetime
    words: str
    near: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterLook:
    """A letter in a list."""

    id: str
    key: str
    kind: str
    channel: str
    to: str
    subject: str
    state: str
    state_words: str
    by_hand: bool
    why: str
    application: str
    employer: str
    role: str
    due: Moment | None
    sent: Moment | None


@dataclass(frozen=True, slots=True, kw_only=True)
class StepLook:
    """One line of a plan: what to do or to leave alone, and why.

    `held_by` is the code of the reason that still holds its letter; `put_aside` says how the seeker put it aside.
    """

    key: str
    kind: str
    title: str
    why: str
    verdict: str
    reason: str
    application: str
    employer: str
    role: str
    contact: str
    interview: str
    promise: str
    best_by: Moment | None
    until: Moment | None
    leaving: str
    may_leave: bool
    letter: LetterLook | None
    contact_key: str = ""
    held_by: str = ""
    put_aside: str = ""
    put_aside_why: str = ""

    @property
    def is_letter(self) -> bool:
        """Whether the step ends in a letter."""
        return self.kind in LETTERS

    @property
    def chapter(self) -> str:
        """The chapter of the guide about it."""
        return chapter_about(self.kind, self.reason)

    @property
    def is_to_a_no(self) -> bool:
        """Whether the step answers a no, which has a page of its own."""
        return self.reason in (Reason.REJECTION_TO_ANSWER.code, Reason.REJECTION_ANSWER_LATE.code)


def look_at(step: Step, plan: Plan, letters: Mapping[str, LetterLook]) -> StepLook:
    """A step of a plan as somebody sees it."""
    story = plan.situations[step.application].story
    contact = story.contacts.get(step.contact or "")
    application, verdict = story.application, step.verdict

    def say(answer: Verdict) -> str:
        return words.sentence(answer, step, application, contact, now=plan.now)

    def moment(at: datetime | None, say_it: Callable[..., str]) -> Moment | None:
        if at is None:
            return None
        near = words.near(at, application.place, now=plan.now)
        return Moment(at=at, words=say_it(at, application.place, now=plan.now), near=near)

    return StepLook(
        key=step.key,
        kind=step.kind,
        title=title_of(step, contact, of_paper=bool(on_the_table(story.facts))),
        why=say(verdict),
        verdict=code(verdict),
        reason=verdict.reason.code,
        application=application.id,
        employer=application.employer,
        role=application.role,
        contact=contact.name if contact else "",
        interview=step.interview or "",
        promise=step.key.split(":", 2)[2] if step.kind in (StepKind.PROMISE, StepKind.THEIR_PROMISE) else "",
        best_by=moment(getattr(verdict, "best_by", None), words.last_day),
        until=moment(getattr(verdict, "until", None), words.end),
        leaving="" if step.leaving in (None, verdict) else say(step.leaving),
        may_leave=isinstance(step.leaving, Due),
        letter=letters.get(step.key),
        contact_key=step.contact if step.contact and contact else "",
        held_by=held.reason.code if isinstance(held := step.leaving or verdict, Blocked) else "",
        put_aside=ASIDE.get(verdict.reason, ""),
        put_aside_why=_wish_words(step, story) if verdict.reason in ASIDE else "",
    )


ASIDE = {Reason.YOU_SNOOZED: Aside.SNOOZED, Reason.YOU_SKIPPED: Aside.SKIPPED, Reason.YOU_RETIRED: Aside.RETIRED}
"""The reasons that are the seeker's own wish."""


def _wish_words(step: Step, story: Story) -> str:
    """Why the seeker put a step aside, if they said so."""
    wish = wish_about(step, story.of(SetAside))
    return wish.words if wish else ""


def title_of(step: Step, contact: Contact | None, *, of_paper: bool = False) -> str:
    """What a step asks, with the names in it; with an offer on the table, what is asked for is its paper."""
    who = contact.name if contact else "them"
    if of_paper and step.kind is StepKind.FOLLOW_UP:
        return f"Ask {who} for the offer on paper"
    return TITLES[step.kind].format(who=who, what=step.what)


BUSY = frozenset({State.SCHEDULED, State.CLAIMED, State.SENDING, State.UNSURE})


LETTER_FIELDS = (
    "id",
    "key",
    "kind",
    "channel",
    "recipient_name",
    "recipient_address",
    "subject",
    "state",
    "carrier",
    "why",
    "due_at",
    "sent_at",
    "application__key",
    "application__employer",
    "application__role",
    "application__zone",
)
"""What a list shows of a letter: not its body, which is the most of it."""


def letter_looks(rows: Rows) -> Iterator[LetterLook]:
    """The letters of rows that have just these fields."""
    return (_letter_look(*row) for row in rows)


def letter_look(letter: Letter) -> LetterLook:
    """A letter of a row, whose application was selected with it."""
    application = letter.application
    own = (getattr(letter, name) for name in LETTER_FIELDS[:12])
    return _letter_look(*own, application.key, application.employer, application.role, application.zone)


def _letter_look(*fields: Any) -> LetterLook:
    id_, key, kind, channel, name, address, subject, state, carrier, why, due_at, sent_at, *where = fields
    application, employer, role, zone = where
    return LetterLook(
        id=str(id_),
        key=key,
        kind=kind,
        channel=channel,
        to=name or address,
        subject=subject,
        state=state,
        state_words=State(state).label,
        by_hand=carrier == "hand",
        why=why,
        application=application,
        employer=employer,
        role=role,
        due=_moment(due_at, zone),
        sent=_moment(sent_at, zone),
    )


def _moment(at: datetime | None, zone: str) -> Moment | None:
    return Moment(at=at, words=words.moment_in(at, zone)) if at else None
