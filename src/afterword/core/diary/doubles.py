"""Ids that come twice, where what they meant first was not undone."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from afterword.core.diary.errors import Refused
from afterword.core.history import Fact, InterviewHeld, PromiseMade, Undone


class Double(NamedTuple):
    """A line whose id stands on an earlier one."""

    line: int
    refused: Refused


def doubles(told: Mapping[int, list[tuple[str, Fact]]]) -> Iterator[Double]:
    """The conversations and promises, by line, whose id another one has that still counts."""
    facts = [(line, fact) for line in sorted(told) for _, fact in told[line]]
    undone = {gone for _, fact in facts if type(fact) is Undone for gone in fact.facts}
    known: dict[tuple[str, ...], int] = {}
    for line, fact in facts:
        if isinstance(fact, InterviewHeld | PromiseMade) and fact not in undone:
            kind = "interview" if isinstance(fact, InterviewHeld) else "promise"
            key = (kind, fact.id.casefold(), fact.application if kind == "promise" else "")
            if key in known:
                sentence = (
                    f"the {kind} {fact.id} stands on line {known[key]} already: undo that one, or choose another id"
                )
                yield Double(line, Refused(sentence, found=fact.id))
            known.setdefault(key, line)
