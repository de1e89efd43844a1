"""Whole searches at random: no order of events, faults and kills breaks what always holds, and a broken rule shows."""

import os
from importlib import import_module

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from afterword.acts import outbox, sending
from afterword.core.verdicts import Due, Reason
from tests.acts.cast import utc
from tests.invariants.machine import Search

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

IS_LONG = os.environ.get("HYPOTHESIS_PROFILE") == "long"
QUICK = settings(
    settings.default,
    max_examples=1000 if IS_LONG else 12,
    stateful_step_count=60 if IS_LONG else 25,
    # An example is a search of weeks: making it shorter takes longer than reading it.
    phases=(Phase.generate, Phase.shrink) if IS_LONG else (Phase.generate,),
    suppress_health_check=list(HealthCheck),
)
UNTIL_IT_SHOWS = settings(QUICK, max_examples=300, phases=(Phase.generate,), stateful_step_count=30)


def test_what_always_holds_does():
    run_state_machine_as_test(Search, settings=QUICK)


def no_grace(monkeypatch):
    """A follow-up on the morning after the named day."""
    follow_up = import_module("afterword.core.rules.follow_up")  # the package has the rule itself under this name
    openings = follow_up._openings
    gone = (Reason.FOLLOW_UP_GRACE, Reason.FOLLOW_UP_COUNTED)
    early = utc("2026-01-01 00:00")
    monkeypatch.setattr(
        follow_up, "_openings", lambda told: ((why, early if why in gone else at) for why, at in openings(told))
    )


def everything_is_wanted(monkeypatch):
    """Drafts of letters for which it is not time."""
    monkeypatch.setattr(outbox, "is_wanted", lambda _step: True)


def a_blind_guard(monkeypatch):
    """A barrier that asks nobody."""
    yes = Due(Reason.FOLLOW_UP_DUE, utc("2026-01-01 00:00"))
    monkeypatch.setattr(sending, "guard", lambda *_: yes)


BROKEN = (
    no_grace,
    everything_is_wanted,
    a_blind_guard,
)


@pytest.mark.parametrize("broken", BROKEN, ids=lambda broken: broken.__name__)
def test_a_broken_rule_shows(broken, monkeypatch):
    broken(monkeypatch)
    with pytest.raises(AssertionError):
        run_state_machine_as_test(Search, settings=UNTIL_IT_SHOWS)
