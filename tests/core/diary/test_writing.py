"""What is written is read back as the same, and reads well."""

from dataclasses import replace
from datetime import UTC, datetime
from textwrap import dedent

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.diary import Unwritable, read_diary, write_diary
from afterword.core.history import CallMade, History, LetterKind, LetterSent, Withdrew
from tests.core.diary.test_reading import EXAMPLE, HEAD
from tests.strategies import histories, instants, policies


@given(history=histories())
def test_nothing_is_lost_between_writing_and_reading(history: History):
    assert read_diary(write_diary(history)).history == history


@given(history=histories(most_facts=2), policy=policies(), now=st.one_of(st.none(), instants))
def test_the_habits_and_the_moment_are_kept_too(history: History, policy, now):
    diary = read_diary(write_diary(replace(history, policy=policy.name), policy=policy, now=now))
    assert (diary.policy, diary.now) == (policy, now)


@given(history=histories(most_facts=6))
def test_writing_again_writes_the_same(history: History):
    text = write_diary(history)
    assert write_diary(read_diary(text).history) == text


@pytest.mark.parametrize(
    "entries",
    [
        """\
        2026-03-06 09:00        promised to dana: the slides by Monday
        2026-03-06 10:00        called dana: they decide on Monday
        2026-03-06 11:00        reply from dana: rejection: somebody closer by
        2026-03-06 12:00        out-of-office from dana until 2026-03-20
        2026-03-06 13:00        goal five applications a week
        2026-03-06 14:00        practised "Tell me about a conflict" 3 of 4
        2026-03-06 15:00        note the room was cold
        2026-03-06 16:00        undo 2026-03-06 15:00 note the room was cold
        2026-03-06 17:00        told by dana: by the end of next week = 2026-03-20
        """,
        """\
        2026-03-06 09:00        reply from dana: offer written by 2026-03-20
        2026-03-06 10:00        accepted
        2026-03-06 11:00        sent acceptance to dana [acceptance:lumen]
        2026-03-06 12:00        closed: it is done
        """,
        """\
        2026-03-06 09:00        sent elsewhere to "finn@acme.example"
        2026-03-06 10:00        accepted elsewhere
        """,
    ],
)
def test_what_people_write_is_written_in_the_same_words(entries):
    written = write_diary(read_diary(HEAD + dedent(entries)).history)
    assert written.endswith(dedent(entries))


def test_applications_are_named_only_where_they_have_to_be():
    text = HEAD + '2026-03-05 18:00        application acme "Cook" at "Acme" in GB, Europe/London\n'
    text += "2026-03-06 10:00        sent thank-you to dana\n2026-03-06 11:00        withdrew at acme\n"
    assert write_diary(read_diary(text).history).splitlines()[-2:] == text.splitlines()[-2:]


def test_lines_and_quotes_in_words_stay_on_one_line():
    text = HEAD + '2026-03-06 10:00        note "two\\nlines, \\"quoted\\""\n'
    assert write_diary(read_diary(text).history).splitlines()[-1:] == text.splitlines()[-1:]


def test_a_history_without_its_people_cannot_be_told():
    history = read_diary(EXAMPLE).history
    at = datetime(2026, 3, 6, tzinfo=UTC)
    for fact in (
        Withdrew(at=at, application="nowhere"),
        LetterSent(at=at, application="lumen", kind=LetterKind.ANSWER, contact="nobody"),
    ):
        with pytest.raises(Unwritable, match="it names somebody or something that stands nowhere"):
            write_diary(replace(history, facts=(fact,)))


def test_an_id_stands_for_its_person_before_a_colleague_of_that_name():
    text = HEAD + '2026-03-05 18:00        contact ruth "Dana Ruiz" at lumen\n'
    text = text.replace("contact dana", "contact dana-ruiz").replace("with dana", "with dana-ruiz")
    text += '2026-03-05 18:00        contact dana "Dana Holt"\n2026-03-06 10:00        called dana at lumen\n'
    history = read_diary(text).history
    assert [fact.contact for fact in history.facts if isinstance(fact, CallMade)] == ["dana"]
    assert read_diary(write_diary(history)).history == history
