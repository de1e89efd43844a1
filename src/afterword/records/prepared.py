"""Queries that are built once and asked often.

Django takes several times as long to build a query as the database takes to answer it, and a page asks the same
questions at every visit: only the values differ. A prepared query is built with marks where its values go, and every
later question puts its own values in their place.
"""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache, wraps
from itertools import count, islice
from threading import local
from typing import Any, ParamSpec, TypeVar, cast
from uuid import UUID
from weakref import WeakKeyDictionary

from django.core.exceptions import EmptyResultSet
from django.db import connection
from django.db.models import Model, QuerySet
from django.db.models.query import ModelIterable
from django.db.models.sql import Query
from django.db.models.sql.compiler import SQLCompiler

P = ParamSpec("P")
Row = TypeVar("Row")
Rows = list[tuple[Any, ...]]
Question = QuerySet[Any, tuple[Any, ...]]

Value = int | str | datetime | UUID
Argument = Value | Collection[int]
Kind = type[Value] | int
"""What an argument is: a single value of a type, or so many ids."""

MOST_KEPT = 64
"""A query is kept for so many numbers of ids; the least used goes."""


class ValueLost(TypeError):
    """A query does not take a value where it was built to: a later question would be answered by the first one's."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, weakref_slot=True)
class _Built:
    """A query whose SQL takes `parameters`; at each of the `places`, by its index, goes a value of the question.

    It holds no connection, since each thread has its own. `columns` is what a compiler knows when it has made the SQL.
    `model`, by its `names`, is what the rows are made into, if anything.
    """

    query: Query
    columns: list[Any]
    sql: str
    parameters: tuple[Any, ...]
    places: dict[int, int]
    model: type[Model] | None
    names: list[str]


def prepared(build: Callable[P, QuerySet[Any, Row]]) -> Callable[P, list[Row]]:
    """The rows of a `values_list`, or of models without others beside them, as a function of ids, texts, moments and
    collections of ids, in this order and unnamed.

    `build` says the query. It is called with marks in the place of its arguments, so it may only hand them on.
    """

    @lru_cache(maxsize=MOST_KEPT)
    def built(_vendor: str, kinds: tuple[Kind, ...]) -> _Built | None:
        return _built(build, kinds)

    @wraps(build)
    def ask(*arguments: P.args, **_none: P.kwargs) -> list[Row]:
        given = cast("tuple[Argument, ...]", arguments)
        query = built(connection.vendor, tuple(map(_kind, given)))
        return _asked(query, list(_values(given))) if query else []

    return ask


def _kind(argument: Argument) -> Kind:
    single: tuple[type[Value], ...] = (int, str, datetime, UUID)
    found = next((kind for kind in single if isinstance(argument, kind)), None)
    return found or len(cast("Collection[int]", argument))


def _values(arguments: tuple[Argument, ...]) -> Iterator[object]:
    """The single values of the arguments, as the database takes them."""
    for argument in arguments:
        if isinstance(argument, int | str):
            yield argument
        elif isinstance(argument, UUID):
            yield argument if connection.features.has_native_uuid_field else argument.hex
        elif isinstance(argument, datetime):
            yield connection.ops.adapt_datetimefield_value(argument)
        else:
            yield from argument


def _built(build: Callable[..., QuerySet[Any, Any]], kinds: tuple[Kind, ...]) -> _Built | None:
    """The query for arguments of these kinds; None where it can find nothing, as among no ids."""
    marks = _marks(kinds)
    asked = build(*marks)
    query = asked.query
    compiler = query.get_compiler(connection=connection)
    try:
        sql, parameters = compiler.as_sql()
    except EmptyResultSet:
        return None
    numbers = {value: number for number, value in enumerate(_values(marks))}
    places = {place: numbers[value] for place, value in enumerate(parameters) if value in numbers}
    if len(numbers) > len(set(places.values())):
        raise ValueLost(f"{build.__qualname__} does not hand each of its values to the query as it is.")
    model = asked.model if issubclass(asked._iterable_class, ModelIterable) else None  # noqa: SLF001 - it has no other name
    return _Built(
        query=query,
        columns=[column for column, *_ in compiler.select],
        sql=sql,
        parameters=tuple(parameters),
        places=places,
        model=model,
        names=[column.target.attname for column, *_ in compiler.select] if model else [],
    )


class _Converters(local):
    """How the values of each query's columns are made of what the database says. They belong to a connection, and so
    to a thread.
    """

    def __init__(self) -> None:
        self._known = WeakKeyDictionary[_Built, dict[int, Any]]()

    def of(self, built: _Built, compiler: SQLCompiler) -> dict[int, Any]:
        """The converters of a query, by the places of its columns; those whose values stay as they come have none."""
        if built not in self._known:
            self._known[built] = compiler.get_converters(built.columns)
        return self._known[built]


CONVERTERS = _Converters()


def _marks(kinds: tuple[Kind, ...]) -> tuple[Argument, ...]:
    """Arguments of these kinds whose values are known again among a query's own: no row has such ids or moments."""
    ids = count(-(2**62))
    moments = (datetime(9000, 1, 1, tzinfo=UTC) + timedelta(days=days) for days in count())
    texts, names = (f"mark {n}" for n in count()), (UUID(int=n) for n in count())
    single: dict[Kind, Iterator[Value]] = {int: ids, datetime: moments, str: texts, UUID: names}
    return tuple(tuple(islice(ids, kind)) if isinstance(kind, int) else next(single[kind]) for kind in kinds)


def _asked(built: _Built, values: list[object]) -> list[Any]:
    parameters = list(built.parameters)
    for place, number in built.places.items():
        parameters[place] = values[number]
    compiler = built.query.get_compiler(connection=connection)
    with connection.cursor() as cursor:
        cursor.execute(built.sql, parameters)
        rows = compiler.apply_converters(cursor.fetchall(), CONVERTERS.of(built, compiler))
        if built.model is None:
            return [tuple(row) for row in rows]
        return [built.model.from_db(connection.alias, built.names, row) for row in rows]
