"""Which wording it is: chosen by the step, so that it is always the same, and never the same for two of a panel."""

import hashlib

from afterword.core.letters.case import Turn
from afterword.core.steps import Step, StepKind


def variants_for(turn: Turn, *, wordings: int, closings: int) -> int:
    """How many wordings this reader's letter can have.

    Everyone in a panel gets another closing. A panel that has more members than there are closings shares the wordings
    out among those who get the same closing, so that asking for another wording never leads to a neighbour's letter.
    """
    return max(1, wordings // _sharing(turn, closings)) if closings else wordings


def wording_at(step: Step, turn: Turn, *, variant: int, wordings: int, closings: int) -> int:
    """The place of a wording in its table."""
    round_, index = divmod(turn.index, closings) if closings else (0, turn.index)
    share = round_ * variants_for(turn, wordings=wordings, closings=closings)
    rounds = turn.before * (2 if step.kind is StepKind.THANK_YOU else 1)
    return (_first(step) + rounds + index + share + variant) % wordings


def closing_at(step: Step, turn: Turn, *, closings: int) -> int:
    """The place of a closing in its table."""
    return (_first(step) + turn.before + turn.index) % closings


def _sharing(turn: Turn, closings: int) -> int:
    """How many members of the panel get the same closing."""
    return -(-turn.of // closings)


def _first(step: Step) -> int:
    """A number that a step always has, and that its neighbours in a panel or a silence share; their turn is added."""
    name = f"{step.kind}:{step.application}" if step.kind in IN_TURN else step.key
    return int.from_bytes(hashlib.sha256(name.encode(errors="replace")).digest()[:4], "big")


IN_TURN = frozenset({StepKind.THANK_YOU, StepKind.FOLLOW_UP})
