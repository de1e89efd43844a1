from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from afterword.core.diary import read_diary
from afterword.core.guard import may_i, may_leave
from afterword.core.history import Aside, History, LetterKind, LetterSent, SetAside, Undone
from afterword.core.plan import plan
from afterword.core.policy import CONSIDERATE, PROMPT, RESERVED
from afterword.core.steps import StepKind
from afterword.core.verdicts import Blocked, Done, Due, NotYet, Reason
from afterword.core.what_if import what_if

TOLD = """
seeker "Ada Okafor" <ada@example.org> in Europe/London
2026-03-02              application lumen "Data engineer" at "Lumen Labs" in US, America/New_York
2026-03-02              contact dana "Dana Ruiz" <dana@lumen.example> at lumen
2026-03-05 15:00-16:00  interview lumen-1 with dana
"""
ASKING = "follow-up:lumen:1"
THANKS = "thank-you:lumen-1:dana"
LATER = datetime(2026, 3, 17, 15, tzinfo=UTC)
"""Seven business days after the conversation, and two hours into the day in New York."""


@pytest.fixture
def told() -> History:
    return read_diary(TOLD).history


def aside(history: History, key: str, how: Aside, until: datetime | None = None) -> History:
    fact = SetAside(at=LATER - timedelta(hours=1), application="lumen", key=key, how=how, until=until)
    return replace(history, facts=(*history.facts, fact))


def verdict(history: History, key: str = ASKING, now: datetime = LATER) -> object:
    return plan(history, policy=CONSIDERATE, now=now)[key].verdict


def test_without_a_wish_it_is_time_to_ask(told: History):
    assert isinstance(verdict(told), Due)


def test_a_step_that_was_put_off_comes_back_at_its_moment(told: History):
    until = LATER + timedelta(days=3)
    snoozed = aside(told, ASKING, Aside.SNOOZED, until)
    assert verdict(snoozed) == NotYet(Reason.YOU_SNOOZED, until)
    assert isinstance(verdict(snoozed, now=until), Due)


def test_the_plan_knows_when_it_comes_back(told: History):
    until = LATER + timedelta(minutes=10)
    assert plan(aside(told, ASKING, Aside.SNOOZED, until), policy=CONSIDERATE, now=LATER).changes_at == until


def test_a_step_that_was_left_out_stays_out(told: History):
    assert verdict(aside(told, ASKING, Aside.SKIPPED)) == Blocked(Reason.YOU_SKIPPED)


def test_a_kind_that_was_retired_stays_quiet_for_good(told: History):
    retired = aside(told, ASKING, Aside.RETIRED)
    sent = LetterSent(at=LATER, application="lumen", kind=LetterKind.FOLLOW_UP, contact="dana")
    further = replace(retired, facts=(*retired.facts, sent))
    assert verdict(further, "follow-up:lumen:2", LATER + timedelta(days=20)) == Blocked(Reason.YOU_RETIRED)


def test_retiring_one_kind_leaves_the_others_alone(told: History):
    assert plan(aside(told, ASKING, Aside.RETIRED), policy=CONSIDERATE, now=LATER)["close:lumen"].verdict == NotYet(
        Reason.SILENCE_IS_NORMAL, datetime(2026, 4, 19, 4, tzinfo=UTC)
    )


def test_a_wish_never_opens_what_the_rules_block(told: History):
    """Putting it off to a moment inside the quiet window leaves the window's own reason."""
    asked_for_time = read_diary(TOLD + "2026-03-05 16:30  told by dana: by 2026-03-31\n").history
    until = LATER + timedelta(hours=2)
    found = verdict(aside(asked_for_time, ASKING, Aside.SNOOZED, until))
    assert isinstance(found, Blocked)
    assert found.reason is Reason.QUIET_WINDOW


def test_a_wish_can_be_taken_back(told: History):
    skipped = aside(told, ASKING, Aside.SKIPPED)
    undone = Undone(at=LATER, application="lumen", facts=(skipped.facts[-1],))
    assert isinstance(verdict(replace(skipped, facts=(*skipped.facts, undone))), Due)


def test_the_guard_lets_nothing_out_that_was_put_aside(told: History):
    skipped = aside(told, ASKING, Aside.SKIPPED)
    assert may_leave(ASKING, history=skipped, policy=CONSIDERATE, now=LATER) == Blocked(Reason.YOU_SKIPPED)


def test_may_i_answers_with_the_next_letter_of_a_kind(told: History):
    sent = LetterSent(at=LATER, application="lumen", kind=LetterKind.FOLLOW_UP, contact="dana")
    asked = replace(told, facts=(*told.facts, sent))
    step = may_i(StepKind.FOLLOW_UP, "lumen", plan(asked, policy=CONSIDERATE, now=LATER))
    assert step is not None
    assert step.key == "follow-up:lumen:2"


def test_may_i_answers_with_the_last_letter_where_none_is_left(told: History):
    sent = LetterSent(at=LATER, application="lumen", kind=LetterKind.THANK_YOU, contact="dana")
    thanked = replace(told, facts=(*told.facts, sent))
    step = may_i(StepKind.THANK_YOU, "lumen", plan(thanked, policy=CONSIDERATE, now=LATER))
    assert step is not None
    assert step.verdict == Done(Reason.THANKED, LATER)


def test_what_if_shows_which_steps_would_move_and_to_when(told: History):
    moves = {move.key: move for move in what_if(told, before=CONSIDERATE, after=RESERVED, now=LATER)}
    asking = moves[ASKING]
    assert asking.before is not None
    assert asking.after is not None
    assert isinstance(asking.before.verdict, Due)
    assert asking.after.verdict == NotYet(Reason.FOLLOW_UP_COUNTED, datetime(2026, 3, 19, 12, 30, tzinfo=UTC))


def test_what_if_nothing_changes_nothing_moves(told: History):
    assert what_if(told, before=CONSIDERATE, after=CONSIDERATE, now=LATER) == ()


def test_an_application_may_live_by_other_habits_than_the_search(told: History):
    own = replace(told, policies={"lumen": RESERVED})
    assert isinstance(plan(own, policy=PROMPT, now=LATER)[ASKING].verdict, NotYet)
