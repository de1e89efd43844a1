"""What waits of one's own teach: more of them, longer ones, none at all."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.forecast.belief import TICKS, Wait, belief, tally
from afterword.core.forecast.numbers import PRIORS, WaitKind
from afterword.core.forecast.outlook import outlook

APPLIED = WaitKind.APPLIED
QUICK = tuple(Wait(days, days + 1) for days in (1, 1, 2, 2, 3, 3, 4, 5))
SLOW = tuple(Wait(days, days + 1) for days in (20, 24, 28, 30, 33, 41, 45, 50))

waits = st.lists(
    st.builds(
        lambda least, more: Wait(least, None if more is None else least + more),
        st.integers(0, 900),
        st.none() | st.integers(1, 30),
    ),
    max_size=60,
)


def ahead(waits=(), length=0.0, kind=APPLIED, *, is_new=True):
    return outlook(kind, tally(waits)).after(length, is_new=is_new)


def median(waits=()):
    (middle,) = ahead(waits).quantiles([0.5])
    return middle


def test_quick_answers_let_one_expect_quick_ones_and_slow_ones_slow_ones():
    assert median(QUICK) < 4 < median() < 20 < median(SLOW)


def test_silences_make_an_answer_less_likely():
    assert ahead([Wait(200)] * 12).answer().value < ahead().answer().value < ahead(QUICK).answer().value


def test_a_silence_that_has_just_begun_teaches_nothing():
    assert ahead([Wait(0)] * 5).answer().value == pytest.approx(ahead().answer().value, abs=0.02)


def test_more_waits_make_the_range_of_a_chance_narrower():
    few, many = ahead(QUICK[:3]).chance(7), ahead(QUICK * 5).chance(7)
    assert many.most - many.least < few.most - few.least


def test_a_longer_silence_makes_an_answer_less_likely():
    chances = [ahead(QUICK, length).answer().value for length in (0, 3, 10, 40, 200)]
    assert all(after < before for before, after in pairwise(chances))


def test_a_silence_that_is_counted_already_does_not_count_twice():
    alone = ahead([Wait(30)], 30.0, is_new=False).answer().value
    assert ahead([], 30.0).answer().value == pytest.approx(alone, abs=0.03)
    assert alone > ahead([Wait(30)], 30.0).answer().value


def test_a_belief_finds_the_habits_that_made_its_waits():
    """Sixty answers about a middle of ten days, and thirty that never came."""
    answers = [Wait(days, days + 1) for days in (4, 6, 8, 9, 10, 10, 11, 13, 16, 22)] * 6
    found = ahead([*answers, *[Wait(300)] * 30])
    assert 8 < median([*answers, *[Wait(300)] * 30]) < 13
    assert 0.5 < found.answer().least < 0.66 < found.answer().most < 0.8


@given(waits, st.sampled_from(WaitKind), st.floats(0, 900))
def test_whatever_happened_a_forecast_is_one(happened, kind, length):
    seen = outlook(kind, tally(happened)).after(length)
    chances = [seen.mean(max(length, tick)) for tick in TICKS]
    assert all(before <= after + 1e-9 for before, after in pairwise(chances))
    assert 0 <= chances[0] <= chances[-1] <= seen.answer().value + 1e-9 <= 1 + 2e-9
    for chance in (seen.answer(), seen.chance(length + 14)):
        assert 0 <= chance.least <= chance.most <= 1 + 1e-9
    least, middle, most = seen.quantiles((0.1, 0.5, 0.9))
    assert length <= least + 0.03
    assert least <= middle <= most


def test_the_weights_of_a_belief_sum_to_one():
    assert sum(point.weight for point in belief(APPLIED, tally(QUICK)).points) == pytest.approx(1)


def test_the_published_numbers_are_what_a_forecast_begins_with():
    for kind, prior in PRIORS.items():
        (middle,) = ahead(kind=kind).quantiles([0.5])
        assert middle == pytest.approx(prior.median, rel=0.25)
        assert ahead(kind=kind).answer().value == pytest.approx(1 - prior.none, abs=0.05)


def test_a_thousand_silences_of_one_kind_are_weighed_once():
    belief.cache_clear()
    outlook.cache_clear()
    counted = tally([*QUICK, *(Wait(days % 90) for days in range(1000))])
    for length in range(1000):
        outlook(APPLIED, counted).after(float(length % 90))
    assert belief.cache_info().misses == 1
