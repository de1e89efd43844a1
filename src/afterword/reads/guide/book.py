"""The guide's text, read and filled with the numbers of a policy."""

import tomllib
from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from importlib import resources

from afterword.core.guide.book import Chapter, Guide, Part, Work, unbroken
from afterword.core.guide.filling import filled
from afterword.core.guide.reading import BadChapter, read_chapter
from afterword.core.policy import POLICIES, Policy

TITLE = "After the interview"
EDITION = date(2026, 11, 25)
"""The day of this text: both files bear it, so that they are the same wherever they are made."""
SUBTITLE = "What to write, when to write it, and when to wait"


def texts() -> dict[str, str]:
    """The chapters' texts as they were written, by their names, in the order of the book."""
    return {slug: _text(f"{slug}.md") for _, slugs in _order() for slug in slugs}


def _order() -> Iterator[tuple[str, list[str]]]:
    """The parts of the book and the names of their chapters."""
    for part in tomllib.loads(_text("contents.toml"))["parts"]:
        yield part["title"], part["chapters"]


def _text(name: str) -> str:
    return resources.files("afterword.reads.guide").joinpath("text", name).read_text(encoding="utf-8")


@lru_cache(maxsize=1)
def works() -> dict[str, Work]:
    """Everything that was read for it."""
    kept = tomllib.loads(unbroken(_text("works.toml")))
    return {key: Work(key=key, **about) for key, about in kept.items()}


@lru_cache(maxsize=8)
def guide(policy: Policy) -> Guide:
    """The guide with this policy's numbers. Raises BadChapter and NoSuchNumber, which a test finds first."""
    parts = tuple(_parts(policy))
    chapters = tuple(chapter for part in parts for chapter in part.chapters)
    _check_links(chapters)
    cited = {work.key for chapter in chapters for note in chapter.notes for work in note.works}
    return Guide(
        title=TITLE,
        subtitle=SUBTITLE,
        habits=_called(policy),
        parts=parts,
        works=tuple(work for work in sorted(works().values(), key=lambda one: one.who) if work.key in cited),
    )


def _called(policy: Policy) -> str:
    """Whose numbers they are. The name of one's own habits stays out of what may be passed on."""
    return f"the habits called \u201c{policy.name}\u201d" if policy.name in POLICIES else "habits of one\u2019s own"


def _parts(policy: Policy) -> Iterator[Part]:
    for title, slugs in _order():
        read = (read_chapter(slug, filled(_text(f"{slug}.md"), policy), works(), part=title) for slug in slugs)
        yield Part(title=title, chapters=tuple(read))


def _check_links(chapters: tuple[Chapter, ...]) -> None:
    known = {chapter.slug for chapter in chapters}
    for chapter in chapters:
        astray = {slug for slug in chapter.leads_to() if slug not in known}
        if astray:
            raise BadChapter(f"{chapter.slug}: there is no chapter {', '.join(sorted(astray))}.")
