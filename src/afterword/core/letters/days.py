"""Days as a letter names them. None says "today" or "tomorrow": a draft may wait a night before it leaves."""

from datetime import date

from afterword.core.hours import Place

NEAR = 5
"""So many days away, a weekday alone is clear."""

_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def in_words(day: date, *, place: Place) -> str:
    """A day and its month in the order that is usual at the employer: "5 March", "March 5"."""
    month = _MONTHS[day.month - 1]
    return f"{month} {day.day}" if (place.country or "").upper() == "US" else f"{day.day} {month}"


def with_year(day: date, *, place: Place) -> str:
    """The day as it heads a letter on paper: "5 March 2026", "March 5, 2026"."""
    comma = "," if (place.country or "").upper() == "US" else ""
    return f"{in_words(day, place=place)}{comma} {day.year}"


def named(day: date, today: date, *, place: Place) -> str:
    """A day near today by its weekday, one in another year with the year, any other by its date."""
    if abs((day - today).days) <= NEAR:
        return _WEEKDAYS[day.weekday()]
    far = day.year != today.year and abs((day - today).days) > 120
    return with_year(day, place=place) if far else in_words(day, place=place)


def around(day: date) -> str:
    """A day that was only meant roughly: "mid-March"."""
    month = _MONTHS[day.month - 1]
    if day.day <= 10:
        return f"early {month}"
    return f"mid-{month}" if day.day <= 20 else f"the end of {month}"
