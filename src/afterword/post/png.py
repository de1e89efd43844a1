"""A picture as PNG, painted by the typesetter from our SVG, with the fonts that come with it.

Nothing else is in the file: no date, no author, no name of a program.
"""

PAGE = """#set page(width: {width}pt, height: {height}pt, margin: 0pt)
#image(bytes(sys.inputs.svg), format: "svg", width: 100%)"""
POINTS = 72.0
"""An inch has so many points."""


def png(svg: str, *, width: float, height: float, pixels: int) -> bytes:
    """The picture of this size, so many pixels wide."""
    import typst

    page = PAGE.format(width=width, height=height).encode()
    painted = typst.compile(page, format="png", ppi=POINTS * pixels / width, sys_inputs={"svg": svg})
    if not isinstance(painted, bytes):
        raise TypeError("One page is one picture.")
    return painted
