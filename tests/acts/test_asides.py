"""Putting steps aside: the plan keeps them out of the way, the outbox lets no letter of theirs leave."""

from datetime import timedelta

import pytest

from afterword.acts.asides import NoSuchStep, NothingPutAside, SnoozeNotAhead, set_aside, take_up_again
from afterword.acts.diaries import import_history
from afterword.acts.letters import approve_letter
from afterword.acts.undoing import undo
from afterword.core.diary import read_diary
from afterword.core.history import Aside
from afterword.core.plan import plan
from afterword.core.verdicts import Blocked, Due, Reason
from afterword.reads.diaries import whole_diary
from afterword.records.history import history_of, policy_of
from afterword.records.models import Entry
from tests.acts.cast import FOR_DANA, FOR_ELI, MORNING, search_of


def verdict(office, key=FOR_DANA):
    fresh = plan(history_of(office.seeker), policy=policy_of(office.seeker), now=office.now)
    return fresh[key].verdict


@pytest.fixture
def morning(office):
    """The morning after Ada met Dana and Eli."""
    office.interviewed(office.lumen.dana, office.lumen.eli)
    office.at(MORNING)
    return office


def aside(office, how, key=FOR_DANA, **more):
    return set_aside(office.lumen.application, key=key, how=how, now=office.now, **more)


def test_an_approved_letter_waits_until_its_step_comes_back(morning):
    approve_letter(morning.letter(FOR_DANA), now=morning.now)
    aside(morning, Aside.SNOOZED, until=morning.now + timedelta(hours=4))
    morning.later(hours=3)
    morning.worker.tick()
    assert morning.taken() == []
    morning.later(hours=1)
    morning.worker.tick()
    assert morning.taken() == [FOR_DANA]


def test_an_approved_letter_does_not_leave_once_its_step_was_left_out(morning):
    approve_letter(morning.letter(FOR_DANA), now=morning.now)
    aside(morning, Aside.SKIPPED)
    morning.later(hours=4)
    morning.worker.tick()
    assert morning.taken() == []


def test_a_kind_that_was_retired_concerns_everybody_there(morning):
    aside(morning, Aside.RETIRED)
    assert verdict(morning, FOR_ELI) == Blocked(Reason.YOU_RETIRED)


def test_a_wish_is_undone_by_its_act(morning):
    undo(morning.seeker, aside(morning, Aside.SKIPPED), now=morning.later(minutes=1))
    assert isinstance(verdict(morning), Due)


def test_taking_up_again_ends_every_wish_about_a_step(morning):
    aside(morning, Aside.RETIRED, key=FOR_ELI)
    aside(morning, Aside.SKIPPED)
    take_up_again(morning.lumen.application, key=FOR_DANA, now=morning.later(minutes=1))
    assert isinstance(verdict(morning), Due)
    assert isinstance(verdict(morning, FOR_ELI), Due)


def test_taking_up_again_leaves_other_wishes_alone(morning):
    aside(morning, Aside.SKIPPED, key=FOR_ELI)
    aside(morning, Aside.SKIPPED)
    take_up_again(morning.lumen.application, key=FOR_DANA, now=morning.later(minutes=1))
    assert verdict(morning, FOR_ELI) == Blocked(Reason.YOU_SKIPPED)


def test_what_is_not_put_aside_cannot_be_taken_up(morning):
    with pytest.raises(NothingPutAside, match="not put aside"):
        take_up_again(morning.lumen.application, key=FOR_DANA, now=morning.now)


@pytest.mark.parametrize("until", [None, timedelta(0), timedelta(minutes=-1)])
def test_putting_off_needs_a_moment_to_come(morning, until):
    with pytest.raises(SnoozeNotAhead):
        aside(morning, Aside.SNOOZED, until=until if until is None else morning.now + until)
    assert not Entry.objects.filter(kind="aside").exists()


def test_only_what_is_in_the_plan_can_be_put_aside(morning):
    with pytest.raises(NoSuchStep, match="no step 'thank-you:nobody'"):
        aside(morning, Aside.SKIPPED, key="thank-you:nobody")


def test_wishes_go_through_the_diary_without_loss(morning):
    aside(morning, Aside.SNOOZED, until=morning.now + timedelta(days=1), words='she is "away"')
    aside(morning, Aside.RETIRED, key=FOR_ELI)
    text = whole_diary(morning.seeker)
    again = search_of("Ben", now=morning.now)
    import_history(again, read_diary(text).history, now=morning.now)
    assert whole_diary(again).splitlines()[1:] == text.splitlines()[1:]
