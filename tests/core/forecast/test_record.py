"""What of a search is a wait, and which silences last."""

from textwrap import dedent

import pytest

from afterword.core.diary import read_diary
from afterword.core.forecast import WaitKind, forecasts
from afterword.core.forecast.record import silences
from afterword.core.history import stories

HEAD = """
seeker "Ada Okafor" <ada@example.org> in Europe/London
2026-03-02  application lumen "Data engineer" at "Lumen Labs" in {country}
2026-03-02  contact dana "Dana Ruiz" <dana@lumen.example> at lumen
"""


@pytest.fixture
def read(request):
    """The diary in a test's docstring."""
    country = getattr(request, "param", "GB, Europe/London")
    return read_diary(HEAD.format(country=country).lstrip() + dedent(request.function.__doc__))


@pytest.fixture
def waited(read):
    return list(silences(stories(read.history, now=read.now), now=read.now))


@pytest.fixture
def foreseen(read):
    return forecasts(read.history, now=read.now)


def told(waited):
    return [(str(one.kind), round(one.days), bool(one.heard_at), one.is_open) for one in waited]


def test_an_application_without_a_word_is_a_silence(waited):
    """
    2026-03-12  now
    """
    assert told(waited) == [("applied", 10, False, True)]


def test_their_first_word_ends_it_and_the_next_silence_begins(waited):
    """
    2026-03-09 12:00  reply from dana
    2026-03-12 12:00  now
    """
    assert told(waited) == [("applied", 8, True, False), ("met", 3, False, True)]


def test_a_no_is_an_answer_and_no_silence_follows(waited):
    """
    2026-03-09 12:00  reply from dana: rejection
    2026-03-30 12:00  now
    """
    assert told(waited) == [("applied", 8, True, False)]


def test_what_was_said_in_a_conversation_does_not_end_the_silence_after_it(waited):
    """
    2026-03-09 10:00-11:00  interview lumen-1 with dana
    2026-03-09 12:00        debrief lumen-1
        hear back: 2026-03-20
    2026-03-13 12:00        now
    """
    assert [one.kind for one in waited] == [WaitKind.APPLIED, WaitKind.NAMED]
    assert str(waited[-1].named_on) == "2026-03-20"
    assert waited[-1].is_open


def test_a_conversation_alone_says_only_that_they_had_answered_by_then(waited):
    """
    2026-03-09 10:00-11:00  interview lumen-1 with dana
    2026-03-13 12:00        now
    """
    assert waited[0].wait == (0.0, 8.0)


def test_a_conversation_that_they_had_invited_to_is_no_wait_of_its_own(waited):
    """
    2026-03-05 12:00        reply from dana: invitation
    2026-03-09 10:00-11:00  interview lumen-1 with dana
    2026-03-13 12:00        now
    """
    assert told(waited) == [("applied", 4, True, False), ("met", 4, False, True)]


def test_a_named_day_holds_although_they_say_something_before_it(waited):
    """
    2026-03-09 10:00-11:00  interview lumen-1 with dana
    2026-03-09 12:00        debrief lumen-1
        hear back: 2026-03-20
    2026-03-11 11:00        called dana
    2026-03-13 12:00        now
    """
    assert (waited[-1].kind, str(waited[-1].named_on)) == (WaitKind.NAMED, "2026-03-20")
    assert waited[-1].days == pytest.approx(2, abs=0.1)


def test_a_day_that_they_let_pass_before_their_word_is_spent(waited):
    """
    2026-03-09 10:00-11:00  interview lumen-1 with dana
    2026-03-09 12:00        debrief lumen-1
        hear back: 2026-03-12
    2026-03-16 11:00        reply from dana
    2026-03-20 12:00        now
    """
    assert told(waited)[-1] == ("met", 4, False, True)


def test_a_wait_is_measured_in_the_time_that_they_named(waited):
    """
    2026-03-09 00:00  told at lumen: by 2026-03-18
    2026-03-29 12:00  now
    """
    named = waited[-1]
    assert named.unit == pytest.approx(10, abs=0.1)
    assert named.wait.least == pytest.approx(2, abs=0.1)


def test_a_search_that_was_left_is_watched_until_then(waited):
    """
    2026-03-12 00:00  withdrew lumen
    2026-04-20 12:00  now
    """
    assert told(waited) == [("applied", 10, False, False)]


def test_nobody_is_silent_while_a_conversation_is_booked(waited):
    """
    2026-03-09 12:00        reply from dana: invitation
    2026-03-20 10:00-11:00  interview lumen-1 with dana
    2026-03-12 12:00        now
    """
    assert not any(one.is_open for one in waited)


def test_an_offer_is_for_us_to_answer(waited):
    """
    2026-03-09 12:00  reply from dana: offer written
    2026-03-12 12:00  now
    """
    assert not any(one.is_open for one in waited)


@pytest.mark.parametrize("read", ["FR, Europe/Paris", "IN, Asia/Kolkata"], indirect=True)
def test_a_country_where_interviewing_takes_longer_is_waited_for_longer(foreseen, read):
    """
    2026-03-09 10:00-11:00  interview lumen-1 with dana
    2026-03-13 12:00        now
    """
    (half,) = foreseen["lumen"].days(0.5, from_start=True)
    assert (half > 15) == (read.history.applications[0].place.country == "FR")


def test_a_named_day_counts_most(foreseen):
    """
    2026-03-09 10:00-11:00  interview lumen-1 with dana
    2026-03-09 12:00        debrief lumen-1
        hear back: 2026-04-30
    2026-03-13 12:00        now
    """
    assert foreseen["lumen"].by(14).value < 0.2
    assert foreseen["lumen"].answer.value > 0.8
    first, last = map(foreseen["lumen"].day, foreseen["lumen"].between(0.5))
    assert first.isoformat() < "2026-04-30" < last.isoformat()


def test_an_application_in_the_future_is_no_silence(foreseen):
    """
    2026-03-01 12:00  now
    """
    assert foreseen == {}
