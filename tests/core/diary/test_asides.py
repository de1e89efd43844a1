"""Steps that were put aside, as a diary tells of them."""

from datetime import UTC, datetime

import pytest

from afterword.core.diary import read_diary, write_diary
from afterword.core.history import Aside, SetAside, Undone
from tests.core.diary.test_errors import refusal
from tests.core.diary.test_reading import HEAD

ACME = '2026-03-05 18:00        application acme "Cook" at "Acme" in GB, Europe/London\n'


def asides(entries: str) -> list[SetAside]:
    return [fact for fact in read_diary(HEAD + ACME + entries).history.facts if isinstance(fact, SetAside)]


def test_a_step_was_put_off_until_a_moment_on_the_writers_clock():
    (aside,) = asides("2026-03-30 15:00  snoozed follow-up:lumen:1 until 2026-04-02 09:00\n")
    assert (aside.application, aside.key, aside.how) == ("lumen", "follow-up:lumen:1", Aside.SNOOZED)
    assert aside.until == datetime(2026, 4, 2, 8, tzinfo=UTC)


def test_a_day_alone_begins_with_its_first_instant():
    (aside,) = asides("2026-03-17  snoozed close:lumen until 2026-03-20: after the fair\n")
    assert (aside.until, aside.words) == (datetime(2026, 3, 20, tzinfo=UTC), "after the fair")


@pytest.mark.parametrize("words", [': "she is on leave"', ": she is on leave", " : she is on leave"])
def test_a_step_was_left_out_and_why(words):
    (aside,) = asides(f"2026-03-17 15:00  skipped thank-you:lumen-1:dana{words}\n")
    assert (aside.how, aside.key, aside.words) == (Aside.SKIPPED, "thank-you:lumen-1:dana", "she is on leave")


@pytest.mark.parametrize("key", ["follow-up:lumen:1", "debrief:lumen-1", "thank-you:lumen-9:dana"])
def test_a_key_tells_of_which_application_it_is(key):
    assert asides(f"2026-03-17 15:00  retired {key}\n")[0].application == "lumen"


def test_where_a_key_does_not_tell_the_application_is_named():
    assert asides("2026-03-17 15:00  retired follow-up:elsewhere:1 at acme\n")[0].application == "acme"


def test_a_step_that_was_put_aside_is_taken_up_again():
    line = "snoozed follow-up:lumen:1 until 2026-03-20 09:00: busy"
    history = read_diary(f"{HEAD}2026-03-17 15:00  {line}\n2026-03-18 09:00  undo {line}\n").history
    undone = history.facts[-1]
    assert isinstance(undone, Undone)
    assert undone.facts == (history.facts[-2],)


@pytest.mark.parametrize(
    "line",
    [
        "snoozed follow-up:lumen:1 until 2026-03-20 09:00",
        "snoozed follow-up:lumen:1 until 2026-03-20 09:00: busy until then",
        "skipped thank-you:lumen-1:dana: she is on leave",
        "retired follow-up:lumen:1",
        "retired follow-up:elsewhere:1 at acme: no more",
    ],
)
def test_it_is_written_in_the_words_in_which_people_write_it(line):
    text = f"{HEAD}{ACME}2026-03-17 15:00        {line}\n"
    assert write_diary(read_diary(text).history).splitlines()[-1] == text.splitlines()[-1]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("snoozed follow-up:lumen:1", "expected until when it is put off"),
        ("snoozed follow-up:lumen:1 untill 2026-03-20", "did you mean 'until'?"),
        ("snoozed follow-up:lumen:1 until soon", "expected a day and perhaps a time"),
        ("snoozed follow-up:lumen:1 until", "expected a day and perhaps a time"),
        ("snoozed follow-up:lumen:1 until 2026-02-30", "there is no such day or time"),
        ("snoozed follow-up:lumen:1 until 2026-03-20 09:00-10:00", "expected one moment"),
        ("skipped follow-up:lumen:1 until 2026-03-20", "only a step that is snoozed"),
        ("skipped follow-upp:lumen:1", "did you mean 'follow-up'?"),
        ("skipped", "expected the step by its key"),
        ("skipped lumen", "expected the step by its key"),
        ("retired follow-up:lumen:1 because", "expected why after a colon"),
        ("retired follow-up:lumen:1 to dana", "only an application can stand behind a step"),
        ("retired follow-up:lumen:1 at lumn", "did you mean 'lumen'?"),
        ("skiped follow-up:lumen:1", "did you mean 'skipped'?"),
    ],
)
def test_a_line_that_cannot_be_read_says_what_was_expected(line, expected):
    assert expected in refusal(f"2026-03-17 15:00  {line}")
