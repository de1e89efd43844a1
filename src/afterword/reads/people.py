"""The people of an application, by name."""

from afterword.reads.applications import ContactLook, contact_look
from afterword.records.models import Application, Contact


def people_of(application: Application) -> tuple[ContactLook, ...]:
    """Whom the seeker knows there, in the order in which they were added."""
    found = Contact.objects.filter(seeker=application.seeker, application=application, removed_at=None)
    return tuple(contact_look(one) for one in found.order_by("added_at", "id"))
