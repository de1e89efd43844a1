"""A search over its weeks: a line for each application, with what happened on it, and how it ended."""

from collections.abc import Sequence
from dataclasses import dataclass

from afterword.core.pictures.svg import TYPE, element, label, picture, width_of

ROW, LEGEND, FOOT, DOT = 23.0, 26.0, 24.0, 4.5
"""The height of a row, the room for what the signs mean and for the weeks, and half of how broad a sign is."""
GAP = 10.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One application: what it is called, from which week to which, the weeks of what happened, and where it stands.

    Weeks are counted from the beginning of the search. `end` says where it stands in a word, `ink` is the class of it.
    """

    name: str
    begins: float
    ends: float
    talks: tuple[float, ...] = ()
    letters: tuple[float, ...] = ()
    answers: tuple[float, ...] = ()
    end: str
    ink: str


def timeline(rows: Sequence[Row], *, weeks: float, width: float, title: str, words: str, name: str) -> str:
    """The rows below each other, on one scale of weeks that ends today."""
    left = max(map(width_of, (row.name for row in rows)), default=0) + GAP
    right = width - max(map(width_of, (row.end for row in rows)), default=0) - GAP
    scale = (right - left - 2 * DOT) / max(weeks, 1e-9)
    begin = left + DOT
    parts = [part for place, row in enumerate(rows) for part in _row(row, LEGEND + place * ROW, begin, scale, width)]
    foot = LEGEND + len(rows) * ROW + TYPE
    parts.append(label("today", x=right, y=foot, anchor="end"))
    if width_of("first week today") < right - left:
        parts.append(label("first week", x=left, y=foot))
    height = LEGEND + len(rows) * ROW + FOOT
    return picture([*_legend(), *parts], width=width, height=height, title=title, words=words, name=name)


def _legend() -> list[str]:
    """What the signs mean, in one row."""
    drawn, at = [], DOT
    for sign, words in ((_talk, "interview"), (_letter, "letter sent"), (_answer, "answer")):
        drawn += [sign(at, DOT + 2), label(words, x=at + DOT + 5, y=TYPE - 2)]
        at += 2 * DOT + width_of(words) + GAP
    return drawn


def _row(row: Row, top: float, begin: float, scale: float, width: float) -> list[str]:
    middle = top + ROW / 2
    start, end = begin + row.begins * scale, begin + row.ends * scale
    return [
        label(row.name, x=0, y=middle + 4, class_="picture-name"),
        element("line", x1=start, x2=max(end, start + 2), y1=middle, y2=middle, class_=f"life {row.ink}"),
        *(_letter(begin + at * scale, middle) for at in row.letters),
        *(_answer(begin + at * scale, middle) for at in row.answers),
        *(_talk(begin + at * scale, middle) for at in row.talks),
        label(row.end, x=width, y=middle + 4, anchor="end"),
    ]


def _talk(x: float, y: float) -> str:
    return element("circle", cx=x, cy=y, r=DOT, class_="life-talk")


def _answer(x: float, y: float) -> str:
    return element("circle", cx=x, cy=y, r=DOT - 1, class_="life-answer")


def _letter(x: float, y: float) -> str:
    return element("line", x1=x, x2=x, y1=y - DOT - 1.5, y2=y + DOT + 1.5, class_="life-letter")
