"""Bars that say how unsure they are: a dot for what was seen, and a line over what it may be."""

from collections.abc import Sequence
from dataclasses import dataclass

from afterword.core.pictures.svg import TYPE, element, label, picture

ROW, FOOT = 46.0, 24.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One row: what it is, what stands at its right end, the value, and the range about it."""

    name: str
    words: str
    value: float
    least: float
    most: float


def ranges(
    bars: Sequence[Bar], *, most: float, ends: tuple[str, str], width: float, title: str, words: str, name: str
) -> str:
    """Rows of ranges on one scale from nothing to `most`; `ends` stand under its two ends."""
    scale = (width - 12) / most if most else 0.0
    parts = [part for row, bar in enumerate(bars) for part in _row(bar, row * ROW, scale, width)]
    foot = len(bars) * ROW + TYPE + 2
    parts += [label(ends[0], x=0, y=foot), label(ends[1], x=width, y=foot, anchor="end")]
    return picture(parts, width=width, height=len(bars) * ROW + FOOT, title=title, words=words, name=name)


def _row(bar: Bar, top: float, scale: float, width: float) -> list[str]:
    middle = top + TYPE + 14
    x, least, most = (6 + scale * value for value in (bar.value, bar.least, bar.most))
    return [
        label(bar.name, x=0, y=top + TYPE, class_="picture-name"),
        label(bar.words, x=width, y=top + TYPE, anchor="end"),
        element("line", x1=6, x2=width - 6, y1=middle, y2=middle, class_="picture-track"),
        element("line", x1=least, x2=most, y1=middle, y2=middle, class_="picture-range"),
        element("circle", cx=x, cy=middle, r=5.5, class_="picture-dot"),
    ]
