"""Habits of one's own: named, changed, given to one application, forgotten again."""

from collections.abc import Mapping
from datetime import datetime

from afterword.acts.planning import look_again, replan, replan_due
from afterword.core.habits import with_changes
from afterword.core.policy import POLICIES, policy_named
from afterword.records.history import policy_of
from afterword.records.locking import writing
from afterword.records.models import Application, OwnPolicy, Seeker


class NameTaken(ValueError):
    """The name is one of the program's own policies, or none at all."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"{name!r} cannot be the name of habits of your own: choose one that is not {', '.join(POLICIES)}."
        )


class StillInUse(ValueError):
    """Habits that something lives by cannot be forgotten."""

    def __init__(self, name: str) -> None:
        super().__init__(f"The habits {name!r} are in use: choose others for the search and its applications first.")


def keep_policy(seeker: Seeker, *, name: str, base: str, changes: Mapping[str, str], now: datetime) -> OwnPolicy:
    """Keep habits of one's own under a name, new or changed. Raises NameTaken, UnknownPolicy and ValueRefused."""
    name = name.strip()[:40]
    if not name or name in POLICIES:
        raise NameTaken(name)
    with_changes(policy_named(base), name=name, changes=changes)
    with writing(seeker) as held:
        own, _ = OwnPolicy.objects.update_or_create(
            seeker=held, name=name, defaults={"base": base, "changes": dict(changes)}
        )
        look_again(held, now=now)
    replan_due(seeker, now=now)
    return own


def forget_policy(seeker: Seeker, *, name: str) -> None:
    """Forget habits of one's own. Raises StillInUse."""
    with writing(seeker) as held:
        if held.policy == name or Application.objects.filter(seeker=held, policy=name).exists():
            raise StillInUse(name)
        OwnPolicy.objects.filter(seeker=held, name=name).delete()


def choose_for_application(application: Application, *, name: str, now: datetime) -> None:
    """Let one application have habits of its own; an empty name gives it the search's again. Raises UnknownPolicy."""
    with writing(application.seeker) as held:
        if name:
            policy_of(Seeker(pk=held.pk, policy=name))
        application.policy = name
        application.save(update_fields=["policy"])
        replan(held, [application], now=now)
