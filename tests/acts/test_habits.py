"""Habits of one's own: kept under a name, given to one application, forgotten when nothing goes by them."""

import pytest

from afterword.acts.diaries import AlreadyThere, import_history
from afterword.acts.habits import NameTaken, StillInUse, choose_for_application, forget_policy, keep_policy
from afterword.acts.seekers import choose_policy
from afterword.core.diary import read_diary
from afterword.core.habits import ValueRefused
from afterword.core.plan import plan
from afterword.core.policy import POLICIES, UnknownPolicy
from afterword.core.verdicts import Due
from afterword.reads.diaries import whole_diary
from afterword.records.history import history_of, policy_of
from afterword.records.models import Application, OwnPolicy
from tests.acts.cast import FOR_DANA, search_of

PATIENT = {"thank_you_opens": "2 business days", "thank_you_best_by": "3 business days"}
BY_MONDAY = "2026-03-06 12:00"


def keep(office, changes=PATIENT, name="patient", base="considerate"):
    return keep_policy(office.seeker, name=name, base=base, changes=changes, now=office.now)


def verdict(office):
    return plan(history_of(office.seeker), policy=policy_of(office.seeker), now=office.now)[FOR_DANA].verdict


@pytest.fixture
def friday(office):
    """Friday noon after Ada met Dana: by the usual habits it is time to thank her."""
    office.interviewed()
    office.at(BY_MONDAY)
    return office


def test_own_habits_move_the_steps_once_they_are_chosen(friday):
    keep(friday)
    assert isinstance(verdict(friday), Due)
    choose_policy(friday.seeker, name="patient", now=friday.now)
    friday.seeker.refresh_from_db()
    assert not isinstance(verdict(friday), Due)


def test_habits_that_change_are_planned_by_at_once(friday):
    keep(friday)
    choose_for_application(friday.lumen.application, name="patient", now=friday.now)
    keep(friday, {"thank_you_opens": "1 business days"})
    before = Application.objects.get().next_due_at
    keep(friday)
    assert Application.objects.get().next_due_at > before


def test_one_application_goes_by_habits_of_its_own(friday):
    keep(friday)
    choose_for_application(friday.lumen.application, name="patient", now=friday.now)
    assert not isinstance(verdict(friday), Due)
    choose_for_application(friday.lumen.application, name="", now=friday.now)
    assert isinstance(verdict(friday), Due)


@pytest.mark.parametrize("name", [*POLICIES, "", "   "])
def test_the_names_of_the_program_stay_its_own(friday, name):
    with pytest.raises(NameTaken):
        keep(friday, name=name)


def test_values_out_of_range_are_refused_and_nothing_is_kept(friday):
    with pytest.raises(ValueRefused, match="choose from 0 to 15"):
        keep(friday, {"grace": "16"})
    assert not OwnPolicy.objects.exists()


def test_an_unknown_base_or_name_is_refused(friday):
    with pytest.raises(UnknownPolicy):
        keep(friday, base="nobody")
    with pytest.raises(UnknownPolicy):
        choose_for_application(friday.lumen.application, name="patient", now=friday.now)
    assert Application.objects.get().policy == ""


def test_habits_that_an_application_goes_by_are_not_forgotten(friday):
    keep(friday)
    choose_for_application(friday.lumen.application, name="patient", now=friday.now)
    with pytest.raises(StillInUse):
        forget_policy(friday.seeker, name="patient")
    choose_for_application(friday.lumen.application, name="", now=friday.now)
    forget_policy(friday.seeker, name="patient")
    assert not OwnPolicy.objects.exists()


def test_cleo_cannot_go_by_adas_habits(friday):
    keep(friday)
    cleo = search_of("Cleo", now=friday.now)
    with pytest.raises(UnknownPolicy):
        choose_policy(cleo, name="patient", now=friday.now)


OWN_HABITS = """\
seeker "Ada Okafor" <ada@example.org> in Europe/London
policy steady from considerate: grace 3 business days
policy calm at lumen from reserved: grace 4 business days

2026-03-02  application lumen "Data engineer" at "Lumen Labs" in US
"""


def test_habits_go_through_the_diary_without_loss(friday):
    ben = search_of("Ben", now=friday.now)
    told = read_diary(OWN_HABITS)
    import_history(ben, told.history, policy=told.policy, now=friday.now)
    ben.refresh_from_db()
    again = read_diary(whole_diary(ben))
    assert (again.policy, again.history.policies) == (told.policy, told.history.policies)


def test_a_diary_read_into_a_search_that_goes_on_leaves_its_habits(friday):
    told = read_diary(OWN_HABITS.replace("lumen", "brio"))
    import_history(friday.seeker, told.history, policy=told.policy, now=friday.now)
    friday.seeker.refresh_from_db()
    assert (friday.seeker.policy, Application.objects.get(key="brio").policy) == ("considerate", "calm")


def test_a_diary_never_changes_habits_that_have_its_names(friday):
    keep_policy(friday.seeker, name="calm", base="reserved", changes={"grace": "9 business days"}, now=friday.now)
    told = read_diary(OWN_HABITS.replace("lumen", "brio"))
    with pytest.raises(AlreadyThere, match="calm"):
        import_history(friday.seeker, told.history, now=friday.now)
    assert not Application.objects.filter(key="brio").exists()
