"""Search: whatever was written is found, by whoever wrote it and by nobody else."""

from datetime import timedelta

import pytest

from afterword.acts.applications import add_contact, open_application, remove_application
from afterword.acts.documents import add_document
from afterword.acts.happenings import write_note
from afterword.acts.undoing import undo
from afterword.core.documents import DocumentKind
from afterword.core.mail.kinds import MessageKind
from afterword.reads.search import AROUND, LONGEST, MOST, search
from tests.acts.post import message
from tests.web.cast import FRIDAY, SAID, THURSDAY


def lines(seeker, words: str) -> set[tuple[str, str]]:
    """The parts and titles of what is found."""
    return {(part.title, line.title) for part in search(seeker, words, now=FRIDAY).parts for line in part.lines}


@pytest.fixture
def full(browser, ada, lumen):
    """Ada wrote down what was said, has a message, a letter, and a document."""
    browser.post(lumen.debrief, SAID)
    message(ada, MessageKind.OTHER, at=FRIDAY, application=lumen.application, text="Our café in Łódź is new.")
    add_document(ada, name="Ada Lebenslauf.pdf", content=b"%PDF-1", kind=DocumentKind.RESUME, now=FRIDAY)
    return lumen


@pytest.mark.parametrize(
    ("words", "part", "title"),
    [
        ("lumen engineer", "Applications", "Lumen Labs"),
        ("RUIZ", "People", "Dana Ruiz"),
        ("cafe", "Messages", "Your application"),
        ("rambled", "What was said", "Lumen Labs"),
        ("end of next week", "What was said", "Lumen Labs"),
        ("tell conflict", "Questions", "Tell me about a conflict"),
        ("lebens", "Documents", "Ada Lebenslauf.pdf"),
    ],
)
def test_everything_is_found(full, ada, words, part, title):
    assert (part, title) in lines(ada, words)


def test_a_letter_is_found_by_its_words_and_by_whom_it_is_for(full, ada):
    subject = full.thank_you().subject
    assert {("Letters", subject)} <= lines(ada, "dana on-call")
    assert ("Letters", subject) in lines(ada, subject)


def test_cleo_finds_nothing_of_adas(full, cleo, come_in):
    for words in ("lumen", "dana", "cafe", "kafka", "rambled", "conflict", "lebens"):
        assert search(cleo, words, now=FRIDAY).parts == ()
        assert "Lumen" not in come_in(cleo).get(f"/palette/found?q={words}").text


def test_accents_are_found_without_them_and_shown_with_them(full, ada):
    add_contact(full.application, name="Jürgen Müßig", address="j@lumen.example", now=FRIDAY)
    assert ("People", "Jürgen Müßig") in lines(ada, "mussig jurgen")
    [found] = [part.lines[0] for part in search(ada, "CAFE", now=FRIDAY).parts]
    assert (found.before, found.found, found.after) == ("Our ", "café", " in Łódź is new.")


def test_the_words_around_are_cut_at_words(full, ada):
    write_note(full.application, words=f"{'much ado ' * 40}about Hadoop{' and so on' * 40}", now=FRIDAY)
    [line] = [part.lines[0] for part in search(ada, "hadoop", now=FRIDAY).parts]
    assert line.before.startswith("…")
    assert line.before.endswith("about ")
    assert line.after.endswith("…")
    assert max(len(line.before), len(line.after)) <= AROUND + 1


def test_what_was_taken_back_or_removed_is_not_found(full, ada):
    act = write_note(full.application, words="They use Fortran.", now=FRIDAY)
    assert lines(ada, "fortran")
    undo(ada, act, now=FRIDAY + timedelta(minutes=1))
    assert not lines(ada, "fortran")
    remove_application(full.application, now=FRIDAY)
    assert lines(ada, "data engineer") == lines(ada, "kafka") == lines(ada, "ruiz thank") == set()


def test_of_many_the_first_are_shown_and_it_is_said_that_there_are_more(ada):
    for n in range(MOST + 1):
        open_application(ada, role="Analyst", employer=f"Acme {n}", now=THURSDAY)
    [part] = search(ada, "acme", now=FRIDAY).parts
    assert (len(part.lines), part.more) == (MOST, True)


@pytest.mark.parametrize("words", ["", "  ", "\0", "%", "_", "'; DROP", "\u0301", "ß" * 5000, "(a", "🦊"])
def test_whatever_is_typed_is_answered(full, browser, words):
    answer = browser.get("/search", {"q": words})
    assert answer.status_code == 200
    assert len(answer.context["found"].words) <= LONGEST


def test_the_page_works_as_a_plain_form_and_leads_there(full, browser):
    text = browser.get("/search?q=kafka").text
    assert "<mark>Kafka</mark>" in text
    assert 'href="/applications/lumen-labs/"' in text
    assert "&lt;b&gt;" in browser.get("/search?q=<b>").text


def test_the_palette_has_the_acts_of_the_application_it_was_opened_on(full, browser, cleo, come_in):
    there = f"/palette?here={full.page}"
    assert "Lumen Labs" in browser.get(there).text
    assert "Lumen Labs" not in come_in(cleo).get(there).text
    assert browser.get("/palette?here=/nowhere/at/all").status_code == 200


def test_single_keys_can_be_switched_off_and_on(browser):
    assert "data-single-keys" in browser.get("/").text
    browser.post("/keys/set", {"keys": "off"})
    assert "data-single-keys" not in browser.get("/").text
    browser.post("/keys/set", {"keys": "on"})
    assert "data-single-keys" in browser.get("/").text
