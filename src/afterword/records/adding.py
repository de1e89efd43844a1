"""Many rows at once whose ids nobody needs, in one prepared statement; Django would write a long one for every few."""

from collections.abc import Iterable

from django.db import connection, models


def add_all(kind: type[models.Model], rows: Iterable[models.Model]) -> None:
    """Write these rows, as `bulk_create` would, without learning their ids. Belongs into a transaction."""
    fields = [one for one in kind._meta.concrete_fields if not one.primary_key]  # noqa: SLF001 - Django documents _meta
    quote = connection.ops.quote_name
    columns = ", ".join(quote(str(one.column)) for one in fields)
    places = ", ".join(["%s"] * len(fields))
    values = [[one.get_db_prep_save(getattr(row, one.attname), connection) for one in fields] for row in rows]
    with connection.cursor() as cursor:
        cursor.executemany(
            f"INSERT INTO {quote(kind._meta.db_table)} ({columns}) VALUES ({places})",  # noqa: S608, SLF001
            values,
        )
