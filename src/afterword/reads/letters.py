"""Letters: the outbox, and one letter beside the facts that it rests on, with the guard's answer."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from afterword.core import words
from afterword.core.history import Channel, History
from afterword.core.letters import CallSheet, Draft, RestsOn, compose
from afterword.core.letters.missing import ATTACH
from afterword.core.mail.kinds import MessageKind
from afterword.core.plan import Plan, plan
from afterword.core.steps import Step, StepKind
from afterword.core.verdicts import Blocked, Due, NotYet, Reason, Verdict, code
from afterword.reads.documents import VersionLook, enclosed, latest_versions, suggested
from afterword.reads.steps import LETTER_FIELDS, LetterLook, StepLook, letter_look, letter_looks, look_at
from afterword.records.history import history_of_applications, policy_of
from afterword.records.models import Entry, Letter, Received, Seeker, State
from afterword.records.prepared import Question, prepared

CHANGEABLE = (State.DRAFT, State.HELD, State.APPROVED, State.SCHEDULED, State.FAILED)
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
class AnswerLook:
    """A message that answers a letter, or brings it back."""

    message: int
    sender: str
    came: str
    is_bounce: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterPage:
    """A letter with all that one needs to decide on it.

    `enclosed` goes with it, `fitting` are documents that answer what it was promised for, `others` the rest of them.
    `in_thread` is the subject that it answers; `known` says of an unsure letter what was looked for, and when.
    """

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
    enclosed: tuple[VersionLook, ...]
    fitting: tuple[VersionLook, ...]
    others: tuple[VersionLook, ...]
    may_enclose: bool
    answers: tuple[AnswerLook, ...]
    in_thread: str
    known: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Outbox:
    """All letters: those that need the person, those that are under way, those that left or will not.

    `came_back` are the ids of those that a mail server reported as undelivered.
    """

    came_back: frozenset[str]
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
    bounces = Received.objects.filter(seeker=seeker, kind=MessageKind.BOUNCE).exclude(letter=None)
    return Outbox(
        came_back=frozenset(map(str, bounces.values_list("letter_id", flat=True))),
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
    goes_with = enclosed(letter, now=now)
    may_enclose = letter.channel == Channel.EMAIL and letter.state in CHANGEABLE
    latest = latest_versions(seeker, now=now) if may_enclose else ()
    here = {one.id for one in goes_with}
    left = tuple(one for one in latest if one.id not in here)
    fitting = suggested(step.what, left) if step and step.kind is StepKind.PROMISE and not goes_with else ()
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
        missing=tuple(line for line in draft.missing if not (goes_with and line.startswith(ATTACH))) if draft else (),
        call_sheet=draft.call_sheet if draft else None,
        guard=_guard_look(step_look, step.leaving if step and step.leaving else Blocked(Reason.NOT_IN_PLAN)),
        carrier=letter.carrier,
        enclosed=goes_with,
        fitting=fitting,
        others=tuple(one for one in left if one not in fitting),
        may_enclose=may_enclose,
        answers=tuple(_answers(letter, now)),
        in_thread=letter.answers_to.subject if letter.answers_to else "",
        known=_known(letter, now) if letter.state == State.UNSURE else "",
    )


def _answers(letter: Letter, now: datetime) -> Iterator[AnswerLook]:
    """What came in answer to a letter, a report that it did not arrive included."""
    rows = Received.objects.filter(seeker=letter.seeker, letter=letter).order_by("sent_at", "id")
    fields = ("pk", "sender_name", "sender_address", "kind", "sent_at", "saved_at")
    for pk, name, address, kind, sent_at, saved_at in rows.values_list(*fields)[:MOST]:
        came = words.lately(sent_at or saved_at, letter.seeker.zone, now=now)
        yield AnswerLook(message=pk, sender=name or address, came=came, is_bounce=kind == MessageKind.BOUNCE)


def _known(letter: Letter, now: datetime) -> str:
    """What is known of a letter of which nobody knows whether it went."""
    times = {0: "", 1: "once", 2: "twice"}.get(letter.looks, f"{letter.looks} times")
    said = []
    if letter.looks and letter.looked_at:
        last = words.moment_in(letter.looked_at, letter.seeker.zone, now=now)
        said.append(f"Afterword looked for it in your Sent folder {times}, last on {last}, and did not find it.")
    if letter.look_fault:
        said.append(f"The last look told nothing: {letter.look_fault}")
    if letter.look_due_at:
        said.append("It is looked for again by itself.")
    return " ".join(said)


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
