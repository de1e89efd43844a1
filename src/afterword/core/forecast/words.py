"""A forecast in words: what silence means, how likely an answer is, and how little is known of it."""

from collections.abc import Iterator
from datetime import date

from afterword.core import words
from afterword.core.forecast.forecast import Forecast
from afterword.core.forecast.numbers import WaitKind
from afterword.core.forecast.outlook import Range

MOST_ANSWERS = 0.7
"""The share of the answers after which a silence is said to mean something."""

FEW = 8
"""With fewer answers of one's own, it is said that they are few."""


def sentences(forecast: Forecast) -> tuple[str, ...]:
    """What one would want to be told, in order."""
    return (silence_means(forecast), chance_ahead(forecast), known_from(forecast))


def silence_means(forecast: Forecast) -> str:
    """Until when silence says little."""
    until, now = most_come_by(forecast), forecast.now
    usual = f"7 in 10 answers that come at all come by {words.day(until, now=now)}"
    if forecast.silence.application.place.day_of(now) <= until:
        return f"{usual}; silence until then says little."
    return f"{usual}. It is later now: an answer has become less likely, and none of this is a no."


def most_come_by(forecast: Forecast) -> date:
    """The day by which most of the answers come that come at all, as it looked when the silence began."""
    (days,) = forecast.days(MOST_ANSWERS, from_start=True)
    return forecast.day(days)


def chance_ahead(forecast: Forecast) -> str:
    """How likely an answer is in the next two weeks, and at all."""
    soon = in_ten(forecast.by(14))
    return f"An answer within two weeks: {soon}. No answer at all: {in_ten(_no(forecast.answer))}."


def _no(answer: Range) -> Range:
    return Range(value=1 - answer.value, least=1 - answer.most, most=1 - answer.least)


def in_ten(chance: Range) -> str:
    """A chance as people count: "about 4 in 10, perhaps 2, perhaps 6"."""
    least, most = _tenths(chance.least), _tenths(chance.most)
    return f"{about(chance.value)}, perhaps {least}, perhaps {most}" if least < most else about(chance.value)


def about(value: float) -> str:
    """A chance in a few words."""
    if value < 0.05:
        return "less than 1 in 20"
    if value > 0.95:
        return "nearly certain"
    return f"about {max(1, min(9, _tenths(value)))} in 10"


def _tenths(value: float) -> int:
    return round(10 * value)


def known_from(forecast: Forecast) -> str:
    """What the forecast was counted from."""
    return " ".join(_known_from(forecast))


def _known_from(forecast: Forecast) -> Iterator[str]:
    if forecast.silence.kind is WaitKind.NAMED:
        yield "They named a day, and that counts most."
    if forecast.own == 0:
        yield "It is counted from what others published; none of your own waits of this kind has ended yet."
    elif forecast.own < FEW:
        answers = "one answer" if forecast.own == 1 else f"{forecast.own} answers"
        yield f"It is counted from what others published and from {answers} to you, which is little."
    else:
        yield f"It is counted from {forecast.own} answers to you, and a little from what others published."
