"""A page costs as many queries for one application as for two hundred."""

from datetime import UTC, datetime

import pytest

NOW = datetime(2026, 3, 20, 15, 30, tzinfo=UTC)

pytestmark = [pytest.mark.django_db, pytest.mark.slow]


@pytest.fixture
def search_of(db):
    from tests.bench.rows import search_of  # noqa: PLC0415 - pytest reads this file before Django is set up

    return lambda name, count: search_of(name, count, now=NOW)


@pytest.fixture
def queries_of(db):
    from django.db import connection  # noqa: PLC0415 - as above
    from django.test.utils import CaptureQueriesContext  # noqa: PLC0415

    def count(read):
        with CaptureQueriesContext(connection) as asked:
            read()
        return len(asked)

    return count


def test_today_costs_the_same_queries_for_two_hundred_applications_as_for_one(search_of, queries_of):
    from afterword.reads.today import today  # noqa: PLC0415

    ada, ben = search_of("Ada", 1), search_of("Ben", 200)

    for_one = queries_of(lambda: today(ada, now=NOW))
    for_many = queries_of(lambda: today(ben, now=NOW))

    assert for_one == for_many <= 15


def test_an_application_page_costs_the_same_queries_beside_two_hundred_others(search_of, queries_of):
    from afterword.reads.applications import application_page  # noqa: PLC0415
    from afterword.records.models import Application  # noqa: PLC0415

    search_of("Ada", 1), search_of("Ben", 200)
    alone, beside_others = Application.objects.select_related("seeker").filter(key="lumen-0").order_by("id")

    for_one = queries_of(lambda: application_page(alone, now=NOW))
    for_many = queries_of(lambda: application_page(beside_others, now=NOW))

    assert for_one == for_many <= 8


def test_waiting_and_insights_cost_the_same_queries_for_two_hundred_applications_as_for_one(search_of, queries_of):
    from afterword.reads.insights import insights_page  # noqa: PLC0415
    from afterword.reads.silences import silences  # noqa: PLC0415

    ada, ben = search_of("Ada", 1), search_of("Ben", 200)
    of_ada = [queries_of(lambda: silences(ada, page=1, now=NOW)), queries_of(lambda: insights_page(ada, now=NOW))]
    of_ben = [queries_of(lambda: silences(ben, page=1, now=NOW)), queries_of(lambda: insights_page(ben, now=NOW))]

    assert of_ada == of_ben
    assert max(of_ben) <= 4


def test_the_list_of_applications_costs_the_same_queries_for_a_full_page_as_for_one_row(search_of, queries_of):
    from afterword.core.pipeline import Standing  # noqa: PLC0415
    from afterword.reads.pipeline import Wanted, board, table  # noqa: PLC0415

    ada, ben = search_of("Ada", 1), search_of("Ben", 200)

    assert queries_of(lambda: table(ada, Wanted(), now=NOW)) == queries_of(lambda: table(ben, Wanted(), now=NOW))
    assert queries_of(lambda: board(ben, now=NOW)) <= 1 + len(Standing)
