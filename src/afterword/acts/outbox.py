"""The outbox: one letter for each step of the plan, and every change of its state in one place.

    draft -> approved -> scheduled -> claimed -> sending -> sent | failed | unsure
                             held, expired and cancelled stand beside the road

A change is a conditional update that names the state it starts from, with a line in the log in the same
transaction. After `sending` no machine ever puts a letter back, except where the mail server itself said that it did
not take it; whoever writes a change that does is breaking the promise that a letter leaves at most once.
"""

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID, uuid5

from django.db.models import QuerySet

from afterword.acts.threads import message_answered, reply_subject
from afterword.core.letters import Draft, compose
from afterword.core.plan import Plan
from afterword.core.steps import LETTERS, OFFERED, Step, StepKind
from afterword.core.verdicts import Blocked, Due, Lapsed, NotYet
from afterword.records.history import seeker_value
from afterword.records.models import Application, Enclosure, Letter, LetterEvent, Seeker, State
from afterword.records.prepared import prepared

BY_HAND = "hand"
"""The carrier of letters that a person sends from a program of their own."""

PLAN = "plan"
"""The actor of the changes that a replan makes."""

NAMESPACE = UUID("5f2d1f3e-6c0e-4d0b-9d0c-6a1f5b0a7e11")
"""Under which letters get their Message-IDs: the same step of the same seeker always gets the same one, so that a
database that was put back from a backup cannot send a letter again under another name."""

OPEN = (State.DRAFT, State.APPROVED, State.SCHEDULED, State.HELD)
"""The states in which a letter is still ours to change."""


def agree(seeker: Seeker, application: Application, fresh: Plan, *, now: datetime) -> dict[str, Letter]:
    """Make the letters of an application agree with its plan; the current letter of each step by its key.

    A letter that went although its step calls for one came back, or its sending was taken back: a copy is drafted.
    """
    letters = {letter.key: letter for letter in _letters_of(seeker, application)}
    steps = {step.key: step for step in fresh.steps if step.kind in LETTERS}
    for key, step in steps.items():
        draft = redraft(seeker, fresh, step) if is_wanted(step) else None
        if key not in letters and draft is not None and step.kind not in OFFERED:
            letters[key] = _new(application, step, draft, now=now)
        elif key in letters:
            if draft is not None and _went_in_vain(letters[key], fresh):
                letters[key] = new_copy(letters[key], now=now)
            _agree_one(letters[key], step, draft, now)
    for key in letters.keys() - steps.keys():
        _withdraw(letters[key], State.CANCELLED, "not_in_plan", now)
    return letters


def _letters_of(seeker: Seeker, application: Application) -> Iterator[Letter]:
    """The letters of an application, earlier copies first."""
    for letter in _their_letters(seeker.pk, application.pk):
        letter.seeker, letter.application = seeker, application
        yield letter


@prepared
def _their_letters(seeker: int, application: int) -> QuerySet[Letter]:
    return Letter.objects.filter(seeker=seeker, application=application).order_by("copy")


def _went_in_vain(letter: Letter, fresh: Plan) -> bool:
    """Whether a letter went that its step, as it calls for one, does not count.

    A worker that overslept plans for a moment before others sent: such a plan knows nothing of what went since.
    """
    return letter.state == State.SENT and letter.sent_at is not None and letter.sent_at <= fresh.now


def is_wanted(step: Step) -> bool:
    """Whether there should be a draft: it is time, or it will be in a moment that a thank-you can be written for."""
    if isinstance(step.verdict, NotYet):
        return step.kind is StepKind.THANK_YOU
    return isinstance(step.verdict, Due)


def _agree_one(letter: Letter, step: Step, draft: Draft | None, now: datetime) -> None:
    """Make one letter agree with its step."""
    verdict = step.verdict
    if draft is not None:
        _revive(letter, step, draft, now)
    elif isinstance(verdict, Blocked) and verdict.until is not None and letter.state in (State.SCHEDULED, State.HELD):
        move(letter, State.HELD, actor=PLAN, now=now, reason=verdict.reason.code)
    elif isinstance(verdict, Lapsed) and letter.state in (State.SCHEDULED, State.HELD):
        move(letter, State.EXPIRED, actor=PLAN, now=now, reason=verdict.reason.code)
    elif not isinstance(verdict, NotYet) or _is_put_off(letter, verdict):
        _withdraw(letter, State.CANCELLED, verdict.reason.code, now)


def _is_put_off(letter: Letter, verdict: NotYet) -> bool:
    """Whether something happened that moved a letter's time on since it was written or approved: a reply, a call."""
    if letter.state == State.SCHEDULED and letter.due_at is not None:
        return verdict.until > letter.due_at
    return letter.state != State.HELD


def _revive(letter: Letter, step: Step, draft: Draft, now: datetime) -> None:
    """Bring a letter back whose time has come again, and keep an untouched draft in step with the facts.

    What was approved before they asked for time has to be looked at again: it comes back as a draft.
    """
    if letter.state in (State.HELD, State.CANCELLED, State.EXPIRED) and letter.reason:
        move(letter, State.DRAFT, actor=PLAN, now=now, reason="")
    _readdress(letter, step, draft, now)
    if letter.state == State.DRAFT and not letter.is_edited:
        _rewrite(letter, step, draft)


def _readdress(letter: Letter, step: Step, draft: Draft, now: datetime) -> None:
    """Let a letter follow the person whom it is for. One that was approved for another address, or came back from it,
    has to be looked at again.
    """
    to = _recipient(step, draft)
    if letter.state not in (*OPEN, State.FAILED) or all(getattr(letter, name) == to[name] for name in to):
        return
    if letter.state != State.DRAFT:
        move(letter, State.DRAFT, actor=PLAN, now=now, due_at=None, why=READDRESSED)
    Letter.objects.filter(pk=letter.pk, state=State.DRAFT).update(**to)
    for name, value in to.items():
        setattr(letter, name, value)


READDRESSED = "It goes to another person or address now than when you approved it."


def _withdraw(letter: Letter, to: State, reason: str, now: datetime) -> None:
    """Take a letter out of the way that nothing calls for any more, if it is still ours to take."""
    if letter.state in OPEN:
        move(letter, to, actor=PLAN, now=now, reason=reason)


def redraft(seeker: Seeker, fresh: Plan, step: Step, variant: int | None = None) -> Draft:
    """The letter of a step as the facts have it now, in the wording asked for or the step's own."""
    situation = fresh.situations[step.application]
    draft = compose(
        step,
        situation.story,
        seeker_value(seeker),
        policy=situation.policy,
        now=fresh.now,
        variant=variant,
    )
    message = message_answered(seeker, step.application, draft)
    return replace(draft, subject=reply_subject(message.subject)) if message and message.subject.strip() else draft


def begin(application: Application, fresh: Plan, step: Step, *, now: datetime) -> Letter:
    """The letter of a step that waits for the seeker's wish: the one that there is, or its first draft."""
    there = Letter.objects.filter(seeker=application.seeker, application=application, key=step.key).order_by("-copy")
    return there.first() or _new(application, step, redraft(application.seeker, fresh, step), now=now)


def _new(application: Application, step: Step, draft: Draft, *, now: datetime) -> Letter:
    """A draft where there was none."""
    letter = first_draft(application, step, draft, now=now)
    letter.save(force_insert=True)
    return letter


def first_draft(application: Application, step: Step, draft: Draft, *, now: datetime) -> Letter:
    """The first letter of a step, not saved yet."""
    return Letter(
        seeker=application.seeker,
        application=application,
        key=step.key,
        message_id=message_id(application.seeker, step.key, 0),
        created_at=now,
        **_words(application.seeker, step, draft),
    )


def new_copy(letter: Letter, *, now: datetime) -> Letter:
    """A second letter of the same step, a draft with the words of the first, which only a person can approve."""
    fields = (
        "application",
        "key",
        "kind",
        "channel",
        "contact",
        "subject",
        "body",
        "variant",
        "is_edited",
        "answers_to_id",
    )
    copied = {name: getattr(letter, name) for name in (*fields, "recipient_name", "recipient_address")}
    new = Letter.objects.create(
        seeker=letter.seeker,
        copy=letter.copy + 1,
        message_id=message_id(letter.seeker, letter.key, letter.copy + 1),
        created_at=now,
        **copied,
    )
    for document in Enclosure.objects.filter(letter=letter).order_by("id").values_list("document_id", flat=True):
        Enclosure.objects.create(seeker=letter.seeker, letter=new, document_id=document, added_at=now)
    return new


def message_id(seeker: Seeker, key: str, copy: int) -> str:
    """The one Message-ID that a letter has for its life."""
    domain = seeker.address.rpartition("@")[2] or "afterword.invalid"
    return f"<{uuid5(NAMESPACE, f'{seeker.pk}/{seeker.created_at.isoformat()}/{key}/{copy}')}@{domain}>"


def _rewrite(letter: Letter, step: Step, draft: Draft) -> None:
    """Put fresh words into a draft that nobody has touched."""
    words = _words(letter.seeker, step, draft)
    if any(getattr(letter, name) != value for name, value in words.items()):
        Letter.objects.filter(pk=letter.pk, state=State.DRAFT, is_edited=False).update(**words)


def _words(seeker: Seeker, step: Step, draft: Draft) -> dict[str, Any]:
    message = message_answered(seeker, step.application, draft)
    return _recipient(step, draft) | {
        "answers_to_id": message.pk if message else None,
        "kind": draft.kind.value,
        "subject": draft.subject,
        "body": draft.body,
        "variant": draft.variant,
    }


def _recipient(step: Step, draft: Draft) -> dict[str, Any]:
    return {
        "contact": step.contact or "",
        "channel": draft.channel.value,
        "recipient_name": draft.recipient_name,
        "recipient_address": draft.recipient_address,
    }


def content_hash(letter: Letter) -> str:
    """What was approved: everything that the other side will see, in one number."""
    seen = [letter.recipient_name, letter.recipient_address, letter.subject, letter.body]
    if letter.answers_to_id:
        seen.append(f"in answer to {letter.answers_to_id}")
    files = Enclosure.objects.filter(seeker=letter.seeker_id, letter=letter).order_by("id")
    seen.extend("\0".join(file) for file in files.values_list("document__name", "document__digest"))
    return hashlib.sha256("\0".join(seen).encode()).hexdigest()


def move(
    letter: Letter,
    after: State,
    *,
    actor: str,
    now: datetime,
    uptime: float | None = None,
    note: str = "",
    **changes: Any,
) -> bool:
    """Change a letter's state, if it is still in the one that we know and under the same fence; whether it was.

    The log's line is written in the same transaction, which the caller holds. A change to the state it has already
    is none.
    """
    before, fence = letter.state, letter.fence
    if before == after:
        return False
    moved = Letter.objects.filter(pk=letter.pk, state=before, fence=fence).update(state=after, **changes)
    if not moved:
        return False
    for name, value in {"state": after, **changes}.items():
        setattr(letter, name, value)
    LetterEvent.objects.create(
        seeker_id=letter.seeker_id,
        letter=letter,
        before=before,
        after=after,
        actor=actor,
        fence=letter.fence,
        at=now,
        uptime=uptime,
        version=letter.seeker.version,
        note=note or changes.get("why", "") or changes.get("reason", ""),
    )
    return True
