"""A prepared query finds what the query itself finds, for whatever it is asked."""

from datetime import timedelta

import pytest
from django.db import connection
from django.db.models import Q
from django.test.utils import CaptureQueriesContext

from afterword.records.models import Application, Entry
from afterword.records.prepared import ValueLost, prepared
from tests.acts.cast import Lumen


@pytest.fixture
def three(office):
    """Three applications of Ada's, opened a day apart."""
    others = [Lumen(office.seeker, now=office.now + timedelta(days=n), employer=f"Quarry {n}") for n in (1, 2)]
    return [office.lumen.application, *(one.application for one in others)]


def opened(seeker, ids, since):
    rows = Application.objects.filter(Q(id__in=ids) | Q(policy="reserved"), seeker=seeker, opened_at__gte=since)
    return rows.order_by("-opened_at").values_list("id", "key", "opened_at")


def test_it_finds_what_the_query_finds(three):
    ask = prepared(opened)
    seeker, ids = three[0].seeker_id, [one.pk for one in three]
    for wanted in (ids, ids[1:], ids[:1], [ids[2], ids[0]]):
        for since in (one.opened_at for one in three):
            assert ask(seeker, wanted, since) == list(opened(seeker, wanted, since))
    assert len(ask(seeker, ids, three[1].opened_at)) == 2
    assert ask(seeker + 1, ids, three[0].opened_at) == []


def test_values_come_back_as_the_fields_have_them(office):
    office.interviewed()

    @prepared
    def bodies(application):
        return Entry.objects.filter(application_id=application).order_by("id").values_list("act", "at", "body")

    entries = Entry.objects.filter(application=office.lumen.application).order_by("id")
    assert bodies(office.lumen.application.pk) == [(one.act, one.at, one.body) for one in entries]


def test_it_is_built_once_for_each_number_of_ids(three):
    built = []

    @prepared
    def keys(ids):
        built.append(ids)
        return Application.objects.filter(id__in=ids).values_list("key")

    for wanted in (three[:1], three[1:2], three[:2], three[1:], three[2:]):
        assert {key for (key,) in keys([one.pk for one in wanted])} == {one.key for one in wanted}
    assert [len(ids) for ids in built] == [1, 2]


def test_among_no_ids_it_finds_nothing_without_asking(db):
    @prepared
    def keys(ids):
        return Application.objects.filter(id__in=ids).values_list("key")

    with CaptureQueriesContext(connection) as asked:
        assert keys([]) == []
    assert not asked.captured_queries


def test_a_query_that_looks_at_its_values_is_refused(office):
    @prepared
    def lately(now):
        return Application.objects.filter(opened_at__gte=now - timedelta(days=3)).values_list("key")

    with pytest.raises(ValueLost, match="lately"):
        lately(office.now)
