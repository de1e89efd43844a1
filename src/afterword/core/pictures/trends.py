"""How each kind of question went over the interviews: a line of dots, the higher the more was done."""

from collections.abc import Sequence
from dataclasses import dataclass

from afterword.core.pictures.svg import TYPE, element, label, number, picture

ROW, BAND, FOOT, EDGE, DOT = 76.0, 34.0, 24.0, 12.0, 5.0
"""The height of a row and of the band in it, the room for the numbers below, and at both sides."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One kind: its name, what stands at its right end, and a share from 0 to 1 for each interview that asked it."""

    name: str
    words: str
    shares: tuple[float | None, ...]


def trends(lines: Sequence[Line], *, width: float, title: str, words: str, name: str) -> str:
    """Lines one below the other; the numbers of the interviews, the earliest first, stand under all of them."""
    columns = max((len(line.shares) for line in lines), default=0)
    xs = [EDGE + (width - 2 * EDGE) * (n / (columns - 1) if columns > 1 else 0.5) for n in range(columns)]
    parts = [part for row, line in enumerate(lines) for part in _line(line, row * ROW, xs, width)]
    foot = len(lines) * ROW + TYPE
    parts += [label(str(n), x=x, y=foot, anchor="middle") for n, x in enumerate(xs, start=1)]
    return picture(parts, width=width, height=len(lines) * ROW + FOOT, title=title, words=words, name=name)


def _line(line: Line, top: float, xs: Sequence[float], width: float) -> list[str]:
    """A kind between two rules: everything was done at the upper one, nothing at the lower one."""
    high, low = top + TYPE + 14, top + TYPE + 14 + BAND
    points = [(x, low - share * BAND) for x, share in zip(xs, line.shares, strict=True) if share is not None]
    path = " ".join(f"{number(x)},{number(y)}" for x, y in points)
    return [
        label(line.name, x=0, y=top + TYPE, class_="picture-name"),
        label(line.words, x=width, y=top + TYPE, anchor="end"),
        element("line", x1=0, x2=width, y1=high, y2=high, class_="trend-rule"),
        element("line", x1=0, x2=width, y1=low, y2=low, class_="trend-rule"),
        element("polyline", points=path, class_="trend-line"),
        *(element("circle", cx=x, cy=y, r=DOT, class_="trend-dot") for x, y in points),
    ]
