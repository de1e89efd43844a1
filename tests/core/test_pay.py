"""What is counted out of the words of an offer, and what is not."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.pay import Per, read_hours, read_pay, said, why_not, yearly


@pytest.mark.parametrize(
    ("words", "country", "low", "high", "rest"),
    [
        ("55k", "GB", 55_000, 55_000, ("GBP", Per.YEAR)),
        ("55K EUR", "GB", 55_000, 55_000, ("EUR", Per.YEAR)),
        ("4.500,00 € brutto", "DE", 4500, 4500, ("EUR", None)),
        ("4.500,00 € brutto im Monat", "DE", 4500, 4500, ("EUR", Per.MONTH)),
        ("£55,000 a year", "GB", 55_000, 55_000, ("GBP", Per.YEAR)),
        ("55.000 € p.a.", "DE", 55_000, 55_000, ("EUR", Per.YEAR)),
        ("50-55k", "GB", 50_000, 55_000, ("GBP", Per.YEAR)),
        ("between £50,000 and £55,000", "GB", 50_000, 55_000, ("GBP", Per.YEAR)),
        ("60k to 70k USD", "US", 60_000, 70_000, ("USD", Per.YEAR)),
        ("$120,000 per annum", "CA", 120_000, 120_000, ("CAD", Per.YEAR)),
        ("$38.50 an hour", "US", Decimal("38.5"), Decimal("38.5"), ("USD", Per.HOUR)),
        ("32,50 €/Std", "AT", Decimal("32.5"), Decimal("32.5"), ("EUR", Per.HOUR)),
        ("85'000 CHF", "CH", 85_000, 85_000, ("CHF", Per.YEAR)),
        ("45 000 € brut annuel", "FR", 45_000, 45_000, ("EUR", Per.YEAR)),
        ("3.200 € x 14", "AT", 3200, 3200, ("EUR", Per.MONTH)),
        ("28.000 € brutos anuales", "ES", 28_000, 28_000, ("EUR", Per.YEAR)),
        ("650 a day", "GB", 650, 650, ("GBP", Per.DAY)),
        ("2,400 a week", "AU", 2400, 2400, ("AUD", Per.WEEK)),
        ("12,00,000 rupees per year", "IN", 1_200_000, 1_200_000, ("INR", Per.YEAR)),
        ("18 LPA", "IN", 1_800_000, 1_800_000, ("INR", Per.YEAR)),
        ("42,000 SEK per month", "SE", 42_000, 42_000, ("SEK", Per.MONTH)),
        ("420000", "JP", 420_000, 420_000, ("JPY", None)),
    ],
)
def test_a_figure_is_read_as_it_is_written_anywhere(words, country, low, high, rest):
    pay = read_pay(words, country=country)
    assert pay is not None
    assert (pay.low, pay.high, (pay.currency, pay.per)) == (low, high, rest)


@pytest.mark.parametrize(
    "words", ["negotiable", "", "to be discussed", "competitive", "we will find a way", "10 %", "x" * 5000]
)
def test_words_without_a_figure_are_no_pay(words):
    assert read_pay(words, country="GB") is None
    assert why_not(read_pay(words, country="GB")) == "There is no figure in it yet."


@pytest.mark.parametrize(
    ("words", "hours", "sum_", "how"),
    [
        ("4.500,00 € brutto im Monat", None, "54,000 EUR", "12 months"),
        ("3.200 € x 14", None, "44,800 EUR", "14 salaries"),
        ("13 Monatsgehälter à 4.000 €", None, "52,000 EUR", "13 salaries"),
        ("38.50 USD an hour", "37.5", "75,075 USD", "37.5 hours in 52 weeks"),
        ("50-55k GBP", None, "50,000 to 55,000 GBP", ""),
        ("1,000 GBP a week", None, "52,000 GBP", "52 weeks"),
    ],
)
def test_a_year_is_summed_where_the_words_allow_it(words, hours, sum_, how):
    year = yearly(read_pay(words, country="DE"), hours=Decimal(hours) if hours else None)
    assert year is not None
    assert (said(year.low, year.high, year.currency), year.how) == (sum_, how)


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("4.500,00 € brutto", "per what"),
        ("38 USD an hour", "How many hours"),
        ("600 GBP a day", "How many days"),
        ("40,000 a year", "currency"),
    ],
)
def test_no_sum_is_made_up(words, why):
    pay = read_pay(words)
    assert yearly(pay) is None
    assert why in why_not(pay)


def test_a_currency_that_nobody_named_is_marked_as_the_countrys():
    assert (pay := read_pay("55k", country="GB")) is not None
    assert pay.is_local
    assert (named := read_pay("55k EUR", country="GB")) is not None
    assert not named.is_local


def test_net_is_not_taken_for_gross():
    year = yearly(read_pay("2.800 € netto im Monat"))
    assert year is not None
    assert year.is_net


@pytest.mark.parametrize(
    ("words", "hours"),
    [
        ("37.5 a week", Decimal("37.5")),
        ("38,5 Stunden", Decimal("38.5")),
        ("40", Decimal(40)),
        ("full time", None),
        ("30 to 35", None),
        ("9:00 to 17:00", None),
    ],
)
def test_hours_are_read_where_one_number_can_be_meant(words, hours):
    assert read_hours(words) == hours


@given(st.text(max_size=400), st.sampled_from(["GB", "DE", None, "XX"]))
def test_any_words_give_pay_or_none(words, country):
    pay = read_pay(words, country=country)
    assert pay is None or pay.low <= pay.high
    assert (yearly(pay, hours=read_hours(words)) is None) == bool(why_not(pay, hours=read_hours(words)))
