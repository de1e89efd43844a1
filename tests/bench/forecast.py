"""`python -m tests.bench.forecast FOLDER`: how well waits of real people are forecast, beside simpler ways.

FOLDER holds tables (*.csv) of applications with the columns `source` (whose search), `applied`, `first_response` (empty
where none came) and `log_end_censoring` (until when the search was watched), as days. Each application is forecast on
the day it was sent, from what its person knew then, and from nobody else's waits. The others' waits are what the
simpler ways are fitted to.
"""

import argparse
import csv
import sys
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from math import exp, log
from pathlib import Path
from statistics import fmean

from afterword.core.forecast.belief import Tally, Wait, tally
from afterword.core.forecast.numbers import WaitKind
from afterword.core.forecast.outlook import outlook

Curve = Callable[[float], float]
"""The chance that an answer has come before so many days are over."""

HORIZON = 180
"""As many days are compared for the CRPS."""
LEAST = 1e-6
"""A chance of nothing is taken for this: a forecast that rules out what happened would lose without end."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """One application: its day, how many days until the answer (None where none came), and until when it was watched."""

    on: date
    answered: int | None
    watched: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """How one way did for one person. All but the cover are better when smaller; the log score is negated."""

    log_score: float
    crps: float
    brier: float
    cover: float | None


def main() -> int:
    """Score each person, and say the ratios. Without a folder there is nothing to score, and it is said."""
    asked = _asked()
    people = searches(asked.folder) if asked.folder else {}
    if not people:
        print("No folder with tables of applications was given, so no forecast was scored.", file=sys.stderr)
        return 0 if asked.folder is None else 2
    print(HEAD)
    totals: dict[str, list[Score]] = defaultdict(list)
    for who, sent in people.items():
        others = [one for name, theirs in people.items() if name != who for one in theirs]
        for way, score in scores(sent, others):
            totals[way].append(score)
            print(_line(who, way, score))
    for line in _ratios(totals):
        print(line)
    return 0


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.forecast", description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path)
    return parser.parse_args()


def searches(folder: Path) -> dict[str, list[Sent]]:
    """The applications of each person, in the order in which they were sent. Rows without a day are left out."""
    people: dict[str, list[Sent]] = defaultdict(list)
    for table in sorted(folder.glob("*.csv")):
        with table.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                if row.get("applied") and row.get("log_end_censoring") and (sent := _sent(row)):
                    people[row.get("source") or table.stem].append(sent)
    return {who: sorted(sent, key=lambda one: one.on) for who, sent in people.items()}


def _sent(row: dict[str, str]) -> Sent | None:
    on, end = date.fromisoformat(row["applied"]), date.fromisoformat(row["log_end_censoring"])
    answered = (date.fromisoformat(row["first_response"]) - on).days if row["first_response"] else None
    if (answered is not None and answered < 0) or end < on:
        return None
    return Sent(on=on, answered=answered, watched=(end - on).days)


def scores(sent: Sequence[Sent], others: Sequence[Sent]) -> Iterator[tuple[str, Score]]:
    """Each way and how it did for one person."""
    yield "afterword", _score([(one, _ours(_known(sent, one))) for one in sent])
    yield "prior alone", _score([(one, _ours(())) for one in sent])
    if others:
        survival, hazard = kaplan_meier(others), constant_hazard(others)
        yield "Kaplan-Meier", _score([(one, (survival, None)) for one in sent])
        yield "constant hazard", _score([(one, (hazard, None)) for one in sent])


def _known(sent: Sequence[Sent], at: Sent) -> Tally:
    """The waits that a person knew of on the day an application was sent."""
    known = []
    for one in sent:
        gone = (at.on - one.on).days
        if gone <= 0:
            break
        if one.answered is not None and one.answered <= gone:
            known.append(Wait(one.answered, one.answered + 1))
        else:
            known.append(Wait(gone))
    return tally(known)


def _ours(waits: Tally) -> tuple[Curve, tuple[int, int]]:
    ahead = outlook(WaitKind.APPLIED, waits).from_start
    least, most = ahead.quantiles((0.1, 0.9))
    return ahead.mean, (round(least), max(round(least), int(most)))


def _score(told: Iterable[tuple[Sent, tuple[Curve, tuple[int, int] | None]]]) -> Score:
    told = list(told)
    inside = [
        between[0] <= one.answered <= between[1] for one, (_, between) in told if between and one.answered is not None
    ]
    brier = [_brier(one, curve, 14) for one, (curve, _) in told if _is_known(one, 14)]
    return Score(
        log_score=fmean(-_log_score(one, curve) for one, (curve, _) in told),
        crps=fmean(_crps(one, curve) for one, (curve, _) in told),
        brier=fmean(brier) if brier else 0.0,
        cover=fmean(inside) if inside else None,
    )


def _log_score(one: Sent, curve: Curve) -> float:
    """The logarithm of the chance of what was seen: an answer on its day, or none while it was watched."""
    if one.answered is None:
        return log(max(LEAST, 1 - curve(one.watched)))
    return log(max(LEAST, curve(one.answered + 1) - curve(one.answered)))


def _is_known(one: Sent, day: int) -> bool:
    return one.watched >= day or one.answered is not None


def _brier(one: Sent, curve: Curve, day: int) -> float:
    has_come = one.answered is not None and one.answered <= day
    return (curve(day + 1) - has_come) ** 2


def _crps(one: Sent, curve: Curve) -> float:
    """Summed over the days of which is known whether an answer had come."""
    last = HORIZON if one.answered is not None else min(HORIZON, one.watched)
    return sum(_brier(one, curve, day) for day in range(last))


def kaplan_meier(others: Sequence[Sent]) -> Curve:
    """Kaplan-Meier's estimate, straight between the days on which answers came, so that no day is impossible."""
    still, corners = 1.0, [(0.0, 0.0)]
    for day in sorted({one.answered for one in others if one.answered is not None}):
        at_risk = sum((one.watched if one.answered is None else one.answered) >= day for one in others)
        still *= 1 - sum(one.answered == day for one in others) / at_risk
        corners.append((day + 1.0, 1 - still))
    return lambda days: _between(corners, days)


def _between(corners: list[tuple[float, float]], at: float) -> float:
    for (before, low), (after, high) in pairwise(corners):
        if at <= after:
            return low + (high - low) * (at - before) / (after - before)
    return corners[-1][1]


def constant_hazard(others: Sequence[Sent]) -> Curve:
    """As if an answer were as likely on each day as on any other."""
    days = sum((one.watched if one.answered is None else one.answered) + 0.5 for one in others)
    rate = sum(one.answered is not None for one in others) / days
    return lambda length: 1 - exp(-rate * length)


HEAD = f"{'whose search':24} {'way':16} {'log':>8} {'CRPS':>8} {'Brier 14':>9} {'80 % cover':>11}"


def _line(who: str, way: str, score: Score) -> str:
    cover = "" if score.cover is None else f"{100 * score.cover:.0f} %"
    return f"{who[:24]:24} {way:16} {score.log_score:8.3f} {score.crps:8.2f} {score.brier:9.4f} {cover:>11}"


def _ratios(totals: dict[str, list[Score]]) -> Iterator[str]:
    """The mean over people, and how much of the others' loss ours is."""
    means = {way: _mean(each) for way, each in totals.items()}
    ours = means["afterword"]
    yield ""
    for way, score in means.items():
        yield _line("mean of all", way, score)
    for way, score in means.items():
        if way != "afterword":
            yield (
                f"afterword / {way}: log {ours.log_score / score.log_score:.2f}, CRPS {ours.crps / score.crps:.2f}, "
                f"Brier {ours.brier / score.brier:.2f}"
            )


def _mean(each: list[Score]) -> Score:
    cover = [score.cover for score in each if score.cover is not None]
    return Score(
        log_score=fmean(score.log_score for score in each),
        crps=fmean(score.crps for score in each),
        brier=fmean(score.brier for score in each),
        cover=fmean(cover) if cover else None,
    )


if __name__ == "__main__":
    sys.exit(main())
