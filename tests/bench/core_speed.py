"""The core: plans, time frames, letters, diaries. No database, no other process."""

from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial

from afterword.core.diary import read_diary, write_diary
from afterword.core.history import History
from afterword.core.letters import compose
from afterword.core.plan import Plan, plan
from afterword.core.policy import CONSIDERATE
from afterword.core.steps import LETTERS
from afterword.core.timeframe import read_time_frame
from afterword.core.verdicts import Due
from tests.bench.measure import Baseline, Measured, additions, measure
from tests.bench.searches import history_of_many

NOW = datetime(2026, 3, 20, 15, 30, tzinfo=UTC)
SENTENCE = "Thanks again for coming in; you will hear back from us by the end of next week."
DISTRACTING = """\
It was good to meet you on Tuesday. Eli asked me to pass on his notes about the on-call rota, which changes every other
week. Our office is closed on Friday 3 April, and the new building opens in autumn.
"""
PLAIN = """\
The team enjoyed the conversation about the move to Kafka, and above all how you told them what had gone wrong with the
first attempt and why. We are comparing notes with the other interviewers, and the head of the department wants to read
your portfolio too. If you have questions about the role, the people or the benefits, write to me rather than to Eli.
"""
MAIL = "Hello Ada,\n\n" + (DISTRACTING + PLAIN * 4) * 3 + f"\n{SENTENCE}\n\nDana Ruiz\nLumen Labs, founded in 2011\n"
"""A long mail in which most of what names a time is not about the answer."""


def core_speed() -> Iterator[Measured]:
    """The lines of the core."""
    yield from plans()
    yield from texts()
    yield from letters()


def plans() -> Iterator[Measured]:
    """Planning one application and a thousand, and the diary of a thousand."""
    one, many = history_of_many(1, now=NOW), history_of_many(1000, now=NOW)
    assert len(one.facts) == 10, len(one.facts)
    yield measure(
        "plan of one application with ten facts", lambda: _plan(one), against=additions(1), target=100e-6, runs=60
    )
    yield measure("plan of 1,000 applications", lambda: _plan(many), against=additions(1000), target=0.15)
    diary = write_diary(history_of_many(1000, now=NOW, is_short=True), now=NOW)
    yield measure(
        f"reading a diary of {diary.count(chr(10)):,} lines",
        lambda: read_diary(diary),
        against=Baseline(name="splitting it into lines", work=diary.splitlines),
        runs=7,
    )


def texts() -> Iterator[Measured]:
    """Reading the day out of a sentence and out of a mail of 5 kB."""
    assert 4800 < len(MAIL) < 5200, len(MAIL)
    for what, text, target in (
        ("time frame in a sentence", SENTENCE, 150e-6),
        ("time frame in a mail of 5 kB", MAIL, 3e-3),
    ):
        found = read_time_frame(text, NOW, "US", "America/New_York")
        assert found is not None, what
        assert found.words in SENTENCE, found
        yield measure(what, partial(_read, text), against=additions(1), target=target)


def letters() -> Iterator[Measured]:
    """Composing a letter that is due."""
    history = history_of_many(40, now=NOW)
    fresh = _plan(history)
    step = next(one for one in fresh.steps if one.kind in LETTERS and isinstance(one.verdict, Due))
    story = fresh.situations[step.application].story
    yield measure(
        "composing a letter",
        lambda: compose(step, story, history.seeker, policy=CONSIDERATE, now=NOW),
        against=additions(10),
    )


def _plan(history: History) -> Plan:
    return plan(history, policy=CONSIDERATE, now=NOW)


def _read(text: str) -> object:
    return read_time_frame(text, NOW, "US", "America/New_York")
