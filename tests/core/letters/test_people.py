"""How a reader is addressed, and how Ada signs."""

import pytest

from afterword.core.history import Channel, LetterKind, LetterSent, ReplyKind, Seeker
from afterword.core.hours import Place
from tests.core.letters.cast import answer, contact, held, march, reply, thank_you, told, write


def greeting(name, channel=Channel.EMAIL, place=None):
    story = told(held("dana"), people=(contact(name=name, channel=channel),), place=place or Place(zone="UTC"))
    return write(thank_you(), story, day=6).body


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("Dana Ruiz", "Dear Dana Ruiz,"),
        ("Ruiz, Dana", "Dear Dana Ruiz,"),
        ("Dana Ruiz, PhD", "Dear Dana Ruiz,"),
        ("Dr. Okonkwo", "Dear Dr. Okonkwo,"),
        ("Dana", "Dear Dana,"),
        ("田中 太郎", "Dear 田中 太郎,"),
        ("Талия Ким", "Dear Талия Ким,"),
        ('"Dana" Ruiz\r\nBcc: eve', "Dear Dana Ruiz Bcc: eve,"),
        ("\u202eدانا\u202c", "Dear دانا,"),
        ("jobs@lumen.example", "Dear hiring team,"),
        ("   ", "Dear hiring team,"),
    ],
)
def test_the_full_name_is_right_everywhere(name, line):
    assert greeting(name).split("\n")[0] == line


@pytest.mark.parametrize(
    ("name", "start"),
    [
        ("Dana Ruiz", "Hello Dana, "),
        ("Dr. Okonkwo", "Hello Dr. Okonkwo, "),
        ("J. Smith", "Hello J. Smith, "),
        ("Talent team", "Hello Talent team, "),
        ("田中 太郎", "Hello 田中 太郎, "),
        ("", "Hello, "),
    ],
)
def test_a_message_uses_the_first_name_where_it_is_certain(name, start):
    assert greeting(name, Channel.MESSAGE).startswith(start)


def test_where_the_family_name_comes_first_no_part_is_left_out():
    assert greeting("Tanaka Taro", Channel.MESSAGE, Place(zone="Asia/Tokyo", country="JP")).startswith(
        "Hello Tanaka Taro,"
    )


def test_whoever_wrote_back_is_greeted_by_the_first_name():
    sent = LetterSent(at=march(6), application="lumen", kind=LetterKind.THANK_YOU, contact="dana")
    draft = write(answer(ReplyKind.REJECTION), told(held("dana"), sent, reply(ReplyKind.REJECTION)))
    assert draft.body.startswith("Hello Dana,\n\n")
    assert draft.body.endswith("\n\nBest wishes,\nAda Okafor")


def test_whoever_wrote_without_having_had_a_letter_is_addressed_in_full():
    draft = write(answer(ReplyKind.REJECTION), told(held("dana"), reply(ReplyKind.REJECTION)))
    assert draft.body.startswith("Dear Dana Ruiz,\n\n")


def test_a_letter_without_a_name_to_sign_with_ends_all_the_same():
    draft = write(thank_you(), told(held("dana")), day=6, seeker=Seeker(name=""))
    assert draft.body.endswith("\n\nKind regards")
    assert any(remark.startswith("Your name is not known") for remark in draft.missing)


def test_a_letter_on_paper_says_to_whom_when_and_about_what():
    dana = contact(name="Dr. Dana Ruiz", title="Head of Data", address="12 Mill Lane\nLeeds", channel=Channel.POST)
    draft = write(thank_you(), told(held("dana"), people=(dana,)), day=6)
    head = (
        f"Dr. Dana Ruiz\nHead of Data\nLumen Labs\n12 Mill Lane\nLeeds\n\n6 March 2026\n\n{draft.subject}\n\nDear Dr."
    )
    assert draft.body.startswith(head)
    assert draft.body.endswith("\n\nYours sincerely,\nAda Okafor")


def test_the_american_reader_finds_the_month_first():
    there = Place(zone="America/New_York", country="US")
    draft = write(thank_you(), told(held("dana"), people=(contact(channel=Channel.POST),), place=there), day=18)
    assert "March 18, 2026" in draft.body
    assert "on March 5" in draft.body
    assert "\n\nSincerely,\n" in draft.body
