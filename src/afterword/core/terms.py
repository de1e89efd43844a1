"""An offer and its terms, as they were said and as they stand on paper, and what is still missing."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple

from afterword.core.history import (
    OFFERS,
    OfferAccepted,
    OfferDeclined,
    ReplyKind,
    ReplyReceived,
    Story,
    TermsNamed,
    Withdrew,
    answer_day,
    is_a_no,
)
from afterword.core.hours import Place
from afterword.core.pay import read_hours, read_pay, said, why_not, yearly

TERMS: dict[str, str] = {
    "pay": "Pay",
    "bonus": "Bonus",
    "equity": "Shares",
    "leave": "Leave",
    "hours": "Hours",
    "place": "Place",
    "start": "Start",
    "notice": "Notice",
    "benefits": "Benefits",
    "note": "Anything else",
}
"""The terms that are words, and what they are called."""

NEEDED = ("pay", "hours", "place", "leave", "start", "notice")
"""What one should know before one decides."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """One offer of an employer's, from its first word on. `is_open` says that nothing was decided since."""

    since: datetime
    contact: str | None
    is_on_paper: bool
    is_open: bool
    spoken: TermsNamed | None = None
    written: TermsNamed | None = None
    answer_by: date | None = None

    def words_of(self, term: str) -> str:
        """What counts of a term: the paper before what was said."""
        on_paper = getattr(self.written, term) if self.written else ""
        return on_paper or (getattr(self.spoken, term) if self.spoken else "")


def offer_of(story: Story) -> Offer | None:
    """Their latest offer, decided or not. A new one after a no of either side begins with no terms."""
    offers: list[ReplyReceived] = []
    terms: dict[bool, TermsNamed] = {}
    is_open = is_over = False
    for fact in story.facts:
        if type(fact) is ReplyReceived and fact.kind in OFFERS:
            if is_over:
                offers, terms, is_over = [], {}, False
            offers.append(fact)
            is_open = True
        elif type(fact) is TermsNamed:
            terms[fact.on_paper] = fact
        elif type(fact) is OfferAccepted:
            is_open = False
        elif type(fact) in (OfferDeclined, Withdrew) or is_a_no(fact):
            is_open, is_over = False, True
    if not offers:
        return None
    return Offer(
        since=offers[0].at,
        contact=next((offer.contact for offer in reversed(offers) if offer.contact), None),
        is_on_paper=any(offer.kind is ReplyKind.OFFER_WRITTEN for offer in offers),
        is_open=is_open,
        spoken=terms.get(False),
        written=terms.get(True),
        answer_by=answer_day(offers[0], story.facts),
    )


def differing(offer: Offer) -> Mapping[str, tuple[str, str]]:
    """The terms of which the paper says something else than was said, or nothing: what was said, and the paper."""
    said, paper = offer.spoken, offer.written
    if said is None or paper is None:
        return {}
    pairs = {term: (getattr(said, term), getattr(paper, term)) for term in TERMS}
    return {term: both for term, both in pairs.items() if both[0] and _tidy(both[0]) != _tidy(both[1])}


class Year(NamedTuple):
    """A year's pay in words, its currency, and how it came about or why there is none; all empty where nothing is."""

    words: str = ""
    currency: str = ""
    how: str = ""


def year_of(offer: Offer, place: Place) -> Year:
    """What an offer's pay is in a year, before bonus and shares, as far as its words say so."""
    if not offer.words_of("pay"):
        return Year()
    found, hours = read_pay(offer.words_of("pay"), country=place.country), read_hours(offer.words_of("hours"))
    year = yearly(found, hours=hours)
    if year is None:
        return Year(how=why_not(found, hours=hours))
    marks = [year.how] if year.how else []
    marks += ["after tax, as they said"] if year.is_net else []
    marks += ["in the currency of their country, since none was named"] if found and found.is_local else []
    return Year(said(year.low, year.high, year.currency), year.currency, ", ".join(marks))


def _tidy(words: str) -> str:
    return " ".join(words.casefold().split()).rstrip(".")


def missing(offer: Offer) -> Iterator[str]:
    """What is not known or not certain yet, in a sentence each."""
    if not offer.is_on_paper:
        yield "It is not on paper. Until it is, it binds nobody: ask for it in writing, and keep looking."
    if offer.answer_by is None:
        yield "They named no day for your answer: ask by when they need to know."
    unknown = [TERMS[term].lower() for term in NEEDED if not offer.words_of(term)]
    if unknown:
        yield f"Not named yet, or not written down: {', '.join(unknown)}."
    for term, (spoken, paper) in differing(offer).items():
        if paper:
            yield f"{TERMS[term]}: on paper it says “{paper}”, and “{spoken}” was said. Ask which one holds."
        else:
            yield f"{TERMS[term]}: “{spoken}” was said. Look whether the paper says it too, and have it added if not."
