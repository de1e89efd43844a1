"""A sample search, to try the program with: a diary whose dates are moved to the present."""

import re
from datetime import date, datetime, timedelta
from importlib import resources

from django.db import transaction

from afterword.acts.diaries import import_history
from afterword.acts.seekers import begin_search, remove_search
from afterword.core.diary import read_diary
from afterword.core.hours import local_day
from afterword.records.access import sample_seeker
from afterword.records.models import Seeker

ITS_MONDAY = date(2026, 3, 9)
"""The day on which the sample's story stands; only whole weeks are added, so that weekdays stay what they are."""

WEEKEND_LOOKS_AHEAD = timedelta(days=2)
"""Its last line is of a Friday, so that on a weekend it may stand at the Monday to come."""

DAY = re.compile(r"\b20\d\d-\d\d-\d\d\b")


@transaction.atomic
def load_sample(*, now: datetime) -> Seeker:
    """The sample search as it stands this week; one that is there already is made anew."""
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
    today = local_day(now, "Europe/London") + WEEKEND_LOOKS_AHEAD
    weeks = (today - ITS_MONDAY) // timedelta(weeks=1)
    text = resources.files("afterword.acts").joinpath("sample.diary").read_text(encoding="utf-8")
    return DAY.sub(lambda found: (date.fromisoformat(found[0]) + timedelta(weeks=weeks)).isoformat(), text)
