from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.hours import (
    BusinessDays,
    Hours,
    NaiveTime,
    OfficeHours,
    Place,
    UnknownCountry,
    UnknownZone,
    calendar,
    instant,
    is_repeated,
    is_skipped,
    zone_info,
)

NEW_YORK = Place(zone="America/New_York", country="US")
ATHENS = Place(zone="Europe/Athens", country="GR")
AFTERNOONS = OfficeHours(opens=time(13), closes=time(18))
CHRISTMAS_EVE = date(2026, 12, 24)
OFFICE = OfficeHours(opens=time(8, 30), closes=time(17, 30))


def at(text: str, zone: str = "America/New_York") -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


def test_a_holiday_that_is_observed_on_a_friday_is_no_business_day():
    """The Fourth of July 2026 is a Saturday, and the office is closed on the third."""
    assert calendar("US").add(date(2026, 7, 2), 1) == date(2026, 7, 6)


def test_a_part_of_a_country_has_holidays_of_its_own():
    epiphany = date(2026, 1, 6)
    assert calendar("DE").is_business_day(epiphany)
    assert not calendar("DE", "BY").is_business_day(epiphany)


def test_a_working_week_need_not_run_from_monday_to_friday():
    friday = date(2026, 3, 6)
    assert not calendar("SA").is_business_day(friday)
    assert calendar("SA").is_business_day(friday + timedelta(days=2))


@pytest.mark.parametrize(
    ("country", "first", "last"),
    [("US", "2026-03-09", "2026-03-13"), ("IL", "2026-03-08", "2026-03-12"), ("IR", "2026-03-07", "2026-03-12")],
)
def test_a_week_runs_from_the_day_after_the_weekend(country: str, first: str, last: str):
    """A Wednesday's week begins on Monday in the US, on Sunday in Israel, and on Saturday in Iran."""
    begins = calendar(country).week_begins(date(2026, 3, 11))
    assert begins == date.fromisoformat(first)
    assert calendar(country).on_or_before(begins + timedelta(days=6)) == date.fromisoformat(last)


def test_where_only_sunday_is_free_the_week_begins_on_monday():
    assert calendar("HK").week_begins(date(2026, 3, 15)) == date(2026, 3, 9)


def test_a_half_holiday_is_a_business_day_that_closes_early():
    assert calendar("GR").closes_early(CHRISTMAS_EVE)
    assert calendar("GR").is_business_day(CHRISTMAS_EVE)
    assert not calendar("GR").closes_early(CHRISTMAS_EVE - timedelta(days=1))


def test_a_half_holiday_on_a_weekend_is_a_free_day():
    assert not calendar("GR").closes_early(date(2028, 12, 24))


@pytest.mark.parametrize("country", [None, "US", "DE"])
def test_christmas_eve_is_a_whole_day_where_nobody_says_otherwise(country: str | None):
    assert not calendar(country).closes_early(CHRISTMAS_EVE)


def test_on_a_half_holiday_letters_leave_in_the_morning_only():
    assert ATHENS.is_open(at("2026-12-24T11:59", "Europe/Athens"), OFFICE)
    assert not ATHENS.is_open(at("2026-12-24T12:00", "Europe/Athens"), OFFICE)
    assert ATHENS.next_opening(at("2026-12-24T12:00", "Europe/Athens"), OFFICE) == at(
        "2026-12-28T08:30", "Europe/Athens"
    )


def test_whoever_writes_in_the_afternoon_only_writes_nothing_on_a_half_holiday():
    evening = at("2026-12-23T20:00", "Europe/Athens")
    assert ATHENS.next_opening(evening, AFTERNOONS) == at("2026-12-28T13:00", "Europe/Athens")
    assert not ATHENS.is_open(at("2026-12-24T13:00", "Europe/Athens"), AFTERNOONS)


def test_without_a_country_only_weekends_are_free():
    christmas = date(2026, 12, 25)
    assert calendar(None).is_business_day(christmas)
    assert not calendar(None).is_business_day(christmas + timedelta(days=1))


def test_business_days_count_back_too():
    assert calendar("US").add(date(2026, 3, 9), -1) == date(2026, 3, 6)


@pytest.mark.parametrize("country", ["XX", "Atlantis", "U", "DE-ZZ"])
def test_an_unknown_country_is_named_with_what_to_write(country: str):
    code, _, part = country.partition("-")
    with pytest.raises(UnknownCountry, match="two letters"):
        calendar(code, part or None)


def test_an_unknown_zone_is_named_with_what_to_write():
    with pytest.raises(UnknownZone, match="Europe/London"):
        zone_info("Europe/Lodnon")


def test_a_time_without_a_zone_is_refused():
    with pytest.raises(NaiveTime, match="no time zone"):
        NEW_YORK.day_of(datetime(2026, 3, 8, 12))


def test_a_skipped_time_is_the_first_instant_after_the_gap():
    assert is_skipped(date(2026, 3, 8), time(2, 30), "America/New_York")
    assert instant(date(2026, 3, 8), time(2, 30), "America/New_York") == at("2026-03-08T03:00")


def test_a_repeated_time_is_the_later_of_the_two():
    assert is_repeated(date(2026, 11, 1), time(1, 30), "America/New_York")
    assert instant(date(2026, 11, 1), time(1, 30), "America/New_York") == datetime(2026, 11, 1, 6, 30, tzinfo=UTC)


def test_a_day_that_begins_in_a_gap_begins_after_it():
    """On 2026-03-08 the clocks of Havana jump from midnight to one."""
    assert Place(zone="America/Havana").start_of(date(2026, 3, 8)) == at("2026-03-08T01:00", "America/Havana")


@pytest.mark.parametrize("zone", sorted(available_timezones()))
def test_days_follow_one_another_without_gap_or_overlap(zone: str):
    """In every zone, through a year with its changes of the clock."""
    place, day = Place(zone=zone), date(2026, 1, 1)
    for n in range(365):
        today = day + timedelta(days=n)
        assert place.day_of(place.start_of(today)) == today
        assert place.day_of(place.end_of(today) - timedelta(seconds=1)) == today


def test_a_wait_in_hours_runs_on_the_clock_across_a_change():
    """Two hours after 1:30 on the night of the change it is 4:30 there."""
    assert NEW_YORK.opens_after(Hours(2), at("2026-03-08T01:30"), OFFICE) == at("2026-03-08T04:30")


def test_a_wait_in_business_days_opens_with_the_office():
    assert NEW_YORK.opens_after(BusinessDays(1), at("2026-03-06T18:00"), OFFICE) == at("2026-03-09T08:30")


def test_no_business_days_at_all_end_on_the_first_one_there_is():
    saturday = at("2026-03-07T10:00")
    assert NEW_YORK.closes_after(BusinessDays(0), saturday) == at("2026-03-10T00:00")


def test_seeker_and_employer_may_live_on_different_days():
    """At one instant it is Friday evening in Auckland, and Thursday night in Honolulu."""
    moment = at("2026-03-06T20:00", "Pacific/Auckland")
    assert Place(zone="Pacific/Auckland").day_of(moment) == date(2026, 3, 6)
    assert Place(zone="Pacific/Honolulu").day_of(moment) == date(2026, 3, 5)


def test_business_days_count_from_the_employers_day_across_the_date_line():
    """It is Friday evening in Honolulu, where the seeker is, and Saturday in Auckland, where the office opens on Monday."""
    auckland = Place(zone="Pacific/Auckland", country="NZ")
    friday = at("2026-03-13T20:00", "Pacific/Honolulu")
    assert auckland.opens_after(BusinessDays(1), friday, OFFICE) == at("2026-03-16T08:30", "Pacific/Auckland")
    assert auckland.next_opening(friday, OFFICE) == at("2026-03-15T09:30", "Pacific/Honolulu")


@pytest.mark.parametrize(
    ("friday", "hours"), [("2026-03-06T17:00", 62.5), ("2026-03-13T17:00", 63.5), ("2026-10-30T17:00", 64.5)]
)
def test_a_night_is_an_hour_longer_or_shorter_where_the_clocks_change(friday: str, hours: float):
    """From Friday at five to Monday half past eight it is 63.5 hours, but for the two weekends of the change."""
    closing = at(friday)
    assert NEW_YORK.opens_after(BusinessDays(1), closing, OFFICE) - closing == timedelta(hours=hours)


@given(st.datetimes(datetime(2020, 1, 1), datetime(2040, 1, 1)), st.integers(0, 20))
def test_the_next_opening_is_open_and_nothing_before_it_is(moment: datetime, minutes: int):
    moment = moment.replace(tzinfo=UTC)
    opening = NEW_YORK.next_opening(moment, OFFICE)
    assert opening > moment
    assert NEW_YORK.is_open(opening, OFFICE)
    before = opening - timedelta(minutes=minutes + 1)
    assert before <= moment or not NEW_YORK.is_open(before, OFFICE) or NEW_YORK.is_open(moment, OFFICE)
