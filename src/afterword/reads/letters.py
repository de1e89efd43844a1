"""Letters: the outbox, and one letter beside the facts that it rests on, with the guard's answer."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from afterword.core.history import History
from afterword.core.letters import CallSheet, Draft, RestsOn, compose
from afterword.core.plan import Plan, plan
from afterword.core.steps import Step
from afterword.core.verdicts import Blocked, Due, NotYet, Reason, Verdict, code
from afterword.reads.steps import LETTER_FIELDS, LetterLook, StepLook, letter_look, letter_looks, look_at
from afterword.records.history import history_of_applications, policy_of
from afterword.records.models import Entry, Letter, Seeker, State
from afterword.records.prepared import Question, prepared

NEEDS_A_PERSON = (State.UNSURE, State.FAILED)
HERE = (State.DRAFT, State.HELD, State.APPROVED, State.SCHEDULED, State.CLAIMED, State.SENDING)
GONE = (State.SENT, State.EXPIRED)
MOST = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class GuardLook:
    """The guard's answer: whether the letter may leave now, whether it may be approved, and in words why."""

    verdict: str
    words: str
    may_leave_now: bool
    may_be_approved: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterPage:
    """A letter with all that one needs to decide on it."""

    letter: LetterLook
    step: StepLook | None
    recipient_name: str
    recipient_address: str
    subject: str
    body: str
    is_edited: bool
    variant: int
    variants: int
    rests_on: tuple[RestsOn, ...]
    missing: tuple[str, ...]
    call_sheet: CallSheet | None
    guard: GuardLook
    carrier: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Outbox:
    """All letters: those that need the person, those that are under way, those that left or will not."""

    needs_you: tuple[LetterLook, ...]
    drafts: tuple[LetterLook, ...]
    under_way: tuple[LetterLook, ...]
    gone: tuple[LetterLook, ...]


def letters_of(seeker: Seeker, applications: Collection[int]) -> dict[str, LetterLook]:
    """The current letter of each step of these applications, by the step's key."""
    return {look.key: look for look in letter_looks(_of_applications(seeker.pk, applications))}


@prepared
def _of_applications(seeker: int, applications: Collection[int]) -> Question:
    rows = Letter.objects.filter(seeker=seeker, application_id__in=applications)
    return rows.order_by("copy").values_list(*LETTER_FIELDS)


def sending_of(letter: Letter) -> UUID | None:
    """The act in which it was written down that a letter went, for taking it back."""
    sent = Entry.objects.filter(seeker=letter.seeker, application=letter.application, kind="sent")
    return sent.filter(body__key=letter.key).order_by("-id").values_list("act", flat=True).first()


def needing_a_person(seeker: Seeker) -> tuple[LetterLook, ...]:
    """The letters that only a person can settle."""
    return tuple(letter_looks(_needing_a_person(seeker.pk)))


@prepared
def _needing_a_person(seeker: int) -> Question:
    rows = Letter.objects.filter(seeker=seeker, state__in=NEEDS_A_PERSON)
    return rows.order_by("due_at").values_list(*LETTER_FIELDS)[:MOST]


def outbox(seeker: Seeker) -> Outbox:
    """The seeker's letters by where they are on their way; of those that are gone the latest."""
    here = list(letter_looks(_here(seeker.pk)))
    return Outbox(
        needs_you=needing_a_person(seeker),
        drafts=tuple(letter for letter in here if letter.state in (State.DRAFT, State.HELD)),
        under_way=tuple(letter for letter in here if letter.state not in (State.DRAFT, State.HELD)),
        gone=tuple(letter_looks(_gone(seeker.pk))),
    )


@prepared
def _here(seeker: int) -> Question:
    rows = Letter.objects.filter(seeker=seeker, state__in=HERE)
    return rows.order_by("due_at", "created_at").values_list(*LETTER_FIELDS)[:MOST]


@prepared
def _gone(seeker: int) -> Question:
    rows = Letter.objects.filter(seeker=seeker, state__in=GONE)
    return rows.order_by("-sent_at", "-created_at").values_list(*LETTER_FIELDS)[:MOST]


def letter_page(letter: Letter, *, now: datetime) -> LetterPage:
    """A letter beside its facts, and the guard's answer at `now`."""
    seeker = letter.seeker
    history = history_of_applications(seeker, [letter.application_id], now=now)
    fresh = plan(history, policy=policy_of(seeker), now=now)
    step = fresh.get(letter.key)
    look = letter_look(letter)
    step_look = look_at(step, fresh, {letter.key: look}) if step else None
    draft = _draft(letter, history, fresh, step) if step else None
    return LetterPage(
        letter=look,
        step=step_look,
        recipient_name=letter.recipient_name,
        recipient_address=letter.recipient_address,
        subject=letter.subject,
        body=letter.body,
        is_edited=letter.is_edited,
        variant=letter.variant,
        variants=draft.variants if draft else 1,
        rests_on=draft.rests_on if draft else (),
        missing=draft.missing if draft else (),
        call_sheet=draft.call_sheet if draft else None,
        guard=_guard_look(step_look, step.leaving if step and step.leaving else Blocked(Reason.NOT_IN_PLAN)),
        carrier=letter.carrier,
    )


def _draft(letter: Letter, history: History, fresh: Plan, step: Step) -> Draft:
    """The letter as its facts have it now, in the wording that it was written in."""
    situation = fresh.situations[step.application]
    return compose(
        step, situation.story, history.seeker, policy=situation.policy, now=fresh.now, variant=letter.variant
    )


def _guard_look(step: StepLook | None, verdict: Verdict) -> GuardLook:
    return GuardLook(
        verdict=code(verdict),
        words=(step.leaving or step.why) if step else Reason.NOT_IN_PLAN.sentence,
        may_leave_now=isinstance(verdict, Due),
        may_be_approved=isinstance(verdict, Due | NotYet),
    )
