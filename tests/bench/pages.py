"""Today and the acts, with the database.

SQLite works in this process, so its reads are measured by what the process works. PostgreSQL's reads, and every write,
which waits for the disk, are measured by the clock.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from django.core.wsgi import get_wsgi_application
from django.db import connection
from django.test import Client, RequestFactory
from django.test.utils import CaptureQueriesContext

from afterword.acts.applications import add_contact, open_application
from afterword.acts.debriefs import Answers, PromiseGiven, write_debrief
from afterword.acts.entering import make_entry_link
from afterword.acts.interviews import note_interview
from afterword.acts.letters import approve_letter
from afterword.acts.planning import replan
from afterword.acts.seekers import begin_search, set_mail_account
from afterword.acts.sending import Desk
from afterword.acts.working import Worker
from afterword.core.history import InterviewHeld
from afterword.post.clock import SetClock
from afterword.post.in_memory import InMemoryCourier
from afterword.post.journal import WitnessJournal
from afterword.reads.today import today
from afterword.records.locking import writing
from afterword.records.models import Application, Installation, Letter, Seeker
from tests.bench.measure import CPU, WALL, Baseline, Clock, Measured, Work, measure, measure_each
from tests.bench.rows import APPLICATIONS_EACH, copy_for_others
from tests.bench.searches import HEAR_BACK

LETTERS = 40

"""How many letters the in-memory courier is given."""
TALKED_AT = datetime(2026, 3, 5, 15, tzinfo=UTC)
"""A Thursday; the letters that are sent here thank for a conversation of that day."""


def pages(seeker: Seeker, folder: Path, *, now: datetime, with_others: bool) -> Iterator[Measured]:
    """The lines of the pages and the acts, for a search of a thousand applications."""
    browser = Browser(now=now)
    empty = Baseline(name="an empty page", work=partial(browser.ask, "/health"))
    select = Baseline(name="SELECT 1", work=_select_one)
    page = f"/applications/{Application.objects.filter(seeker=seeker).values_list('key', flat=True)[500]}/"
    yield measure(
        "application page, in the server", partial(browser.ask, page), against=empty, clock=_clock(), target=0.015
    )
    for what, address in (
        ("table of applications, in the server", "/applications/"),
        ("board of applications, in the server", "/applications/board"),
    ):
        yield measure(what, partial(browser.ask, address), against=empty, clock=_clock(), target=0.015)
    for what, address in (
        ("people, in the server", "/people/"),
        ("outbox, in the server", "/outbox"),
    ):
        yield measure(what, partial(browser.ask, address), against=empty, clock=_clock())
    yield measure("reading Today, 1,000 applications", lambda: today(seeker, now=now), against=select, clock=_clock())
    yield _queries("queries of the page of Today", partial(browser.ask, "/"))
    before = _today(browser, empty, "Today, 1,000 applications, in the server")
    yield before
    yield from acts(seeker, folder, now=now)
    if with_others:
        others = copy_for_others(seeker, 1_000_000 // APPLICATIONS_EACH, now=now)
        after = _today(browser, empty, f"Today, with {others:,} applications of others beside it")
        yield after
        slower = (after.ratio or 0) / (before.ratio or 1)
        yield Measured(what="how much slower the others make it", typical=slower, best=slower, unit="times", target=1.2)


def _today(browser: "Browser", empty: Baseline, what: str) -> Measured:
    return measure(what, partial(browser.ask, "/"), against=empty, clock=_clock(), target=0.015, runs=60)


def _clock() -> Clock:
    return CPU if connection.vendor == "sqlite" else WALL


def _queries(what: str, work: Work) -> Measured:
    with CaptureQueriesContext(connection) as asked:
        work()
    return Measured(what=what, typical=len(asked), best=len(asked), unit="queries")


def _select_one() -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
        cursor.fetchone()


class Browser:
    """Somebody who has come in by the link and asks the program itself for pages, without a network between."""

    def __init__(self, *, now: datetime) -> None:
        client = Client(SERVER_NAME="localhost")
        client.get(f"/enter/{make_entry_link(now=now)}")
        self._cookies = "; ".join(f"{name}={one.value}" for name, one in client.cookies.items())
        self._program = get_wsgi_application()

    def ask(self, path: str) -> bytes:
        """The page at a path, which has to be there."""
        environ = RequestFactory(SERVER_NAME="localhost", HTTP_COOKIE=self._cookies).get(path).environ
        answered: list[str] = []

        def start(status: str, *_: object) -> Callable[[bytes], object]:
            answered.append(status)
            return bytes

        response = self._program(environ, start)
        page = b"".join(response)
        response.close()
        if answered != ["200 OK"]:
            raise SystemExit(f"{path} answered {answered}.")
        return page


def acts(seeker: Seeker, folder: Path, *, now: datetime) -> Iterator[Measured]:
    """What one write costs, with the plan that follows it, and how fast letters go out."""
    commit = Baseline(
        name="one committed write", work=lambda: Seeker.objects.filter(pk=seeker.pk).update(zone=seeker.zone)
    )
    one = Application.objects.filter(seeker=seeker).order_by("id")[500]
    yield measure("replanning one application", partial(_replan, seeker, one, now), against=commit, clock=WALL)
    yield measure_each("writing a debrief, with its replan", _debriefs(seeker, now), against=commit)
    yield _sending(folder, commit)


def _replan(seeker: Seeker, application: Application, now: datetime) -> None:
    with writing(seeker) as held:
        replan(held, [application], now=now)


def _debriefs(seeker: Seeker, now: datetime) -> list[Work]:
    """Some debriefs that are ready to be written, each of its own application."""
    return [
        partial(_debrief, _talked(seeker, number, now - timedelta(hours=3), now=now), number, now)
        for number in range(25)
    ]


def _talked(seeker: Seeker, number: int, at: datetime, *, now: datetime) -> tuple[Application, InterviewHeld]:
    """An application with a conversation that is over: it, and the conversation."""
    application = open_application(seeker, role="Analyst", employer=f"Acme {number}", country="GB", now=now)
    dana = add_contact(application, name="Dana Ruiz", address=f"dana@acme-{number}.example", now=now)
    held = note_interview(application, starts_at=at, ends_at=at + timedelta(hours=1), contacts=[dana], now=now)
    return application, held


def _debrief(talked: tuple[Application, InterviewHeld], number: int, now: datetime) -> None:
    answers = Answers(
        hear_back=HEAR_BACK[number % len(HEAR_BACK)],
        discussed=("the move to Kafka", "the on-call rota"),
        promises=(PromiseGiven(what="references", when="tomorrow"),),
    )
    write_debrief(*talked, answers=answers, now=now)


def _sending(folder: Path, commit: Baseline) -> Measured:
    """Letters that were approved in the evening leave in the morning, from the claim to the receipt."""
    evening, morning = TALKED_AT + timedelta(hours=6), TALKED_AT + timedelta(hours=18)
    seeker = begin_search(name="Eli Moss", address="eli@example.org", zone="Europe/London", country="GB", now=TALKED_AT)
    set_mail_account(seeker, host="127.0.0.1", port=25, security="tls", username="", password="")
    for number in range(LETTERS):
        _debrief(_talked(seeker, number, TALKED_AT, now=TALKED_AT - timedelta(days=1)), number, evening)
    for letter in Letter.objects.filter(seeker=seeker, kind="thank-you"):
        approve_letter(letter, now=evening)
    # `afterword run` has seen today's time in this database, and this clock stands in March.
    Installation.objects.all().delete()
    clock, courier = SetClock(evening), InMemoryCourier([])
    journal = WitnessJournal(folder / "bench.journal")
    worker = Worker(Desk(name="bench", clock=clock, courier_of=lambda _: courier, journal=journal))
    clock.run_to(morning)
    line = measure_each("sending", [worker.tick], against=commit)
    if len(courier.taken) != LETTERS:
        raise SystemExit(
            f"{len(courier.taken)} of {LETTERS} letters were sent: the benchmark does not measure sending."
        )
    rate = LETTERS / line.typical
    assert line.ratio is not None
    return replace(
        line,
        what="letters sent, with the in-memory courier",
        typical=rate,
        best=rate,
        unit="a second",
        ratio=line.ratio / LETTERS,
        against=f"{commit.name} each",
    )
