"""The guide's pages: its contents, what was searched for, a chapter, and what goes with it where the seeker stands."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from afterword.core.guide.book import MEANT, SURE, Chapter, Guide
from afterword.core.guide.search import Hit, search
from afterword.core.guide.where import you_might_like
from afterword.core.policy import CONSIDERATE, Policy
from afterword.reads.guide.book import guide
from afterword.reads.today import Today
from afterword.reads.today import today as read_today
from afterword.records.history import policy_of
from afterword.records.models import Seeker

MOST_LIKED = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """A step that is due, waits or comes, and the chapter about it."""

    chapter: str
    what: str
    application: str
    employer: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Liked:
    """A chapter that one might like now, and the step it is about, where there is one."""

    chapter: Chapter
    what: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sign:
    """How sure a claim is, and what that means."""

    sureness: str
    word: str
    meant: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """The guide's first page. `hits` is None where nothing was searched for."""

    guide: Guide
    liked: tuple[Liked, ...]
    question: str
    hits: tuple[Hit, ...] | None
    signs: tuple[Sign, ...]
    today: Today | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ChapterPage:
    """A chapter, those before and after it, the steps it is about at this moment, and what one might also like."""

    chapter: Chapter
    before: Chapter | None
    after: Chapter | None
    standing: tuple[Standing, ...]
    liked: tuple[Liked, ...]
    today: Today | None


def contents(seeker: Seeker | None, *, question: str, now: datetime) -> Contents:
    """The guide with the numbers of the seeker's own habits, searched if something is asked."""
    book, look = guide(habits_of(seeker)), _today(seeker, now)
    return Contents(
        guide=book,
        liked=_liked(book, standing(look), beside=()),
        question=question,
        hits=search(book, question) if question else None,
        signs=signs(),
        today=look,
    )


def chapter_page(seeker: Seeker | None, slug: str, *, now: datetime) -> ChapterPage | None:
    """One chapter; None where there is none of this name."""
    book = guide(habits_of(seeker))
    chapter = book.chapter(slug)
    if chapter is None:
        return None
    look = _today(seeker, now)
    here = standing(look)
    before, after = book.beside(slug)
    return ChapterPage(
        chapter=chapter,
        before=before,
        after=after,
        standing=tuple(one for one in here if one.chapter == slug),
        liked=_liked(book, tuple(one for one in here if one.chapter != slug), beside=chapter.see),
        today=look,
    )


def habits_of(seeker: Seeker | None) -> Policy:
    """Whose numbers stand in the guide: the seeker's, or before the first search those that it would begin with."""
    return policy_of(seeker) if seeker else CONSIDERATE


def _today(seeker: Seeker | None, now: datetime) -> Today | None:
    return read_today(seeker, now=now) if seeker else None


def signs() -> tuple[Sign, ...]:
    """How sure claims may be, the surest first."""
    return tuple(Sign(sureness=one, word=SURE[one], meant=MEANT[one]) for one in SURE)


def standing(look: Today | None) -> tuple[Standing, ...]:
    """Where a seeker stands: what is due first, then what waits, then what comes; an application once a chapter."""
    found: dict[tuple[str, str], Standing] = {}
    for one in _all_standing(look) if look else ():
        found.setdefault((one.chapter, one.application), one)
    return tuple(found.values())


def _all_standing(look: Today) -> Iterator[Standing]:
    for step in look.do_now:
        yield Standing(chapter=step.chapter, what=step.title, application=step.application, employer=step.employer)
    for wait in look.waiting:
        chapter = "the-time-they-asked-for" if wait.named else "how-long-is-normal"
        yield Standing(chapter=chapter, what="Wait for word", application=wait.application, employer=wait.employer)
    for step in look.later:
        yield Standing(chapter=step.chapter, what=step.title, application=step.application, employer=step.employer)


def _liked(book: Guide, here: tuple[Standing, ...], *, beside: tuple[str, ...]) -> tuple[Liked, ...]:
    """Chapters about the steps of the plan, and two at least that go well with the one that is open."""
    about = {one.chapter: f"{one.what}, {one.employer}" for one in reversed(here)}
    own = list(dict.fromkeys(one.chapter for one in here))
    slugs = you_might_like([*own[: MOST_LIKED - min(len(beside), 2)], *beside, *own], most=MOST_LIKED)
    found = (book.chapter(slug) for slug in slugs)
    return tuple(Liked(chapter=one, what=about.get(one.slug, "")) for one in found if one)
