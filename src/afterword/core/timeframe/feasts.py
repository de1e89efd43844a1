"""On which day a holiday that was named falls, for an employer in a country.

The country's own calendar is asked first, by the holiday's English name. What it does not have (Easter in the US,
New Year's Eve anywhere) is computed where everybody agrees on the day; otherwise there is no day, and nobody guesses.
"""

from collections.abc import Callable
from datetime import date, timedelta
from functools import lru_cache

from afterword.core.hours import Calendar

Rule = Callable[[int, Calendar], date]


@lru_cache(maxsize=256)
def easter(year: int) -> date:
    """Western Easter Sunday, by the rule of the Gregorian reform."""
    golden, (century, rest) = year % 19, divmod(year, 100)
    moon = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (golden + 11 * moon + 22 * weekday) // 451
    month, day = divmod(moon + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)


def _easter_there(year: int, calendar: Calendar) -> date:
    """Easter Sunday as a country keeps it, which the calendar of an Orthodox one tells by the days around it."""
    for name, days in (("easter sunday", 0), ("easter monday", -1), ("good friday", 2)):
        kept = _in_calendar((name,), year, calendar)
        if kept is not None:
            return kept + timedelta(days=days)
    return easter(year)


def _fixed(month: int, day: int) -> Rule:
    return lambda year, _: date(year, month, day)


def _from_easter(days: int) -> Rule:
    return lambda year, calendar: _easter_there(year, calendar) + timedelta(days=days)


def _nth(month: int, weekday: int, nth: int) -> Rule:
    def rule(year: int, _: Calendar) -> date:
        first = date(year, month, 1)
        return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))

    return rule


def _last_monday(month: int) -> Rule:
    def rule(year: int, _: Calendar) -> date:
        last = date(year, month, 31)
        return last - timedelta(days=last.weekday())

    return rule


# key -> (what its English name in a calendar contains, the day where the calendar has none)
FEASTS: dict[str, tuple[tuple[str, ...], Rule | None]] = {
    "newyear": (("new year's day",), _fixed(1, 1)),
    "newyearseve": (("new year's eve",), _fixed(12, 31)),
    "epiphany": (("epiphany",), _fixed(1, 6)),
    "mlk": (("martin luther king",), None),
    "presidents": (("washington's birthday", "presidents"), None),
    "republic": (("republic day",), None),
    "australia": (("australia day",), None),
    "valentine": (("valentine",), _fixed(2, 14)),
    "lunar": (("chinese new year", "lunar new year", "korean new year", "spring festival"), None),
    "pesach": (("pesach", "passover"), None),
    "roshhashanah": (("rosh hashanah",), None),
    "yomkippur": (("yom kippur",), None),
    "sukkot": (("sukkot",), None),
    "holi": (("holi",), None),
    "carnival": (("carnival",), _from_easter(-47)),
    "patrick": (("patrick",), _fixed(3, 17)),
    "palm": (("palm sunday",), _from_easter(-7)),
    "maundy": (("maundy",), _from_easter(-3)),
    "goodfriday": (("good friday",), _from_easter(-2)),
    "easter": (("easter sunday",), _easter_there),
    "eastermonday": (("easter monday",), _from_easter(1)),
    "anzac": (("anzac",), None),
    "may": (("may day",), _fixed(5, 1)),
    "earlymay": (("may day", "may bank holiday"), _nth(5, 0, 1)),
    "springbank": (("spring bank holiday",), _last_monday(5)),
    "summerbank": (("summer bank holiday",), _last_monday(8)),
    "labor": (("labor day", "labour day"), None),
    "victory": (("victory day",), None),
    "victoria": (("victoria day",), None),
    "ascension": (("ascension",), _from_easter(39)),
    "pentecost": (("pentecost sunday", "whit sunday"), _from_easter(49)),
    "whitmonday": (("pentecost monday", "whit monday"), _from_easter(50)),
    "corpus": (("corpus christi",), _from_easter(60)),
    "memorial": (("memorial day",), None),
    "juneteenth": (("juneteenth",), None),
    "stjean": (("saint john the baptist", "saint-jean-baptiste"), _fixed(6, 24)),
    "canada": (("canada day",), None),
    "bastille": (("national day", "bastille"), _fixed(7, 14)),
    "independence": (("independence day",), None),
    "assumption": (("assumption",), _fixed(8, 15)),
    "eid": (("eid al-fitr", "eid al-adha"), None),
    "gandhi": (("gandhi",), _fixed(10, 2)),
    "unity": (("german unity",), _fixed(10, 3)),
    "hispanidad": (("national day", "hispanic"), _fixed(10, 12)),
    "columbus": (("columbus",), None),
    "dussehra": (("dussehra",), None),
    "diwali": (("diwali",), None),
    "halloween": (("halloween",), _fixed(10, 31)),
    "reformation": (("reformation",), _fixed(10, 31)),
    "allsaints": (("all saints",), _fixed(11, 1)),
    "armistice": (("armistice",), None),
    "veterans": (("veterans",), None),
    "thanksgiving": (("thanksgiving",), None),
    "blackfriday": (("black friday", "day after thanksgiving"), None),
    "constitution": (("constitution",), None),
    "immaculate": (("immaculate",), _fixed(12, 8)),
    "christmaseve": (("christmas eve",), _fixed(12, 24)),
    "christmas": (("christmas day", "christmas"), _fixed(12, 25)),
    "boxing": (("boxing day", "second day of christmas"), _fixed(12, 26)),
}

# Holidays that a country keeps although its calendar for the whole country does not name them.
KEPT_IN: dict[tuple[str, str], Rule] = {
    ("thanksgiving", "CA"): _nth(10, 0, 2),
    ("victoria", "CA"): lambda year, _: date(year, 5, 24) - timedelta(days=date(year, 5, 24).weekday()),
    ("blackfriday", "US"): lambda year, calendar: _nth(11, 3, 4)(year, calendar) + timedelta(days=1),
    ("constitution", "ES"): _fixed(12, 6),
}


def feast(key: str, year: int, calendar: Calendar) -> date | None:
    """The day of a holiday in a year, for this calendar; None where nobody there keeps it."""
    names, rule = FEASTS[key]
    kept = _in_calendar(names, year, calendar)
    if kept is not None:
        return kept
    rule = KEPT_IN.get((key, calendar.country or ""), rule)
    return rule(year, calendar) if rule is not None else None


def _in_calendar(names: tuple[str, ...], year: int, calendar: Calendar) -> date | None:
    for name in names:
        days = [(day, full.lower()) for day, full in calendar.holidays_named(year) if name in full.lower()]
        proper = [day for day, full in days if "observed" not in full] or [day for day, _ in days]
        if proper:
            return proper[-1] if name != "christmas" else proper[0]
    return None


def next_feast(key: str, after: date, calendar: Calendar) -> date | None:
    """The first day on or after `after` on which the holiday falls."""
    for year in (after.year, after.year + 1):
        day = feast(key, year, calendar)
        if day is not None and day >= after:
            return day
    return None


def next_holiday(after: date, calendar: Calendar) -> date | None:
    """The first public holiday after a day."""
    named = (*calendar.holidays_named(after.year), *calendar.holidays_named(after.year + 1))
    return next((day for day, _ in named if day > after), None)


def long_weekend(after: date, calendar: Calendar, *, bridged: bool) -> tuple[date, date] | None:
    """The first and the last day off of the next weekend that a holiday lengthens.

    A bridged one takes the Monday or the Friday that a holiday on the day behind it leaves alone.
    """
    first_sunday = after + timedelta(days=6 - after.weekday())
    for weeks in range(17):
        sunday = first_sunday + timedelta(days=7 * weeks)
        saturday = sunday - timedelta(days=1)
        reach = (1, 2) if bridged else (1,)
        last = next((d for n in reach if not calendar.is_business_day(d := sunday + timedelta(days=n))), None)
        first = next((d for n in reach if not calendar.is_business_day(d := saturday - timedelta(days=n))), None)
        if first or last:
            return (
                calendar.on_or_before(first) + timedelta(days=1) if first else saturday,
                calendar.on_or_after(last) - timedelta(days=1) if last else sunday,
            )
    return None
