"""What is believed about the waits of one kind, after a seeker's own have been counted.

An answer comes with a chance that is not known, and if it comes, after a log-normal wait whose middle and breadth are
not known either. All three are weighed on a grid: first by what others published, then by each of the seeker's own
waits, ended or not. A silence that lasts tells that the wait is longer than it, and no more. The grid is laid out
twice, the second time where the weight was found, so that five waits and a thousand are both counted finely.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from math import erfc, exp, log, sqrt
from typing import NamedTuple

from afterword.core.forecast.numbers import PRIORS, Prior, WaitKind

HALF_ROOT = 1 / sqrt(2)
REACH = 2.6
"""How many standard deviations a grid reaches to either side of its middle."""
MIDDLES, BREADTHS, SHARES = 11, 7, 11
"""How many points the grid has for the middle of the waits, their breadth, and the share without an answer."""

LEAST_WEIGHT = 1e-4
"""A point of the grid that weighs less, measured by the heaviest, is left out."""

IMPOSSIBLE = 1e-9
"""What a wait is taken to be likely at the least: one that cannot be has most often been written down wrongly."""

ENOUGH = 30
"""A seeker's own waits never weigh more than so many. A search changes: other roles, another season, other ways of
applying; a thousand waits say less of the next one than they would if all were alike.
"""

TICKS = tuple(0.02 * 1.12**step for step in range(98))
"""The lengths at which a wait is looked up, in its unit: from half an hour to three years, where the unit is a day."""


class Wait(NamedTuple):
    """One wait, in its unit: an answer came between `least` and `most`; None where it has not come by `least`."""

    least: float
    most: float | None = None


Tally = tuple[tuple[Wait, int], ...]
"""Waits, and how often each."""


def tally(waits: Iterable[Wait]) -> Tally:
    """The waits of a kind, counted; those of nearly one length are one, so that a thousand are soon weighed."""
    return tuple(Counter(_nearly(wait) for wait in waits if wait.least < TICKS[-1]).items())


def _nearly(wait: Wait) -> Wait:
    least = _near(wait.least)
    return Wait(least, None if wait.most is None else max(_near(wait.most), least + NEAR))


def _near(length: float) -> float:
    if length > FAR:
        return TICKS[bisect_left(TICKS, length, hi=len(TICKS) - 1)]
    return round(length / NEAR) * NEAR


NEAR, FAR = 0.05, 60
"""How finely lengths are told apart, and from which one on they are rounded up to the next tick."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """One possibility: the share without an answer, the middle (its logarithm) and breadth of the waits."""

    weight: float
    none: float
    middle: float
    breadth: float

    def come(self, length: float) -> float:
        """The share of the answers, among those that come at all, that have come after a wait of this length."""
        return normal((log(length) - self.middle) / self.breadth) if length > 0 else 0.0

    def silent(self, length: float) -> float:
        """The share of everything that is still silent after a wait of this length."""
        return 1 - (1 - self.none) * self.come(length)


@dataclass(frozen=True, slots=True, kw_only=True)
class Belief:
    """The possibilities that are left, heaviest first, with weights that sum to one.

    `trust` is how much each of the seeker's own waits counted, from 0 to 1.
    """

    points: tuple[Point, ...]
    trust: float


def normal(z: float) -> float:
    """The share of a normal distribution below z."""
    return 0.5 * erfc(-z * HALF_ROOT)


@lru_cache(maxsize=256)
def belief(kind: WaitKind, waits: Tally) -> Belief:
    """What is believed about waits of a kind after these. It is kept: a page asks it once for all its silences."""
    count = sum(times for _, times in waits)
    prior, trust = PRIORS[kind], ENOUGH / (ENOUGH + count)
    counted = [(wait, times * trust) for wait, times in waits]
    points = _weighed(_first_axes(prior), prior, counted)
    points = _weighed(_axes_around(points), prior, counted) if counted else points
    return Belief(points=points, trust=trust)


Axes = tuple[tuple[float, ...], tuple[float, ...], tuple[float, ...]]
"""The points for the share without an answer, the middle, and the logarithm of the breadth."""
Counted = list[tuple[Wait, float]]
"""Waits, and how much each counts."""
Weighed = tuple[float, float, float, float]
"""A weight (its logarithm), and the share, middle and breadth that have it."""


def _first_axes(prior: Prior) -> Axes:
    shares = tuple((step + 0.5) / SHARES for step in range(SHARES))
    middles = _spread(log(prior.median), REACH * prior.median_spread, MIDDLES)
    return shares, middles, _spread(log(prior.breadth), REACH * prior.breadth_spread, BREADTHS)


def _axes_around(points: tuple[Point, ...]) -> Axes:
    """A grid around the weight of another."""
    share, share_reach = _middle_and_reach([(point.weight, point.none) for point in points], 0.35 / SHARES)
    middle, middle_reach = _middle_and_reach([(point.weight, point.middle) for point in points], 0.05)
    breadth, breadth_reach = _middle_and_reach([(point.weight, log(point.breadth)) for point in points], 0.05)
    least, most = max(0.002, share - share_reach), min(0.998, share + share_reach)
    shares = _spread((least + most) / 2, (most - least) / 2, SHARES)
    return shares, _spread(middle, middle_reach, MIDDLES), _spread(breadth, breadth_reach, BREADTHS)


def _middle_and_reach(weighed: list[tuple[float, float]], least: float) -> tuple[float, float]:
    mean = sum(weight * value for weight, value in weighed)
    spread = sqrt(sum(weight * (value - mean) ** 2 for weight, value in weighed))
    return mean, REACH * max(spread, least)


def _spread(middle: float, reach: float, count: int) -> tuple[float, ...]:
    return tuple(middle + reach * (2 * step / (count - 1) - 1) for step in range(count))


def _weighed(axes: Axes, prior: Prior, counted: Counted) -> tuple[Point, ...]:
    """The points of a grid with the weight that the prior and the waits give them."""
    shares, middles, breadths = axes
    came = sum(times for wait, times in counted if wait.most is not None)
    for_shares = [(share, prior.log_share(share) + came * log(1 - share)) for share in shares]
    found: list[Weighed] = []
    for middle, log_breadth in product(middles, breadths):
        breadth = exp(log_breadth)
        answers, silences = _likely(counted, middle, breadth)
        known = prior.log_wait(middle, log_breadth) + answers
        for share, weight in for_shares:
            still = sum(times * log(share + (1 - share) * left) for left, times in silences)
            found.append((known + weight + still, share, middle, breadth))
    return _normed(found)


def _likely(counted: Counted, middle: float, breadth: float) -> tuple[float, list[tuple[float, float]]]:
    """How likely the answers were (its logarithm), and for each silence, the share of the answers that it leaves."""
    answers, silences = 0.0, []
    for (least, most), times in counted:
        gone = normal((log(least) - middle) / breadth) if least > 0 else 0.0
        if most is None:
            silences.append((1 - gone, times))
        else:
            answers += times * log(max(normal((log(most) - middle) / breadth) - gone, IMPOSSIBLE))
    return answers, silences


def _normed(found: list[Weighed]) -> tuple[Point, ...]:
    """The points worth keeping, their weights summing to one."""
    most = max(weight for weight, *_ in found)
    kept = [(exp(weight - most), *rest) for weight, *rest in found if weight - most > log(LEAST_WEIGHT)]
    whole = sum(weight for weight, *_ in kept)
    points = (
        Point(weight=weight / whole, none=none, middle=middle, breadth=breadth)
        for weight, none, middle, breadth in kept
    )
    return tuple(sorted(points, key=lambda point: -point.weight))
