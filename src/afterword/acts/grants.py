"""Letting an adviser see a part of the search, and taking it back; and what the adviser may do: say something."""

import secrets
from collections.abc import Collection
from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import F

from afterword.core.grants import (
    COMMENTS_AN_HOUR,
    COMMENTS_IN_ALL,
    DAYS,
    HOUR,
    LONGEST_COMMENT,
    MOST_DAYS,
    Part,
)
from afterword.records.access import granted_by, hash_of
from afterword.records.locking import writing
from afterword.records.models import Application, Grant, GrantComment, GrantVisit, Seeker


class GrantRefused(ValueError):
    """It cannot be shown so; the sentence says why."""


class NothingShown(GrantRefused):
    """A view of nothing."""

    def __init__(self) -> None:
        super().__init__("Choose at least one thing to show, and at least one application.")


class TooLong(GrantRefused):
    """A link that would hold for ever is forgotten, and stays open."""

    def __init__(self) -> None:
        super().__init__(f"A view lasts from 1 to {MOST_DAYS} days. You can make another one afterwards.")


class GrantOver(GrantRefused):
    """A view that was taken back, or has expired, gets no link any more."""

    def __init__(self) -> None:
        super().__init__("This view is over. Make a new one: then it shows what you want to show now.")


class GrantStillHolds(GrantRefused):
    """What somebody can still see is not forgotten."""

    def __init__(self) -> None:
        super().__init__("This view is still open. Take it back first.")


class CommentRefused(ValueError):
    """The comment was not kept; the sentence says why."""


class NothingSaid(CommentRefused):
    """There are no words in it."""

    def __init__(self) -> None:
        super().__init__("Write something first.")


class CommentTooLong(CommentRefused):
    """It is longer than a comment may be."""

    def __init__(self) -> None:
        super().__init__(f"A comment has at most {LONGEST_COMMENT} characters: make it two, or shorten it.")


class TooManyComments(CommentRefused):
    """So many were written that no more are taken for now."""

    def __init__(self) -> None:
        super().__init__("That is a lot at once. Your earlier comments are kept; write the next one in an hour.")


class NoMoreComments(CommentRefused):
    """The view has taken all the comments that it may take."""

    def __init__(self) -> None:
        super().__init__("This view has taken as many comments as it can. Say the rest in another way.")


def give_grant(
    seeker: Seeker,
    *,
    name: str,
    parts: Collection[Part],
    applications: Collection[Application],
    now: datetime,
    hides_names: bool = False,
    days: int = DAYS,
) -> Grant:
    """Choose what somebody may see; nobody can until a link is made. Raises GrantRefused."""
    if not parts or not applications:
        raise NothingShown
    if not 1 <= days <= MOST_DAYS:
        raise TooLong
    with writing(seeker) as held:
        return Grant.objects.create(
            seeker=held,
            name=name,
            parts=[part.value for part in Part if part in parts],
            applications=[one.key for one in applications],
            hides_names=hides_names,
            made_at=now,
            expires_at=now + timedelta(days=days),
        )


def make_link(grant: Grant, *, now: datetime) -> str:
    """A new token for the view; one that was made before opens nothing any more. Raises GrantOver."""
    token = secrets.token_urlsafe(32)
    holds = Grant.objects.filter(pk=grant.pk, revoked_at=None, expires_at__gt=now)
    if not holds.update(token_hash=hash_of(token)):
        raise GrantOver
    return token


def revoke(grant: Grant, *, now: datetime) -> None:
    """Take it back: from now on the link opens nothing."""
    Grant.objects.filter(pk=grant.pk, revoked_at=None).update(revoked_at=now, token_hash=None)


def forget(grant: Grant, *, now: datetime) -> None:
    """Remove a view that is over, with its visits and comments. Raises GrantStillHolds."""
    if is_open(grant, now=now):
        raise GrantStillHolds
    grant.delete()


def is_open(grant: Grant, *, now: datetime) -> bool:
    """Whether somebody with the link could look at `now`."""
    return grant.revoked_at is None and now < grant.expires_at


def note_visit(grant: Grant, *, page: str, now: datetime) -> None:
    """Write down that somebody looked: when and at which page. A page that is loaded again and again makes one row a
    minute.
    """
    minute = now.replace(second=0, microsecond=0)
    visit, is_first = GrantVisit.objects.get_or_create(
        seeker_id=grant.seeker_id, grant=grant, page=page, at=minute, defaults={"times": 1}
    )
    if not is_first:
        GrantVisit.objects.filter(pk=visit.pk).update(times=F("times") + 1)


@transaction.atomic
def say(token: str, *, page: str, words: str, now: datetime) -> GrantComment:
    """Keep what an adviser says about a page. Raises CommentRefused, and NotYours where the link is over by now."""
    words = words.strip()
    if not words:
        raise NothingSaid
    if len(words) > LONGEST_COMMENT:
        raise CommentTooLong
    grant = granted_by(token, now=now)
    # The row is held, so that many comments at one moment are counted one after the other.
    Grant.objects.select_for_update(no_key=True).get(pk=grant.pk)
    said = GrantComment.objects.filter(seeker=grant.seeker_id, grant=grant)
    if said.count() >= COMMENTS_IN_ALL:
        raise NoMoreComments
    if said.filter(at__gt=now - HOUR).count() >= COMMENTS_AN_HOUR:
        raise TooManyComments
    return GrantComment.objects.create(seeker_id=grant.seeker_id, grant=grant, page=page, words=words, at=now)


def remove_comment(comment: GrantComment, *, now: datetime) -> None:
    """Take a comment out of sight, for the seeker and for who wrote it."""
    GrantComment.objects.filter(pk=comment.pk).update(removed_at=now)


def restore_comment(comment: GrantComment) -> None:
    """Bring a removed comment back."""
    GrantComment.objects.filter(pk=comment.pk).update(removed_at=None)
