"""An offer as somebody sees it: what it is worth so far, what is missing, and beside the others."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from afterword.core import words
from afterword.core.history import OFFERS, TermsNamed
from afterword.core.plan import Plan, plan
from afterword.core.steps import OFFERED, StepKind
from afterword.core.terms import TERMS, Offer, differing, missing, offer_of, year_of
from afterword.reads.letters import HERE, letters_of
from afterword.reads.steps import LETTER_FIELDS, LetterLook, StepLook, letter_looks, look_at
from afterword.records.history import history_of_applications, place_of, policy_of
from afterword.records.models import Application, Entry, Letter, Seeker

MOST_RUNNING = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class TermLook:
    """One term: what was said, what stands on paper, and whether the two agree."""

    name: str
    title: str
    spoken: str
    written: str
    differs: bool

    @property
    def words(self) -> str:
        """What counts: the paper before what was said."""
        return self.written or self.spoken


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferLook:
    """One offer. `standing` is what it is so far, in a sentence; `year` a year's pay, or why none can be said."""

    application: str
    employer: str
    role: str
    is_on_paper: bool
    is_open: bool
    standing: str
    since: str
    answer_by: str
    missing: tuple[str, ...]
    terms: tuple[TermLook, ...]
    year: str
    year_how: str
    currency: str
    decide: StepLook | None
    more_time: StepLook | None

    def words_of(self, name: str) -> str:
        """What counts of a term; empty where nothing is known."""
        return next((term.words for term in self.terms if term.name == name), "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """What one offer says of a term, and how it came about where it was reckoned."""

    employer: str
    words: str
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ComparedRow:
    """One line of the table: a term of each offer, and whether what is known of it differs."""

    title: str
    cells: tuple[Cell, ...]
    differs: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Running:
    """An application from which an offer may still come."""

    application: str
    employer: str
    role: str
    waits_until: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """All open offers side by side, and what still runs beside them."""

    offers: tuple[OfferLook, ...]
    rows: tuple[ComparedRow, ...]
    running: tuple[Running, ...]
    more_running: int
    currencies: tuple[str, ...]


SPOKEN = "Spoken, not on paper. It binds nobody yet, and the search goes on until it is written and you accept it."
WRITTEN = "On paper. It binds them for as long as it says; the search goes on until you accept it."
DECIDED = "Decided. It stays here so that you can look things up."
ELSEWHERE = "You took another offer, on paper: your withdrawal answers this one."


def offer_page(application: Application, *, now: datetime) -> OfferLook | None:
    """The latest offer of an application, decided or not; None where there is none."""
    fresh = _plan(application.seeker, [application.pk], now)
    return _look(fresh, application.key, letters_of(application.seeker, [application.pk]))


def terms_now(application: Application, *, on_paper: bool, now: datetime) -> TermsNamed | None:
    """The terms of the latest offer as they were written down last, on paper or as they were said."""
    fresh = _plan(application.seeker, [application.pk], now)
    offer = offer_of(fresh.situations[application.key].story)
    if offer is None:
        return None
    return offer.written if on_paper else offer.spoken


def comparison(seeker: Seeker, *, now: datetime) -> Comparison:
    """Every open offer of a search."""
    ids = _with_offers(seeker)
    fresh = _plan(seeker, ids, now)
    letters = letters_of(seeker, ids)
    found = (_look(fresh, key, letters) for key in fresh.situations)
    offers = tuple(offer for offer in found if offer is not None and offer.is_open)
    others = Application.objects.filter(seeker=seeker, removed_at=None, ended=False)
    others = others.exclude(key__in=[offer.application for offer in offers])
    running = others.order_by("waits_until", "id")
    return Comparison(
        offers=offers,
        rows=tuple(_rows(offers)),
        running=tuple(_running(row, now) for row in running[:MOST_RUNNING]),
        more_running=max(0, running.count() - MOST_RUNNING),
        currencies=tuple(sorted({offer.currency for offer in offers if offer.currency})),
    )


def _plan(seeker: Seeker, ids: list[int], now: datetime) -> Plan:
    return plan(history_of_applications(seeker, ids, now=now), policy=policy_of(seeker), now=now)


def _look(fresh: Plan, key: str, letters: Mapping[str, LetterLook]) -> OfferLook | None:
    situation = fresh.situations[key]
    story, offer = situation.story, offer_of(situation.story)
    if offer is None:
        return None
    is_open = offer.is_open and situation.silence.offer is not None
    application = story.application
    year = year_of(offer, application.place)
    steps = {step.kind: step for step in fresh.of(key) if step.kind in (StepKind.DECIDE, *OFFERED)}
    decide, more_time = steps.get(StepKind.DECIDE), steps.get(StepKind.MORE_TIME)
    return OfferLook(
        application=key,
        employer=application.employer,
        role=application.role,
        is_on_paper=offer.is_on_paper,
        is_open=is_open,
        standing=_standing(offer, is_open=is_open, is_elsewhere=story.accepted_elsewhere is not None),
        since=words.day(application.place.day_of(offer.since), now=fresh.now),
        answer_by=words.day(offer.answer_by, now=fresh.now) if offer.answer_by else "",
        missing=tuple(missing(offer)) if is_open and story.accepted_elsewhere is None else (),
        terms=tuple(_terms(offer)),
        year=year.words,
        year_how=year.how,
        currency=year.currency,
        decide=look_at(decide, fresh, letters) if decide else None,
        more_time=look_at(more_time, fresh, letters) if more_time else None,
    )


def _with_offers(seeker: Seeker) -> list[int]:
    """The applications in which an offer was made."""
    replies = Entry.objects.filter(seeker=seeker, kind="reply", body__kind__in=[str(kind) for kind in OFFERS])
    return list(replies.filter(application__removed_at=None).values_list("application_id", flat=True).distinct())


def _standing(offer: Offer, *, is_open: bool, is_elsewhere: bool) -> str:
    """What an offer is so far."""
    if not is_open:
        return DECIDED
    if is_elsewhere:
        return ELSEWHERE
    return WRITTEN if offer.is_on_paper else SPOKEN


def _terms(offer: Offer) -> Iterator[TermLook]:
    """The terms of which anything is known."""
    unlike = differing(offer)
    for name, title in TERMS.items():
        spoken = getattr(offer.spoken, name) if offer.spoken else ""
        written = getattr(offer.written, name) if offer.written else ""
        if spoken or written:
            yield TermLook(name=name, title=title, spoken=spoken, written=written, differs=name in unlike)


def _rows(offers: tuple[OfferLook, ...]) -> Iterator[ComparedRow]:
    """The lines of the table: how it stands, the day, a year's pay, then each term that any of them names."""
    if not offers:
        return
    standing = [_cell(offer, "On paper" if offer.is_on_paper else "Spoken only") for offer in offers]
    yield ComparedRow(title="So far", cells=tuple(standing))
    yield ComparedRow(title="Answer by", cells=tuple(_cell(offer, offer.answer_by) for offer in offers))
    yield ComparedRow(title="A year", cells=tuple(_cell(offer, offer.year, offer.year_how) for offer in offers))
    for name, title in TERMS.items():
        cells = tuple(_cell(offer, offer.words_of(name)) for offer in offers)
        known = {" ".join(cell.words.casefold().split()) for cell in cells if cell.words}
        if known:
            yield ComparedRow(title=title, cells=cells, differs=len(known) > 1)


def _cell(offer: OfferLook, said: str, note: str = "") -> Cell:
    return Cell(employer=offer.employer, words=said, note=note)


def _running(row: Application, now: datetime) -> Running:
    until = row.waits_until
    waits = words.beginning(until, place_of(row), now=now) if until and until > now else ""
    return Running(application=row.key, employer=row.employer, role=row.role, waits_until=waits)


def farewells(seeker: Seeker) -> tuple[LetterLook, ...]:
    """The withdrawals that are still here, drafted or approved, in the order of the applications."""
    rows = Letter.objects.filter(seeker=seeker, kind="withdrawal", state__in=HERE, application__removed_at=None)
    return tuple(letter_looks(list(rows.order_by("application__employer", "id").values_list(*LETTER_FIELDS))))
