"""What a simulated search ends in when something that always holds did not."""

from datetime import datetime


class SimulationFailed(AssertionError):
    """A search in which an invariant broke: which one, when, and the diary that shows it."""

    def __init__(self, *, seed: int, days: int, at: datetime, invariant: str, what: str, diary: str) -> None:
        self.summary = (
            f"Search {seed}, {at:%Y-%m-%d %H:%M} UTC, {invariant}: {what}\n"
            f"Again: afterword simulate --seed {seed} --days {days} > fault.diary\n"
            "Its plan: afterword plan fault.diary"
        )
        super().__init__(f"{self.summary}\n\n{diary}")
        self.seed = seed
        self.at = at
        self.invariant = invariant
        self.what = what
        self.diary = diary
