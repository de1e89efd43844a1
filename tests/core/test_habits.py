from datetime import time

import pytest

from afterword.core.habits import ValueRefused, changes_between, with_changes
from afterword.core.hours import BusinessDays, Hours, OfficeHours
from afterword.core.policy import CONSIDERATE, FIELDS, POLICIES, PROMPT, Policy


def test_a_habit_can_be_changed_as_people_say_it():
    mine = with_changes(CONSIDERATE, name="mine", changes={"grace": "3", "thank_you_opens": "2 hours"})
    assert (mine.grace, mine.thank_you_opens) == (BusinessDays(3), Hours(2))


def test_the_hours_in_which_letters_leave_can_be_changed():
    mine = with_changes(CONSIDERATE, name="mine", changes={"hours": "9:00 to 16:45"})
    assert mine.hours == OfficeHours(opens=time(9), closes=time(16, 45))


@pytest.mark.parametrize(
    ("field", "words", "says"),
    [
        ("grace", "16", "choose from 0 to 15"),
        ("grace", "2 hours", "counted in business days"),
        ("grace", "soon", "no amount"),
        ("grace", "-1", "no amount"),
        ("follow_up_cap", "4", "choose from 0 to 3"),
        ("silence_is_a_no", "2", "too few"),
        ("hours", "17:00-9:00", "8:30-17:30"),
        ("hours", "25:00-26:00", "8:30-17:30"),
        ("thank_you_opens", "9 business days", "in this order"),
        ("rejection_lapses", "1 business day", "put the two in this order"),
        ("courage", "1", "no habit"),
    ],
)
def test_a_value_out_of_its_range_is_refused_with_what_it_may_be(field: str, words: str, says: str):
    with pytest.raises(ValueRefused, match=says):
        with_changes(CONSIDERATE, name="mine", changes={field: words})


@pytest.mark.parametrize("other", POLICIES.values(), ids=str)
def test_what_differs_between_two_policies_makes_the_one_of_the_other(other: Policy):
    changes = changes_between(CONSIDERATE, other)
    assert with_changes(CONSIDERATE, name=other.name, changes=changes) == other


def test_every_number_of_every_policy_is_explained_and_within_its_own_range():
    named = {field.name for field in FIELDS}
    assert named == set(Policy.__slots__) - {"name"}
    for policy in POLICIES.values():
        for field in FIELDS:
            value = getattr(policy, field.name)
            if not isinstance(value, OfficeHours):
                assert field.least <= getattr(value, "n", value) <= field.most


def test_prompt_says_what_the_design_says():
    assert (PROMPT.thank_you_opens, PROMPT.thank_you_best_by) == (Hours(2), Hours(24))
