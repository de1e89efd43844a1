"""A week: planned in one's own words, counted from what happened, carried over."""

from datetime import UTC, date, datetime
from textwrap import dedent

import pytest

from afterword.core.diary import read_diary
from afterword.core.history import History, counting
from afterword.core.momentum import (
    Week,
    is_time_to_look_back,
    monday_of,
    plan_before,
    this_week,
    week,
)
from tests.diaries.telling import CAST, SEEKER

MONDAY = date(2026, 3, 9)
LATER = datetime(2026, 4, 1, tzinfo=UTC)
PLAN = """\
    2026-03-09 07:30  week
        do: write applications
        when: Tuesday and Thursday, after breakfast
        where: the library
        times: 4 applications
        do: ask people
        times: 3 people
        do: practise
        times: 5 questions
        do: go to the meet-up
    """


def told(entries: str) -> History:
    return read_diary(SEEKER + CAST + dedent(PLAN) + dedent(entries)).history


def the_week(entries: str, monday: date = MONDAY) -> Week:
    history = told(entries)
    facts = tuple(counting(history.facts, now=LATER))
    return week(facts, history.applications, monday=monday, zone=history.seeker.zone)


def done(entries: str) -> list[int]:
    return [one.done for one in the_week(entries).progress]


def test_a_plan_is_kept_in_ones_own_words():
    first = the_week("").progress[0].intention
    assert (first.what, first.when, first.where, first.times) == (
        "write applications", "Tuesday and Thursday, after breakfast", "the library", 4,
    )  # fmt: skip


def test_what_happened_in_the_week_is_counted_and_nothing_else():
    assert done("""\
        2026-03-08 23:00  application acme "Cook" at "Acme" in GB
        2026-03-09 00:00  application brio "Cook" at "Brio" in GB
        2026-03-15 23:59  application cora "Cook" at "Cora" in GB
        2026-03-16 00:00  application duma "Cook" at "Duma" in GB
        2026-03-10 00:00  lead elm "Cook" at "Elm" in GB
        2026-03-01 00:00  lead fir "Cook" at "Fir" in GB
        2026-03-15 10:00  applied at fir
        2026-03-10 10:00  practised "Why us?" 3 of 4
        2026-03-11 10:00  practised "why us" 4 of 4
        2026-03-12 10:00  practised "Who are you?" 1 of 4
        """) == [3, 0, 2, 0]


def test_a_person_counts_once_however_often_they_were_written_to():
    _, people, _, _ = done("""\
        2026-03-10 10:00  sent thank-you to dana
        2026-03-11 10:00  called dana
        2026-03-11 11:00  called eli
        """)
    assert people == 2


def test_what_was_taken_back_does_not_count():
    _, _, questions, _ = done("""\
        2026-03-10 10:00  practised "Why us?" 3 of 4
        2026-03-10 10:05  undo practised "Why us?" 3 of 4
        """)
    assert questions == 0


def test_some_things_are_counted_by_hand():
    *_, by_hand = done("""\
        2026-03-10 10:00  did Go to the  meet-up
        2026-03-12 10:00  did "go to the meet-up" 2 times
        2026-03-12 11:00  did "something else"
        """)
    assert by_hand == 3


def test_the_latest_plan_of_a_week_counts_and_an_empty_one_takes_it_away():
    assert the_week("2026-03-10 10:00  week\n    do: rest\n").progress[0].intention.what == "rest"
    assert not the_week("2026-03-10 10:00  week 2026-03-15\n").is_planned


@pytest.mark.parametrize(
    ("entries", "carried"),
    [
        ("", "write applications"),
        ("2026-03-16 08:00  week\n    do: rest\n", "rest"),
        ("2026-03-16 08:00  week\n", "write applications"),
        ("2026-03-16 08:00  week 2026-04-06\n    do: travel\n", "write applications"),
    ],
)
def test_the_last_plan_with_anything_in_it_is_carried_over(entries, carried):
    before = plan_before(told(entries).facts, monday=date(2026, 3, 23))
    assert before.intentions[0].what == carried


def test_without_an_earlier_plan_nothing_is_carried_over():
    assert plan_before(told("").facts, monday=MONDAY) is None


def test_the_latest_word_on_a_week_counts():
    looked_back = the_week("""\
        2026-03-13 17:00  looked-back: too much
        2026-03-15 17:00  looked-back 2026-03-09: the mornings worked
        """).looked_back
    assert looked_back == "the mornings worked"


def test_a_week_is_the_seekers_own():
    sunday_evening = datetime(2026, 3, 15, 23, 30, tzinfo=UTC)
    assert this_week(sunday_evening, "Europe/London") == MONDAY
    assert this_week(sunday_evening, "Asia/Tokyo") == date(2026, 3, 16)
    assert monday_of(date(2026, 3, 15)) == MONDAY


def test_one_looks_back_from_friday_on():
    assert not is_time_to_look_back(MONDAY, datetime(2026, 3, 12, 23, 59, tzinfo=UTC), "UTC")
    assert is_time_to_look_back(MONDAY, datetime(2026, 3, 13, 0, 0, tzinfo=UTC), "UTC")
