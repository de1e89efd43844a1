"""A forecast says what silence means, and how little is known."""

import pytest

from afterword.core.diary import read_diary
from afterword.core.forecast import forecasts
from afterword.core.forecast.outlook import Range
from afterword.core.forecast.words import in_ten, known_from, sentences, silence_means

APPLIED = """\
seeker "Ada Okafor" <ada@example.org> in Europe/London
2026-03-02  application lumen "Data engineer" at "Lumen Labs" in GB, Europe/London
"""


def foreseen(diary: str, now: str, key: str = "lumen"):
    read = read_diary(f"{diary}{now}  now\n")
    assert read.now is not None
    return forecasts(read.history, now=read.now)[key]


def test_silence_says_little_until_most_answers_have_come():
    said = silence_means(foreseen(APPLIED, "2026-03-04 12:00"))
    assert said.startswith("7 in 10 answers that come at all come by ")
    assert said.endswith("; silence until then says little.")


def test_later_it_says_something_and_is_no_no():
    assert silence_means(foreseen(APPLIED, "2026-05-04 12:00")).endswith("none of this is a no.")


def answered(count: int) -> str:
    return APPLIED + "".join(
        f'2026-01-05  application a{n} "Analyst" at "Employer {n}" in GB, Europe/London\n'
        f"2026-01-{10 + n} 10:00  reply at a{n}: rejection\n"
        for n in range(count)
    )


@pytest.mark.parametrize(
    ("count", "says"),
    [
        (0, "none of your own waits of this kind has ended yet"),
        (1, "from one answer to you, which is little"),
        (3, "from 3 answers to you, which is little"),
        (12, "from 12 answers to you, and a little from what others published"),
    ],
)
def test_what_it_is_counted_from_is_said(count, says):
    assert says in known_from(foreseen(answered(count), "2026-03-04 12:00"))


def test_a_named_day_is_said_to_count_most():
    told = f"{APPLIED}2026-03-03 10:00  told at lumen: by 2026-03-20\n"
    assert "They named a day, and that counts most." in sentences(foreseen(told, "2026-03-05 12:00"))[2]


@pytest.mark.parametrize(
    ("chance", "said"),
    [
        ((0.38, 0.21, 0.6), "about 4 in 10, perhaps 2, perhaps 6"),
        ((0.4, 0.38, 0.41), "about 4 in 10"),
        ((0.01, 0.0, 0.02), "less than 1 in 20"),
        ((0.99, 0.98, 1.0), "nearly certain"),
    ],
)
def test_a_chance_is_said_as_people_count(chance, said):
    assert in_ten(Range(value=chance[0], least=chance[1], most=chance[2])) == said
