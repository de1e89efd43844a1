"""A diary in a test's docstring, and the plan that follows from it."""

from dataclasses import dataclass
from datetime import UTC, datetime
from textwrap import dedent
from zoneinfo import ZoneInfo

from afterword.core.diary import read_diary
from afterword.core.plan import Plan, plan
from afterword.core.verdicts import Verdict

SEEKER = 'seeker "Ada Okafor" <ada@example.org> in Europe/London\n'
CAST = """
2026-03-02 07:00  application lumen "Data engineer" at "Lumen Labs" in US, America/New_York
2026-03-02 07:00  contact dana "Dana Ruiz" <dana@lumen.example> at lumen, engineering manager
2026-03-02 07:00  contact eli "Eli Moss" <eli@lumen.example> at lumen
"""
"""Ada in London, and the two who interview her in New York, wherever a diary introduces nobody itself."""


@dataclass(frozen=True, kw_only=True)
class Told:
    """The plan of a diary, by the keys of its steps."""

    plan: Plan

    def __getitem__(self, key: str) -> Verdict:
        return self.plan[key].verdict

    def __contains__(self, key: str) -> bool:
        return self.plan.get(key) is not None

    def leaving(self, key: str) -> Verdict | None:
        """What the guard answers for a step's letter."""
        return self.plan[key].leaving


def tell(diary: str) -> Told:
    """The plan of a diary at the moment of its `now`. Who and what it does not introduce is the cast."""
    diary = dedent(diary)
    whole = f"{diary if 'seeker ' in diary else SEEKER + diary}"
    if " application " not in diary:
        whole = whole.replace(SEEKER, SEEKER + CAST, 1)
    read = read_diary(whole)
    assert read.now is not None, "the diary says no `now`"
    return Told(plan=plan(read.history, policy=read.policy, now=read.now))


def ny(moment: str) -> datetime:
    """When the clocks in New York show this."""
    return datetime.fromisoformat(moment).replace(tzinfo=ZoneInfo("America/New_York")).astimezone(UTC)


def london(moment: str) -> datetime:
    """When the clocks in London show this."""
    return datetime.fromisoformat(moment).replace(tzinfo=ZoneInfo("Europe/London")).astimezone(UTC)
