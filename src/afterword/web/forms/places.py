"""Countries and clocks to choose from, by the names that the time-zone database gives them."""

from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from itertools import groupby
from zoneinfo import available_timezones

from afterword.core.words import city

AREAS = ("Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific")

Group = tuple[str, list[tuple[str, str]]]


@cache
def countries() -> list[tuple[str, str]]:
    """Each country's two letters and its name, by name."""
    table = (files("tzdata.zoneinfo") / "iso3166.tab").read_text(encoding="utf-8")
    lines = (line.split("\t") for line in table.splitlines() if line and not line.startswith("#"))
    return sorted(((code, name) for code, name in lines), key=lambda one: one[1])


@cache
def zones() -> list[Group]:
    """Every zone of a place, grouped by its part of the world."""
    names = sorted(zone for zone in available_timezones() if zone.partition("/")[0] in AREAS)
    grouped = groupby(names, key=lambda zone: zone.partition("/")[0])
    return [(area, [(zone, _name(zone)) for zone in inside]) for area, inside in grouped]


def _name(zone: str) -> str:
    """The city, with the region where two share its name: "Louisville, Kentucky"."""
    between = zone.split("/")[1:-1]
    return ", ".join((city(zone), *(part.replace("_", " ") for part in between)))


def country_choices(empty: str) -> Iterator[tuple[str, str]]:
    """The countries after a line for none."""
    yield ("", empty)
    yield from countries()


def zone_choices(empty: str) -> Iterator[tuple[str, str] | Group]:
    """The zones after a line for none."""
    yield ("", empty)
    yield ("UTC", "UTC")
    yield from zones()
