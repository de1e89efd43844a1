"""What a person does with a letter: change its words, approve it, send it by hand, settle what is unsure."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from uuid import UUID

from django.db.models import QuerySet

from afterword.acts import outbox
from afterword.acts.looking import handed_over_at
from afterword.acts.planning import replan, step_of
from afterword.acts.recording import record
from afterword.acts.sending import facts_of_sending, guard
from afterword.acts.witnessing import journal
from afterword.core import words
from afterword.core.history import Channel, LetterKind
from afterword.core.plan import Plan
from afterword.core.steps import Step
from afterword.core.verdicts import Blocked, Due, NotYet, Reason, Refusal, Verdict
from afterword.post.journal import HANDING_OVER, NOT_TAKEN
from afterword.records.locking import writing
from afterword.records.models import Letter, MailAccount, Seeker, State
from afterword.records.prepared import prepared
from afterword.records.versions import version_of_words

YOU = "person"
"""The actor of the changes that a person makes."""


class LetterRefused(Exception):
    """The guard does not let this letter go, or it is past changing; `verdict` says why where the rules do."""

    def __init__(self, sentence: str, verdict: Refusal | None = None, step: Step | None = None) -> None:
        super().__init__(sentence)
        self.verdict = verdict
        self.step = step


class LetterOnItsWay(LetterRefused):
    """The letter has left the desk, or is just leaving."""

    def __init__(self, letter: Letter) -> None:
        super().__init__(f"This letter is {State(letter.state).label}: it cannot be changed any more.")


class LetterChangedMeanwhile(LetterRefused):
    """The words were changed in another place since they were opened here."""

    def __init__(self) -> None:
        super().__init__(
            "These words were changed in another tab or on another device since you opened them. Yours are here and not"
            " kept yet: compare them with those below, and keep yours if they are the ones you want."
        )


class NothingWritten(LetterRefused):
    """An empty letter cannot be approved."""

    def __init__(self) -> None:
        super().__init__("The letter is empty: write something before you approve it.")


@contextmanager
def held_letter(letter: Letter) -> Iterator[tuple[Seeker, Letter]]:
    """The letter as it is now, under the lock of every write."""
    with writing(letter.seeker) as seeker:
        fresh = next(iter(_letter(letter.pk)), None)
        if fresh is None:
            raise Letter.DoesNotExist
        fresh.seeker = seeker
        yield seeker, fresh


@prepared
def _letter(pk: UUID) -> QuerySet[Letter]:
    return Letter.objects.filter(pk=pk)


def edit_letter(letter: Letter, *, subject: str, body: str, now: datetime, seen: str = "") -> Letter:
    """Change a letter's words. One that was approved has to be approved again. `seen` is the version of the words that
    were changed, where the person had them before their eyes. Raises LetterOnItsWay, LetterChangedMeanwhile.
    """
    with held_letter(letter) as (seeker, fresh):
        if fresh.state not in outbox.OPEN:
            raise LetterOnItsWay(fresh)
        body = "\n".join(line.rstrip() for line in body.replace("\r\n", "\n").split("\n")).strip()
        if (subject.strip(), body) != (fresh.subject, fresh.body):
            if seen and seen != version_of_words(fresh):
                raise LetterChangedMeanwhile
            outbox.move(fresh, State.DRAFT, actor=YOU, now=now, why="", reason="")
            fresh.subject, fresh.body, fresh.is_edited = subject.strip(), body, True
            fresh.save(update_fields=["subject", "body", "is_edited"])
        replan(seeker, [fresh.application], now=now)
    return fresh


def reword_letter(letter: Letter, *, now: datetime) -> Letter:
    """Take the next wording for a draft, and forget what was typed into it. Raises LetterOnItsWay."""
    with held_letter(letter) as (seeker, fresh):
        plan, step = step_of(seeker, fresh, now=now)
        if fresh.state != State.DRAFT or step is None:
            raise LetterOnItsWay(fresh)
        draft = outbox.redraft(seeker, plan, step, variant=fresh.variant + 1)
        fresh.subject, fresh.body, fresh.variant, fresh.is_edited = (
            draft.subject,
            draft.body,
            draft.variant,
            True,
        )
        fresh.save(update_fields=["subject", "body", "variant", "is_edited"])
    return fresh


def approve_letter(letter: Letter, *, now: datetime, not_before: datetime | None = None) -> Letter:
    """Approve a letter: it leaves as soon as the guard allows, and not before the moment that the person chose.

    A letter whose time has not come yet may be approved ahead; one that the rules block may not, nor one for a moment
    that would be too late. Raises LetterRefused.
    """
    later = not_before if not_before is not None and not_before > now else None
    with held_letter(letter) as (seeker, fresh):
        verdict = _may_be_approved(seeker, fresh, now)
        if later is not None:
            verdict = _may_be_approved(seeker, fresh, later)
        if fresh.state not in (State.DRAFT, State.HELD, State.FAILED):
            raise LetterOnItsWay(fresh)
        if not fresh.body.strip():
            raise NothingWritten
        outbox.move(
            fresh,
            State.APPROVED,
            actor=YOU,
            now=now,
            approved_at=now,
            approved_hash=outbox.content_hash(fresh),
            attempts=0,
            why="",
            reason="",
        )
        due_at = verdict.until if isinstance(verdict, NotYet) else later or now
        outbox.move(
            fresh,
            State.SCHEDULED,
            actor=YOU,
            now=now,
            due_at=due_at,
            not_before=later,
            carrier=carrier_of(seeker, fresh),
        )
        replan(seeker, [fresh.application], now=now)
    return fresh


def _may_be_approved(seeker: Seeker, letter: Letter, at: datetime) -> Due | NotYet:
    """The guard's answer at a moment, where it is no refusal. Raises LetterRefused."""
    plan, step = step_of(seeker, letter, now=at)
    verdict = leaves(step)
    if not isinstance(verdict, Due | NotYet):
        raise refused(verdict, step, plan)
    return verdict


def leaves(step: Step | None) -> Verdict:
    """The guard's answer for a step's letter."""
    return Blocked(Reason.NOT_IN_PLAN) if step is None or step.leaving is None else step.leaving


def refused(verdict: Refusal, step: Step | None, fresh: Plan) -> LetterRefused:
    """A refusal in the rules' own words."""
    if step is None:
        return LetterRefused(verdict.reason.sentence, verdict)
    story = fresh.situations[step.application].story
    contact = story.contacts.get(step.contact or "")
    sentence = words.sentence(verdict, step, story.application, contact, now=fresh.now)
    return LetterRefused(sentence, verdict, step)


def carrier_of(seeker: Seeker, letter: Letter) -> str:
    """Who takes a letter: the seeker's mail server where there is one and the letter is e-mail, else their own hand.

    What was promised is a document as often as not: a letter that carries none is left to the person.
    """
    if letter.kind == LetterKind.PROMISE and not letter.enclosures.exists():
        return outbox.BY_HAND
    has_account = MailAccount.objects.filter(seeker=seeker).exists()
    return "mail" if has_account and letter.channel == Channel.EMAIL else outbox.BY_HAND


def recall_letter(letter: Letter, *, now: datetime) -> Letter:
    """Take an approved letter back to the desk before it has left. Raises LetterOnItsWay."""
    with held_letter(letter) as (seeker, fresh):
        if fresh.state not in (State.APPROVED, State.SCHEDULED, State.HELD):
            raise LetterOnItsWay(fresh)
        outbox.move(fresh, State.DRAFT, actor=YOU, now=now, due_at=None, not_before=None, reason="", why="")
        replan(seeker, [fresh.application], now=now)
    return fresh


def open_by_hand(letter: Letter, *, now: datetime) -> Letter:
    """Give a letter to the person's own mail program. Raises LetterRefused unless it may leave right now.

    This is the barrier of a letter that goes by hand: from here on no machine sends it.
    """
    with held_letter(letter) as (seeker, fresh):
        is_open = fresh.state == State.SENDING and fresh.carrier == outbox.BY_HAND
        if not is_open and fresh.state not in outbox.OPEN:
            raise LetterOnItsWay(fresh)
        verdict = guard(seeker, fresh, now)
        if not isinstance(verdict, Due):
            plan, step = step_of(seeker, fresh, now=now)
            raise refused(verdict, step, plan)
        outbox.move(
            fresh,
            State.SENDING,
            actor=YOU,
            now=now,
            carrier=outbox.BY_HAND,
            approved_at=now,
            approved_hash=outbox.content_hash(fresh),
            owner=YOU,
            lease_until=None,
        )
        replan(seeker, [fresh.application], now=now)
    _witness(fresh, HANDING_OVER, now)
    return fresh


def _witness(letter: Letter, phase: str, now: datetime) -> None:
    """Tell the journal too, so that a database that is put back does not hand to a machine what a person sent."""
    journal().append(letter_id=str(letter.pk), message_id=letter.message_id, fence=letter.fence, phase=phase, at=now)


def sent_by_hand(letter: Letter, *, now: datetime) -> Letter:
    """Write down that the person sent a letter: what happened is kept, whatever the rules think of it."""
    with held_letter(letter) as (seeker, fresh):
        by_hand = fresh.state == State.SENDING and fresh.carrier == outbox.BY_HAND
        if not by_hand and fresh.state not in (*outbox.OPEN, State.FAILED):
            raise LetterOnItsWay(fresh)
        outbox.move(
            fresh,
            State.SENT,
            actor=YOU,
            now=now,
            carrier=outbox.BY_HAND,
            sent_at=now,
            receipt="Sent by hand.",
        )
        record(seeker, fresh.application, facts_of_sending(fresh, now), now=now)
        replan(seeker, [fresh.application], now=now)
    _witness(fresh, HANDING_OVER, now)
    return fresh


def not_sent_by_hand(letter: Letter, *, now: datetime) -> Letter:
    """The person says that they did not send it after all: it is a draft again. Raises LetterOnItsWay."""
    with held_letter(letter) as (seeker, fresh):
        if fresh.state != State.SENDING or fresh.carrier != outbox.BY_HAND:
            raise LetterOnItsWay(fresh)
        outbox.move(fresh, State.DRAFT, actor=YOU, now=now, carrier="", owner="")
        replan(seeker, [fresh.application], now=now)
    _witness(fresh, NOT_TAKEN, now)
    return fresh


def settle_unsure(letter: Letter, *, went_out: bool, now: datetime) -> Letter:
    """Say what became of a letter whose sending was cut off: it went out, or a new copy is to be written.

    The new copy is a letter of its own, a draft that has to be approved; the unsure one is never sent again.
    Raises LetterOnItsWay where the letter is not unsure.
    """
    with held_letter(letter) as (seeker, fresh):
        if fresh.state != State.UNSURE:
            raise LetterOnItsWay(fresh)
        if went_out:
            left_at = handed_over_at(fresh) or now
            outbox.move(
                fresh,
                State.SENT,
                actor=YOU,
                now=now,
                sent_at=left_at,
                receipt="You found it among the sent ones.",
            )
            record(seeker, fresh.application, facts_of_sending(fresh, left_at), now=now)
            current = fresh
        else:
            outbox.move(
                fresh,
                State.CANCELLED,
                actor=YOU,
                now=now,
                why="It did not go out; a new copy was written.",
                reason="",
            )
            current = outbox.new_copy(fresh, now=now)
        replan(seeker, [fresh.application], now=now)
    return current
