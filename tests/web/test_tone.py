"""How a letter sounds, beside the letter: the remarks, and the better wording that is put in by one button."""

import pytest

from afterword.records.models import Letter, State
from tests.web.cast import MONDAY, SAID

FAULTY = "Dear Laura,\n\nThank you for the talk about the move to Kafka. I really need this job.\n\nKind regards,\nAda Okafor"


@pytest.fixture
def letter(browser, lumen, moment):
    """The thank-you to Dana, on Monday morning."""
    browser.post(lumen.debrief, SAID | {"promised-0-what": ""})
    moment(MONDAY)
    return lumen.thank_you()


@pytest.fixture
def faulty(browser, letter):
    """The same in Ada's own words, which are not her best."""
    browser.post(f"/letters/{letter.pk}/edit", {"subject": "Thanks", "body": FAULTY})
    return letter


def body(letter: Letter) -> str:
    return Letter.objects.get(pk=letter.pk).body


def test_what_was_composed_gets_no_remark(browser, letter):
    assert "Nothing to remark: it reads well." in browser.get(f"/letters/{letter.pk}/").text


def test_the_page_says_what_reads_badly_why_and_what_to_say_instead(browser, faulty):
    page = browser.get(f"/letters/{faulty.pk}/").text
    assert "Another name" in page
    assert "I really need this job." in page
    assert "It speaks of your need instead of their work" in page
    assert "Put this in" in page


def test_one_button_puts_the_better_wording_in(browser, faulty):
    browser.post(f"/letters/{faulty.pk}/better", {"put": "wrong_name:5"})
    assert body(faulty).startswith("Dear Dana,")
    assert "I really need this job." in body(faulty)


def test_a_remark_that_no_longer_holds_changes_nothing(browser, faulty):
    browser.post(f"/letters/{faulty.pk}/better", {"put": "wrong_name:6"})
    assert body(faulty) == FAULTY
    assert "nothing was put in" in browser.get(f"/letters/{faulty.pk}/").text


def test_while_one_types_the_words_are_read_and_not_kept(browser, letter):
    before = body(letter)
    answer = browser.post(f"/letters/{letter.pk}/remarks", {"subject": "", "body": FAULTY})
    assert "Sounds desperate" in answer.text
    assert body(letter) == before


def test_without_a_script_what_is_typed_is_mended_and_kept(browser, letter):
    typed = {"subject": "Thanks", "body": FAULTY.replace("\n", "\r\n"), "put": "wrong_name:5"}
    answer = browser.post(f"/letters/{letter.pk}/better", typed)
    assert answer["Location"] == f"/letters/{letter.pk}/edit"
    assert body(letter) == FAULTY.replace("Laura", "Dana")


def test_remarks_never_stand_in_the_way_of_sending(browser, faulty):
    browser.post(f"/letters/{faulty.pk}/approve")
    assert Letter.objects.get(pk=faulty.pk).state == State.SCHEDULED


def test_a_letter_that_left_is_not_judged_any_more(browser, faulty):
    browser.post(f"/letters/{faulty.pk}/sent")
    assert "How it sounds" not in browser.get(f"/letters/{faulty.pk}/").text
