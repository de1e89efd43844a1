"""Moments on the command line: read in somebody's zone, and written for programs."""

from datetime import UTC, datetime

import click


def instant_of(text: str, zone: str) -> datetime:
    """The instant that a moment means; one without an offset is what the clocks of a zone show."""
    from afterword.core.hours import UnknownZone, instant, is_skipped

    try:
        moment = datetime.fromisoformat(text.strip())
    except ValueError:
        raise click.UsageError(f"{text!r} is no moment: write it as 2026-03-20T08:00.") from None
    try:
        if moment.tzinfo is not None:
            return moment.astimezone(UTC)
        if is_skipped(moment.date(), moment.time(), zone):
            raise click.UsageError(f"The clocks in {zone} jump over {moment:%H:%M} on {moment:%Y-%m-%d}.")
        return instant(moment.date(), moment.time(), zone)
    except UnknownZone as unknown:
        raise click.UsageError(str(unknown)) from unknown
    except OverflowError:
        raise click.UsageError(f"{text!r} is at the end of the calendar: write a nearer one.") from None


def zulu(at: datetime) -> str:
    """An instant in UTC, as programs read it: 2026-03-20T08:00:00Z."""
    return at.astimezone(UTC).isoformat().replace("+00:00", "Z")


def local(at: datetime, zone: str) -> str:
    """An instant as the clocks of a zone show it, with their offset: 2026-03-20T04:00:00-04:00."""
    from afterword.core.hours import zone_info

    return at.astimezone(zone_info(zone)).isoformat()
