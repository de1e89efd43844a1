"""A new contact, wherever they come from."""

from datetime import datetime

from afterword.acts.naming import short_key
from afterword.core.history import Channel
from afterword.records.models import Application, Contact, Seeker


def create_contact(
    seeker: Seeker,
    *,
    application: Application | None,
    name: str,
    address: str,
    title: str,
    channel: Channel | None,
    now: datetime,
) -> Contact:
    """Somebody by the name that people call them; the caller holds the seeker, and plans anew."""
    taken = set(Contact.objects.filter(seeker=seeker).values_list("key", flat=True))
    return Contact.objects.create(
        seeker=seeker,
        application=application,
        key=short_key(name.split(maxsplit=1)[0] if name.split() else name, taken, default="contact"),
        name=name,
        address=address,
        title=title,
        channel=channel or "",
        added_at=now,
    )
