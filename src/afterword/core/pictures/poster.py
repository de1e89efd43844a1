"""A picture that travels alone: on its own paper, with its words, in the shape that somebody wants to share.

It carries its style sheet, names its inks by colour, and holds nothing but what one sees: no date, no author, no
address.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from afterword.core.pictures.svg import element, label, number, text

PAD, TITLE, SAID, FOOT = 26.0, 23.0, 15.0, 11.0
"""The margin, and the sizes of the type: of the title, of the sentence, of the line at the foot."""
BROAD = 0.53
"""How wide a letter is on the average, measured by its size, in the broadest of the types that may stand in."""
LEADING = 1.32
BETWEEN = 14.0

INKS = ("paper", "ink", "ink-soft", "rule", "edge", "accent", "done", "waiting", "blocked", "unsure")
"""The inks of the pages that a poster needs."""


class Light(StrEnum):
    """The paper and the inks."""

    LIGHT = "light"
    DARK = "dark"


class Shape(StrEnum):
    """The shape of the whole."""

    WIDE = "wide"
    SQUARE = "square"
    PHONE = "phone"


SIZES: dict[Shape, tuple[float, float]] = {
    Shape.WIDE: (720.0, 405.0),
    Shape.SQUARE: (432.0, 432.0),
    Shape.PHONE: (324.0, 576.0),
}
"""How wide and high a poster is drawn, so that its words can be read at its size."""
PIXELS: dict[Shape, int] = {Shape.WIDE: 1200, Shape.SQUARE: 1080, Shape.PHONE: 1080}
"""How many pixels a poster is wide."""

COLOURS: dict[Light, dict[str, str]] = {
    Light.LIGHT: {
        "paper": "#f6f0e4", "ink": "#2b241e", "ink-soft": "#574c41", "rule": "#d8ccb6", "edge": "#877a68",
        "accent": "#27406e", "done": "#3a5c3d", "waiting": "#3c5768", "blocked": "#684632", "unsure": "#6f4b00",
    },
    Light.DARK: {
        "paper": "#1b1714", "ink": "#ece3d5", "ink-soft": "#c0b3a2", "rule": "#453c32", "edge": "#8d806f",
        "accent": "#aec3ef", "done": "#a8c9a2", "waiting": "#a9c3d1", "blocked": "#d6b297", "unsure": "#e9c273",
    },
}  # fmt: skip
"""The colours of css/tokens.css."""

STYLE = (
    ".paper{{fill:{paper}}}text{{font-family:'Libertinus Serif',Literata,Georgia,serif;font-size:14px;fill:{ink-soft}}}"
    ".poster-title{{font-size:23px;font-weight:600;fill:{ink}}}.poster-words{{font-size:15px;fill:{ink}}}"
    ".poster-foot{{font-size:11px}}.picture-name{{fill:{ink}}}.picture-number{{font-size:16px;font-weight:600;fill:{ink}}}"
    ".flow{{fill-opacity:0.32}}.to-applied,.to-answered,.to-interviewed{{fill:{accent};stroke:{accent}}}"
    ".to-offer{{fill:{done};stroke:{done}}}.to-no{{fill:{blocked};stroke:{blocked}}}"
    ".to-you-left{{fill:{unsure};stroke:{unsure}}}.to-silence{{fill:{waiting};stroke:{waiting}}}"
    ".flow,.node{{stroke:none}}.life{{stroke-width:3;stroke-opacity:0.55}}.life-letter{{stroke:{ink-soft};stroke-width:2}}"
    ".life-talk{{fill:{accent}}}.life-answer{{fill:{paper};stroke:{accent};stroke-width:2}}"
)
_VIEW = re.compile(r'viewBox="0 0 ([\d.]+) ([\d.]+)"')


@dataclass(frozen=True, slots=True, kw_only=True)
class Poster:
    """What is shared: the picture's own SVG, what it is called, and what it says in words."""

    drawn: str
    title: str
    words: str


def room(shape: Shape) -> float:
    """How wide the picture in a poster of this shape is."""
    return SIZES[shape][0] - 2 * PAD


def poster(shared: Poster, *, shape: Shape, light: Light) -> str:
    """The whole as SVG: the title, the picture as large as there is room, and the sentence."""
    width, height = SIZES[shape]
    title, said = list(_lines(shared.title, TITLE, width)), list(_lines(shared.words, SAID, width))
    above, below = len(title) * TITLE * LEADING, len(said) * SAID * LEADING
    most = height - 2 * PAD - above - below - 2 * BETWEEN - FOOT
    tall = min(most, _height(shared.drawn))
    top = PAD + max(0.0, most - tall) * 0.4
    parts = [
        element("style", STYLE.format_map(COLOURS[light])),
        element("rect", width=width, height=height, class_="paper"),
        *_written(title, top=top, size=TITLE, class_="poster-title"),
        _placed(shared.drawn, top=top + above + BETWEEN, width=width - 2 * PAD, height=tall),
        *_written(said, top=top + above + tall + 2 * BETWEEN, size=SAID, class_="poster-words"),
        label("Made with Afterword", x=width - PAD, y=height - FOOT, anchor="end", class_="poster-foot"),
    ]
    return _whole(parts, shared, width, height)


def _whole(parts: list[str], shared: Poster, width: float, height: float) -> str:
    return element(
        "svg",
        element("title", text(shared.title), id="poster-title"),
        element("desc", text(shared.words), id="poster-words"),
        *parts,
        xmlns="http://www.w3.org/2000/svg",
        width=width,
        height=height,
        viewBox=f"0 0 {number(width)} {number(height)}",
        role="img",
        aria_labelledby="poster-title poster-words",
    )


def _placed(drawn: str, *, top: float, width: float, height: float) -> str:
    """A picture within another one; it shrinks where there is less room than it wants."""
    size = f'width="{number(width)}" height="{number(height)}"'
    place = f'<svg x="{number(PAD)}" y="{number(top)}" {size} preserveAspectRatio="xMinYMin" overflow="visible" '
    return drawn.replace("<svg ", place, 1)


def _height(drawn: str) -> float:
    found = _VIEW.search(drawn)
    if found is None:
        raise ValueError("This is no picture of ours: it does not say how large it is.")
    return float(found[2])


def _written(lines: list[str], *, top: float, size: float, class_: str) -> Iterator[str]:
    for place, line in enumerate(lines):
        yield label(line, x=PAD, y=top + size + place * size * LEADING, class_=class_)


def _lines(words: str, size: float, width: float) -> Iterator[str]:
    """Words in lines that fit between the margins."""
    most, line = (width - 2 * PAD) / (BROAD * size), ""
    for word in words.split():
        if line and len(line) + 1 + len(word) > most:
            yield line
            line = word
        else:
            line = f"{line} {word}".strip()
    yield line
