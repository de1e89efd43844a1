"""The letters under `letters/`: good ones and faulty ones, of people who do not exist.

`cast.txt` has who writes to whom: a key, the reader, the employer, the role, the points, the writer. In the other
files `== kind key faults` begins a letter. What ends in `_seen` was used while the check was made; `_unseen` was not.
"""

from dataclasses import dataclass, replace
from pathlib import Path

from afterword.core.tone import Kind, ToneContext

HERE = Path(__file__).parent / "letters"


@dataclass(frozen=True, slots=True)
class Case:
    name: str
    text: str
    context: ToneContext
    faults: frozenset[str]


def cast() -> dict[str, dict[str, str]]:
    rows = [[cell.strip() for cell in line.split("|")] for line in (HERE / "cast.txt").read_text().splitlines()]
    return {
        row[0]: dict(zip(("recipient", "employer", "role", "discussed", "seeker"), row[1:], strict=True))
        for row in rows
    }


def letters(name: str) -> list[Case]:
    people, found = cast(), []
    for number, block in enumerate((HERE / f"{name}.txt").read_text().split("== ")[1:], 1):
        head, _, text = block.partition("\n")
        kind, key, *faults = head.split()
        known = dict(people[key])
        points = tuple(filter(None, known.pop("discussed").split("; ")))
        context = replace(ToneContext(kind=Kind(kind), discussed=points), **known)  # type: ignore[arg-type]
        found.append(Case(f"{name}-{number}-{kind}-{key}", text.strip(), context, frozenset(faults)))
    return found
