"""The clock: what a worker that runs for days reads, and the one that a simulation moves by hand."""

import time
from datetime import UTC, datetime, timedelta
from typing import Protocol

_UPTIME = getattr(time, "CLOCK_BOOTTIME", getattr(time, "CLOCK_MONOTONIC", None))


class Clock(Protocol):
    """Two clocks that should agree: the one on the wall, which people set, and the one that only runs."""

    def now(self) -> datetime:
        """The time on the wall, in UTC."""
        ...

    def uptime(self) -> float:
        """Seconds since some moment, sleep included, which nobody can set."""
        ...


class SystemClock:
    """The computer's own clocks."""

    def now(self) -> datetime:
        """The time on the wall, in UTC."""
        return datetime.now(UTC)

    def uptime(self) -> float:
        """Seconds since the computer started; where the system has such a clock, sleep counts."""
        return time.monotonic() if _UPTIME is None else time.clock_gettime(_UPTIME)


class SetClock:
    """A clock that stands until it is moved."""

    def __init__(self, now: datetime) -> None:
        self._now = now
        self._uptime = 0.0

    def now(self) -> datetime:
        """The time it was moved to."""
        return self._now

    def uptime(self) -> float:
        """The seconds by which it was run."""
        return self._uptime

    def run(self, by: timedelta) -> None:
        """Let time pass: both clocks go on."""
        self._now += by
        self._uptime += by.total_seconds()

    def run_to(self, moment: datetime) -> None:
        """Let time pass until a moment."""
        self.run(moment - self._now)

    def jump(self, by: timedelta) -> None:
        """Set the wall clock, as a person or a time server would."""
        self._now += by
