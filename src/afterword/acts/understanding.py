"""What the bytes of a message say, and which application they are about: the one place where receiving asks."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from afterword.core.mail.kinds import MessageKind, MessageReading
from afterword.core.mail.message import ReceivedMessage
from afterword.post.parsing import parsed
from afterword.records.models import Contact, Seeker


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What is known of a search, against which messages are matched: read once for many of them."""

    seeker: Seeker
    applications_by_address: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Understood:
    """A message, what it seems to say, and the application that it seems to be about."""

    message: ReceivedMessage
    reading: MessageReading | None = None
    application_id: int | None = None
    certainty: float = 0.0

    @property
    def concerns_the_search(self) -> bool:
        """Whether it is worth keeping whole: it belongs to an application, or says what only employers say."""
        return self.application_id is not None or (
            self.reading is not None and self.reading.kind is not MessageKind.OTHER
        )


def known_of(seeker: Seeker) -> Known:
    """What is known of this search now."""
    people = Contact.objects.filter(seeker=seeker, removed_at=None, application__removed_at=None).exclude(address="")
    rows = people.exclude(application=None).order_by("pk").values_list("address", "application_id")
    return Known(seeker=seeker, applications_by_address={address.lower(): id_ for address, id_ in rows if id_})


def understand(content: bytes, known: Known, *, received_at: datetime) -> Understood:  # noqa: ARG001
    """Parse, read and match one message. Raises Unreadable; touches no database."""
    message = parsed(content)
    application_id = known.applications_by_address.get(message.sender.address.lower())
    return Understood(message=message, application_id=application_id, certainty=1.0 if application_id else 0.0)
