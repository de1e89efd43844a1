"""What holds of every plan, whatever happened: it stays until it says, and the guard reads its answer from it."""

from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from afterword.core.guard import HANDOVER_TAKES, may_be_handed_over, may_leave
from afterword.core.history import Aside, History, SetAside
from afterword.core.plan import plan
from afterword.core.policy import CONSIDERATE, POLICIES
from afterword.core.steps import LETTERS
from afterword.core.verdicts import Blocked, Due, NotYet, Reason
from tests.strategies import histories

HOUR = timedelta(hours=1)
SEARCHES = histories(most_facts=8)
HABITS = st.sampled_from(sorted(POLICIES)).map(POLICIES.__getitem__)
PARTS = st.lists(st.floats(0, 1, exclude_max=True), min_size=2, max_size=4)
SLOW = settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much])


@st.composite
def moments(draw, history: History):
    """A moment at which something about this search may be open: near one of its facts, or weeks after it."""
    around = [fact.at for fact in history.facts] or [draw(st.just(one.opened_at)) for one in history.applications]
    first = draw(st.sampled_from(around)) if around else draw(st.nothing())
    return first + draw(st.sampled_from([0, 1, 5, 20, 26, 50, 75, 150, 250, 1200])) * HOUR


@st.composite
def searches(draw):
    """A search with something in it, and a moment in it."""
    history = draw(SEARCHES.filter(lambda history: history.facts or history.applications))
    return history, draw(moments(history))


@SLOW
@given(searches(), HABITS, PARTS)
def test_a_plan_holds_until_the_moment_that_it_names(search, policy, parts):
    history, now = search
    fresh = plan(history, policy=policy, now=now)
    until = fresh.changes_at or now + timedelta(days=1000)
    for part in parts:
        before = min(now + (until - now) * part, until - timedelta(microseconds=1))
        assert plan(history, policy=policy, now=before).steps == fresh.steps


@st.composite
def wishes(draw):
    """A search in which one of the steps of its plan was put aside."""
    history, now = draw(searches())
    steps = [one for one in plan(history, policy=CONSIDERATE, now=now).steps if isinstance(one.verdict, Due | NotYet)]
    assume(steps)
    step, how = draw(st.sampled_from(steps)), draw(st.sampled_from(Aside))
    until = now + draw(st.integers(1, 60 * 24)) * HOUR if how is Aside.SNOOZED else None
    wish = SetAside(at=now, application=step.application, key=step.key, how=how, until=until)
    return replace(history, facts=(*history.facts, wish)), now


@SLOW
@given(wishes(), PARTS)
def test_a_plan_with_a_wish_in_it_holds_as_long(search, parts):
    history, now = search
    fresh = plan(history, policy=CONSIDERATE, now=now)
    until = fresh.changes_at or now + timedelta(days=1000)
    for part in parts:
        before = min(now + (until - now) * part, until - timedelta(microseconds=1))
        assert plan(history, policy=CONSIDERATE, now=before).steps == fresh.steps


@SLOW
@given(wishes())
def test_a_wish_makes_nothing_due(search):
    history, now = search
    without = plan(replace(history, facts=history.facts[:-1]), policy=CONSIDERATE, now=now)
    for step in plan(history, policy=CONSIDERATE, now=now).steps:
        assert type(step.verdict) is not Due or type(without[step.key].verdict) is Due


@SLOW
@given(searches(), HABITS)
def test_a_plan_names_moments_that_lie_ahead_one_after_the_other(search, policy):
    history, now = search
    moments = [now]
    for _ in range(6):
        changes_at = plan(history, policy=policy, now=moments[-1]).changes_at
        if changes_at is None:
            break
        moments.append(changes_at)
    assert all(earlier < later for earlier, later in pairwise(moments))


@SLOW
@given(searches(), HABITS)
def test_guard_and_plan_give_one_answer(search, policy):
    history, now = search
    for step in plan(history, policy=policy, now=now).steps:
        answer = may_leave(step.key, history=history, policy=policy, now=now)
        assert answer == (step.leaving if step.kind in LETTERS else Blocked(Reason.NOT_IN_PLAN))


@SLOW
@given(searches(), HABITS)
def test_what_may_be_handed_over_may_leave_from_then_until_the_handover_is_over(search, policy):
    history, now = search
    for step in plan(history, policy=policy, now=now).steps:
        if type(may_be_handed_over(step.key, history=history, policy=policy, now=now)) is Due:
            assert type(step.leaving) is Due
            assert type(may_leave(step.key, history=history, policy=policy, now=now + HANDOVER_TAKES)) is Due


@SLOW
@given(searches(), HABITS)
def test_a_letter_leaves_only_when_its_rule_says_that_it_is_time(search, policy):
    history, now = search
    for step in plan(history, policy=policy, now=now).steps:
        assert (step.leaving is not None) == (step.kind in LETTERS)
        assert type(step.leaving) is not Due or type(step.verdict) is Due


@SLOW
@given(searches(), HABITS)
def test_each_step_has_a_key_of_its_own(search, policy):
    history, now = search
    keys = [step.key for step in plan(history, policy=policy, now=now).steps]
    assert len(keys) == len(set(keys))
