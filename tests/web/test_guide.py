"""The guide in the pages: its contents and search, a chapter where the seeker stands, and the way there and back."""

import re

import pytest

from afterword.acts.seekers import choose_policy
from afterword.core.steps import StepKind
from afterword.reads.guide.pages import MOST_LIKED
from tests.web.cast import FRIDAY, SAID


def main(page: str) -> str:
    return page.partition("<main")[2].partition("</main>")[0]


def chapters_in(page: str) -> list[str]:
    return re.findall(r'href="/guide/([a-z-]+)"', page)


def part(page: str, name: str) -> str:
    """The part of a page that its heading of this name labels."""
    found = re.search(rf'<section[^>]*aria-labelledby="{name}">.*?</section>', page, re.DOTALL)
    return found[0] if found else ""


def test_the_contents_have_every_chapter_in_its_part(browser):
    text = browser.get("/guide/").text
    assert len(set(chapters_in(main(text)))) >= 25
    assert "In the room" in text
    assert "No and yes" in text
    assert 'href="/guide/" aria-current="page"' in text


def test_a_word_is_found_with_the_passage_that_has_it(browser):
    text = browser.get("/guide/", {"q": "salary"}).text
    assert chapters_in(part(text, "found"))[0] == "terms"
    assert "<mark>" in browser.get("/guide/", {"q": "transcript"}).text


@pytest.mark.parametrize("question", ["zzzqx", "<script>alert(1)</script>", "a\0b", "x" * 5000, "\u4f60"])
def test_any_question_gets_a_page(browser, question):
    answer = browser.get("/guide/", {"q": question})
    assert answer.status_code == 200
    assert "<script>alert" not in answer.text
    assert "All chapters" in answer.text


def test_what_is_nowhere_is_told_in_a_sentence(browser):
    assert "No chapter has these words" in browser.get("/guide/?q=zzzqx").text


def test_a_chapter_has_its_notes_and_its_neighbours(browser):
    text = browser.get("/guide/asking-for-news").text
    assert '<sup class="claim opinion"><a id="claim-1" href="#note-1"' in text
    assert '<li id="note-1">' in text
    assert 'rel="prev" href="/guide/how-long-is-normal"' in text
    assert 'rel="next" href="/guide/when-silence-is-an-answer"' in text


def test_the_first_chapter_has_none_before_it_and_the_last_none_after(browser):
    assert 'rel="prev"' not in browser.get("/guide/before-you-go-in").text
    assert 'rel="next"' not in browser.get("/guide/the-first-day").text


def test_a_chapter_that_is_none_is_not_found(browser):
    answer = browser.get("/guide/how-to-get-rich")
    assert answer.status_code == 404
    assert "no such chapter" in answer.text


def test_a_chapter_has_the_numbers_of_the_seekers_own_habits(browser, ada):
    assert "a grace of two business days" in browser.get("/guide/asking-for-news").text
    choose_policy(ada, name="reserved", now=FRIDAY)
    assert "a grace of five business days" in browser.get("/guide/asking-for-news").text
    assert "the habits called \u201creserved\u201d" in browser.get("/guide/").text


def test_a_chapter_shows_the_steps_that_it_is_about(browser, lumen):
    text = browser.get("/guide/the-first-hour").text
    assert "In your search now" in text
    assert f'href="{lumen.page}"' in text
    assert "Lumen Labs" in text
    assert "In your search now" not in browser.get("/guide/terms").text


def test_what_one_might_like_comes_from_where_one_stands(browser, lumen):
    assert "the-first-hour" in chapters_in(part(browser.get("/guide/").text, "liked"))
    browser.post(lumen.debrief, SAID)
    liked = chapters_in(part(browser.get("/guide/").text, "liked"))
    assert {"the-thank-you", "promises"} <= set(liked)
    assert len(liked) <= MOST_LIKED


def test_a_chapter_also_names_those_that_go_well_with_it(browser, lumen):
    browser.post(lumen.debrief, SAID)
    liked = chapters_in(part(browser.get("/guide/terms").text, "liked"))
    assert "promises" in liked
    assert {"an-offer", "saying-yes"} <= set(liked)
    assert "terms" not in liked


def test_where_nothing_happened_one_is_told_where_to_begin(browser):
    assert chapters_in(part(browser.get("/guide/").text, "liked"))[0] == "before-you-leave"


@pytest.mark.parametrize("where", ["/", "application"])
def test_each_step_leads_to_its_chapter(browser, lumen, where):
    browser.post(lumen.debrief, SAID)
    text = browser.get(lumen.page if where == "application" else where).text
    assert {"the-thank-you", "promises"} <= set(chapters_in(main(text)))


def test_a_quiet_time_leads_to_the_chapter_about_it(browser, lumen):
    browser.post(lumen.debrief, SAID)
    assert "the-time-they-asked-for" in chapters_in(main(browser.get(lumen.page).text))


def test_every_kind_of_step_leads_to_a_page_that_is_there(browser):
    from afterword.core.guide.where import EXPLAINED  # noqa: PLC0415 - beside its only use

    assert {browser.get(f"/guide/{EXPLAINED[kind]}").status_code for kind in StepKind} == {200}


@pytest.mark.slow
@pytest.mark.parametrize(
    ("address", "kind", "begins"),
    [
        ("/guide/after-the-interview.pdf", "application/pdf", b"%PDF-"),
        ("/guide/after-the-interview.epub", "application/epub+zip", b"PK"),
    ],
)
def test_the_whole_can_be_kept(browser, address, kind, begins):
    answer = browser.get(address)
    assert answer["Content-Type"] == kind
    assert answer["Content-Disposition"].startswith("attachment")
    assert answer.content.startswith(begins)


def test_what_was_read_is_listed(browser):
    text = browser.get("/guide/what-was-read").text
    assert 'id="work-abel-2019"' in text
    assert "15\N{NO-BREAK SPACE}% more applications" in text


def test_it_can_be_read_before_the_first_search(come_in, db):
    reader = come_in()
    assert 'href="/guide/"' in reader.get("/start").text
    assert "a grace of two business days" in reader.get("/guide/asking-for-news").text
    assert chapters_in(part(reader.get("/guide/").text, "liked"))[0] == "before-you-leave"
    assert reader.get("/guide/what-was-read").status_code == 200


def test_nobody_reads_it_without_having_come_in(client, db):
    assert client.get("/guide/").status_code == 401
