"""A JobPosting of schema.org as a posting of ours: every field may be a word, a thing, a list, or missing."""

import re
from collections.abc import Iterator
from datetime import date
from html import unescape
from typing import Any

from afterword.post.parsing.html import shown
from afterword.post.posting.countries import country_called
from afterword.post.posting.value import HowRead, Posting

LONGEST = 300
_DAY = re.compile(r"\s*(\d{4})-(\d{2})-(\d{2})")
_SPACES = re.compile(r"\s+")
PERIODS = {"hour": "an hour", "day": "a day", "week": "a week", "month": "a month", "year": "a year"}


def as_posting(thing: dict[str, Any], *, how: HowRead, others: int) -> Posting:
    """What a JobPosting says."""
    place = _place(thing)
    remote = "TELECOMMUTE" in _words(thing.get("jobLocationType")).upper()
    return Posting(
        role=_words(thing.get("title") or thing.get("name")),
        employer=_words(thing.get("hiringOrganization")),
        city=place.get("city", ""),
        region=place.get("region", ""),
        country=place.get("country", "") or _applicants_from(thing),
        is_remote=remote,
        employment=", ".join(_employment(thing.get("employmentType"))),
        salary=_salary(thing.get("baseSalary") or thing.get("estimatedSalary")),
        posted_on=_day(thing.get("datePosted")),
        apply_by=_day(thing.get("validThrough")),
        link=_words(thing.get("url")),
        description=_description(thing.get("description")),
        how=how,
        others=others,
    )


def _first(value: Any) -> Any:
    """The value, or the first of several."""
    while isinstance(value, list):
        value = value[0] if value else None
    return value


def _words(value: Any) -> str:
    """The words of a value, whatever it is: a name where it is a thing."""
    value = _first(value)
    if isinstance(value, dict):
        value = _first(value.get("name") or value.get("legalName") or value.get("@value") or value.get("value"))
    if value is None or isinstance(value, dict | bool):
        return ""
    bare = re.sub(r"<[^<>]{0,200}>", " ", unescape(str(value)))
    return _SPACES.sub(" ", bare).strip()[:LONGEST]


def _place(thing: dict[str, Any]) -> dict[str, str]:
    """The first place of a posting that names any."""
    locations = thing.get("jobLocation")
    for one in locations if isinstance(locations, list) else [locations]:
        found = _address(one)
        if any(found.values()):
            return found
    return {}


def _address(location: Any) -> dict[str, str]:
    if not isinstance(location, dict):
        return _from_words(_words(location))
    address = _first(location.get("address", location))
    if not isinstance(address, dict):
        return _from_words(_words(address))
    country = _words(address.get("addressCountry"))
    return {
        "city": _words(address.get("addressLocality")) or _words(location.get("name")),
        "region": _words(address.get("addressRegion")),
        "country": country_called(country),
    }


def _from_words(words: str) -> dict[str, str]:
    """A place that is written out: "Berlin, Germany"."""
    city, _, rest = words.partition(",")
    return {"city": city.strip(), "region": "", "country": country_called(rest.rpartition(",")[2])}


def _applicants_from(thing: dict[str, Any]) -> str:
    """The country that applicants of a remote role have to live in, where there is one."""
    required = thing.get("applicantLocationRequirements")
    every = required if isinstance(required, list) else [required]
    found = {country_called(_words(one)) for one in every} - {""}
    return found.pop() if len(found) == 1 else ""


def _employment(value: Any) -> Iterator[str]:
    """How much and for how long, in small letters: "FULL_TIME" as "full time"."""
    for one in value if isinstance(value, list) else [value]:
        for part in _words(one).replace("_", " ").replace("-", " ").casefold().split(","):
            if part.strip():
                yield part.strip()


def _salary(value: Any) -> str:
    """Pay in words: "60000 to 75000 EUR a year"."""
    value = _first(value)
    if not isinstance(value, dict):
        return _words(value)
    amount = _first(value.get("value"))
    inner = amount if isinstance(amount, dict) else value
    least, most = _number(inner.get("minValue")), _number(inner.get("maxValue"))
    paid = f"{least} to {most}" if least and most and least != most else least or most
    paid = paid or _number(inner.get("value") if isinstance(amount, dict) else amount)
    if not paid:
        return ""
    currency = _words(value.get("currency") or value.get("salaryCurrency") or inner.get("currency"))
    unit = _words(inner.get("unitText") or value.get("unitText")).casefold()
    return " ".join(filter(None, (paid, currency, PERIODS.get(unit, ""))))


def _number(value: Any) -> str:
    words = _words(value)
    return words.removesuffix(".0").removesuffix(".00")


def _day(value: Any) -> date | None:
    match = _DAY.match(_words(value))
    if match is None:
        return None
    try:
        return date(int(match[1]), int(match[2]), int(match[3]))
    except ValueError:
        return None


def _description(value: Any) -> str:
    """The words of a description, which is HTML, or HTML that was escaped once more."""
    value = _first(value)
    if not isinstance(value, str):
        return ""
    markup = unescape(value) if "&lt;" in value else value
    return shown(f"<body>{markup}</body>").text if "<" in markup else unescape(markup).strip()
