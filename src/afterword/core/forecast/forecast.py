"""The forecast of a silence, in days of the calendar where the employer is."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cached_property

from afterword.core.forecast.belief import tally
from afterword.core.forecast.numbers import WaitKind
from afterword.core.forecast.outlook import Ahead, Outlook, Range, outlook
from afterword.core.forecast.record import Silence, silences
from afterword.core.history import History, Story, stories


@dataclass(frozen=True, kw_only=True)
class Forecast:
    """When the answer to one silence may come, seen at `now`.

    `own` of the seeker's own waits of this kind, answered ones, were counted beside the published numbers. What is
    said of days is said of the answers that come at all; `answer` is the chance that one does.
    """

    silence: Silence
    now: datetime
    own: int
    outlook: Outlook

    @cached_property
    def ahead(self) -> Ahead:
        """What comes after the silence that has lasted until now."""
        return self.outlook.after(self.silence.days / self.silence.unit)

    @property
    def answer(self) -> Range:
        """The chance that an answer comes at all."""
        return self.ahead.answer()

    def by(self, days: float) -> Range:
        """The chance of an answer within so many days from now."""
        return self.ahead.chance((self.silence.days + days) / self.silence.unit)

    def days(self, *shares: float, from_start: bool = False) -> tuple[float, ...]:
        """How long the silence will have lasted in days when these shares of the answers have come, that come at all.

        Of the answers still possible; or of all that there could be when it began.
        """
        seen = self.outlook.from_start if from_start else self.ahead
        return tuple(length * self.silence.unit for length in seen.quantiles(shares))

    def day(self, days: float) -> date:
        """The day on which the silence has lasted so many days."""
        return self.silence.application.place.day_of(self.silence.since + timedelta(days=days))

    def between(self, share: float) -> tuple[int, int]:
        """The first and the last day of the silence, in whole days since it began, between which this share of the
        answers still possible come; the rest is halved before and after. The first day is in if most of it is.
        """
        least, most = self.days((1 - share) / 2, (1 + share) / 2)
        first = max(round(least), int(self.silence.days))
        return first, max(first, int(most))


def forecasts(history: History, *, now: datetime) -> dict[str, Forecast]:
    """The forecast for each silence of a search that lasts at `now`, by the application's id."""
    return forecasts_of(stories(history, now=now), now=now)


def forecasts_of(told: Iterable[Story], *, now: datetime) -> dict[str, Forecast]:
    """The same for stories that were told already."""
    found = tuple(silences(told, now=now))
    waits = {kind: [one.wait for one in found if one.kind is kind] for kind in WaitKind}
    answers = {kind: sum(wait.most is not None for wait in waits[kind]) for kind in WaitKind}
    views = {kind: outlook(kind, tally(waits[kind])) for kind in {one.kind for one in found if one.is_open}}
    return {
        one.application.id: Forecast(silence=one, now=now, own=answers[one.kind], outlook=views[one.kind])
        for one in found
        if one.is_open
    }
