"""The shape of a table of wordings."""

from collections.abc import Sequence
from dataclasses import dataclass

from afterword.core.history import Channel
from afterword.core.letters.render import CallWording, Wording


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """The wordings for one channel, and the closings that go round among the members of a panel."""

    wordings: Sequence[Wording | CallWording]
    closings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """All wordings for one purpose: for e-mail, paper and portals, for short messages, and for calls.

    Closings fill the slot {closing}. `write_down` is what to note after a call.
    """

    letters: tuple[Wording, ...]
    messages: tuple[Wording, ...]
    calls: tuple[CallWording, ...]
    write_down: tuple[str, ...]
    closings: tuple[str, ...] = ()
    message_closings: tuple[str, ...] = ()
    call_closings: tuple[str, ...] = ()

    def choices(self, channel: Channel) -> Choices:
        """What there is to choose from in a channel."""
        if channel is Channel.CALL:
            return Choices(wordings=self.calls, closings=self.call_closings)
        if channel is Channel.MESSAGE:
            return Choices(wordings=self.messages, closings=self.message_closings)
        return Choices(wordings=self.letters, closings=self.closings)
