"""The picture of a silence: when answers come, the time that they asked for, and today."""

from collections.abc import Sequence
from dataclasses import dataclass

from afterword.core.pictures.svg import TYPE, element, label, label_within, number, picture, width_of

TOP, HILL, BAND, ROW = 22.0, 74.0, 8.0, 19.0
"""Where the hill begins below the word for today, how high it is, and the height of the band and of a row of words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """A day of the picture: how many days after the beginning, and what is written there."""

    at: float
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitingPicture:
    """What is drawn of one silence, which lasts `days` in the picture.

    `come` is the share of the answers that have come by the end of each of as many equal parts of it. `quiet` is the
    last day for which they asked for time.
    """

    days: float
    begun: str
    come: Sequence[float]
    today: Day
    most: Day
    quiet: Day | None = None


def waiting(drawn: WaitingPicture, *, width: float, title: str, words: str, name: str) -> str:
    """The hill of the answers over the days; what lies behind today is faint, and what they asked for is a band."""
    base = TOP + HILL
    scale = width / drawn.days
    today = drawn.today.at * scale
    hill = _hill(drawn.come, width, base)
    parts = [
        element("clipPath", element("rect", x=0, y=0, width=today, height=base), id=f"{name}-gone"),
        element("path", d=hill, class_="hill"),
        element("path", d=hill, class_="hill-gone", clip_path=f"url(#{name}-gone)"),
        element("line", x1=0, x2=width, y1=base, y2=base, class_="picture-line"),
        *_band(drawn, scale, base),
        element(
            "line",
            x1=drawn.most.at * scale,
            x2=drawn.most.at * scale,
            y1=base - 14,
            y2=base + BAND + 4,
            class_="picture-mark",
        ),
        element("line", x1=today, x2=today, y1=TOP - 4, y2=base + BAND + 4, class_="picture-today"),
        label_within(drawn.today.words, x=today, y=TOP - 9, least=0, most=width),
        *_words_below(drawn, scale, width, base + BAND + TYPE + 5),
    ]
    return picture(parts, width=width, height=base + BAND + 2 * ROW + 10, title=title, words=words, name=name)


def _hill(come: Sequence[float], width: float, base: float) -> str:
    """The outline of how many answers come in each part, the highest one reaching to the top."""
    each = [after - before for before, after in zip((0.0, *come), come, strict=False)]
    highest = max([*each, 1e-9])
    step = width / len(each)
    corners = [((part + 0.5) * step, base - HILL * amount / highest) for part, amount in enumerate(each)]
    line = " ".join(f"L{number(x)} {number(y)}" for x, y in corners)
    return f"M0 {number(base)} {line} L{number(width)} {number(base)} Z"


def _band(drawn: WaitingPicture, scale: float, base: float) -> list[str]:
    if drawn.quiet is None:
        return []
    return [element("rect", x=0, y=base, width=drawn.quiet.at * scale, height=BAND, class_="picture-quiet")]


def _words_below(drawn: WaitingPicture, scale: float, width: float, y: float) -> list[str]:
    """When it began and what they asked for in one row, by when most answers come in the next."""
    said = [label(drawn.begun, x=0, y=y)]
    if drawn.quiet is not None:
        left = width_of(drawn.begun) + TYPE
        said.append(label_within(drawn.quiet.words, x=drawn.quiet.at * scale, y=y, least=left, most=width))
    return [*said, label_within(drawn.most.words, x=drawn.most.at * scale, y=y + ROW, least=0, most=width)]
