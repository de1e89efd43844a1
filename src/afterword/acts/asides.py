"""Putting a step aside: for a while, for good, or all of its kind in one application; and taking it up again."""

from datetime import datetime
from uuid import UUID, uuid4

from afterword.acts.happenings import note
from afterword.acts.planning import replan
from afterword.core.history import Aside, SetAside
from afterword.core.plan import plan
from afterword.core.steps import Step
from afterword.records.facts import UNDONE
from afterword.records.history import history_of_applications, policy_of
from afterword.records.locking import writing
from afterword.records.models import Application, Entry


class SnoozeNotAhead(ValueError):
    """A step can only be put off to a moment that is still to come."""

    def __init__(self) -> None:
        super().__init__("Choose a moment that is still to come: until then the step stays out of your way.")


class NoSuchStep(LookupError):
    """No step of the plan has this key."""

    def __init__(self, key: str) -> None:
        super().__init__(f"There is no step {key!r} in the plan here: look at the application again.")


class NothingPutAside(LookupError):
    """The step is not put aside."""

    def __init__(self) -> None:
        super().__init__("This step is not put aside: it was taken up again already.")


def set_aside(
    application: Application, *, key: str, how: Aside, now: datetime, until: datetime | None = None, words: str = ""
) -> UUID:
    """Put a step aside; the act's name, for taking it back. Raises NoSuchStep and SnoozeNotAhead."""
    if how is Aside.SNOOZED and (until is None or until <= now):
        raise SnoozeNotAhead
    step_to_put_aside(application, key, now=now)
    ends = until if how is Aside.SNOOZED else None
    aside = SetAside(at=now, application=application.key, key=key, how=how, until=ends, words=words)
    return note(application, aside, now=now)


def step_to_put_aside(application: Application, key: str, *, now: datetime) -> Step:
    """The step of this key in the plan of this moment. Raises NoSuchStep."""
    history = history_of_applications(application.seeker, [application.pk], now=now)
    step = plan(history, policy=policy_of(application.seeker), now=now).get(key)
    if step is None:
        raise NoSuchStep(key)
    return step


def take_up_again(application: Application, *, key: str, now: datetime) -> None:
    """Let every wish about a step no longer count, those about its kind as well. Raises NothingPutAside."""
    kind = key.partition(":")[0]
    with writing(application.seeker) as seeker:
        entries = Entry.objects.filter(seeker=seeker, application=application)
        undone = {id_ for body in entries.filter(kind=UNDONE).values_list("body", flat=True) for id_ in body["entries"]}
        wishes = [
            entry.id
            for entry in entries.filter(kind="aside").exclude(id__in=undone)
            if _means(entry.body, key=key, kind=kind)
        ]
        if not wishes:
            raise NothingPutAside
        Entry.objects.create(
            seeker=seeker,
            application=application,
            kind=UNDONE,
            at=now,
            saved_at=now,
            act=uuid4(),
            body={"entries": wishes},
        )
        replan(seeker, [application], now=now)


def _means(body: dict[str, str], *, key: str, kind: str) -> bool:
    """Whether a wish means this step: as `core.aside` has it."""
    return body["key"] == key or (body["how"] == Aside.RETIRED and body["key"].partition(":")[0] == kind)
