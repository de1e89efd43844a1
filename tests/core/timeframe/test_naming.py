"""Every day a text names, whatever it is about."""

from datetime import UTC, date, datetime

import pytest

from afterword.core.hours import NaiveTime
from afterword.core.timeframe.naming import days_named

MONDAY = datetime(2026, 3, 2, 15, tzinfo=UTC)


def named(text, country="US", zone="America/New_York"):
    return [day.day for day in days_named(text, MONDAY, country, zone)]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Your interview is on Saturday.", [date(2026, 3, 7)]),
        ("From Tuesday, March 10 on I am back.", [date(2026, 3, 10)]),
        ("Send it by Friday, or call on 9 March.", [date(2026, 3, 6), date(2026, 3, 9)]),
        ("Nothing here.", []),
        ("We met two weeks ago.", []),
    ],
)
def test_days_stay_where_they_were_named(text, days):
    assert named(text) == days


def test_a_day_stands_where_it_says():
    text = "Come on Thursday at ten."
    (day,) = days_named(text, MONDAY, "US", "America/New_York")
    assert text[day.start : day.end].endswith("Thursday")


def test_a_moment_without_a_zone_is_refused():
    with pytest.raises(NaiveTime):
        days_named("Friday", datetime(2026, 3, 2), "US", "America/New_York")
