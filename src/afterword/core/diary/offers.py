"""Entries about offers and what is carried forward: terms, a lesson, a line for the end of a conversation."""

import re
from collections.abc import Callable, Iterator
from datetime import date

from afterword.core.diary.book import Book
from afterword.core.diary.done import links_to_own
from afterword.core.diary.entry import Entry
from afterword.core.diary.errors import Refused
from afterword.core.diary.frames import day_of, read_day
from afterword.core.diary.labels import in_detail, labelled, lines_of
from afterword.core.diary.notation import ISO_DAY, read_links, read_text
from afterword.core.history import Fact, LessonDrawn, ReminderSet, TermsNamed
from afterword.core.hours import Place
from afterword.core.patterns import Pattern
from afterword.core.terms import TERMS

ANSWER_BY = "answer by"
LABELS = (*TERMS, ANSWER_BY)
EXAMPLE = "terms written at lumen"

_STANDING = Pattern(r"(?P<paper>written|on[ \t]+paper)\b[ \t]*|spoken\b[ \t]*", re.IGNORECASE)


def read_terms(book: Book, entry: Entry) -> list[tuple[str, Fact]]:
    """What an offer holds, as it was said or as it stands on paper."""
    match = _STANDING.match(entry.rest)
    if match is None:
        found = entry.rest.split(" ", 1)[0]
        raise Refused(
            "expected whether they were spoken or written", found=found, near=("spoken", "written"), example=EXAMPLE
        )
    links, end = read_links(entry.rest, match.end())
    if end != len(entry.rest) or links.contact or links.interview:
        raise Refused("expected 'at' and the application", found=entry.rest[match.end() :], example=EXAMPLE)
    application = book.resolve(links, entry.line).application
    parts, answer_by = _terms(entry, book.place_of(application))
    terms = TermsNamed(
        at=entry.at,
        application=application,
        on_paper=match["paper"] is not None,
        answer_by=answer_by,
        **{label: "\n".join(lines) for label, lines in parts.items()},
    )
    return [("", terms)]


def _terms(entry: Entry, place: Place) -> tuple[dict[str, list[str]], date | None]:
    """The words of each line by its label, and the day by which they want the answer."""
    parts: dict[str, list[str]] = {}
    answer_by = None
    for detail, label, text in labelled(entry, LABELS, example="pay: 55,000 GBP a year"):
        with in_detail(detail):
            if label == ANSWER_BY:
                answer_by = _day(text, entry, place)
            else:
                parts.setdefault(label, []).append(read_text(text))
    return parts, answer_by


def _day(text: str, entry: Entry, place: Place) -> date:
    day = read_day(text) if re.fullmatch(ISO_DAY, text) else day_of(f"by {text}", entry.at, place)
    if day is None:
        raise Refused("expected the day by which they want the answer", found=text, example="answer by: 2026-04-01")
    return day


def terms_lines(terms: TermsNamed) -> Iterator[str]:
    """The lines under terms."""
    for label in TERMS:
        yield from lines_of(label, getattr(terms, label))
    if terms.answer_by is not None:
        yield f"{ANSWER_BY}: {terms.answer_by}"


def _read_words(kind: Callable[..., Fact], example: str) -> Callable[[Book, Entry], list[tuple[str, Fact]]]:
    def read(book: Book, entry: Entry) -> list[tuple[str, Fact]]:
        application, text = links_to_own(book, entry)
        if not text:
            raise Refused("expected some words", example=example)
        return [("", kind(at=entry.at, application=application, words=read_text(text)))]

    return read


read_lesson = _read_words(LessonDrawn, "lesson say the number first")
read_remember = _read_words(ReminderSet, "remember ask whom I would report to")
