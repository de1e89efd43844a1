"""Putting a step aside: until when, or for good, and why."""

from datetime import date, datetime, time, timedelta

from django import forms

from afterword.core.history import Aside
from afterword.core.hours import Place, instant, local_day
from afterword.web.forms.fields import Chips, Day, Moment

TOMORROW, IN_THREE_DAYS, NEXT_MONDAY, ON_A_DAY = "tomorrow", "in-3-days", "monday", "day"
HOWS = (
    (TOMORROW, "Until tomorrow"),
    (IN_THREE_DAYS, "For 3 days"),
    (NEXT_MONDAY, "Until next Monday"),
    (ON_A_DAY, "Until a day"),
    (Aside.SKIPPED.value, "Leave this one out"),
    (Aside.RETIRED.value, "Do not ask me for this here any more"),
)


class PutAside(forms.Form):
    """For a while, for good, or all of its kind."""

    how = Chips(label="For how long?", choices=HOWS, initial=TOMORROW, needed="Choose for how long.")
    day = Day(label="Until which day", help_text="If you chose \u201cUntil a day\u201d.")
    words = forms.CharField(
        label="Why", help_text="For yourself, if you like. It stands in the diary.", max_length=500, required=False
    )

    def clean(self) -> dict[str, object]:
        """A day is needed where one is meant; a day alone means one."""
        data: dict[str, object] = super().clean() or self.cleaned_data
        if data.get("how") == ON_A_DAY and not data.get("day") and "day" not in self.errors:
            self.add_error("day", "Say until which day.")
        return data

    def wish(self, place: Place, zone: str, now: datetime) -> tuple[Aside, datetime | None]:
        """How the step is put aside, and until when."""
        how = self.cleaned_data["how"]
        if how in (Aside.SKIPPED, Aside.RETIRED):
            return Aside(how), None
        today = local_day(now, zone)
        days = {
            TOMORROW: today + timedelta(days=1),
            IN_THREE_DAYS: today + timedelta(days=3),
            NEXT_MONDAY: today + timedelta(days=7 - today.weekday()),
        }
        return Aside.SNOOZED, _begins(days.get(how) or self.cleaned_data["day"], place, zone)


def _begins(day: date, place: Place, zone: str) -> datetime:
    """When a day has begun for the seeker and at the employer both."""
    return max(instant(day, time(), zone), place.start_of(day))


class AskWhen(forms.Form):
    """Another moment to ask "May I?" about."""

    at = Moment(label="At another moment", help_text="On your own clock.")
