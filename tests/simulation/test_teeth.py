"""A fault that is planted in a rule is found, so that searches without a finding mean something."""

import sys
from dataclasses import replace
from datetime import timedelta

import pytest

from afterword.core import hours, leaving, silence
from afterword.core.diary import read_diary
from afterword.core.history import OutOfOffice
from afterword.core.hours import BusinessDays
from afterword.core.plan import plan
from afterword.core.policy import POLICIES
from afterword.core.verdicts import Due, Reason
from tests.simulation.plants import PLANTS

SEARCHES = 300


def habits(patch, **changes):
    """Change a number in every policy."""
    for name, policy in POLICIES.items():
        patch.setitem(POLICIES, name, replace(policy, **changes))


def no_grace(patch):
    habits(patch, grace=BusinessDays(0))


def no_cap(patch):
    habits(patch, follow_up_cap=99)


def no_spacing(patch):
    habits(patch, follow_up_spacing=BusinessDays(0))


def no_quiet_window(patch):
    named_day = silence._named_day
    patch.setattr(silence, "_named_day", lambda *given: (None, named_day(*given)[1]))


def no_hours(patch):
    patch.setattr(hours.Place, "is_open", lambda *_given: True)


def two_letters_a_day(patch):
    patch.setattr(leaving, "_wrote_today", lambda *_given: False)


def away_is_a_word(patch):
    patch.setattr(silence, "WORDS", (*silence.WORDS, OutOfOffice))


def holidays_are_workdays(patch):
    patch.setattr(hours.Calendar, "_is_business_day", lambda _self, day: day.weekday() < 5)
    hours.calendar.cache_clear()


def nothing_is_on_hold(patch):
    silence_of = silence.silence_of
    patch.setattr(silence, "silence_of", lambda *a, **k: replace(silence_of(*a, **k), on_hold=False))


def bounced_addresses_work(patch):
    """Each place that asks: the rule's own question has the last look before a letter leaves behind it."""
    for place in (
        sys.modules["afterword.core.rules.follow_up"],
        sys.modules["afterword.core.rules.thank_you"],
        leaving,
    ):
        patch.setattr(place, "is_bounced", lambda *_given: False)


def guard_says_yes(patch):
    from afterword.acts import sending  # noqa: PLC0415 - Django is set up by now

    patch.setattr(sending, "guard", lambda _s, _l, now: Due(Reason.FOLLOW_UP_DUE, now))


def guard_asks_when_it_was_approved(patch):
    from afterword.acts import sending  # noqa: PLC0415 - Django is set up by now

    guard = sending.guard
    patch.setattr(sending, "guard", lambda seeker, letter, _now: guard(seeker, letter, letter.approved_at))


def rough_days_are_exact(patch):
    habits(patch, approximate_grace=BusinessDays(0))


def holidays_are_the_same_everywhere_in_a_country(patch):
    patch.setattr(hours.Place, "calendar", property(lambda place: hours.calendar(place.country)))


def wishes_are_ignored(patch):
    patch.setattr(sys.modules["afterword.core.plan"], "as_wished", lambda steps, _situation: steps)


def other_applications_do_not_count(patch):
    patch.setattr("afterword.records.history._sent_elsewhere", lambda *_given: {})


def own_habits_are_those_they_began_as(patch):
    patch.setattr("afterword.records.history.with_changes", lambda base, *, name, **_changes: replace(base, name=name))


def clocks_are_believed(patch):
    patch.setattr("afterword.acts.working.DRIFT", timedelta(days=4000))


def backups_are_believed(patch):
    patch.setattr("afterword.acts.working._is_older_than_journal", lambda *_given: False)


def the_journal_is_forgotten(patch):
    patch.setattr("afterword.post.journal.WitnessJournal.letters", lambda _self: frozenset())


def recovery_sends_again(patch):
    from afterword.acts import outbox  # noqa: PLC0415 - Django is set up by now
    from afterword.records.models import Letter, State  # noqa: PLC0415

    def recover(desk, seeker):
        left = Letter.objects.filter(seeker=seeker, state__in=(State.CLAIMED, State.SENDING)).exclude(carrier="hand")
        for letter in left.filter(lease_until__lte=desk.clock.now()).select_related("seeker"):
            outbox.move(letter, State.SCHEDULED, actor="recovery", now=desk.clock.now())
        return 0

    patch.setattr("afterword.acts.working.recover", recover)
    patch.setattr("afterword.post.journal.WitnessJournal.letters", lambda _self: frozenset())


FAULTS = {
    no_grace: {"I1"},
    no_quiet_window: {"I1"},
    no_cap: {"I1"},
    no_spacing: {"I1"},
    no_hours: {"I1"},
    two_letters_a_day: {"I1"},
    away_is_a_word: {"I1", "I3"},
    holidays_are_workdays: {"I1"},
    nothing_is_on_hold: {"I1"},
    bounced_addresses_work: {"I1"},
    guard_says_yes: {"I1", "I9", "liveness"},
    guard_asks_when_it_was_approved: {"I1", "liveness"},
    rough_days_are_exact: {"I1"},
    holidays_are_the_same_everywhere_in_a_country: {"I1"},
    wishes_are_ignored: {"I1"},
    other_applications_do_not_count: {"I1"},
    own_habits_are_those_they_began_as: {"I1"},
    clocks_are_believed: {"I1"},
    backups_are_believed: {"I1"},
    the_journal_is_forgotten: {"I2"},
    recovery_sends_again: {"I2"},
}


def search():
    """Search until something is found."""
    from afterword.acts.simulating import simulate  # noqa: PLC0415 - Django is set up by now

    for seed in range(1, SEARCHES + 1):
        simulate(seed)


@pytest.mark.slow
@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.__name__)
def test_a_planted_fault_is_found(own_database, monkeypatch, fault):
    from afterword.acts.simulating import SimulationFailed  # noqa: PLC0415 - Django is set up by now

    fault(monkeypatch)
    with pytest.raises(SimulationFailed) as found:
        search()
    assert found.value.invariant in FAULTS[fault] | {"habits"}, found.value


@pytest.mark.slow
@pytest.mark.parametrize("plant", PLANTS, ids=lambda plant: plant.name.replace(" ", "_"))
def test_a_line_that_is_wrong_in_a_habit_is_found(own_database, monkeypatch, plant):
    from afterword.acts.simulating import SimulationFailed  # noqa: PLC0415 - Django is set up by now

    plant(monkeypatch)
    with pytest.raises(SimulationFailed):
        search()


@pytest.mark.slow
def test_a_failing_search_tells_its_seed_and_a_diary_that_shows_the_fault(own_database, monkeypatch):
    from afterword.acts.simulating import SimulationFailed  # noqa: PLC0415 - Django is set up by now

    no_hours(monkeypatch)
    with pytest.raises(SimulationFailed) as found:
        search()
    failed, diary = found.value, read_diary(found.value.diary)
    assert f"afterword simulate --seed {failed.seed} --days 180" in str(failed)
    assert diary.now == failed.at
    key = failed.what.split()[0]
    step = plan(diary.history, policy=POLICIES[diary.history.policy], now=failed.at)[key]
    assert isinstance(step.leaving, Due)
