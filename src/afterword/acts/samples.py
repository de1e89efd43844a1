"""A sample search, to try the program with: a diary, and three mails to it, whose dates are moved to the present."""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from email.utils import format_datetime
from importlib import resources

from django.db import transaction

from afterword.acts.diaries import import_history
from afterword.acts.seekers import begin_search, remove_search
from afterword.core import words
from afterword.core.diary import read_diary
from afterword.core.hours import local_day
from afterword.post.clock import SetClock
from afterword.records.access import sample_seeker
from afterword.records.models import Seeker

ITS_MONDAY = date(2026, 3, 9)
"""The day on which the sample's story stands; only whole weeks are added, so that weekdays stay what they are."""

WEEKEND_LOOKS_AHEAD = timedelta(days=2)
"""Its last line is of a Friday, so that on a weekend it may stand at the Monday to come."""

DAY = re.compile(r"\b20\d\d-\d\d-\d\d\b")


SAID_DAY = re.compile(r"\{(20\d\d-\d\d-\d\d)\}")
SENT = re.compile(r"^Date: (.+)$", re.MULTILINE)


def load_sample(*, now: datetime) -> Seeker:
    """The sample search as it stands this week; one that is there already is made anew.

    Its mail comes in by the road of every other mail: it is read, kept, and asks its questions.
    """
    # The reading of mail costs as much as the rest of a start, and waits for who wants the sample.
    from afterword.acts.giving import give_text
    from afterword.acts.proposals import proposing
    from afterword.acts.receiving import Look

    seeker = _begun(now)
    clock = SetClock(now)
    for mail in sample_mail(now=now):
        give_text(seeker, mail, sender="", subject="", look=Look(clock=clock, then=proposing(clock)))
    return seeker


@transaction.atomic
def _begun(now: datetime) -> Seeker:
    """The sample search as its diary tells it."""
    old = sample_seeker()
    if old is not None:
        remove_search(old)
    history = read_diary(sample_diary(now=now)).history
    person = history.seeker
    seeker = begin_search(
        name=person.name, address=person.address, zone=person.zone, country="GB", now=now, is_sample=True
    )
    import_history(seeker, history, now=now)
    return seeker


def sample_diary(*, now: datetime) -> str:
    """The sample's diary with its dates in this week and the weeks before."""
    text = resources.files("afterword.acts").joinpath("sample.diary").read_text(encoding="utf-8")
    return _moved(text, now)


def sample_mail(*, now: datetime) -> Iterator[str]:
    """The mails to the sample's person, with their days in this week and in words."""
    folder = resources.files("afterword.acts").joinpath("sample_mail")
    for file in sorted(folder.iterdir(), key=lambda one: one.name):
        if file.name.endswith(".eml"):
            yield _as_sent(_moved(file.read_text(encoding="utf-8"), now), now)


def _moved(text: str, now: datetime) -> str:
    today = local_day(now, "Europe/London") + WEEKEND_LOOKS_AHEAD
    weeks = (today - ITS_MONDAY) // timedelta(weeks=1)
    return DAY.sub(lambda found: (date.fromisoformat(found[0]) + timedelta(weeks=weeks)).isoformat(), text)


def _as_sent(mail: str, now: datetime) -> str:
    """A mail with the moment of its head and the days of its text as mails have them."""
    said = SAID_DAY.sub(lambda found: words.day(date.fromisoformat(found[1]), now=now), mail)
    return SENT.sub(
        lambda found: f"Date: {format_datetime(datetime.fromisoformat(found[1]).replace(tzinfo=UTC))}", said
    )
