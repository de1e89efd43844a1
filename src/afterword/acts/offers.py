"""Offers: that one came, spoken or on paper, and what it holds. The two are different facts."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from uuid import UUID

from afterword.acts.debriefs import PromiseGiven, promises_made
from afterword.acts.happenings import note
from afterword.acts.recording import entries_that_count
from afterword.core.history import Fact, PromiseKept, ReplyKind, ReplyReceived, Side, TermsNamed
from afterword.records.models import Application, Contact

THE_PAPER = "the offer in writing"
"""What they promise who say by when it will be on paper."""


class NothingNamed(ValueError):
    """Terms without a word say nothing."""

    def __init__(self) -> None:
        super().__init__("There is nothing to keep yet: write down one of the terms, or the day for your answer.")


def note_offer(
    application: Application,
    *,
    on_paper: bool,
    at: datetime,
    now: datetime,
    terms: Mapping[str, str],
    contact: Contact | None = None,
    answer_by: date | None = None,
    paper_by: str = "",
) -> UUID:
    """They made an offer; its coming on paper is a promise of theirs, kept once it has come. Raises NotYetHappened."""
    who = contact.key if contact else None
    kind = ReplyKind.OFFER_WRITTEN if on_paper else ReplyKind.OFFER_SPOKEN
    facts: list[Fact] = [ReplyReceived(at=at, application=application.key, kind=kind, contact=who, by=answer_by)]
    if _is_any_named(terms):
        facts.append(_terms(application, terms, answer_by, on_paper=on_paper, at=at))
    facts += _paper_came(application, at) if on_paper else _paper_is_promised(application, paper_by, at)
    return note(application, *facts, now=now)


def name_terms(
    application: Application, *, on_paper: bool, terms: Mapping[str, str], answer_by: date | None, now: datetime
) -> UUID:
    """What an offer holds, as far as it is known now; it replaces what was written down before. Raises NothingNamed."""
    if not _is_any_named(terms) and answer_by is None:
        raise NothingNamed
    return note(application, _terms(application, terms, answer_by, on_paper=on_paper, at=now), now=now)


def _is_any_named(terms: Mapping[str, str]) -> bool:
    return any(words.strip() for words in terms.values())


def _terms(
    application: Application, terms: Mapping[str, str], answer_by: date | None, *, on_paper: bool, at: datetime
) -> TermsNamed:
    words = {name: one.strip().replace("\r\n", "\n") for name, one in terms.items()}
    return TermsNamed(at=at, application=application.key, on_paper=on_paper, answer_by=answer_by, **words)


def _paper_is_promised(application: Application, when: str, at: datetime) -> Iterator[Fact]:
    if when.strip():
        given = [PromiseGiven(what=THE_PAPER, when=when, side=Side.THEIRS)]
        yield from promises_made(application, given, told_at=at)


def _paper_came(application: Application, at: datetime) -> Iterator[Fact]:
    """The keeping of every promise of the paper that is still open."""
    kept = {entry.body["promise"] for entry in entries_that_count(application, "kept")}
    for entry in entries_that_count(application, "promised"):
        is_theirs = entry.body.get("side") == Side.THEIRS and entry.body.get("what") == THE_PAPER
        if is_theirs and entry.body["id"] not in kept:
            yield PromiseKept(at=at, application=application.key, promise=entry.body["id"])
