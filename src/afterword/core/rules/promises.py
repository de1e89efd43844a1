"""Promises: ours are kept in time, theirs are remembered.

A promise may be kept at any time, inside a quiet window too: they are waiting for it. What they asked for in a message
is a promise of ours, with the day that they named or the policy's own.
"""

from collections.abc import Iterator
from datetime import date, datetime

from afterword.core.history import LetterKind, LetterSent, PromiseKept, PromiseMade, Side, Story
from afterword.core.silence import Situation, came_back
from afterword.core.steps import Step, StepKind
from afterword.core.verdicts import Blocked, Done, Due, NotYet, Reason, Verdict


def promises(situation: Situation) -> Iterator[Step]:
    """A step for each promise, ours and theirs."""
    kept = _kept(situation.story)
    for promise in situation.story.of(PromiseMade):
        if promise.side is Side.OURS:
            by = promise.by or _unnamed_day(situation, promise)
            verdict = _ours(situation, promise, by, kept.get(promise.id))
            yield _step(situation, promise, StepKind.PROMISE, by, verdict)
        else:
            verdict = _theirs(situation, promise, kept.get(promise.id))
            yield _step(situation, promise, StepKind.THEIR_PROMISE, promise.by, verdict)


def _kept(story: Story) -> dict[str, datetime]:
    """When each promise was kept. A letter that does not say which one it carries kept ours, where one was open."""
    kept = {fact.promise: fact.at for fact in story.of(PromiseKept)}
    for letter in story.of(LetterSent):
        if letter.kind is LetterKind.PROMISE and not letter.key and not came_back(letter, story):
            ours = (one for one in story.of(PromiseMade) if one.side is Side.OURS and one.at <= letter.at)
            still_open = [one.id for one in ours if one.id not in kept]
            if len(still_open) == 1:
                kept[still_open[0]] = letter.at
    return kept


def _step(situation: Situation, promise: PromiseMade, kind: StepKind, by: date | None, verdict: Verdict) -> Step:
    return Step(
        key=f"{kind}:{promise.application}:{promise.id}",
        kind=kind,
        application=promise.application,
        verdict=verdict,
        contact=promise.contact or situation.silence.contact,
        interview=promise.interview,
        what=promise.what,
        day=by,
    )


def _unnamed_day(situation: Situation, promise: PromiseMade) -> date:
    """The day by which a promise without one is expected."""
    policy, place = situation.policy, situation.story.application.place
    wait = policy.request_answer if promise.asked else policy.promise_unnamed
    return place.day_after(wait, place.day_of(promise.at))


def _ours(situation: Situation, promise: PromiseMade, by: date, kept_at: datetime | None) -> Verdict:
    """Whether it is time to keep a promise of ours: always, the sooner the better."""
    place, now = situation.story.application.place, situation.now
    ends = place.end_of(by)
    if kept_at is not None:
        return Done(Reason.PROMISE_KEPT if kept_at < ends else Reason.PROMISE_KEPT_LATE, kept_at)
    if _is_moot(situation):
        return Blocked(Reason.PROMISE_MOOT)
    if now >= ends:
        return Due(Reason.PROMISE_LATE, promise.at)
    reminds = place.start_of(place.calendar.add(by, -situation.policy.promise_reminder.n))
    if now < reminds:
        return Due(Reason.PROMISE_OPEN, promise.at, best_by=ends, turns_at=reminds)
    return Due(Reason.PROMISE_SOON, promise.at, best_by=ends)


def _is_moot(situation: Situation) -> bool:
    """Whether they need nothing any more: all but an accepted offer ends that, and one accepted elsewhere."""
    ending = situation.silence.ending
    if ending is None:
        return situation.story.accepted_elsewhere is not None
    return ending.reason is not Reason.YOU_ACCEPTED


def _theirs(situation: Situation, promise: PromiseMade, kept_at: datetime | None) -> Verdict:
    """Whether a promise of theirs may still be waited for."""
    if kept_at is not None:
        return Done(Reason.THEIR_PROMISE_KEPT, kept_at)
    if situation.silence.ending is not None:
        return Blocked(situation.silence.ending.reason)
    if promise.by is None:
        return Blocked(Reason.THEIR_PROMISE_OPEN)
    ends = situation.story.application.place.end_of(promise.by)
    if situation.now < ends:
        return NotYet(Reason.THEIR_PROMISE_OPEN, ends)
    return Due(Reason.THEIR_PROMISE_LATE, ends)
