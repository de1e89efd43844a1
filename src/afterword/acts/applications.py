"""Opening an application, and the people one meets through it."""

from datetime import datetime
from uuid import UUID

from afterword.acts.contacts import create_contact
from afterword.acts.happenings import note
from afterword.acts.naming import short_key
from afterword.acts.planning import replan, replan_network
from afterword.acts.recording import entries_that_count
from afterword.acts.undoing import undo
from afterword.core.history import Applied, Channel
from afterword.core.hours import calendar, zone_info
from afterword.core.pipeline import Standing
from afterword.core.zones import MAIN_ZONE
from afterword.records.locking import writing
from afterword.records.models import Application, Contact, Seeker


def open_application(
    seeker: Seeker,
    *,
    role: str,
    employer: str,
    now: datetime,
    country: str = "",
    subdivision: str = "",
    zone: str = "",
    via: str = "",
    is_lead: bool = False,
) -> Application:
    """A new application, or a lead that one may apply for. Without a zone its country's main one is taken, without a
    country the seeker's own place. Raises UnknownCountry and UnknownZone.
    """
    country = country or seeker.country
    zone = zone or (seeker.zone if country == seeker.country else MAIN_ZONE.get(country, seeker.zone))
    calendar(country or None, subdivision or None)
    zone_info(zone)
    with writing(seeker) as held:
        taken = set(Application.objects.filter(seeker=held).values_list("key", flat=True))
        application = Application.objects.create(
            seeker=held,
            key=short_key(employer, taken, default="application"),
            role=role,
            employer=employer,
            country=country,
            subdivision=subdivision,
            zone=zone,
            via=via,
            is_lead=is_lead,
            opened_at=now,
        )
        replan(held, [application], now=now)
    return application


class NotAppliedFor(LookupError):
    """There is no applying for a lead to be taken back."""

    def __init__(self) -> None:
        super().__init__("It did not begin as a lead, or more has happened since: it cannot be one again.")


def apply(application: Application, *, at: datetime, now: datetime) -> UUID:
    """Write down that the seeker applied for what had been a lead. Raises NotYetHappened."""
    return note(application, Applied(at=at, application=application.key), now=now)


def applying(application: Application) -> UUID:
    """The act by which a lead became this application, where nothing came of it yet. Raises NotAppliedFor."""
    entries = entries_that_count(application, "applied") if application.is_lead else []
    if not entries or application.standing != Standing.APPLIED:
        raise NotAppliedFor
    return entries[-1].act


def take_back_applying(application: Application, *, now: datetime) -> None:
    """Let an application be a lead again. Raises NotAppliedFor."""
    undo(application.seeker, applying(application), now=now)


def remove_application(application: Application, *, now: datetime) -> None:
    """Put an application out of sight with all that belongs to it; `restore_application` brings it back."""
    _set_removed(application, now, now=now)


def restore_application(application: Application, *, now: datetime) -> None:
    """Bring a removed application back as it was."""
    _set_removed(application, None, now=now)


def _set_removed(application: Application, removed_at: datetime | None, *, now: datetime) -> None:
    with writing(application.seeker) as held:
        application.removed_at = removed_at
        application.save(update_fields=["removed_at"])
        replan(held, [application], now=now)


def add_contact(
    application: Application,
    *,
    name: str,
    now: datetime,
    address: str = "",
    title: str = "",
    channel: Channel | None = None,
) -> Contact:
    """Someone at the employer, by the name that people call them."""
    with writing(application.seeker) as held:
        contact = create_contact(
            held, application=application, name=name, address=address, title=title, channel=channel, now=now
        )
        replan(held, [application], now=now)
    return contact


def change_contact(
    contact: Contact, *, name: str, address: str, title: str, channel: Channel | None, now: datetime
) -> Contact:
    """Correct what is known of someone. A new address counts from now on: what bounced before was the old one."""
    with writing(contact.seeker) as held:
        if address != contact.address:
            contact.added_at = now
        contact.name, contact.address, contact.title, contact.channel = (
            name,
            address,
            title,
            channel or "",
        )
        contact.save(update_fields=["name", "address", "title", "channel", "added_at"])
        if contact.application is None:
            replan_network(held, now=now)
        replan(held, [contact.application], now=now)
    return contact
