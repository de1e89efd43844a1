"""Correcting what a seeker said of themselves."""

from datetime import datetime

from afterword.acts.planning import look_again, replan_due
from afterword.core.hours import calendar, zone_info
from afterword.records.locking import writing
from afterword.records.models import Seeker


def change_search(seeker: Seeker, *, name: str, address: str, zone: str, country: str, now: datetime) -> None:
    """Sign with another name, live by another clock; every application is planned anew, since drafts carry the name.

    Raises UnknownZone and UnknownCountry.
    """
    zone_info(zone)
    calendar(country or None)
    with writing(seeker) as held:
        held.name, held.address, held.zone, held.country = name, address, zone, country
        held.save(update_fields=["name", "address", "zone", "country"])
        look_again(held, now=now)
    replan_due(seeker, now=now)
