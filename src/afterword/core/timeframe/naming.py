"""Every day that a text names, whatever it is about: for interviews, deadlines and absences, which are no answers."""

from dataclasses import dataclass
from datetime import date, datetime

from afterword.core.hours import aware, calendar, zone_info
from afterword.core.timeframe.expressions import About, After, Between, Either, Expression, NotBefore, Past, Unreadable
from afterword.core.timeframe.languages import likely
from afterword.core.timeframe.meaning import NoDay, Told
from afterword.core.timeframe.reading import MONTH_FIRST, SAMPLE, Reader
from afterword.core.timeframe.resolution import resolve
from afterword.core.timeframe.sentences import sentences
from afterword.core.timeframe.words import bare_words, lowered

MOST = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class DayNamed:
    """A day, and where in the text it is named. It is not moved to a business day.

    `is_last` says that it is the later of several that were named as one, as in "Tuesday or Thursday".
    """

    day: date
    start: int
    end: int
    is_last: bool = False


def days_named(
    text: str, told_at: datetime, country: str, zone: str, *, subdivision: str | None = None
) -> tuple[DayNamed, ...]:
    """The days that a text names, in its order; at most as many as anybody would read.

    Raises NaiveTime, UnknownZone or UnknownCountry, which are ValueErrors with a sentence that says what to do.
    """
    aware(told_at)
    told = Told(at=told_at.astimezone(zone_info(zone)), calendar=calendar(country or None, subdivision))
    low = lowered(text)
    language = likely(bare_words(low, 0, SAMPLE), country)[0]
    reader = Reader(text, low, language, month_first=country.upper() in MONTH_FIRST)
    found: list[DayNamed] = []
    for start, end in sentences(text):
        sentence = reader.sentence(start, end)
        for phrase in sentence.phrases:
            if isinstance(phrase.expression, Past | Unreadable):
                continue
            try:
                day = resolve(_named(phrase.expression), told).day
            except (NoDay, OverflowError, ValueError):
                continue
            first, last = sentence.tokens[phrase.first], sentence.tokens[phrase.last - 1]
            several = isinstance(phrase.expression, Either | Between)
            found.append(DayNamed(day=day, start=first.start, end=last.end, is_last=several))
        if len(found) >= MOST:
            break
    return tuple(found[:MOST])


def _named(expression: Expression) -> Expression:
    """The day that is named in "from the 16th on", which leaves open how much later."""
    while isinstance(expression, About | After | NotBefore):
        expression = expression.what
    return expression
