"""Weeks in a diary: how people write them, and what is refused with what was expected."""

from datetime import date
from textwrap import dedent

import pytest

from afterword.core.diary import DiaryErrors, read_diary, write_diary
from afterword.core.history import Counted, Did, Intention, LookedBack, WeekPlanned
from tests.diaries.telling import SEEKER

MONDAY = date(2026, 3, 9)


def facts(diary: str) -> tuple[object, ...]:
    return read_diary(SEEKER + dedent(diary)).history.facts


def test_a_week_needs_no_application():
    planned, did, looked_back = facts("""\
        2026-03-11 08:00  week
            do: write applications
            when: Tuesday
            times: 4 Applications
            do: "when: to rest"
        2026-03-12 10:00  did: rest
        2026-03-13 18:00  looked back: too much
        """)
    assert isinstance(planned, WeekPlanned)
    assert planned.week == MONDAY
    assert planned.intentions == (
        Intention(what="write applications", when="Tuesday", times=4, counts=Counted.APPLICATIONS),
        Intention(what="when: to rest"),
    )
    assert isinstance(did, Did)
    assert (did.what, did.times) == ("rest", 1)
    assert isinstance(looked_back, LookedBack)
    assert (looked_back.week, looked_back.words) == (MONDAY, "too much")


def test_it_is_written_in_the_same_words():
    text = SEEKER + dedent("""\

        2026-03-11 08:00  week 2026-03-09
            do: write applications
            where: the library
            times: 4 applications
        2026-03-12 10:00  did "rest" 2 times
        2026-03-13 18:00  looked-back 2026-03-09: too much
        """)
    assert write_diary(read_diary(text).history).split("\n\n")[1] == text.split("\n\n")[1]


@pytest.mark.parametrize(
    ("diary", "expected"),
    [
        ("2026-03-11 08:00  week soon\n", "expected a day of that week"),
        ("2026-03-11 08:00  week 2026-02-30\n", "there is no such day"),
        ("2026-03-11 08:00  week 2026-03-09: much\n", "stands in lines below"),
        ("2026-03-11 08:00  week\n    when: Tuesday\n", "expected first what is to be done"),
        ("2026-03-11 08:00  week\n    do: rest\n    times: often\n", "expected a number"),
        ("2026-03-11 08:00  week\n    do: rest\n    times: 4 letters\n", "one of applications, people, questions"),
        ("2026-03-11 08:00  week\n    why: rest\n", "expected one of do:, when:, where:, times:"),
        ("2026-03-11 08:00  did\n", "expected what was done"),
        ('2026-03-11 08:00  did "rest" often\n', "expected what was done"),
    ],
)
def test_what_cannot_be_read_is_refused_with_what_was_expected(diary, expected):
    with pytest.raises(DiaryErrors, match=expected):
        facts(diary)
