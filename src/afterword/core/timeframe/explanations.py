"""The sentence that says how a time frame was read."""

from datetime import date

from afterword.core.timeframe.meaning import Reading, Told

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "",
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
COUNTRIES = {
    "US": "the US",
    "GB": "the UK",
    "UK": "the UK",
    "DE": "Germany",
    "AT": "Austria",
    "CH": "Switzerland",
    "FR": "France",
    "ES": "Spain",
    "IE": "Ireland",
    "IT": "Italy",
    "NL": "the Netherlands",
    "BE": "Belgium",
    "PT": "Portugal",
    "PL": "Poland",
    "CA": "Canada",
    "AU": "Australia",
    "NZ": "New Zealand",
    "IN": "India",
    "SG": "Singapore",
    "JP": "Japan",
    "BR": "Brazil",
    "MX": "Mexico",
}


def explanation(words: str, told: Told, country: str, reading: Reading | None) -> str:
    """What was read and how, in one sentence."""
    where = f" in {COUNTRIES.get(country.upper(), country.upper())}" if country else ""
    said = f"'{' '.join(words.split())}', told on {WEEKDAYS[told.day.weekday()][:3]} {_day(told.day)}{where}"
    if reading is None:
        return f"{said}: no day that can be read"
    year = f" {reading.day.year}" if reading.day.year != told.day.year else ""
    roughly = "" if reading.sure else "about "
    return f"{said}: {roughly}{WEEKDAYS[reading.day.weekday()]} {_day(reading.day)}{year}"


def _day(day: date) -> str:
    return f"{day.day} {MONTHS[day.month]}"
