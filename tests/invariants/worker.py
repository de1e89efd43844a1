"""The processes of the kill test: `python -m tests.invariants.worker prepare 100`, `... work NAME PORT`, and so on.

The worker is the real one, with the real clock, journal and courier; only its leases and timeouts are short.
"""

import json
import os
import sys
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import django
from django.core.management import call_command

os.environ["DJANGO_SETTINGS_MODULE"] = "afterword.config.settings"
django.setup()

from afterword.acts.applications import add_contact, open_application  # noqa: E402
from afterword.acts.interviews import note_interview  # noqa: E402
from afterword.acts.letters import approve_letter  # noqa: E402
from afterword.acts.seekers import begin_search, set_mail_account  # noqa: E402
from afterword.acts.sending import Desk  # noqa: E402
from afterword.acts.working import Worker, work  # noqa: E402
from afterword.core.hours import Place  # noqa: E402
from afterword.post.clock import SystemClock  # noqa: E402
from afterword.post.journal import WitnessJournal  # noqa: E402
from afterword.post.smtp import SmtpCourier  # noqa: E402
from afterword.post.smtp_account import SmtpAccount  # noqa: E402
from afterword.records.models import Letter, LetterEvent, Seeker, State  # noqa: E402

COUNTRIES = ("", "US", "SA", "IL", "EG", "IR", "NP", "DJ", "AE")
"""Among them is one where people work today, whatever the day."""

LETTERS_A_SEARCH = 20


def open_place(now: datetime) -> Place:
    """Somewhere where it is a working morning."""
    for hours in range(-14, 13):
        zone = f"Etc/GMT{hours:+d}" if hours else "Etc/GMT"
        here = now.astimezone(ZoneInfo(zone))
        for country in COUNTRIES if here.hour == 10 else ():
            place = Place(zone=zone, country=country or None)
            if place.calendar.is_business_day(here.date()):
                return place
    raise RuntimeError("Today nobody works anywhere.")


def prepare(count: str) -> None:
    """A database with this many approved thank-yous, each to somebody else, that may leave now."""
    call_command("migrate", verbosity=0, skip_checks=True)
    now = SystemClock().now()
    place = open_place(now)
    yesterday = place.calendar.add(place.day_of(now), -1)
    met_at = place.start_of(yesterday) + timedelta(hours=15)
    for first in range(0, int(count), LETTERS_A_SEARCH):
        _search(first // LETTERS_A_SEARCH, min(LETTERS_A_SEARCH, int(count) - first), place, met_at, now)


def _search(number: int, count: int, place: Place, met_at: datetime, now: datetime) -> None:
    address, country = f"ada{number}@example.org", place.country or ""
    seeker = begin_search(
        name=f"Ada {number}", address=address, zone=place.zone, country=country, now=met_at - timedelta(days=2)
    )
    set_mail_account(seeker, host="127.0.0.1", port=25, security="tls", username="", password="")
    before, after = met_at - timedelta(days=1), met_at + timedelta(hours=2)
    application = open_application(seeker, role="Data engineer", employer="Lumen Labs", now=before)
    people = [
        add_contact(application, name=f"Dana {n}", address=f"dana{n}@lumen{number}.example", now=before)
        for n in range(count)
    ]
    note_interview(application, starts_at=met_at, ends_at=met_at + timedelta(hours=1), contacts=people, now=after)
    for letter in Letter.objects.filter(seeker=seeker, state=State.DRAFT):
        approve_letter(letter, now=now)


def work_at(name: str, port: str) -> None:
    """Send to the server on this port until something kills us."""
    account = SmtpAccount(
        host="127.0.0.1", port=int(port), security="none-on-loopback-only", timeout=3.0, final_timeout=3.0
    )
    desk = Desk(
        name=name,
        clock=SystemClock(),
        courier_of=lambda _seeker: SmtpCourier(account),
        journal=WitnessJournal(Path(os.environ["AFTERWORD_DATA"], "journal")),
        claim_lease=timedelta(seconds=2),
        sending_lease=timedelta(seconds=3),
    )
    work(Worker(desk), wait=_soon)


def _soon(_seconds: float) -> bool:
    time.sleep(0.05)
    return False


def hurry() -> None:
    """Let the waits between tries pass."""
    now = SystemClock().now()
    Letter.objects.filter(state=State.SCHEDULED).update(due_at=now)
    Seeker.objects.update(wakes_at=now)


def report() -> None:
    """Where each letter is, and each step of its way."""
    letters = {str(id_): [state, why] for id_, state, why in Letter.objects.values_list("id", "state", "why")}
    events = LetterEvent.objects.order_by("id").values_list("letter_id", "before", "after", "actor")
    steps = [[str(letter), before, after, actor] for letter, before, after, actor in events]
    sys.stdout.write(json.dumps({"letters": letters, "steps": steps}))


COMMANDS: dict[str, Callable[..., None]] = {"prepare": prepare, "work": work_at, "hurry": hurry, "report": report}

if __name__ == "__main__":
    COMMANDS[sys.argv[1]](*sys.argv[2:])
