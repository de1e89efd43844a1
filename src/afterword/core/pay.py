"""What can be counted out of the words of an offer: pay, hours, and a year's pay where that can be said honestly.

    >>> read_pay("4.500,00 € brutto im Monat", country="DE")
    Pay(low=Decimal('4500.00'), high=Decimal('4500.00'), currency='EUR', per=<Per.MONTH: 'month'>, ...)

Words that hold no figure give none, and a figure that does not say per what stays one: nothing is guessed that a person
would have to take back. Currencies are never turned into each other.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from afterword.core.patterns import Pattern

LONGEST = 300
"""Longer words are kept and not read."""

WEEKS = Decimal(52)
"""Paid weeks of a year: leave is paid as work is."""

MOST = Decimal(10) ** 10


class Per(StrEnum):
    """What a figure is paid for."""

    YEAR = "year"
    MONTH = "month"
    WEEK = "week"
    DAY = "day"
    HOUR = "hour"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pay:
    """A figure or a range. `currency` is empty and `per` None where the words do not say; `times` is how many salaries
    a year has where they say that. `is_local` marks a currency that is the country's, since none was named.
    """

    low: Decimal
    high: Decimal
    currency: str = ""
    per: Per | None = None
    times: Decimal | None = None
    is_net: bool = False
    is_local: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Yearly:
    """A year's pay, and how it came about where it was reckoned: "12 months"."""

    low: Decimal
    high: Decimal
    currency: str
    how: str
    is_net: bool = False


CODES = (
    "AED|ARS|AUD|BGN|BRL|CAD|CHF|CLP|CNY|COP|CZK|DKK|EUR|GBP|HKD|HUF|IDR|ILS|INR|ISK|JPY|KES|KRW|MAD|MXN|MYR|NGN|NOK"
    "|NZD|PHP|PKR|PLN|RON|RSD|SAR|SEK|SGD|THB|TRY|TWD|UAH|USD|VND|ZAR"
)
SIGNS = {
    "€": "EUR", "£": "GBP", "₹": "INR", "¥": "JPY", "₪": "ILS", "zł": "PLN", "kč": "CZK", "sfr": "CHF", "fr.": "CHF",
    "euro": "EUR", "euros": "EUR", "pounds": "GBP", "francs": "CHF", "franken": "CHF", "rupees": "INR", "dollars": "$",
}  # fmt: skip
DOLLARS = {"US": "USD", "CA": "CAD", "AU": "AUD", "NZ": "NZD", "SG": "SGD", "HK": "HKD", "MX": "MXN"}
EURO = (
    "AT", "BE", "BG", "CY", "DE", "EE", "ES", "FI", "FR", "GR", "HR", "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PT",
    "SI", "SK",
)  # fmt: skip
CURRENCY_OF = {
    **dict.fromkeys(EURO, "EUR"),
    **DOLLARS,
    "GB": "GBP", "CH": "CHF", "LI": "CHF", "SE": "SEK", "NO": "NOK", "DK": "DKK", "PL": "PLN", "CZ": "CZK", "HU": "HUF",
    "RO": "RON", "IN": "INR", "JP": "JPY", "ZA": "ZAR", "BR": "BRL", "IL": "ILS", "CN": "CNY", "KR": "KRW", "TR": "TRY",
}  # fmt: skip
"""What is paid in a country where nobody says in what."""

_NUMBER = r"\d{1,3}(?:[.,'’\u00a0\u202f ]\d{2,3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d{1,2})?(?!\d)|\d+"
_TIMES = {
    "k": 1000, "tsd": 1000, "thousand": 1000,
    "lakh": 100_000, "lakhs": 100_000, "lpa": 100_000,
    "m": 1_000_000, "million": 1_000_000,
}  # fmt: skip
"""What stands behind a figure and makes it larger."""
_FIGURE = Pattern(
    rf"(?<![\w.,])[€£$₹¥]?\s*(?P<number>{_NUMBER})\s*(?P<times>(?:{'|'.join(_TIMES)})\b)?",
    re.IGNORECASE,
)
_SIGN = r"(?:[€£$₹¥]|[A-Z]{3}|zł)?"
_RANGE = Pattern(rf"^\s*{_SIGN}\s*(?:-|–|—|to|bis|à|a|hasta|and|und)\s*{_SIGN}\s*$", re.IGNORECASE)
_CURRENCY = Pattern(
    rf"\b(?:{CODES})\b|[€£$₹¥₪]|zł|kč|sfr|\bfr\.|\b(?:euros?|pounds|dollars|francs|franken|rupees)\b", re.IGNORECASE
)
_A = r"\b(?:an?|per|pro|je|im|par|por|al|the)\s*"
_PER: dict[Per, Pattern] = {
    Per.HOUR: Pattern(
        rf"{_A}(?:hour|hr|stunde|std|heure|hora)\b|/\s*(?:h|hr|hour|std|stunde)\b|hourly|stündlich", re.IGNORECASE
    ),
    Per.DAY: Pattern(rf"{_A}(?:day|tag|jour|d[ií]a)\b|/\s*(?:day|tag|d)\b|\bday rate\b|daily|tagessatz", re.IGNORECASE),
    Per.WEEK: Pattern(rf"{_A}(?:week|woche|semaine|semana)\b|/\s*(?:week|wk|w)\b|weekly", re.IGNORECASE),
    Per.MONTH: Pattern(
        rf"{_A}(?:month|monat|mois|mes)\b|/\s*(?:month|mo|monat|mois|mes)\b|monthly|monatlich|mensuel\w*|mensual\w*"
        r"|\bp\.?\s?c\.?\s?m\b",
        re.IGNORECASE,
    ),
    Per.YEAR: Pattern(
        rf"{_A}(?:year|annum|jahr|an|ann[ée]e|a[ñn]o)\b|/\s*(?:year|yr|y|jahr|an)\b|\bp\.?\s?a\b|yearly|annual\w*"
        r"|annuel\w*|anual\w*|jährlich|jahresgehalt|\d\s*lpa\b",
        re.IGNORECASE,
    ),
}
_SALARIES = Pattern(
    r"[x×*]\s*(?P<a>1[2-6](?:[.,]\d{1,2})?)\b"
    r"|\b(?P<b>1[2-6](?:[.,]\d{1,2})?)\s*(?:x|×|mal\b|times\b|salar|monats?geh|pagas\b|mois\b|months\b|payments\b)",
    re.IGNORECASE,
)
_NET = Pattern(r"\bnett?o?\b|\bnet\b|after tax", re.IGNORECASE)
_HOURS = Pattern(r"(?<![\d.,])(?P<hours>\d{1,2}(?:[.,]\d{1,2})?)(?![\d.,:])", re.IGNORECASE)
_SURELY_A_YEAR = Decimal(15_000)
"""In these currencies nobody earns as much in a month without being told so."""
_STRONG = frozenset({"EUR", "GBP", "USD", "CHF", "CAD", "AUD", "NZD", "SGD"})


def read_pay(words: str, *, country: str | None = None) -> Pay | None:
    """The figure in somebody's words, or None where there is none, or several that are no range."""
    if len(words) > LONGEST:
        return None
    salaries = _SALARIES.search(words)
    plain = words if salaries is None else words[: salaries.start()] + " " + words[salaries.end() :]
    figures = list(_figures(plain))
    if not figures:
        return None
    low, high, is_times = _span(figures, plain)
    currency, is_local = _currency(words, country)
    times = Decimal((salaries["a"] or salaries["b"]).replace(",", ".")) if salaries else None
    per = _per(words, times)
    if per is None and currency in _STRONG and (is_times or low >= _SURELY_A_YEAR):
        per = Per.YEAR
    return Pay(
        low=min(low, high),
        high=max(low, high),
        currency=currency,
        per=per,
        times=times,
        is_net=_NET.search(words) is not None,
        is_local=is_local,
    )


def _per(words: str, times: Decimal | None) -> Per | None:
    """What the figure is paid for; salaries that are counted are a month's, unless it says otherwise."""
    named = next((per for per, pattern in _PER.items() if pattern.search(words)), None)
    return Per.MONTH if named is None and times is not None else named


class _Figure(NamedTuple):
    """A figure that may be pay, where it stands, and whether a word behind it made it larger."""

    amount: Decimal
    is_times: bool
    start: int
    end: int


def _figures(words: str) -> Iterator[_Figure]:
    """The figures that may be pay, in order; a share of something is not."""
    for match in _FIGURE.finditer(words):
        times = _TIMES.get((match["times"] or "").casefold(), 1)
        amount = _decimal(match["number"]) * times
        if amount <= MOST and not words[match.end() :].lstrip().startswith("%"):
            yield _Figure(amount, times > 1, match.start(), match.end())


def _span(figures: list[_Figure], words: str) -> tuple[Decimal, Decimal, bool]:
    """The range that the first figures are, or the first one alone, and whether it was made larger: `50-55k` are both
    thousands.
    """
    first = figures[0]
    if len(figures) < 2 or not _RANGE.search(words[first.end : figures[1].start]):
        return first.amount, first.amount, first.is_times
    second = figures[1]
    shares = second.is_times and not first.is_times and first.amount < 1000
    low = first.amount * 1000 if shares else first.amount
    return low, second.amount, first.is_times or second.is_times


def _decimal(text: str) -> Decimal:
    """A figure as it is written in any country: the last mark is a decimal one where it leaves one or two digits."""
    text = re.sub(r"['’\u00a0\u202f ]", "", text)
    whole, mark, rest = text, "", ""
    cut = max(text.rfind("."), text.rfind(","))
    if cut >= 0 and len(text) - cut - 1 in (1, 2):
        whole, mark, rest = text[:cut], ".", text[cut + 1 :]
    return Decimal(re.sub(r"[.,]", "", whole) + mark + rest)


def _currency(words: str, country: str | None) -> tuple[str, bool]:
    """The currency that is named, and otherwise the country's with a mark that it is."""
    match = _CURRENCY.search(words)
    if match is None:
        local = CURRENCY_OF.get(country or "", "")
        return local, bool(local)
    named = SIGNS.get(match[0].casefold(), match[0].upper())
    return (DOLLARS.get(country or "", "USD"), False) if named == "$" else (named, False)


def read_hours(words: str) -> Decimal | None:
    """The hours of a week in somebody's words, where one number can be meant."""
    found = {Decimal(match["hours"].replace(",", ".")) for match in _HOURS.finditer(words[:LONGEST])}
    likely = [hours for hours in found if 4 <= hours <= 80]
    return likely[0] if len(likely) == 1 else None


def yearly(pay: Pay | None, *, hours: Decimal | None = None) -> Yearly | None:
    """What that is in a year, before anything that is not certain; None where the words do not say enough."""
    if pay is None or not pay.currency or pay.per is None:
        return None
    match pay.per:
        case Per.YEAR:
            times, how = Decimal(1), ""
        case Per.MONTH:
            times = pay.times or Decimal(12)
            how = f"{_number(times)} {'salaries' if pay.times else 'months'}"
        case Per.WEEK:
            times, how = WEEKS, "52 weeks"
        case Per.HOUR if hours is not None:
            times, how = hours * WEEKS, f"{_number(hours)} hours in 52 weeks"
        case _:
            return None
    return Yearly(low=pay.low * times, high=pay.high * times, currency=pay.currency, how=how, is_net=pay.is_net)


def why_not(pay: Pay | None, *, hours: Decimal | None = None) -> str:
    """What keeps a year's pay from being said, in a sentence; empty where nothing does."""
    if pay is None:
        return "There is no figure in it yet."
    if pay.per is None:
        return "It does not say per what: add “a year”, “a month” or “an hour”."
    if not pay.currency:
        return "It does not say in which currency."
    if pay.per is Per.DAY:
        return "How many days a year are paid is not known, so no yearly sum is made of it."
    if pay.per is Per.HOUR and hours is None:
        return "How many hours a week are paid is not known, so no yearly sum is made of it."
    return ""


def said(low: Decimal, high: Decimal, currency: str) -> str:
    """A sum or a range as a person reads it: "55,000 GBP", "50,000 to 55,000 EUR"."""
    return f"{_number(low)}{f' to {_number(high)}' if high != low else ''} {currency}".strip()


def _number(amount: Decimal) -> str:
    """A number with its thousands apart, and cents only where there are any."""
    cents = amount.quantize(Decimal("0.01"))
    return f"{cents:,.0f}" if cents == cents.to_integral_value() else f"{cents:,.2f}".rstrip("0")
