"""The people one keeps in touch with: at an employer, or in the network; their rhythm, what was said and noted."""

from datetime import datetime
from uuid import UUID

from afterword.acts.contacts import create_contact
from afterword.acts.happenings import NotYetHappened
from afterword.acts.planning import replan, replan_network
from afterword.acts.recording import record
from afterword.core.history import (
    About,
    CallMade,
    Channel,
    ContactNoted,
    Fact,
    LetterKind,
    LetterSent,
    ReplyKind,
    ReplyReceived,
    RhythmChosen,
    Unit,
)
from afterword.records.locking import writing
from afterword.records.models import Contact, Seeker

MOST = 120
"""A rhythm of more weeks or months than this is none."""


class NoSuchRhythm(ValueError):
    """A rhythm is a number of weeks or months."""

    def __init__(self) -> None:
        super().__init__(f"Write a number from 1 to {MOST}, or choose not to be asked.")


class NothingNoted(ValueError):
    """A note needs words."""

    def __init__(self) -> None:
        super().__init__("Write down what it is.")


def add_person(
    seeker: Seeker, *, name: str, now: datetime, address: str = "", title: str = "", channel: Channel | None = None
) -> Contact:
    """Somebody of the network, who belongs to no application."""
    with writing(seeker) as held:
        contact = create_contact(
            held, application=None, name=name, address=address, title=title, channel=channel, now=now
        )
        _plan_anew(held, contact, now)
    return contact


def remove_person(contact: Contact, *, now: datetime) -> None:
    """Put somebody of the network out of sight; `restore_person` brings them back."""
    _set_removed(contact, now, now=now)


def restore_person(contact: Contact, *, now: datetime) -> None:
    """Bring somebody back as they were."""
    _set_removed(contact, None, now=now)


def _set_removed(contact: Contact, removed_at: datetime | None, *, now: datetime) -> None:
    with writing(contact.seeker) as held:
        contact.removed_at = removed_at
        contact.save(update_fields=["removed_at"])
        _plan_anew(held, contact, now)


def choose_rhythm(contact: Contact, *, every: int, unit: Unit = Unit.WEEKS, now: datetime) -> UUID:
    """How often to be in touch with somebody; 0 for not being asked. Raises NoSuchRhythm."""
    if not 0 <= every <= MOST:
        raise NoSuchRhythm
    unit = unit if every else Unit.WEEKS
    return _write(
        contact, RhythmChosen(at=now, application=_where(contact), contact=contact.key, every=every, unit=unit), now
    )


def note_about(contact: Contact, *, what: About, words: str, now: datetime) -> UUID:
    """Something worth remembering of somebody. Raises NothingNoted."""
    if not words.strip():
        raise NothingNoted
    noted = ContactNoted(at=now, application=_where(contact), contact=contact.key, what=what, words=words.strip())
    return _write(contact, noted, now)


def note_greeting(contact: Contact, *, at: datetime, now: datetime) -> UUID:
    """The seeker wrote to somebody, by hand. Raises NotYetHappened."""
    sent = LetterSent(at=at, application=_where(contact), kind=LetterKind.GREETING, contact=contact.key)
    return _write(contact, sent, now)


def note_talk(contact: Contact, *, at: datetime, words: str, now: datetime) -> UUID:
    """The seeker spoke with somebody. Raises NotYetHappened."""
    return _write(contact, CallMade(at=at, application=_where(contact), contact=contact.key, words=words), now)


def note_their_word(contact: Contact, *, at: datetime, words: str, now: datetime) -> UUID:
    """Somebody wrote. What it means for an application is written down there. Raises NotYetHappened."""
    reply = ReplyReceived(at=at, application=_where(contact), kind=ReplyKind.OTHER, contact=contact.key, words=words)
    return _write(contact, reply, now)


def _where(contact: Contact) -> str:
    return contact.application.key if contact.application else ""


def _write(contact: Contact, fact: Fact, now: datetime) -> UUID:
    if fact.at > now:
        raise NotYetHappened(fact.at)
    with writing(contact.seeker) as held:
        act = record(held, contact.application, [fact], now=now)
        _plan_anew(held, contact, now)
    return act


def _plan_anew(seeker: Seeker, contact: Contact, now: datetime) -> None:
    if contact.application is None:
        replan_network(seeker, now=now)
    else:
        replan(seeker, [contact.application], now=now)
