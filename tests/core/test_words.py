"""Every reason is said in whole words, for every step it may be about."""

from datetime import UTC, date, datetime, timedelta

import pytest

from afterword.core import words
from afterword.core.history import Application, Contact
from afterword.core.hours import Place
from afterword.core.steps import Step, StepKind
from afterword.core.verdicts import Blocked, Done, Due, Lapsed, NotYet, Reason

DAY = timedelta(days=1)
NOW = datetime(2026, 3, 10, 15, tzinfo=UTC)
LATER = datetime(2026, 3, 13, 4, tzinfo=UTC)
LUMEN = Application(
    id="lumen",
    role="Data engineer",
    employer="Lumen Labs",
    place=Place(zone="America/New_York", country="US"),
    opened_at=NOW,
)
DANA = Contact(id="dana", name="Dana Ruiz", added_at=NOW)


@pytest.mark.parametrize("reason", Reason, ids=lambda reason: reason.code)
@pytest.mark.parametrize("contact", [DANA, None], ids=["Dana", "nobody"])
@pytest.mark.parametrize(("day", "what"), [(date(2026, 3, 13), "references"), (None, "")], ids=["told", "untold"])
def test_no_sentence_has_a_hole(reason, contact, day, what):
    verdicts = (Due(reason, NOW), Due(reason, NOW, LATER, LATER), NotYet(reason, LATER), Blocked(reason),
                Blocked(reason, LATER), Done(reason, NOW), Lapsed(reason, NOW))  # fmt: skip
    for kind in StepKind:
        step = Step(key="k", kind=kind, application="lumen", verdict=verdicts[0], what=what, day=day, count=2)
        for verdict in verdicts:
            said = words.sentence(verdict, step, LUMEN, contact, now=NOW)
            assert not {"{", "}"} & set(said)
            assert "None" not in said
            assert said[0].isupper()
            assert said[-1] == "."


def test_a_moment_is_said_where_the_employer_is():
    assert words.moment(datetime(2026, 3, 17, 12, 30, tzinfo=UTC), LUMEN.place, now=NOW) == (
        "Tuesday 17 March, 8:30 in New York"
    )


def test_another_year_is_said():
    assert words.day(date(2027, 1, 4), now=NOW) == "Monday 4 January 2027"


def test_a_time_that_ends_at_midnight_ends_on_the_day_before():
    assert words.last_day(LATER, LUMEN.place, now=NOW) == "Thursday 12 March"


@pytest.mark.parametrize(
    ("at", "said"),
    [
        (datetime(2026, 3, 10, 20, tzinfo=UTC), "today"),
        (datetime(2026, 3, 11, 4, tzinfo=UTC), "today"),
        (datetime(2026, 3, 11, 13, tzinfo=UTC), "tomorrow"),
        (datetime(2026, 3, 13, 13, tzinfo=UTC), "Friday, in 3 business days"),
        (datetime(2026, 3, 14, 4, tzinfo=UTC), "Friday, in 3 business days"),
        (datetime(2026, 3, 14, 13, tzinfo=UTC), "Saturday, in 4 days"),
        (datetime(2026, 3, 16, 13, tzinfo=UTC), "Monday, in 4 business days"),
        (datetime(2026, 3, 24, 13, tzinfo=UTC), "Tuesday 24 March, in 10 business days"),
        (datetime(2026, 5, 24, 13, tzinfo=UTC), ""),
        (datetime(2026, 3, 9, 13, tzinfo=UTC), ""),
    ],
)
def test_a_near_moment_is_said_by_how_far_off_it_is(at, said):
    assert words.near(at, LUMEN.place, now=NOW) == said


def test_business_days_leave_out_the_holidays_of_the_employer():
    christmas = datetime(2026, 12, 22, 15, tzinfo=UTC)
    tuesday = datetime(2026, 12, 29, 15, tzinfo=UTC)
    assert words.near(tuesday, LUMEN.place, now=christmas) == "Tuesday 29 December, in 4 business days"
    assert words.near(tuesday - 4 * DAY, LUMEN.place, now=christmas) == "Friday, in 3 days"


def test_what_comes_after_the_weekend_is_the_next_business_day():
    friday = datetime(2026, 3, 13, 15, tzinfo=UTC)
    assert words.near(friday + 3 * DAY, LUMEN.place, now=friday) == "Monday, the next business day"
