"""What a belief says of one silence that has lasted so long: when an answer comes, and whether one comes at all."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import accumulate, groupby
from math import exp, log

from afterword.core.forecast.belief import TICKS, Point, Tally, belief
from afterword.core.forecast.numbers import WaitKind

LEAST_SHARE = 0.004
"""Possibilities that weigh less, measured by the heaviest, change no answer that is shown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Range:
    """A number with the range in which it lies in eight cases of ten."""

    value: float
    least: float
    most: float


@dataclass(frozen=True, slots=True, kw_only=True)
class _Shape:
    """One form that the waits may have, how far they have come at each tick, and the shares without an answer that
    go with it, each with its weight.
    """

    point: Point
    come: tuple[float, ...]
    shares: tuple[tuple[float, float], ...]


@dataclass(frozen=True, kw_only=True)
class Outlook:
    """What is believed of a kind of wait, ready to be asked about many silences.

    A silence that is asked about has been counted among the waits already, unless `is_new`: then it weighs in here.
    Lengths are in the wait's unit.
    """

    shapes: tuple[_Shape, ...]
    trust: float

    @cached_property
    def from_start(self) -> "Ahead":
        """What is ahead of a silence that begins now."""
        return self.after(0.0, is_new=True)

    def after(self, length: float, *, is_new: bool = False) -> "Ahead":
        """What is ahead of a silence that has lasted this long."""
        power = 1.0 if is_new else 1 - self.trust
        forms = tuple(_form_of(shape, length, power) for shape in self.shapes)
        return Ahead(length=length, forms=forms, whole=sum(weight for form in forms for weight, _ in form.cases))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Form:
    """A shape, how much of it is `gone` when the silence has lasted so long, and the cases that go with it: the
    weight of each, and what a share of its waits that is still to come has to be multiplied by to be a chance.
    """

    shape: _Shape
    gone: float
    cases: tuple[tuple[float, float], ...]


def _form_of(shape: _Shape, length: float, power: float) -> _Form:
    gone = shape.point.come(length)
    still = [(weight, none, 1 - (1 - none) * gone) for weight, none in shape.shares]
    cases = tuple((weight * silent**power, (1 - none) / silent) for weight, none, silent in still)
    return _Form(shape=shape, gone=gone, cases=cases)


@dataclass(frozen=True, kw_only=True)
class Ahead:
    """When the answer to one silence comes, if it comes. Lengths are counted from the beginning of the silence."""

    length: float
    forms: tuple[_Form, ...]
    whole: float

    def chance(self, length: float) -> Range:
        """The chance that an answer comes before the silence is this long, and how sure that is."""
        return self._range([form.shape.point.come(length) for form in self.forms])

    def mean(self, length: float) -> float:
        """The same chance alone, which is quicker."""
        return self._come([form.shape.point.come(length) for form in self.forms])

    def answer(self) -> Range:
        """The chance that an answer comes at all."""
        return self._range([1.0] * len(self.forms))

    def quantiles(self, shares: Iterable[float]) -> tuple[float, ...]:
        """The lengths by which these shares of the answers have come, among those that come at all."""
        first = bisect_left(TICKS, self.length)
        lengths = [self.length, *TICKS[first:]]
        come = [0.0, *(self._come([form.shape.come[tick] for form in self.forms]) for tick in range(first, len(TICKS)))]
        whole = self._come([1.0] * len(self.forms))
        return tuple(_where(share * whole, come, lengths) for share in shares)

    def _come(self, by: Sequence[float]) -> float:
        """The chance of an answer by a length, given what each form says has come by then."""
        return sum(times * (come - form.gone) for form, times, come in zip(self.forms, self._times, by, strict=True))

    @cached_property
    def _times(self) -> tuple[float, ...]:
        return tuple(sum(weight * times for weight, times in form.cases) / self.whole for form in self.forms)

    def _range(self, by: Sequence[float]) -> Range:
        weighed = sorted(
            (times * (come - form.gone), weight)
            for form, come in zip(self.forms, by, strict=True)
            for weight, times in form.cases
        )
        mean = sum(weight * value for value, weight in weighed) / self.whole
        return Range(value=mean, least=self._at(0.1, weighed), most=self._at(0.9, weighed))

    def _at(self, share: float, weighed: Sequence[tuple[float, float]]) -> float:
        """The value below which this share of the weight lies."""
        passed = accumulate(weight for _, weight in weighed)
        return next(value for (value, _), so_far in zip(weighed, passed, strict=True) if so_far >= share * self.whole)


def _where(wanted: float, come: Sequence[float], lengths: Sequence[float]) -> float:
    """The length at which so much has come; what lies beyond the last tick is cut off there."""
    at = bisect_left(come, wanted, 1)
    if at >= len(lengths):
        return lengths[-1]
    before, after = max(lengths[at - 1], TICKS[0]), max(lengths[at], TICKS[0])
    part = (wanted - come[at - 1]) / (come[at] - come[at - 1]) if come[at] > come[at - 1] else 1.0
    return exp(log(before) + part * (log(after) - log(before)))


@lru_cache(maxsize=256)
def outlook(kind: WaitKind, waits: Tally) -> Outlook:
    """The outlook for a kind of wait after a seeker's own. It is kept, as the belief is."""
    believed = belief(kind, waits)
    least = LEAST_SHARE * believed.points[0].weight
    points = sorted((point for point in believed.points if point.weight >= least), key=_form)
    shapes = (_shape(list(same)) for _, same in groupby(points, key=_form))
    return Outlook(shapes=tuple(shapes), trust=believed.trust)


def _form(point: Point) -> tuple[float, float]:
    return point.middle, point.breadth


def _shape(points: list[Point]) -> _Shape:
    return _Shape(
        point=points[0],
        come=tuple(map(points[0].come, TICKS)),
        shares=tuple((point.weight, point.none) for point in points),
    )
