"""What is believed about the waits of one kind, after a seeker's own have been counted.

An answer comes with a chance that is not known, and if it comes, after a log-normal wait whose middle and breadth are
not known either. All three are weighed on a grid: first by what others published, then by each of the seeker's own
waits, ended or not. A silence that lasts tells that the wait is longer than it, and no more. The grid is laid out
twice, the second time where the weight was found, so that five waits and a thousand are both counted finely.
"""

from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from math import erfc, exp, log, sqrt

from afterword.core.forecast.numbers import PRIORS, Prior, WaitKind

HALF_ROOT = 1 / sqrt(2)
REACH = 2.6
"""How many standard deviations a grid reaches to either side of its middle."""
MIDDLES, BREADTHS, SHARES = 11, 7, 11
"""How many points the grid has for the middle of the waits, their breadth, and the share without an answer."""

LEAST_WEIGHT = 1e-4
"""A point of the grid that weighs less, measured by the heaviest, is left out."""

ENOUGH = 60
"""A seeker's own waits never weigh more than so many. A search changes: other roles, another season, other ways of
applying; a thousand waits say less of the next one than they would if all were alike.
"""

TICKS = tuple(0.02 * 1.12**step for step in range(98))
"""The lengths at which a wait is looked up, in its unit: from half an hour to three years, where the unit is a day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wait:
    """One wait, in its unit: an answer came between `least` and `most`; None where it has not come by `least`."""

    least: float
    most: float | None = None


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
    """The possibilities that are left, heaviest first, with weights that sum to one, and what was counted for them.

    `trust` is how much each wait counted, from 0 to 1.
    """

    points: tuple[Point, ...]
    trust: float
    answers: int
    silences: int


def normal(z: float) -> float:
    """The share of a normal distribution below z."""
    return 0.5 * erfc(-z * HALF_ROOT)


@lru_cache(maxsize=256)
def belief(kind: WaitKind, waits: tuple[Wait, ...]) -> Belief:
    """What is believed about waits of a kind after these. It is kept: a page asks it once for all its silences."""
    prior, trust = PRIORS[kind], ENOUGH / (ENOUGH + len(waits))
    counted = {wait: count * trust for wait, count in _counted(waits).items()}
    points = _weighed(_first_axes(prior), prior, counted)
    points = _weighed(_axes_around(points), prior, counted) if counted else points
    return Belief(
        points=points,
        trust=trust,
        answers=sum(wait.most is not None for wait in waits),
        silences=sum(wait.most is None for wait in waits),
    )


Axes = tuple[tuple[float, ...], tuple[float, ...], tuple[float, ...]]
"""The points for the share without an answer, the middle, and the logarithm of the breadth."""


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


def _counted(waits: tuple[Wait, ...]) -> dict[Wait, int]:
    """The waits and how often each; long silences of nearly one length count as one."""
    return Counter(
        wait if wait.most is not None else Wait(least=_near(wait.least)) for wait in waits if wait.least < TICKS[-1]
    )


def _near(length: float) -> float:
    return TICKS[bisect_left(TICKS, length, hi=len(TICKS) - 1)] if length > 30 else round(length, 1)


def _weighed(axes: Axes, prior: Prior, counted: dict[Wait, float]) -> tuple[Point, ...]:
    shares, middles, breadths = axes
    found: list[tuple[float, float, float, float]] = []
    came = sum(count for wait, count in counted.items() if wait.most is not None)
    share_terms = [(share, prior.log_share(share) + came * log(1 - share)) for share in shares]
    for middle, log_breadth in product(middles, breadths):
        breadth = exp(log_breadth)
        known = prior.log_wait(middle, log_breadth)
        silences: list[tuple[float, float]] = []
        for wait, count in counted.items():
            before = normal((log(wait.least) - middle) / breadth) if wait.least > 0 else 0.0
            if wait.most is None:
                silences.append((1 - before, count))
            else:
                within = normal((log(wait.most) - middle) / breadth) - before
                known += count * log(max(within, 1e-9))
        for share, term in share_terms:
            weight = known + term
            for still, count in silences:
                weight += count * log(share + (1 - share) * still)
            found.append((weight, share, middle, breadth))
    return _normed(found)


def _normed(found: list[tuple[float, float, float, float]]) -> tuple[Point, ...]:
    """The points worth keeping, their weights summing to one."""
    most = max(weight for weight, *_ in found)
    kept = [(exp(weight - most), *rest) for weight, *rest in found if weight - most > log(LEAST_WEIGHT)]
    whole = sum(weight for weight, *_ in kept)
    points = (
        Point(weight=weight / whole, none=none, middle=middle, breadth=breadth)
        for weight, none, middle, breadth in kept
    )
    return tuple(sorted(points, key=lambda point: -point.weight))
