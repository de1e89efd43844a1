"""Writing SVG: elements with escaped words and short numbers, and the frame of a picture.

A picture names its inks by class, never by colour, so that a page's style sheet, its dark half and paper each dress it
in their own way; where a picture travels alone, a style sheet travels inside.
"""

import re
from collections.abc import Iterable
from xml.sax.saxutils import escape, quoteattr

Attribute = str | float
GLYPH = 0.56
"""How wide a letter is on the average, measured by the size of the type."""
TYPE = 13
"""The size of the words in a picture."""


def element(tag: str, *children: str, **attributes: Attribute) -> str:
    """An element; `class_` is its class, and an underscore within a name is a hyphen."""
    said = "".join(f" {_name(name)}={quoteattr(number(value))}" for name, value in attributes.items())
    return f"<{tag}{said}>{''.join(children)}</{tag}>" if children else f"<{tag}{said}/>"


def _name(name: str) -> str:
    return name.rstrip("_").replace("_", "-") if name != "viewBox" else name


def number(value: Attribute) -> str:
    """A number with as many digits as one can see."""
    return value if isinstance(value, str) else f"{value:.1f}".removesuffix(".0")


NO_TEXT = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What no XML may hold, and a pasted name may."""


def text(words: str) -> str:
    """Words as the content of an element."""
    return escape(NO_TEXT.sub("", words))


def label(words: str, *, x: float, y: float, anchor: str = "start", class_: str = "picture-word") -> str:
    """Words in a picture."""
    return element("text", text(words), x=x, y=y, text_anchor=anchor, class_=class_)


def label_within(words: str, *, x: float, y: float, least: float, most: float) -> str:
    """Words in the middle over a point, moved so far that they stay between two edges."""
    half = width_of(words) / 2
    return label(words, x=max(least + half, min(most - half, x)), y=y, anchor="middle")


def width_of(words: str) -> float:
    """About how wide words are."""
    return GLYPH * TYPE * len(words)


def picture(parts: Iterable[str], *, width: float, height: float, title: str, words: str, name: str) -> str:
    """A whole picture: what it is called, what one would see, and its parts. `name` is its own on the page."""
    return element(
        "svg",
        element("title", text(title), id=f"{name}-title"),
        element("desc", text(words), id=f"{name}-words"),
        *parts,
        xmlns="http://www.w3.org/2000/svg",
        viewBox=f"0 0 {number(width)} {number(height)}",
        class_="picture",
        role="img",
        aria_labelledby=f"{name}-title {name}-words",
    )
