"""A step that is put aside, by the words under which the pages have it."""

from afterword.core.history import Contact
from afterword.core.steps import Step
from afterword.reads.steps import title_of
from afterword.records import models


def said_of(application: models.Application, step: Step) -> str:
    """What a step asks, with the name of the person whom it concerns."""
    row = models.Contact.objects.filter(seeker=application.seeker, key=step.contact or "", removed_at=None).first()
    contact = Contact(id=row.key, name=row.name, added_at=row.added_at) if row else None
    title = title_of(step, contact)
    return f"{title[:1].lower()}{title[1:]}"
