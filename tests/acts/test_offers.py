"""Offers as facts: spoken and on paper, what they hold, the paper that was promised, and letters that are wished for."""

from datetime import date

import pytest

from afterword.acts.applications import open_application
from afterword.acts.happenings import NotYetHappened, accept_offer, decline_offer, note_reply
from afterword.acts.lessons import NoWords, draw_lesson, set_reminder
from afterword.acts.letters import LetterRefused, approve_letter, sent_by_hand
from afterword.acts.offers import THE_PAPER, NothingNamed, name_terms, note_offer
from afterword.acts.planning import replan
from afterword.acts.undoing import undo
from afterword.acts.wished import begin_letter
from afterword.core.history import ReplyKind
from afterword.core.steps import StepKind
from afterword.core.verdicts import Reason
from afterword.reads.applications import application_page
from afterword.reads.offers import comparison, farewells, offer_page
from afterword.records.models import Entry, Letter, State
from tests.acts.cast import Lumen, utc

SAID = {"pay": "55k", "hours": "37.5 a week", "place": "Leeds, two days at home"}


@pytest.fixture
def lumen(office):
    office.interviewed()
    return office.lumen


@pytest.fixture
def acme(office):
    return Lumen(office.seeker, now=office.now, employer="Acme")


def spoken(office, at="2026-03-10 10:00", **more):
    now = office.at(at)
    return note_offer(
        office.lumen.application,
        on_paper=False,
        at=now,
        contact=office.lumen.dana,
        terms=more.pop("terms", SAID),
        now=now,
        **more,
    )


def on_paper(office, at="2026-03-12 10:00", **more):
    now = office.at(at)
    return note_offer(
        office.lumen.application,
        on_paper=True,
        at=now,
        contact=office.lumen.dana,
        terms=more.pop("terms", SAID),
        now=now,
        **more,
    )


def look(office):
    page = offer_page(office.lumen.application, now=office.now)
    assert page is not None
    return page


def test_a_spoken_offer_is_not_on_paper_and_says_what_is_missing(office, lumen):
    spoken(office)
    page = look(office)
    assert (page.is_on_paper, page.is_open, page.year) == (False, True, "55,000 GBP")
    assert page.missing[0].startswith("It is not on paper.")
    assert page.missing[-1] == "Not named yet, or not written down: leave, start, notice."


def test_that_it_will_be_on_paper_is_a_promise_of_theirs_and_is_kept_by_the_paper(office, lumen):
    spoken(office, paper_by="by Friday")
    promised = Entry.objects.get(kind="promised", body__side="theirs")
    assert (promised.body["what"], promised.body["by"]) == (THE_PAPER, "2026-03-13")
    on_paper(office)
    assert Entry.objects.get(kind="kept").body["promise"] == promised.body["id"]


def test_what_the_paper_says_differently_is_shown(office, lumen):
    spoken(office)
    on_paper(office, terms={"pay": "55k", "place": "Leeds"})
    page = look(office)
    assert [term.name for term in page.terms if term.differs] == ["hours", "place"]
    assert any("on paper it says “Leeds”" in one for one in page.missing)


def test_a_better_offer_of_the_same_employer_counts(office, lumen):
    on_paper(office)
    on_paper(office, "2026-03-13 10:00", terms={"pay": "58,000 a year"}, answer_by=date(2026, 3, 20))
    assert (look(office).year, look(office).answer_by) == ("58,000 GBP", "Friday 20 March")


def test_an_offer_that_they_took_back_is_open_no_more(office, lumen):
    on_paper(office)
    now = office.at("2026-03-13 10:00")
    note_reply(lumen.application, kind=ReplyKind.REJECTION, at=now, now=now)
    assert not look(office).is_open
    assert comparison(office.seeker, now=now).offers == ()


def test_a_new_offer_after_a_no_begins_without_the_old_terms(office, lumen):
    on_paper(office)
    decline_offer(lumen.application, now=office.at("2026-03-13 10:00"))
    on_paper(office, "2026-03-16 10:00", terms={"pay": "60k"})
    assert [term.name for term in look(office).terms] == ["pay"]


def test_an_offer_of_the_future_is_refused(office, lumen):
    with pytest.raises(NotYetHappened):
        note_offer(lumen.application, on_paper=True, at=utc("2026-04-01 10:00"), terms={}, now=office.now)
    assert not Entry.objects.filter(kind="reply").exists()


def test_a_day_for_the_answer_that_has_passed_says_to_call(office, lumen):
    on_paper(office, answer_by=date(2026, 3, 1))
    assert look(office).decide.reason == Reason.OFFER_DECISION_LATE.code


def test_terms_without_a_word_are_refused(office, lumen):
    on_paper(office)
    with pytest.raises(NothingNamed):
        name_terms(lumen.application, on_paper=True, terms={"pay": " "}, answer_by=None, now=office.now)


def test_more_time_is_drafted_on_wish_and_asked_once(office, lumen):
    on_paper(office, answer_by=date(2026, 3, 20))
    assert not Letter.objects.filter(kind="more-time").exists()
    letter = begin_letter(lumen.application, StepKind.MORE_TIME, now=office.now)
    assert "by Friday, 20 March" in letter.body or "20 March" in letter.body
    sent_by_hand(letter, now=office.now)
    with pytest.raises(LetterRefused, match="once for an offer is enough"):
        begin_letter(lumen.application, StepKind.MORE_TIME, now=office.later(days=1))


def test_a_wish_that_was_made_twice_is_one_letter(office, lumen):
    on_paper(office, answer_by=date(2026, 3, 20))
    first = begin_letter(lumen.application, StepKind.MORE_TIME, now=office.now)
    assert begin_letter(lumen.application, StepKind.MORE_TIME, now=office.now) == first


def test_without_an_offer_nobody_asks_for_more_time(office, lumen):
    with pytest.raises(LetterRefused, match="Nothing that happened calls for this letter"):
        begin_letter(lumen.application, StepKind.MORE_TIME, now=office.now)


def test_after_a_no_the_question_is_asked_once_and_for_all(office, lumen):
    now = office.at("2026-03-10 10:00")
    note_reply(lumen.application, kind=ReplyKind.REJECTION, at=now, contact=lumen.dana, now=now)
    assert not Letter.objects.filter(kind="feedback").exists()
    letter = begin_letter(lumen.application, StepKind.FEEDBACK, now=now)
    approve_letter(letter, now=now)
    office.worker.tick()
    assert Letter.objects.get(pk=letter.pk).state == State.SENT
    assert office.letter("answer:lumen-labs:rejection:2026-03-10").state == State.CANCELLED
    with pytest.raises(LetterRefused, match="once is enough"):
        begin_letter(lumen.application, StepKind.FEEDBACK, now=office.later(days=1))


def test_a_written_yes_drafts_a_withdrawal_for_every_other_application(office, lumen, acme):
    on_paper(office)
    accept_offer(lumen.application, now=office.now)
    assert [letter.employer for letter in farewells(office.seeker)] == ["Acme"]


def test_a_spoken_yes_drafts_none(office, lumen, acme):
    spoken(office)
    accept_offer(lumen.application, now=office.now)
    assert farewells(office.seeker) == ()


def test_when_they_take_it_back_nobody_is_told_any_more(office, lumen, acme):
    on_paper(office)
    accept_offer(lumen.application, now=office.now)
    now = office.later(hours=1)
    note_reply(lumen.application, kind=ReplyKind.REJECTION, at=now, now=now)
    assert farewells(office.seeker) == ()


def test_a_yes_that_was_taken_back_takes_the_withdrawals_with_it(office, lumen, acme):
    on_paper(office)
    act = accept_offer(lumen.application, now=office.now)
    undo(office.seeker, act, now=office.later(minutes=1))
    assert farewells(office.seeker) == ()


def test_open_offers_stand_side_by_side_and_their_currencies_are_left_alone(office, lumen, acme):
    on_paper(office)
    berlin = open_application(office.seeker, role="Analyst", employer="Harbour", country="DE", now=office.now)
    terms = {"pay": "4.500,00 € brutto im Monat", "hours": "37.5 a week"}
    note_offer(berlin, on_paper=False, at=office.now, terms=terms, now=office.now)
    page = comparison(office.seeker, now=office.now)
    rows = {row.title: [cell.words for cell in row.cells] for row in page.rows}
    assert rows["So far"] == ["On paper", "Spoken only"]
    assert rows["A year"] == ["55,000 GBP", "54,000 EUR"]
    assert page.currencies == ("EUR", "GBP")
    assert {row.title for row in page.rows if row.differs} == {"Pay"}
    assert [one.employer for one in page.running] == ["Acme"]


def test_a_lesson_and_a_line_need_words(office, lumen):
    with pytest.raises(NoWords):
        draw_lesson(lumen.application, "  ", now=office.now)
    with pytest.raises(NoWords):
        set_reminder(office.seeker, "", now=office.now)


def test_the_paper_that_does_not_come_is_asked_for_by_its_name(office, lumen):
    spoken(office, paper_by="by Friday")
    answer = office.letter("answer:lumen-labs:offer-spoken:2026-03-10")
    sent_by_hand(answer, now=office.now)
    page = application_page(lumen.application, now=office.at("2026-03-19 10:00"))
    asks = next(step for step in page.steps if step.kind == "follow-up")
    assert (asks.title, asks.verdict) == ("Ask Dana Ruiz for the offer on paper", "due")
    replan(office.seeker, [lumen.application], now=office.now)
    assert "offer" in office.letter("follow-up:lumen-labs:1").subject.lower()


def test_beside_an_offer_that_was_taken_nothing_is_missing_of_another(office, lumen, acme):
    on_paper(office)
    note_offer(acme.application, on_paper=False, at=office.now, terms=SAID, now=office.now)
    accept_offer(lumen.application, now=office.now)
    page = offer_page(acme.application, now=office.now)
    assert page is not None
    assert (page.standing.partition(",")[0], page.missing) == ("You took another offer", ())
