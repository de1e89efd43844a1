"""A picture that travels alone: it keeps its shape and its inks, and tells nothing but what one sees."""

import re
from importlib import resources
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.insights import Flow, Stage
from afterword.core.pictures import Row, funnel, timeline
from afterword.core.pictures.poster import COLOURS, INKS, SIZES, Light, Poster, Shape, poster, room

FLOWS = (Flow(start=Stage.APPLIED, end=Stage.SILENCE, count=3),)
SVG = "{http://www.w3.org/2000/svg}"


def read(picture):
    return ET.fromstring(picture)  # noqa: S314 - it is our own


def of_rows(rows, *, shape=Shape.WIDE, words="In 3 weeks: 2 applications."):
    drawn = timeline(rows, weeks=3, width=room(shape), title="My search", words=words, name="shared")
    return poster(Poster(drawn=drawn, title="My search", words=words), shape=shape, light=Light.LIGHT)


def row(name="Application 1", **more):
    return Row(**({"name": name, "begins": 0, "ends": 3, "end": "open", "ink": "to-silence"} | more))


def test_its_inks_are_those_of_the_pages():
    tokens = resources.files("afterword.web").joinpath("static/afterword/css/tokens.css").read_text(encoding="utf-8")
    found = dict(re.findall(r"--([\w-]+): light-dark\((#\w+), #\w+\)", tokens))
    dark = dict(re.findall(r"--([\w-]+): light-dark\(#\w+, (#\w+)\)", tokens))
    assert COLOURS[Light.LIGHT] == {ink: found[ink] for ink in INKS}
    assert COLOURS[Light.DARK] == {ink: dark[ink] for ink in INKS}


@pytest.mark.parametrize("shape", Shape)
@pytest.mark.parametrize("light", Light)
def test_each_shape_has_its_size_its_words_and_everything_within(shape, light):
    drawn = funnel(FLOWS, width=room(shape), title="How far", words="Of 3.", name="shared")
    whole = read(poster(Poster(drawn=drawn, title="How far", words="Of 3."), shape=shape, light=light))
    width, height = SIZES[shape]
    assert (float(whole.get("width")), float(whole.get("height"))) == (width, height)
    assert (whole.find(f"{SVG}title").text, whole.find(f"{SVG}desc").text) == ("How far", "Of 3.")
    assert all(0 <= float(text.get("y")) <= height for text in whole.findall(f"{SVG}text"))


@pytest.mark.parametrize("shape", Shape)
def test_many_rows_shrink_and_stay_above_the_words(shape):
    whole = read(of_rows([row(f"Application {n}") for n in range(40)], shape=shape))
    inner = whole.find(f"{SVG}svg")
    bottom = float(inner.get("y")) + float(inner.get("height"))
    words = [float(text.get("y")) for text in whole.findall(f"{SVG}text[@class='poster-words']")]
    assert bottom < min(words) <= max(words) < SIZES[shape][1]


def test_a_name_is_words_and_never_markup():
    whole = of_rows([row('<script>alert("x")</script> & Söhne')])
    assert "<script" not in whole
    assert '<script>alert("x")</script> & Söhne' in "".join(read(whole).itertext())


@given(
    st.lists(st.floats(0, 3), max_size=5),
    st.text(max_size=200),
)
def test_any_search_is_a_picture(weeks, words):
    rows = [row(words, talks=tuple(weeks), letters=tuple(weeks), answers=tuple(weeks))]
    read(of_rows(rows, words=words))


def test_a_search_that_began_this_moment_is_one_too():
    drawn = timeline([row(ends=0)], weeks=0, width=300, title="t", words="w", name="n")
    assert "nan" not in drawn + of_rows([])


def test_words_that_have_no_room_beside_each_other_are_left_out():
    narrow, wide = (
        timeline([row("Harbour & Finch")], weeks=3, width=width, title="", words="", name="n") for width in (210, 600)
    )
    assert ("first week" in wide, "first week" in narrow) == (True, False)
