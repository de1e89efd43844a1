"""A long text costs in proportion to its length, whatever is in it; counted in calls, not in seconds."""

import random
import signal
import sys
from collections.abc import Iterator

import pytest

from tests.core.timeframe.telling import read, summary

MEGABYTE = 1_000_000
PATIENCE = 60  # seconds, on a slow machine: a quadratic reading takes hours
PIECES = [
    "x ",
    "by Friday ",
    "We will let you know by Friday. ",
    "1 ",
    "7",
    "-",
    "\n",
    " ",
    " \n",
    ". ",
    "1. ",
    "...!?",
    "( ",
    "a.b.",
    "after the ",
    "the week after ",
    "the day after the Friday before ",
    "between ",
    "2-3 or 4 ",
    "12/4/",
    "end of early mid next ",
    "\u0130",
]


@pytest.fixture
def patience() -> Iterator[None]:
    def give_up(*_: object) -> None:
        raise TimeoutError

    before = signal.signal(signal.SIGALRM, give_up)
    signal.alarm(PATIENCE)
    yield
    signal.alarm(0)
    signal.signal(signal.SIGALRM, before)


def calls(text: str) -> int:
    """How many calls a reading makes, of Python functions and of built-in ones."""
    counted = 0

    def count(_frame: object, event: str, _argument: object) -> None:
        nonlocal counted
        counted += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        read(text)
    finally:
        sys.setprofile(None)
    return counted


@pytest.mark.parametrize("piece", PIECES)
def test_twice_the_text_makes_at_most_twice_the_calls(piece):
    once, twice = (calls(piece * (size // len(piece))) for size in (3000, 6000))
    assert twice < 2.3 * once + 500


@pytest.mark.slow
@pytest.mark.parametrize("piece", PIECES)
def test_a_megabyte_of_nonsense_ends(piece, patience):
    read(piece * (MEGABYTE // len(piece)))


def test_a_megabyte_of_noise_ends(patience):
    letters = random.Random(7).choices("abc 12./-\n,", k=MEGABYTE)
    read("".join(letters))


def test_an_answer_behind_a_megabyte_is_still_found(patience):
    assert summary(read("lorem ipsum " * 80_000 + "\n\nWe'll let you know by Friday.")) == "Fri 13 Mar 2026"
