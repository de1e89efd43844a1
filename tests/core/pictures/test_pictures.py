"""Pictures are SVG that any page may carry: well formed, described, without styles, names only where given."""

import re
from itertools import pairwise
from xml.etree import ElementTree as ET

import pytest

from afterword.core.insights import Flow, Stage
from afterword.core.pictures import NARROW, WIDE, Bar, Day, WaitingPicture, funnel, ranges, waiting

EVIL = '<script>alert(1)</script>" & onload='
FLOWS = (
    Flow(start=Stage.APPLIED, end=Stage.ANSWERED, count=20),
    Flow(start=Stage.APPLIED, end=Stage.SILENCE, count=21),
    Flow(start=Stage.ANSWERED, end=Stage.INTERVIEWED, count=6),
    Flow(start=Stage.ANSWERED, end=Stage.NO, count=14),
    Flow(start=Stage.INTERVIEWED, end=Stage.OFFER, count=1),
    Flow(start=Stage.INTERVIEWED, end=Stage.SILENCE, count=5),
)
SILENCE = WaitingPicture(
    days=30,
    begun="5 Mar",
    come=[0.1, 0.3, 0.4, 0.45],
    today=Day(at=3, words="today, 8 Mar"),
    most=Day(at=12, words="7 in 10 answers by 17 Mar"),
    quiet=Day(at=8, words="quiet until 13 Mar"),
)
BARS = (Bar(name=EVIL, words="3 of 7", value=0.43, least=0.16, most=0.75),)


def drawings(width):
    yield funnel(FLOWS, width=width, title=EVIL, words=EVIL, name="funnel")
    yield funnel((), width=width, title=EVIL, words=EVIL, name="nothing")
    yield waiting(SILENCE, width=width, title=EVIL, words=EVIL, name="waiting")
    yield ranges(BARS, most=1.0, ends=("none", "all"), width=width, title=EVIL, words=EVIL, name="ranges")


@pytest.mark.parametrize("width", [NARROW, WIDE])
def test_every_picture_is_well_formed_and_says_what_it_shows(width):
    for drawn in drawings(width):
        root = ET.fromstring(drawn)  # noqa: S314 - drawn by ourselves
        assert [child.tag.rpartition("}")[2] for child in root][:2] == ["title", "desc"]
        assert root[0].text == root[1].text == EVIL
        assert root.get("role") == "img"
        assert root.get("aria-labelledby", "").split() == [root[0].get("id"), root[1].get("id")]


def test_no_picture_has_a_style_or_a_colour_or_anything_that_acts():
    for drawn in drawings(WIDE):
        elements = list(ET.fromstring(drawn).iter())  # noqa: S314 - drawn by ourselves
        names = {name for element in elements for name in element.attrib}
        assert not {"style", "fill", "stroke", "onload", "href"} & names
        assert not any("script" in element.tag for element in elements)


def test_the_words_of_a_picture_stay_within_it():
    for width in (NARROW, WIDE):
        for today in (0.0, 3.0, 29.9):
            drawn = waiting(
                WaitingPicture(
                    days=SILENCE.days,
                    begun=SILENCE.begun,
                    come=SILENCE.come,
                    today=Day(at=today, words="today, 8 Mar"),
                    most=SILENCE.most,
                ),
                width=width,
                title="When",
                words="",
                name="w",
            )
            middles = [float(x) for x in re.findall(r'<text x="([\d.]+)" y="[\d.]+" text-anchor="middle"', drawn)]
            assert all(40 <= x <= width - 40 for x in middles)


def test_a_flow_is_as_broad_as_its_number():
    drawn = ET.fromstring(funnel(FLOWS, width=WIDE, title="", words="", name="f"))  # noqa: S314 - drawn by ourselves
    heights = {
        element.get("class", "").split()[1]: float(element.get("height", "0"))
        for element in drawn.iter()
        if element.get("class", "").startswith("node ")
    }
    assert heights["to-applied"] == pytest.approx(heights["to-answered"] * 41 / 20, rel=0.01)
    assert heights["to-silence"] == pytest.approx(heights["to-applied"] * 26 / 41, rel=0.01)


def test_the_ends_of_a_funnel_leave_room_for_their_words():
    flows = tuple(Flow(start=Stage.APPLIED, end=end, count=1) for end in (Stage.OFFER, Stage.NO, Stage.YOU_LEFT))
    crowd = (*flows, Flow(start=Stage.APPLIED, end=Stage.SILENCE, count=997))
    drawn = funnel(crowd, width=NARROW, title="", words="", name="f")
    tops = [
        float(y)
        for y, words in re.findall(r'y="([\d.]+)"[^>]*class="picture-word">([^<]+)<', drawn)
        if words[-1].isdigit()
    ]
    assert len(tops) == 4
    assert all(after - before >= 13 for before, after in pairwise(tops))
