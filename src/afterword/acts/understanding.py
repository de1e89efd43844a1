"""What the bytes of a message say, and which application they are about: the one place where receiving asks."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from afterword.core.hours import Place
from afterword.core.mail.kinds import KindRead, MessageKind, MessageReading
from afterword.core.mail.matching import Candidate, Index, Learned, Match, filed, match
from afterword.core.mail.message import ReceivedMessage
from afterword.core.mail.places import whereabouts
from afterword.core.mail.reading import read_message
from afterword.post.parsing import parsed
from afterword.records.history import place_of
from afterword.records.models import Application, Contact, Correction, Letter, Received, Seeker


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What is known of a search, against which messages are matched: read once for many of them."""

    seeker: Seeker
    index: Index
    ids: Mapping[str, int]
    places: Mapping[str, Place]
    home: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Understood:
    """A message, what it seems to say, and the application that it seems to be about."""

    message: ReceivedMessage
    reading: MessageReading
    match: Match
    application_id: int | None

    @property
    def concerns_the_search(self) -> bool:
        """Whether it is worth keeping whole: it belongs to an application, or says what only employers say."""
        return self.application_id is not None or self.reading.kind is not MessageKind.OTHER

    @property
    def certainty(self) -> float:
        """How sure it is that the message says this, and of that application."""
        return round(self.reading.kinds[0].certainty * (self.match.certainty if self.match.key else 1.0), 3)


def known_of(seeker: Seeker) -> Known:
    """What is known of this search now, in four queries."""
    applications = list(Application.objects.filter(seeker=seeker, removed_at=None).order_by("pk"))
    addresses, message_ids = _addresses(seeker), _message_ids(seeker)
    candidates = (
        Candidate(
            key=one.key,
            employer=one.employer,
            role=one.role,
            addresses=frozenset(addresses[one.pk]),
            message_ids=frozenset(message_ids[one.pk]),
            applied_on=one.opened_at.date(),
            is_ended=bool(one.ended),
        )
        for one in applications
    )
    return Known(
        seeker=seeker,
        index=filed(candidates, _learned(seeker)),
        ids={one.key: one.pk for one in applications},
        places={one.key: place_of(one) for one in applications},
        home=Place(zone=seeker.zone, country=seeker.country or None),
    )


def understand(content: bytes, known: Known, *, received_at: datetime) -> Understood:
    """Parse, read and match one message. Raises Unreadable; touches no database.

    Days are read where the employer is. Most messages tell by their thread or their address whose they are; one that
    turns out to belong elsewhere than it seemed is read again, by that place. Where the sender of a message that has
    nothing to do with the search may be is not asked.
    """
    message = parsed(content)
    found = match(message, UNREAD, known.index)
    place = known.places.get(found.key or "", known.home)
    reading = _read(message, place, received_at, is_expected=found.key is not None)
    if reading.kind is not MessageKind.OTHER:
        found = match(message, reading, known.index)
    if found.key or reading.kind is not MessageKind.OTHER:
        where = _place(known, found, message)
        if where != place:
            reading = _read(message, where, received_at, is_expected=found.key is not None)
    return Understood(message=message, reading=reading, match=found, application_id=known.ids.get(found.key or ""))


UNREAD = MessageReading(kinds=(KindRead(kind=MessageKind.OTHER, certainty=0.0),))


def _place(known: Known, found: Match, message: ReceivedMessage) -> Place:
    """Where the employer is: as the application has it, otherwise as the message tells."""
    there = known.places.get(found.key or "")
    if there is not None and there.country:
        return there
    guess = whereabouts(message)
    return Place(zone=there.zone if there else guess.zone, country=guess.country)


def _read(message: ReceivedMessage, place: Place, received_at: datetime, *, is_expected: bool) -> MessageReading:
    return read_message(
        message,
        received_at=received_at,
        country=place.country or "",
        zone=place.zone,
        subdivision=place.subdivision,
        is_expected=is_expected,
    )


def _addresses(seeker: Seeker) -> Mapping[int, set[str]]:
    found: dict[int, set[str]] = defaultdict(set)
    people = Contact.objects.filter(seeker=seeker, removed_at=None).exclude(address="").exclude(application=None)
    for application_id, address in people.values_list("application_id", "address"):
        found[application_id or 0].add(address)
    return found


def _message_ids(seeker: Seeker) -> Mapping[int, set[str]]:
    """The ids of our letters, and of the messages that were matched before: a thread goes on from either."""
    found: dict[int, set[str]] = defaultdict(set)
    letters = Letter.objects.filter(seeker=seeker).exclude(message_id="").exclude(application=None)
    received = Received.objects.filter(seeker=seeker).exclude(message_id="").exclude(application=None)
    for rows in (letters, received):
        for application_id, message_id in rows.values_list("application_id", "message_id"):
            found[application_id].add(message_id)
    return found


def _learned(seeker: Seeker) -> list[Learned]:
    """What the person said of senders, the latest last."""
    rows = Correction.objects.filter(seeker=seeker).exclude(application__removed_at__isnull=False).order_by("pk")
    said = rows.values_list("sender", "application__key", "is_not_ours")
    return [Learned(sender=sender, key=key) for sender, key, is_not_ours in said if key or is_not_ours]
