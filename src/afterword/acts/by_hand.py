"""A letter for the person's own mail program, once the guard has let it go."""

from afterword.acts.letters import LetterRefused
from afterword.acts.outbox import BY_HAND
from afterword.acts.sending import envelope_of
from afterword.post.message import to_mailto, to_unsent_eml
from afterword.records.models import Letter, State


class NotOpenedYet(LetterRefused):
    """The letter was not given out by hand: the guard has to be asked first."""

    def __init__(self) -> None:
        super().__init__("Press \u201cSend it myself\u201d first: then the letter is yours to send, and nobody else's.")


def mailto_of(letter: Letter) -> str:
    """An address that opens the letter in a mail program. Raises NotOpenedYet."""
    return to_mailto(envelope_of(_opened(letter)))


def eml_of(letter: Letter) -> bytes:
    """The letter as a file that mail programs open as a draft. Raises NotOpenedYet."""
    return to_unsent_eml(envelope_of(_opened(letter)))


def _opened(letter: Letter) -> Letter:
    if letter.state != State.SENDING or letter.carrier != BY_HAND:
        raise NotOpenedYet
    return letter
