"""`python -m tests.bench.time_frames [FOLDER ...]`: how well the reader reads, beside three libraries that read dates.

It always reads the project's own sentences (tests/core/timeframe/said). A folder holds the examples of another project:
`en_examples.jsonl` as Duckling's corpus gives it, or `DateParser.json` and its siblings from Recognizers-Text. Every
reader is given the same sentence. The libraries are no requirement of the project; `--how` tells how to have them.

The day that counts is the last one of what is meant. A library that names another day of the same week or month is right
too, and its day is moved to the next business day as ours is. Where the others mean another day by the same words, it
is listed under the convention that differs.
"""

import argparse
import re
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from afterword.core.hours import calendar
from tests.bench.other_readers import HOW, Reader, readers
from tests.bench.time_frame_examples import Example, examples, own_examples

CONVENTIONS = {
    "after something is five business days after it, theirs is an open end": r"\b(after|since|later than|past)\b",
    "before something is the business day before it, theirs the day itself": r"\b(before|prior|earlier)\b",
    "early, middle and late are Tuesday, Wednesday and the end, and thirds of a month": r"\b(early|start|beginning|first"
    r"|mid|middle|late|later|end|last)\b",
    "a weekday alone is the one after today, this week's and next week's as the calendar has them": r"\b(this|next|coming|"
    r"following|upcoming)?\s*(mon|tue|wed|thu|fri|sat|sun)",
    "the next two weeks end two weeks from today, theirs with a calendar week": r"\b(next|following|coming|upcoming)\b",
}
"""What an employer means against what a calendar program means: a convention's name, and the words that bring it up."""


@dataclass(frozen=True, kw_only=True)
class Score:
    """How one reader did on one set."""

    reader: str
    right: int
    wrong: int
    unread: int
    seconds: float


def main() -> int:
    """Score every reader that is installed on every set, and list where ours means another day."""
    asked = _asked()
    if asked.how:
        print(HOW)
        return 0
    installed, missing = readers()
    for name, reason in missing.items():
        print(f"Left out: {name} ({reason}; see --how).")
    for name, found in _sets(asked.folders):
        rows = list(found)
        print(f"\n{name}: {len(rows)} sentences\n\n{_table(score(reader, rows) for reader in installed)}")
        _list_differences(installed[0], rows, at_most=None if asked.all else 3)
    return 0


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.time_frames", description=__doc__)
    parser.add_argument("folders", nargs="*", type=Path, help="examples of Duckling or of Recognizers-Text")
    parser.add_argument("--all", action="store_true", help="list every difference, not three for each convention")
    parser.add_argument("--how", action="store_true", help="say how to install the other readers")
    return parser.parse_args()


def _sets(folders: list[Path]) -> Iterator[tuple[str, Iterable[Example]]]:
    for language in ("english", "german", "french", "spanish"):
        yield f"our own, {language}", own_examples(language)
    yield "our own, days that are no time frames", own_examples("other_days")
    if not folders:
        print("No folder was named, so only our own sentences are read.")
    for folder in folders:
        yield folder.name, examples(folder)


def score(reader: Reader, rows: list[Example]) -> Score:
    """How many of the sentences it reads as what is meant, as something else, or not at all."""
    began = time.process_time()
    found = [(row, reader.read(row)) for row in rows]
    took = time.process_time() - began
    counted = Counter(_judged(row, day) for row, day in found)
    return Score(reader=reader.name, seconds=took, **{kind: counted[kind] for kind in ("right", "wrong", "unread")})


def _judged(row: Example, day: date | None) -> str:
    if day is None or row.last is None:
        return "right" if day is row.last else "unread" if day is None else "wrong"
    return "right" if is_right(row, day) else "wrong"


def is_right(row: Example, day: date) -> bool:
    """Whether it is a day that is meant, or the business day that this day is moved to."""
    assert row.first is not None
    assert row.last is not None
    if row.first <= day <= row.last:
        return True
    where = calendar(row.country, row.part)
    return where.on_or_after(day) in (row.last, where.on_or_after(row.last))


def _table(scores: Iterable[Score]) -> str:
    lines = ["| reader | right | another day | not read | per sentence |", "|---|---|---|---|---|"]
    for one in scores:
        total = one.right + one.wrong + one.unread
        each = f"{one.seconds / total * 1e6:,.0f} µs"
        lines.append(f"| {one.reader} | {one.right} ({one.right / total:.0%}) | {one.wrong} | {one.unread} | {each} |")
    return "\n".join(lines)


def _list_differences(ours: Reader, rows: list[Example], at_most: int | None) -> None:
    """What ours reads as another day, and what it does not read, each under the convention that its words bring up."""
    found: dict[str, list[str]] = {}
    for row in rows:
        day = ours.read(row)
        if _judged(row, day) != "right":
            found.setdefault(_convention(row, day), []).append(
                f"{row.text!r}: theirs {_days(row)}, ours {day or 'none'}"
            )
    for convention, lines in found.items():
        print(f"\n{convention} ({len(lines)}):")
        print("\n".join(f"  {line}" for line in lines[:at_most]))


def _convention(row: Example, day: date | None) -> str:
    if day is None:
        return "ours says nothing"
    named = (name for name, words in CONVENTIONS.items() if re.search(words, row.phrase, re.IGNORECASE))
    return next(named, "others")


def _days(row: Example) -> str:
    return str(row.last) if row.first == row.last else f"{row.first} to {row.last}"


if __name__ == "__main__":
    raise SystemExit(main())
