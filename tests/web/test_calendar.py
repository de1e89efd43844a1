"""The calendar and the promises: what stands on which day, and what another calendar gets of it."""

from datetime import UTC, date, datetime, timedelta

import icalendar
import pytest

from afterword.acts.applications import add_contact, remove_application
from afterword.acts.happenings import keep_promise, make_promise
from afterword.acts.interviews import note_interview
from afterword.core.history import Side
from afterword.reads.calendar import FIRST, LAST, Span, calendar_page
from afterword.reads.promises import PAGE, promises
from tests.web.cast import FRIDAY, MONDAY, SAID

MARCH = datetime(2026, 3, 19, 14, 30, tzinfo=UTC)


@pytest.fixture
def said(browser, lumen):
    browser.post(lumen.debrief, SAID)
    return lumen


@pytest.fixture
def booked(said):
    """A second conversation, with ten people."""
    people = [add_contact(said.application, name=f"Person {n}", address="", now=FRIDAY) for n in range(10)]
    ends_at = MARCH + timedelta(hours=1)
    return note_interview(
        said.application, starts_at=MARCH, ends_at=ends_at, how="video; room 5", contacts=people, now=FRIDAY
    )


def marks(ada, *, on: date, span: Span = Span.DAY) -> list[tuple[str, str]]:
    page = calendar_page(ada, span=span, on=on, now=FRIDAY)
    return [(mark.kind, mark.title) for day in page.days for mark in day.marks]


def test_each_thing_stands_on_its_day(said, booked, ada):
    assert marks(ada, on=date(2026, 3, 5)) == [("interview", "Lumen Labs")]
    assert ("promise", "References") in marks(ada, on=date(2026, 3, 6))
    assert ("named", "Lumen Labs") in marks(ada, on=date(2026, 3, 13))
    assert marks(ada, on=date(2026, 3, 19)) == [("interview", "Lumen Labs")]


def test_a_letter_stands_on_the_day_by_which_it_is_best(said, ada):
    assert ("write", "Thank Dana Ruiz") in marks(ada, on=date(2026, 3, 9))


def test_the_time_they_asked_for_is_on_each_of_its_days(said, ada):
    page = calendar_page(ada, span=Span.MONTH, on=date(2026, 3, 1), now=FRIDAY)
    assert [day.on.day for day in page.days if day.quiet == ("Lumen Labs",)] == list(range(5, 14))


def test_ten_interviewers_are_said_in_a_line(said, booked, ada):
    [day] = calendar_page(ada, span=Span.DAY, on=date(2026, 3, 19), now=FRIDAY).days
    assert day.marks[0].about == "with Person 0, Person 1 and 8 others · video; room 5"
    assert day.marks[0].hour == "14:30"


@pytest.mark.parametrize(("span", "days"), [(Span.DAY, 1), (Span.WEEK, 7), (Span.MONTH, 42)])
def test_a_month_is_whole_weeks(ada, span, days):
    page = calendar_page(ada, span=span, on=date(2026, 3, 31), now=FRIDAY)
    assert len(page.days) == days
    assert any(day.on == date(2026, 3, 31) for day in page.days)


@pytest.mark.parametrize("on", [FIRST, LAST, date.min, date.max, None])
@pytest.mark.parametrize("span", Span)
def test_the_calendar_ends_somewhere_and_breaks_nowhere(ada, span, on):
    page = calendar_page(ada, span=span, on=on, now=FRIDAY)
    assert FIRST <= page.before <= page.after <= LAST


@pytest.mark.parametrize("query", ["", "span=week", "span=year&on=soon", "span=day&on=2026-03-13", "on=9999-12-31"])
def test_whatever_is_asked_for_is_answered(said, browser, query):
    assert browser.get(f"/calendar?{query}").status_code == 200


def events(answer) -> list[icalendar.Component]:
    return list(icalendar.Calendar.from_ical(answer.content).walk("VEVENT"))


def test_another_calendar_gets_the_conversations(said, booked, browser):
    answer = browser.get("/calendar/interviews.ics")
    assert answer["Content-Type"].startswith("text/calendar")
    first, second = events(answer)
    assert second.decoded("dtstart") == MARCH
    assert second.decoded("dtend") == MARCH + timedelta(hours=1)
    assert str(second["location"]) == "video; room 5"
    assert str(first["summary"]) == "Interview: Lumen Labs, Data engineer"


def test_a_single_conversation_keeps_its_name_when_it_is_fetched_again(said, booked, browser, moment):
    address = f"{said.page}interviews/{booked.id}.ics"
    [event] = events(browser.get(address))
    moment(MONDAY)
    [again] = events(browser.get(address))
    assert event["uid"] == again["uid"]
    assert browser.get(f"{said.page}interviews/nothing.ics").status_code == 404


def test_what_is_typed_cannot_end_a_line_of_the_file(said, browser):
    row, ends_at = said.application, MARCH + timedelta(hours=1)
    note_interview(row, starts_at=MARCH, ends_at=ends_at, how="x\r\nEND:VCALENDAR", contacts=[], now=FRIDAY)
    assert len(events(browser.get("/calendar/interviews.ics"))) == 2


def test_promises_are_open_late_and_kept(said, ada, browser):
    make_promise(said.application, what="a decision", when="by Monday", side=Side.THEIRS, now=FRIDAY)
    now = promises(ada, now=FRIDAY)
    assert [(one.what, one.state) for one in (*now.ours, *now.theirs)] == [
        ("references", "due"),
        ("a decision", "open"),
    ]
    later = promises(ada, now=FRIDAY + timedelta(days=7))
    assert [one.is_late for one in (*later.ours, *later.theirs)] == [True, True]
    assert later.late == 1
    keep_promise(said.application, "references", at=MONDAY, now=MONDAY)
    [kept] = promises(ada, now=MONDAY).settled
    assert kept.state == "kept late"


def test_a_promise_is_kept_from_its_page(said, ada, browser):
    page = browser.get("/promises").text
    assert f"{said.page}promises/references/kept" in page
    browser.post(f"{said.page}promises/references/kept")
    assert [one.state for one in promises(ada, now=FRIDAY).settled] == ["kept in time"]
    assert "All kept." in browser.get("/promises").text


def test_of_very_many_open_promises_the_most_pressing_are_shown(said, ada):
    for n in range(PAGE + 3):
        make_promise(said.application, what=f"sample {n}", when="in two weeks", now=FRIDAY)
    found = promises(ada, now=FRIDAY)
    assert (found.ours[0].what, len(found.ours), found.more_ours) == ("references", PAGE, 4)


def test_what_is_removed_stands_nowhere(said, booked, ada):
    remove_application(said.application, now=FRIDAY)
    assert promises(ada, now=FRIDAY).total == 0
    assert calendar_page(ada, span=Span.MONTH, on=date(2026, 3, 1), now=FRIDAY).is_empty
