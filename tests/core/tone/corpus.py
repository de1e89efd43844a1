"""The letters under `letters/`: good ones and faulty ones, of people who do not exist.

`cast.txt` has who writes to whom: a key, the reader, the employer, the role, the points, the writer, and the channel
where it is no e-mail. In the other files `== kind key faults` begins a letter. What ends in `_seen` was used while the
check was made; `_unseen` was not. Those of `_voices`, with a cast of their own, came later, from many walks of life, and
were written in rounds: each was judged once before anything was learned from it (docs/check.md has how well).
"""

from dataclasses import dataclass, replace
from pathlib import Path

from afterword.core.history import Channel
from afterword.core.tone import Kind, ToneContext

HERE = Path(__file__).parent / "letters"


@dataclass(frozen=True, slots=True)
class Case:
    name: str
    text: str
    context: ToneContext
    faults: frozenset[str]


def cast() -> dict[str, dict[str, str]]:
    lines = [line for name in ("cast", "cast_of_voices") for line in (HERE / f"{name}.txt").read_text().splitlines()]
    rows = [[cell.strip() for cell in line.split("|")] for line in lines]
    keys = ("recipient", "employer", "role", "discussed", "seeker", "channel")
    return {row[0]: dict(zip(keys, row[1:], strict=False)) for row in rows}


def letters(name: str) -> list[Case]:
    people, found = cast(), []
    for number, block in enumerate((HERE / f"{name}.txt").read_text().split("== ")[1:], 1):
        head, _, text = block.partition("\n")
        kind, key, *faults = head.split()
        known = dict(people[key])
        points = tuple(filter(None, known.pop("discussed").split("; ")))
        channel = Channel(known.pop("channel", "") or "email")
        context = replace(ToneContext(kind=Kind(kind), discussed=points, channel=channel), **known)  # type: ignore[arg-type]
        found.append(Case(f"{name}-{number}-{kind}-{key}", text.strip(), context, frozenset(faults)))
    return found
