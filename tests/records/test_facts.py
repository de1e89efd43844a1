"""Every fact comes back from its row as it was."""

import json
from dataclasses import MISSING, fields
from datetime import UTC, date, datetime, timedelta
from typing import Any, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.history import Fact, InterviewHeld, QuestionAsked
from afterword.core.timeframe import Precision, TimeFrame
from afterword.records.facts import KINDS, EntryUnreadable, from_row, to_row

NOW = datetime(2026, 3, 5, 15, tzinfo=UTC)
MOMENTS = st.datetimes(datetime(2000, 1, 1), datetime(2060, 1, 1), timezones=st.just(UTC))
DAYS = st.dates(date(2000, 1, 1), date(2060, 1, 1))
TEXT = st.text(st.characters(codec="utf-8", exclude_characters="\0"), min_size=1, max_size=30)
QUESTIONS = st.builds(QuestionAsked, question=TEXT, went=st.none() | st.integers(1, 5), notes=TEXT | st.just(""))
FRAMES = st.builds(
    TimeFrame,
    words=TEXT,
    start=st.integers(0, 9),
    end=st.integers(0, 9),
    told_at=MOMENTS,
    expected_by=st.none() | DAYS,
    earliest=st.none() | DAYS,
    precision=st.sampled_from(Precision),
    may_write_after=st.booleans(),
    explanation=TEXT,
)
OWN = {datetime: MOMENTS, date: DAYS, str: TEXT, TimeFrame: FRAMES, tuple[QuestionAsked, ...]: st.tuples(QUESTIONS)}


def values(kind: type[Fact], name: str) -> st.SearchStrategy[Any]:
    """What a field of a fact may hold: anything of its type, and its default."""
    field = next(field for field in fields(kind) if field.name == name)
    hint = get_type_hints(kind)[name]
    default = st.nothing() if field.default is MISSING else st.just(field.default)
    if name == "went":
        return default | st.integers(1, 4)
    return OWN.get(hint, st.from_type(hint)) | default


for plain, strategy in OWN.items():
    if plain in (datetime, date, str):
        st.register_type_strategy(plain, strategy)  # the types inside `date | None` and `tuple[str, ...]`

FACTS = st.one_of(
    *(st.builds(kind, **{field.name: values(kind, field.name) for field in fields(kind)}) for kind in KINDS.values())
)


@given(FACTS)
def test_a_fact_survives_its_row(fact):
    kind, body = to_row(fact)
    assert from_row(kind, json.loads(json.dumps(body)), at=fact.at, application=fact.application) == fact


def test_each_kind_of_fact_has_a_row():
    from afterword.core import history  # noqa: PLC0415 - for its names

    kinds = {kind for kind in vars(history).values() if isinstance(kind, type) and issubclass(kind, Fact)}
    assert kinds - {Fact, history.Undone} == set(KINDS.values())


@pytest.mark.parametrize(
    ("kind", "body"),
    [("unheard of", {}), ("interview", {}), ("reply", {"kind": "shrug"}), ("promised", {"id": "a", "by": "soon"})],
)
def test_a_row_that_cannot_be_read_says_which(kind, body):
    with pytest.raises(EntryUnreadable, match="2026-03-05 15:00"):
        from_row(kind, body, at=NOW, application="lumen")


def test_a_field_that_an_older_row_has_not_gets_its_default():
    body = {"id": "lumen-1", "ends_at": (NOW + timedelta(hours=1)).isoformat()}
    fact = from_row("interview", body, at=NOW, application="lumen")
    assert fact == InterviewHeld(at=NOW, application="lumen", id="lumen-1", ends_at=NOW + timedelta(hours=1))
