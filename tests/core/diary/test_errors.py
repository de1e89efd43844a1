"""What cannot be read is refused with its line, what was expected there, and what was probably meant."""

import random
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.diary import Diary, DiaryErrors, read_diary
from tests.core.diary.test_reading import EXAMPLE, HEAD


def refusals(text: str | bytes) -> tuple[str, ...]:
    with pytest.raises(DiaryErrors) as raised:
        read_diary(text)
    return tuple(str(error) for error in raised.value.errors)


def refusal(line: str) -> str:
    (sentence,) = refusals(f"{HEAD}{line}\n")
    return sentence


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("2026-03-06  reply form dana", "did you mean 'from'? Such as: reply from dana: rejection"),
        ("2026-03-06  reply from dana: rejektion", "did you mean 'rejection'?"),
        ("2026-03-06  reply from dana: Thanks, we are in touch", 'such as: reply from dana: "Thank you'),
        ("2026-03-06  reply from lumen: rejection", "nobody is called 'lumen', such as: … at lumen"),
        ('2026-03-06  reply from "Zoe Kay"', 'such as: 2026-03-02  contact zoe-kay "Zoe Kay" at lumen'),
        ("2026-03-06  sent thank-you to dana and eli", "each person gets a letter and a line of their own"),
        ("2026-03-06  replly from dana", "did you mean 'reply'?"),
        ("2026-03-06  sent thankyou-note to dana", "expected one of thank-you, follow-up"),
        ("2026-03-06  sent thank-you to dna", "nobody is called 'dna'; did you mean 'dana'?"),
        ("2026-03-06  debrief lumen-2", "no interview is called 'lumen-2'; did you mean 'lumen-1'?"),
        ("2026-03-06  kept reference", "nothing was promised that is called 'reference'"),
        ("2026-03-06  withdrew at lumne", "no application is called 'lumne'; did you mean 'lumen'?"),
        ("2026-03-06  interview lumen-2 with dana", "an interview needs the time at which it starts"),
        ("2026-03-05 10:00  interview lumen-1 with dana", "the interview lumen-1 stands on line 4 already"),
        ("2026-03-06  undo sent thank-you", "no entry reads like this"),
        ("2026-03-06", "expected what happened on that day"),
        ("2026-03-06  note", "expected some words"),
        ("2026-03-06 10:00  now and then", "'now' stands alone"),
        ("note x", "expected a day in front of the entry"),
        ("policy consderate", "did you mean 'considerate'?"),
        ("policy mine from considerate: grace 99 business days", "99 is too many"),
        ("2026-03-02  application x \"R\" at \"E\" in ZZ", "No calendar is known for 'ZZ'"),
        ("2026-03-02  application x \"R\" at \"E\" in Europe/Londn", "did you mean 'Europe/London'?"),
        ("2026-03-02  application lumen \"R\" at \"E\" in GB", "is introduced on line 2 already"),
        ("2026-03-02  contact x \"X Y\" at lumn", "did you mean 'lumen'?"),
        ('2026-03-06  lead x "R"', 'such as: lead acme "Analyst"'),
        ("2026-03-06  rhythm every 0 weeks with dana", "such as: rhythm none with priya"),
        ("2026-03-06  reply from dana: invitation to 2026-03-12", "expected the time of that day too"),
        ('2026-03-06  told by dana: "we decide', "the quote that opens here is never closed"),
        ("2026-03-06  told by dana: Friday = 2026-02-30", "there is no such day"),
    ],
)  # fmt: skip
def test_a_line_is_refused_with_what_was_expected(line, expected):
    assert expected in refusal(line)


def test_a_refusal_names_the_line_and_the_column():
    with pytest.raises(DiaryErrors) as raised:
        read_diary(f"{HEAD}\n2026-03-06  reply form dana\n")
    (error,) = raised.value.errors
    assert (error.line, error.column, error.text) == (6, 19, "2026-03-06  reply form dana")


def test_a_line_under_an_entry_is_refused_by_its_own_number():
    assert refusals(f"{HEAD}2026-03-05 16:40  debrief lumen-1\n    here back: Friday\n")[0].startswith(
        "Line 6: 'here back: Friday': expected one of hear back:"
    )


def test_all_that_is_wrong_is_said_at_once():
    said = refusals(f"{HEAD}2026-03-06  foo\n2026-03-06  reply\n2026-03-07  bar\n    x\n2026-03-08  debrief no-1\n")
    assert [sentence.split(":")[0] for sentence in said] == ["Line 5", "Line 7", "Line 9"]


def test_a_fact_above_its_application_is_refused():
    said = refusals('2026-03-06  withdrew at lumen\n2026-03-02  application lumen "R" at "E" in GB\n')
    assert "introduced only on line 2: put that line first" in said[0]


def test_where_several_applications_are_meant_one_has_to_be_named():
    said = refusals(f'{HEAD}2026-03-02  application acme "R" at "E" in GB\n2026-03-06  reply\n')
    assert "it could be about several applications: say which" in said[0]


def test_a_name_that_two_people_have_is_refused():
    said = refusals(f'{HEAD}2026-03-02  contact dana2 "Dana Lind" at lumen\n2026-03-06  reply from Dana Ruiz\n'
                    '2026-03-02  contact e1 "Eli Moss" at lumen\n2026-03-02  contact e2 "Eli Lind" at lumen\n'
                    "2026-03-06  called Eli\n")  # fmt: skip
    assert len(said) == 1
    assert "'Eli' could be several people" in said[0]


def test_a_file_that_is_no_text_is_refused_in_one_sentence():
    (said,) = refusals(b"policy prompt\nseeker \xff\xfe\n")
    assert said.startswith("Line 2: 'seeker \N{REPLACEMENT CHARACTER}")
    assert said.endswith(": this is not text in UTF-8: save the file in that encoding")


def test_characters_that_are_no_text_are_refused():
    assert "a character stands here that is not text" in refusal("2026-03-06  note a\0b")


WORDS = st.sampled_from(
    [*EXAMPLE.split(), "undo", "told", "at", "from", "to", '"', "=", "[", "]", ":", "#", "by", "no", "day"]
)
LINES = st.lists(WORDS, max_size=8).map(" ".join)


def ends(text: str | bytes) -> bool:
    """Whether reading ends in a diary or in refusals that can be shown."""
    try:
        return isinstance(read_diary(text), Diary)
    except DiaryErrors as errors:
        return bool(str(errors))


@given(st.lists(st.one_of(LINES, st.text(max_size=30), st.sampled_from(EXAMPLE.splitlines())), max_size=12))
def test_any_text_ends_in_a_diary_or_in_refusals(lines):
    assert ends("\n".join(lines))


@given(st.binary(max_size=200))
def test_any_bytes_end_in_a_diary_or_in_refusals(raw):
    assert ends(raw)


@pytest.mark.parametrize(
    "noise",
    [
        random.Random(1).randbytes(300_000),
        HEAD + "2026-03-06  note x" + " " * 300_000 + "y",
        HEAD + "2026-03-06  promised x" + " by x" * 60_000,
        HEAD + "2026-03-06  told: " + " = no day, because " * 15_000,
        HEAD + "2026-03-06 10:00  interview x with" + " a and" * 50_000 + ";",
        HEAD + "2026-03-06  undo nothing of this\n" * 8_000,
        HEAD + "2026-03-06  note " + '  #"' * 70_000,
    ],
    ids=["bytes", "blanks", "by", "fixes", "people", "undo", "comments"],
)
def test_noise_takes_no_longer_than_its_length(noise):
    began = time.process_time()
    assert ends(noise)
    assert time.process_time() - began < 5
