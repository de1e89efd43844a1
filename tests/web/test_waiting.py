"""Waiting and Insights: what a page says of silences, and of a search looked back upon."""

import re

import pytest

from afterword.acts.diaries import import_history
from afterword.core.diary import read_diary
from tests.web.cast import FRIDAY

HEAD = 'seeker "Ada Okafor" <ada@example.org> in Europe/London\n'
ONE = '2026-03-02  application lumen "Data engineer" at "Lumen <Labs>" in GB, Europe/London, via referral\n'
ASKED = """\
2026-03-05 09:00-09:30  interview lumen-1 at lumen, by phone
2026-03-05 10:00        debrief lumen-1
    hear back: by the end of next week
"""


@pytest.fixture
def page_of(ada, browser):
    def page_of(diary: str, address: str) -> str:
        import_history(ada, read_diary(HEAD + diary).history, now=FRIDAY)
        answer = browser.get(address)
        assert answer.status_code == 200
        return str(answer.text)

    return page_of


def many(count: int) -> str:
    return "".join(
        f'2026-02-{1 + n % 27:02}  application x{n} "Analyst" at "Employer {n}" in GB, Europe/London, via job board\n'
        for n in range(count)
    )


@pytest.mark.parametrize("address", ["/waiting", "/insights"])
def test_an_empty_history_is_told_what_would_stand_here(browser, address):
    text = browser.get(address).text
    assert "Write down a conversation" in text
    assert 'class="picture"' not in text


def test_one_silence_has_a_picture_a_sentence_and_a_table(page_of):
    text = page_of(ONE + ASKED, "/waiting")
    assert "They asked for time until Friday 13 March." in text
    assert "7 in 10 answers that come at all come by " in text
    assert text.count('class="picture"') == 2
    assert "quiet until 13 Mar" in text
    assert "Within two weeks" in text


def test_an_employer_cannot_write_into_a_picture(page_of):
    text = page_of(ONE, "/waiting")
    assert "Lumen &lt;Labs&gt;" in text
    assert "<Labs>" not in text


def test_nothing_of_the_pictures_breaks_the_content_policy(page_of):
    text = page_of(ONE + ASKED, "/waiting")
    assert not re.search(r'\sstyle="|<style|onclick|\sfill="', text)


def test_when_nobody_is_silent_the_page_says_so(page_of):
    text = page_of(f"{ONE}2026-03-05 10:00  reply at lumen: rejection\n", "/waiting")
    assert "Nobody is silent at the moment" in text


def test_many_silences_take_several_pages(page_of, browser):
    first = page_of(many(30), "/waiting")
    assert first.count("<table") == 12
    assert "Page 1 of 3" in first
    assert browser.get("/waiting?page=3").text.count("<table") == 6
    assert "Page 3 of 3" in browser.get("/waiting?page=99").text
    assert "Page 1 of 3" in browser.get("/waiting?page=-1").text


def test_today_leads_to_how_long_is_normal(page_of):
    assert '<a class="inline-link" href="/waiting">' in page_of(ONE + ASKED, "/")


def test_one_application_is_looked_back_upon_without_a_claim(page_of):
    text = page_of(ONE, "/insights")
    assert "Of 1 application, 0 had an answer and 0 led to an interview. Where they stand: 1 silent or open." in text
    assert "No wait has ended yet." in text
    assert "before that, most of them are only waiting" in text


def test_small_numbers_are_shown_with_what_they_may_mean(page_of):
    text = page_of(
        f"{many(3)}2026-02-09 10:00  reply at x0: rejection\n{ONE.replace('2026-03-02', '2026-02-02')}", "/insights"
    )
    assert "Job board: 1 of 3, which may mean 6 to 79\N{NO-BREAK SPACE}%." in text
    assert "do not say yet which is better" in text


def test_what_was_kept_is_counted(page_of):
    text = page_of(f"{ONE}2026-03-03 10:00  promised at lumen: references by 2026-03-04\n", "/insights")
    assert "Your promises: 0 of 1 in time." in text
