"""Whole searches, in which what always holds is looked at after each event."""

import pytest
from django.db import connection

SEARCHES, CHUNK = 300, 10
"""Enough to find each planted fault many times over; `make simulate SEARCHES=1000 SEED=301` goes on from there."""
ON_A_SERVER = 1
"""How many of a chunk run where the database is a server: the rules are the same there, and the way to it is long."""


@pytest.mark.slow
@pytest.mark.parametrize("first", range(1, SEARCHES + 1, CHUNK))
def test_in_whole_searches_everything_holds_that_always_holds(own_database, first):
    from afterword.acts.simulating import Tally, simulate  # noqa: PLC0415 - Django is set up by now

    total, n = Tally(), CHUNK if connection.vendor == "sqlite" else ON_A_SERVER
    for seed in range(first, first + n):
        tally, _diary = simulate(seed)
        total.add(tally)
    assert total.days == 180 * n
    happened = (total.letters, total.refusals, total.faults) if n == CHUNK else (total.events,)
    assert all((total.checks, *happened)), "a search in which nothing happens shows nothing"


def test_a_seed_makes_the_same_search_every_time(own_database):
    from afterword.acts.simulating import simulate  # noqa: PLC0415 - Django is set up by now

    assert simulate(7, days=40) == simulate(7, days=40)


def test_a_search_leaves_nothing_behind_and_refuses_a_database_in_use(own_database):
    from afterword.acts.simulating import simulate  # noqa: PLC0415 - Django is set up by now
    from afterword.acts.simulating.backups import TABLES  # noqa: PLC0415
    from afterword.acts.simulating.running import DatabaseInUse  # noqa: PLC0415
    from tests.acts.cast import search_of, utc  # noqa: PLC0415

    simulate(3, days=20)
    assert [model._default_manager.count() for model in TABLES] == [0] * len(TABLES)
    search_of("Ada", now=utc("2026-03-02 09:00"))
    with pytest.raises(DatabaseInUse, match="empty database"):
        simulate(3, days=20)
