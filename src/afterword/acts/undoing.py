"""Taking back what one did."""

from datetime import datetime
from uuid import UUID

from afterword.acts.planning import look_again, replan, replan_due, replan_network
from afterword.acts.recording import take_back
from afterword.records.history import OF_THE_NETWORK
from afterword.records.locking import writing
from afterword.records.models import Entry, Seeker


def undo(seeker: Seeker, act: UUID, *, now: datetime) -> None:
    """Take an act back: its facts stay in the diary and no longer count. Raises NothingToUndo."""
    with writing(seeker) as held:
        applications = take_back(held, act, now=now)
        replan(held, applications, now=now)
        if Entry.objects.filter(seeker=held, act=act, application=None, kind__in=OF_THE_NETWORK).exists():
            replan_network(held, now=now)
        turns = Entry.objects.filter(seeker=held, application__in=applications, kind="accepted").exists()
        if turns:
            look_again(held, now=now)
    if turns:
        replan_due(seeker, now=now)
