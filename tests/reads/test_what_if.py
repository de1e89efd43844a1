"""What other habits would change, told with the steps of a real search."""

import pytest

from afterword.acts.debriefs import Answers
from afterword.acts.habits import choose_for_application, keep_policy
from afterword.core.habits import with_changes
from afterword.core.policy import CONSIDERATE, PROMPT, RESERVED, UnknownPolicy
from afterword.reads.what_if import what_would_change, what_would_change_here
from afterword.records.models import Entry

THANKS, NEWS, CLOSING = "Thank Dana Ruiz", "Ask Dana Ruiz for news", "Put it away"


@pytest.fixture
def waits(office):
    """Dana asked for time until Friday the 13th; it is the afternoon before anybody may thank her."""
    office.interviewed(answers=Answers(hear_back="by the end of next week"))
    return office


def moves(office, policy, **more):
    return {move.title: move for move in what_would_change(office.seeker, policy, now=office.now, **more)}


def test_the_same_habits_move_nothing(waits):
    assert moves(waits, CONSIDERATE) == {}


def test_a_step_moves_from_one_moment_to_another(waits):
    thanks = moves(waits, PROMPT)[THANKS]
    assert (thanks.before, thanks.after) == (
        "from Friday 6 March, 8:30 in London",
        "from Thursday 5 March, 18:00 in London",
    )
    assert thanks.employer == "Lumen Labs"


def test_the_day_behind_a_quiet_window_moves_although_the_window_stays(waits):
    news = moves(waits, RESERVED)[NEWS]
    assert (news.before, news.after) == (
        "from Tuesday 17 March, 8:30 in London",
        "from Friday 20 March, 8:30 in London",
    )
    assert news.why_before == news.why_after


def test_each_side_of_a_move_has_its_sentence(waits):
    closing = moves(waits, RESERVED)[CLOSING]
    assert closing.why_before == "Silence from Lumen Labs says little before Monday 27 April."
    assert closing.why_after == "Silence from Lumen Labs says little before Tuesday 12 May."
    assert closing.after == "from Tuesday 12 May"


def test_a_step_that_would_be_given_up_says_so(waits):
    waits.at("2026-03-17 09:00")
    never = with_changes(CONSIDERATE, name="silent", changes={"follow_up_cap": "0"})
    assert moves(waits, never)[NEWS].after == "must wait"
    assert moves(waits, never)[NEWS].before == "due now"


def test_an_application_with_habits_of_its_own_stays_where_it_is(waits):
    choose_for_application(waits.lumen.application, name="prompt", now=waits.now)
    assert moves(waits, RESERVED) == {}


def test_changing_own_habits_moves_what_goes_by_them(waits):
    keep_policy(waits.seeker, name="patient", base="considerate", changes={}, now=waits.now)
    choose_for_application(waits.lumen.application, name="patient", now=waits.now)
    slower = with_changes(CONSIDERATE, name="patient", changes={"grace": "5"})
    assert moves(waits, slower, everywhere=False)[NEWS].after == "from Friday 20 March, 8:30 in London"


def test_own_habits_that_nothing_goes_by_move_nothing(waits):
    slower = with_changes(CONSIDERATE, name="patient", changes={"grace": "5"})
    assert moves(waits, slower, everywhere=False) == {}


def test_one_application_is_tried_with_other_habits(waits):
    here = what_would_change_here(waits.lumen.application, "reserved", now=waits.now)
    assert NEWS in {move.title for move in here}
    with pytest.raises(UnknownPolicy):
        what_would_change_here(waits.lumen.application, "nobody", now=waits.now)


def test_looking_writes_nothing(waits):
    before = Entry.objects.count()
    moves(waits, RESERVED)
    assert Entry.objects.count() == before
