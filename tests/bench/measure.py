"""Measuring one thing against another in the same run, so that a slow or busy machine slows both."""

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from statistics import median
from typing import Literal

Work = Callable[[], object]
Clock = Callable[[], float]
Unit = Literal["s", "MB", "a second", "times", "queries"]

CPU: Clock = time.process_time
"""What this process worked: what else the machine does hardly counts."""
WALL: Clock = time.perf_counter
"""What a person waits: for whatever happens in another process or on a disk."""

ENOUGH = 0.02
"""Seconds that one run takes at least, so that the clock's own steps do not matter."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """One line of the table: the median and the least of the runs, and how many times the baseline it took."""

    what: str
    typical: float
    best: float
    unit: Unit = "s"
    against: str = ""
    ratio: float | None = None
    target: float | None = None
    more_is_better: bool = False

    @property
    def is_met(self) -> bool | None:
        """Whether the median keeps the target, where there is one."""
        if self.target is None:
            return None
        return self.typical >= self.target if self.more_is_better else self.typical <= self.target


@dataclass(frozen=True, slots=True, kw_only=True)
class Baseline:
    """Something whose cost everybody knows."""

    name: str
    work: Work


def additions(thousands: int) -> Baseline:
    """A loop in plain Python."""

    def work() -> int:
        total = 0
        for one in range(1000 * thousands):
            total += one
        return total

    return Baseline(name=f"{thousands:,},000 additions", work=work)


def measure(
    what: str, work: Work, *, against: Baseline, target: float | None = None, clock: Clock = CPU, runs: int = 25
) -> Measured:
    """The time of `work`, in turns with the baseline's: the ratio is taken run by run."""
    work(), against.work()
    often, base_often = _often_enough(work, clock), _often_enough(against.work, clock)
    pairs = [(_once(work, often, clock), _once(against.work, base_often, clock)) for _ in range(runs)]
    return measured(what, pairs, against=against.name, target=target)


def measure_each(
    what: str, works: Iterable[Work], *, against: Baseline, target: float | None = None, clock: Clock = WALL
) -> Measured:
    """The same for works of which each can be done only once."""
    against.work()
    pairs = [(_once(work, 1, clock), _once(against.work, 1, clock)) for work in works]
    return measured(what, pairs, against=against.name, target=target)


def measured(what: str, pairs: Iterable[tuple[float, float]], *, against: str, target: float | None = None) -> Measured:
    """A line from pairs of seconds, each with what the baseline took at the same time."""
    pairs = list(pairs)
    return Measured(
        what=what,
        typical=median(taken for taken, _ in pairs),
        best=min(taken for taken, _ in pairs),
        against=against,
        ratio=median(taken / base for taken, base in pairs),
        target=target,
    )


def _often_enough(work: Work, clock: Clock) -> int:
    taken = _once(work, 1, clock)
    return max(1, round(ENOUGH / taken)) if taken else 1000


def _once(work: Work, often: int, clock: Clock) -> float:
    started = clock()
    for _ in range(often):
        work()
    return (clock() - started) / often
