"""PNG: of the size that is asked for, and with nothing in the file but the picture."""

import struct

from afterword.core.insights import Flow, Stage
from afterword.core.pictures import funnel
from afterword.core.pictures.poster import PIXELS, SIZES, Light, Poster, Shape, poster, room
from afterword.post.png import png

FLOWS = (Flow(start=Stage.APPLIED, end=Stage.NO, count=3),)


def painted(shape, light):
    drawn = funnel(FLOWS, width=room(shape), title="How far", words="Of 3.", name="shared")
    width, height = SIZES[shape]
    svg = poster(Poster(drawn=drawn, title="How far", words="Of 3."), shape=shape, light=light)
    return png(svg, width=width, height=height, pixels=PIXELS[shape])


def chunks(content):
    place = 8
    while place < len(content):
        length, kind = struct.unpack(">I4s", content[place : place + 8])
        yield kind, content[place + 8 : place + 8 + length]
        place += 12 + length


def test_each_shape_has_its_pixels():
    sizes = {shape: struct.unpack(">II", dict(chunks(painted(shape, Light.LIGHT)))[b"IHDR"][:8]) for shape in Shape}
    assert sizes == {Shape.WIDE: (1200, 675), Shape.SQUARE: (1080, 1080), Shape.PHONE: (1080, 1920)}


def test_nothing_is_in_the_file_but_the_picture():
    assert {kind for kind, _ in chunks(painted(Shape.WIDE, Light.DARK))} == {b"IHDR", b"IDAT", b"IEND"}


def test_the_same_picture_is_the_same_file_and_each_light_another_one():
    first, again, dark = (painted(Shape.SQUARE, light) for light in (Light.LIGHT, Light.LIGHT, Light.DARK))
    assert first == again != dark
