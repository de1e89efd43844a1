"""Planning a week, acting on it, and looking back on it. All of it concerns the whole search."""

from collections.abc import Sequence
from datetime import date, datetime
from uuid import UUID

from afterword.acts.recording import record
from afterword.core.history import Did, Fact, GoalSet, Intention, LookedBack, WeekPlanned
from afterword.core.momentum import MOST_INTENTIONS, monday_of, plan_before
from afterword.records.history import facts_of_the_search
from afterword.records.locking import writing
from afterword.records.models import Seeker


class TooManyIntentions(ValueError):
    """Nobody does so much in a week."""

    def __init__(self) -> None:
        super().__init__(f"A week holds {MOST_INTENTIONS} things at most; choose those that matter.")


class NothingToCarryOver(LookupError):
    """No earlier week was planned."""

    def __init__(self) -> None:
        super().__init__("There is no earlier plan to carry over: write down what you mean to do.")


class NothingSaid(ValueError):
    """A look back needs a word."""

    def __init__(self) -> None:
        super().__init__("Write a word or two: what helped, what got in the way.")


def plan_week(seeker: Seeker, intentions: Sequence[Intention], *, week: date, now: datetime) -> UUID:
    """Write down what the seeker means to do in the week of a day; nothing takes its plan away.

    Raises TooManyIntentions.
    """
    if len(intentions) > MOST_INTENTIONS:
        raise TooManyIntentions
    return _write(seeker, WeekPlanned(at=now, week=monday_of(week), intentions=tuple(intentions)), now=now)


def carry_over(seeker: Seeker, *, week: date, now: datetime) -> UUID:
    """Plan a week as the last one that was planned before it. Raises NothingToCarryOver."""
    before = plan_before(facts_of_the_search(seeker, ("week",)), monday=monday_of(week))
    if before is None:
        raise NothingToCarryOver
    return plan_week(seeker, before.intentions, week=week, now=now)


def note_done(seeker: Seeker, what: str, *, now: datetime) -> UUID:
    """Something that the seeker counts by hand was done once."""
    return _write(seeker, Did(at=now, what=what), now=now)


def look_back(seeker: Seeker, words: str, *, week: date, now: datetime) -> UUID:
    """Write down what the seeker makes of the week of a day. Raises NothingSaid."""
    if not words.strip():
        raise NothingSaid
    return _write(seeker, LookedBack(at=now, week=monday_of(week), words=words.strip()), now=now)


def set_goal(seeker: Seeker, words: str, *, now: datetime) -> UUID:
    """Write down what all of it is for; no words take the goal away."""
    return _write(seeker, GoalSet(at=now, words=words.strip()), now=now)


def _write(seeker: Seeker, fact: Fact, *, now: datetime) -> UUID:
    with writing(seeker) as held:
        return record(held, None, [fact], now=now)
