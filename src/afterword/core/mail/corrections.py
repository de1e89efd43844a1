"""What a person said of a sender's mail, so that the next message of theirs is read better."""

from collections.abc import Iterable
from dataclasses import dataclass

from afterword.core.mail.kinds import MessageKind


@dataclass(frozen=True, slots=True, kw_only=True)
class SenderCorrection:
    """One correction. `application` is the key of the application that the sender wrote about; `was` and `kind` are
    what a message was taken for, and what it was. `is_not_ours` says that the sender writes about something else.
    """

    sender: str
    employer: str = ""
    application: str = ""
    was: str = ""
    kind: str = ""
    is_not_ours: bool = False


def about(sender: str, corrections: Iterable[SenderCorrection]) -> tuple[SenderCorrection, ...]:
    """The corrections that concern an address, by it or by its domain, in the order in which they are given."""
    address = sender.casefold()
    domain = address.rpartition("@")[2]
    return tuple(one for one in corrections if one.sender in (address, domain))


def is_about_us(corrections: tuple[SenderCorrection, ...]) -> bool:
    """Whether a sender writes about the search, by what was said of them last."""
    said = [one for one in corrections if one.is_not_ours or one.application]
    return not said or not said[-1].is_not_ours


def kind_by(corrections: tuple[SenderCorrection, ...], kind: MessageKind) -> MessageKind:
    """What a message of this kind really is, as the person said of the sender's last one that was taken for it."""
    said = [one.kind for one in corrections if one.was == kind and one.kind]
    return MessageKind(said[-1]) if said else kind


def application_by(corrections: tuple[SenderCorrection, ...]) -> str:
    """The application that a sender writes about, or nothing."""
    said = [one.application for one in corrections if one.application]
    return said[-1] if said else ""
