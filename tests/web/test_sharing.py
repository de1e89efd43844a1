"""Pictures of a search: what is in them, and that nothing else is."""

import re
from datetime import timedelta

import pytest

from afterword.acts.applications import open_application
from afterword.acts.debriefs import Answers, write_debrief
from afterword.acts.happenings import note_reply
from afterword.core.history import ReplyKind
from afterword.core.pictures.poster import Shape
from afterword.reads.pictures import MOST_ROWS, What, Wish, shared_picture
from tests.web.cast import FRIDAY, THURSDAY

TOLD = re.compile(r"Lumen|Dana|Ruiz|Ada|Okafor|example|2026|March|Data engineer|London|referral")


@pytest.fixture
def told(lumen):
    write_debrief(lumen.application, lumen.interview, answers=Answers(discussed=("maps",)), now=THURSDAY)
    note_reply(lumen.application, kind=ReplyKind.REJECTION, at=FRIDAY, now=FRIDAY)
    return lumen


@pytest.mark.parametrize("what", What)
@pytest.mark.parametrize("shape", Shape)
def test_no_name_and_no_day_is_in_a_picture_unless_it_was_chosen(told, browser, what, shape):
    picture = browser.get("/share/picture.svg", {"what": what, "shape": shape})
    assert picture["Content-Type"] == "image/svg+xml"
    assert not TOLD.findall(picture.text)
    assert not TOLD.findall(shared_picture(told.application.seeker, Wish(what=what, shape=shape), now=FRIDAY).alt)


def test_an_employer_that_was_chosen_is_named_and_nobody_else(told, browser, ada):
    open_application(ada, role="Writer", employer="Quarry", now=FRIDAY)
    picture = browser.get("/share/picture.svg?what=timeline&named=lumen-labs").text
    assert "Lumen Labs" in picture
    assert "Application 2" in picture
    assert "Quarry" not in picture


def test_the_picture_on_the_page_is_the_one_that_is_saved(told, browser):
    page = browser.get("/share?what=timeline&shape=square&light=dark").text
    shown, *saved = re.findall(r'(?:src|href)="(/share/picture[^"]+)"', page)
    assert shown.replace("&amp;", "&") == "/share/picture.svg?what=timeline&shape=square&light=dark"
    assert {one.partition("?")[2] for one in saved} == {shown.partition("?")[2]}
    alt = re.findall(r'<img src="/share/picture[^>]* alt="([^"]+)"', page)[0]
    assert f">{alt}</textarea>" in page
    assert 'value="timeline" id="id_what_1" checked' in page


def test_png_is_a_picture(told, browser):
    picture = browser.get("/share/picture.png?shape=phone&what=timeline")
    assert picture["Content-Type"] == "image/png"
    assert picture.content.startswith(b"\x89PNG\r\n")


@pytest.mark.parametrize(
    "query", ["what=x", "shape=../..", "light=%00", "named=nobody", "named=lumen-labs&named=x", "what="]
)
def test_an_address_with_a_slip_gives_a_picture_without_names(told, browser, query):
    assert browser.get(f"/share?{query}").status_code == 200
    assert "Lumen" not in browser.get(f"/share/picture.svg?what=timeline&{query}").text


def test_an_empty_search_says_what_to_do(browser):
    assert "Nothing to draw yet" in browser.get("/share").text
    assert browser.get("/share/picture.svg").status_code == 404
    assert browser.get("/share/picture.png").status_code == 404


def test_cleo_cannot_have_ada_s_employers_named(told, cleo, come_in):
    open_application(cleo, role="Writer", employer="Quarry", now=FRIDAY)
    assert "Lumen" not in come_in(cleo).get("/share/picture.svg?what=timeline&named=lumen-labs").text
    assert "Lumen" not in come_in(cleo).get("/share").text


def test_a_large_search_is_drawn_in_part_and_says_so(ada, browser):
    for n in range(30):
        open_application(ada, role="Writer", employer=f"Quarry {n}", now=THURSDAY + timedelta(minutes=n))
    picture = shared_picture(ada, Wish(what=What.TIMELINE, shape=Shape.SQUARE), now=FRIDAY)
    assert picture.alt.endswith(f"The {MOST_ROWS[Shape.SQUARE]} latest of them are drawn.")
    assert picture.svg.count("Application ") == MOST_ROWS[Shape.SQUARE]
