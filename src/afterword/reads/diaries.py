"""A search, or one application of it, as a diary."""

from dataclasses import replace
from datetime import datetime

from afterword.core.diary import write_diary
from afterword.records.history import history_of, history_of_applications, policy_of
from afterword.records.models import Application, Seeker


def diary_of(application: Application, *, now: datetime) -> str:
    """One application as a diary, with the present moment at its end: a plan that anybody can compute again."""
    history = history_of_applications(application.seeker, [application.pk], now=now)
    return write_diary(
        replace(history, elsewhere={}, accepted_elsewhere=None), policy=policy_of(application.seeker), now=now
    )


def whole_diary(seeker: Seeker) -> str:
    """The whole search as a diary, which `import_history` reads back without loss."""
    return write_diary(history_of(seeker), policy=policy_of(seeker))
