"""Replanning: after every write, the outbox is made to agree with the plan, and the next moment is noted.

The plan itself is not stored. Kept of it are the drafts, because a person edits them, and the moments at which
somebody has to look again.
"""

import logging
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from typing import Any

from django.db import connection, transaction
from django.db.models import QuerySet

from afterword.acts import outbox
from afterword.core.history import Fact, OfferAccepted, OfferDeclined, Withdrew, is_a_no
from afterword.core.pipeline import Standing, standing_of
from afterword.core.plan import Plan, plan
from afterword.core.steps import LETTERS, OFFERED, Step, StepKind
from afterword.core.verdicts import Blocked, Due, NotYet, Reason
from afterword.records.history import history_of_applications, history_of_network, policy_of
from afterword.records.locking import writing
from afterword.records.models import Application, Contact, Entry, Letter, Seeker, State
from afterword.records.prepared import prepared

log = logging.getLogger("afterword.planning")

LOOK_AGAIN = timedelta(hours=1)
"""How long an application that could not be replanned is left alone."""

ON_ITS_WAY = (
    State.APPROVED,
    State.SCHEDULED,
    State.CLAIMED,
    State.SENDING,
    State.SENT,
    State.UNSURE,
)
"""The states in which a letter asks nothing of the person that its step does not ask elsewhere."""


TIMED = (*LETTERS, StepKind.CLOSE, StepKind.PREPARE, StepKind.GREETING)
"""The steps that come by themselves at a moment."""


def replan(seeker: Seeker, applications: Iterable[Application | None], *, now: datetime) -> None:
    """Make outbox and moments of these applications agree with the plan. Twice is once. Call it inside `writing`."""
    for application in applications:
        if application is not None:
            _replan(seeker, application, now)
    set_alarm(seeker)


def _replan(seeker: Seeker, application: Application, now: datetime) -> None:
    history = history_of_applications(seeker, [application.pk], now=now)
    fresh = plan(history, policy=policy_of(seeker), now=now)
    letters = outbox.agree(seeker, application, fresh, now=now)
    _keep(application, moments_of(application, fresh, letters))


def _keep(application: Application, moments: dict[str, Any]) -> None:
    adapt = connection.ops.adapt_datetimefield_value
    kept = [adapt(value) if isinstance(value, datetime) else value for value in moments.values()]
    with connection.cursor() as cursor:
        cursor.execute(KEEP, [*kept, application.pk])


KEEP = f"""
UPDATE {Application._meta.db_table}
SET ended = %s, standing = %s, next_due_at = %s, waits_until = %s, changes_at = %s WHERE id = %s
"""  # noqa: S608, SLF001 - nothing in it but our own names
"""Written out, as the alarm below is: every write ends in it, and Django takes longer to word it than to do it."""


def moments_of(application: Application, fresh: Plan, letters: dict[str, Letter]) -> dict[str, Any]:
    """What is kept of the plan of one application: the columns of its row, in the order of `KEEP`."""
    situation = fresh.situations.get(application.key)
    return {
        "ended": bool(situation and situation.silence.ending),
        "standing": (standing_of(situation) if situation else Standing.APPLIED).value,
        "next_due_at": min(_due_moments(fresh, letters), default=None),
        "waits_until": min(_waits(fresh), default=None),
        "changes_at": fresh.verdicts_change_at,  # an office that opens or closes turns no verdict and moves no letter
    }


def _due_moments(fresh: Plan, letters: dict[str, Letter]) -> Iterator[datetime]:
    """From when on each step asks something of the person; a letter that is on its way asks nothing."""
    for step in fresh.steps:
        letter = letters.get(step.key)
        if letter is not None and letter.state in ON_ITS_WAY and letter.carrier != outbox.BY_HAND:
            continue
        if step.kind in OFFERED and letter is None:
            continue
        if isinstance(step.verdict, Due):
            is_far = step.verdict.reason is Reason.PROMISE_OPEN
            yield (step.verdict.turns_at if is_far else None) or step.verdict.since
        elif isinstance(step.verdict, NotYet) and step.kind in TIMED:
            yield step.verdict.until


def _waits(fresh: Plan) -> Iterator[datetime]:
    """Until when an application waits for them."""
    for step in fresh.steps:
        if step.kind is StepKind.FOLLOW_UP and isinstance(step.verdict, NotYet | Blocked) and step.verdict.until:
            yield step.verdict.until


def replan_network(seeker: Seeker, *, now: datetime) -> None:
    """Note from when on it is time for a word to each person of the network. Call it inside `writing`."""
    fresh = plan(history_of_network(seeker), policy=policy_of(seeker), now=now)
    moments = {
        step.contact: step.verdict.since if isinstance(step.verdict, Due) else getattr(step.verdict, "until", None)
        for step in fresh.of("")
        if step.kind is StepKind.GREETING
    }
    for contact in Contact.objects.filter(seeker=seeker, application=None):
        due_at = moments.get(contact.key)
        if contact.next_due_at != due_at:
            Contact.objects.filter(pk=contact.pk).update(next_due_at=due_at)


def set_alarm(seeker: Seeker) -> None:
    """Note the earliest moment at which the worker has something to do for this seeker. Call it inside `writing`: an
    alarm that somebody sets meanwhile would be lost.
    """
    with connection.cursor() as cursor:
        cursor.execute(SET_ALARM, [seeker.pk, seeker.pk, outbox.BY_HAND, seeker.pk, seeker.pk])


SET_ALARM = f"""
UPDATE {Seeker._meta.db_table} SET wakes_at = (SELECT MIN(moment) FROM (
    SELECT MIN(changes_at) AS moment FROM {Application._meta.db_table}
    WHERE seeker_id = %s AND removed_at IS NULL
    UNION ALL
    SELECT MIN(CASE state WHEN '{State.SCHEDULED}' THEN due_at WHEN '{State.UNSURE}' THEN look_due_at
        ELSE lease_until END)
    FROM {Letter._meta.db_table} WHERE seeker_id = %s AND carrier <> %s
    AND state IN ('{State.SCHEDULED}', '{State.CLAIMED}', '{State.SENDING}', '{State.UNSURE}')
    UNION ALL
    SELECT MIN(copy_due_at) FROM {Letter._meta.db_table} WHERE seeker_id = %s AND copy_due_at IS NOT NULL
) AS moments) WHERE id = %s
"""  # noqa: S608, SLF001 - nothing in it but our own names
"""In the database's words, since every write ends in it: the next change of a plan, what comes next for a letter
on its way or of which nobody knows, and the first copy that belongs into the Sent folder."""


def look_again(seeker: Seeker, *, now: datetime) -> None:
    """Let every application of a seeker be planned anew, because something changed that concerns them all."""
    Application.objects.filter(seeker=seeker, removed_at=None).update(changes_at=now)
    Seeker.objects.filter(pk=seeker.pk).update(wakes_at=now)


def turns_the_search(application: Application, facts: Iterable[Fact]) -> bool:
    """Whether these facts may end the search, or let it go on after all: then every application is to be looked at."""
    kinds = (OfferAccepted, OfferDeclined, Withdrew)
    if not any(isinstance(fact, kinds) or is_a_no(fact) for fact in facts):
        return False
    return Entry.objects.filter(seeker=application.seeker, application=application, kind="accepted").exists()


def replan_due(seeker: Seeker, *, now: datetime) -> int:
    """Replan the applications whose plan has changed by the passing of time, one transaction each; how many.

    One that cannot be planned is left for an hour, and the others go on.
    """
    done = 0
    for application in _have_changed(seeker.pk, now):
        with writing(seeker) as held:
            done += replan_or_later(held, application, now=now)
    return done


@prepared
def _have_changed(seeker: int, now: datetime) -> QuerySet[Application]:
    changed = Application.objects.filter(seeker=seeker, removed_at=None, changes_at__lte=now)
    return changed.order_by("changes_at")


def replan_or_later(seeker: Seeker, application: Application, *, now: datetime) -> bool:
    """Replan an application inside `writing`, and leave it for an hour where that fails; whether it worked.

    What else was written in the transaction stays: that a letter was sent must not be forgotten over it.
    """
    try:
        with transaction.atomic():
            replan(seeker, [application], now=now)
    except Exception:
        log.exception("Application %s could not be planned; it is looked at again in an hour.", application.pk)
        Application.objects.filter(pk=application.pk).update(changes_at=now + LOOK_AGAIN)
        set_alarm(seeker)
        return False
    return True


def step_of(seeker: Seeker, letter: Letter, *, now: datetime) -> tuple[Plan, Step | None]:
    """The fresh plan of a letter's application, and the letter's step in it."""
    history = history_of_applications(seeker, [letter.application_id], now=now)
    fresh = plan(history, policy=policy_of(seeker), now=now)
    return fresh, fresh.get(letter.key)
