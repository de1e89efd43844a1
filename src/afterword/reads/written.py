"""Whether a conversation was written down already."""

from datetime import datetime

from afterword.core.history import InterviewHeld
from afterword.core.plan import plan
from afterword.reads.applications import interviews_of
from afterword.records.history import history_of_applications, policy_of
from afterword.records.models import Application


def is_written(application: Application, interview: InterviewHeld, *, now: datetime) -> bool:
    """Whether a debrief of this conversation counts."""
    seeker = application.seeker
    history = history_of_applications(seeker, [application.pk], now=now)
    fresh = plan(history, policy=policy_of(seeker), now=now)
    found = interviews_of(fresh, application, zone=seeker.zone)
    return any(one.id == interview.id and one.has_debrief for one in found)
