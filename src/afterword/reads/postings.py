"""A posting that was taken in, ready to show."""

from dataclasses import dataclass
from datetime import date, datetime

from afterword.core import words
from afterword.core.hours import local_day
from afterword.post.posting import HowRead
from afterword.post.posting import Posting as Read
from afterword.records.models import Application, Posting, Seeker

HOW: dict[HowRead, str] = {
    HowRead.JSON_LD: "The page said it for machines, so it should be right.",
    HowRead.MICRODATA: "The page said it for machines, so it should be right.",
    HowRead.PAGE: "It was read from the page\u2019s title and its words: look at it closely.",
    HowRead.TEXT: "It was read from the words: look at it closely.",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class PostingLook:
    """What a posting says beside the fields of its form, and how it was read."""

    id: int
    link: str
    how: str
    others: int
    facts: tuple[tuple[str, str], ...]
    description: str
    is_over: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptPosting:
    """A posting on the page of its application."""

    id: int
    link: str
    taken: str
    apply_by: str
    is_over: bool


def posting_look(posting: Posting, read: Read, *, now: datetime) -> PostingLook:
    """What was read of a posting."""
    place = ", ".join(filter(None, (read.city, read.region)))
    facts = {
        "Where": " \u00b7 ".join(filter(None, (place, "remote" if read.is_remote else ""))),
        "How much": read.employment,
        "Pay": read.salary,
        "Posted": words.day(read.posted_on, now=now) if read.posted_on else "",
        "Apply by": words.day(read.apply_by, now=now) if read.apply_by else "",
    }
    return PostingLook(
        id=posting.pk,
        link=posting.address,
        how=HOW[read.how],
        others=read.others,
        facts=tuple((name, said) for name, said in facts.items() if said),
        description=read.description,
        is_over=_is_over(read.apply_by, posting.seeker, now),
    )


def postings_of(application: Application, *, now: datetime) -> tuple[KeptPosting, ...]:
    """The postings of an application, the latest first."""
    rows = Posting.objects.filter(seeker=application.seeker, application=application).order_by("-taken_at", "-id")
    return tuple(
        KeptPosting(
            id=id_,
            link=address,
            taken=words.day(local_day(taken_at, application.seeker.zone), now=now),
            apply_by=words.day(apply_by, now=now) if apply_by else "",
            is_over=_is_over(apply_by, application.seeker, now),
        )
        for id_, address, taken_at, apply_by in rows.values_list("id", "address", "taken_at", "apply_by")
    )


def _is_over(apply_by: date | None, seeker: Seeker, now: datetime) -> bool:
    """Whether the last day on which one may apply has passed."""
    return apply_by is not None and apply_by < local_day(now, seeker.zone)
