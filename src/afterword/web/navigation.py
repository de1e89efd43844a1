"""Where one can go: the pages in their groups, for the bars, the palette and the keys.

A page that has no address in this program is left out, so that a page and its place here may come in any order.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from django.urls import NoReverseMatch, reverse
from django.utils.translation import gettext_noop as _


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A page one can go to: `name` of its address, `key` to press after `g`; `section` is what its addresses share."""

    name: str
    word: str
    icon: str
    key: str = ""
    section: str = ""
    address: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Pages that belong together, under one word."""

    word: str
    pages: tuple[Page, ...]


MAIN = (
    Page(name="today", word=_("Today"), icon="today", key="t"),
    Page(name="applications", word=_("Applications"), icon="applications", key="a"),
    Page(name="write-down", word=_("Write down"), icon="write", key="w"),
    Page(name="inbox", word=_("Inbox"), icon="mail", key="i"),
    Page(name="outbox", word=_("Outbox"), icon="outbox", key="o"),
)
"""What stands under the thumb; the last of them only where there is room."""

GROUPS = (
    Group(
        word=_("Time"),
        pages=(
            Page(name="waiting", word=_("Waiting"), icon="not_yet", key="n"),
            Page(name="promises", word=_("Promises"), icon="promise", key="m"),
            Page(name="calendar", word=_("Calendar"), icon="calendar", key="c"),
            Page(name="week", word=_("Week"), icon="week", key="k"),
        ),
    ),
    Group(
        word=_("Getting better"),
        pages=(
            Page(name="practice", word=_("Practice"), icon="practice", key="p"),
            Page(name="reviews", word=_("Reviews"), icon="review", key="r"),
            Page(name="insights", word=_("Insights"), icon="insights", key="s"),
            Page(name="guide", word=_("Guide"), icon="guide", key="u"),
        ),
    ),
    Group(
        word=_("People and papers"),
        pages=(
            Page(name="offers", word=_("Offers"), icon="approved", key="f"),
            Page(name="people", word=_("People"), icon="people", key="e"),
            Page(name="documents", word=_("Documents"), icon="portal", key="d"),
        ),
    ),
    Group(
        word=_("Yours"),
        pages=(
            Page(name="habits", word=_("Habits"), icon="habits", key="h"),
            Page(name="share", word=_("Share"), icon="share", key="x"),
            Page(name="settings", word=_("You"), icon="settings", key="y"),
        ),
    ),
)
"""All the rest, in the order of the desk's column and of the phone's sheet."""

ACTS = (
    Page(name="write-down", word=_("Write down a conversation"), icon="write"),
    Page(name="open-application", word=_("New application"), icon="plus"),
    Page(name="capture", word=_("Take in a posting"), icon="plus"),
    Page(name="board", word=_("The applications as a board"), icon="pipeline"),
    Page(name="give-mail", word=_("Hand in a message"), icon="mail"),
    Page(name="add-mailbox", word=_("Read a mailbox"), icon="mail"),
    Page(name="filing-rules", word=_("What files itself without asking"), icon="mail"),
    Page(name="own-habits", word=_("Habits of your own"), icon="habits"),
    Page(name="appointments", word=_("Download all appointments"), icon="download"),
    Page(name="export", word=_("Download your diary"), icon="download"),
    Page(name="keys", word=_("Keys"), icon="keys"),
)
"""What one can begin from anywhere."""


WITHIN = {"capture": "applications", "letters": "outbox", "proposals": "inbox"}
"""Addresses that belong to a page of the bar, and do not begin as it does."""


@lru_cache(maxsize=1)
def main() -> tuple[Page, ...]:
    """The pages of the bar."""
    return tuple(_there(MAIN))


@lru_cache(maxsize=1)
def groups() -> tuple[Group, ...]:
    """The groups of all other pages; an empty one is left out."""
    found = (replace(group, pages=tuple(_there(group.pages))) for group in GROUPS)
    return tuple(group for group in found if group.pages)


def everything() -> tuple[Page, ...]:
    """Every page that one can go to."""
    return (*main(), *(page for group in groups() for page in group.pages))


def section_of(address: str) -> str:
    """What an address shares with the others of its page."""
    first = address.split("/")[1] or "today"
    return WITHIN.get(first, first)


def _there(pages: tuple[Page, ...]) -> Iterator[Page]:
    for page in pages:
        try:
            address = reverse(page.name)
        except NoReverseMatch:
            continue
        yield replace(page, address=address, section=section_of(address))


@lru_cache(maxsize=1)
def acts() -> tuple[Page, ...]:
    """What can be begun from anywhere."""
    return tuple(_there(ACTS))
