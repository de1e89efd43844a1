"""People: the list, one of them, a rhythm, the note, and what the guard says to it."""

import re
from datetime import datetime, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from afterword.acts.applications import add_contact, open_application
from afterword.acts.debriefs import Answers, write_debrief
from afterword.acts.diaries import import_history
from afterword.acts.happenings import note_reply
from afterword.acts.people import add_person, choose_rhythm, note_about
from afterword.core.diary import read_diary
from afterword.core.history import About, ReplyKind, Unit
from afterword.reads.diaries import whole_diary
from afterword.records.history import history_of
from afterword.records.models import Contact, Entry
from tests.web.cast import FRIDAY, MONDAY, THURSDAY, begin_as

JUNE = datetime.fromisoformat("2026-06-05T10:00:00+00:00")
PERSON = {
    "name": "Priya Nair",
    "address": "priya@soil.example",
    "title": "soil sensors, from the meet-up",
    "channel": "email",
}
PAGE = "/people/priya/"
WORD = {"who": "wrote", "at": "2026-03-06T09:00", "words": ""}


@pytest.fixture
def priya(ada):
    return add_person(ada, name="Priya Nair", address="priya@soil.example", now=THURSDAY)


def test_with_nobody_there_the_page_teaches(browser):
    assert "Nobody yet" in browser.get("/people/").text
    assert 'href="/people/"' in browser.get("/").text


def test_somebody_of_the_network_needs_no_application(browser, ada):
    text = browser.post("/people/new", PERSON, follow=True).text
    assert "<h1>Priya Nair</h1>" in text
    assert Contact.objects.get().application is None
    assert "In your network" in browser.get("/people/").text


@pytest.mark.parametrize("wrong", [{"name": ""}, {"address": "priya"}])
def test_what_cannot_be_somebody_is_said(browser, wrong):
    assert browser.post("/people/new", PERSON | wrong).status_code == 422
    assert not Contact.objects.exists()


@pytest.mark.parametrize(
    ("query", "found"),
    [("", {"Priya Nair", "Dana Ruiz"}), ("?who=network", {"Priya Nair"}), ("?who=employers", {"Dana Ruiz"}),
     ("?who=rhythm", {"Priya Nair"}), ("?words=lumen", {"Dana Ruiz"}), ("?words=nair", {"Priya Nair"}),
     ("?words=nobody", set()), ("?who=nonsense&page=x", {"Priya Nair", "Dana Ruiz"})],
)  # fmt: skip
def test_people_are_found(browser, lumen, priya, query, found):
    choose_rhythm(priya, every=6, now=FRIDAY)
    names = re.findall(r'<h2 class="entry-title"><a[^>]*>([^<]*)', browser.get(f"/people/{query}").text)
    assert set(names) == found


def test_a_rhythm_is_chosen_shown_and_ended(browser, priya):
    text = browser.post(f"{PAGE}rhythm", {"every": "6", "unit": "weeks"}, follow=True).text
    assert "every 6 weeks" in text
    assert "the next word to Priya Nair is for Friday 17 April" in text
    browser.post(f"{PAGE}rhythm", {"every": "", "unit": "weeks"})
    assert "every 6 weeks" not in browser.get("/people/").text


@pytest.mark.parametrize("every", ["0", "-1", "121", "often"])
def test_what_is_no_rhythm_is_said(browser, priya, every):
    assert browser.post(f"{PAGE}rhythm", {"every": every, "unit": "weeks"}).status_code == 422
    assert not Entry.objects.exists()


def test_when_its_day_comes_it_stands_on_today_with_a_note(browser, priya, moment):
    choose_rhythm(priya, every=1, unit=Unit.MONTHS, now=FRIDAY)
    note_about(priya, what=About.OFFER, words="the talk on sensors", now=FRIDAY)
    note_about(priya, what=About.NOTE, words="has a bad knee", now=FRIDAY)
    assert "Say hello" not in browser.get("/").text
    moment(JUNE)
    assert "Say hello to Priya Nair" in browser.get("/").text
    text = browser.get(PAGE).text
    draft = text.partition('id="note-plain">')[2].partition("</div>")[0]
    assert "This may be of use to you: the talk on sensors." in draft
    assert "knee" not in draft
    assert 'href="mailto:priya@soil.example?subject=A%20short%20hello' in text


def test_what_was_written_begins_the_rhythm_anew_and_can_be_taken_back(browser, priya, moment):
    choose_rhythm(priya, every=1, now=FRIDAY)
    moment(JUNE)
    browser.post(f"{PAGE}word", WORD | {"at": "2026-06-05T09:00"})
    assert "Say hello" not in browser.get("/").text
    assert "You sent a greeting to Priya Nair" in browser.get(PAGE).text
    browser.post(f"/undo/{Entry.objects.get(kind='sent').act}")
    assert "Say hello to Priya Nair" in browser.get("/").text


@pytest.mark.parametrize(("who", "said"), [("spoke", "You spoke with Priya Nair"), ("heard", "Priya Nair wrote")])
def test_every_word_between_the_two_counts(browser, priya, who, said):
    text = browser.post(f"{PAGE}word", WORD | {"who": who, "words": "about sensors"}, follow=True).text
    assert said in text
    assert "about sensors" in text
    assert "last word this morning" in text


def test_what_is_still_to_come_was_not_said(browser, priya):
    answer = browser.post(f"{PAGE}word", WORD | {"at": "2026-03-09T09:00"})
    assert answer.status_code == 422
    assert "still to come" in answer.text


@pytest.mark.parametrize("what", About)
def test_what_one_knows_is_noted(browser, priya, what):
    text = browser.post(f"{PAGE}note", {"what": what.value, "words": "Eli <at> Acme"}, follow=True).text
    assert "Eli &lt;at&gt; Acme" in text
    assert browser.post(f"{PAGE}note", {"what": what.value, "words": " "}).status_code == 422


def test_while_an_application_is_open_there_the_page_gives_no_note(browser, lumen):
    choose_rhythm(lumen.dana, every=1, now=THURSDAY)
    text = browser.get("/people/dana/").text
    assert "You have an application open where Dana Ruiz is" in text
    assert "note-plain" not in text


def test_a_quiet_window_holds_for_somebody_of_the_network_who_writes_from_there(browser, ada, lumen):
    write_debrief(lumen.application, lumen.interview, answers=Answers(hear_back="by the end of next week"), now=FRIDAY)
    finn = add_person(ada, name="Finn Adler", address="finn@lumen.example", now=THURSDAY)
    text = browser.get(f"/people/{finn.key}/").text
    assert "asked for time: no word goes there until" in text
    assert "note-plain" not in text


def test_after_a_no_the_contact_is_kept_warm_unless_another_application_is_open_there(browser, ada, lumen, moment):
    choose_rhythm(lumen.dana, every=1, now=FRIDAY)
    note_reply(lumen.application, kind=ReplyKind.REJECTION, at=FRIDAY, now=FRIDAY, contact=lumen.dana)
    moment(JUNE)
    assert "Say hello to Dana Ruiz" in browser.get("/").text
    assert "note-plain" in browser.get("/people/dana/").text
    again = open_application(ada, role="Lead", employer="Lumen Labs", now=MONDAY)
    add_contact(again, name="Eli Moss", address="eli@lumen.example", now=MONDAY)
    assert "note-plain" not in browser.get("/people/dana/").text


def test_the_people_of_an_application_lead_to_their_pages(browser, lumen):
    assert 'href="/people/dana/"' in browser.get(lumen.page).text


def test_somebody_is_corrected_removed_and_brought_back(browser, priya):
    browser.post(f"{PAGE}edit", PERSON | {"name": "Priya Nair-Bell"})
    assert "Priya Nair-Bell" in browser.get("/people/").text
    browser.post(f"{PAGE}remove")
    assert browser.get(PAGE).status_code == 404
    browser.post(f"{PAGE}restore")
    assert browser.get(PAGE).status_code == 200


def test_whoever_belongs_to_an_employer_stays_there(browser, lumen):
    assert "belongs to Lumen Labs" in browser.post("/people/dana/remove", follow=True).text
    assert browser.get("/people/dana/").status_code == 200


def test_the_network_survives_the_diary(ada, priya, cleo):
    choose_rhythm(priya, every=6, now=FRIDAY)
    note_about(priya, what=About.ASKED, words="Eli at Acme", now=FRIDAY)
    history = read_diary(whole_diary(ada)).history
    import_history(cleo, history, now=FRIDAY)
    assert history_of(cleo).facts == history_of(ada).facts
    assert Contact.objects.get(seeker=cleo).next_due_at == Contact.objects.get(seeker=ada).next_due_at is not None


def test_the_list_costs_the_same_queries_for_sixty_as_for_one(browser, ada, lumen, priya):
    def cost() -> int:
        with CaptureQueriesContext(connection) as asked:
            assert browser.get("/people/").status_code == 200
        return len(asked)

    before = cost()
    for n in range(60):
        who = add_person(ada, name=f"Person{n}", address=f"p{n}@soil.example", now=FRIDAY)
        choose_rhythm(who, every=4, now=FRIDAY - timedelta(minutes=n))
    assert cost() == before
    assert "Page 1 of 2" in browser.get("/people/").text


def test_people_of_one_seeker_are_none_of_anothers(priya, come_in):
    cleo = come_in(begin_as("Cleo Vane"))
    assert "Priya" not in cleo.get("/people/").text
    for path in ("", "edit"):
        assert cleo.get(f"{PAGE}{path}").status_code == 404
    for path in ("edit", "rhythm", "word", "note", "remove", "restore"):
        assert cleo.post(f"{PAGE}{path}", PERSON | WORD).status_code == 404
